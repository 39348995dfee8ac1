// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/pendingmail.h"

#include "mail/mailsend.h"
#include "operationid.h"

#include <QCoroFuture>

namespace OnBehalf {

namespace {

MailSendPointer resumed(std::shared_ptr<Ews::Client> client, const PendingMail &pending,
                        const MailOptions &options)
{
    auto mail = std::make_shared<MailSend>(MailSend{.client = std::move(client),
                                                    .own = {},
                                                    .draft = {},
                                                    .journal = Journal(),
                                                    .options = options,
                                                    .stop = {},
                                                    .operationId = {}});
    takeState(*mail, pending);
    return mail;
}

QCoro::Task<> tellFate(MailSendPointer mail, QPromise<Ews::Result<MailFate>> promise)
{
    promise.start();
    auto fate = co_await lookPatiently(mail);
    promise.addResult(std::move(fate));
    promise.finish();
}

/// Sends what was not sent. What a step left can be repeated under the same operation id, but what
/// may be with the recipients already is another message.
QCoro::Task<> sendRest(MailSendPointer mail)
{
    MailReport &report = mail->report;
    const auto fate = co_await lookPatiently(mail);
    if (!fate) {
        report.error = fate.error();
        report.end = mail->submitted ? MailEnd::Unknown : MailEnd::DraftOpen;
        co_return;
    }
    switch (*fate) {
    case MailFate::Sent:
        report.end = MailEnd::Sent;
        co_return;
    case MailFate::Unsent:
        co_await sendDraft(mail);
        co_return;
    case MailFate::Open:
        report.end = MailEnd::Undecided;
        if (!mail->options.sendAgain)
            co_return;
        report.end = MailEnd::NotSent;
        mail->operationId = freshOperationId();
        break;
    case MailFate::Nothing:
        break;
    }
    mail->id = {};
    mail->submitted = false;
    co_await saveAndSend(mail);
}

QCoro::Task<> finish(MailSendPointer mail, QString journalId, MailFinish how,
                     QPromise<MailReport> promise)
{
    promise.start();
    if (resumeJournal(*mail, journalId)) {
        if (how == MailFinish::Send)
            co_await sendRest(mail);
        else
            co_await settle(mail);
        closeJournal(*mail);
    } else {
        mail->report.end = MailEnd::Unknown;
    }
    promise.addResult(std::move(mail->report));
    promise.finish();
}

} // namespace

QFuture<Ews::Result<MailFate>> lookUpMail(std::shared_ptr<Ews::Client> client, PendingMail pending,
                                          MailOptions options)
{
    QPromise<Ews::Result<MailFate>> promise;
    auto future = promise.future();
    tellFate(resumed(std::move(client), pending, options), std::move(promise));
    return future;
}

QFuture<MailReport> finishMail(std::shared_ptr<Ews::Client> client, PendingMail pending,
                               Journal journal, MailFinish how, MailOptions options)
{
    auto mail = resumed(std::move(client), pending, options);
    mail->journal = std::move(journal);
    QPromise<MailReport> promise;
    auto future = promise.future();
    finish(std::move(mail), pending.journalId, how, std::move(promise));
    return future;
}

} // namespace OnBehalf
