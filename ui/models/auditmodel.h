// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/heldrights.h"

#include <QAbstractTableModel>
#include <QCollator>

namespace OnBehalf {

/// The mailboxes of an audit: a row each, in its order. It keeps nothing of them: what it shows is
/// read from the audit's state as it is asked for, however many rows there are.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mailbox, Delegates, Delivery, Default, Person, Findings, ReadAt, ColumnCount };
    Q_ENUM(Column)

    explicit AuditModel(QObject *parent = nullptr);

    /// Other mailboxes than before; null: none. \a state stays the caller's, who says what changes
    /// in it.
    void setState(const AuditState *state);
    /// These rows changed, and nothing else.
    void update(const QList<int> &rows);
    /// What the person looked for has, by row, and what the column is called; nobody: empty.
    void setHeld(const QString &name, const QList<HeldRights> &held);

    [[nodiscard]] const AuditState *state() const { return m_state; }
    /// Null for what is no row.
    [[nodiscard]] const AuditedMailbox *mailboxAt(const QModelIndex &index) const;
    [[nodiscard]] bool isHeld(int row) const { return m_held.contains(row); }
    /// Which of two rows comes first by that column: below 0, 0 or above.
    [[nodiscard]] int compare(int left, int right, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const AuditedMailbox &mailbox, int row, int column) const;
    [[nodiscard]] QVariant personData(int row, int role) const;
    [[nodiscard]] QVariant findingsData(const AuditedMailbox &mailbox, int role) const;
    [[nodiscard]] QString findingsText(const AuditedMailbox &mailbox) const;
    [[nodiscard]] const Rights *defaultRights(const AuditedMailbox &mailbox) const;

    /// What a row is sorted by where nothing else tells it from another.
    struct Name
    {
        QString text;
        QCollatorSortKey order;
    };
    [[nodiscard]] Name nameAt(int row) const;

    const AuditState *m_state = nullptr;
    int m_rows = 0;
    QCollator m_collator;
    QList<Name> m_names; ///< Made once: to compare words for each pair would take too long.
    QString m_person;    ///< Empty: nobody is looked for.
    QHash<int, HeldRights> m_held;
};

/// What stands for a finding's weight, for IconNameRole and ToneRole.
QVariant findingWeightData(FindingWeight weight, int role);

} // namespace OnBehalf
