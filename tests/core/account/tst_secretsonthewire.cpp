// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where passwords and tokens are after signing in, working, being refused and trying again: in the
// header or the field that they belong to, and nowhere else.

#include "core/account/recordedground.h"
#include "core/oauth/browser.h"
#include "support/kerberosrealm.h"
#include "support/testprogram.h"

#include <QDebug>
#include <QNetworkReply>

namespace tst_secretsonthewire {

using namespace PrepareCase;
using OAuth::Problem;
using OAuthCase::nameOf;
using Support::await;
using Support::foundIn;
using Support::KerberosRealm;

namespace {

const QByteArray secret("0.A+/=Se<cret &-42");

} // namespace

class TestSecretsOnTheWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!KerberosRealm::missing().isEmpty())
            return;
        QVERIFY(m_realm.isReady());
        QVERIFY(m_realm.addUser(u"helena.lindqvist"_s, u"x"_s));
        QVERIFY(m_realm.addService(u"localhost"_s));
        m_hasRealm = true;
    }

    void aPasswordByBasic()
    {
        RecordedGround ground({Method::Basic});
        QVERIFY(ground.isReady());
        const auto wrong = await(prepareSignIn(ground.wish(Method::Basic, u"Wrong-2026+?"_s)));
        QCOMPARE(outcome(wrong), u"ok"_s);
        QCOMPARE(ground.look(*wrong), u"PasswordRefused"_s);
        const auto right =
            await(prepareSignIn(ground.wish(Method::Basic, RecordedGround::password())));
        QCOMPARE(outcome(right), u"ok"_s);
        QCOMPARE(ground.work(*right), u"ok"_s);
        QVERIFY(ground.proofs("Basic") > 3);
        QCOMPARE(ground.leaks(), QByteArray());
    }

    void aPasswordByNtlm()
    {
        RecordedGround ground({Method::Ntlm});
        QVERIFY(ground.isReady());
        if (!canNtlm())
            QSKIP("gss-ntlmssp is not installed (app/setup test).");
        const auto wrong = await(prepareSignIn(ground.wish(Method::Ntlm, u"Wrong-2026+?"_s)));
        QCOMPARE(outcome(wrong), u"ok"_s);
        QCOMPARE(ground.look(*wrong), u"PasswordRefused"_s);
        const auto right =
            await(prepareSignIn(ground.wish(Method::Ntlm, RecordedGround::password())));
        QCOMPARE(outcome(right), u"ok"_s);
        QCOMPARE(ground.work(*right), u"ok"_s);
        QVERIFY(ground.proofs("NTLM") >= 4); // two messages, twice
        QCOMPARE(ground.proofs("Basic"), 0);
        QCOMPARE(ground.leaks(), QByteArray());
    }

    void aTicket()
    {
        if (!m_hasRealm)
            QSKIP(qPrintable(KerberosRealm::missing()));
        RecordedGround ground({Method::Negotiate, Method::Ntlm, Method::Basic}, m_realm.keytab());
        QVERIFY(ground.isReady());
        const auto wish = ground.wish(Method::Negotiate, RecordedGround::password());
        m_realm.kdestroy();
        QCOMPARE(outcome(await(prepareSignIn(wish))), u"NoTicket"_s);
        QVERIFY(m_realm.kinit(u"helena.lindqvist"_s, u"x"_s));
        const auto prepared = await(prepareSignIn(wish));
        QCOMPARE(outcome(prepared), u"ok"_s);
        QCOMPARE(ground.work(*prepared), u"ok"_s);
        m_realm.kdestroy();
        QCOMPARE(ground.look(*prepared), u"NoTicket"_s);
        QVERIFY(ground.proofs("Negotiate") > 3);
        QCOMPARE(ground.proofs("NTLM") + ground.proofs("Basic"), 0);
        QCOMPARE(ground.leaks(), QByteArray());
    }

    void tokensByTheBrowser()
    {
        RecordedGround ground({Method::Bearer, Method::Basic});
        QVERIFY(ground.isReady());
        SignInWish wish = ground.wish(Method::Bearer, RecordedGround::password());
        OAuthCase::Browser browser;
        wish.asking = {.openPage =
                           [&browser](const QUrl &page) {
                               browser.open(page);
                               return true;
                           },
                       .pages = OAuthCase::pages()};
        const auto prepared = await(prepareSignIn(wish));
        QCOMPARE(outcome(prepared), u"ok"_s);
        QVERIFY(foundIn(browser.opened.toEncoded(), ground.issuer().secrets()).isEmpty());
        workThroughRefusals(ground, *prepared);
    }

    void tokensByACode()
    {
        RecordedGround ground({Method::Bearer});
        QVERIFY(ground.isReady());
        SignInWish wish = ground.wish(Method::Bearer);
        wish.asking = {.showCode = [&ground](const OAuth::DeviceCode &code) {
            ground.issuer().answerDevice(code.userCode, true);
        }};
        const auto prepared = await(prepareSignIn(wish));
        QCOMPARE(outcome(prepared), u"ok"_s);
        workThroughRefusals(ground, *prepared);
    }

    void whatIsPlantedIsFound_data()
    {
        QTest::addColumn<QByteArray>("planted");
        const QString text = QString::fromUtf8(secret);
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QTest::newRow("itself") << secret;
        QTest::newRow("Base64") << secret.toBase64();
        QTest::newRow("Base64, with a name before") << ("ab:" + secret).toBase64();
        QTest::newRow("Base64, with another name") << ("abc:" + secret + "more").toBase64();
        QTest::newRow("Base64, with a third name") << ("abcd:" + secret).toBase64();
        QTest::newRow("Base64 of URLs") << secret.toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("UTF-16") << wide;
        QTest::newRow("Base64 of UTF-16") << ("x" + wide).toBase64();
        QTest::newRow("percent-encoded") << secret.toPercentEncoding();
        QTest::newRow("in small letters") << secret.toPercentEncoding()
                                                 .replace("%2B", "%2b")
                                                 .replace("%2F", "%2f")
                                                 .replace("%3D", "%3d")
                                                 .replace("%3C", "%3c");
        QTest::newRow("in a form") << secret.toPercentEncoding(" ").replace(' ', '+');
        QTest::newRow("in XML") << text.toHtmlEscaped().toUtf8();
        QTest::newRow("in hexadecimal") << secret.toHex();
    }

    void whatIsPlantedIsFound()
    {
        QFETCH(const QByteArray, planted);
        QVERIFY(!foundIn("before" + planted + "after", {"another", secret}).isEmpty());
        QVERIFY(foundIn("before" + planted.left(planted.size() / 2) + "after", {secret}).isEmpty());
    }

    void aMisplacedSecretIsFound_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("found");
        const QByteArray call("POST /EWS/Exchange.asmx HTTP/1.1");
        const QByteArray token("POST /organizations/oauth2/v2.0/token HTTP/1.1");
        const QByteArray encoded = secret.toPercentEncoding();
        QTest::newRow("Basic") << call << "Authorization: Basic " + ("h:" + secret).toBase64()
                               << QByteArray("<a/>") << false;
        QTest::newRow("Bearer") << call << "Authorization: Bearer " + secret << QByteArray()
                                << false;
        QTest::newRow("a field") << token << QByteArray("Accept: a") << "refresh_token=" + encoded
                                 << false;
        QTest::newRow("the URL") << "GET /x?token=" + encoded + " HTTP/1.1" << QByteArray()
                                 << QByteArray() << true;
        QTest::newRow("another header")
            << call << "X-AnchorMailbox: " + secret << QByteArray() << true;
        QTest::newRow("the call") << call << QByteArray() << "<a>" + secret + "</a>" << true;
        QTest::newRow("another field") << token << QByteArray() << "scope=" + encoded << true;
        QTest::newRow("a field elsewhere")
            << call << QByteArray() << "refresh_token=" + encoded << true;
        QTest::newRow("another scheme")
            << call << "Authorization: NTLM " + ("NTLMSSP" + secret).toBase64() << QByteArray()
            << true;
        QTest::newRow("a strange token")
            << call << QByteArray("Authorization: Bearer strange") << QByteArray() << true;
    }

    void aMisplacedSecretIsFound()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, found);
        const Support::RecordedRequest request{.line = line, .head = head, .body = body};
        QCOMPARE(!misplaced({request}, {secret}).isEmpty(), found);
    }

    // The same as in the tests above, with a program that is careless.
    void carelessnessIsFound_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where : {"nowhere", "log", "settings", "journal", "wire"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }

    void carelessnessIsFound()
    {
        QFETCH(const QString, where);
        RecordedGround ground({Method::Basic});
        QVERIFY(ground.isReady());
        auto prepared =
            await(prepareSignIn(ground.wish(Method::Basic, RecordedGround::password())));
        QCOMPARE(outcome(prepared), u"ok"_s);
        if (where == "log"_L1)
            qDebug() << RecordedGround::password();
        if (where == "settings"_L1)
            prepared->account.userName += u':' + RecordedGround::password();
        if (where == "journal"_L1) {
            const Journal journal(ground.home() + u"/journal"_s);
            QVERIFY(journal.add({.kind = u"other"_s,
                                 .mailbox = helena(),
                                 .actor = RecordedGround::password(),
                                 .startedAt = QDateTime::currentDateTimeUtc()}));
        }
        if (where == "wire"_L1) {
            QNetworkAccessManager manager;
            QUrl url = ground.url();
            url.setPath(u'/' + RecordedGround::password());
            const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
            QTRY_VERIFY(reply->isFinished());
        }
        QCOMPARE(ground.work(*prepared), u"ok"_s);
        QCOMPARE(ground.leaks().isEmpty(), where == "nowhere"_L1);
    }

