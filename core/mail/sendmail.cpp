// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/sendmail.h"

#include "mail/mailsend.h"
#include "operationid.h"
#include "permissions/folderaccess.h"
#include "stopwhilebusy.h"

#include <QCoroFuture>
#include <QCoroTimer>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the server says with \a error that it did not send. That something went wrong inside of
/// it says no such thing, and that a folder is refused may be said of the copy.
bool saysNotSent(const Ews::Error &error)
{
    static const QStringList codes{u"ErrorSendAsDenied"_s,
                                   u"ErrorInvalidRecipients"_s,
                                   u"ErrorMissingRecipients"_s,
                                   u"ErrorSubmissionQuotaExceeded"_s,
                                   u"ErrorMessageSizeExceeded"_s,
                                   u"ErrorIrresolvableConflict"_s,
                                   u"ErrorInvalidSendItemSaveSettings"_s};
    switch (error.failure) {
    case Ews::Failure::Refused:
    case Ews::Failure::Fault:
        return codes.contains(error.code);
    case Ews::Failure::Busy: // of saving the copy, perhaps, or a gateway's own word
        return false;
    default:
        return !error.outcomeUnknown(); // it was not let in
    }
}

/// The draft, where the answer to saving it was lost. It may just be on its way: looked for twice.
QCoro::Task<Ews::Result<bool>> findDraftPatiently(MailSendPointer mail)
{
    auto found = co_await findDraft(mail);
    if (found && !*found && mail->options.lookAgainAfter.count() > 0) {
        co_await QCoro::sleepFor(mail->options.lookAgainAfter);
        found = co_await findDraft(mail);
    }
    co_return found;
}

/// Saves the draft. False where it ends here.
QCoro::Task<bool> save(MailSendPointer mail)
{
    MailReport &report = mail->report;
    const auto saved = co_await saveDraft(mail);
    if (saved)
        co_return true;
    report.error = saved.error();
    if (!saved.error().outcomeUnknown())
        co_return false;
    const auto found = co_await findDraftPatiently(mail);
    if (!found)
        report.end = MailEnd::DraftOpen;
    else if (*found)
        report.error.reset();
    co_return found &&*found;
}

/// Deletes what was not sent. False where it had gone before. Whoever cancelled does not wait until
/// a busy server may be asked to: then the draft is left.
QCoro::Task<bool> withdraw(MailSendPointer mail)
{
    MailReport &report = mail->report;
    const auto held = mail->client->heldFor();
    if (mail->stop.stop_requested() && held.count() > 0) {
        report.end = MailEnd::DraftLeft;
        report.left =
            Ews::Error{.failure = Ews::Failure::Busy, .retryAfter = held, .beforeCall = true};
        co_return true;
    }
    report.end = MailEnd::NotSent;
    auto deleted = co_await deleteDraft(mail);
    const bool again = !deleted && deleted.error().outcomeUnknown();
    if (again) // to delete it twice does no harm
        deleted = co_await deleteDraft(mail);
    if (deleted)
        co_return true;
    if (deleted.error().code == "ErrorItemNotFound"_L1)
        co_return again;
    report.end = MailEnd::DraftLeft;
    report.left = deleted.error();
    co_return true;
}

/// Whether it ended because a folder of the principal was refused, with nothing left there.
bool isRefusedPlace(const MailReport &report)
{
    return report.place == MailPlace::Principal && report.end == MailEnd::NotSent && report.error &&
           refusesFolder(*report.error);
}

bool isOneself(const QString &principal, const QString &own)
{
    return principal.compare(own, Qt::CaseInsensitive) == 0;
}

/// What keeps everything from going on, and not only a mailbox from being written to.
bool isGeneral(const Ews::Error &error)
{
    return error.failure != Ews::Failure::Refused && error.failure != Ews::Failure::Fault &&
           error.failure != Ews::Failure::Malformed;
}

QCoro::Task<Ews::Result<MailPlace>> placeFor(MailSendPointer mail)
{
    if (isOneself(mail->draft.principal, mail->own))
        co_return MailPlace::Own;
    for (const QString &name : {u"drafts"_s, u"sentitems"_s}) {
        ++mail->report.requests;
        const auto rights = co_await effectiveRights(
            mail->client, mailFolderId(name, MailPlace::Principal, mail->draft.principal),
            stopWhileBusy(*mail->client, mail->stop));
        if (!rights && isGeneral(rights.error()))
            co_return std::unexpected(rights.error());
        // A draft that one may not read could not be found again.
        if (!rights || !rights->createContents || (name == "drafts"_L1 && !rights->read))
            co_return MailPlace::Own;
    }
    co_return MailPlace::Principal;
}

QCoro::Task<> sendFrom(MailSendPointer mail)
{
    MailReport &report = mail->report;
    const auto place = co_await placeFor(mail);
    if (!place) {
        report.error = place.error();
        co_return;
    }
    report.place = *place;
    co_await saveAndSend(mail);
    if (!isRefusedPlace(report))
        co_return;
    report = {.error = {}, .left = {}, .requests = report.requests};
    mail->id = {};
    mail->submitted = false;
    co_await saveAndSend(mail);
}

