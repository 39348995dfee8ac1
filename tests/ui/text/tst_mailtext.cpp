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
