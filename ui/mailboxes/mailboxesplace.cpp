// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/mailboxesplace.h"

#include "common/messagebar.h"
#include "common/textlabel.h"
#include "emptytable.h"
#include "mailboxes/auditbanner.h"
#include "mailboxes/audittable.h"
#include "mailboxes/mailboxfindings.h"
#include "mailboxes/personlookup.h"
#include "models/auditfilter.h"
#include "models/auditkinds.h"
#include "models/auditmodel.h"
#include "text/datetext.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

MailboxesPlace::MailboxesPlace(QWidget *parent)
    : Place(parent)
    , m_actions(new MailboxesActions(this))
    , m_flow(new MailboxesFlow(this))
    , m_model(new AuditModel(this))
    , m_filter(new AuditFilter(m_model, this))
    , m_kinds(new AuditKinds(this))
    , m_table(new AuditTable(m_filter, this))
    , m_kindsView(new QListView(this))
    , m_person(new PersonLookUp(this))
    , m_banner(new AuditBanner(this))
    , m_findings(new MailboxFindings(m_actions, this))
    , m_messageBar(new MessageBar(this))
    , m_intro(new TextLabel(TextKind::Secondary, this))
    , m_text(new QLineEdit(this))
    , m_content(new QStackedWidget(this))
    , m_rows(new QStackedWidget(this))
    , m_empty(new EmptyTable(this))
    , m_noRows(new EmptyTable(this))
    , m_earlier(new QMenu(this))
    , m_formats(new QMenu(this))
{
    buildMenus();
    build();
    connectActions();
    connectViews();
    connectFlow();
    m_actions->setShown(false);
    showAudit();
}

// The audit goes before the table that reads from it.
MailboxesPlace::~MailboxesPlace()
{
    m_flow->disconnect(this);
    m_model->setState(nullptr);
}

void MailboxesPlace::connectActions()
{
    connect(m_actions->addMailboxes, &QAction::triggered, m_flow, &MailboxesFlow::askForMailboxes);
    connect(m_actions->newAudit, &QAction::triggered, m_flow, &MailboxesFlow::askForAudit);
    connect(m_actions->changeMany, &QAction::triggered, this,
            [this] { Q_EMIT changeManyWanted(meant()); });
    connect(m_actions->appointments, &QAction::triggered, this,
            [this] { Q_EMIT appointmentsWanted(meant()); });
    connect(m_actions->compare, &QAction::triggered, this, &MailboxesPlace::compareWanted);
    connect(m_actions->openInDelegates, &QAction::triggered, this, [this] { openCurrent(false); });
    connect(m_actions->openInFolders, &QAction::triggered, this, [this] { openCurrent(true); });
    // It comes by itself too, when the network is back.
    connect(m_actions->reload, &QAction::triggered, this,
            [this] { m_flow->heldUp() ? m_flow->resume() : m_flow->readAgain(selectedRows()); });
    connect(m_actions->filter, &QAction::triggered, this, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
}

void MailboxesPlace::connectViews()
{
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showTableOrWhy();
    });
    connect(m_kindsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const auto shown = m_kinds->shownAt(index))
                    m_filter->setShown(*shown);
                showTableOrWhy();
            });
    connect(m_table, &CellTable::currentRowChanged, this, &MailboxesPlace::showCurrent);
    connect(m_person, &PersonLookUp::personChanged, this, &MailboxesPlace::showHeld);
    connect(m_person, &PersonLookUp::sweepRequested, this, [this] {
        QList<ListedMailbox> mailboxes;
        for (const HeldRights &held : heldBy(audit()->state(), *m_person->person()))
            mailboxes.append(audit()->state().mailboxes.at(held.mailbox).mailbox);
        Q_EMIT sweepWanted(*m_person->person(), mailboxes);
    });
    connect(m_banner, &AuditBanner::pauseRequested, this, [this] { audit()->pause(); });
    connect(m_banner, &AuditBanner::resumeRequested, m_flow, &MailboxesFlow::resume);
    connect(m_banner, &AuditBanner::cancelRequested, this, [this] { audit()->cancel(); });
}

