// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/meetingdraft.h"

#include <QDialog>

class QButtonGroup;

namespace OnBehalf {

/// What is to be known and decided before a meeting goes out: warnings, whom to tell of a change,
/// and what becomes of answers already given.
class SendQuestion : public QDialog
{
    Q_OBJECT
public:
    struct Content
    {
        QStringList warnings; ///< Sentences.
        bool asksWhom = false;
        /// Somebody is added or removed: only those can be told.
        bool changesInvitees = false;
        bool resetsAnswers = false;
        SeriesScope scope = SeriesScope::Single;
        bool sends = true; ///< Somebody would be told.

        /// Whether there is anything to say or to ask.
        [[nodiscard]] bool isNeeded() const;
    };
    SendQuestion(const Content &content, QWidget *parent = nullptr);

    [[nodiscard]] Tell tell() const;

private:
    QWidget *buildWhom(const Content &content);

    QButtonGroup *m_whom;
};

/// Asks what of a series is meant: one occurrence, it and those that follow, or all.
class ScopeQuestion : public QDialog
{
    Q_OBJECT
public:
    /// \a day: of the occurrence.
    ScopeQuestion(const QString &subject, QDate day, QWidget *parent = nullptr);

    [[nodiscard]] SeriesScope scope() const;

private:
    QButtonGroup *m_scopes;
};

} // namespace OnBehalf
