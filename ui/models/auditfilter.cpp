// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auditfilter.h"

#include "models/auditmodel.h"

#include <algorithm>

namespace OnBehalf {

bool AuditShown::includes(const AuditedMailbox &mailbox) const
{
    switch (which) {
    case Which::All:
        return true;
    case Which::WithFindings:
        return !mailbox.findings.isEmpty();
    case Which::Failed:
        return mailbox.state == AuditedMailbox::State::Failed;
    case Which::StillToRead:
        return mailbox.state == AuditedMailbox::State::Waiting ||
               mailbox.state == AuditedMailbox::State::Reading;
    case Which::OfKind:
        return std::ranges::find(mailbox.findings, kind, &AuditFinding::kind) !=
               mailbox.findings.end();
    }
    Q_UNREACHABLE();
}

AuditFilter::AuditFilter(AuditModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void AuditFilter::setShown(const AuditShown &shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    invalidateFilter();
}

void AuditFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void AuditFilter::setOnlyHeld(bool on)
{
    m_onlyHeld = on;
    invalidateFilter();
}

bool AuditFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const AuditedMailbox *mailbox = m_model->mailboxAt(m_model->index(row, 0));
    if (!mailbox)
        return false;
    if (!m_shown.includes(*mailbox) || (m_onlyHeld && !m_model->isHeld(row)))
        return false;
    return m_text.isEmpty() || mailbox->mailbox.name.contains(m_text, Qt::CaseInsensitive) ||
           mailbox->mailbox.address.contains(m_text, Qt::CaseInsensitive);
}

bool AuditFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_model->compare(left.row(), right.row(), left.column()) < 0;
}

} // namespace OnBehalf
