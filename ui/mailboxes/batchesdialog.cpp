// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/batchesdialog.h"

#include "common/cellpainter.h"
#include "common/textlabel.h"
#include "models/batchesmodel.h"
#include "whendone.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

BatchesDialog::BatchesDialog(Journal journal, QWidget *parent)
    : QDialog(parent)
    , m_journal(std::move(journal))
    , m_batches(new BatchesModel(this))
    , m_mailboxes(new BatchMailboxesModel(this))
    , m_list(new QTreeView(this))
    , m_detail(new QListView(this))
    , m_state(new TextLabel(TextKind::Secondary, this))
{
    setWindowTitle(tr("Earlier changes of many mailboxes"));
    build();
    resize(820, 560);
    load();
}

void BatchesDialog::build()
{
    auto *cells = new CellDelegate(m_list);
    m_list->setModel(m_batches);
    cells->installOn(m_list);
    m_list->setObjectName(u"batches"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Earlier changes"));
    m_list->header()->setHighlightSections(false);
    auto *detailCells = new CellDelegate(m_detail);
    detailCells->setColumnLines(false);
    m_detail->setModel(m_mailboxes);
    detailCells->installOn(m_detail);
    m_detail->setObjectName(u"mailboxes"_s);
    m_detail->setUniformItemSizes(true);
    m_detail->setAccessibleName(tr("Mailboxes of the change"));
    m_detail->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *buttons = new QDialogButtonBox(this);
    m_undo = buttons->addButton(tr("&Undo…"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(u"undo"_s);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_detail, 2);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BatchesDialog::showCurrent);
    connect(m_mailboxes, &BatchMailboxesModel::checkedChanged, this, &BatchesDialog::showButtons);
    connect(m_undo, &QPushButton::clicked, this, &BatchesDialog::undo);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void BatchesDialog::load()
{
    m_state->setText(tr("The journal is read…"));
    m_undo->setEnabled(false);
    whenDone(readBatches(m_journal), this, [this](const QList<Batch> &batches) {
        m_batches->setBatches(batches);
        for (int column = 0; column < BatchesModel::ColumnCount; ++column)
            m_list->resizeColumnToContents(column);
        m_list->setCurrentIndex(m_batches->index(0, 0));
        showCurrent();
    });
}

std::optional<Batch> BatchesDialog::current() const
{
    return m_batches->at(m_list->currentIndex());
}

void BatchesDialog::showCurrent()
{
    const auto batch = current();
    m_mailboxes->setMailboxes(batch ? batch->mailboxes : QList<BatchMailbox>());
    showButtons();
}

void BatchesDialog::showButtons()
{
    const auto batch = current();
    const int count = int(m_mailboxes->checkedAddresses().size());
    m_undo->setEnabled(count > 0);
    if (!batch)
        m_state->setText(tr("No change of many mailboxes was made from this computer yet."));
    else if (count > 0)
        m_state->setText(
            tr("Undo reads %n mailbox(es) first and shows what would be changed.", nullptr, count));
    else if (batch->isUndone())
        m_state->setText(tr("All of it is undone."));
    else
        m_state->setText(tr("Check the mailboxes where it shall be undone."));
}

void BatchesDialog::undo()
{
    const auto batch = current();
    const auto addresses = m_mailboxes->checkedAddresses();
    if (!batch || addresses.isEmpty())
        return;
    accept();
    Q_EMIT undoRequested(*batch, addresses);
}

} // namespace OnBehalf
