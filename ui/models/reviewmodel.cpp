// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reviewmodel.h"

#include "common/tones.h"

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
    ReviewChange change{}; ///< Of a group: its first. Of an explanation: the one explained.
    std::vector<std::unique_ptr<Node>> children{};

    Node &append(Kind childKind, const ReviewChange &childChange)
    {
        children.push_back(std::make_unique<Node>(
            Node{.kind = childKind, .parent = this, .row = int(children.size())}));
        children.back()->change = childChange;
        return *children.back();
    }

    QList<ReviewChange> changes() const
    {
        QList<ReviewChange> all;
        for (const auto &child : children)
            all.append(child->change);
        return all;
    }
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

std::optional<Tone> toneOf(const OutcomeCount &count)
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

} // namespace

ReviewModel::ReviewModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{}

ReviewModel::~ReviewModel() = default;

void ReviewModel::setChanges(const QList<ReviewChange> &changes)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    QHash<QString, Node *> groups;
    for (const ReviewChange &change : changes)
        groupFor(change, groups).append(Node::Kind::Change, change);
    for (const auto &group : m_root->children)
        explain(*group);
    endResetModel();
}

ReviewModel::Node &ReviewModel::groupFor(const ReviewChange &change, QHash<QString, Node *> &groups)
{
    Node *&group = groups[change.group];
    if (!group)
        group = &m_root->append(Node::Kind::Group, change);
    return *group;
}

/// What holds for several changes of a group is said once, below the last of them.
void ReviewModel::explain(Node &group)
{
    for (std::size_t i = 0; i < group.children.size(); ++i) {
        Node &own = *group.children[i];
        const ErrorText &text = own.change.explanation;
        const auto rest =
            std::ranges::subrange(group.children.begin() + int(i) + 1, group.children.end());
        const bool saidLater = std::ranges::any_of(
            rest, [&](const auto &later) { return later->change.explanation == text; });
        if (!text.headline.isEmpty() && !saidLater)
            own.append(Node::Kind::Explanation, own.change);
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

QVariant ReviewModel::groupName(const Node &group, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return group.change.groupName;
    case Qt::ToolTipRole:
        return group.change.groupToolTip;
    case Qt::FontRole:
        return boldFont();
    case IconNameRole:
        return group.change.groupIcon;
    default:
        return {};
    }
}

QVariant ReviewModel::groupResult(const Node &group, int role)
{
    const OutcomeCount count = countOutcomes(group.changes());
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

QVariant ReviewModel::sentence(const Node &node, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return node.change.text;
    case SentenceHtmlRole:
        return node.change.html;
    default:
        return {};
    }
}

QVariant ReviewModel::result(const Node &node, int role)
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

QVariant ReviewModel::explanation(const Node &node, int role)
{
    const ErrorText &text = node.change.explanation;
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
        return node.change.adminCommand;
    case DetailsRole:
        return text.details;
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sentence:
        return tr("Change");
    case Result:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace OnBehalf
