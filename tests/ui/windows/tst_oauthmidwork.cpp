// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a sign-in with OAuth while somebody works: whatever ends, nothing staged is lost.

#include "delegates/delegatesactions.h"
#include "models/delegatesmodel.h"
#include "oauthwindow.h"
#include "review/reviewdialog.h"
#include "signin/certificatedialog.h"
#include "signin/mailboxdialog.h"
#include "support/faultproxy.h"
#include "support/testcertificates.h"
#include "support/testprogram.h"

#include <QLabel>
#include <QLineEdit>

namespace tst_oauthmidwork {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::FaultProxy;
using Support::httpAnswer;
using Support::OAuthWindow;
using Support::openDialog;
using Support::said;
using Support::SandboxWindow;

namespace {

const auto jonas = u"jonas.weber"_s;
const QByteArray claims = OAuthCase::quoted("{'access_token':{'acrs':{'value':'c1'}}}");

/// As Exchange asks for more than the token has.
QByteArray claimsChallenge()
{
    return httpAnswer(401, {},
                      {"WWW-Authenticate: Bearer client_id=\"exchange\", "
                       "error=\"insufficient_claims\", claims=\"" +
                       claims.toBase64() + '"'});
}

bool says(const QWidget *dialog, const QByteArray &fingerprint)
{
    const QString text = QString::fromLatin1(fingerprint.toHex(':').toUpper());
    return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
        return QString(label->text()).replace(u'\n', u':').contains(text);
    });
}

bool isStaged(OAuthWindow &one)
{
    return one.sandbox().place()->stagedCount() == 1 &&
           one.sandbox().row(jonas).levels[DelegateFolder::Notes] == Ews::DelegateLevel::Editor;
}

/// One change, which nobody has applied yet.
bool stage(OAuthWindow &one)
{
    one.sandbox().store()->edit([](DelegatesDraft &draft) {
        draft.setLevel(SandboxWindow::key(jonas), DelegateFolder::Notes,
                       Ews::DelegateLevel::Editor);
    });
    return isStaged(one);
}

/// What is staged arrives at the server.
void apply(OAuthWindow &one)
{
    one.sandbox().place()->review();
    auto *review = openDialog<ReviewDialog>();
    QVERIFY(review);
    SandboxWindow::press(review, "apply");
    QTRY_COMPARE_WITH_TIMEOUT(one.sandbox().levelOnServer(jonas, DelegateFolder::Notes),
                              Ews::DelegateLevel::Editor, 20'000);
}

/// The certificates of the issuer behind \a front that the account allows.
QList<QByteArray> acceptedAt(const FaultProxy &front, OAuthWindow &one)
{
    return Ews::acceptedFor(front.url().host(), one.signIn()->lastAccount()->acceptedCertificates);
}

} // namespace

class TestOAuthMidWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatExpiresIsRenewedUnnoticed_data();
    void whatExpiresIsRenewedUnnoticed();
    void whatIsRevokedIsAskedForAgain();
    void whoDoesNotWantToIsAskedTheNextTime();
    void moreThatTheServerWantsIsGotUnnoticed();
    void moreThatAPersonHasToGiveIsAskedFor_data();
    void moreThatAPersonHasToGiveIsAskedFor();
    void anotherCertificateOfTheIssuerIsAskedAbout();
    void anotherCertificateThatIsNotAllowedEndsNothing();
    void anIssuerThatIsAwayEndsNothing();
    void aMailboxThatCannotBeOpenedEndsNothing();
};

void TestOAuthMidWork::whatExpiresIsRenewedUnnoticed_data()
{
    QTest::addColumn<bool>("byTheClock");
    QTest::newRow("by the clock") << true;
    QTest::newRow("by the server's word") << false;
}