QCoro::Task<> run(MailSendPointer mail, QPromise<MailReport> promise)
{
    promise.start();
    const auto problem = problemOf(mail->draft);
    if (problem)
        mail->report.error =
            Ews::Error{.failure = Ews::Failure::Refused,
                       .code = *problem == MailProblem::NoRecipient ? u"ErrorMissingRecipients"_s
                                                                    : u"ErrorInvalidRecipients"_s};
    else if (mail->stop.stop_requested())
        mail->report.error = Ews::Error{.failure = Ews::Failure::Cancelled};
    else
        co_await sendFrom(mail);
    closeJournal(*mail);
    promise.addResult(std::move(mail->report));
    promise.finish();
}

QCoro::Task<> tellPlace(MailSendPointer mail, QPromise<Ews::Result<MailPlace>> promise)
{
    promise.start();
    auto place = co_await placeFor(mail);
    promise.addResult(std::move(place));
    promise.finish();
}

MailSendPointer newSend(std::shared_ptr<Ews::Client> client, QString own, MailDraft draft)
{
    return std::make_shared<MailSend>(MailSend{.client = std::move(client),
                                               .own = std::move(own),
                                               .draft = std::move(draft),
                                               .journal = Journal(),
                                               .options = {},
                                               .stop = {},
                                               .operationId = freshOperationId()});
}

} // namespace

QCoro::Task<Ews::Result<MailFate>> lookPatiently(MailSendPointer mail)
{
    auto fate = co_await lookForFate(mail);
    const bool answered = mail->report.error && refusesFolder(*mail->report.error);
    if (fate && *fate != MailFate::Sent && !answered && mail->options.lookAgainAfter.count() > 0) {
        co_await QCoro::sleepFor(mail->options.lookAgainAfter); // it may just be under way
        fate = co_await lookForFate(mail);
    }
    co_return fate;
}

QCoro::Task<> settle(MailSendPointer mail)
{
    MailReport &report = mail->report;
    const auto fate = co_await lookPatiently(mail);
    if (!fate) {
        report.end = mail->submitted ? MailEnd::Unknown : MailEnd::DraftOpen;
        report.error = report.error ? report.error : fate.error();
        co_return;
    }
    report.end = *fate == MailFate::Sent      ? MailEnd::Sent
                 : *fate == MailFate::Nothing ? MailEnd::NotSent
                                              : MailEnd::Undecided;
    if (*fate != MailFate::Unsent)
        co_return;
    const bool wasThere = co_await withdraw(mail);
    const auto looked = co_await lookForCopy(mail); // it may have gone in between
    if (looked && report.copySeen)
        report.end = MailEnd::Sent;
    else if (!wasThere)
        report.end = MailEnd::Undecided;
    else if (report.end == MailEnd::DraftLeft && report.error && report.error->outcomeUnknown())
        report.end = MailEnd::Unknown; // what lies there may still be sent by the lost request
}

QCoro::Task<> sendDraft(MailSendPointer mail)
{
    MailReport &report = mail->report;
    const bool earlier = mail->submitted;
    mail->submitted = true;
    if (!keepInJournal(*mail)) {
        mail->submitted = false;
        co_await withdraw(mail);
        co_return;
    }
    const auto sent = co_await submitDraft(mail);
    if (sent) {
        report.end = MailEnd::Sent;
        co_await lookForCopy(mail);
        co_return;
    }
    report.error = sent.error();
    if (!saysNotSent(sent.error())) {
        co_await settle(mail);
        co_return;
    }
    const bool neverLeft = sent.error().beforeCall && !earlier;
    if (neverLeft)
        mail->submitted = false;
    const bool wasThere = co_await withdraw(mail);
    const Ews::Failure why = sent.error().failure;
    if (wasThere || neverLeft || why == Ews::Failure::Refused || why == Ews::Failure::Fault)
        co_return;
    // Something before the server may have answered in its place.
    const auto looked = co_await lookForCopy(mail);
    report.end = looked && report.copySeen ? MailEnd::Sent : MailEnd::Undecided;
}

QCoro::Task<> saveAndSend(MailSendPointer mail)
{
    if (!keepInJournal(*mail))
        co_return;
    const bool saved = co_await save(mail);
    if (!saved)
        co_return;
    if (mail->stop.stop_requested()) {
        mail->report.error = Ews::Error{.failure = Ews::Failure::Cancelled};
        co_await withdraw(mail);
        co_return;
    }
    co_await sendDraft(mail);
}

QFuture<Ews::Result<MailPlace>> findMailPlace(std::shared_ptr<Ews::Client> client, QString own,
                                              QString principal)
{
    auto mail = newSend(std::move(client), std::move(own), {.principal = std::move(principal)});
    QPromise<Ews::Result<MailPlace>> promise;
    auto future = promise.future();
    tellPlace(std::move(mail), std::move(promise));
    return future;
}

QFuture<MailReport> sendMail(std::shared_ptr<Ews::Client> client, QString own, MailDraft draft,
                             Journal journal, MailOptions options, std::stop_token stop)
{
    auto mail = newSend(std::move(client), std::move(own), std::move(draft));
    mail->journal = std::move(journal);
    mail->options = std::move(options);
    mail->stop = std::move(stop);
    QPromise<MailReport> promise;
    auto future = promise.future();
    run(std::move(mail), std::move(promise));
    return future;
}

} // namespace OnBehalf
