// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/mailtext.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MailSentences
{
    Q_DECLARE_TR_FUNCTIONS(MailText)
};

QString shownSubject(const MailDraft &draft)
{
    return draft.subject.trimmed().isEmpty() ? MailSentences::tr("(no subject)")
                                             : draft.subject.trimmed();
}

/// One by name, several by number.
QString shownRecipients(const MailDraft &draft)
{
    const auto all = draft.recipients();
    if (all.size() == 1)
        return all.first().name.isEmpty() ? all.first().address : all.first().name;
    return MailSentences::tr("%n recipient(s)", nullptr, int(all.size()));
}

/// Whose folders are used; empty: those of whoever reads this.
QString ownerOf(MailPlace place, const SenderParties &parties)
{
    return place == MailPlace::Own ? parties.actingAs : parties.shownPrincipal();
}

/// "your Drafts", "the Drafts of Helena Lindqvist"
QString draftsOf(MailPlace place, const SenderParties &parties)
{
    const QString owner = ownerOf(place, parties);
    return owner.isEmpty() ? MailSentences::tr("your Drafts")
                           : MailSentences::tr("the Drafts of %1").arg(owner);
}

QString sentItemsOf(MailPlace place, const SenderParties &parties)
{
    const QString owner = ownerOf(place, parties);
    return owner.isEmpty() ? MailSentences::tr("your Sent Items")
                           : MailSentences::tr("the Sent Items of %1").arg(owner);
}

ErrorText sentText(const MailReport &report, const MailDraft &draft, const SenderParties &parties)
{
    const QString sent =
        parties.isOwnCalendar()
            ? MailSentences::tr("“%1” was sent to %2.", "a subject, recipients")
                  .arg(shownSubject(draft), shownRecipients(draft))
            : MailSentences::tr("“%1” was sent to %2 on behalf of %3.",
                                "a subject, recipients, a principal")
                  .arg(shownSubject(draft), shownRecipients(draft), parties.shownPrincipal());
    const QString copy =
        report.copySeen
            ? MailSentences::tr("A copy is in %1.", "somebody's Sent Items")
            : MailSentences::tr("The server was to keep a copy in %1, where none is to be "
                                "seen yet.",
                                "somebody's Sent Items");
    return {.headline = sent + u' ' + copy.arg(sentItemsOf(report.place, parties)),
            .nextStep = {},
            .details = {}};
}

/// What went wrong. Sentences that are about delegates say nothing here.
ErrorText whyNot(const MailReport &report, const QString &then)
{
    const Ews::Error error = report.error.value_or(Ews::Error());
    ErrorText text = errorText(error, then);
    if (error.code == "ErrorAccessDenied"_L1) {
        text.headline =
            MailSentences::tr("The server does not let you send this message.") + u' ' + then;
        text.nextStep = MailSentences::tr(
            "Ask the person to make you a delegate, or the administrator to give you "
            "send-on-behalf (GrantSendOnBehalfTo). Then try again.");
    } else if (error.code == "ErrorItemNotFound"_L1) {
        text.headline =
            MailSentences::tr("The draft was deleted before it could be sent.") + u' ' + then;
        text.nextStep = MailSentences::tr("Send it again.");
    }
    return text;
}

/// Another program of ours has it or had it.
bool isElsewhere(const MailReport &report)
{
    return report.error &&
           (report.error->code == "MailUnderWay"_L1 || report.error->code == "NoPendingMail"_L1);
}

ErrorText withoutAnswer(const MailReport &report, const QString &headline, const QString &nextStep)
{
    ErrorText text = errorText(report.error.value_or(Ews::Error()));
    if (isElsewhere(report))
        return text;
    text.headline = headline;
    text.nextStep = nextStep;
    return text;
}

ErrorText draftLeftText(MailReport report, const SenderParties &parties)
{
    const QString where = draftsOf(report.place, parties);
    if (!report.error) // it was only to be deleted
        report.error = report.left;
    ErrorText text =
        whyNot(report, MailSentences::tr("Nothing was sent. The draft could not be deleted: it "
                                         "lies in %1.",
                                         "somebody's Drafts")
                           .arg(where));
    text.nextStep += (text.nextStep.isEmpty() ? QString() : QString(u' ')) +
                     MailSentences::tr("Delete the draft in %1.", "somebody's Drafts").arg(where);
    return text;
}

/// What is written now was changed since, or another program sent it.
ErrorText earlierSentText(const MailReport &report)
{
    ErrorText text = errorText(*report.error);
    text.headline = MailSentences::tr("This message was already sent, as it was at an earlier "
                                      "attempt. What was changed since was not sent. It is kept as "
                                      "a draft.");
    text.nextStep =
        MailSentences::tr("Look into Sent Items at what was sent. If that will do, discard the "
                          "draft. If you send it, it goes out as another message.");
    return text;
}

