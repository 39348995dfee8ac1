// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page "Who can do what" is laid out.
#include "access/accessexport.h"
#include "access/accessfilterbar.h"
#include "access/accesslegend.h"
#include "access/accesspage.h"
#include "access/findingsview.h"
#include "common/frozentable.h"
#include "common/icons.h"
#include "common/textlabel.h"
#include "emptytable.h"
#include "models/accessfilter.h"
#include "models/accessmatrixmodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QToolButton *toolButton(QLatin1StringView name, QLatin1StringView iconName, const QString &text,
                        QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

void AccessPage::build()
{
    buildExports();
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"matrixSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(buildMatrix());
    split->addWidget(buildBottom());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({400, 200});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_filterBar);
    layout->addWidget(split, 1);
}

void AccessPage::buildExports()
{
    const auto save = [this](AccessExport::Format format) {
        return [this, format] { m_export->saveAs(format, matrix(), m_filter->selection()); };
    };
    auto *csv = toolButton("exportCsv"_L1, "export"_L1, tr("Export CSV…"), this);
    csv->setToolTip(tr("Writes what is shown to a file for a spreadsheet"));
    connect(csv, &QToolButton::clicked, this, save(AccessExport::Format::Csv));
    auto *print = toolButton("print"_L1, "printer"_L1, tr("Print or PDF…"), this);
    print->setToolTip(tr("Puts what is shown on pages"));
    auto *menu = new QMenu(print);
    menu->addAction(tr("Save as &PDF…"), this, save(AccessExport::Format::Pdf))
        ->setObjectName(u"savePdf"_s);
    menu->addAction(tr("Save as &HTML…"), this, save(AccessExport::Format::Html))
        ->setObjectName(u"saveHtml"_s);
    menu->addSeparator();
    menu->addAction(tr("P&rint…"), this,
                    [this] { m_export->printReport(matrix(), m_filter->selection()); })
        ->setObjectName(u"printPages"_s);
    // Not setMenu(): its mark would lie under the text.
    connect(print, &QToolButton::clicked, menu, [print, menu] {
        const bool mirrored = print->layoutDirection() == Qt::RightToLeft;
        const int left = mirrored ? print->width() - menu->sizeHint().width() : 0;
        menu->popup(print->mapToGlobal(QPoint(left, print->height())));
    });
    m_exportButtons = {csv, print};
    for (auto *button : m_exportButtons)
        m_filterBar->addButton(button);
}

QWidget *AccessPage::buildMatrix()
{
    auto *side = new QWidget(this);
    m_table->setAccessibleName(tr("Who can do what"));
    m_table->setMinimumHeight(140);
    m_content->addWidget(m_table);
    m_content->addWidget(m_empty);
    m_gap->setObjectName(u"gap"_s);
    m_gap->setTone(Tone::Warning);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_gap);
    return side;
}

QWidget *AccessPage::buildBottom()
{
    auto *bottom = new QWidget(this);
    auto *left = new QWidget(bottom);
    m_findingsContent->addWidget(m_findingsView);
    m_findingsContent->addWidget(m_noFindings);
    m_findingsTitle->setObjectName(u"findingsTitle"_s);
    auto *findings = new QVBoxLayout(left);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->setSpacing(4);
    findings->addWidget(m_findingsTitle);
    findings->addWidget(m_findingsContent, 1);
    auto *split = new QSplitter(Qt::Horizontal, bottom);
    split->setObjectName(u"findingsSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({560, 440});
    split->setHandleWidth(12);
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    bottom->setMinimumHeight(150);
    return bottom;
}

QWidgetList AccessPage::panes() const
{
    return {m_filterBar, m_content, m_findingsContent, m_detail};
}

} // namespace OnBehalf
