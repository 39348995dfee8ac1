// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the place "Mailboxes" is laid out.
#include "common/cellpainter.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/textlabel.h"
#include "emptytable.h"
#include "mailboxes/auditbanner.h"
#include "mailboxes/audittable.h"
#include "mailboxes/mailboxesplace.h"
#include "mailboxes/mailboxfindings.h"
#include "mailboxes/personlookup.h"
#include "models/auditkinds.h"
#include "text/datetext.h"
#include "toolrow.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostEarlier = 20;

} // namespace

void MailboxesPlace::build()
{
    auto *heading = new QVBoxLayout;
    heading->setSpacing(1);
    heading->addWidget(new TextLabel(TextKind::Title, tr("Mailboxes"), this));
    heading->addWidget(m_intro);
    m_content->addWidget(m_empty);
    m_content->addWidget(buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(heading);
    layout->addWidget(buildToolBar());
    layout->addWidget(m_messageBar);
    layout->addWidget(m_banner);
    layout->addWidget(m_person);
    layout->addWidget(m_content, 1);
}

QWidget *MailboxesPlace::buildToolBar()
{
    m_toolBar = new QWidget(this);
    auto *tools = new ToolRow({m_actions->addMailboxes, m_actions->newAudit, m_actions->earlier,
                               m_actions->changeMany, m_actions->appointments, m_actions->report,
                               m_actions->compare},
                              m_toolBar);
    for (auto *button : tools->findChildren<QToolButton *>())
        if (button->defaultAction()->menu())
            button->setPopupMode(QToolButton::InstantPopup);
    m_text->setObjectName(u"filterMailboxes"_s);
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter mailboxes"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_text->setFixedWidth(140);
    auto *layout = new QHBoxLayout(m_toolBar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(tools, 1);
    layout->addWidget(m_text);
    return m_toolBar;
}

QWidget *MailboxesPlace::buildContent()
{
    auto *cells = new CellDelegate(m_kindsView);
    cells->setColumnLines(false);
    cells->setRowLines(false);
    m_kindsView->setModel(m_kinds);
    cells->installOn(m_kindsView);
    m_kindsView->setObjectName(u"auditKinds"_s);
    m_kindsView->setAccessibleName(tr("Which mailboxes are shown"));
    m_kindsView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kindsView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_kindsView->setCurrentIndex(m_kinds->indexOf({}));
    const int letter = fontMetrics().averageCharWidth();
    m_kindsView->setMinimumWidth(letter * 22);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_noRows);
    auto *across = new QSplitter(this);
    across->setObjectName(u"kindsSplit"_s);
    across->setHandleWidth(12);
    across->setChildrenCollapsible(false);
    across->addWidget(m_kindsView);
    across->addWidget(m_rows);
    across->setStretchFactor(0, 0);
    across->setStretchFactor(1, 1);
    across->setSizes({letter * 30, letter * 110});
    auto *down = new QSplitter(Qt::Vertical, this);
    down->setObjectName(u"mailboxesSplit"_s);
    down->setChildrenCollapsible(false);
    down->addWidget(across);
    down->addWidget(m_findings);
    down->setStretchFactor(0, 1);
    down->setStretchFactor(1, 0);
    down->setSizes({400, 110});
    return down;
}

void MailboxesPlace::buildMenus()
{
    m_earlier->setObjectName(u"earlierMenu"_s);
    m_actions->earlier->setMenu(m_earlier);
    connect(m_earlier, &QMenu::aboutToShow, this, &MailboxesPlace::fillEarlier);
    const auto offer = [this](const QString &text, ReportFormat format, QLatin1StringView name) {
        auto *action =
            m_formats->addAction(text, this, [this, format] { Q_EMIT reportWanted(format); });
        action->setObjectName(name);
    };
    m_formats->setObjectName(u"reportMenu"_s);
    offer(tr("Save as &CSV…"), ReportFormat::Csv, "reportCsv"_L1);
    offer(tr("Save as &HTML…"), ReportFormat::Html, "reportHtml"_L1);
    offer(tr("Save as &PDF…"), ReportFormat::Pdf, "reportPdf"_L1);
    offer(tr("P&rint…"), ReportFormat::Print, "reportPrint"_L1);
    m_actions->report->setMenu(m_formats);
}

void MailboxesPlace::fillEarlier()
{
    m_earlier->clear();
    const auto all = m_flow->earlier();
    for (const AuditSummary &one : all.first(qMin(qsizetype(mostEarlier), all.size()))) {
        const QDateTime at = one.startedAt.toLocalTime();
        QString text = tr("%1, %2: %n mailbox(es)", nullptr, one.mailboxes)
                           .arg(dayText(at.date()), clockText(at.time()));
        if (!one.title.isEmpty())
            text = u"%1 – %2"_s.arg(one.title, text);
        if (!one.ended)
            text = tr("%1, not finished").arg(text);
        m_earlier->addAction(text.replace(u'&', u"&&"_s), this,
                             [this, id = one.id] { m_flow->showEarlier(id); });
    }
    if (all.isEmpty())
        m_earlier->addAction(tr("No audit was kept"))->setEnabled(false);
}

} // namespace OnBehalf
