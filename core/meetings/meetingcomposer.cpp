// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meetingcomposer.h"

#include "ews/operations/getattachment.h"
#include "recurrence/occurrences.h"
#include "recurrence/timezones.h"
#include "whendone.h"

#include <QPointer>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds savesAfter{800};

/// The attachment that is number \a i of \a answer, kept beside the draft.
Ews::Result<MeetingFile> keep(const Ews::Result<Ews::GetAttachment::Response> &answer, qsizetype i,
                              const QString &name, const MeetingDrafts &drafts, MeetingDraft &draft)
{
    if (!answer)
        return std::unexpected(answer.error());
    const auto &items = answer->items;
    if (i < items.size() && !items[i])
        return std::unexpected(items[i].error());
    const auto *file = i < items.size() && !items[i]->attachments.isEmpty()
                           ? std::get_if<Ews::FileAttachment>(&items[i]->attachments.first())
                           : nullptr;
    if (!file || !file->content)
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed,
                                          .message = u"The answer has no such file."_s});
    return drafts.addContent(draft, name, *file->content);
}

} // namespace

MeetingComposer::MeetingComposer(Session session, Journal journal, MeetingDrafts drafts,
                                 QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_journal(std::move(journal))
    , m_drafts(std::move(drafts))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(savesAfter);
    connect(&m_saving, &QTimer::timeout, this, &MeetingComposer::save);
    prepareLooking();
}

MeetingComposer::~MeetingComposer()
{
    m_stopLooking.request_stop();
    m_stop.request_stop();
}

void MeetingComposer::startNew(const QString &principal, const QString &principalName)
{
    m_draft = {.account = m_session.account.address,
               .principal = principal,
               .principalName = principalName};
    m_draft.meeting.times = nextHour(ownZone());
    readPrincipal();
    readRooms();
    Q_EMIT draftChanged();
    Q_EMIT opened();
}

void MeetingComposer::startCopy(const QString &principal, const QString &principalName,
                                const Meeting &source)
{
    setActivity(Activity::Opening);
    m_draft = {.account = m_session.account.address,
               .principal = principal,
               .principalName = principalName,
               .meeting = source};
    m_draft.meeting.invitees.clear();
    m_draft.meeting.files.clear();
    m_zoneChosen = true;
    bringFiles(source.files);
}

void MeetingComposer::open(const MeetingDraft &draft)
{
    m_draft = draft;
    m_zoneChosen = true;
    if (const auto entry = m_journal.entry(draft.journalId);
        entry && entry->after.isEmpty() && !entry->asked.isEmpty())
        m_plan = planFrom(entry->asked.first().toObject());
    if (!m_plan)
        m_draft.journalId.clear();
    readPrincipal();
    readRooms();
    Q_EMIT draftChanged();
    Q_EMIT opened();
}

void MeetingComposer::open(const QString &principal, const QString &principalName,
                           const Ews::AnyItemId &id, SeriesScope scope, const QDateTime &begins)
{
    setActivity(Activity::Opening);
    m_draft = {.account = m_session.account.address,
               .principal = principal,
               .principalName = principalName,
               .scope = scope};
    m_zoneChosen = true;
    whenDone(readMeeting(m_session.client, id, ownZone(), m_stop.get_token()), this,
             [this, begins](const Ews::Result<MeetingEntry> &entry) {
                 if (!entry) {
                     setActivity(Activity::Idle);
                     Q_EMIT failed(entry.error());
                     return;
                 }
                 takeEntry(*entry, begins);
             });
}

void MeetingComposer::takeEntry(const MeetingEntry &entry, const QDateTime &begins)
{
    m_draft.entry = entry;
    m_draft.meeting = entry.meeting;
    if (m_draft.scope == SeriesScope::Following && entry.meeting.recurrence) {
        MeetingTimes &times = m_draft.meeting.times;
        // The series counts its days by its own clocks.
        const auto zone = Series::timeZone(times.startZone);
        m_draft.occurrence = begins.toTimeZone(zone.value_or(QTimeZone::utc())).date();
        const qint64 days = times.start.date.daysTo(m_draft.occurrence);
        times.start.date = times.start.date.addDays(days);
        times.end.date = times.end.date.addDays(days);
        m_draft.meeting.recurrence =
            followingRecurrence(*entry.meeting.recurrence, m_draft.occurrence);
        m_draft.meeting.files.clear();
        return bringFiles(entry.meeting.files);
    }
    showOpened();
}

