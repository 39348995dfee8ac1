// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders/foldersflow.h"

#include "account/needssignin.h"
#include "delegates/mailboxdelegates.h"
#include "errormessage.h"
#include "folders/addentries.h"
#include "folders/copyrightsdialog.h"
#include "folders/openfolderdialog.h"
#include "folders/permissionsreview.h"
#include "review/reviewdialog.h"
#include "text/permissiontext.h"

#include <QLocale>

namespace OnBehalf {

using Activity = PermissionsStore::Activity;

FoldersFlow::FoldersFlow(QWidget *place)
    : QObject(place)
    , m_place(place)
{}

void FoldersFlow::setStore(PermissionsStore *store)
{
    m_store = store;
    m_last = Activity::Idle;
    if (m_dialog)
        m_dialog->deleteLater(); // it speaks of another mailbox
    if (!store)
        return;
    connect(store, &PermissionsStore::activityChanged, this, &FoldersFlow::showActivity);
    connect(store, &PermissionsStore::foldersRead, this, &FoldersFlow::showFoldersRead);
    connect(store, &PermissionsStore::loaded, this, &FoldersFlow::showLoaded);
    connect(store, &PermissionsStore::gathered, this, &FoldersFlow::showGathered);
    connect(store, &PermissionsStore::stagedFurther, this, &FoldersFlow::showStagedFurther);
    connect(store, &PermissionsStore::failed, this, &FoldersFlow::showFailure);
    connect(store, &PermissionsStore::applied, this, &FoldersFlow::showApplied);
    connect(store, &PermissionsStore::changedElsewhere, this, &FoldersFlow::showElsewhere);
    connect(store, &PermissionsStore::undoPlanned, this, [this](const auto &plan) {
        Q_EMIT resultSaid(Tone::Info, tr("Undo is prepared; nothing was sent"));
        openReview(plan);
    });
}

void FoldersFlow::open(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FoldersFlow::add(const QString &folderId)
{
    auto *dialog =
        new PeopleDialog(m_store->session().client,
                         addEntriesQuestion(m_store->folderDraft(folderId)), m_place->window());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, folderId] { stageNew(folderId, dialog->entries()); });
    connect(dialog, &PeopleDialog::changeRequested, this, &FoldersFlow::entryWanted);
    open(dialog);
}

void FoldersFlow::stageNew(const QString &folderId, const QList<DirectoryEntry> &entries)
{
    QString shown;
    m_store->edit(folderId, [&](FolderDraft &draft) {
        for (const auto &entry : entries) {
            const Ews::UserId user{.primarySmtpAddress = entry.address, .displayName = entry.name};
            draft.set(user, rightsOf(Ews::PermissionLevel::Reviewer));
            shown = delegateKey(user);
        }
    });
    if (!shown.isEmpty())
        Q_EMIT entryWanted(shown);
}

void FoldersFlow::copyRights(const QString &folderId, const Ews::UserId &person)
{
    open(new CopyRightsDialog(m_store, folderId, person, m_place->window()));
}

void FoldersFlow::openOther()
{
    auto *dialog = new OpenFolderDialog(m_store->session(), m_place->window());
    connect(dialog, &OpenFolderDialog::opened, this, [this](const OpenedFolder &folder) {
        m_store->addTree(folder.tree);
        Q_EMIT folderWanted(folder.id.id);
    });
    open(dialog);
}

void FoldersFlow::spread(const QString &folderId)
{
    m_store->spreadToSubfolders(folderId);
}

void FoldersFlow::review()
{
    if (m_store && !m_store->draft().isEmpty() && m_store->activity() == Activity::Idle)
        openReview({});
}

void FoldersFlow::openReview(const std::optional<PermissionsUndoPlan> &plan)
{
    auto *dialog = new ReviewDialog(new PermissionsReview(m_store, plan), m_place->window());
    connect(m_store, &QObject::destroyed, dialog, &QObject::deleteLater);
    connect(dialog, &ReviewDialog::undoRequested, this, &FoldersFlow::undoLastApply);
    open(dialog);
}

void FoldersFlow::reload()
{
    if (m_store)
        m_store->load();
}

void FoldersFlow::undoLastApply()
{
    if (m_store)
        m_store->planUndo();
}

