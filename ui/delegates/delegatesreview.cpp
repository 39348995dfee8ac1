// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatesreview.h"

#include "text/changetext.h"

namespace OnBehalf {

namespace {

constexpr int lastStep = int(ApplyStep::RestoringRights) + 1;

QStringList sentences(const QList<Change> &changes)
{
    QStringList lines;
    for (const auto &change : changes)
        lines.append(changeSentence(change));
    return lines;
}

} // namespace

DelegatesReview::DelegatesReview(DelegateStore *store, const std::optional<UndoPlan> &plan,
                                 const QString &calendar, int told)
    : m_store(store)
    , m_plan(plan)
    , m_calendar(calendar)
    , m_told(told)
{
    connect(store, &DelegateStore::progressed, this, [this](ApplyStep step) {
        Q_EMIT progressed(int(step) + 1, lastStep, applyStepText(step));
    });
    connect(store, &DelegateStore::applied, this, &DelegatesReview::finish);
}

const DelegatesDraft &DelegatesReview::draft() const
{
    return m_plan ? m_plan->draft : m_store->draft();
}

QString DelegatesReview::mailbox() const
{
    return m_store->session().mailbox.address;
}

QList<ReviewChange> DelegatesReview::shown(const QList<Change> &changes) const
{
    return reviewChanges(changes, mailbox(), m_calendar);
}

QList<ReviewChange> DelegatesReview::changes() const
{
    return shown(draft().changes());
}

QString DelegatesReview::summary() const
{
    const QString changes = changesSummary(draft().changes());
    return m_told > 0
               ? tr("%1, and a message about it to %n delegate(s)", nullptr, m_told).arg(changes)
               : changes;
}

QList<Notice> DelegatesReview::warnings() const
{
    QList<Notice> notices;
    for (const auto warning : draft().warnings())
        notices.append(warningText(warning));
    return notices;
}

std::optional<ReviewedUndo> DelegatesReview::undo() const
{
    if (!m_plan)
        return std::nullopt;
    return ReviewedUndo{.appliedAt = m_plan->appliedAt,
                        .changedSince = sentences(m_plan->changedSince),
                        .cutOff = m_plan->cutOff};
}

void DelegatesReview::apply()
{
    if (m_plan)
        m_store->applyUndo(*m_plan);
    else
        m_store->apply();
}

void DelegatesReview::cancel()
{
    m_store->cancel();
}

void DelegatesReview::finish(const ApplyReport &report)
{
    const ReviewReport result{.changes = shown(report.changes),
                              .stoppedBy = report.stoppedBy,
                              .conflict = report.conflict,
                              .changedElsewhere = sentences(report.changedElsewhere),
                              .readAt = report.after ? report.after->readAt : QDateTime(),
                              .canUndo = !m_plan && m_store->canUndoApply(),
                              .canRetry = !m_store->draft().isEmpty()};
    if (!report.conflict)
        m_plan.reset(); // what is left of it is staged
    Q_EMIT finished(result);
}

} // namespace OnBehalf