void MailboxesPlace::connectFlow()
{
    connect(m_flow, &MailboxesFlow::replaced, this, &MailboxesPlace::showAudit);
    connect(m_flow, &MailboxesFlow::changed, this, &MailboxesPlace::showChanged);
    connect(m_flow, &MailboxesFlow::activityChanged, this, &MailboxesPlace::showActivity);
    connect(m_flow, &MailboxesFlow::messageWanted, m_messageBar, &MessageBar::setMessage);
    connect(m_flow, &MailboxesFlow::messageObsolete, m_messageBar, &MessageBar::retract);
    connect(m_flow, &MailboxesFlow::resultSaid, this, [this](Tone tone, const QString &text) {
        m_wasBusy = false;
        Q_EMIT resultSaid(tone, text);
    });
    connect(m_flow, &MailboxesFlow::signInNeeded, this, &Place::signInNeeded);
}

void MailboxesPlace::setSession(const std::optional<Session> &session, const QString &records)
{
    if (!session) {
        m_person->clear();
        m_text->clear();
        m_messageBar->clear();
    }
    m_person->setClient(session ? session->client : nullptr);
    m_flow->setSession(session, records);
}

// Whichever mailbox was chosen stays so where it is in the list again.
void MailboxesPlace::showAudit()
{
    const AuditedMailbox *before = current();
    const QString address = before ? before->mailbox.address : QString();
    const Audit *shown = audit();
    m_banner->setAudit(shown);
    m_model->setState(shown ? &shown->state() : nullptr);
    m_kinds->setState(shown ? shown->state() : AuditState());
    showHeld();
    for (int row = 0; !address.isEmpty() && row < m_filter->rowCount(); ++row) {
        const auto *mailbox = m_model->mailboxAt(m_filter->mapToSource(m_filter->index(row, 0)));
        if (mailbox && mailbox->mailbox.address == address)
            m_table->select(m_filter->index(row, 0));
    }
    m_table->fitColumns();
    showTitle();
    showActivity();
}

void MailboxesPlace::showChanged(const QList<int> &rows)
{
    const auto &person = m_person->person();
    if (person) {
        const auto held = heldBy(audit()->state(), *person);
        m_model->setHeld(m_person->name(), held);
        m_person->showCount(int(held.size()), audit()->state().count(AuditedMailbox::State::Read));
    }
    m_model->update(rows);
    m_kinds->setState(audit()->state());
    showActivity();
}

void MailboxesPlace::showHeld()
{
    const auto &person = m_person->person();
    const Audit *shown = audit();
    const auto held = person && shown ? heldBy(shown->state(), *person) : QList<HeldRights>();
    m_model->setHeld(m_person->name(), held);
    m_filter->setOnlyHeld(person.has_value());
    m_table->setPersonShown(person.has_value());
    if (person && shown)
        m_person->showCount(int(held.size()), shown->state().count(AuditedMailbox::State::Read));
    showTableOrWhy();
}

void MailboxesPlace::showActivity()
{
    const Audit *shown = audit();
    m_banner->showState(m_flow->heldUp());
    m_person->setEnabled(shown && !shown->state().mailboxes.isEmpty());
    Q_EMIT waitingCountChanged(shown ? shown->state().withFindings() : 0);
    const bool runs = shown && m_shown &&
                      (shown->activity() == Audit::Activity::Running ||
                       shown->activity() == Audit::Activity::AskingDirectory);
    if (runs) {
        const AuditState &state = shown->state();
        const int open = state.count(AuditedMailbox::State::Waiting) +
                         state.count(AuditedMailbox::State::Reading);
        m_wasBusy = true;
        Q_EMIT busyChanged(tr("Auditing: %1 of %2")
                               .arg(QString::number(state.mailboxes.size() - open),
                                    QString::number(state.mailboxes.size())));
    } else if (std::exchange(m_wasBusy, false)) {
        Q_EMIT busyChanged({});
    }
    showTableOrWhy();
}

