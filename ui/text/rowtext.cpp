// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/rowtext.h"

#include "text/delegatetext.h"
#include "text/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;
using LineKind = WordsLine::Kind;

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowText)
};

QString access(DelegateFolder folder, DelegateLevel level)
{
    const bool calendar = folder == DelegateFolder::Calendar;
    switch (level) {
    case DelegateLevel::None:
        return RowWords::tr("no access");
    case DelegateLevel::Reviewer:
        return RowWords::tr("read only");
    case DelegateLevel::Author:
        return calendar ? RowWords::tr("read every meeting, create and change own ones")
                        : RowWords::tr("read everything, create and change own items");
    case DelegateLevel::Editor:
        return calendar ? RowWords::tr("read, create and change every meeting")
                        : RowWords::tr("read, create and change everything");
    case DelegateLevel::Custom:
        return RowWords::tr("custom rights, kept as they are");
    }
    Q_UNREACHABLE();
}

QString was(const QString &text)
{
    return RowWords::tr("(was: %1)").arg(text);
}

/// Custom is kept only where it stays.
QString accessBefore(DelegateFolder folder, DelegateLevel level)
{
    return level == DelegateLevel::Custom ? RowWords::tr("custom rights") : access(folder, level);
}

QString sends(Owner owner)
{
    return owner == Owner::You ? RowWords::tr("may send items on your behalf")
                               : RowWords::tr("may send items on the owner's behalf");
}

void appendFolders(QList<WordsLine> &lines, const DelegateRow &row)
{
    QStringList closed;
    for (const DelegateFolder folder : delegateFolders) {
        const DelegateLevel level = row.levels[folder];
        const auto &before = row.levelsBefore[folder];
        if (!before && level == DelegateLevel::None) {
            closed.append(folderName(folder));
            continue;
        }
        const QString text = RowWords::tr("%1: %2").arg(folderName(folder), access(folder, level));
        if (before)
            lines.append({LineKind::Changed, text, was(accessBefore(folder, *before))});
        else
            lines.append({level == DelegateLevel::Custom ? LineKind::Custom : LineKind::Has, text});
    }
    if (!closed.isEmpty())
        lines.append(
            {LineKind::HasNot,
             RowWords::tr("%1: %2").arg(closed.join(u", "_s), access({}, DelegateLevel::None))});
}

void appendCopies(QList<WordsLine> &lines, const DelegateRow &row, Owner owner)
{
    if (!row.receivesCopies)
        return;
    const bool on = *row.receivesCopies;
    const bool you = owner == Owner::You;
    const QString receives = you ? RowWords::tr("receives copies of your meeting requests")
                                 : RowWords::tr("receives copies of the owner's meeting requests");
    const QString none = you ? RowWords::tr("receives no copies of your meeting requests")
                             : RowWords::tr("receives no copies of the owner's meeting requests");
    const QString text = on ? receives : none;
    if (row.receivesCopiesBefore)
        lines.append(
            {LineKind::Changed, text,
             was(*row.receivesCopiesBefore ? RowWords::tr("copies") : RowWords::tr("none"))});
    else if (on)
        lines.append({LineKind::Has, text});
    else
        lines.append(
            {LineKind::HasNot, text,
             row.mayReceiveCopies() ? QString() : RowWords::tr("(needs Editor on the calendar)")});
}

void appendPrivateItems(QList<WordsLine> &lines, const DelegateRow &row, Owner owner)
{
    if (!row.viewsPrivateItems)
        return;
    const bool on = *row.viewsPrivateItems;
    const bool you = owner == Owner::You;
    const QString sees = you ? RowWords::tr("sees your private items")
                             : RowWords::tr("sees the owner's private items");
    const QString none = you ? RowWords::tr("does not see your private items")
                             : RowWords::tr("does not see the owner's private items");
    const QString note =
        row.viewsPrivateItemsBefore
            ? was(*row.viewsPrivateItemsBefore ? RowWords::tr("seen") : RowWords::tr("not seen"))
            : RowWords::tr("(one setting for all folders)");
    const LineKind kind = row.viewsPrivateItemsBefore ? LineKind::Changed
                          : on                        ? LineKind::Has
                                                      : LineKind::HasNot;
    lines.append({kind, on ? sees : none, note});
}