void MeetingComposer::bringFiles(const QList<MeetingFile> &files)
{
    if (files.isEmpty())
        return showOpened();
    Ews::GetAttachment request;
    for (const MeetingFile &file : files)
        request.attachmentIds.append(Ews::RequestAttachmentId(file.id));
    whenDone(m_session.client->send(request), this,
             [this, files](const Ews::Result<Ews::GetAttachment::Response> &answer) {
                 QStringList missing;
                 Ews::Error error{.failure = Ews::Failure::Malformed};
                 for (qsizetype i = 0; i < files.size(); ++i) {
                     const auto file = keep(answer, i, files[i].name, m_drafts, m_draft);
                     if (file) {
                         m_draft.meeting.files.append(*file);
                     } else {
                         missing.append(files[i].name);
                         error = file.error();
                     }
                 }
                 showOpened();
                 if (!missing.isEmpty())
                     Q_EMIT filesMissing(missing, error);
             });
}

void MeetingComposer::showOpened()
{
    setActivity(Activity::Idle);
    readPrincipal();
    readRooms();
    Q_EMIT draftChanged();
    Q_EMIT opened();
}

bool MeetingComposer::isZoneGuessed() const
{
    return m_draft.isNew() && !m_zoneChosen && m_availabilityReadAt.isValid() &&
           !principalTimes() &&
           m_draft.principal.compare(m_session.account.address, Qt::CaseInsensitive) != 0;
}

void MeetingComposer::edit(const std::function<void(Meeting &)> &change)
{
    const Meeting before = m_draft.meeting;
    change(m_draft.meeting);
    if (before == m_draft.meeting)
        return;
    if (before.times.startZone != m_draft.meeting.times.startZone)
        m_zoneChosen = true;
    m_saving.start();
    Q_EMIT draftChanged();
    Q_EMIT warningsChanged();
    const auto addresses = [](const Meeting &meeting) {
        QStringList all;
        for (const Invitee &one : meeting.invitees)
            all.append(one.address + QString::number(int(one.role)));
        return all;
    };
    if (before.times != m_draft.meeting.times || addresses(before) != addresses(m_draft.meeting))
        m_looking.start();
}

void MeetingComposer::setPrincipal(const QString &principal, const QString &principalName)
{
    if (principal == m_draft.principal && principalName == m_draft.principalName)
        return;
    const bool another = principal != m_draft.principal;
    m_draft.principal = principal;
    m_draft.principalName = principalName;
    if (another) {
        m_mayCreate.reset();
        m_saving.start();
        readPrincipal();
    }
    Q_EMIT draftChanged();
    Q_EMIT warningsChanged();
}

Ews::Result<Ews::Nothing> MeetingComposer::attach(const QString &path)
{
    const auto file = m_drafts.addFile(m_draft, path);
    if (!file)
        return std::unexpected(file.error());
    edit([&file](Meeting &meeting) { meeting.files.append(*file); });
    return Ews::Nothing{};
}

Ews::Result<Ews::Nothing> MeetingComposer::save()
{
    m_saving.stop();
    auto result = m_drafts.save(m_draft);
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT saveFailed(result.error());
    return result;
}

void MeetingComposer::discard()
{
    m_saving.stop();
    m_drafts.remove(m_draft.id);
    m_draft.id.clear();
}

std::optional<MeetingProblem> MeetingComposer::problem() const
{
    return problemOf(m_draft.meeting, m_draft.principal);
}

bool MeetingComposer::hasInvitees() const
{
    return !m_draft.meeting.invitees.isEmpty() ||
           (m_draft.entry && !m_draft.entry->meeting.invitees.isEmpty());
}

