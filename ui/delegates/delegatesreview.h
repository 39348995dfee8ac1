// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatestore.h"
#include "review/reviewsubject.h"

namespace OnBehalf {

/// The review of a mailbox's delegates.
class DelegatesReview : public ReviewSubject
{
    Q_OBJECT
public:
    /// Of what \a store has staged, or of \a plan. \a calendar: the folder's name in the mailbox,
    /// for the administrator's command. \a told: how many delegates get a message about it.
    DelegatesReview(DelegateStore *store, const std::optional<UndoPlan> &plan,
                    const QString &calendar, int told = 0);

    [[nodiscard]] QString mailbox() const override;
    [[nodiscard]] QList<ReviewChange> changes() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Notice> warnings() const override;
    [[nodiscard]] std::optional<ReviewedUndo> undo() const override;
    void apply() override;
    void cancel() override;

private:
    void finish(const ApplyReport &report);
    [[nodiscard]] QList<ReviewChange> shown(const QList<Change> &changes) const;
    [[nodiscard]] const DelegatesDraft &draft() const;

    DelegateStore *m_store;
    std::optional<UndoPlan> m_plan;
    QString m_calendar;
    int m_told;
};

} // namespace OnBehalf