RowNotice refusedNotice(const DelegateRow &row)
{
    const ErrorText said = errorText(*row.refused);
    const QString &code = row.refused->code;
    return {.kind = RowNotice::Kind::Refused,
            .title = row.refused->outcomeUnknown()
                         ? RowWords::tr("The last change was not carried out.")
                         : RowWords::tr("The last change was refused."),
            .text = said.headline + u' ' + said.nextStep,
            .offersAdding = code == "ErrorNotDelegate"_L1 || code == "ErrorDelegateNotFound"_L1,
            .offersChange = code == "ErrorDelegateAlreadyExists"_L1,
            .hasDetails = true};
}

RowNotice errorNotice(const DelegateRow &row)
{
    const bool orphan = row.error->code == "ErrorDelegateNoUser"_L1;
    RowNotice notice{.kind = RowNotice::Kind::OtherError,
                     .offersRemoval = row.isRemovable() && row.state != DelegateRow::State::Removed,
                     .hasDetails = true};
    if (orphan && row.isRemovable()) {
        notice.kind = RowNotice::Kind::Gone;
        notice.title = RowWords::tr("This account no longer exists.");
        notice.text =
            RowWords::tr("The server gives no levels for it. Nobody loses access when it is "
                         "removed.");
    } else if (!row.isRemovable() && (orphan || row.error->code.isEmpty())) {
        notice.kind = RowNotice::Kind::Unnamed;
        notice.title = RowWords::tr("The server does not say who this is.");
        notice.text =
            RowWords::tr("Usually the account was deleted; it may also be a group. It can "
                         "be removed in Outlook or by the administrator.");
    } else {
        const ErrorText said = errorText(*row.error);
        notice.title = said.headline;
        // Whom nobody can name nobody can change here either.
        notice.text = row.isRemovable()
                          ? said.nextStep
                          : RowWords::tr("The server does not say whose entry it is. It can be "
                                         "removed in Outlook or by the administrator.");
    }
    return notice;
}

} // namespace

QList<WordsLine> inWords(const DelegateRow &row, Owner owner)
{
    if (row.error)
        return {};
    if (row.state == DelegateRow::State::Removed) {
        const QString none = owner == Owner::You
                                 ? RowWords::tr("may no longer send items on your behalf")
                                 : RowWords::tr("may no longer send items on the owner's behalf");
        return {{LineKind::Changed, none},
                {LineKind::Changed, RowWords::tr("loses access to the six folders")}};
    }
    QList<WordsLine> lines;
    const bool added = row.state == DelegateRow::State::Added;
    if (row.fromFolders)
        lines.append(
            {LineKind::Unsaid, RowWords::tr("may be a delegate or not: the server does not say")});
    else
        lines.append({added ? LineKind::Changed : LineKind::Has, sends(owner),
                      added ? RowWords::tr("(new delegate)") : QString()});
    appendFolders(lines, row);
    appendCopies(lines, row, owner);
    appendPrivateItems(lines, row, owner);
    std::ranges::stable_sort(lines, {}, &WordsLine::kind);
    return lines;
}

std::optional<RowNotice> rowNotice(const DelegateRow &row)
{
    if (row.refused)
        return refusedNotice(row);
    if (row.error)
        return errorNotice(row);
    if (row.isGroup)
        return RowNotice{.kind = RowNotice::Kind::Group,
                         .title = RowWords::tr("This is a group."),
                         .text =
                             RowWords::tr("Exchange Web Services does not manage groups as "
                                          "delegates: the server may refuse it, or list it with "
                                          "an error afterwards.")};
    if (row.copiesLowered)
        return RowNotice{.kind = RowNotice::Kind::CopiesStaged,
                         .text =
                             RowWords::tr("Copies of meeting messages are switched off too: they "
                                          "need Editor on the calendar.")};
    return std::nullopt;
}

} // namespace OnBehalf
