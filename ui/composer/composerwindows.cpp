// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composerwindows.h"

#include "categories/categoriesstore.h"
#include "common/messagebar.h"
#include "composer/composerwindow.h"
#include "composer/meetingpicker.h"
#include "composer/quickchange.h"
#include "directory/directorysearch.h"
#include "text/datetext.h"
#include "text/errortext.h"
#include "whendone.h"

#include <algorithm>

namespace OnBehalf {

namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString subjectOf(const MeetingDraft &draft)
{
    return draft.meeting.subject.isEmpty() ? ComposerWindows::tr("Untitled")
                                           : draft.meeting.subject;
}

QString principalOf(const MeetingDraft &draft)
{
    return draft.principalName.isEmpty() ? draft.principal : draft.principalName;
}

} // namespace

ComposerWindows::ComposerWindows(AccountSettings settings, Journal journal, MeetingDrafts drafts,
                                 QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_journal(std::move(journal))
    , m_drafts(std::move(drafts))
{}

ComposerWindows::~ComposerWindows()
{
    m_stop.request_stop();
    m_stopImport.request_stop();
    for (const auto &window : std::as_const(m_windows))
        delete window.data();
}

void ComposerWindows::setSession(const std::optional<Session> &session)
{
    m_stopImport.request_stop();
    m_session = session;
    m_ownName.clear();
    if (!session)
        return;
    reopenWaiting();
    if (m_offeredFor != session->account.address) {
        m_offeredFor = session->account.address;
        offerDrafts();
    }
}

void ComposerWindows::setCategories(CategoriesStore *categories)
{
    m_categories = categories;
}

Principal ComposerWindows::own() const
{
    return {.name = m_ownName, .address = m_session ? m_session->account.address : QString()};
}

Principal ComposerWindows::defaultPrincipal() const
{
    const auto remembered = rememberedPrincipals(m_settings, m_session->account.address);
    if (m_session->mailbox.access == Access::Own)
        return remembered.isEmpty() ? own() : remembered.first();
    const QString &mailbox = m_session->mailbox.address;
    const auto it = std::ranges::find_if(
        remembered, [&mailbox](const Principal &one) { return same(one.address, mailbox); });
    return it != remembered.end() ? *it : Principal{.name = {}, .address = mailbox};
}

ComposerWindow *ComposerWindows::show(MeetingComposer *composer)
{
    auto *window = new ComposerWindow(composer, own(),
                                      rememberedPrincipals(m_settings, m_session->account.address));
    window->setCategories(m_categories);
    m_windows.append(window);
    connect(window, &ComposerWindow::sent, this,
            [this, account = m_session->account.address](const Principal &principal,
                                                         const QString &summary) {
                rememberPrincipal(m_settings, account, principal);
                Q_EMIT resultSaid(Tone::Success, summary);
                Q_EMIT sent(principal);
            });
    connect(window, &ComposerWindow::signInNeeded, this, [this, window](const Ews::Error &error) {
        m_waiting.append(window);
        Q_EMIT signInNeeded(error);
    });
    window->show();
    // Not before: who writes no meeting needs no request for it.
    if (m_ownName.isEmpty())
        readOwnName();
    return window;
}

ComposerWindow *ComposerWindows::openNew()
{
    if (!m_session)
        return nullptr;
    auto *composer = new MeetingComposer(*m_session, m_journal, m_drafts);
    auto *window = show(composer);
    const auto principal = defaultPrincipal();
    composer->startNew(principal.address, principal.name);
    return window;
}

ComposerWindow *ComposerWindows::openNewAt(const Principal &principal, const QDateTime &start,
                                           const QDateTime &end)
{
    if (!m_session)
        return nullptr;
    auto *composer = new MeetingComposer(*m_session, m_journal, m_drafts);
    auto *window = show(composer);
    composer->startNew(principal.address, principal.name);
    composer->edit([&](Meeting &meeting) { meeting.times.moveTo(start, end); });
    return window;
}

ComposerWindow *ComposerWindows::openDraft(const MeetingDraft &draft)
{
    if (!m_session)
        return nullptr;
    auto *composer = new MeetingComposer(*m_session, m_journal, m_drafts);
    auto *window = show(composer);
    composer->open(draft);
    return window;
}

ComposerWindow *ComposerWindows::openMeeting(const Principal &principal, const Ews::AnyItemId &id,
                                             SeriesScope scope, const QDateTime &begins)
{
    if (!m_session)
        return nullptr;
    auto *composer = new MeetingComposer(*m_session, m_journal, m_drafts);
    auto *window = show(composer);
    composer->open(principal.address, principal.name, id, scope, begins);
    return window;
}

void ComposerWindows::pickMeeting(QWidget *parent)
{
    if (!m_session)
        return;
    // Of whom it is opened for: when one is chosen nobody may be signed in any more.
    const QString account = m_session->account.address;
    auto *picker = new MeetingPicker(*m_session, own(), rememberedPrincipals(m_settings, account),
                                     defaultPrincipal(), parent);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &MeetingPicker::chosen, this,
            [this, parent, account](const Principal &principal, const CalendarEntry &entry) {
                rememberPrincipal(m_settings, account, principal);
                openEntry(principal, entry, parent);
            });
    connect(picker, &MeetingPicker::signInNeeded, this, [this, picker](const Ews::Error &error) {
        picker->reject();
        Q_EMIT signInNeeded(error);
    });
    picker->open();
}

