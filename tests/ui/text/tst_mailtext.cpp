// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "text/mailtext.h"

#include <QSet>
#include <QTest>

namespace tst_mailtext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

MailDraft offer()
{
    return {.principal = u"helena@example.org"_s,
            .to = {{.name = u"Sofia Marchetti"_s, .address = u"sofia@example.org"_s}},
            .subject = u"Offer"_s};
}

SenderParties jonas()
{
    return {.ownName = u"Jonas Weber"_s,
            .ownAddress = u"jonas@example.org"_s,
            .principalName = u"Helena Lindqvist"_s,
            .principal = u"helena@example.org"_s,
            .access = Access::FullAccess};
}

SenderParties oneself()
{
    return {.ownName = u"Jonas Weber"_s,
            .ownAddress = u"jonas@example.org"_s,
            .principalName = {},
            .principal = u"Jonas@example.org"_s};
}

/// Jonas is signed in and works in Helena's mailbox; \a impersonated: as somebody else.
Session helenas(const QString &impersonated)
{
    return {
        .account = {.server = {}, .address = u"jonas@example.org"_s},
        .mailbox = {.address = u"helena@example.org"_s,
                    .access = impersonated.isEmpty() ? Access::FullAccess : Access::Impersonation,
                    .impersonated = {.who = impersonated}},
        .client = {}};
}

PendingMail left(MailPlace place)
{
    return {.journalId = {},
            .startedAt = {},
            .own = {},
            .place = place,
            .operationId = {},
            .draft = offer()};
}

Ews::Error refused(const QString &code)
{
    return {.failure = Ews::Failure::Refused, .code = code};
}

} // namespace

