// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/delegatecells.h"

#include "common/cellroles.h"
#include "common/tones.h"
#include "text/delegatetext.h"

#include <QCoreApplication>
#include <QFont>

namespace OnBehalf::DelegateCells {

using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;
using RowState = DelegateRow::State;

namespace {

struct DelegateCellsWords
{
    Q_DECLARE_TR_FUNCTIONS(OnBehalf::DelegatesModel)
};

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : text;
}

QVariant rowFont(const DelegateRow &row)
{
    if (row.state != RowState::Removed)
        return {};
    QFont font;
    font.setStrikeOut(true);
    return font;
}

/// What a screen reader hears of a value: where it stands, what it was, that it is not sent.
QString spoken(const QString &column, const QString &value, const QString &before, bool staged)
{
    QStringList parts{DelegateCellsWords::tr("%1: %2").arg(column, value)};
    if (!before.isEmpty())
        parts.append(DelegateCellsWords::tr("was %1").arg(before));
    if (staged)
        parts.append(DelegateCellsWords::tr("not sent yet"));
    return parts.join(u", "_s);
}

QString shownName(const DelegateRow &row)
{
    const Ews::UserId &user = row.user;
    if (user.displayName.isEmpty() && user.primarySmtpAddress.isEmpty() && !user.sid.isEmpty())
        return DelegateCellsWords::tr("Unknown account"); // the SID is the second line
    // The row below says the rest.
    const bool named = !user.displayName.isEmpty() || !user.primarySmtpAddress.isEmpty();
    return named ? delegateName(user) : DelegateCellsWords::tr("Unknown entry");
}

QString secondLine(const DelegateRow &row)
{
    if (row.state == RowState::Removed)
        return DelegateCellsWords::tr("will be removed");
    const Ews::UserId &user = row.user;
    QStringList parts;
    if (row.state == RowState::Added)
        parts.append(DelegateCellsWords::tr("new"));
    if (row.isGroup)
        parts.append(DelegateCellsWords::tr("group"));
    if (!user.primarySmtpAddress.isEmpty())
        parts.append(user.primarySmtpAddress);
    else if (!user.sid.isEmpty())
        parts.append(shortSid(user.sid));
    else
        parts.append(DelegateCellsWords::tr("listed with an error"));
    return parts.join(u", "_s);
}

QString stateWord(RowState state)
{
    switch (state) {
    case RowState::Unchanged:
        return {};
    case RowState::Changed:
        return DelegateCellsWords::tr("changed, not sent yet");
    case RowState::Added:
        return DelegateCellsWords::tr("new, not sent yet");
    case RowState::Removed:
        return DelegateCellsWords::tr("will be removed, not sent yet");
    }
    Q_UNREACHABLE();
}

QString identity(const DelegateRow &row)
{
    QStringList lines{shownName(row), row.user.primarySmtpAddress, row.user.sid};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// A cell about which the server says nothing.
QVariant unsaid(const DelegateRow &row, const QString &column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return u"–"_s;
    case Qt::FontRole:
        return rowFont(row);
    case Qt::ToolTipRole:
        return DelegateCellsWords::tr("The server does not say.");
    case Qt::AccessibleTextRole:
        return DelegateCellsWords::tr("%1: the server does not say").arg(column);
    case SecondaryTextRole:
        return true;
    default:
        return {};
    }
}

QString levelTip(DelegateLevel level, DelegateFolder folder, const QString &rights)
{
    QStringList lines{levelLabel(level), newOutlookHint(level, folder)};
    if (level == DelegateLevel::Custom)
        lines.append(rights);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// 0 to 3 bars; Custom is none of them and has an icon instead.
int meter(DelegateLevel level)
{
    return level == DelegateLevel::Custom ? -1 : int(level);
}

QString onOff(bool on)
{
    return on ? DelegateCellsWords::tr("on") : DelegateCellsWords::tr("off");
}

/// A check box as it is, with what there is to say beside it.
struct Box
{
    QString column;
    QString tip;
    std::optional<bool> value;
    std::optional<bool> before;
    QString reason;     ///< Why it cannot be switched on, in two words …
    QString longReason; ///< … and in a sentence.
};

QVariant boxData(const DelegateRow &row, const Box &box, int role)
{
    if (!box.value || row.error)
        return unsaid(row, box.column, role);
    // Of somebody new it goes without saying that a box was off.
    const bool saysBefore = box.before && row.state != RowState::Added;
    const QString before = saysBefore ? onOff(*box.before) : QString();
    switch (role) {
    case Qt::CheckStateRole:
        return *box.value ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return box.longReason.isEmpty() ? box.tip : box.longReason;
    case Qt::AccessibleTextRole:
        return spoken(box.column, onOff(*box.value), before, box.before.has_value());
    case Qt::AccessibleDescriptionRole:
        return textOrNothing(box.longReason);
    case SecondLineRole:
        return saysBefore ? DelegateCellsWords::tr("was %1").arg(before) : QVariant();
    case ReasonRole:
        return saysBefore ? QVariant() : textOrNothing(box.reason);
    case StagedRole:
        return box.before.has_value();
    default:
        return {};
    }
}

QString link(QLatin1StringView verb, const QString &key, const QString &text)
{
    const QString href = verb + u':' + key;
    return u"<a href=\"%1\">%2</a>"_s.arg(href.toHtmlEscaped(), text.toHtmlEscaped());
}

QString noticeHtml(const DelegateRow &row, const RowNotice &notice)
{
    QString html;
    if (!notice.title.isEmpty())
        html = u"<b>"_s + notice.title.toHtmlEscaped() + u"</b> "_s;
    html += notice.text.toHtmlEscaped();
    QStringList links;
    if (notice.offersRemoval)
        links.append(link("remove"_L1, row.key, DelegateCellsWords::tr("Stage removal")));
    if (notice.offersAdding)
        links.append(link("addagain"_L1, row.key, DelegateCellsWords::tr("Add again")));
    if (notice.offersChange)
        links.append(link("change"_L1, row.key, DelegateCellsWords::tr("Change instead")));
    if (notice.hasDetails)
        links.append(link("said"_L1, row.key, DelegateCellsWords::tr("What the server said")));
    return links.isEmpty() ? html : html + u' ' + links.join(u" · "_s);
}

bool isTrouble(RowNotice::Kind kind)
{
    return kind != RowNotice::Kind::Group && kind != RowNotice::Kind::CopiesStaged;
}

/// Those that can be given; Custom on the server is the way back to it, also where another level is
/// staged over it.
QList<Choice> levelChoices(const DelegateRow &row, DelegateFolder folder)
{
    QList levels{DelegateLevel::None, DelegateLevel::Reviewer, DelegateLevel::Author,
                 DelegateLevel::Editor};
    if (row.levelsBefore[folder].value_or(row.levels[folder]) == DelegateLevel::Custom)
        levels.append(DelegateLevel::Custom);
    QList<Choice> choices;
    for (const DelegateLevel level : std::as_const(levels))
        choices.append({levelName(level), levelLabel(level), int(level)});
    return choices;
}

} // namespace

QVariant name(const DelegateRow &row, int role)
{
    const QString state = stateWord(row.state);
    switch (role) {
    case Qt::DisplayRole:
        return shownName(row);
    case Qt::FontRole:
        return rowFont(row);
    case Qt::ToolTipRole:
        return identity(row);
    case Qt::AccessibleTextRole:
        return state.isEmpty() ? shownName(row) : shownName(row) + u", "_s + state;
    case Qt::AccessibleDescriptionRole:
    case SecondLineRole:
        return secondLine(row);
    case RowStagedRole:
        return row.state != RowState::Unchanged;
    case IconNameRole:
        return row.error ? u"person-unknown"_s : row.isGroup ? u"group"_s : u"person"_s;
    case ToneRole:
        return row.error ? QVariant(int(Tone::Error)) : QVariant();
    default:
        return {};
    }
}

QVariant level(const DelegateRow &row, DelegateFolder folder, const QString &rights, int role)
{
    const QString column = folderName(folder);
    if (row.error)
        return unsaid(row, column, role);
    const DelegateLevel now = row.levels[folder];
    const auto &before = row.levelsBefore[folder];
    // Of somebody new only rights that they had already are worth saying.
    const bool saysBefore =
        before && (row.state != RowState::Added || *before != DelegateLevel::None);
    const QString was = saysBefore ? levelName(*before) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return levelName(now);
    case Qt::EditRole:
        return int(now);
    case Qt::FontRole: // no access cannot be taken away
        return now == DelegateLevel::None ? QVariant() : rowFont(row);
    case Qt::ToolTipRole:
        return levelTip(now, folder, rights);
    case Qt::AccessibleTextRole:
        return spoken(column, levelName(now), was, before.has_value());
    case Qt::AccessibleDescriptionRole:
        return levelTip(now, folder, rights).replace(u'\n', u". "_s);
    case SecondLineRole:
        return was.isEmpty() ? QVariant() : DelegateCellsWords::tr("was %1").arg(was);
    case StagedRole:
        return before.has_value();
    case MeterRole:
        return meter(now);
    case IconNameRole:
        return now == DelegateLevel::Custom ? QVariant(u"sliders"_s) : QVariant();
    case EditableRole:
        return row.isEditable();
    case ChoicesRole:
        return QVariant::fromValue(levelChoices(row, folder));
    case SecondaryTextRole:
        return now == DelegateLevel::None && !before;
    default:
        return {};
    }
}

