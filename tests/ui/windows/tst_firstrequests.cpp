// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a first sign-in costs, from the dialog to the table, by whatever method.

#include "oauthwindow.h"
#include "support/kerberosrealm.h"
#include "support/testprogram.h"

#include <QLabel>

namespace tst_firstrequests {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::Method;
using Support::KerberosRealm;
using Support::OAuthWindow;
using Support::SandboxWindow;

namespace {

const auto helena = u"helena.lindqvist"_s;

struct Cost
{
    int calls = 0; ///< That were let in.
    int all = 0;
};

/// When the table is shown; what is read after that is not part of it.
Cost costOf(SandboxWindow &sandbox, SignInDialog *dialog)
{
    Cost cost;
    QObject::connect(sandbox.window().signIn(), &SignInController::signedIn, dialog, [&] {
        for (const Sandbox::Arrival &arrival : sandbox.server().arrivals())
            cost.calls += arrival.httpStatus != 401;
        cost.all = sandbox.server().requests();
    });
    SandboxWindow::press(dialog, "accept");
    if (!QTest::qWaitFor([&] { return sandbox.store() && sandbox.store()->isLoaded(); }, 20'000))
        qWarning("No table is shown.");
    return cost;
}

} // namespace

class TestFirstRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byPasswordOrTicket_data()
    {
        QTest::addColumn<QList<Method>>("offered");
        QTest::addColumn<Method>("taken");
        QTest::addColumn<int>("authentication"); // requests of its own
        // What is offered is asked for once. NTLM takes one more for each connection.
        QTest::newRow("Basic") << QList{Method::Basic} << Method::Basic << 1;
        QTest::newRow("NTLM") << QList{Method::Basic, Method::Ntlm} << Method::Ntlm << 2;
        QTest::newRow("Kerberos") << QList{Method::Basic, Method::Negotiate} << Method::Negotiate
                                  << 1;
    }

    void byPasswordOrTicket()
    {
        QFETCH(const QList<Method>, offered);
        QFETCH(const Method, taken);
        QFETCH(const int, authentication);
        std::optional<KerberosRealm> realm;
        if (taken == Method::Negotiate) {
            if (const QString missing = KerberosRealm::missing(); !missing.isEmpty())
                QSKIP(qPrintable(missing));
            realm.emplace();
            QVERIFY(realm->isReady() && realm->addUser(helena, u"Helena-2026"_s) &&
                    realm->addService(u"localhost"_s) && realm->kinit(helena, u"Helena-2026"_s));
        }
        Sandbox::Options options;
        options.offered = offered;
        options.keytab = realm ? realm->keytab() : QString();
        SandboxWindow sandbox({}, true, options);
        auto *dialog = sandbox.fillSignIn(helena, realm ? QString() : sandbox.password(helena));
        QVERIFY(dialog);
        QUrl url = sandbox.server().url();
        url.setHost(u"localhost"_s);
        Support::type(dialog, "server"_L1, url.toString());
        const Cost cost = costOf(sandbox, dialog);
        QCOMPARE(sandbox.window().signIn()->lastAccount()->method, std::optional(taken));
        QVERIFY2(cost.calls > 0 && cost.calls <= 4, qPrintable(QString::number(cost.calls)));
        QCOMPARE(cost.all - cost.calls, authentication);
    }

    void byToken_data()
    {
        QTest::addColumn<bool>("byCode");
        QTest::newRow("in the browser") << false;
        QTest::newRow("with a code") << true;
    }

    void byToken()
    {
        QFETCH(const bool, byCode);
        OAuthWindow one;
        auto *dialog = one.fill(byCode);
        QVERIFY(dialog);
        if (byCode)
            connect(one.signIn(), &SignInController::busyChanged, dialog, [&one, dialog] {
                if (const auto *code = dialog->findChild<QLabel *>(u"userCode"_s))
                    one.issuer().answerDevice(code->text(), true);
            });
        const Cost cost = costOf(one.sandbox(), dialog);
        QVERIFY2(cost.calls > 0 && cost.calls <= 4, qPrintable(QString::number(cost.calls)));
        QCOMPARE(cost.all - cost.calls, 1); // whose tokens it takes
        // Where the issuer's places are, a code of one kind or the other, tokens for it.
        QCOMPARE(one.issuer().requests("openid-configuration").size(), 2); // no such tenant
        QVERIFY(!one.issuer().requests("token").isEmpty());
        QCOMPARE(one.refreshes(), 0);
    }
};

ONBEHALF_TEST(TestFirstRequests, QApplication)

} // namespace tst_firstrequests

#include "tst_firstrequests.moc"
