// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatesplace.h"

#include "common/icons.h"
#include "common/messagebar.h"
#include "common/stagedbar.h"
#include "common/textlabel.h"
#include "delegates/appliedpanel.h"
#include "delegates/delegatesflow.h"
#include "delegates/delegatesview.h"
#include "delegates/scopegroup.h"
#include "emptytable.h"
#include "models/delegatesmodel.h"
#include "pagearea.h"
#include "text/changetext.h"
#include "text/delegatetext.h"
#include "text/featuretext.h"
#include "toolrow.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

DelegatesPlace::DelegatesPlace(QWidget *parent)
    : Place(parent)
    , m_actions(new DelegatesActions(this))
    , m_flow(new DelegatesFlow(this))
    , m_model(new DelegatesModel(this))
    , m_view(new DelegatesView(m_model, this))
    , m_intro(new TextLabel(TextKind::Secondary, this))
    , m_filter(new QLineEdit(this))
    , m_messageBar(new MessageBar(this))
    , m_content(new QStackedWidget(this))
    , m_empty(new EmptyTable(this))
    , m_scope(new ScopeGroup(this))
    , m_words(new AppliedPanel(this))
    , m_staged(new StagedBar(this))
{
    build();
    connectActions();
    connectEdits();
    setStore(nullptr);
}

void DelegatesPlace::build()
{
    m_view->setObjectName(u"delegatesTable"_s);
    m_content->addWidget(m_view);
    m_content->addWidget(m_empty);
    m_content->setMinimumHeight(150);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(1);
    heading->addWidget(new TextLabel(TextKind::Title, tr("Delegates"), this));
    heading->addWidget(m_intro);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(m_scope, 1);
    below->addWidget(m_words, 1);
    auto *area = new PageArea(this);
    auto *page = area->page();
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(10);
    page->addLayout(heading);
    page->addWidget(buildToolBar());
    page->addWidget(m_messageBar);
    page->addWidget(m_content, 1);
    page->addLayout(below);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(m_staged);
}

