// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewmodel.h"

#include "common/tones.h"
#include "text/changetext.h"
#include "text/delegatetext.h"

#include <QFont>

#include <algorithm>
#include <vector>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

/// Root, group, change or explanation: each level below the other.
struct ReviewModel::Node
{
    enum class Kind { Root, Group, Change, Explanation };

    Kind kind = Kind::Root;
    const Node *parent = nullptr;
    int row = 0;
    Change change{.kind = Change::Kind::Scope, .key = {}, .user = {}}; ///< Of a group: its first.
    ErrorText explanation{};
    std::vector<std::unique_ptr<Node>> children{};

    Node &append(Kind childKind, const Change &childChange)
    {
        children.push_back(std::make_unique<Node>(
            Node{.kind = childKind, .parent = this, .row = int(children.size())}));
        children.back()->change = childChange;
        return *children.back();
    }

    QList<Change> changes() const
    {
        QList<Change> all;
        for (const auto &child : children)
            all.append(child->change);
        return all;
    }

    bool isScope() const { return change.kind == Change::Kind::Scope; }
};

namespace {

std::optional<Tone> toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Staged:
        return Tone::Staged;
    case Outcome::Applied:
        return Tone::Success;
    case Outcome::Refused:
    case Outcome::NotApplied:
        return Tone::Error;
    case Outcome::Unknown:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

/// As toneIconName() has it, which is no business of a model's link line.
QString iconOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Staged:
        return u"circle-pencil"_s;
    case Outcome::Applied:
        return u"circle-check"_s;
    case Outcome::Refused:
    case Outcome::NotApplied:
        return u"circle-cross"_s;
    case Outcome::Unknown:
        return u"warning"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Tone> toneOf(const ChangeCount &count)
{
    if (count.refused + count.notApplied > 0)
        return Tone::Error;
    if (count.unknown > 0)
        return Tone::Warning;
    if (count.applied == count.total)
        return Tone::Success;
    return std::nullopt;
}

QFont boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

bool canBeNamed(const Ews::UserId &user)
{
    return !user.displayName.isEmpty() || !user.primarySmtpAddress.isEmpty();
}

} // namespace

ReviewModel::ReviewModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{}

ReviewModel::~ReviewModel() = default;

void ReviewModel::setChanges(const QList<Change> &changes, const QString &mailbox,
                             const QString &calendar)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_mailbox = mailbox;
    m_calendar = calendar;
    for (const Change &change : changes)
        groupFor(change).append(Node::Kind::Change, change);
    for (const auto &group : m_root->children)
        explain(*group);
    endResetModel();
}

ReviewModel::Node &ReviewModel::groupFor(const Change &change)
{
    const bool scope = change.kind == Change::Kind::Scope;
    const auto at = std::ranges::find_if(m_root->children, [&](const auto &group) {
        return group->isScope() == scope && (scope || group->change.key == change.key);
    });
    return at == m_root->children.end() ? m_root->append(Node::Kind::Group, change) : **at;
}

/// What holds for several changes of a person is said once, below the last of them.
void ReviewModel::explain(Node &group) const
{
    for (std::size_t i = 0; i < group.children.size(); ++i) {
        Node &own = *group.children[i];
        const ErrorText text = outcomeExplanation(own.change);
        const auto rest =
            std::ranges::subrange(group.children.begin() + int(i) + 1, group.children.end());
        const bool saidLater = std::ranges::any_of(
            rest, [&](const auto &later) { return outcomeExplanation(later->change) == text; });
        if (!text.headline.isEmpty() && !saidLater)
            own.append(Node::Kind::Explanation, own.change).explanation = text;
    }
}

const ReviewModel::Node *ReviewModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

bool ReviewModel::isGroup(const QModelIndex &index)
{
    return index.isValid() && !index.parent().isValid();
}

bool ReviewModel::isExplanation(const QModelIndex &index)
{
    return index.parent().parent().isValid();
}

QModelIndexList ReviewModel::explanations() const
{
    QModelIndexList found;
    for (const auto &group : m_root->children)
        for (const auto &change : group->children)
            for (const auto &explanation : change->children)
                found.append(createIndex(explanation->row, Sentence, explanation.get()));
    return found;
}

QModelIndex ReviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[std::size_t(row)].get());
}

QModelIndex ReviewModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const Node *parent = nodeAt(child)->parent;
    return parent->kind == Node::Kind::Root ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int ReviewModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    const bool isResult = index.column() == Result;
    switch (node.kind) {
    case Node::Kind::Root:
        return {};
    case Node::Kind::Group:
        return isResult ? groupResult(node, role) : groupName(node, role);
    case Node::Kind::Change:
        return isResult ? result(node, role) : sentence(node, role);
    case Node::Kind::Explanation:
        return isResult ? QVariant() : explanation(node, role);
    }
    Q_UNREACHABLE();
}

QVariant ReviewModel::groupName(const Node &group, int role) const
{
    const bool unnamed = !group.isScope() && !canBeNamed(group.change.user);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return group.isScope() ? tr("All delegates (one setting for the mailbox)")
                               : delegateName(group.change.user);
    case Qt::ToolTipRole:
        return group.change.user.primarySmtpAddress;
    case Qt::FontRole:
        return boldFont();
    case IconNameRole:
        if (group.isScope() || group.change.isGroup)
            return u"group"_s;
        return unnamed ? u"person-unknown"_s : u"person"_s;
    default:
        return {};
    }
}

QVariant ReviewModel::groupResult(const Node &group, int role) const
{
    const ChangeCount count = countChanges(group.changes());
    const auto tone = toneOf(count);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (count.staged == count.total)
            return {};
        if (count.applied == 0 && count.refused == count.total)
            return tr("%n refused", nullptr, count.refused);
        return tr("%1 of %n applied", nullptr, count.total).arg(count.applied);
    case Qt::FontRole:
        return boldFont();
    case ToneRole:
        return tone ? QVariant(int(*tone)) : QVariant();
    default:
        return {};
    }
}

QVariant ReviewModel::sentence(const Node &node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return changeText(node.change);
    case SentenceHtmlRole:
        return changeHtml(node.change);
    default:
        return {};
    }
}

QVariant ReviewModel::result(const Node &node, int role) const
{
    const auto tone = toneOf(node.change.outcome);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return outcomeText(node.change.outcome);
    case Qt::FontRole:
        return tone == Tone::Error ? QVariant(boldFont()) : QVariant();
    case IconNameRole:
        return iconOf(node.change.outcome);
    case ToneRole:
        return tone ? QVariant(int(*tone)) : QVariant();
    default:
        return {};
    }
}

QVariant ReviewModel::explanation(const Node &node, int role) const
{
    const ErrorText &text = node.explanation;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("Why: %1").arg(text.headline) + u'\n' + tr("Next step: %1").arg(text.nextStep);
    case LinkTextRole:
        return tr("<b>Why:</b> %1").arg(text.headline.toHtmlEscaped()) + u"<br/>"_s +
               tr("<b>Next step:</b> %1").arg(text.nextStep.toHtmlEscaped());
    case ToneRole:
        return int(toneOf(node.change.outcome).value_or(Tone::Error));
    case AdminCommandRole:
        return node.change.error ? adminCommand(*node.change.error, m_mailbox, m_calendar)
                                 : QString();
    case DetailsRole:
        return text.details;
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Sentence:
        return tr("Change");
    case Result:
        return tr("Result");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace OnBehalf
