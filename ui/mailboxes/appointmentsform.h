// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/meeting.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Ews {
class Client;
}

namespace OnBehalf {

class DirectoryCompletion;
class ElidedLabel;
class MeetingForm;
class TextLabel;
struct DirectoryEntry;

/// What is to be made in many calendars: what a meeting says of itself, its categories, and who is
/// invited, with a sentence about what those will get.
class AppointmentsForm : public QWidget
{
    Q_OBJECT
public:
    /// \a client: of the directory in which attendees are looked up. \a mailboxes: how many.
    AppointmentsForm(const std::shared_ptr<Ews::Client> &client, qsizetype mailboxes,
                     QWidget *parent = nullptr);

    [[nodiscard]] const Meeting &meeting() const { return m_meeting; }
    void setMeeting(const Meeting &meeting);
    [[nodiscard]] MeetingForm *form() const { return m_form; }
    /// Invites these; whoever has no address or is invited already is left out.
    void invite(const QList<DirectoryEntry> &people);

Q_SIGNALS:
    void edited();

private:
    void build();
    QWidget *buildPeople();
    void connectEdits();
    void change(const std::function<void(Meeting &)> &how);
    void editRecurrence();
    void editCategories();
    void removeSelected();
    void showMeeting();

    qsizetype m_mailboxes;
    Meeting m_meeting;
    MeetingForm *m_form;
    QPushButton *m_categories;
    ElidedLabel *m_categoryNames;
    QLineEdit *m_person;
    DirectoryCompletion *m_completion;
    TextLabel *m_said;
    QListWidget *m_invited;
    QPushButton *m_remove;
    TextLabel *m_plan;
};

} // namespace OnBehalf