void MailboxesPlace::showTitle()
{
    const Audit *shown = audit();
    const bool begun = shown && shown->state().startedAt.isValid();
    if (!begun)
        return m_intro->setText(tr("Who has which rights in many mailboxes, and what is odd."));
    const AuditState &state = shown->state();
    const QDateTime at = state.startedAt.toLocalTime();
    const QString when = at.date() == QDate::currentDate()
                             ? clockText(at.time())
                             : u"%1, %2"_s.arg(dayText(at.date()), clockText(at.time()));
    m_intro->setText(
        state.options.title.isEmpty()
            ? tr("Audit, started at %1 by %2").arg(when, state.auditor)
            : tr("Audit “%1”, started at %2 by %3").arg(state.options.title, when, state.auditor));
}

void MailboxesPlace::showTableOrWhy()
{
    const bool any = m_model->rowCount() > 0;
    m_content->setCurrentIndex(any ? 1 : 0);
    m_rows->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
    if (!any)
        m_empty->say(audit() ? tr("No mailboxes yet. Take them from a list, a file, a group or the "
                                  "directory. To look into them you need the role "
                                  "ApplicationImpersonation, or full access to each of them.")
                             : tr("Sign in to look into many mailboxes."),
                     audit() ? m_actions->addMailboxes : nullptr);
    else if (!m_filter->text().isEmpty())
        m_noRows->say(tr("No mailbox shown here has these letters in it."), nullptr);
    else if (m_person->person())
        m_noRows->say(
            tr("%1 has no rights of their own in the mailboxes shown here, as far as they "
               "were read. Rights through groups are not looked for.")
                .arg(m_person->name()),
            nullptr);
    else
        m_noRows->say(tr("There is no such mailbox."), nullptr);
    showCurrent();
}

const AuditedMailbox *MailboxesPlace::current() const
{
    return m_model->mailboxAt(m_filter->mapToSource(m_table->currentIndex()));
}

void MailboxesPlace::showCurrent()
{
    const AuditedMailbox *mailbox = current();
    m_findings->show(m_model->state(), mailbox);
    m_actions->update(audit(), mailbox != nullptr);
}

QList<int> MailboxesPlace::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(m_filter->mapToSource(index).row());
    return rows;
}

QList<ListedMailbox> MailboxesPlace::meant() const
{
    QList<ListedMailbox> mailboxes;
    const bool several = m_table->selectionModel()->selectedRows().size() > 1;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (!several || m_table->selectionModel()->isSelected(index))
            mailboxes.append(m_model->mailboxAt(m_filter->mapToSource(index))->mailbox);
    }
    return mailboxes;
}

void MailboxesPlace::openCurrent(bool inFolders)
{
    const AuditedMailbox *mailbox = current();
    if (!mailbox)
        return;
    const QString address = mailbox->mailbox.address;
    const bool isOwn = address.compare(session()->account.address, Qt::CaseInsensitive) == 0;
    const bool impersonates = audit()->state().options.impersonates;
    Q_EMIT openWanted({.address = address,
                       .access = isOwn          ? Access::Own
                                 : impersonates ? Access::Impersonation
                                                : Access::FullAccess},
                      inFolders);
}

PlaceEntry MailboxesPlace::entry() const
{
    return {.name = u"goMailboxes"_s,
            .text = tr("&Mailboxes"),
            .iconName = u"mailbox"_s,
            .toolTip = tr("Who has which rights in many mailboxes")};
}

QString MailboxesPlace::windowTitle(const QString &) const
{
    return tr("Mailboxes");
}

QWidgetList MailboxesPlace::panes() const
{
    return {m_toolBar, m_messageBar, m_banner, m_person, m_kindsView, m_content, m_findings};
}

void MailboxesPlace::setShown(bool shown)
{
    m_shown = shown;
    m_actions->setShown(shown);
    if (shown)
        m_flow->offerUnfinished();
    showActivity();
}

void MailboxesPlace::focusContent()
{
    if (m_content->currentIndex() == 0)
        m_empty->setFocus(Qt::ShortcutFocusReason);
    else
        m_table->setFocus(Qt::ShortcutFocusReason);
}

void MailboxesPlace::escape()
{
    if (m_flow->isRunning())
        audit()->cancel();
    else if (m_messageBar->hasMessage())
        m_messageBar->dismiss();
    else if (m_text->hasFocus())
        m_text->clear();
    else if (m_person->field()->hasFocus())
        m_person->clear();
}

} // namespace OnBehalf
