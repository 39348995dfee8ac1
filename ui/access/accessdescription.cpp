// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page "Who can do what" says about the current cell, and where it leads.
#include "access/accesspage.h"

#include "common/cellroles.h"
#include "models/accesscells.h"
#include "models/accessmatrixmodel.h"
#include "text/accesstext.h"
#include "text/delegatetext.h"
#include "text/entryrow.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using Line = AccessDetail::Line;

QList<Line> cellLines(const AccessMatrix &matrix, int row, int column)
{
    const auto said = accessExplanation(matrix, row, column);
    const auto &cell = matrix.cell(row, column);
    QList<Line> lines{{said.may}};
    if (!said.mayNot.isEmpty())
        lines.append({said.mayNot});
    if (!said.origin.isEmpty())
        lines.append({said.origin, AccessCells::originIcon(cell.origin)});
    if (!said.unsure.isEmpty())
        lines.append({said.unsure, u"circle-help"_s});
    return lines;
}

QList<Line> findingLines(const AccessMatrix &matrix, const AccessFinding &finding)
{
    const auto icon = AccessCells::severity(finding, IconNameRole).toString();
    const auto tone = Tone(AccessCells::severity(finding, ToneRole).toInt());
    return {{findingText(matrix, finding) + u'.', icon, tone},
            {findingAdvice(matrix, finding), u"pencil"_s}};
}

} // namespace

AccessDetail::Content AccessPage::described() const
{
    const auto cell = currentCell();
    const auto folder = AccessMatrixModel::folderOf(cell);
    const auto *finding = currentFinding();
    AccessDetail::Content content;
    content.hasFolder = folder.has_value();
    if (folder) {
        content.title = accessExplanation(matrix(), cell.row(), *folder).title;
        content.lines = cellLines(matrix(), cell.row(), *folder);
    } else if (cell.isValid()) {
        content.title = accessRowName(matrix().rows().at(cell.row()));
        // The tooltip begins with the name, which is the title already.
        const auto about = cell.data(Qt::ToolTipRole).toString().section(u'\n', 1);
        for (const auto &line : about.split(u'\n', Qt::SkipEmptyParts))
            content.lines.append({line});
    } else if (finding) {
        content.title = tr("Finding");
    } else {
        content.title = tr("Details");
        if (!matrix().rows().isEmpty())
            content.lines = {{tr("Choose a cell to see what it grants and why.")}};
    }
    if (!finding)
        return content;
    // What is odd comes first: it is what somebody came for.
    content.lines = findingLines(matrix(), *finding) + content.lines;
    const auto drafts = suggestedDrafts(matrix(), *finding);
    if (drafts.isEmpty())
        return content;
    content.stage = findingChange(*finding);
    if (drafts.size() > 1)
        content.stage = tr("%1 on %n folders", nullptr, int(drafts.size())).arg(content.stage);
    content.isStaged = m_store && std::ranges::all_of(finding->changes, [this](const auto &change) {
                           const auto &id = matrix().columns().at(change.column).folder.id.id;
                           const auto *staged = m_store->draft().find(id);
                           const auto entry = staged ? staged->entryOf(change.user) : std::nullopt;
                           return entry && rightsOf(*entry) == change.rights;
                       });
    return content;
}

// Where the entry is that counts: in a group's row, or in Default's.
void AccessPage::showFolder()
{
    const auto cell = currentCell();
    const auto folder = AccessMatrixModel::folderOf(cell);
    if (!folder)
        return;
    const auto access = matrix().access(cell.row(), *folder);
    auto user = matrix().rows().at(cell.row()).user;
    if (access.origin == AccessOrigin::Group && !access.through.isEmpty())
        user = access.through.first();
    else if (access.origin == AccessOrigin::Default)
        user = {.distinguishedUser = Ews::DistinguishedUser::Default};
    else if (access.origin == AccessOrigin::Anonymous)
        user = {.distinguishedUser = Ews::DistinguishedUser::Anonymous};
    Q_EMIT folderWanted(matrix().columns().at(*folder).folder.id.id, entryKey(user));
}

} // namespace OnBehalf