bool MeetingComposer::resetsAnswers() const
{
    return m_draft.entry && OnBehalf::resetsAnswers(m_draft.entry->meeting, m_draft.meeting);
}

MeetingPlan MeetingComposer::plan(Tell tell) const
{
    if (m_plan)
        return withWanted(*m_plan, m_draft.meeting, tell);
    if (!m_draft.entry)
        return planNew(m_draft.principal, m_draft.meeting);
    if (m_draft.scope == SeriesScope::Following)
        return planFollowing(m_draft.principal, *m_draft.entry, m_draft.occurrence, m_draft.meeting,
                             tell);
    return planChange(m_draft.principal, *m_draft.entry, m_draft.meeting, tell);
}

void MeetingComposer::send(Tell tell)
{
    run(plan(tell), false);
}

void MeetingComposer::cancelMeeting(const QString &words, Tell tell)
{
    if (m_draft.entry)
        run(planCancel(m_draft.principal, *m_draft.entry,
                       {.type = Ews::BodyType::Text, .text = words}, tell),
            false);
}

void MeetingComposer::resume(bool sendAgain)
{
    if (!m_plan)
        return;
    const auto sending = std::ranges::find_if(m_plan->steps, [](const MeetingStep &step) {
        return step.kind == StepKind::Update && step.item == 0;
    });
    const Tell tell = sending == m_plan->steps.end() ? Tell::Nobody : sending->tell;
    const bool isAsItWas = sendAgain || unsent(*m_plan).isEmpty();
    run(isAsItWas ? *m_plan : withWanted(*m_plan, m_draft.meeting, tell), sendAgain);
}

void MeetingComposer::leave()
{
    if (m_plan)
        if (const auto dropped = dropMeeting(m_journal, {m_draft.journalId, {}, *m_plan}); !dropped)
            Q_EMIT saveFailed(dropped.error());
    m_plan.reset();
    m_draft.journalId.clear();
    discard();
}

void MeetingComposer::stop()
{
    m_stop.request_stop();
}

void MeetingComposer::run(const MeetingPlan &plan, bool sendAgain)
{
    if (m_activity != Activity::Idle)
        return;
    // What is sent is on disk first: whatever happens to the program, nothing typed is lost.
    if (const auto kept = save(); !kept) {
        Q_EMIT finished(
            {.end = SendEnd::Stopped, .plan = plan, .error = kept.error(), .journalId = {}});
        return;
    }
    m_stop = {};
    setActivity(Activity::Sending);
    SendOptions options{.sendAgain = sendAgain};
    options.progress = [self = QPointer(this)](int step, int steps) {
        if (self)
            Q_EMIT self->progressed(step, steps);
    };
    whenDone(sendMeeting(m_session.client, plan, m_journal, options, m_stop.get_token(),
                         m_draft.journalId),
             this, [this](const SendReport &report) { finish(report); });
}

void MeetingComposer::finish(SendReport report)
{
    setActivity(Activity::Idle);
    m_draft.journalId = report.journalId;
    m_plan = report.journalId.isEmpty() ? std::nullopt : std::optional(report.plan);
    const bool isDone = report.end == SendEnd::Done;
    // What was typed after a step was begun is not in what it sent: it is a change still to send.
    const QList<MeetingPart> left =
        isDone && report.after ? unsent(report.plan) : QList<MeetingPart>();
    if (!left.isEmpty()) {
        m_draft.entry = report.after;
        report.notTaken += left;
    }
    if (isDone && left.isEmpty())
        discard();
    else
        save();
    Q_EMIT finished(report);
}

QList<MeetingPart> MeetingComposer::unsent(const MeetingPlan &plan) const
{
    QList<MeetingPart> parts = differences(plan.items.first().wanted, m_draft.meeting);
    // Those of the draft have no ids of the server's.
    if (plan.items.first().wanted.files.size() == m_draft.meeting.files.size())
        parts.removeOne(MeetingPart::Files);
    return parts;
}

void MeetingComposer::setActivity(Activity activity)
{
    if (m_activity == activity)
        return;
    m_activity = activity;
    Q_EMIT activityChanged();
}

} // namespace OnBehalf
