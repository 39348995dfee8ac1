// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/mailtips.h"

#include <QCoroFuture>
#include <QRegularExpression>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype recipientsARequest = 50; // servers give no tips for more

using MailTipsAnswer = Ews::Result<QList<RecipientTip>>;

/// What an HTML text says, in one line: without Gui there is no document to ask.
QString plainText(QString html)
{
    static const QRegularExpression heads(u"<(style|script|head)\\b.*?</\\1>"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    html.remove(heads).replace(tags, u" "_s);
    html.replace("&nbsp;"_L1, " "_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    html.replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    return html.simplified();
}

RecipientTip tipOf(const Ews::MailTips &tips, const QString &address)
{
    RecipientTip tip{.address = address};
    if (tips.outOfOffice && tips.outOfOffice->isAway()) {
        tip.isAway = true;
        tip.awayText = plainText(tips.outOfOffice->replyBody->message);
        if (const auto &duration = tips.outOfOffice->duration)
            tip.awayTo = duration->endTime.at(QTimeZone::utc());
    }
    tip.isInvalid = tips.invalidRecipient.value_or(false);
    tip.isFull = tips.mailboxFull.value_or(false);
    tip.isRestricted = tips.deliveryRestricted.value_or(false);
    tip.isModerated = tips.isModerated.value_or(false);
    // Servers count one member of somebody who is no group.
    if (tips.totalMemberCount.value_or(1) != 1)
        tip.members = tips.totalMemberCount;
    if (tips.externalMemberCount.value_or(0) > 0)
        tip.externalMembers = tips.externalMemberCount;
    tip.note = plainText(tips.customMailTip);
    return tip;
}

bool isTooOld(const Ews::Error &error)
{
    return error.code == "ErrorInvalidServerVersion"_L1 || error.code == "ErrorSchemaValidation"_L1;
}

Ews::Mailbox mailboxOf(const QString &address)
{
    Ews::Mailbox mailbox;
    mailbox.emailAddress = address;
    mailbox.routingType = u"SMTP"_s;
    return mailbox;
}

QCoro::Task<> run(std::shared_ptr<Ews::Client> client, QString sender, QStringList recipients,
                  std::stop_token stop, QPromise<MailTipsAnswer> promise)
{
    promise.start();
    QList<RecipientTip> tips;
    std::optional<Ews::Error> error;
    for (qsizetype i = 0; i < recipients.size() && !error; i += recipientsARequest) {
        const QStringList some = recipients.mid(i, recipientsARequest);
        Ews::GetMailTips request;
        request.sendingAs = mailboxOf(sender);
        for (const QString &one : some)
            request.recipients.append(mailboxOf(one));
        const auto answer = co_await client->send(request, stop);
        if (!answer) {
            error = answer.error();
            break;
        }
        for (qsizetype n = 0; n < qMin(some.size(), answer->items.size()); ++n) {
            const auto &entry = answer->items.at(n);
            if (!entry || !entry->mailTips)
                continue; // nothing is known of this one
            const RecipientTip tip = tipOf(*entry->mailTips, some.at(n));
            if (!tip.isEmpty())
                tips.append(tip);
        }
    }
    promise.addResult(error && !isTooOld(*error) ? MailTipsAnswer(std::unexpected(*error))
                                                 : MailTipsAnswer(tips));
    promise.finish();
}

} // namespace

bool RecipientTip::isEmpty() const
{
    return *this == RecipientTip{.address = address};
}

QFuture<MailTipsAnswer> readMailTips(std::shared_ptr<Ews::Client> client, QString sender,
                                     QStringList recipients, std::stop_token stop)
{
    QPromise<MailTipsAnswer> promise;
    auto future = promise.future();
    run(std::move(client), std::move(sender), std::move(recipients), std::move(stop),
        std::move(promise));
    return future;
}

} // namespace OnBehalf