/// What is said of messages on behalf of others.
class TestMailText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesSayForWhom()
    {
        QCOMPARE(mailTitle(u"Offer"_s, jonas()),
                 u"Offer – New message on behalf of Helena Lindqvist"_s);
        QCOMPARE(mailTitle(u" "_s, oneself()), u"Untitled – New message"_s);
    }

    void saysWhatRecipientsSee()
    {
        QCOMPARE(mailSenderText(jonas()).sender, u"Jonas Weber on behalf of Helena Lindqvist"_s);
        QVERIFY(mailSenderText(jonas()).explanation.contains(u"Answers go to Helena"_s));
        QCOMPARE(mailSenderText(oneself()).sender, u"Jonas Weber"_s);
        QVERIFY(!mailSenderText(oneself()).explanation.contains(u"meeting"_s));
        SenderParties hidden = jonas();
        hidden.access = Access::Impersonation;
        QVERIFY(mailSenderText(hidden).needsCare);
        QVERIFY(mailSenderText(hidden).explanation.contains(u"from the message"_s));
    }

    void saysWhatWillBeDone()
    {
        QCOMPARE(
            mailPlanText(offer(), MailPlace::Principal, jonas()),
            u"Send “Offer” to Sofia Marchetti on behalf of Helena Lindqvist. A copy is kept in "
            "the Sent Items of Helena Lindqvist."_s);
        MailDraft draft = offer();
        draft.subject.clear();
        draft.bcc = {{.address = u"mei@example.org"_s}};
        QCOMPARE(mailPlanText(draft, MailPlace::Own, oneself()),
                 u"Send “(no subject)” to 2 recipient(s). A copy is kept in your Sent Items."_s);
    }

    void saysThatItWasSent()
    {
        MailReport report{.end = MailEnd::Sent, .error = {}, .left = {}, .copySeen = true};
        QCOMPARE(mailText(report, offer(), jonas()).headline,
                 u"“Offer” was sent to Sofia Marchetti on behalf of Helena Lindqvist. A copy is in "
                 "your Sent Items."_s);
        report.copySeen = false;
        report.place = MailPlace::Principal;
        const ErrorText text = mailText(report, offer(), jonas());
        QVERIFY(text.headline.endsWith(u"The server was to keep a copy in the Sent Items of Helena "
                                       "Lindqvist, where none is to be seen yet."_s));
        QVERIFY(text.nextStep.isEmpty());
    }

    void aRefusalSaysThatNothingWasSent_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code :
             {u"ErrorSendAsDenied"_s, u"ErrorAccessDenied"_s, u"ErrorInvalidRecipients"_s,
              u"ErrorMissingRecipients"_s, u"ErrorSubmissionQuotaExceeded"_s,
              u"ErrorMessageSizeExceeded"_s, u"ErrorItemNotFound"_s})
            QTest::newRow(qPrintable(code)) << code;
    }

    void aRefusalSaysThatNothingWasSent()
    {
        QFETCH(const QString, code);
        const MailReport report{.end = MailEnd::NotSent, .error = refused(code), .left = {}};
        const ErrorText text = mailText(report, offer(), jonas());
        QVERIFY2(text.headline.endsWith(u" Nothing was sent."_s), qPrintable(text.headline));
        QVERIFY(!text.nextStep.isEmpty());
        QVERIFY(!text.headline.contains(code)); // a sentence of its own
        QVERIFY2(!text.nextStep.contains(u"elegates are managed"_s), qPrintable(text.nextStep));
        QVERIFY(text.details.contains(code));
    }

    void aDraftThatIsLeftIsSaidToLieThere()
    {
        const MailReport report{.end = MailEnd::DraftLeft,
                                .error = refused(u"ErrorSendAsDenied"_s),
                                .left = refused(u"ErrorAccessDenied"_s),
                                .place = MailPlace::Principal};
        const ErrorText text = mailText(report, offer(), jonas());
        QVERIFY(text.headline.contains(u"it lies in the Drafts of Helena Lindqvist"_s));
        QVERIFY(text.nextStep.endsWith(u"Delete the draft in the Drafts of Helena Lindqvist."_s));
    }

    /// Whose folders they are depends on who sends, and that may be somebody impersonated.
    void foldersAreCalledByTheirOwner_data()
    {
        QTest::addColumn<QString>("impersonated");
        QTest::addColumn<QString>("drafts");
        QTest::addColumn<QString>("sentItems");
        QTest::newRow("oneself") << QString() << u"your Drafts"_s << u"your Sent Items"_s;
        QTest::newRow("the principal")
            << u"Helena@example.org"_s << u"the Drafts of Helena Lindqvist"_s
            << u"the Sent Items of Helena Lindqvist"_s;
        QTest::newRow("a third person")
            << u"mei@example.org"_s << u"the Drafts of mei@example.org"_s
            << u"the Sent Items of mei@example.org"_s;
    }

    void foldersAreCalledByTheirOwner()
    {
        QFETCH(const QString, impersonated);
        QFETCH(const QString, drafts);
        QFETCH(const QString, sentItems);
        const SenderParties who = mailParties(helenas(impersonated), u"Jonas Weber"_s,
                                              u"helena@example.org"_s, u"Helena Lindqvist"_s);
        const MailReport sent{.end = MailEnd::Sent, .error = {}, .left = {}, .copySeen = true};
        const QString said = mailText(sent, offer(), who).headline;
        QVERIFY2(said.endsWith(u"A copy is in %1."_s.arg(sentItems)), qPrintable(said));
        QVERIFY(mailPlanText(offer(), MailPlace::Own, who)
                    .endsWith(u"A copy is kept in %1."_s.arg(sentItems)));
        for (const MailEnd end : {MailEnd::DraftLeft, MailEnd::DraftOpen, MailEnd::Unknown}) {
            const MailReport report{
                .end = end, .error = Ews::Error{.failure = Ews::Failure::TimedOut}, .left = {}};
            const ErrorText text = mailText(report, offer(), who);
            QVERIFY2((text.headline + text.nextStep).contains(drafts), qPrintable(text.headline));
        }
        const MailReport undecided{.end = MailEnd::Undecided, .error = {}, .left = {}};
        QVERIFY(mailText(undecided, offer(), who).nextStep.contains(sentItems));
        // The principal's are the principal's, whoever sends.
        const MailReport there{
            .end = MailEnd::Undecided, .error = {}, .left = {}, .place = MailPlace::Principal};
        QVERIFY(mailText(there, offer(), who)
                    .headline.contains(u"the Sent Items of Helena Lindqvist"_s));
    }

    void aThirdPersonSendsOnBehalf()
    {
        const SenderParties who = mailParties(helenas(u"mei@example.org"_s), u"Jonas Weber"_s,
                                              u"helena@example.org"_s, u"Helena Lindqvist"_s);
        const SenderText text = mailSenderText(who);
        QCOMPARE(text.sender, u"mei@example.org on behalf of Helena Lindqvist"_s);
        QVERIFY2(text.explanation.startsWith(u"You work as mei@example.org (impersonation)."_s),
                 qPrintable(text.explanation));
        QVERIFY(text.explanation.contains(u"otherwise in those of mei@example.org"_s));
        // For the third person it is a message of one's own, in somebody else's name all the same.
        const SenderParties self =
            mailParties(helenas(u"mei@example.org"_s), {}, u"mei@example.org"_s, u"Mei Lin"_s);
        QCOMPARE(mailSenderText(self).sender, u"Mei Lin"_s);
        QVERIFY(mailSenderText(self).needsCare);
    }

    void whatWasFoundIsSaid()
    {
        const auto said = [](MailFate fate, MailPlace place) {
            return mailFateText(fate, left(place), jonas()).headline;
        };
        QCOMPARE(said(MailFate::Sent, MailPlace::Principal),
                 u"“Offer” from Helena Lindqvist was sent: a copy is in the Sent Items of Helena "
                 "Lindqvist."_s);
        QCOMPARE(said(MailFate::Unsent, MailPlace::Own),
                 u"“Offer” from Helena Lindqvist was not sent: its draft lies in your Drafts."_s);
        QCOMPARE(said(MailFate::Nothing, MailPlace::Own),
                 u"“Offer” from Helena Lindqvist was not sent, and no draft of it is in your "
                 "Drafts."_s);
        QVERIFY(said(MailFate::Open, MailPlace::Own).contains(u"cannot be found out"_s));
        const ErrorText text =
            mailFateText(std::unexpected(Ews::Error{.failure = Ews::Failure::TimedOut}),
                         left(MailPlace::Own), jonas());
        QVERIFY(text.headline.startsWith(
            u"What became of “Offer” from Helena Lindqvist could not be looked up."_s));
        QVERIFY(!text.nextStep.isEmpty());
    }

    /// That another program has it says nothing of the message.
    void whatAnotherProgramHasIsSaidToBeSo()
    {
        const MailReport report{
            .end = MailEnd::Unknown, .error = refused(u"MailUnderWay"_s), .left = {}};
        QCOMPARE(mailText(report, offer(), jonas()).headline,
                 u"Another program is at this message at the moment."_s);
    }

    void whatWasSentBeforeItWasChangedIsSaid()
    {
        const MailReport report{
            .end = MailEnd::NotSent, .error = refused(u"EarlierVersionSent"_s), .left = {}};
        const ErrorText text = mailText(report, offer(), jonas());
        QVERIFY2(text.headline.startsWith(u"This message was already sent"_s),
                 qPrintable(text.headline));
        QVERIFY2(text.headline.contains(u"What was changed since was not sent."_s),
                 qPrintable(text.headline));
        QVERIFY(text.nextStep.contains(u"as another message"_s));
    }

    void whatMayBeLeftOnTheServerIsSaid_data()
    {
        QTest::addColumn<MailEnd>("end");
        QTest::addColumn<QString>("said");
        QTest::newRow("sent") << MailEnd::Sent << QString();
        QTest::newRow("not sent") << MailEnd::NotSent << QString();
        QTest::newRow("undecided") << MailEnd::Undecided << QString();
        QTest::newRow("its draft is left")
            << MailEnd::DraftLeft
            << u"It was not sent. Its draft could not be deleted: it lies in your Drafts."_s;
        QTest::newRow("its draft may be there")
            << MailEnd::DraftOpen
            << u"It was not sent, but a draft of it may lie in your Drafts: that could not be "
               "looked up."_s;
        QTest::newRow("unknown")
            << MailEnd::Unknown
            << u"Whether it was sent could not be looked up: a draft of it may lie in your "
               "Drafts, or a copy in your Sent Items."_s;
    }

    void whatMayBeLeftOnTheServerIsSaid()
    {
        QFETCH(const MailEnd, end);
        QFETCH(const QString, said);
        const MailReport report{.end = end, .error = refused(u"ErrorAccessDenied"_s), .left = {}};
        const ErrorText text = mailLeftText(report, jonas());
        QCOMPARE(text.headline, said);
        QCOMPARE(text.nextStep.isEmpty(), said.isEmpty());
        QCOMPARE(text.details.contains(u"ErrorAccessDenied"_s), !said.isEmpty());
    }

    /// Where it was only to be deleted.
    void aDraftThatCannotBeDeletedIsSaidToLieThere()
    {
        const MailReport report{
            .end = MailEnd::DraftLeft, .error = {}, .left = refused(u"ErrorAccessDenied"_s)};
        const ErrorText text = mailText(report, offer(), jonas());
        QVERIFY2(text.headline.contains(u"it lies in your Drafts"_s), qPrintable(text.headline));
        QVERIFY(text.details.contains(u"ErrorAccessDenied"_s));
    }

    /// Each says what happened and what to do next.
    void everyOtherEndHasWordsOfItsOwn()
    {
        QSet<QString> headlines;
        for (const MailEnd end : {MailEnd::NotSent, MailEnd::DraftLeft, MailEnd::DraftOpen,
                                  MailEnd::Undecided, MailEnd::Unknown}) {
            const MailReport report{
                .end = end, .error = Ews::Error{.failure = Ews::Failure::TimedOut}, .left = {}};
            const ErrorText text = mailText(report, offer(), jonas());
            QVERIFY(!text.nextStep.isEmpty());
            headlines.insert(text.headline);
        }
        QCOMPARE(headlines.size(), 5);
    }

    void everyProblemHasWordsOfItsOwn()
    {
        QSet<QString> headlines;
        for (const MailProblem problem :
             {MailProblem::NoPrincipal, MailProblem::NoRecipient, MailProblem::AddressMissing}) {
            QVERIFY(!mailProblemText(problem).nextStep.isEmpty());
            headlines.insert(mailProblemText(problem).headline);
        }
        QCOMPARE(headlines.size(), 3);
    }
};

ONBEHALF_TEST(TestMailText, QCoreApplication)

} // namespace tst_mailtext

#include "tst_mailtext.moc"
