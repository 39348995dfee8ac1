// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auditmodel.h"

#include "common/cellroles.h"
#include "common/tones.h"
#include "text/auditfindingtext.h"
#include "text/datetext.h"
#include "text/delegatetext.h"
#include "text/errortext.h"
#include "text/heldrightstext.h"

#include <QFont>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using AuditStage = AuditedMailbox::State;

const QString &nameOf(const AuditedMailbox &mailbox)
{
    return mailbox.mailbox.name.isEmpty() ? mailbox.mailbox.address : mailbox.mailbox.name;
}

template<class T>
int order(const T &left, const T &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

/// What is gravest counts most, then how much there is of it.
std::pair<int, qsizetype> gravity(const AuditedMailbox &mailbox)
{
    switch (mailbox.state) {
    case AuditStage::Waiting:
        return {-3, 0};
    case AuditStage::Reading:
        return {-2, 0};
    case AuditStage::Failed:
        return {int(FindingWeight::Error) + 1, 0};
    case AuditStage::Read:
        break;
    }
    if (mailbox.findings.isEmpty())
        return {-1, 0};
    return {int(weightOf(mailbox.findings.first().kind)), mailbox.findings.size()};
}

QString whenRead(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    return local.date() == QDate::currentDate()
               ? clockText(local.time())
               : u"%1, %2"_s.arg(shortDayText(local.date()), clockText(local.time()));
}

QFont heldFont()
{
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QVariant findingWeightData(FindingWeight weight, int role)
{
    const bool isIcon = role == IconNameRole;
    switch (weight) {
    case FindingWeight::Error:
        return isIcon ? QVariant(u"circle-cross"_s) : QVariant(int(Tone::Error));
    case FindingWeight::Warning:
        return isIcon ? QVariant(u"warning"_s) : QVariant(int(Tone::Warning));
    case FindingWeight::Note:
        return isIcon ? QVariant(u"circle-info"_s) : QVariant(int(Tone::Info));
    }
    Q_UNREACHABLE();
}

AuditModel::AuditModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void AuditModel::setState(const AuditState *state)
{
    beginResetModel();
    m_state = state;
    m_rows = state ? int(state->mailboxes.size()) : 0;
    m_held.clear();
    m_names.clear();
    m_names.reserve(m_rows);
    for (int row = 0; row < m_rows; ++row)
        m_names.append(nameAt(row));
    endResetModel();
}

/// Where there is no language, capitals would all come before small letters.
AuditModel::Name AuditModel::nameAt(int row) const
{
    const QString &text = nameOf(m_state->mailboxes.at(row));
    return {text, m_collator.sortKey(text.toCaseFolded())};
}

void AuditModel::update(const QList<int> &rows)
{
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype last = i;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        if (rows.at(i) >= 0 && rows.at(last) < m_rows) {
            bool renamed = false;
            for (int row = rows.at(i); row <= rows.at(last); ++row) {
                if (m_names.at(row).text == nameOf(m_state->mailboxes.at(row)))
                    continue;
                m_names[row] = nameAt(row);
                renamed = true;
            }
            // Where the names stay, what is sorted by them need not be sorted again.
            Q_EMIT dataChanged(index(rows.at(i), renamed ? Mailbox : Delegates),
                               index(rows.at(last), ColumnCount - 1));
        }
        i = last + 1;
    }
}

void AuditModel::setHeld(const QString &name, const QList<HeldRights> &held)
{
    m_held.clear();
    for (const HeldRights &one : held)
        m_held.insert(one.mailbox, one);
    if (std::exchange(m_person, name) == name)
        return; // the rows in which it changed are told by update()
    Q_EMIT headerDataChanged(Qt::Horizontal, Person, Person);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, Person), index(m_rows - 1, Person));
}

const AuditedMailbox *AuditModel::mailboxAt(const QModelIndex &index) const
{
    const bool isThere = index.isValid() && m_state && index.row() < m_state->mailboxes.size();
    return isThere ? &m_state->mailboxes.at(index.row()) : nullptr;
}

int AuditModel::compare(int left, int right, int column) const
{
    const AuditedMailbox &a = m_state->mailboxes.at(left);
    const AuditedMailbox &b = m_state->mailboxes.at(right);
    int result = 0;
    switch (column) {
    case Delegates:
        result = order(a.state == AuditStage::Read ? a.delegates.size() : -1,
                       b.state == AuditStage::Read ? b.delegates.size() : -1);
        break;
    case Delivery:
    case Default:
    case Person:
        result = QString::localeAwareCompare(textOf(a, left, column), textOf(b, right, column));
        break;
    case Findings:
        result = -order(gravity(a), gravity(b));
        break;
    case ReadAt:
        result = order(a.readAt, b.readAt);
        break;
    default:
        break;
    }
    return result != 0 ? result : m_names.at(left).order.compare(m_names.at(right).order);
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags AuditModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags();
}

