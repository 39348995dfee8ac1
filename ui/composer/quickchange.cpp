// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/quickchange.h"

#include "composer/cancelquestion.h"
#include "whendone.h"

namespace OnBehalf {

namespace {

SeriesScope scopeOf(const CalendarEntry &entry)
{
    using Type = Ews::CalendarItemType;
    return entry.type == Type::Occurrence || entry.type == Type::Exception ? SeriesScope::Occurrence
                                                                           : SeriesScope::Single;
}

} // namespace

QuickChange::QuickChange(MeetingComposer *composer, const Journal &journal,
                         const Principal &principal, const CalendarEntry &entry, QWidget *window)
    : QObject(window)
    , m_composer(composer)
    , m_journal(journal)
    , m_principal(principal)
    , m_changed(principal)
    , m_entry(entry)
    , m_window(window)
{
    composer->setParent(this);
    connect(composer, &MeetingComposer::failed, this, &QuickChange::failed);
    connect(composer, &MeetingComposer::finished, this, [this](const SendReport &report) {
        // Nothing was typed that could be lost; what may be half done stays in the journal.
        if (report.end != SendEnd::Done && report.journalId.isEmpty())
            m_composer->discard();
        Q_EMIT finished(report);
    });
    for (const auto ended : {&QuickChange::dropped, &QuickChange::isOthers})
        connect(this, ended, this, &QObject::deleteLater);
    connect(this, &QuickChange::failed, this, &QObject::deleteLater);
    connect(this, &QuickChange::finished, this, &QObject::deleteLater);
    connect(this, &QuickChange::declined, this, &QObject::deleteLater);
}

bool QuickChange::isSending() const
{
    return m_declining || m_composer->activity() == MeetingComposer::Activity::Sending;
}

void QuickChange::open(const std::function<void()> &then)
{
    connect(
        m_composer, &MeetingComposer::opened, this, [then] { then(); }, Qt::SingleShotConnection);
    m_composer->open(m_principal.address, m_principal.name, m_entry.id, scopeOf(m_entry));
}

void QuickChange::move(const QDateTime &start, const QDateTime &end)
{
    open([this, start, end] {
        if (!isOrganizers()) {
            Q_EMIT isOthers();
            return;
        }
        m_composer->edit([&](Meeting &meeting) { meeting.times.moveTo(start, end); });
        m_composer->send(Tell::Nobody);
    });
}

void QuickChange::remove()
{
    open([this] {
        if (isOrganizers())
            askAndRemove();
        else
            askAndLeave();
    });
}

void QuickChange::copyTo(const Principal &to)
{
    m_changed = to;
    open([this, to] {
        const Meeting source = m_composer->draft().meeting;
        // Says so before it is opened.
        connect(m_composer, &MeetingComposer::filesMissing, this, &QuickChange::filesMissing);
        connect(
            m_composer, &MeetingComposer::opened, this,
            [this] {
                QMetaObject::invokeMethod(this, &QuickChange::sendCopy, Qt::QueuedConnection);
            },
            Qt::SingleShotConnection);
        m_composer->startCopy(to.address, to.name, source);
    });
}

void QuickChange::sendCopy()
{
    m_composer->send(Tell::Nobody);
}

bool QuickChange::isOrganizers() const
{
    const auto &entry = m_composer->draft().entry;
    return !entry || entry->isOrganizers;
}

void QuickChange::askAndRemove()
{
    const auto invited = m_composer->draft().meeting.invitees.size();
    auto *question = new CancelQuestion(m_entry.subject, int(invited), m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, question] { m_composer->cancelMeeting(question->words(), question->tell()); });
    connect(question, &QDialog::rejected, this, [this] {
        m_composer->discard();
        Q_EMIT dropped();
    });
    question->open();
}

void QuickChange::askAndLeave()
{
    const QString organizer =
        m_entry.organizerName.isEmpty() ? m_entry.organizer : m_entry.organizerName;
    auto *question = new CancelQuestion(m_entry.subject, organizer, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, question] {
        if (question->tell() == Tell::Nobody)
            m_composer->cancelMeeting({}, Tell::Nobody);
        else
            decline(question->words());
    });
    connect(question, &QDialog::rejected, this, [this] {
        m_composer->discard();
        Q_EMIT dropped();
    });
    question->open();
}

// As a request is answered, of which the entry in the calendar takes the place.
void QuickChange::decline(const QString &words)
{
    const MeetingEntry &there = *m_composer->draft().entry;
    const Request request{.id = there.id,
                          .principal = m_principal.address,
                          .principalName = m_principal.name,
                          .subject = m_entry.subject,
                          .fromName = m_entry.organizerName,
                          .fromAddress = m_entry.organizer,
                          .senderName = {},
                          .received = {},
                          .start = m_entry.start,
                          .end = m_entry.end,
                          .allDay = m_entry.allDay,
                          .location = m_entry.location,
                          .uid = there.uid,
                          .recurrenceId = scopeOf(m_entry) == SeriesScope::Occurrence
                                              ? m_entry.originalStart
                                              : QDateTime(),
                          .entry = there.id};
    const RequestAnswer answer{.answer = Ews::ResponseType::Decline, .words = words};
    m_composer->discard();
    m_declining = true;
    whenDone(answerRequest(m_composer->session().client, request, answer, m_journal), this,
             [this, answer](const AnswerReport &report) {
                 m_declining = false;
                 Q_EMIT declined(report, answer);
             });
}

} // namespace OnBehalf
