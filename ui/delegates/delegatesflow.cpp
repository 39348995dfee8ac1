// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatesflow.h"

#include "account/needssignin.h"
#include "delegates/adddelegates.h"
#include "delegates/delegatesreview.h"
#include "delegates/permissionsdialog.h"
#include "delegates/summarymails.h"
#include "errormessage.h"
#include "review/reviewdialog.h"
#include "text/changetext.h"
#include "text/delegatetext.h"

#include <QLocale>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Activity = DelegateStore::Activity;

namespace {

QString toldText(int told)
{
    return DelegatesFlow::tr("%n delegate(s) got a message about it.", nullptr, told);
}

} // namespace

DelegatesFlow::DelegatesFlow(QWidget *place)
    : QObject(place)
    , m_place(place)
    , m_summaries(new SummaryMails(this))
{
    connect(m_summaries, &SummaryMails::finished, this, &DelegatesFlow::showTold);
}

void DelegatesFlow::setStore(DelegateStore *store)
{
    m_store = store;
    m_summaries->setStore(store);
    if (m_dialog)
        m_dialog->deleteLater(); // it speaks of another mailbox
    if (!store)
        return;
    connect(store, &DelegateStore::activityChanged, this, &DelegatesFlow::showActivity);
    connect(store, &DelegateStore::progressed, this, &DelegatesFlow::showStep);
    connect(store, &DelegateStore::loaded, this, &DelegatesFlow::showLoaded);
    connect(store, &DelegateStore::failed, this, &DelegatesFlow::showFailure);
    connect(store, &DelegateStore::applied, this, &DelegatesFlow::showApplied);
    connect(store, &DelegateStore::changedElsewhere, this, &DelegatesFlow::showElsewhere);
    connect(store, &DelegateStore::undoPlanned, this, &DelegatesFlow::showPlan);
    if (store->isLoaded())
        showLoaded();
    else
        store->load();
}

Owner DelegatesFlow::owner() const
{
    return m_store && m_store->session().mailbox.access == Access::Own ? Owner::You
                                                                       : Owner::Somebody;
}

void DelegatesFlow::open(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool DelegatesFlow::isTelling() const
{
    return m_summaries->isSending();
}

void DelegatesFlow::add()
{
    auto *dialog = new PeopleDialog(
        m_store->session().client,
        addDelegatesQuestion(m_store->draft(), m_summaries->isPossible()), m_place->window());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { stageNew(dialog->entries(), dialog->isBoxChecked()); });
    connect(dialog, &PeopleDialog::changeRequested, this,
            [this](const QString &key) { changePermissions({key}); });
    open(dialog);
}

void DelegatesFlow::stageNew(const QList<DirectoryEntry> &entries, bool tells)
{
    QStringList problems;
    QStringList added;
    m_store->edit([&](DelegatesDraft &draft) {
        for (const auto &entry : entries) {
            const Ews::UserId user{.primarySmtpAddress = entry.address, .displayName = entry.name};
            const auto result = draft.add(user, DelegatesDraft::Defaults::Outlook, entry.isGroup());
            if (const auto problem = addResultText(result, entry.name); !problem.isEmpty())
                problems.append(problem);
            else
                added.append(delegateKey(user));
        }
    });
    m_summaries->setWanted(added, tells);
    if (!added.isEmpty())
        Q_EMIT keyWanted(added.last());
    if (!problems.isEmpty())
        Q_EMIT messageWanted(
            {.tone = Tone::Info, .headline = problems.takeFirst(), .text = problems.join(u' ')});
}

void DelegatesFlow::changePermissions(const QStringList &keys)
{
    QStringList editable;
    for (const auto &key : keys)
        if (const auto row = m_store->draft().row(key); row && row->isEditable())
            editable.append(key);
    if (editable.isEmpty())
        return;
    auto *dialog = new PermissionsDialog(m_store->draft(), editable, owner(), m_place->window());
    if (m_summaries->isPossible())
        dialog->offerSummary(m_summaries->areWanted(editable));
    connect(dialog, &QDialog::accepted, this, [this, dialog, editable] {
        m_summaries->setWanted(editable, dialog->wantsSummary());
        m_store->edit([dialog](DelegatesDraft &draft) { dialog->applyTo(draft); });
    });
    open(dialog);
}

void DelegatesFlow::remove(const QStringList &keys)
{
    m_store->edit([&keys](DelegatesDraft &draft) {
        for (const auto &key : keys)
            draft.remove(key);
    });
}

void DelegatesFlow::followLink(const QString &link)
{
    const auto colon = link.indexOf(u':');
    const auto verb = QStringView(link).left(colon);
    const auto key = link.mid(colon + 1);
    if (verb == "remove"_L1)
        remove({key});
    else if (verb == "said"_L1)
        showSaid(key);
    else if (verb == "addagain"_L1 || verb == "change"_L1)
        reload(); // laid over the state as it is now, one becomes the other
}

void DelegatesFlow::showSaid(const QString &key)
{
    const auto row = m_store->draft().row(key);
    if (!row || !(row->error || row->refused))
        return;
    auto message = errorMessage(row->error ? *row->error : *row->refused);
    message.tone = Tone::Info;
    Q_EMIT messageWanted(message);
}

void DelegatesFlow::review()
{
    if (m_store && !m_store->draft().isEmpty() && m_store->activity() == Activity::Idle)
        openReview({});
}

