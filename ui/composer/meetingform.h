// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/meeting.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QToolButton;

namespace OnBehalf {

class BodyEditor;
class ElidedLabel;
class FilesBar;
class PrincipalField;
class TimeFields;

/// What a meeting says of itself: on whose behalf, subject, place, time, text and files. Edits are
/// only announced, as changes to a meeting; whoever owns it calls setMeeting().
class MeetingForm : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingForm(QWidget *parent = nullptr);

    using Change = std::function<void(Meeting &)>;

    /// Fields that show the same already are left alone, with what is selected in them.
    void setMeeting(const Meeting &meeting);
    /// An occurrence of a series does not repeat by itself.
    void setRepeatable(bool repeatable);
    /// It is made in several calendars: nobody's is chosen here, and no rooms.
    void setForMany();

    [[nodiscard]] PrincipalField *principal() const { return m_principal; }
    [[nodiscard]] TimeFields *times() const { return m_times; }
    [[nodiscard]] BodyEditor *body() const { return m_body; }
    void focusSubject();

Q_SIGNALS:
    void edited(const OnBehalf::MeetingForm::Change &change);
    void roomsWanted();
    void recurrenceWanted();
    void fileRemoveWanted(const OnBehalf::MeetingFile &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFields(QFormLayout *form);
    void buildShowing(QFormLayout *form);
    void connectEdits();
    void showReminder(std::optional<int> minutes);
    /// As edited(), unless it is this form that is being filled.
    void announce(const Change &change);

    PrincipalField *m_principal;
    QLineEdit *m_subject;
    QLineEdit *m_location;
    QToolButton *m_rooms;
    TimeFields *m_times = nullptr;
    ElidedLabel *m_repeats;
    QToolButton *m_recurrence;
    QComboBox *m_showAs;
    QComboBox *m_reminder;
    BodyEditor *m_body;
    FilesBar *m_files;
    Meeting m_meeting;
    bool m_filling = false;
};

} // namespace OnBehalf
