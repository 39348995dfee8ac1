// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/appointmentsrun.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace OnBehalf {

class AppointmentsForm;
class AppointmentsModel;
class AppointmentsView;
class NoticePanel;
class TextLabel;
struct ErrorText;

/// "Appointments…": one appointment for the calendars of many mailboxes. First what it is, then a
/// dry run, then its making with what becomes of each; what failed can be tried again and what was
/// made deleted again. One that was left open is offered first.
class AppointmentsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a impersonates: each mailbox is worked in as its owner.
    AppointmentsDialog(const Session &session, bool impersonates, const Journal &journal,
                       const QList<ListedMailbox> &mailboxes, QWidget *parent = nullptr);

    [[nodiscard]] AppointmentsRun *run() const { return m_run; }
    [[nodiscard]] AppointmentsForm *form() const { return m_form; }

    /// While it runs it is cancelled, and stays open.
    void reject() override;

Q_SIGNALS:
    /// Nothing goes on before somebody has signed in again, in a new dialog.
    void signInNeeded(const Ews::Error &error);

private:
    using Button = QPushButton *;

    void build();
    QWidget *buildFormPage();
    QWidget *buildRunPage();
    void buildButtons();
    Button addButton(const char *name, const QString &text, void (AppointmentsDialog::*pressed)());
    void connectRun();

    void checkMailboxes();
    void makeThem();
    void goBack();
    void pauseOrResume();
    void tryAgain();
    void sendOnceMore();
    void askToRemove();
    void finishOpen();
    void forgetOpen();
    void showOpen();

    void showRun();
    void showButtons();
    void showProgress();
    void showIdle();
    void showChecked();
    void showMade();
    void say(const ErrorText &text, bool isError);
    void afterBegin(const Ews::Result<Ews::Nothing> &begun);
    [[nodiscard]] QList<int> places(AppointmentResult::State state) const;
    [[nodiscard]] QList<int> allPlaces() const;
    [[nodiscard]] bool isBegun() const { return !m_run->all().id.isEmpty(); }

    Session m_session;
    Journal m_journal;
    AppointmentsRun *m_run;
    AppointmentsModel *m_results;
    std::optional<Appointments> m_open; ///< What an earlier one left, the newest.
    bool m_removes = false;             ///< What was begun last.
    std::optional<Ews::Error> m_heldUp;

    QStackedWidget *m_pages;
    AppointmentsForm *m_form;
    NoticePanel *m_formNotice;
    QWidget *m_openButtons = nullptr;
    NoticePanel *m_notice;
    AppointmentsView *m_table;
    TextLabel *m_step;
    QProgressBar *m_progress;
    Button m_check = nullptr;
    Button m_back = nullptr;
    Button m_make = nullptr;
    Button m_pause = nullptr;
    Button m_again = nullptr;
    Button m_send = nullptr;
    Button m_undo = nullptr;
    Button m_close = nullptr;
};

} // namespace OnBehalf
