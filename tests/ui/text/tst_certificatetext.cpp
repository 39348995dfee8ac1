// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/clientcertificate.h"
#include "ews/certificates.h"
#include "ews/enumtext.h"
#include "language.h"
#include "oauth/problem.h"
#include "support/testprogram.h"
#include "text/certificatetext.h"
#include "text/errorsentences.h"
#include "text/errortext.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

namespace tst_certificatetext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class tst_CertificateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QLocale::c()); }

    void everyProblemWithAFileHasSentencesOfItsOwn()
    {
        const auto problems = QMetaEnum::fromType<CertificateFile::Problem>();
        QStringList codes{Ews::clientCertificateNeeded, Ews::clientCertificateRefused,
                          Ews::handshakeRefused, Ews::noTls};
        for (int i = 0; i < problems.keyCount(); ++i)
            codes.append(QString::fromLatin1(problems.key(i)));
        QSet<QString> headlines;
        for (const QString &code : codes) {
            QVERIFY2(sentencesFor(code), qPrintable(code));
            const auto text = errorText({.failure = Ews::Failure::Refused, .code = code});
            QVERIFY(!text.nextStep.isEmpty());
            headlines.insert(text.headline);
        }
        QCOMPARE(headlines.size(), codes.size());
        QCOMPARE(qsizetype(certificateSentences().size()), codes.size());
    }

    void saysWhatIsWrongInSentences()
    {
        const auto said = [](QSslError::SslError kind) {
            return problemSentence({.kind = kind, .text = u"ITS OWN WORDS"_s}, u"a.example"_s);
        };
        QCOMPARE(said(QSslError::HostNameMismatch),
                 u"It is for another server: a.example is not in it."_s);
        QCOMPARE(said(QSslError::CertificateExpired), u"It has expired."_s);
        QSet<QString> sentences;
        for (const auto kind :
             {QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
              QSslError::UnableToGetLocalIssuerCertificate,
              QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateNotYetValid,
              QSslError::CertificateRevoked, QSslError::CertificateSignatureFailed,
              QSslError::InvalidCaCertificate, QSslError::InvalidPurpose,
              QSslError::NoPeerCertificate}) {
            QVERIFY(said(kind).endsWith(u'.'));
            sentences.insert(said(kind));
        }
        QCOMPARE(sentences.size(), 10);
        QCOMPARE(said(QSslError::UnspecifiedError), u"ITS OWN WORDS"_s);
    }

    void theLibrarysWordsAreForTheDetails()
    {
        const auto text = errorText(
            {.failure = Ews::Failure::Certificate,
             .certificateProblems = {{.kind = QSslError::CertificateExpired, .text = u"gone"_s}}});
        QVERIFY(text.details.contains(u"gone"_s));
        QVERIFY(!text.headline.contains(u"gone"_s));
    }

    void asksAboutTheRightThing()
    {
        const Ews::Error server{.failure = Ews::Failure::Certificate};
        const auto issuer = OAuth::problemError(OAuth::Problem::IssuerCertificate);
        const auto headline = [](const Ews::Error &error, bool changed) {
            return certificateQuestion(u"a.example"_s, error, changed).headline;
        };
        QCOMPARE(headline(server, false), u"May your password go to a.example?"_s);
        QCOMPARE(headline(issuer, false), u"May you sign in at a.example?"_s);
        QVERIFY(headline(server, true).startsWith(u"The certificate of a.example has changed."_s));
        QVERIFY(headline(issuer, true).startsWith(u"The certificate of a.example has changed."_s));
        const auto text = certificateQuestion(u"a.example"_s, server, true).text;
        QVERIFY(text.contains(u"renewed"_s));
        QVERIFY(text.contains(u"between you and the server"_s));
    }

    void writesFingerprintsInTwoLines()
    {
        const QByteArray fingerprint = QByteArray::fromHex("0aff").repeated(16);
        const QString text = fingerprintText(fingerprint);
        QCOMPARE(text.count(u'\n'), 1);
        QCOMPARE(QString(text).replace(u'\n', u':'),
                 QString::fromLatin1(fingerprint.toHex(':').toUpper()));
        QCOMPARE(fingerprintText("\x01\x02"), u"01:02"_s);
    }
};

ONBEHALF_TEST(tst_CertificateText, QCoreApplication)

} // namespace tst_certificatetext

#include "tst_certificatetext.moc"
