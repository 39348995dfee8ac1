// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/meetingplan.h"

#include <QDialog>

class QButtonGroup;
class QPlainTextEdit;
class QVBoxLayout;

namespace OnBehalf {

/// Asks before something is deleted from a calendar: whom to tell, and with which words.
class CancelQuestion : public QDialog
{
    Q_OBJECT
public:
    /// Of whoever organizes it. \a invited: how many would be told; 0: an appointment.
    CancelQuestion(const QString &subject, int invited, QWidget *parent = nullptr);
    /// Of somebody who is invited to a meeting of \a organizer.
    CancelQuestion(const QString &subject, const QString &organizer, QWidget *parent = nullptr);

    /// Nobody, or all who are invited; of an invitee's the organizer.
    [[nodiscard]] Tell tell() const;
    [[nodiscard]] QString words() const;

private:
    struct Choice
    {
        QString tell;
        QString words; ///< Label of the field for them.
        QString nobody;
        QString nobodyMeans;
    };

    QVBoxLayout *begin(const QString &subject, const QString &text);
    void addWhom(QVBoxLayout *layout, const Choice &choice);
    void end(QVBoxLayout *layout, const QString &go);

    QButtonGroup *m_whom;
    QPlainTextEdit *m_words = nullptr;
};

} // namespace OnBehalf
