// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/auditedmailbox.h"

#include <QSortFilterProxyModel>

namespace OnBehalf {

class AuditModel;

/// Which mailboxes of an audit are shown.
struct AuditShown
{
    enum class Which { All, WithFindings, Failed, StillToRead, OfKind };

    Which which = Which::All;
    AuditFinding::Kind kind = AuditFinding::Kind::AccountGone; ///< Of OfKind.

    bool operator==(const AuditShown &) const = default;
    [[nodiscard]] bool includes(const AuditedMailbox &mailbox) const;
};

/// A part of an AuditModel, in the order of a column. All conditions hold together.
class AuditFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AuditFilter(AuditModel *model, QObject *parent = nullptr);

    void setShown(const AuditShown &shown);
    [[nodiscard]] const AuditShown &shown() const { return m_shown; }
    /// A part of the name or the address.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Only mailboxes in which the person looked for has rights.
    void setOnlyHeld(bool on);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const AuditModel *m_model;
    AuditShown m_shown;
    QString m_text;
    bool m_onlyHeld = false;
};

} // namespace OnBehalf
