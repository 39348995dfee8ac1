// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/accesspage.h"

#include "access/accessexport.h"
#include "access/accessfilterbar.h"
#include "access/accesslegend.h"
#include "access/findingsview.h"
#include "account/needssignin.h"
#include "common/frozentable.h"
#include "common/icons.h"
#include "common/textlabel.h"
#include "emptytable.h"
#include "errormessage.h"
#include "models/accessfilter.h"
#include "models/accessmatrixmodel.h"
#include "models/findingsmodel.h"
#include "text/accesstext.h"
#include "text/errortext.h"
#include "whendone.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>

namespace OnBehalf {

AccessPage::AccessPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new AccessMatrixModel(this))
    , m_filter(new AccessFilter(this))
    , m_findings(new FindingsModel(this))
    , m_filterBar(new AccessFilterBar(m_filter, this))
    , m_table(new FrozenTable(this))
    , m_empty(new EmptyTable(this))
    , m_content(new QStackedWidget(this))
    , m_legend(new AccessLegend(this))
    , m_gap(new TextLabel(TextKind::Body, this))
    , m_findingsView(new FindingsView(m_findings, this))
    , m_noFindings(new EmptyTable(this))
    , m_findingsContent(new QStackedWidget(this))
    , m_findingsTitle(new TextLabel(TextKind::Section, this))
    , m_detail(new AccessDetail(this))
    , m_export(new AccessExport(this))
    , m_reload(new QAction(icon("reload"), tr("&Read"), this))
    , m_showAll(new QAction(tr("Show &everything"), this))
{
    m_filter->setMatrixModel(m_model);
    m_table->setModel(m_filter);
    build();
    connectViews();
    setStore(nullptr);
}

AccessPage::~AccessPage()
{
    m_stop.request_stop();
}

void AccessPage::connectViews()
{
    connect(m_reload, &QAction::triggered, this, &AccessPage::load);
    connect(m_showAll, &QAction::triggered, m_filterBar, [this] {
        m_filterBar->showEverything();
        focusContent();
    });
    connect(m_filterBar, &AccessFilterBar::changed, this, &AccessPage::showFiltered);
    connect(m_table, &FrozenTable::currentCellChanged, this, [this] {
        if (!m_following)
            m_finding = -1;
        showCurrent();
    });
    connect(m_findingsView, &CellTable::currentRowChanged, this, [this] {
        const auto current = m_findingsView->currentIndex();
        if (!m_following && m_findingsView->selectionModel()->isSelected(current))
            goTo(current);
    });
    connect(m_detail, &AccessDetail::stageRequested, this, &AccessPage::stage);
    connect(m_detail, &AccessDetail::folderRequested, this, &AccessPage::showFolder);
    connect(m_export, &AccessExport::resultSaid, this, &AccessPage::resultSaid);
    connect(m_export, &AccessExport::messageWanted, this, &AccessPage::messageWanted);
}

void AccessPage::setStore(PermissionsStore *store)
{
    cancel();
    ++m_reading;
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_loading = false;
    m_loaded = false;
    m_progress.clear();
    m_error.reset();
    m_filterBar->reset();
    takeMatrix({});
    if (!store)
        return;
    connect(store, &PermissionsStore::draftChanged, this, &AccessPage::showCurrent);
    connect(store, &PermissionsStore::applied, this, &AccessPage::takeApplied);
}

// What was read is not so any more. Nobody waits for it while the page is not shown.
void AccessPage::takeApplied()
{
    if (!m_loaded && !m_loading)
        return;
    m_loaded = false;
    cancel();
    if (isVisible())
        load();
}

void AccessPage::load()
{
    if (!m_store || (m_loading && !m_stop.stop_requested()))
        return;
    m_stop = std::stop_source();
    m_loading = true;
    m_error.reset();
    const int reading = ++m_reading;
    const auto &session = m_store->session();
    const QPointer<AccessPage> self(this);
    showProgress({});
    whenDone(readAccessMatrix(
                 session.client, session.mailbox.address, m_stop.get_token(),
                 [self, reading](const AccessProgress &progress) {
                     if (self && self->m_reading == reading)
                         self->showProgress(progress);
                 },
                 m_store->groups()),
             this, [this, reading](const Ews::Result<AccessMatrix> &result) {
                 if (reading == m_reading)
                     take(result);
             });
}

