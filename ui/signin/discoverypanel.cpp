// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/discoverypanel.h"

#include "common/celltable.h"
#include "common/icons.h"
#include "common/textlabel.h"
#include "models/discoverymodel.h"
#include "paper/export.h"
#include "signin/hostquestionpanel.h"
#include "text/discoverytext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The answer is what differs, so it gets the room that the places leave.
class PlacesTable : public CellTable
{
public:
    using CellTable::CellTable;

protected:
    void fit() override
    {
        const int place =
            qMin(sizeHintForColumn(DiscoveryModel::Place), viewport()->width() * 3 / 5);
        setColumnWidth(DiscoveryModel::Place, place);
        setColumnWidth(DiscoveryModel::Answer, viewport()->width() - place);
    }
};

} // namespace

DiscoveryPanel::DiscoveryPanel(const QString &address, QWidget *parent)
    : QWidget(parent)
    , m_address(address)
    , m_model(new DiscoveryModel(this))
    , m_table(new PlacesTable(this))
    , m_lock(new IconLabel(this))
    , m_sent(new TextLabel(TextKind::Small, this))
    , m_export(new Export(this))
{
    auto *title =
        new TextLabel(TextKind::Section, tr("&Places asked, all at once, judged in this order"));
    title->setBuddy(m_table);
    m_sent->setObjectName(u"sent"_s);
    m_sent->setWordWrap(false);
    buildTable();
    auto *save = new QToolButton(this);
    save->setObjectName(u"saveRecord"_s);
    save->setIcon(icon("export"_L1));
    save->setText(tr("Sa&ve this record…"));
    save->setToolTip(tr("Places and answers, for whoever helps you. No password is in it."));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    save->setAutoRaise(true);
    connect(save, &QToolButton::clicked, this, &DiscoveryPanel::saveRecord);
    connect(m_export, &Export::messageWanted, this, &DiscoveryPanel::messageWanted);

    auto *heading = new QHBoxLayout;
    heading->addWidget(title, 1);
    heading->addWidget(m_lock);
    heading->addWidget(m_sent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(heading);
    layout->addWidget(m_table);
    layout->addWidget(save, 0, Qt::AlignLeft);
}

void DiscoveryPanel::buildTable()
{
    m_table->setObjectName(u"places"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setUniformRowHeights(true);
    m_table->setAccessibleName(tr("Places asked for the server of %1").arg(m_address));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DiscoveryPanel::setSteps(const QList<Autodiscover::Step> &steps)
{
    const int before = m_model->rowCount();
    m_model->setSteps(steps);
    if (m_model->rowCount() != before)
        fitTable();
    else
        m_table->fitColumns();
    if (const QModelIndex decisive = m_model->decisive(); decisive.isValid())
        m_table->scrollTo(decisive);
    showWhoKnows();
}

void DiscoveryPanel::fitTable()
{
    const int rows = qBound(3, m_model->rowCount(), m_mostRows);
    m_table->fitColumns();
    m_table->setFixedHeight(m_table->header()->sizeHint().height() +
                            rows * qMax(m_table->sizeHintForRow(0), 1) + 2 * m_table->frameWidth());
    Q_EMIT sizeChanged();
}

void DiscoveryPanel::showWhoKnows()
{
    const QStringList hosts = m_model->hostsSignedInAt();
    m_lock->setIcon(hosts.isEmpty() ? "lock"_L1 : "key"_L1,
                    hosts.isEmpty() ? std::optional(Tone::Success) : std::nullopt);
    m_sent->setTone(hosts.isEmpty() ? std::optional(Tone::Success) : std::nullopt);
    m_sent->setText(hosts.isEmpty() ? tr("No password has been sent.")
                                    : tr("Signed in only at %1").arg(hosts.join(u", "_s)));
}

QFuture<bool> DiscoveryPanel::ask(const Autodiscover::HostQuestion &question)
{
    takeBackQuestion();
    m_question = new HostQuestionPanel(question, this);
    connect(m_question, &HostQuestionPanel::answered, this, &DiscoveryPanel::takeBackQuestion);
    static_cast<QBoxLayout *>(layout())->insertWidget(2, m_question); // below the table
    m_question->show();
    const QFuture<bool> answer = m_question->answer();
    m_question->refuseButton()->setDefault(true);
    m_question->refuseButton()->setFocus();
    Q_EMIT sizeChanged();
    return answer;
}

void DiscoveryPanel::endSearch()
{
    takeBackQuestion();
    m_mostRows = 4;
    fitTable();
}

void DiscoveryPanel::takeBackQuestion()
{
    if (!m_question)
        return;
    // It may be in the middle of telling its answer.
    m_question->hide();
    m_question->deleteLater();
    m_question.clear();
    Q_EMIT sizeChanged();
}

void DiscoveryPanel::saveRecord()
{
    m_export->save({.caption = tr("Save what was asked"),
                    .filter = tr("Text (*.txt)"),
                    .suffix = u"txt"_s,
                    .name = tr("Server of %1").arg(m_address)},
                   [this] { return discoveryRecord(m_address, m_model->steps()).toUtf8(); });
}

} // namespace OnBehalf
