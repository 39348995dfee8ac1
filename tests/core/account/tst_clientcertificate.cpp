// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// PKCS#12 files, and what can be wrong with them.

#include "account/clientcertificate.h"
#include "ews/enumtext.h"
#include "support/testcertificates.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>

namespace tst_clientcertificate {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using CertificateFile::Problem;
using std::chrono::hours;
using Support::makeCertificate;
using Support::Pkcs12;
using Support::TestCertificate;

class TestClientCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto root = makeCertificate({.name = u"Root"_s, .host = {}, .vouches = true});
        m_issuer = makeCertificate({.name = u"Clients"_s, .host = {}, .vouches = true}, &root);
        m_helena = makeCertificate({.name = u"Helena"_s, .host = {}}, &m_issuer);
    }

    void readsTheKeyAndAllThatVouchesForIt_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<Pkcs12>("kind");
        QTest::newRow("usual") << u"Kolibri"_s << Pkcs12::Usual;
        QTest::newRow("of older Windows") << u"Kolibri"_s << Pkcs12::Old;
        QTest::newRow("letters of another alphabet") << u"Grüße"_s << Pkcs12::Usual;
        QTest::newRow("without a passphrase") << QString() << Pkcs12::Usual;
    }

    void readsTheKeyAndAllThatVouchesForIt()
    {
        QFETCH(const QString, passphrase);
        QFETCH(const Pkcs12, kind);
        TestCertificate shuffled = m_helena; // whoever exported it may have had no order
        shuffled.chain.swapItemsAt(1, 2);
        const QByteArray bytes = Support::pkcs12(shuffled, passphrase.toUtf8(), kind);
        if (bytes.isEmpty())
            QSKIP("This OpenSSL has no old ciphers.");
        const auto read = readClientCertificate(written(bytes), passphrase);
        QVERIFY2(read, qPrintable(codeOf(read)));
        QCOMPARE(read->chain, m_helena.chain);
        QCOMPARE(read->key, m_helena.key);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Problem>("problem");
        const auto file = [](const TestCertificate &certificate, Pkcs12 kind = Pkcs12::Usual) {
            return Support::pkcs12(certificate, "Kolibri", kind);
        };
        const auto whole = file(m_helena);
        QTest::newRow("wrong passphrase")
            << Support::pkcs12(m_helena, "Wiedehopf") << Problem::CertificatePassphraseWrong;
        QTest::newRow("garbage") << QByteArray(1000, 'x') << Problem::CertificateFileMalformed;
        QTest::newRow("empty") << QByteArray() << Problem::CertificateFileMalformed;
        QTest::newRow("cut off") << whole.first(whole.size() / 2)
                                 << Problem::CertificateFileMalformed;
        QTest::newRow("PEM instead") << m_helena.own().toPem() << Problem::CertificateFileMalformed;
        QTest::newRow("DER instead") << m_helena.own().toDer() << Problem::CertificateFileMalformed;
        QTest::newRow("without a key")
            << file(m_helena, Pkcs12::WithoutKey) << Problem::CertificateWithoutKey;
        QTest::newRow("expired")
            << file(makeCertificate(
                   {.name = u"Helena"_s, .host = {}, .from = hours(-48), .until = hours(-1)},
                   &m_issuer))
            << Problem::CertificateExpired;
        QTest::newRow("not yet valid")
            << file(makeCertificate(
                   {.name = u"Helena"_s, .host = {}, .from = hours(1), .until = hours(2)},
                   &m_issuer))
            << Problem::CertificateNotYetValid;
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Problem, problem);
        const auto read = readClientCertificate(written(bytes), u"Kolibri"_s);
        QCOMPARE(codeOf(read), Ews::toWire(problem));
        QCOMPARE(read.error().failure, Ews::Failure::Refused);
        QVERIFY(!read.error().message.contains(u"Kolibri"_s));
    }

    void saysThatThereIsNoFile()
    {
        const auto unreadable = Ews::toWire(Problem::CertificateFileUnreadable);
        QCOMPARE(codeOf(readClientCertificate(m_folder.filePath(u"none.p12"_s), {})), unreadable);
        QCOMPARE(codeOf(readClientCertificate(m_folder.path(), {})), unreadable);
    }

    void anotherDayIsAnotherAnswer()
    {
        const QString path = written(Support::pkcs12(m_helena, "Kolibri"));
        const auto then = QDateTime::currentDateTimeUtc().addDays(2);
        QCOMPARE(codeOf(readClientCertificate(path, u"Kolibri"_s, then)),
                 Ews::toWire(Problem::CertificateExpired));
    }

private:
    static QString codeOf(const Ews::Result<Ews::ClientCertificate> &result)
    {
        return result ? u"none"_s : result.error().code;
    }

    QString written(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"helena.p12"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The file cannot be written.");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    TestCertificate m_issuer;
    TestCertificate m_helena;
};

ONBEHALF_TEST(TestClientCertificate, QCoreApplication)

} // namespace tst_clientcertificate

#include "tst_clientcertificate.moc"
