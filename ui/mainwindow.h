// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/messagebar.h"
#include "common/style.h"
#include "windowcontext.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

class QStackedWidget;

namespace OnBehalf {

class AccountMenu;
class CalendarPlace;
class ComposerWindows;
class ConnectionLogWindow;
class DelegateStore;
class DelegatesPlace;
class FoldersPlace;
class MailWindows;
class MailboxesDialogs;
class MailboxesPlace;
class Place;
class RequestsPlace;
class Sidebar;
class SignInController;
class StatusLine;
class WelcomePlace;
class WindowCommands;
struct Request;
struct Session;

/// The window: sidebar, places, status line, and what passes between them. Nothing is decided here.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] SignInController *signIn() const { return m_signIn; }
    [[nodiscard]] DelegatesPlace *delegates() const { return m_delegates; }
    [[nodiscard]] FoldersPlace *folders() const { return m_folders; }
    [[nodiscard]] CalendarPlace *calendar() const { return m_calendar; }
    [[nodiscard]] RequestsPlace *requests() const { return m_requests; }
    [[nodiscard]] MailboxesPlace *mailboxes() const { return m_mailboxes; }
    /// Brings one of the places to the front.
    void showPlace(Place *place);
    [[nodiscard]] WelcomePlace *welcome() const { return m_welcome; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] ComposerWindows *composers() const { return m_composers; }
    [[nodiscard]] MailWindows *mails() const { return m_mails; }

    void chooseTheme(Theme theme);
    /// The only one of this window.
    ConnectionLogWindow *showConnectionLog();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildWindow();
    void connectPlaces();
    void connectPlace(Place *place, int id);
    /// Adds it to the sidebar and to "Go".
    void offerPlace(Place *place, int id);
    void connectCommands();
    void connectAccounts();
    void connectComposers();
    void connectCalendar();
    void connectMails();
    void connectMailboxes();
    void restoreMemory();
    void arrangeFor(const std::optional<Account> &account);
    void restoreLayout();
    void saveLayout() const;
    void takeStore(DelegateStore *store);
    /// What the places work with in which one acts for others; nobody: nothing.
    void setActing(const std::optional<Session> &session);
    /// Looks after the way to its server for as long as it is acted in.
    void watchNetwork(const Session &session);
    /// Likewise: what its server cannot do is greyed as soon as that is known.
    void watchServerVersion(const Session &session);
    void openAnswered(const Request &request, bool takesTime);
    void showSignedOut();
    void showAccount();
    void showMessage(const Message &message);
    /// At once, or when what the bar says now was read.
    void showMessageThen(const Message &message);
    /// What is to be said of messages waits until the bar is free, and comes back where something
    /// else took its place.
    void takeMailNotice(const Message &message);
    void showMailNotice();
    void takeMailNoticeBack();
    /// Who is signed in, where that may be a surprise: before anything is changed.
    void showStrangeTicket();
    void showBusy(const QString &what);
    /// Runs \a go at once, or after the user gave up what is staged.
    void leaveStaged(const std::function<void()> &go);
    /// Runs \a go, which ends what somebody is signed in with, unless something is under way with
    /// it.
    void leaveAccount(const std::function<void()> &go);
    void forgetAccount();
    [[nodiscard]] bool isWriting() const;
    /// Of all places, whichever of them was told to sign in again.
    void carryStagedOver(bool carry);
    [[nodiscard]] QList<Place *> places() const;
    [[nodiscard]] int stagedCount() const;
    /// Shows the first place with staged changes, and its review.
    void reviewStaged();
    void escape();
    void cyclePanes(bool forward);

    WindowContext m_context;
    Sidebar *m_sidebar;
    QStackedWidget *m_places;
    WelcomePlace *m_welcome;
    DelegatesPlace *m_delegates;
    FoldersPlace *m_folders;
    CalendarPlace *m_calendar;
    RequestsPlace *m_requests;
    MailboxesPlace *m_mailboxes;
    MailboxesDialogs *m_mailboxesDialogs;
    Place *m_place; ///< The one that is shown while somebody is signed in.
    StatusLine *m_status;
    SignInController *m_signIn;
    ComposerWindows *m_composers;
    MailWindows *m_mails;
    AccountMenu *m_accountMenu = nullptr;
    WindowCommands *m_commands = nullptr;
    QPointer<ConnectionLogWindow> m_connectionLog; ///< While it is open.
    Theme m_theme = Theme::System;
    std::optional<Account> m_arrangedFor; ///< Whose layout it is: kept when signing out.
    std::optional<Message> m_mailNotice;  ///< What MailWindows has to say, shown or not.
    std::unique_ptr<QObject> m_acting;    ///< Owner of the stores in which one acts for others.
    bool m_leaving = false;               ///< The question about staged changes was answered.
};

} // namespace OnBehalf
