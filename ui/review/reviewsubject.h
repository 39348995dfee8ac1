// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/delegatetext.h"
#include "text/reviewchange.h"

#include <QDateTime>
#include <QObject>

namespace OnBehalf {

/// What undoing the last Apply would write over.
struct ReviewedUndo
{
    QDateTime appliedAt;
    QStringList changedSince; ///< A sentence each.
    bool cutOff = false;      ///< That Apply was not read back.
};

/// What became of an Apply, as the review shows it.
struct ReviewReport
{
    QList<ReviewChange> changes;
    std::optional<Ews::Error> stoppedBy;
    bool conflict = false; ///< Somebody else changed what is staged: nothing was sent.
    QStringList changedElsewhere;
    QDateTime readAt;      ///< Invalid where what was sent could not be read back.
    bool canUndo = false;  ///< The journal has it.
    bool canRetry = false; ///< Something of it is staged.
};

/// What a review is about and carries out: staged edits, or what would undo the last Apply.
class ReviewSubject : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QString mailbox() const = 0;
    [[nodiscard]] virtual QList<ReviewChange> changes() const = 0;
    /// "2 changes to 1 delegate"
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual QList<Notice> warnings() const = 0;
    /// Nothing where staged edits are reviewed: those of an undoing that was left unfinished too.
    [[nodiscard]] virtual std::optional<ReviewedUndo> undo() const = 0;

    /// finished() follows, after cancel() too.
    virtual void apply() = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void progressed(int done, int all, const QString &text);
    void finished(const OnBehalf::ReviewReport &report);
    /// What came of something that followed.
    void followed(bool well, const QString &sentences);
};

} // namespace OnBehalf