const Rights *AuditModel::defaultRights(const AuditedMailbox &mailbox) const
{
    const int everybody =
        m_state->trustees.find({.distinguishedUser = Ews::DistinguishedUser::Default});
    const AuditedEntry *entry =
        everybody < 0 ? nullptr : mailbox.entryOf(everybody, DelegateFolder::Calendar);
    return entry && entry->rights ? &*entry->rights : nullptr;
}

QString AuditModel::findingsText(const AuditedMailbox &mailbox) const
{
    switch (mailbox.state) {
    case AuditStage::Waiting:
        return tr("waits");
    case AuditStage::Reading:
        return tr("being read");
    case AuditStage::Failed:
        return mailbox.error ? tr("Failed: %1").arg(errorText(*mailbox.error).headline)
                             : tr("Failed");
    case AuditStage::Read:
        break;
    }
    if (mailbox.findings.isEmpty())
        return tr("none", "no findings");
    const QString first = auditFindingLabel(mailbox.findings.first().kind, m_state->options.rules);
    const int more = int(mailbox.findings.size()) - 1;
    return more > 0 ? u"%1, %2"_s.arg(first, tr("%n more", "findings", more)) : first;
}

QString AuditModel::textOf(const AuditedMailbox &mailbox, int row, int column) const
{
    const bool isRead = mailbox.state == AuditStage::Read;
    switch (column) {
    case Mailbox:
        return nameOf(mailbox);
    case Delegates:
        if (!isRead)
            return mailbox.state == AuditStage::Reading ? u"…"_s : QString();
        return mailbox.delegatesError.isEmpty() ? QString::number(mailbox.delegates.size())
                                                : u"?"_s;
    case Delivery:
        return isRead && mailbox.scope ? scopeShort(*mailbox.scope) : QString();
    case Default: {
        if (!isRead)
            return {};
        if (!mailbox.unreadable[DelegateFolder::Calendar].isEmpty())
            return u"?"_s;
        const Rights *rights = defaultRights(mailbox);
        return rights ? permissionLevelName(levelOf(*rights)) : u"–"_s;
    }
    case Person:
        if (m_person.isEmpty() || !isRead)
            return {};
        return isHeld(row) ? heldLevelText(m_held.value(row)) : u"–"_s;
    case Findings:
        return findingsText(mailbox);
    case ReadAt:
        return whenRead(mailbox.readAt);
    default:
        return {};
    }
}

QVariant AuditModel::personData(int row, int role) const
{
    const bool has = isHeld(row);
    switch (role) {
    case Qt::FontRole:
        return has ? QVariant(heldFont()) : QVariant();
    case Qt::ToolTipRole:
        return has ? heldRightsLines(m_held.value(row)).join(u'\n') : QString();
    case SecondaryTextRole:
        return !has;
    default:
        return {};
    }
}

QVariant AuditModel::findingsData(const AuditedMailbox &mailbox, int role) const
{
    const bool isIconOrTone = role == IconNameRole || role == ToneRole;
    if (role == SecondaryTextRole)
        return mailbox.state != AuditStage::Failed && mailbox.findings.isEmpty();
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        for (const AuditFinding &finding : mailbox.findings)
            lines.append(auditFindingText(*m_state, mailbox, finding));
        return lines.isEmpty() ? findingsText(mailbox) : lines.join(u'\n');
    }
    if (!isIconOrTone)
        return {};
    if (mailbox.state == AuditStage::Failed)
        return findingWeightData(FindingWeight::Error, role);
    if (!mailbox.findings.isEmpty())
        return findingWeightData(weightOf(mailbox.findings.first().kind), role);
    if (role == ToneRole)
        return {};
    return mailbox.state == AuditStage::Read      ? u"check"_s
           : mailbox.state == AuditStage::Reading ? u"reload"_s
                                                  : u"clock"_s;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const AuditedMailbox *mailbox = mailboxAt(index);
    if (!mailbox)
        return {};
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return textOf(*mailbox, index.row(), column);
    switch (column) {
    case Mailbox:
        return role == IconNameRole      ? QVariant(u"person"_s)
               : role == Qt::ToolTipRole ? QVariant(mailbox->mailbox.address)
                                         : QVariant();
    case Delegates:
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                             : QVariant();
    case Default: {
        if (role != ToneRole)
            return {};
        const Rights *rights = defaultRights(*mailbox);
        return rights && isAboveFreeBusy(*rights) ? int(Tone::Warning) : -1;
    }
    case Person:
        return personData(index.row(), role);
    case Findings:
        return findingsData(*mailbox, role);
    case ReadAt:
        return role == SecondaryTextRole ? QVariant(true) : QVariant();
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Delegates)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mailbox:
        return tr("Mailbox");
    case Delegates:
        return tr("Delegates");
    case Delivery:
        return tr("Delivery");
    case Default:
        return tr("Default, calendar");
    case Person:
        return m_person;
    case Findings:
        return tr("Findings");
    case ReadAt:
        return tr("Read", "when");
    default:
        return {};
    }
}

} // namespace OnBehalf