void AccessPage::cancel()
{
    m_stop.request_stop();
}

void AccessPage::showProgress(const AccessProgress &progress)
{
    const auto count = [&progress](const QString &text) {
        return text.arg(QString::number(progress.done), QString::number(progress.all));
    };
    switch (progress.step) {
    case AccessProgress::Step::Folders:
        m_progress = progress.all > 0 ? count(tr("Reading folders: %1 of %2"))
                                      : tr("Reading who can do what…");
        break;
    case AccessProgress::Step::Lists:
        m_progress = tr("Reading the permissions of %n folder(s)…", nullptr, progress.all);
        break;
    case AccessProgress::Step::Groups:
        m_progress = count(tr("Looking up who is a group: %1 of %2"));
        break;
    }
    Q_EMIT busyChanged(m_progress);
    showMatrixOrWhy();
}

void AccessPage::take(const Ews::Result<AccessMatrix> &result)
{
    m_loading = false;
    Q_EMIT busyChanged({});
    if (!result)
        return takeFailure(result.error());
    m_loaded = true;
    takeMatrix(*result);
    const auto time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    Q_EMIT resultSaid(Tone::Success, tr("Read at %1: who can do what in %n folder(s)", nullptr,
                                        int(result->columns().size()))
                                         .arg(time));
    Q_EMIT unreadObsolete();
}

void AccessPage::takeFailure(const Ews::Error &error)
{
    m_error = error;
    showMatrixOrWhy();
    if (error.failure == Ews::Failure::Cancelled) {
        Q_EMIT resultSaid(Tone::Info, tr("Cancelled"));
        return;
    }
    Q_EMIT resultSaid(Tone::Error, tr("Who can do what was not read"));
    if (needsSignIn(error))
        Q_EMIT signInNeeded(error);
    auto message = errorMessage(error);
    message.isUnread = true;
    message.actions = {{tr("Try again"), [this] { load(); }}};
    Q_EMIT messageWanted(message);
}

void AccessPage::takeMatrix(const AccessMatrix &matrix)
{
    const auto before = currentCell();
    const auto folder = AccessMatrixModel::folderOf(before);
    const QString who = before.isValid() ? this->matrix().rows().at(before.row()).key : QString();
    const QString where = folder ? this->matrix().columns().at(*folder).folder.id.id : QString();
    m_finding = -1;
    m_model->setMatrix(matrix);
    m_findings->setMatrix(matrix);
    const auto count = matrix.findings().size();
    m_findingsTitle->setText(count > 0 ? tr("Findings (%1)").arg(count) : tr("Findings"));
    m_gap->setVisible(matrix.delegatesError().has_value());
    if (matrix.delegatesError())
        m_gap->setText(tr("It is not known who is a delegate; their entries count as the folders’ "
                          "own. %1")
                           .arg(errorText(*matrix.delegatesError()).headline));
    showFiltered();
    const auto row = m_model->indexOf(who).row();
    QModelIndex again = m_model->indexOf(row, -1);
    for (int i = 0; row >= 0 && i < int(matrix.columns().size()); ++i)
        if (matrix.columns().at(i).folder.id.id == where)
            again = m_model->indexOf(row, i);
    if (again.isValid() && m_filter->mapFromSource(again).isValid())
        m_table->select(m_filter->mapFromSource(again));
    else if (m_filter->rowCount() > 0)
        m_table->select(m_filter->index(0, qMin(1, m_filter->columnCount() - 1)));
    showCurrent();
}

void AccessPage::showFiltered()
{
    const auto shown = m_filter->selection();
    m_legend->setCount(
        tr("%1 of %2 folders, %3 of %4 rows")
            .arg(QString::number(shown.columns.size()), QString::number(matrix().columns().size()),
                 QString::number(shown.rows.size()), QString::number(matrix().rows().size())));
    m_legend->setVisible(!matrix().rows().isEmpty());
    for (auto *button : std::as_const(m_exportButtons))
        button->setEnabled(!shown.rows.isEmpty() && !shown.columns.isEmpty());
    m_filterBar->setEnabled(m_store && !matrix().rows().isEmpty());
    showMatrixOrWhy();
    showCurrent();
}

