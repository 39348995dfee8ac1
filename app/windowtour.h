// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatesdraft.h"
#include "helpdesk/bulkrun.h"
#include "sandboxground.h"
#include "tourdriver.h"
#include "windowoptions.h"

class QPushButton;

namespace OnBehalf {

class ChangeManyDialog;
class ComposerWindow;
class Connectivity;
class DelegatesPlace;
class MailWindow;
class MainWindow;
class PermissionsStore;
class SignInDialog;
struct Request;

/// Goes through the main job in the real window on the sandbox: a picture of each step, and a check
/// that it did what it should, in the window and on the server.
class WindowTour
{
public:
    explicit WindowTour(const WindowOptions &options);
    ~WindowTour();

    /// 0, or 1 after a sentence about the step that failed.
    int run();

private:
    // windowtour.cpp
    void start();
    void openWindow(const WindowContext &context);
    void load();
    void addTwo();
    void changeInPlace();
    void changeInDialog();
    void changeScope();
    void themes();
    void discard();

    // tourapply.cpp
    void applyRefused();
    void applyRest();
    void undo();
    void showConflict();
    void removeOrphan();
    void showBusyServer();
    void showConnectionLog();
    void workElsewhere();

    // tourfolders.cpp
    void openFolders();
    void giveRights();
    void applyFolders();
    void copyFolderRights();
    void showAccess();
    void openOtherFolder();

    // tourmeetings.cpp
    void openComposer();
    void writeMeeting();
    void chooseTimeAndRoom();
    void chooseCategories();
    void sendMeeting();
    /// Anna Schmidt's own window, with what she got.
    void showAttendee();
    ComposerWindow *openFromCalendar();
    void changeMeeting();
    /// The items of that type in a folder on the server.
    template<class T>
    QList<T> inFolder(const QString &smtp, const QString &folder);

    // tourcalendar.cpp
    void openCalendar();
    void moveAcrossCalendars();
    void addCalendar(const QString &address);

    // tourrequests.cpp
    void openRequests();
    void answerRequests();
    void writeMail();
    /// Without a network \a mail is not sent, and the window says why nothing goes on.
    void showOffline(MailWindow *mail);
    /// Chosen in the list; null where there is none.
    const Request *requestAbout(const QString &subject);

    // tourmailboxes.cpp
    void openMailboxes();
    void auditMailboxes();

    // tourchangemany.cpp
    void sweepLeaver();
    void grantForLeave();
    ChangeManyDialog *openChangeMany(BulkChange::Kind kind, const QString &who);
    /// Presses the button, and waits until mailboxes are in that state.
    void runChangeMany(ChangeManyDialog *dialog, const char *buttonName, BulkResult::State state);

    // toursignin.cpp
    void emptyStart();
    void findServer();
    SignInDialog *typeServer(const QString &server);
    void signInWrongly();
    void showWays();
    void showMissingRole();
    void showStrangeTicket();
    void showCertificates();
    void askAboutCertificate(const Ews::Error &error, const QString &name,
                             const QList<QByteArray> &allowedBefore = {});
    void forgetAccount();

    [[nodiscard]] DelegatesPlace *place() const;
    [[nodiscard]] PermissionsStore *folders() const;
    /// Goes to a folder of the mailbox; its id.
    QString showFolder(const QString &path);
    [[nodiscard]] QPushButton *stagedButton(int number) const; ///< 0: Discard, 1: Review
    [[nodiscard]] const DelegatesDraft &draft() const;
    [[nodiscard]] QString key(const QString &name) const;
    [[nodiscard]] QModelIndex cell(const QString &name, int column) const;
    /// What a person is on the server's own folder, whatever the window says.
    [[nodiscard]] Ews::DelegateLevel levelOnServer(const QString &name, DelegateFolder folder);
    void until(const QString &sentence, const std::function<bool()> &is);
    void setTheme(Theme theme);

    WindowOptions m_options;
    SandboxGround m_ground;
    std::shared_ptr<Connectivity> m_network; ///< Of the first window.
    TourDriver m_do;
    std::unique_ptr<MainWindow> m_window;
    ComposerWindow *m_composer = nullptr; ///< Gone once what it holds is sent.
};

} // namespace OnBehalf
