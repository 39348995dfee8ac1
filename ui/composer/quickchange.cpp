// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/quickchange.h"

#include "composer/sendquestion.h"

namespace OnBehalf {

namespace {

SeriesScope scopeOf(const CalendarEntry &entry)
{
    using Type = Ews::CalendarItemType;
    return entry.type == Type::Occurrence || entry.type == Type::Exception ? SeriesScope::Occurrence
                                                                           : SeriesScope::Single;
}

} // namespace

QuickChange::QuickChange(MeetingComposer *composer, const Principal &principal,
                         const CalendarEntry &entry, QWidget *window)
    : QObject(window)
    , m_composer(composer)
    , m_principal(principal)
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
}

bool QuickChange::isSending() const
{
    return m_composer->activity() == MeetingComposer::Activity::Sending;
}

void QuickChange::open(const std::function<void()> &then)
{
    connect(
        m_composer, &MeetingComposer::opened, this,
        [this, then] {
            const auto &entry = m_composer->draft().entry;
            if (entry && !entry->isOrganizers)
                Q_EMIT isOthers();
            else
                then();
        },
        Qt::SingleShotConnection);
    m_composer->open(m_principal.address, m_principal.name, m_entry.id, scopeOf(m_entry));
}

void QuickChange::move(const QDateTime &start, const QDateTime &end)
{
    open([this, start, end] {
        m_composer->edit([&](Meeting &meeting) { meeting.times.moveTo(start, end); });
        m_composer->send(Tell::Nobody);
    });
}

void QuickChange::remove()
{
    open([this] { askAndRemove(); });
}

void QuickChange::askAndRemove()
{
    const auto invited = m_composer->draft().meeting.invitees.size();
    auto *question = new CancelQuestion(m_entry.subject, int(invited), m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, question] { m_composer->cancelMeeting(question->words()); });
    connect(question, &QDialog::rejected, this, [this] {
        m_composer->discard();
        Q_EMIT dropped();
    });
    question->open();
}

} // namespace OnBehalf
