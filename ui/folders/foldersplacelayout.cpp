// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the place "Folders" is laid out.
#include "access/accesspage.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/stagedbar.h"
#include "common/textlabel.h"
#include "emptytable.h"
#include "folders/folderheading.h"
#include "folders/foldersplace.h"
#include "folders/foldertreeview.h"
#include "folders/permissionsview.h"
#include "folders/rightseditor.h"
#include "noticepanel.h"
#include "pagearea.h"
#include "toolrow.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

void FoldersPlace::build()
{
    m_split = new QSplitter(this);
    m_split->setObjectName(u"foldersSplit"_s);
    m_table->setObjectName(u"permissionsTable"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildLeft());
    m_split->addWidget(buildRight());
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({262, 760});
    m_split->setHandleWidth(12);
    m_views->addWidget(m_split);
    m_views->addWidget(m_access);
    auto *page = new QVBoxLayout;
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(10);
    page->addWidget(buildHeading());
    page->addWidget(m_messageBar);
    page->addWidget(m_views, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(page, 1);
    layout->addWidget(m_staged);
}

QWidget *FoldersPlace::buildHeading()
{
    auto *heading = new QWidget(this);
    m_intro = new TextLabel(TextKind::Secondary, heading);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(new TextLabel(TextKind::Title, tr("Folders"), heading));
    texts->addWidget(m_intro);
    m_byFolder = new QPushButton(icon("folder"_L1), tr("Folder &by folder"), heading);
    m_byPerson = new QPushButton(icon("grid"_L1), tr("&Who can do what"), heading);
    m_byFolder->setObjectName(u"byFolder"_s);
    m_byPerson->setObjectName(u"byPerson"_s);
    auto *group = new QButtonGroup(heading);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(texts, 1);
    for (auto *button : {m_byFolder, m_byPerson}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        group->addButton(button);
        layout->addWidget(button, 0, Qt::AlignBottom);
    }
    m_byFolder->setChecked(true);
    return heading;
}

QWidget *FoldersPlace::buildLeft()
{
    auto *left = new QWidget(this);
    m_filter->setPlaceholderText(tr("Find a folder"));
    m_filter->setAccessibleName(tr("Find a folder"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(ToolRow::buttonFor(m_actions->openOther, left), 0, Qt::AlignLeading);
    return left;
}

QWidget *FoldersPlace::buildRight()
{
    m_content->addWidget(m_table);
    m_content->addWidget(m_empty);
    m_content->setMinimumHeight(120);
    m_toolBar = new ToolRow({m_actions->add, m_actions->remove, m_actions->copyRights,
                             m_actions->reload, m_actions->undoApply},
                            this);
    auto *area = new PageArea(this);
    auto *layout = area->page();
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_editor);
    layout->addWidget(m_effective);
    layout->addWidget(buildParents());
    return area;
}

QWidget *FoldersPlace::buildParents()
{
    auto *bottom = new QWidget(this);
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_parents = new QWidget(bottom);
    auto *parents = new QHBoxLayout(m_parents);
    parents->setContentsMargins(0, 0, 0, 0);
    parents->setSpacing(6);
    auto *mark = new IconLabel(m_parents);
    mark->setIcon(toneIconName(Tone::Warning), Tone::Warning);
    m_parentsText = new TextLabel(TextKind::Body, m_parents);
    m_parentsButton = new QPushButton(tr("Make &visible"), m_parents);
    m_parentsButton->setObjectName(u"makeVisible"_s);
    m_parentsButton->setAutoDefault(false);
    parents->addWidget(mark);
    parents->addWidget(m_parentsText, 1);
    parents->addWidget(m_parentsButton);
    layout->addWidget(ToolRow::buttonFor(m_actions->spread, bottom), 0,
                      Qt::AlignTop | Qt::AlignLeading);
    layout->addStretch(1);
    layout->addWidget(m_parents, 4);
    return bottom;
}

QWidgetList FoldersPlace::panes() const
{
    const QWidgetList switches{m_byFolder, m_byPerson};
    if (isAccessShown())
        return switches + QWidgetList{m_messageBar} + m_access->panes() + QWidgetList{m_staged};
    return switches + QWidgetList{m_filter,  m_tree,   m_messageBar, m_toolBar,
                                  m_content, m_editor, m_parents,    m_staged};
}

} // namespace OnBehalf