QList<ComposerWindow *> ComposerWindows::windows() const
{
    QList<ComposerWindow *> open;
    for (const auto &window : m_windows)
        if (window)
            open.append(window.data());
    return open;
}

bool ComposerWindows::isSending() const
{
    const bool changes = std::ranges::any_of(m_changes, [](const QPointer<QuickChange> &change) {
        return change && change->isSending();
    });
    return changes || m_importing ||
           std::ranges::any_of(windows(), [](const ComposerWindow *window) {
               return window->composer()->activity() == MeetingComposer::Activity::Sending;
           });
}

bool ComposerWindows::keepAll()
{
    bool kept = true;
    for (auto *window : windows())
        kept = window->keepAndClose() && kept;
    return kept;
}

void ComposerWindows::readOwnName()
{
    const QString address = m_session->account.address;
    whenDone(searchDirectory(m_session->client, address, m_stop.get_token()), this,
             [this, address](const Ews::Result<DirectoryHits> &hits) {
                 if (!m_session || m_session->account.address != address)
                     return;
                 m_ownName = nameAt(hits, address);
                 for (auto *window : windows())
                     if (window->composer()->session().account.address == address)
                         window->setOwnName(m_ownName);
             });
}

// With the new password the old connection is no use: the draft goes on in a new window.
void ComposerWindows::reopenWaiting()
{
    for (const auto &window : std::exchange(m_waiting, {})) {
        if (!window || window->composer()->session().account.address != m_session->account.address)
            continue;
        const auto geometry = window->saveGeometry();
        if (!window->keepAndClose())
            continue;
        if (auto *again = openDraft(window->composer()->draft()))
            again->restoreGeometry(geometry);
    }
}

QList<MeetingDraft> ComposerWindows::closedDrafts() const
{
    auto drafts = m_drafts.drafts(m_session->account.address);
    drafts.removeIf([this](const MeetingDraft &draft) {
        return std::ranges::any_of(windows(), [&draft](const ComposerWindow *window) {
            return window->composer()->draft().id == draft.id;
        });
    });
    return drafts;
}

QList<MeetingDraft> ComposerWindows::lostSends() const
{
    const QString &account = m_session->account.address;
    QStringList kept;
    for (const MeetingDraft &draft : m_drafts.drafts(account))
        kept.append(draft.journalId);
    for (const auto *window : windows())
        kept.append(window->composer()->draft().journalId);
    QList<MeetingDraft> lost;
    for (const PendingMeeting &pending : pendingMeetings(m_journal, account))
        if (!pending.plan.items.isEmpty() && !kept.contains(pending.journalId))
            lost.append(draftOf(pending, account));
    // The journal has addresses only.
    const auto remembered = rememberedPrincipals(m_settings, account);
    for (MeetingDraft &draft : lost)
        for (const Principal &one : remembered)
            if (same(one.address, draft.principal))
                draft.principalName = one.name;
    return lost;
}

void ComposerWindows::offerDrafts()
{
    if (!m_session)
        return;
    // What may be half done comes before what nobody has heard of.
    const auto lost = lostSends();
    const auto drafts = closedDrafts();
    const auto later = int(lost.size() + drafts.size()) - 1;
    if (!lost.isEmpty())
        offerPending(lost.first(), later);
    else if (!drafts.isEmpty())
        offerDraft(drafts.first(), later);
}

void ComposerWindows::offerDraft(const MeetingDraft &draft, int later)
{
    const QDateTime saved = draft.savedAt.toLocalTime();
    Q_EMIT noticed(
        {.tone = Tone::Info,
         .headline = tr("A meeting that was not sent was kept: “%1” for %2.")
                         .arg(subjectOf(draft), principalOf(draft)),
         .text = tr("It was last written on %1 at %2.")
                     .arg(dayText(saved.date()), clockText(saved.time())),
         .nextStep = later > 0 ? tr("%n more after this one.", "drafts", later) : QString(),
         .actions = {{.text = tr("&Open"),
                      .run =
                          [this, draft] {
                              openDraft(draft);
                              offerDrafts();
                          }},
                     {.text = tr("&Discard"), .run = [this, draft] {
                          m_drafts.remove(draft.id);
                          offerDrafts();
                      }}}});
}

void ComposerWindows::offerPending(const MeetingDraft &draft, int later)
{
    const QDateTime begun = draft.savedAt.toLocalTime();
    Q_EMIT noticed(
        {.tone = Tone::Warning,
         .headline = tr("“%1” for %2 was being sent when the program ended.")
                         .arg(subjectOf(draft), principalOf(draft)),
         .text = tr("That was on %1 at %2. Whether it went out is not known yet.")
                     .arg(dayText(begun.date()), clockText(begun.time())),
         .nextStep = later > 0 ? tr("%n more after this one.", "drafts", later) : QString(),
         .actions = {{.text = tr("&Look and finish"),
                      .run =
                          [this, draft] {
                              if (auto *window = openDraft(draft))
                                  window->composer()->resume();
                              offerDrafts();
                          }},
                     {.text = tr("&Leave it so"), .run = [this, draft] {
                          dropPending(draft);
                          offerDrafts();
                      }}}});
}

void ComposerWindows::dropPending(const MeetingDraft &draft)
{
    for (const PendingMeeting &pending : pendingMeetings(m_journal, draft.account))
        if (pending.journalId == draft.journalId)
            if (const auto dropped = dropMeeting(m_journal, pending); !dropped)
                Q_EMIT resultSaid(Tone::Error, errorText(dropped.error()).headline);
}

} // namespace OnBehalf