/// Where \a parties say that somebody else sends than whoever reads this, for a third person.
QString asSomebodyElseText(const SenderParties &parties)
{
    return MailSentences::tr("You work as %2 (impersonation). Answers go to %1. Where %2 may write "
                             "to the Drafts and Sent Items of %1, the message is kept there, "
                             "otherwise in those of %2. Where an administrator gave %2 the right "
                             "“Send As”, Exchange shows %1 alone.",
                             "a principal, somebody impersonated")
        .arg(parties.shownPrincipal(), parties.actingAs);
}

} // namespace

SenderParties mailParties(const Session &session, const QString &ownName, const QString &principal,
                          const QString &principalName)
{
    SenderParties parties{.ownName = ownName,
                          .ownAddress = session.account.address,
                          .principalName = principalName,
                          .principal = principal,
                          .access = Access::FullAccess};
    if (session.mailbox.access != Access::Impersonation)
        return parties;
    const QString acting = session.actingAddress();
    if (acting.compare(principal, Qt::CaseInsensitive) == 0) {
        parties.access = Access::Impersonation;
        parties.actingAs = parties.shownPrincipal();
        return parties;
    }
    parties.ownName.clear();
    parties.ownAddress = acting;
    parties.actingAs = acting;
    return parties;
}

QString mailTitle(const QString &subject, const SenderParties &parties)
{
    const QString shown =
        subject.trimmed().isEmpty() ? MailSentences::tr("Untitled") : subject.trimmed();
    if (parties.principal.isEmpty() || parties.isOwnCalendar())
        return MailSentences::tr("%1 – New message", "a subject").arg(shown);
    return MailSentences::tr("%1 – New message on behalf of %2", "a subject, a person")
        .arg(shown, parties.shownPrincipal());
}

SenderText mailSenderText(const SenderParties &parties)
{
    SenderText text = senderText(parties);
    if (parties.isOwnCalendar())
        text.explanation = MailSentences::tr("You send this message yourself.");
    else if (parties.access == Access::Impersonation)
        text.explanation = MailSentences::tr("You work as %1 (impersonation). Nobody can tell from "
                                             "the message that you sent it.")
                               .arg(parties.shownPrincipal());
    else if (!parties.actingAs.isEmpty())
        text.explanation = asSomebodyElseText(parties);
    else
        text.explanation =
            MailSentences::tr(
                "Answers go to %1. Where you may write to the Drafts and Sent Items of %1, the "
                "message is kept there, otherwise in your own. Where an administrator gave you "
                "the right “Send As”, Exchange shows %1 alone.")
                .arg(parties.shownPrincipal());
    return text;
}

ErrorText mailProblemText(MailProblem problem)
{
    switch (problem) {
    case MailProblem::NoPrincipal:
        return {.headline = MailSentences::tr("It is not said whom the message is from."),
                .nextStep = MailSentences::tr("Choose a person in From."),
                .details = {}};
    case MailProblem::NoRecipient:
        return {.headline = MailSentences::tr("The message has no recipient."),
                .nextStep = MailSentences::tr("Name somebody in To, Cc or Bcc."),
                .details = {}};
    case MailProblem::AddressMissing:
        return {.headline = MailSentences::tr("A recipient has no address."),
                .nextStep = MailSentences::tr("Choose the person from the directory, or type the "
                                              "address."),
                .details = {}};
    }
    Q_UNREACHABLE();
}

QString mailPlanText(const MailDraft &draft, MailPlace place, const SenderParties &parties)
{
    const QString sent =
        parties.isOwnCalendar()
            ? MailSentences::tr("Send “%1” to %2.", "a subject, recipients")
                  .arg(shownSubject(draft), shownRecipients(draft))
            : MailSentences::tr("Send “%1” to %2 on behalf of %3.",
                                "a subject, recipients, a principal")
                  .arg(shownSubject(draft), shownRecipients(draft), parties.shownPrincipal());
    return sent + u' ' +
           MailSentences::tr("A copy is kept in %1.", "somebody's Sent Items")
               .arg(sentItemsOf(place, parties));
}