void FoldersFlow::showActivity()
{
    switch (m_store->activity()) {
    case Activity::Idle:
        if (m_last == Activity::Gathering)
            Q_EMIT busyChanged({});
        return;
    case Activity::Loading:
        Q_EMIT busyChanged(
            tr("Reading the folders of %1…").arg(m_store->session().mailbox.address));
        break;
    case Activity::Gathering:
        Q_EMIT busyChanged(tr("Reading permissions…"));
        break;
    case Activity::Applying:
        Q_EMIT busyChanged(tr("Writing permissions…"));
        break;
    case Activity::PlanningUndo:
        Q_EMIT busyChanged(tr("Looking at what the last Apply changed…"));
        break;
    }
    m_last = m_store->activity();
}

void FoldersFlow::showFoldersRead(int total)
{
    const auto read = m_store->trees().first().folders().size();
    if (read < total)
        Q_EMIT busyChanged(tr("Reading folders: %1 of %2").arg(read).arg(total));
}

void FoldersFlow::showLoaded()
{
    const auto time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    Q_EMIT resultSaid(Tone::Success, tr("Read at %1: %n folder(s)", nullptr,
                                        int(m_store->trees().first().folders().size()))
                                         .arg(time));
    Q_EMIT unreadObsolete();
}

void FoldersFlow::showGathered(int done, int all)
{
    if (done < all)
        Q_EMIT busyChanged(tr("Reading permissions: %1 of %2 folders").arg(done).arg(all));
}

void FoldersFlow::showStagedFurther(int staged, int same, int unread)
{
    QStringList lines;
    if (same > 0)
        lines.append(tr("%n folder(s) need no change.", nullptr, same));
    if (unread > 0)
        lines.append(tr("The lists of %n folder(s) could not be read: nothing is staged there.",
                        nullptr, unread));
    Q_EMIT messageWanted(
        {.tone = unread > 0 ? Tone::Warning : Tone::Info,
         .headline = staged > 0 ? tr("Changes are staged in %n folder(s).", nullptr, staged)
                                : tr("There is nothing to stage."),
         .text = lines.join(QLatin1Char(' ')),
         .nextStep = staged > 0 ? tr("The review shows each of them before anything is sent.")
                                : QString()});
}

void FoldersFlow::showFailure(const Ews::Error &error)
{
    if (error.failure == Ews::Failure::Cancelled) {
        Q_EMIT resultSaid(Tone::Info, tr("Cancelled"));
        return;
    }
    const bool undoing = m_last == Activity::PlanningUndo;
    Q_EMIT resultSaid(Tone::Error,
                      undoing ? tr("Undo was not prepared") : tr("The folders were not read"));
    if (needsSignIn(error))
        Q_EMIT signInNeeded(error);
    auto message = errorMessage(
        error, m_store->draft().isEmpty() ? QString() : tr("Your staged changes are kept."));
    message.isUnread = !undoing;
    message.actions = {
        {tr("Try again"), [this, undoing] { undoing ? undoLastApply() : reload(); }}};
    Q_EMIT messageWanted(message);
}

void FoldersFlow::showApplied(const PermissionsReport &report)
{
    QList<CountedOutcome> outcomes;
    for (const auto &change : report.changes)
        outcomes.append({QString::number(outcomes.size()), change.outcome});
    const auto count = countOutcomes(outcomes);
    const bool all = count.applied == count.total && !report.stoppedBy;
    Q_EMIT resultSaid(all ? Tone::Success : Tone::Warning,
                      report.conflicts.isEmpty() || count.applied > 0
                          ? outcomesSummary(count)
                          : tr("Nothing was sent: changed elsewhere meanwhile"));
    Q_EMIT messageObsolete();
}

void FoldersFlow::showElsewhere(const QList<EntryChange> &changes)
{
    QStringList lines;
    for (const auto &change : changes)
        lines.append(entryChangeSentence(change));
    Q_EMIT messageWanted({.tone = Tone::Warning,
                          .headline = tr("This was changed elsewhere since you read it."),
                          .text = lines.size() == 1 ? lines.first() : QString(),
                          .nextStep = tr("Your staged changes are kept and lie over it. Look at "
                                         "them before you apply."),
                          .details = lines.join(QLatin1Char('\n'))});
}

} // namespace OnBehalf
