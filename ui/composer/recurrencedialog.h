// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/recurrence.h"

#include <QDialog>

class QDateEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace OnBehalf {

class NoticePanel;
class PatternEditor;

/// How a meeting repeats and until when, with the sentence that says so and the next dates. What is
/// not changed is given back as it came.
class RecurrenceDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a recurrence: nothing for a meeting that does not repeat yet; \a start: its day.
    RecurrenceDialog(const std::optional<Ews::Recurrence> &recurrence, QDate start,
                     QWidget *parent = nullptr);

    /// Nothing where the meeting is not to repeat any more.
    [[nodiscard]] std::optional<Ews::Recurrence> recurrence() const;

private:
    void build();
    QWidget *buildRange();
    void setRange(const Ews::RecurrenceRange &range);
    [[nodiscard]] Ews::RecurrenceRange range() const;
    [[nodiscard]] Ews::Recurrence edited() const;
    void judge();

    std::optional<Ews::Recurrence> m_found;
    Ews::Recurrence m_foundAsEdited; ///< What the fields made of it.
    bool m_removed = false;
    PatternEditor *m_pattern;
    QDateEdit *m_start;
    QRadioButton *m_noEnd;
    QRadioButton *m_endsAfter;
    QRadioButton *m_endsOn;
    QSpinBox *m_number;
    QDateEdit *m_end;
    NoticePanel *m_summary;
    QPushButton *m_accept = nullptr;
};

} // namespace OnBehalf
