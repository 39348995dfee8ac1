// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composerflow.h"

#include "common/messagebar.h"
#include "composer/cancelquestion.h"
#include "composer/composernotices.h"
#include "composer/composerwindow.h"
#include "composer/draftquestion.h"
#include "composer/sendquestion.h"
#include "errormessage.h"
#include "text/meetingtext.h"
#include "text/warningtext.h"

#include <QApplication>

namespace OnBehalf {

namespace {

Tone toneOf(const SendReport &report)
{
    switch (report.end) {
    case SendEnd::Done:
        return report.notTaken.isEmpty() ? Tone::Success : Tone::Warning;
    case SendEnd::Stopped:
    case SendEnd::ChangedElsewhere:
        return Tone::Error;
    case SendEnd::Unknown:
    case SendEnd::Undecided:
        return Tone::Warning;
    }
    return Tone::Error;
}

} // namespace

ComposerFlow::ComposerFlow(ComposerWindow *window)
    : QObject(window)
    , m_window(window)
{}

ComposerFlow::~ComposerFlow()
{
    m_stop.request_stop();
}

MeetingComposer *ComposerFlow::composer() const
{
    return m_window->composer();
}

bool ComposerFlow::saysProblem()
{
    const auto &draft = composer()->draft();
    if (draft.principal.isEmpty()) {
        m_window->notices()->say({.tone = Tone::Error,
                                  .headline = tr("The meeting is nobody's yet."),
                                  .nextStep = tr("Choose on whose behalf it is made.")});
        return true;
    }
    const auto problem = composer()->problem();
    if (!problem)
        return false;
    m_window->notices()->say(
        messageOf(Tone::Error, problemText(*problem, draft.meeting, m_window->warningContext())));
    return true;
}

void ComposerFlow::send()
{
    if (composer()->activity() != MeetingComposer::Activity::Idle)
        return;
    // What is typed and not left yet counts.
    if (auto *typing = m_window->focusWidget()) {
        typing->clearFocus();
        typing->setFocus();
    }
    m_window->notices()->retract();
    if (!saysProblem())
        ask();
}

void ComposerFlow::ask()
{
    const auto &draft = composer()->draft();
    auto warnings = m_window->warningTexts();
    if (draft.meeting.subject.trimmed().isEmpty())
        warnings.append(tr("The meeting has no subject."));
    const auto before = draft.entry ? draft.entry->meeting.invitees : QList<Invitee>();
    const bool changesInvitees = !without(draft.meeting.invitees, before).isEmpty() ||
                                 !without(before, draft.meeting.invitees).isEmpty();
    const SendQuestion::Content content{.warnings = warnings,
                                        .asksWhom = !draft.isNew() && composer()->hasInvitees(),
                                        .changesInvitees = changesInvitees,
                                        .resetsAnswers = composer()->resetsAnswers(),
                                        .scope = draft.scope,
                                        .sends = composer()->hasInvitees()};
    if (!content.isNeeded())
        return composer()->send(Tell::All);
    auto *question = new SendQuestion(content, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, question] { composer()->send(question->tell()); });
    question->open();
}

void ComposerFlow::cancelMeeting()
{
    const auto &draft = composer()->draft();
    if (!draft.entry)
        return;
    const auto &there = draft.entry->meeting;
    auto *question = new CancelQuestion(there.subject, int(there.invitees.size()), m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, question] { composer()->cancelMeeting(question->words(), question->tell()); });
    question->open();
}

void ComposerFlow::finish(const SendReport &report)
{
    const auto &draft = composer()->draft();
    const auto said = sendText(report, m_window->warningContext().principalName);
    auto message = messageOf(toneOf(report), said);
    switch (report.end) {
    case SendEnd::Done:
        Q_EMIT m_window->sent({.name = draft.principalName, .address = draft.principal},
                              said.headline);
        m_closing = true;
        if (report.notTaken.isEmpty())
            return close();
        message.actions = {{.text = tr("&Close"), .run = [this] { close(); }}};
        break;
    case SendEnd::Stopped:
        if (report.error && report.error->failure == Ews::Failure::Unauthorized)
            Q_EMIT m_window->signInNeeded(*report.error);
        message.actions = {{.text = tr("&Try again"), .run = [this] {
                                composer()->draft().journalId.isEmpty() ? send()
                                                                        : composer()->resume();
                            }}};
        break;
    case SendEnd::Unknown:
        message.actions = {{.text = tr("&Look again"), .run = [this] { composer()->resume(); }}};
        break;
    case SendEnd::Undecided:
        message.actions = {
            {.text = tr("Send it &again"), .run = [this] { composer()->resume(true); }},
            {.text = tr("&Leave it so"), .run = [this] {
                 m_closing = true;
                 composer()->leave();
                 close();
             }}};
        break;
    case SendEnd::ChangedElsewhere:
        break;
    }
    m_window->notices()->say(message);
}

void ComposerFlow::sayFailed(const Ews::Error &error)
{
    if (error.failure == Ews::Failure::Cancelled)
        return;
    if (error.failure == Ews::Failure::Unauthorized)
        Q_EMIT m_window->signInNeeded(error);
    m_window->notices()->say(errorMessage(error));
}

void ComposerFlow::sayNotSaved(const Ews::Error &error)
{
    m_window->notices()->say(
        {.tone = Tone::Error,
         .headline = tr("The draft could not be kept on this computer."),
         .text = tr("What is written here is lost when the window closes."),
         .nextStep = tr("Look whether the disk is full, then save the draft again."),
         .details = error.message});
}

void ComposerFlow::sayFilesMissing(const QStringList &names, const Ews::Error &error)
{
    m_window->notices()->say(
        {.tone = Tone::Warning,
         .headline = tr("%n files of the series could not be read.", nullptr, int(names.size())),
         .text = tr("The meetings from this day on would be without: %1.")
                     .arg(QLocale().createSeparatedList(names)),
         .nextStep = tr("Attach them here, or close this and try again."),
         .details = errorText(error).details});
}

void ComposerFlow::discard()
{
    m_closing = true;
    composer()->discard();
    close();
}

bool ComposerFlow::mayClose()
{
    if (composer()->activity() == MeetingComposer::Activity::Sending) {
        m_window->notices()->say(
            {.tone = Tone::Info,
             .headline = tr("The meeting is being sent."),
             .text = tr("The window can be closed when that is done. Esc stops "
                        "it before the next step.")});
        return false;
    }
    if (m_closing)
        return true;
    // A send that is not finished is gone on with from the draft.
    const bool open = !composer()->draft().journalId.isEmpty();
    if (composer()->draft().isChanged() || open) {
        askWhatBecomesOfIt();
        return false;
    }
    composer()->discard();
    return true;
}

bool ComposerFlow::keep()
{
    if (composer()->activity() == MeetingComposer::Activity::Sending)
        return false;
    const auto &draft = composer()->draft();
    if (draft.isChanged() || !draft.journalId.isEmpty())
        m_closing = composer()->save().has_value(); // sayNotSaved() has said why not
    else
        m_closing = mayClose();
    return m_closing;
}

void ComposerFlow::askWhatBecomesOfIt()
{
    auto *question = new DraftQuestion(composer()->hasInvitees(),
                                       !composer()->draft().journalId.isEmpty(), m_window);
    connect(question, &DraftQuestion::keepChosen, this, [this] {
        if (keep())
            close();
    });
    connect(question, &DraftQuestion::discardChosen, this, &ComposerFlow::discard);
    question->open();
}

// Later: whoever called is still at work in the window.
void ComposerFlow::close()
{
    QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
}

} // namespace OnBehalf