bool mayChangeCopies(const DelegateRow &row)
{
    // What is on may always be switched off.
    return row.isEditable() && row.receivesCopies &&
           (row.mayReceiveCopies() || *row.receivesCopies);
}

bool mayChangePrivateItems(const DelegateRow &row)
{
    return row.isEditable() && row.viewsPrivateItems;
}

QVariant receivesCopies(const DelegateRow &row, int role)
{
    const bool lacks = row.isEditable() && !row.mayReceiveCopies();
    return boxData(
        row,
        {.column = DelegateCellsWords::tr("Receives copies"),
         .tip = DelegateCellsWords::tr("Delegate receives copies of meeting-related messages"),
         .value = row.receivesCopies,
         .before = row.receivesCopiesBefore,
         .reason = lacks ? DelegateCellsWords::tr("needs Editor") : QString(),
         .longReason = lacks
                           ? DelegateCellsWords::tr("Copies of meeting messages need Editor on the "
                                                    "calendar.")
                           : QString()},
        role);
}

QVariant viewsPrivateItems(const DelegateRow &row, int role)
{
    return boxData(row,
                   {.column = DelegateCellsWords::tr("Private items"),
                    .tip = DelegateCellsWords::tr("Delegate can see private items, in all folders"),
                    .value = row.viewsPrivateItems,
                    .before = row.viewsPrivateItemsBefore,
                    .reason = {},
                    .longReason = {}},
                   role);
}

QVariant notice(const DelegateRow &row, const RowNotice &notice, int role)
{
    const QString plain = notice.title.isEmpty() ? notice.text : notice.title + u' ' + notice.text;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return plain;
    case LinkTextRole:
        return noticeHtml(row, notice);
    case ToneRole:
        return isTrouble(notice.kind) ? QVariant(int(Tone::Error)) : QVariant();
    default:
        return {};
    }
}

} // namespace OnBehalf::DelegateCells