QWidget *DelegatesPlace::buildToolBar()
{
    m_toolBar = new QWidget(this);
    auto *layout = new QHBoxLayout(m_toolBar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (auto *action : {m_actions->add, m_actions->remove, m_actions->permissions,
                         m_actions->reload, m_actions->undoApply})
        layout->addWidget(ToolRow::buttonFor(action, m_toolBar));
    m_filter->setPlaceholderText(tr("Filter")); // the longer word is cut off in narrow windows
    m_filter->setAccessibleName(tr("Filter delegates"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(120);
    m_filter->setMaximumWidth(200);
    layout->addStretch(1);
    layout->addWidget(m_filter, 2);
    return m_toolBar;
}

void DelegatesPlace::connectActions()
{
    m_view->addAction(m_actions->remove);
    connect(m_actions->add, &QAction::triggered, m_flow, &DelegatesFlow::add);
    connect(m_actions->remove, &QAction::triggered, this,
            [this] { m_flow->remove(m_view->selectedKeys()); });
    connect(m_actions->permissions, &QAction::triggered, this,
            [this] { m_flow->changePermissions(m_view->selectedKeys()); });
    connect(m_actions->reload, &QAction::triggered, m_flow, &DelegatesFlow::reload);
    connect(m_actions->undoApply, &QAction::triggered, m_flow, &DelegatesFlow::undoLastApply);
    connect(m_actions->review, &QAction::triggered, m_flow, &DelegatesFlow::review);
    connect(m_actions->discard, &QAction::triggered, this, &DelegatesPlace::discard);
    connect(m_actions->undoEdit, &QAction::triggered, this, [this] { m_store->undoEdit(); });
    connect(m_actions->redoEdit, &QAction::triggered, this, [this] { m_store->redoEdit(); });
    connect(m_actions->filter, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_staged, &StagedBar::discardRequested, this, &DelegatesPlace::discard);
    connect(m_staged, &StagedBar::reviewRequested, m_flow, &DelegatesFlow::review);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->setFilterText(text);
        showTableOrWhy();
    });
    connect(m_flow, &DelegatesFlow::messageWanted, m_messageBar, &MessageBar::setMessage);
    connect(m_flow, &DelegatesFlow::messageObsolete, m_messageBar, &MessageBar::retract);
    connect(m_flow, &DelegatesFlow::unreadObsolete, m_messageBar, &MessageBar::retractUnread);
    connect(m_flow, &DelegatesFlow::busyChanged, this, &Place::busyChanged);
    connect(m_flow, &DelegatesFlow::resultSaid, this, &Place::resultSaid);
    connect(m_flow, &DelegatesFlow::signInNeeded, this, &Place::signInNeeded);
    connect(m_flow, &DelegatesFlow::keyWanted, this, [this](const QString &key) {
        m_view->setCurrentKey(key, DelegatesModel::Calendar);
        m_view->setFocus();
    });
}

void DelegatesPlace::connectEdits()
{
    connect(m_model, &DelegatesModel::levelEdited, this,
            [this](const QString &key, DelegateFolder folder, Ews::DelegateLevel level) {
                m_store->edit([&](DelegatesDraft &draft) { draft.setLevel(key, folder, level); });
            });
    connect(m_view, &DelegatesView::levelTyped, this,
            [this](const QStringList &keys, DelegateFolder folder, Ews::DelegateLevel level) {
                m_store->edit([&](DelegatesDraft &draft) {
                    for (const auto &key : keys)
                        draft.setLevel(key, folder, level);
                });
            });
    connect(m_model, &DelegatesModel::receivesCopiesEdited, this,
            [this](const QString &key, bool on) {
                m_store->edit([&](DelegatesDraft &draft) { draft.setReceivesCopies(key, on); });
            });
    connect(m_model, &DelegatesModel::viewsPrivateItemsEdited, this,
            [this](const QString &key, bool on) {
                m_store->edit([&](DelegatesDraft &draft) { draft.setViewsPrivateItems(key, on); });
            });
    connect(m_scope, &ScopeGroup::chosen, this, [this](Ews::DeliverMeetingRequests scope) {
        m_store->edit([&](DelegatesDraft &draft) { draft.setScope(scope); });
    });
    connect(m_view, &CellTable::currentRowChanged, this, &DelegatesPlace::showCurrent);
    connect(m_view, &CellTable::linkActivated, m_flow, &DelegatesFlow::followLink);
}

void DelegatesPlace::setStore(DelegateStore *store)
{
    const auto before = m_store && m_carriesOver ? m_store->draft() : DelegatesDraft();
    delete m_store;
    m_store = store;
    m_carriesOver = false;
    m_messageBar->clear();
    m_filter->clear();
    if (store) {
        store->setParent(this);
        if (!before.isEmpty() && before.base().mailbox == store->session().mailbox.address)
            store->edit([&](DelegatesDraft &draft) { draft = before.rebasedOn(draft.base()); });
        connect(store, &DelegateStore::draftChanged, this, &DelegatesPlace::showDraft);
        connect(store, &DelegateStore::activityChanged, this, &DelegatesPlace::showStaged);
        connect(store, &DelegateStore::activityChanged, this, &DelegatesPlace::showTableOrWhy);
        connect(store, &DelegateStore::loaded, this, &DelegatesPlace::serverAnswered);
    }
    m_flow->setStore(store);
    m_intro->setText(m_flow->owner() == Owner::You || !store
                         ? tr("Delegates can send items on your behalf, including creating and "
                              "responding to meeting requests.")
                         : tr("Delegates can send items on the owner's behalf, including creating "
                              "and responding to meeting requests."));
    showDraft();
    m_view->fitColumns();
    if (store && store->isLoaded())
        Q_EMIT serverAnswered();
}

void DelegatesPlace::showDraft()
{
    const auto draft = m_store ? m_store->draft() : DelegatesDraft();
    const bool first = m_view->shownDelegates() == 0;
    m_model->setDraft(draft);
    if (first)
        m_view->fitColumns();
    m_scope->setDraft(draft, m_flow->owner());
    showServerVersion();
    showStaged();
    showCurrent();
    showTableOrWhy();
}

void DelegatesPlace::showServerVersion()
{
    m_scope->setNoForwardLacking(
        m_store ? lackingText(*m_store->session().client, ServerFeature::NoForward) : QString());
}

void DelegatesPlace::showStaged()
{
    // Reads files: not at every step through the table.
    m_canUndoApply = m_store && m_store->canUndoApply();
    const auto changes = m_store ? m_store->draft().changes() : QList<Change>();
    const auto count = countChanges(changes);
    const bool refused =
        std::ranges::any_of(changes, [](const Change &change) { return change.error.has_value(); });
    m_staged->setVisible(count.total > 0);
    m_staged->setText(tr("%1, not sent yet").arg(changesSummary(changes)),
                      refused ? tr("The last Apply was refused in part; what was refused is still "
                                   "staged.")
                              : tr("Nothing is written to the server until you apply."));
    m_staged->setBusy(m_store && m_store->activity() != DelegateStore::Activity::Idle);
    showCurrent();
    Q_EMIT stagedCountChanged(count.total);
}

void DelegatesPlace::showCurrent()
{
    const auto key = m_view->currentKey();
    const auto row = m_store && !key.isEmpty() ? m_store->draft().row(key) : std::nullopt;
    m_words->setRow(row, m_flow->owner());
    DelegatesActions::Possible possible{.undoApply = m_canUndoApply};
    for (const auto &selected : m_view->selectedKeys())
        if (const auto one = m_store ? m_store->draft().row(selected) : std::nullopt) {
            possible.change = possible.change || one->isEditable();
            possible.remove = possible.remove || one->isRemovable();
        }
    m_actions->update(m_store, possible);
}

void DelegatesPlace::showTableOrWhy()
{
    const bool rows = m_view->shownDelegates() > 0;
    m_content->setCurrentWidget(rows ? static_cast<QWidget *>(m_view) : m_empty);
    m_scope->setEnabled(m_store && m_store->isLoaded());
    if (rows || !m_store)
        return;
    if (!m_filter->text().isEmpty())
        m_empty->say(tr("No delegate has these letters in the name or the address."), nullptr);
    else if (m_store->activity() == DelegateStore::Activity::Loading)
        m_empty->say(tr("Reading the delegates…"), nullptr);
    else if (!m_store->isLoaded())
        m_empty->say(tr("The delegates have not been read."), m_actions->reload);
    else
        m_empty->say(m_flow->owner() == Owner::You ? tr("Nobody may act for you yet.")
                                                   : tr("Nobody may act for the owner yet."),
                     m_actions->add);
}

int DelegatesPlace::stagedCount() const
{
    return m_store ? countChanges(m_store->draft().changes()).total : 0;
}

bool DelegatesPlace::isWriting() const
{
    return m_flow->isTelling() ||
           (m_store && m_store->activity() == DelegateStore::Activity::Applying);
}

QString DelegatesPlace::serverText() const
{
    const auto version = m_store ? m_store->session().client->serverVersion() : std::nullopt;
    return version ? u" · "_s + exchangeName(*version) : QString();
}

QWidgetList DelegatesPlace::panes() const
{
    return {m_toolBar, m_messageBar, m_content, m_scope, m_words, m_staged};
}

PlaceEntry DelegatesPlace::entry() const
{
    return {.name = u"goDelegates"_s,
            .text = tr("&Delegates"),
            .iconName = u"person-arrow"_s,
            .toolTip = tr("Who may act for you, and on which folders")};
}

QString DelegatesPlace::windowTitle(const QString &mailbox) const
{
    return tr("Delegates of %1").arg(mailbox);
}

void DelegatesPlace::setShown(bool shown)
{
    m_actions->setShown(shown);
    if (shown)
        showCurrent();
}

void DelegatesPlace::focusContent()
{
    auto *content = m_content->currentWidget();
    if (content == m_view || content->focusProxy()->isVisible())
        content->setFocus(Qt::ShortcutFocusReason);
}

void DelegatesPlace::review()
{
    m_flow->review();
}

void DelegatesPlace::discard()
{
    if (!m_store || m_store->draft().isEmpty())
        return;
    m_store->edit([](DelegatesDraft &draft) { draft.clear(); });
    const auto key = m_actions->undoEdit->shortcut().toString(QKeySequence::NativeText);
    Q_EMIT resultSaid(Tone::Info, tr("Discarded; Undo (%1) stages the changes again").arg(key));
}

void DelegatesPlace::escape()
{
    if (m_store && m_store->activity() != DelegateStore::Activity::Idle)
        m_store->cancel();
    else if (m_messageBar->hasMessage())
        m_messageBar->dismiss();
    else if (m_filter->hasFocus())
        m_filter->clear();
}

} // namespace OnBehalf