void DelegatesFlow::openReview(const std::optional<UndoPlan> &plan)
{
    const int told = plan ? 0 : m_summaries->count(m_store->draft());
    auto *subject = new DelegatesReview(m_store, plan, calendarName(), told);
    connect(m_summaries, &SummaryMails::finished, subject,
            [subject](int sent, const QList<ErrorText> &failures) {
                if (sent > 0)
                    Q_EMIT subject->followed(true, toldText(sent));
                for (const auto &failure : failures)
                    Q_EMIT subject->followed(false, failure.headline + u' ' + failure.nextStep);
            });
    auto *dialog = new ReviewDialog(subject, m_place->window());
    connect(m_store, &QObject::destroyed, dialog, &QObject::deleteLater);
    connect(dialog, &ReviewDialog::undoRequested, this, &DelegatesFlow::undoLastApply);
    open(dialog);
}

void DelegatesFlow::reload()
{
    if (m_store)
        m_store->load();
}

void DelegatesFlow::undoLastApply()
{
    if (m_store)
        m_store->planUndo();
}

void DelegatesFlow::showPlan(const UndoPlan &plan)
{
    Q_EMIT resultSaid(Tone::Info, tr("Undo is prepared; nothing was sent"));
    openReview(plan);
}

/// As the mailbox has it: administrators' commands want the folder's own name.
QString DelegatesFlow::calendarName() const
{
    const auto &calendar = m_store->draft().base().folders[DelegateFolder::Calendar];
    return calendar && !calendar->displayName.isEmpty() ? calendar->displayName : u"Calendar"_s;
}

void DelegatesFlow::showActivity()
{
    switch (m_store->activity()) {
    case Activity::Idle:
        return;
    case Activity::Loading:
        Q_EMIT busyChanged(
            tr("Reading the delegates of %1…").arg(m_store->session().mailbox.address));
        break;
    case Activity::Applying:
        Q_EMIT busyChanged(applyStepText(ApplyStep::Comparing));
        break;
    case Activity::PlanningUndo:
        Q_EMIT busyChanged(tr("Looking at what the last Apply changed…"));
        break;
    }
    m_last = m_store->activity();
}

void DelegatesFlow::showStep(ApplyStep step)
{
    Q_EMIT busyChanged(applyStepText(step));
}

void DelegatesFlow::showLoaded()
{
    const auto &base = m_store->draft().base();
    const auto time = QLocale().toString(base.readAt.time(), QLocale::ShortFormat);
    if (base.listError)
        Q_EMIT resultSaid(Tone::Warning, tr("Read at %1: only the folders’ lists").arg(time));
    else
        Q_EMIT resultSaid(Tone::Success, tr("Read at %1: %n delegate(s), delivery setting", nullptr,
                                            int(base.delegates.size()))
                                             .arg(time));
    if (base.listError)
        showListError(*base.listError);
    else
        Q_EMIT unreadObsolete();
}

/// The rows are whoever is on the folders' lists then.
void DelegatesFlow::showListError(const Ews::Error &error)
{
    auto message = errorMessage(error);
    message.tone = Tone::Warning;
    message.headline = tr("The server cannot list the delegates of this mailbox.");
    message.text = tr("Usually a group is among them, which EWS does not manage. Shown are the "
                      "people and groups with rights on the six folders; they may or may not be "
                      "delegates.");
    message.nextStep = tr("Remove the group if you know it, then apply: the list is read again. "
                          "Else ask the administrator.");
    message.isUnread = true;
    Q_EMIT messageWanted(message);
}

void DelegatesFlow::showFailure(const Ews::Error &error)
{
    if (error.failure == Ews::Failure::Cancelled) {
        Q_EMIT resultSaid(Tone::Info, tr("Cancelled"));
        return;
    }
    Q_EMIT resultSaid(Tone::Error, m_last == Activity::Loading ? tr("The delegates were not read")
                                                               : tr("Undo was not prepared"));
    if (needsSignIn(error))
        Q_EMIT signInNeeded(error);
    auto message = errorMessage(
        error, m_store->draft().isEmpty() ? QString() : tr("Your staged changes are kept."));
    message.isUnread = m_last == Activity::Loading;
    if (m_last == Activity::PlanningUndo)
        message.actions = {{tr("Try again"), [this] { undoLastApply(); }}};
    else
        message.actions = {{tr("Try again"), [this] { reload(); }}};
    Q_EMIT messageWanted(message);
}

void DelegatesFlow::showApplied(const ApplyReport &report)
{
    const auto count = countChanges(report.changes);
    const bool all = count.applied == count.total && !report.stoppedBy;
    Q_EMIT resultSaid(all ? Tone::Success : Tone::Warning,
                      report.conflict ? tr("Nothing was sent: changed elsewhere meanwhile")
                                      : outcomesSummary(report.changes));
    Q_EMIT messageObsolete();
    if (const auto &error = m_store->draft().base().listError)
        showListError(*error);
    m_summaries->sendAfter(report);
}

void DelegatesFlow::showTold(int told, const QList<ErrorText> &failures)
{
    if (told > 0 && failures.isEmpty())
        Q_EMIT resultSaid(Tone::Success,
                          tr("Applied; %n delegate(s) got a message about it", nullptr, told));
    if (failures.isEmpty())
        return;
    Q_EMIT resultSaid(Tone::Warning,
                      tr("Applied; %n message(s) to delegates were not sent, or it is not known",
                         nullptr, int(failures.size())));
    Q_EMIT messageWanted(messageOf(Tone::Warning, failures.first()));
}

void DelegatesFlow::showElsewhere(const QList<Change> &changes)
{
    QStringList lines;
    for (const auto &change : changes)
        lines.append(changeSentence(change));
    Message message{.tone = Tone::Warning,
                    .headline = tr("This was changed elsewhere since you read it."),
                    .text = lines.size() == 1 ? lines.first() : QString(),
                    .nextStep = tr("Your staged changes are kept and lie over it. Look at them "
                                   "before you apply."),
                    .details = lines.join(u'\n')};
    Q_EMIT messageWanted(message);
}

} // namespace OnBehalf
