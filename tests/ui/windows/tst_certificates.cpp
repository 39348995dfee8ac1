// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in where the server's certificate does not prove who it is, or is another than before:
// real TLS in front of the sandbox.

#include "common/messagebar.h"
#include "sandboxwindow.h"
#include "signin/certificatedialog.h"
#include "signin/signindialog.h"
#include "support/faultproxy.h"
#include "support/selfsigned.h"
#include "support/testcertificates.h"
#include "support/testprogram.h"

#include <QLabel>

namespace tst_certificates {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;
using Support::FaultProxy;
using Support::makeCertificate;
using Support::SandboxWindow;
using Support::selfSigned;
using Support::selfSignedFingerprint;
using Support::TestCertificate;

namespace {

const auto helena = u"helena.lindqvist"_s;

bool says(const QWidget *dialog, const QString &text)
{
    return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
        return QString(label->text()).replace(u'\n', u':').contains(text);
    });
}

} // namespace

class TestCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("This Qt has no TLS.");
    }

    void init()
    {
        m_proxy = std::make_unique<FaultProxy>(selfSigned());
        m_sandbox = std::make_unique<SandboxWindow>(m_proxy->url());
        m_proxy->passTo(m_sandbox->server().url());
    }

    void cleanup()
    {
        m_sandbox.reset();
        m_proxy.reset();
    }

    void showsItBeforeAnythingIsSent()
    {
        const auto *dialog = startSignIn();
        QVERIFY(dialog);
        QCOMPARE(dialog->fingerprint(), selfSignedFingerprint());
        QVERIFY(says(dialog, m_proxy->url().host()));
        QVERIFY(says(dialog, QString::fromLatin1(selfSignedFingerprint().toHex(':').toUpper())));
        QCOMPARE(m_proxy->begun(), 0); // not the password either
    }

    void worksOnceItIsAllowedAndAsksNoMore()
    {
        SandboxWindow::press(startSignIn(), "allow");
        QTRY_VERIFY(m_sandbox->store() && m_sandbox->store()->isLoaded());
        QCOMPARE(m_sandbox->table()->shownDelegates(), 4);
        const auto account = m_sandbox->window().signIn()->lastAccount();
        QVERIFY(account);
        QCOMPARE(account->acceptedForServer(), QList<QByteArray>{selfSignedFingerprint()});

        m_sandbox->window().signIn()->signOut();
        m_sandbox->window().signIn()->signInWith(*account, m_sandbox->password(helena));
        QTRY_VERIFY(m_sandbox->store() && m_sandbox->store()->isLoaded());
    }

    void saysThatItWasNotAllowed()
    {
        SandboxWindow::press(startSignIn(), "refuse");
        auto *dialog = Support::openDialog<SignInDialog>();
        QVERIFY(dialog);
        const auto *bar = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(says(bar, u"The certificate was not allowed."_s));
        QVERIFY(!m_sandbox->store());
        QCOMPARE(m_proxy->begun(), 0);
    }

    void asksAgainForAnotherCertificate()
    {
        auto account = m_sandbox->account(helena);
        account.acceptedCertificates = {
            {.host = account.server.host(), .fingerprint = QByteArray(32, 'x')}};
        m_sandbox->window().signIn()->signInWith(account, m_sandbox->password(helena));
        const auto *dialog = Support::openDialog<CertificateDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->fingerprint(), selfSignedFingerprint());
        QCOMPARE(m_proxy->begun(), 0);
    }

    void asksBeforeAnythingIsSent_data()
    {
        const auto root = makeCertificate({.name = u"Root"_s, .host = {}, .vouches = true});
        const auto middle =
            makeCertificate({.name = u"Middle"_s, .host = {}, .vouches = true}, &root);
        QTest::addColumn<TestCertificate>("certificate");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("self-signed") << makeCertificate({}) << u"It is self-signed"_s;
        QTest::newRow("expired") << makeCertificate({.from = hours(-48), .until = hours(-1)})
                                 << u"It has expired."_s;
        QTest::newRow("wrong host") << makeCertificate({.name = u"other.example.org"_s}, &middle)
                                    << u"It is for another server"_s;
        QTest::newRow("unknown issuer")
            << makeCertificate({}, &middle) << u"this computer does not trust it"_s;
    }

    void asksBeforeAnythingIsSent()
    {
        QFETCH(const TestCertificate, certificate);
        QFETCH(const QString, wrong);
        m_proxy->present(certificate.tls());
        auto *dialog = startSignIn();
        QVERIFY(dialog);
        QCOMPARE(dialog->fingerprint(), certificate.fingerprint());
        QVERIFY(says(dialog, wrong));
        SandboxWindow::press(dialog, "refuse");
        auto *signIn = Support::openDialog<SignInDialog>();
        QTRY_VERIFY(signIn->findChild<MessageBar *>()->isVisible());
        QCOMPARE(m_proxy->begun(), 0); // not a byte of HTTP

        SandboxWindow::press(signIn, "accept");
        dialog = Support::openDialog<CertificateDialog>();
        QVERIFY(dialog);
        QCOMPARE(m_proxy->begun(), 0);
        SandboxWindow::press(dialog, "allow");
        QTRY_VERIFY(m_sandbox->store() && m_sandbox->store()->isLoaded());
        QVERIFY(m_proxy->begun() > 0);
    }

    void saysThatItHasChangedSinceItWasAllowed()
    {
        SandboxWindow::press(startSignIn(), "allow");
        QTRY_VERIFY(m_sandbox->store() && m_sandbox->store()->isLoaded());
        const auto before = m_sandbox->window().signIn()->lastAccount();
        m_sandbox->window().signIn()->signOut();
        const auto renewed = makeCertificate({});
        m_proxy->present(renewed.tls());
        m_proxy->cutAll();
        QTRY_COMPARE(m_proxy->open(), 0);
        const int begun = m_proxy->begun();

        m_sandbox->window().signIn()->signInWith(*before, m_sandbox->password(helena));
        auto *dialog = Support::openDialog<CertificateDialog>();
        QVERIFY(dialog);
        QVERIFY(says(dialog, u"has changed"_s));
        QVERIFY(says(dialog, QString::fromLatin1(selfSignedFingerprint().toHex(':').toUpper())));
        QVERIFY(says(dialog, QString::fromLatin1(renewed.fingerprint().toHex(':').toUpper())));
        QCOMPARE(m_proxy->begun(), begun);
        SandboxWindow::press(dialog, "allow");
        QTRY_VERIFY(m_sandbox->store() && m_sandbox->store()->isLoaded());
        // The one before is not allowed any more.
        QCOMPARE(m_sandbox->window().signIn()->lastAccount()->acceptedForServer(),
                 QList<QByteArray>{renewed.fingerprint()});
    }

private:
    CertificateDialog *startSignIn()
    {
        const auto *dialog = m_sandbox->fillSignIn(helena, m_sandbox->password(helena));
        if (!dialog)
            return nullptr;
        SandboxWindow::press(dialog, "accept");
        return Support::openDialog<CertificateDialog>();
    }

    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<SandboxWindow> m_sandbox; ///< Goes before the proxy.
};

ONBEHALF_TEST(TestCertificates, QApplication)

} // namespace tst_certificates

#include "tst_certificates.moc"
