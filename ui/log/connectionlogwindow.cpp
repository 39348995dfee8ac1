// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/connectionlogwindow.h"

#include "common/icons.h"
#include "common/messagebar.h"
#include "common/statusline.h"
#include "common/textlabel.h"
#include "log/exchangedetail.h"
#include "log/exchangesview.h"
#include "models/exchangesfilter.h"
#include "models/exchangesmodel.h"
#include "pagearea.h"
#include "paper/export.h"
#include "toolrow.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>

#include <limits>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An exchange as it is pasted into a mail.
QString copiedText(const Ews::Exchange &exchange)
{
    constexpr auto whole = std::numeric_limits<qsizetype>::max() / 4;
    QStringList parts{exchangeLine(exchange)};
    if (!exchange.problem.isEmpty())
        parts.append(exchange.problem);
    parts.append(
        readableBody(exchange.request, exchange.requestIsCut, exchange.requestSize, whole));
    parts.append(
        readableBody(exchange.response, exchange.responseIsCut, exchange.responseSize, whole));
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace

ConnectionLogWindow::ConnectionLogWindow(std::shared_ptr<ConnectionLog> log, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_log(std::move(log))
    , m_model(new ExchangesModel(m_log.get(), this))
    , m_filter(new ExchangesFilter(m_model, this))
    , m_search(new QLineEdit(this))
    , m_onlyFailures(new QCheckBox(tr("Only &failures"), this))
    , m_view(new ExchangesView(m_filter, this))
    , m_detail(new ExchangeDetail(this))
    , m_bar(new MessageBar(this))
    , m_status(new StatusLine(this))
    , m_export(new Export(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connection log – OnBehalf"));
    buildCommands();
    build();
    connectAll();
    showCurrent();
    showCount();
    // Once it is laid out: the latest is what somebody looks for.
    QMetaObject::invokeMethod(m_view, &QTreeView::scrollToBottom, Qt::QueuedConnection);
    m_search->setFocus();
}

// What ends one after the other would tell this of it.
ConnectionLogWindow::~ConnectionLogWindow()
{
    m_view->disconnect(this);
    m_filter->disconnect(this);
}

QAction *ConnectionLogWindow::command(const char *name, QLatin1StringView iconName,
                                      const QString &text, const QString &toolTip)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setToolTip(toolTip);
    addAction(action);
    return action;
}

void ConnectionLogWindow::buildCommands()
{
    m_copy = command("copyExchanges", "copy"_L1, tr("&Copy"),
                     tr("Copies the chosen exchanges with their XML"));
    m_save = command("saveForSupport", "save"_L1, tr("&Save for support…"),
                     tr("Saves all that is kept in one text file, which says what is in it"));
    m_save->setShortcut(QKeySequence::Save);
    m_clear = command("clearLog", "trash"_L1, tr("C&lear"), tr("Forgets all exchanges"));
}

void ConnectionLogWindow::build()
{
    setWindowIcon(appIcon());
    setMinimumSize(640, 420);
    resize(1100, 720);
    m_search->setObjectName(u"searchExchanges"_s);
    m_search->setPlaceholderText(tr("Search exchanges and their XML"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_onlyFailures->setObjectName(u"onlyFailures"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyFailures);
    row->addWidget(new ToolRow({m_copy, m_save, m_clear}, this));
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(m_detail);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    const QString limits =
        tr("The latest %1 exchanges are kept while OnBehalf runs, and %2 MB of them at most.")
            .arg(ConnectionLog::mostExchanges)
            .arg(ConnectionLog::mostBytes / 1024 / 1024);
    auto *area = new PageArea(this);
    auto *page = area->page();
    page->setContentsMargins(14, 10, 14, 8);
    page->setSpacing(8);
    page->addLayout(row);
    page->addWidget(m_bar);
    page->addWidget(parts, 1);
    page->addWidget(new TextLabel(TextKind::Small, limits + u' ' + leftOutText(), this));
    setCentralWidget(new QWidget(this));
    auto *all = new QVBoxLayout(centralWidget());
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(area, 1);
    all->addWidget(m_status);
}

void ConnectionLogWindow::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, m_filter, &ExchangesFilter::setText);
    connect(m_onlyFailures, &QCheckBox::toggled, m_filter, &ExchangesFilter::setOnlyFailures);
    connect(m_copy, &QAction::triggered, this, &ConnectionLogWindow::copy);
    connect(m_save, &QAction::triggered, this, &ConnectionLogWindow::save);
    connect(m_clear, &QAction::triggered, m_log.get(), &ConnectionLog::clear);
    connect(m_view, &CellTable::currentRowChanged, this, &ConnectionLogWindow::showCurrent);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_filter),
                                          static_cast<QAbstractItemModel *>(m_model)})
            connect(model, signal, this, &ConnectionLogWindow::showCount);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ConnectionLogWindow::showCurrent);
    connect(m_export, &Export::resultSaid, m_status, &StatusLine::showResult);
    connect(m_export, &Export::messageWanted, m_bar, &MessageBar::setMessage);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_view);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &ConnectionLogWindow::copy);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *closeKey = new QShortcut(QKeySequence::Close, this);
    connect(closeKey, &QShortcut::activated, this, &QWidget::close);
}

void ConnectionLogWindow::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Cancel))
        QMainWindow::keyPressEvent(event);
    else if (m_bar->hasMessage())
        m_bar->dismiss();
    else
        close();
}

void ConnectionLogWindow::showCurrent()
{
    const auto *exchange = m_filter->exchangeAt(m_view->currentIndex());
    // Others come and go meanwhile: who reads keeps the place.
    const QString id = exchange ? exchange->requestId + exchange->operation : QString();
    if (id.isEmpty() || std::exchange(m_shown, id) != id)
        m_detail->setExchange(exchange);
    if (id.isEmpty())
        m_shown.clear();
    m_copy->setEnabled(exchange);
}

void ConnectionLogWindow::showCount()
{
    m_view->fitColumns();
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_save->setEnabled(all > 0);
    m_clear->setEnabled(all > 0);
    m_status->showResult(
        Tone::Info,
        shown == all
            ? tr("%n exchange(s)", nullptr, all)
            : tr("%1 of %n exchange(s) shown", nullptr, all).arg(QLocale().toString(shown)));
}

void ConnectionLogWindow::copy()
{
    QString text;
    const auto rows = m_view->selectedCells();
    for (const QModelIndex &row : rows)
        if (const auto *exchange = m_filter->exchangeAt(row))
            text += copiedText(*exchange) + u'\n';
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    m_status->showResult(Tone::Success, tr("%n exchange(s) copied", nullptr, int(rows.size())));
}

void ConnectionLogWindow::save()
{
    const auto now = QDateTime::currentDateTime();
    m_export->save(
        {.caption = tr("Save for support"),
         .filter = tr("Text (*.txt)"),
         .suffix = u"txt"_s,
         .name = tr("OnBehalf connection log %1").arg(now.toString(u"yyyy-MM-dd"_s))},
        [this, now] { return supportText(m_log->exchanges(), m_log->dropped(), now).toUtf8(); });
}

} // namespace OnBehalf