void AccessPage::showMatrixOrWhy()
{
    const bool read = !matrix().rows().isEmpty();
    const auto shown = m_filter->selection();
    const bool any = !shown.rows.isEmpty() && !shown.columns.isEmpty();
    m_content->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    const bool none = matrix().findings().isEmpty();
    m_findingsContent->setCurrentWidget(none ? static_cast<QWidget *>(m_noFindings)
                                             : m_findingsView);
    m_noFindings->say(read ? tr("Nothing stands out.") : QString(), nullptr);
    if (any)
        return;
    if (!m_store)
        m_empty->say(tr("Sign in to see who can do what."), nullptr);
    else if (m_loading)
        m_empty->say(m_progress, nullptr);
    else if (m_error && m_error->code == QLatin1StringView("ErrorAccessDenied") && !read)
        m_empty->say(tr("You may not see who can do what here. Only the mailbox’s owner may, and "
                        "whoever has full access to it."),
                     m_reload);
    else if (!read)
        m_empty->say(m_error && m_error->failure != Ews::Failure::Cancelled
                         ? errorText(*m_error).headline
                         : tr("Who can do what was not read yet."),
                     m_reload);
    else if (none && m_filterBar->onlyFindings())
        m_empty->say(tr("Nothing stands out."), m_showAll);
    else if (m_filterBar->hasText())
        m_empty->say(tr("Nothing matches the filter."), m_showAll);
    else
        m_empty->say(tr("No folder has entries of its own."), m_showAll);
}

const AccessMatrix &AccessPage::matrix() const
{
    return m_model->matrix();
}

QModelIndex AccessPage::currentCell() const
{
    return m_filter->mapToSource(m_table->currentIndex());
}

const AccessFinding *AccessPage::currentFinding() const
{
    const auto &findings = matrix().findings();
    if (m_finding >= 0 && m_finding < findings.size())
        return &findings.at(m_finding);
    const auto cell = currentCell();
    const auto folder = AccessMatrixModel::folderOf(cell);
    const int at = folder ? matrix().cell(cell.row(), *folder).finding : -1;
    return at < 0 ? nullptr : &findings.at(at);
}

// Where it is about several folders, the first of them; where it is about none, whose it is.
void AccessPage::goTo(const QModelIndex &index)
{
    const auto *finding = m_findings->findingAt(index);
    if (!finding)
        return;
    m_following = true;
    m_finding = index.row();
    QModelIndex cell;
    if (finding->row >= 0)
        cell = finding->columns.isEmpty()
                   ? m_model->index(finding->row, AccessMatrixModel::Who)
                   : m_model->indexOf(finding->row, finding->columns.first());
    if (cell.isValid())
        m_filterBar->reveal(cell);
    m_table->select(m_filter->mapFromSource(cell));
    m_following = false;
    showCurrent();
}

/// In the list, the finding that the current cell is about.
void AccessPage::markFinding()
{
    const auto *finding = currentFinding();
    m_following = true;
    if (!finding) {
        m_findingsView->clearSelection();
    } else {
        const int row = int(finding - matrix().findings().constData());
        if (m_findingsView->currentIndex().row() != row ||
            m_findingsView->selectedCells().isEmpty())
            m_findingsView->select(m_findings->index(row, 0));
    }
    m_following = false;
}

void AccessPage::showCurrent()
{
    if (m_following)
        return;
    markFinding();
    m_detail->show(described());
}

void AccessPage::stage()
{
    if (const auto *finding = currentFinding()) {
        const auto drafts = suggestedDrafts(matrix(), *finding);
        if (!drafts.isEmpty())
            Q_EMIT stageWanted(drafts);
    }
}

void AccessPage::focusContent()
{
    m_content->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void AccessPage::focusFilter()
{
    m_filterBar->focusFirst();
}

bool AccessPage::clearFilter()
{
    return m_filterBar->clearFocused();
}

} // namespace OnBehalf