void TestOAuthMidWork::whatExpiresIsRenewedUnnoticed()
{
    QFETCH(const bool, byTheClock);
    OAuthWindow one;
    one.issuer().behave({.lifetime = byTheClock ? 2 : 3600});
    QVERIFY(one.signInFirst());
    QVERIFY(stage(one));
    const int before = one.refreshes();
    if (byTheClock)
        QTest::qWait(2'100);
    else
        one.issuer().endAccessTokens();
    one.reload();
    QTRY_VERIFY(one.refreshes() > before);
    QTRY_COMPARE(one.sandbox().store()->activity(), DelegateStore::Activity::Idle);
    QVERIFY(isStaged(one));
    QVERIFY2(said(one.sandbox().place()).isEmpty(), qPrintable(said(one.sandbox().place())));
    QVERIFY(!one.signIn()->isAsking());
    QCOMPARE(one.pages.size(), 1);
    apply(one);
}

void TestOAuthMidWork::whatIsRevokedIsAskedForAgain()
{
    OAuthWindow one;
    QVERIFY(one.signInFirst());
    QVERIFY(stage(one));
    one.issuer().revoke();
    one.reload();
    auto *dialog = openDialog<SignInDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(!said(dialog).isEmpty());
    QCOMPARE(one.pages.size(), 1); // no page opens by itself
    QVERIFY(isStaged(one));
    SandboxWindow::press(dialog, "accept");
    QTRY_COMPARE_WITH_TIMEOUT(one.pages.size(), 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!one.signIn()->isBusy() && !one.signIn()->isAsking(), 20'000);
    QVERIFY(one.isShown());
    QVERIFY(isStaged(one));
    QVERIFY(!one.kept().isEmpty());
    apply(one);
}

void TestOAuthMidWork::whoDoesNotWantToIsAskedTheNextTime()
{
    OAuthWindow one;
    QVERIFY(one.signInFirst());
    QVERIFY(stage(one));
    one.issuer().revoke();
    for (int i = 0; i < 2; ++i) {
        one.reload();
        auto *dialog = openDialog<SignInDialog>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!one.signIn()->isAsking());
        QTRY_VERIFY(!dialog->isVisible());
        QVERIFY(isStaged(one));
        one.sandbox().activate();
    }
    one.reload();
    auto *dialog = openDialog<SignInDialog>();
    QVERIFY(dialog);
    SandboxWindow::press(dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(!one.signIn()->isBusy() && !one.signIn()->isAsking(), 20'000);
    QVERIFY(isStaged(one));
    apply(one);
}

void TestOAuthMidWork::moreThatTheServerWantsIsGotUnnoticed()
{
    FaultProxy front;
    OAuthWindow one(front.url());
    front.passTo(one.sandbox().server().url());
    QVERIFY(one.signInFirst());
    QVERIFY(stage(one));
    front.answerOperation("GetDelegate", {.bytes = claimsChallenge()}, 1);
    one.reload();
    QTRY_COMPARE(one.refreshes(), 1);
    QCOMPARE(one.issuer().requests("token").last().fields.value("claims"), claims);
    QTRY_COMPARE(one.sandbox().store()->activity(), DelegateStore::Activity::Idle);
    QVERIFY(isStaged(one));
    QVERIFY(!one.signIn()->isAsking());
}

void TestOAuthMidWork::moreThatAPersonHasToGiveIsAskedFor_data()
{
    QTest::addColumn<int>("refusals"); // by the person
    QTest::newRow("at once") << 0;
    QTest::newRow("after the dialog was closed") << 1;
}

void TestOAuthMidWork::moreThatAPersonHasToGiveIsAskedFor()
{
    QFETCH(const int, refusals);
    FaultProxy front;
    OAuthWindow one(front.url());
    front.passTo(one.sandbox().server().url());
    QVERIFY(one.signInFirst());
    QVERIFY(stage(one));
    front.answerOperation("GetDelegate", {.bytes = claimsChallenge()}, 1);
    one.issuer().behave({.tokenError = "interaction_required"});
    one.reload();
    for (int i = 0; i < refusals; ++i) {
        auto *closed = openDialog<SignInDialog>();
        QVERIFY(closed);
        QTest::keyClick(closed, Qt::Key_Escape);
        QTRY_VERIFY(!closed->isVisible());
        one.sandbox().activate();
        one.reload();
    }
    auto *dialog = openDialog<SignInDialog>();
    QVERIFY(dialog);
    one.issuer().behave({});
    SandboxWindow::press(dialog, "accept");
    QTRY_COMPARE_WITH_TIMEOUT(one.pages.size(), 2, 20'000);
    QCOMPARE(OAuthCase::fieldOf(one.pages.last(), u"claims"_s), QString::fromUtf8(claims));
    QTRY_VERIFY_WITH_TIMEOUT(!one.signIn()->isBusy() && !one.signIn()->isAsking(), 20'000);
    QVERIFY(isStaged(one));
    apply(one);
}

void TestOAuthMidWork::anotherCertificateOfTheIssuerIsAskedAbout()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    const auto before = Support::makeCertificate({});
    const auto after = Support::makeCertificate({});
    FaultProxy front(before.tls());
    OAuthWindow one({}, front.url());
    front.passTo(one.issuer().url({}));
    SandboxWindow::press(one.fill(), "accept");
    auto *first = openDialog<CertificateDialog>();
    QVERIFY(first);
    QCOMPARE(first->fingerprint(), before.fingerprint());
    SandboxWindow::press(first, "allow");
    QTRY_VERIFY_WITH_TIMEOUT(one.isShown(), 20'000);
    QVERIFY(stage(one));

    front.present(after.tls());
    front.cutAll();
    one.issuer().endAccessTokens();
    const int begun = front.begun();
    one.sandbox().activate();
    one.reload();
    auto *second = openDialog<CertificateDialog>();
    QVERIFY(second);
    QVERIFY(says(second, before.fingerprint()) && says(second, after.fingerprint()));
    QCOMPARE(front.begun(), begun); // no refresh token for whoever that is
    QVERIFY(isStaged(one));
    SandboxWindow::press(second, "allow");
    QTRY_VERIFY_WITH_TIMEOUT(!one.signIn()->isBusy() && !one.signIn()->isAsking(), 20'000);
    QTRY_COMPARE(one.sandbox().store()->activity(), DelegateStore::Activity::Idle);
    QVERIFY(isStaged(one));
    QCOMPARE(one.pages.size(), 1); // the sign-in that is remembered is still good
    QCOMPARE(acceptedAt(front, one), QList<QByteArray>{after.fingerprint()});
    apply(one);
}

void TestOAuthMidWork::anotherCertificateThatIsNotAllowedEndsNothing()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS.");
    const auto before = Support::makeCertificate({});
    FaultProxy front(before.tls());
    OAuthWindow one({}, front.url());
    front.passTo(one.issuer().url({}));
    SandboxWindow::press(one.fill(), "accept");
    SandboxWindow::press(openDialog<CertificateDialog>(), "allow");
    QTRY_VERIFY_WITH_TIMEOUT(one.isShown(), 20'000);
    QVERIFY(stage(one));
    front.present(Support::makeCertificate({}).tls());
    front.cutAll();
    one.issuer().endAccessTokens();
    one.sandbox().activate();
    one.reload();
    auto *question = openDialog<CertificateDialog>();
    QVERIFY(question);
    SandboxWindow::press(question, "refuse");
    QTRY_VERIFY(said(one.sandbox().place()).contains("The certificate was not allowed."_L1));
    QVERIFY(isStaged(one));
    QCOMPARE(acceptedAt(front, one), QList<QByteArray>{before.fingerprint()});

    // It was somebody in between, who has gone.
    front.present(before.tls());
    front.cutAll();
    one.signIn()->resume();
    QTRY_VERIFY_WITH_TIMEOUT(!one.signIn()->isBusy(), 20'000);
    QVERIFY(one.isShown() && !one.signIn()->isAsking());
    QCOMPARE(one.pages.size(), 1);
}

void TestOAuthMidWork::anIssuerThatIsAwayEndsNothing()
{
    OAuthWindow one;
    QVERIFY(one.signInFirst());
    QVERIFY(stage(one));
    one.issuer().endAccessTokens();
    one.issuer().behave({.tokenError = "temporarily_unavailable", .tokenStatus = 503});
    one.reload();
    QTRY_VERIFY(!said(one.sandbox().place()).isEmpty());
    QVERIFY(!one.signIn()->isAsking());
    QVERIFY(isStaged(one));
    QVERIFY(!one.kept().isEmpty());
    one.issuer().behave({});
    one.signIn()->resume();
    QTRY_VERIFY_WITH_TIMEOUT(!one.signIn()->isBusy(), 20'000);
    QCOMPARE(one.pages.size(), 1);
}

// The server's no is about the mailbox: whoever is signed in stays so, now and the next time.
void TestOAuthMidWork::aMailboxThatCannotBeOpenedEndsNothing()
{
    OAuthWindow one;
    QVERIFY(one.signInFirst());
    QVERIFY(stage(one));
    const QString kept = one.kept();
    one.signIn()->askForMailbox();
    auto *dialog = openDialog<MailboxDialog>();
    QVERIFY(dialog);
    Support::type(dialog, "address"_L1, u"amara.okafor@sandbox.example"_s);
    SandboxWindow::press(dialog, "accept");
    QTRY_VERIFY(!said(dialog).isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!one.signIn()->isAsking());
    QCOMPARE(one.kept(), kept);
    one.sandbox().activate();
    one.reload();
    QTRY_COMPARE(one.sandbox().store()->activity(), DelegateStore::Activity::Idle);
    QVERIFY2(said(one.sandbox().place()).isEmpty(), qPrintable(said(one.sandbox().place())));
    QVERIFY(isStaged(one));
    QCOMPARE(one.pages.size(), 1);
}

ONBEHALF_TEST(TestOAuthMidWork, QApplication)

} // namespace tst_oauthmidwork

#include "tst_oauthmidwork.moc"