ErrorText mailText(const MailReport &report, const MailDraft &draft, const SenderParties &parties)
{
    const QString drafts = draftsOf(report.place, parties);
    const QString sentItems = sentItemsOf(report.place, parties);
    switch (report.end) {
    case MailEnd::Sent:
        return sentText(report, draft, parties);
    case MailEnd::NotSent:
        if (report.error && report.error->code == "EarlierVersionSent"_L1)
            return earlierSentText(report);
        return whyNot(report, MailSentences::tr("Nothing was sent."));
    case MailEnd::DraftLeft:
        return draftLeftText(report, parties);
    case MailEnd::DraftOpen:
        return withoutAnswer(
            report,
            MailSentences::tr("The server's reply was lost before the message was sent. Nothing "
                              "was sent, but a draft may lie in %1.",
                              "somebody's Drafts")
                .arg(drafts),
            MailSentences::tr("Once the server can be reached, send again, and delete the draft "
                              "if there is one."));
    case MailEnd::Undecided:
        return withoutAnswer(
            report,
            MailSentences::tr("The server's reply was lost. Whether the message was sent cannot be "
                              "found out: no copy is to be seen in %1.",
                              "somebody's Sent Items")
                .arg(sentItems),
            MailSentences::tr("Look into %1 again in a while, or ask a recipient. If you send once "
                              "more, it may come twice.",
                              "somebody's Sent Items")
                .arg(sentItems));
    case MailEnd::Unknown:
        return withoutAnswer(
            report,
            MailSentences::tr("The server's reply was lost, and what became of the message could "
                              "not be looked up."),
            MailSentences::tr(
                "Once the server can be reached, look into %1: if a copy lies there, it "
                "was sent. If not, ask a recipient before you send once more, for it "
                "may come twice; delete the message if it still lies in %2.",
                "somebody's Sent Items, somebody's Drafts")
                .arg(sentItems, drafts));
    }
    Q_UNREACHABLE();
}

ErrorText mailLeftText(const MailReport &report, const SenderParties &parties)
{
    const QString drafts = draftsOf(report.place, parties);
    ErrorText text{.headline = {}, .nextStep = {}, .details = {}};
    if (report.left)
        text.details = errorText(*report.left).details;
    else if (report.error)
        text.details = errorText(*report.error).details;
    switch (report.end) {
    case MailEnd::Sent:
    case MailEnd::NotSent:
    case MailEnd::Undecided:
        return {.headline = {}, .nextStep = {}, .details = {}};
    case MailEnd::DraftLeft:
        text.headline = MailSentences::tr("It was not sent. Its draft could not be deleted: it "
                                          "lies in %1.",
                                          "somebody's Drafts")
                            .arg(drafts);
        text.nextStep =
            MailSentences::tr("Delete the draft in %1.", "somebody's Drafts").arg(drafts);
        return text;
    case MailEnd::DraftOpen:
        text.headline = MailSentences::tr("It was not sent, but a draft of it may lie in %1: that "
                                          "could not be looked up.",
                                          "somebody's Drafts")
                            .arg(drafts);
        text.nextStep =
            MailSentences::tr("Once you can look into %1, delete the draft if there is one.",
                              "somebody's Drafts")
                .arg(drafts);
        return text;
    case MailEnd::Unknown:
        text.headline = MailSentences::tr("Whether it was sent could not be looked up: a draft of "
                                          "it may lie in %1, or a copy in %2.",
                                          "somebody's Drafts, somebody's Sent Items")
                            .arg(drafts, sentItemsOf(report.place, parties));
        text.nextStep = MailSentences::tr(
            "Once you can look into both, see whether it was sent, and delete the draft if there "
            "is one.");
        return text;
    }
    Q_UNREACHABLE();
}

ErrorText mailFateText(const Ews::Result<MailFate> &fate, const PendingMail &pending,
                       const SenderParties &parties)
{
    const QString subject = shownSubject(pending.draft);
    const QString from = parties.shownPrincipal();
    if (!fate) {
        ErrorText text = errorText(fate.error());
        text.headline = MailSentences::tr("What became of “%1” from %2 could not be looked up.",
                                          "a subject, a person")
                            .arg(subject, from) +
                        u' ' + text.headline;
        return text;
    }
    const auto said = [](const QString &headline) {
        return ErrorText{.headline = headline, .nextStep = {}, .details = {}};
    };
    switch (*fate) {
    case MailFate::Sent:
        return said(MailSentences::tr("“%1” from %2 was sent: a copy is in %3.",
                                      "a subject, a person, somebody's Sent Items")
                        .arg(subject, from, sentItemsOf(pending.place, parties)));
    case MailFate::Unsent:
        return said(MailSentences::tr("“%1” from %2 was not sent: its draft lies in %3.",
                                      "a subject, a person, somebody's Drafts")
                        .arg(subject, from, draftsOf(pending.place, parties)));
    case MailFate::Nothing:
        return said(MailSentences::tr("“%1” from %2 was not sent, and no draft of it is in %3.",
                                      "a subject, a person, somebody's Drafts")
                        .arg(subject, from, draftsOf(pending.place, parties)));
    case MailFate::Open:
        return said(MailSentences::tr("Whether “%1” from %2 was sent cannot be found out: no copy "
                                      "is to be seen in %3.",
                                      "a subject, a person, somebody's Sent Items")
                        .arg(subject, from, sentItemsOf(pending.place, parties)));
    }
    Q_UNREACHABLE();
}

} // namespace OnBehalf
