// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is opened, moved and deleted where a calendar shows it.
#include "account/needssignin.h"
#include "composer/composerwindow.h"
#include "composer/composerwindows.h"
#include "composer/quickchange.h"
#include "composer/sendquestion.h"
#include "errormessage.h"
#include "meetings/importmeetings.h"
#include "text/importtext.h"
#include "text/meetingtext.h"
#include "text/requesttext.h"
#include "whendone.h"

namespace OnBehalf {

namespace {

bool wantsSignIn(const Ews::Error &error)
{
    return needsSignIn(error);
}

} // namespace

void ComposerWindows::openEntry(const Principal &principal, const CalendarEntry &entry,
                                QWidget *parent)
{
    using Type = Ews::CalendarItemType;
    if (entry.type != Type::Occurrence && entry.type != Type::Exception) {
        openMeeting(principal, entry.id);
        return;
    }
    auto *question = new ScopeQuestion(entry.subject, entry.start.toLocalTime().date(), parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, question, principal, entry] {
        const Ews::RecurringMasterItemId series{.occurrenceId = entry.id.id, .changeKey = {}};
        // One that was moved belongs where the pattern has it.
        const QDateTime begins = entry.originalStart.isValid() ? entry.originalStart : entry.start;
        const auto scope = question->scope();
        if (scope == SeriesScope::Occurrence)
            openMeeting(principal, entry.id, scope);
        else
            openMeeting(principal, series, scope, begins);
    });
    question->open();
}

void ComposerWindows::moveEntry(const Principal &principal, const CalendarEntry &entry,
                                const QDateTime &start, const QDateTime &end, QWidget *parent)
{
    using Type = Ews::CalendarItemType;
    if (!m_session)
        return;
    if (!entry.isMeeting)
        return change(principal, entry, parent)->move(start, end);
    const bool isOfSeries = entry.type == Type::Occurrence || entry.type == Type::Exception;
    auto *window = openMeeting(principal, entry.id,
                               isOfSeries ? SeriesScope::Occurrence : SeriesScope::Single);
    window->moveWhenOpened(start, end);
}

void ComposerWindows::removeEntry(const Principal &principal, const CalendarEntry &entry,
                                  QWidget *parent)
{
    if (m_session)
        change(principal, entry, parent)->remove();
}

void ComposerWindows::copyEntry(const Principal &from, const CalendarEntry &entry,
                                const Principal &to, QWidget *parent)
{
    if (!m_session)
        return;
    auto *copy = change(from, entry, parent);
    connect(copy, &QuickChange::filesMissing, this, [this](const QStringList &names) {
        Q_EMIT noticed({.tone = Tone::Warning,
                        .headline = tr("The copy is without %n attachment(s): they could not be "
                                       "read.",
                                       nullptr, int(names.size())),
                        .text = names.join(QLatin1StringView(", ")),
                        .nextStep = {},
                        .details = {},
                        .actions = {}});
    });
    copy->copyTo(to);
}

QuickChange *ComposerWindows::change(const Principal &principal, const CalendarEntry &entry,
                                     QWidget *parent)
{
    auto *composer = new MeetingComposer(*m_session, m_journal, m_drafts);
    auto *change = new QuickChange(composer, m_journal, principal, entry, parent);
    m_changes.removeAll({});
    m_changes.append(change);
    connect(change, &QuickChange::finished, this,
            [this, change](const SendReport &report) { finishChange(change->changed(), report); });
    connect(change, &QuickChange::declined, this,
            [this, principal](const AnswerReport &report, const RequestAnswer &answer) {
                finishDecline(principal, report, answer);
            });
    connect(change, &QuickChange::failed, this, [this](const Ews::Error &error) {
        if (wantsSignIn(error))
            Q_EMIT signInNeeded(error);
        else
            Q_EMIT noticed(errorMessage(error, tr("Nothing was changed.")));
    });
    connect(change, &QuickChange::isOthers, this, [this, entry] {
        const QString organizer =
            entry.organizerName.isEmpty() ? entry.organizer : entry.organizerName;
        Q_EMIT noticed({.tone = Tone::Info,
                        .headline = tr("“%1” is a meeting of %2, who alone can move or cancel it.",
                                       "a subject, a person")
                                        .arg(entry.subject, organizer),
                        .text = {},
                        .nextStep = tr("Nothing was changed. Under “Requests” it can be declined, "
                                       "or another time be proposed, as long as the request is "
                                       "there."),
                        .details = {},
                        .actions = {}});
    });
    return change;
}

void ComposerWindows::finishDecline(const Principal &principal, const AnswerReport &report,
                                    const RequestAnswer &answer)
{
    const QString name = principal.name.isEmpty() ? principal.address : principal.name;
    const ErrorText said = answerText(report, answer, name);
    if (report.end == AnswerEnd::Done && !report.notTaken)
        Q_EMIT resultSaid(Tone::Success, said.headline);
    else if (report.error && wantsSignIn(*report.error) && report.end == AnswerEnd::NotDone)
        Q_EMIT signInNeeded(*report.error);
    else
        Q_EMIT noticed(messageOf(Tone::Error, said));
    Q_EMIT answered();
    Q_EMIT sent(principal);
}

void ComposerWindows::importMeetings(const Principal &to, const QList<Meeting> &meetings)
{
    if (!m_session)
        return;
    if (m_importing) {
        Q_EMIT noticed({.tone = Tone::Info,
                        .headline = tr("Another file is still being imported."),
                        .text = {},
                        .nextStep = tr("Nothing of this one was imported. Import it when that is "
                                       "finished, or stop that with Esc."),
                        .details = {},
                        .actions = {}});
        return;
    }
    m_importing = true;
    m_stopImport = {};
    // Told in this thread, by what is sent from it.
    const auto progress = [self = QPointer(this), count = meetings.size()](int number) {
        if (self)
            Q_EMIT self->busyChanged(tr("Importing %1 of %2…").arg(number + 1).arg(count));
    };
    whenDone(OnBehalf::importMeetings(m_session->client, to.address, meetings, m_journal, progress,
                                      m_stopImport.get_token()),
             this,
             [this, to, wanted = meetings.size(),
              client = m_session->client](const ImportReport &report) {
                 m_importing = false;
                 Q_EMIT busyChanged({});
                 // Of somebody who is signed in no more nothing is asked.
                 if (m_session && m_session->client == client)
                     finishImport(to, report, wanted);
             });
}

void ComposerWindows::finishImport(const Principal &principal, const ImportReport &report,
                                   qsizetype wanted)
{
    const QString name = principal.name.isEmpty() ? principal.address : principal.name;
    const ErrorText said = importText(report, wanted, name);
    if (report.done() == wanted)
        Q_EMIT resultSaid(Tone::Success, said.headline);
    else if (report.done() == 0 && report.error && wantsSignIn(*report.error))
        Q_EMIT signInNeeded(*report.error);
    else
        Q_EMIT noticed(messageOf(report.done() > 0 ? Tone::Warning : Tone::Error, said));
    Q_EMIT sent(principal);
}

void ComposerWindows::finishChange(const Principal &principal, const SendReport &report)
{
    const QString name = principal.name.isEmpty() ? principal.address : principal.name;
    const ErrorText said = sendText(report, name);
    if (report.end == SendEnd::Done && report.notTaken.isEmpty())
        Q_EMIT resultSaid(Tone::Success, said.headline);
    else
        Q_EMIT noticed(messageOf(Tone::Error, said));
    // What is open is looked up before it is done again.
    if (!report.journalId.isEmpty())
        offerDrafts();
    Q_EMIT sent(principal);
}

} // namespace OnBehalf
