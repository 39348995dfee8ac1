// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "oauth/problem.h"
#include "support/testprogram.h"
#include "text/errorsentences.h"
#include "text/errortext.h"
#include "text/signintext.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

namespace tst_signintext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class tst_SignInText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QLocale::c()); }

    void everyProblemHasSentencesOfItsOwn()
    {
        QSet<QString> codes;
        QSet<QString> headlines;
        const auto look = [&](const Ews::Error &error) {
            QVERIFY2(sentencesFor(error.code), qPrintable(error.code));
            const ErrorText text = errorText(error);
            QVERIFY(!text.nextStep.isEmpty());
            QVERIFY2(!text.headline.contains(error.code), qPrintable(text.headline));
            codes.insert(error.code);
            headlines.insert(text.headline);
        };
        const auto ofOAuth = QMetaEnum::fromType<OAuth::Problem>();
        for (int i = 0; i < ofOAuth.keyCount(); ++i)
            look(OAuth::problemError(OAuth::Problem(ofOAuth.value(i))));
        const auto ofOthers = QMetaEnum::fromType<Ews::SignInProblem>();
        for (int i = 0; i < ofOthers.keyCount(); ++i)
            look(Ews::signInError(Ews::SignInProblem(ofOthers.value(i))));
        QVERIFY(codes.size() > 30);
        QCOMPARE(headlines.size(), codes.size());
        QCOMPARE(qsizetype(signInSentences().size()), codes.size());
    }

    void theIssuersWordsAreForTheDetails()
    {
        const ErrorText text =
            errorText(OAuth::problemError(OAuth::Problem::SignInAgain, u"AADSTS50173: expired"_s));
        QCOMPARE(text.nextStep, u"Sign in again."_s);
        QVERIFY(!text.headline.contains(u"AADSTS"_s));
        QVERIFY(text.details.contains(u"AADSTS50173: expired"_s));
    }

    void whoseTicketItIsComesFirst()
    {
        const ErrorText text = strangeTicketText(u"frank@CORP.EXAMPLE"_s, u"helena@example.org"_s);
        QVERIFY(text.headline.startsWith(
            u"You are signed in with the Kerberos ticket of frank@CORP.EXAMPLE. "_s));
        QVERIFY(text.headline.contains(u"helena@example.org"_s));
        QVERIFY(text.headline.endsWith(u"Nothing was changed so far."_s));
        QVERIFY(text.nextStep.contains(u"kinit"_s));
    }

    void thePagesAreSentences()
    {
        const auto pages = signInPages();
        QVERIFY(pages.brought.contains(u"go back to OnBehalf."_s));
        QVERIFY(pages.refused.contains(u"did not succeed"_s));
        QVERIFY(pages.strange.contains(u"does not belong to the sign-in"_s));
    }

    void whatIsNotRememberedSaysWhyAndForHowLong()
    {
        QSet<QString> headlines;
        for (const auto failure :
             {SecretFailure::Locked, SecretFailure::Unavailable, SecretFailure::TimedOut,
              SecretFailure::Failed, SecretFailure::NotFound}) {
            const ErrorText text = notRememberedText(failure);
            QVERIFY(text.nextStep.contains(u"until OnBehalf ends"_s));
            headlines.insert(text.headline);
        }
        QCOMPARE(headlines.size(), 5);
    }
};

ONBEHALF_TEST(tst_SignInText, QCoreApplication)

} // namespace tst_signintext

#include "tst_signintext.moc"
