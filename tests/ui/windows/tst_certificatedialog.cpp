// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The question about a certificate: what it shows, and how it is answered.

#include "noticepanel.h"
#include "oauth/problem.h"
#include "signin/certificatedialog.h"
#include "support/testcertificates.h"
#include "support/testprogram.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_certificatedialog {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::makeCertificate;
using Support::TestCertificate;

namespace {

const auto host = u"mail.example.org"_s;

Ews::Error errorOf(const TestCertificate &certificate, QSslError::SslError kind, qsizetype at)
{
    Ews::Error error{.failure = Ews::Failure::Certificate,
                     .certificate = certificate.own().toDer(),
                     .certificateProblems = {{.kind = kind, .at = at}}};
    for (const QSslCertificate &one : certificate.chain)
        error.certificateChain.append(one.toDer());
    return error;
}

bool says(const QWidget *widget, const QString &text)
{
    return std::ranges::any_of(widget->findChildren<QLabel *>(), [&](const QLabel *label) {
        return QString(label->text()).replace(u'\n', u':').contains(text);
    });
}

QString shown(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

} // namespace

class TestCertificateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto root = makeCertificate({.name = u"Private root"_s, .host = {}, .vouches = true});
        const auto middle =
            makeCertificate({.name = u"Intermediate"_s, .host = {}, .vouches = true}, &root);
        m_server = makeCertificate({.name = host}, &middle);
    }

    void showsTheWholeChainItsOwnFirst()
    {
        CertificateDialog dialog(host,
                                 errorOf(m_server, QSslError::SelfSignedCertificateInChain, 2));
        const auto *chain = dialog.findChild<QListWidget *>(u"chain"_s);
        QVERIFY(chain);
        QVERIFY(!chain->accessibleName().isEmpty());
        QCOMPARE(chain->count(), 3);
        QVERIFY(chain->item(0)->text().contains(host));
        QVERIFY(chain->item(1)->text().contains(u"Intermediate"_s));
        QVERIFY(chain->item(2)->text().contains(u"Private root"_s));
        QCOMPARE(chain->currentRow(), 0);
        // Which one it is about, in words.
        QVERIFY(chain->item(0)->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QVERIFY(chain->item(2)
                    ->data(Qt::AccessibleDescriptionRole)
                    .toString()
                    .contains(u"does not trust it"_s));
        QVERIFY(says(dialog.findChild<NoticePanel *>(), u"Private root"_s));
        QVERIFY(says(&dialog, shown(m_server.fingerprint())));
        QCOMPARE(dialog.fingerprint(), m_server.fingerprint());
    }

    void theKeysWalkThroughTheChain()
    {
        CertificateDialog dialog(host,
                                 errorOf(m_server, QSslError::SelfSignedCertificateInChain, 2));
        dialog.open();
        auto *chain = dialog.findChild<QListWidget *>(u"chain"_s);
        const auto *facts = dialog.findChild<QWidget *>(u"facts"_s);
        QVERIFY(says(facts, u"Intermediate"_s)); // who issued the server's own
        QVERIFY(!says(facts, u"Private root"_s));
        chain->setFocus();
        QTest::keyClick(chain, Qt::Key_Down);
        QCOMPARE(chain->currentRow(), 1);
        QVERIFY(says(facts, u"Private root"_s));
        QTest::keyClick(chain, Qt::Key_End);
        QVERIFY(says(facts, u"itself (self-signed)"_s));
        QVERIFY(
            says(facts, QLocale().toString(m_server.chain.last().expiryDate().toLocalTime().date(),
                                           QLocale::LongFormat)));
        // What is shown does not change what is asked about.
        QCOMPARE(dialog.fingerprint(), m_server.fingerprint());
        QVERIFY(says(&dialog, shown(m_server.fingerprint())));
    }

    void returnIsNoAlsoInTheChain()
    {
        CertificateDialog dialog(host, errorOf(m_server, QSslError::HostNameMismatch, 0));
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.open();
        QVERIFY(dialog.findChild<QPushButton *>(u"refuse"_s)->isDefault());
        QVERIFY(!dialog.findChild<QPushButton *>(u"allow"_s)->autoDefault());
        QCOMPARE(dialog.focusWidget(), dialog.findChild<QPushButton *>(u"refuse"_s));
        auto *chain = dialog.findChild<QListWidget *>(u"chain"_s);
        chain->setFocus();
        QTest::keyClick(chain, Qt::Key_Return);
        QCOMPARE(rejected.size(), 1);
    }

    void escapeIsNo()
    {
        CertificateDialog dialog(host, errorOf(m_server, QSslError::HostNameMismatch, 0));
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.open();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }

    void altAIsYes()
    {
        CertificateDialog dialog(host, errorOf(m_server, QSslError::HostNameMismatch, 0));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(accepted.size(), 1); // the button is seen to go down first
    }

    void saysThatItHasChanged()
    {
        const QByteArray before(32, 'x');
        CertificateDialog dialog(host, errorOf(m_server, QSslError::HostNameMismatch, 0), {before});
        const auto *panel = dialog.findChild<NoticePanel *>();
        QVERIFY(panel->text().contains(u"has changed"_s));
        QVERIFY(panel->text().contains(u"renewed"_s));
        QVERIFY(says(&dialog, shown(before)));
        QVERIFY(says(&dialog, shown(m_server.fingerprint())));
        QVERIFY(dialog.findChild<QPushButton *>(u"refuse"_s)->isDefault());

        const CertificateDialog first(host, errorOf(m_server, QSslError::HostNameMismatch, 0));
        QVERIFY(!first.findChild<NoticePanel *>()->text().contains(u"has changed"_s));
    }

    void asksOtherwiseAboutASignInService()
    {
        auto error = errorOf(m_server, QSslError::HostNameMismatch, 0);
        error.code = OAuth::problemError(OAuth::Problem::IssuerCertificate).code;
        const CertificateDialog dialog(host, error);
        QVERIFY(!dialog.findChild<NoticePanel *>()->text().contains(u"password"_s));
    }

    /// The look-alike is seen to be one, and one's own host recognised.
    void aHostOfOtherLettersIsShownInBothForms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("in letters") << u"ex\u0430mple.org"_s;
        QTest::newRow("as DNS has it") << u"xn--exmple-4nf.org"_s;
    }
    void aHostOfOtherLettersIsShownInBothForms()
    {
        QFETCH(const QString, name);
        const QString both = u"xn--exmple-4nf.org (ex\u0430mple.org)"_s;
        const CertificateDialog dialog(name, errorOf(m_server, QSslError::HostNameMismatch, 0));
        QVERIFY(dialog.windowTitle().contains(both));
        const auto *panel = dialog.findChild<NoticePanel *>();
        QVERIFY2(panel->text().contains(both), qPrintable(panel->text()));
        QVERIFY(says(panel, both + u" is not in it"_s));
        const CertificateDialog plain(host, errorOf(m_server, QSslError::HostNameMismatch, 0));
        QVERIFY(plain.windowTitle().endsWith(u' ' + host));
    }

    void saysTheSameOnce()
    {
        auto error = errorOf(m_server, QSslError::UnableToVerifyFirstCertificate, 0);
        error.certificateProblems.append({.kind = QSslError::CertificateUntrusted, .at = 0});
        const CertificateDialog dialog(host, error);
        const auto *panel = dialog.findChild<NoticePanel *>();
        const auto labels = panel->findChildren<QLabel *>();
        QCOMPARE(std::ranges::count_if(labels,
                                       [](const QLabel *one) {
                                           return one->text().contains(
                                               u"Nobody whom this computer trusts"_s);
                                       }),
                 1);
    }

    void fitsASmallScreen()
    {
        auto error = errorOf(m_server, QSslError::SelfSignedCertificateInChain, 2);
        error.certificateProblems.append({.kind = QSslError::HostNameMismatch, .at = 0});
        error.certificateProblems.append({.kind = QSslError::CertificateExpired, .at = 0});
        CertificateDialog dialog(host, error, {QByteArray(32, 'x')});
        dialog.open();
        QVERIFY2(dialog.width() <= 1000, qPrintable(QString::number(dialog.width())));
        QVERIFY2(dialog.height() <= 660, qPrintable(QString::number(dialog.height())));
    }

    void aCertificateThatCannotBeReadIsShownAsItIs()
    {
        const Ews::Error error{.failure = Ews::Failure::Certificate,
                               .certificate = "no such thing"};
        const CertificateDialog dialog(host, error);
        QVERIFY(!dialog.findChild<QListWidget *>());
        QVERIFY(says(&dialog, shown(dialog.fingerprint())));
    }

private:
    TestCertificate m_server;
};

ONBEHALF_TEST(TestCertificateDialog, QApplication)

} // namespace tst_certificatedialog

#include "tst_certificatedialog.moc"