private:
    /// Works, is refused and renews, works, and is out in the end.
    void workThroughRefusals(RecordedGround &ground, const PreparedSignIn &prepared)
    {
        QVERIFY(prepared.account.issuer);
        QCOMPARE(ground.look(prepared), u"ok"_s);
        ground.issuer().endAccessTokens();
        QCOMPARE(ground.work(prepared), u"ok"_s);
        ground.issuer().revoke();
        QCOMPARE(ground.look(prepared), nameOf(Problem::TokenRefused)); // twice in a minute
        SignInWish later = ground.wish(Method::Bearer);
        later.account = prepared.account;
        QCOMPARE(outcome(await(prepareSignIn(later))), nameOf(Problem::SignInAgain));
        QVERIFY(ground.proofs("Bearer") > 4);
        QCOMPARE(ground.proofs("Basic"), 0);
        QVERIFY(ground.issuer().secrets().size() >= 5);
        QVERIFY(ground.issuer().requests("token").size() >= 3);
        QCOMPARE(ground.leaks(), QByteArray());
    }

    KerberosRealm m_realm;
    bool m_hasRealm = false;
};

ONBEHALF_TEST(TestSecretsOnTheWire, QCoreApplication)

} // namespace tst_secretsonthewire

#include "tst_secretsonthewire.moc"
