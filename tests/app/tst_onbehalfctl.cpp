// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "support/testprogram.h"

#include <QDir>

namespace tst_onbehalfctl {

using namespace CtlCase;

/// The commands of onbehalfctl and what they do in the sandbox.
class TestOnbehalfctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void theListIsOneJsonDocument()
    {
        const Ran ran = m_case->as(helena, {u"delegates"_s, u"list"_s, u"--json"_s});
        QCOMPARE(ran.exit, 1); // part of it cannot be read
        const QJsonObject json = ran.json();
        QCOMPARE(json["mailbox"_L1].toString(), helena);
        QCOMPARE(json["deliverMeetingRequests"_L1].toString(),
                 u"DelegatesAndSendInformationToMe"_s);
        const QJsonObject first = json["delegates"_L1][0].toObject();
        QCOMPARE(first["smtp"_L1].toString(), u"jonas.weber@sandbox.example"_s);
        QCOMPARE(first["name"_L1].toString(), u"Jonas Weber"_s);
        QVERIFY(first["sid"_L1].toString().startsWith(u"S-1-5-21-"_s));
        QCOMPARE(first["levels"_L1].toObject().keys(),
                 (QStringList{u"calendar"_s, u"contacts"_s, u"inbox"_s, u"journal"_s, u"notes"_s,
                              u"tasks"_s}));
        QCOMPARE(first["levels"_L1]["calendar"_L1].toString(), u"Editor"_s);
        QCOMPARE(first["receivesCopies"_L1].toBool(), true);
        QCOMPARE(first["viewsPrivateItems"_L1].toBool(true), false);
        QVERIFY(first["error"_L1].isNull());
        const QJsonObject orphan = json["delegates"_L1][3].toObject();
        QCOMPARE(orphan["error"_L1]["code"_L1].toString(), u"ErrorDelegateNoUser"_s);
        QVERIFY(orphan["levels"_L1].isNull());
    }

    void aDelegateIsAddedChangedRemovedAndBroughtBack()
    {
        const Ran added = m_case->as(
            helena, {u"delegates"_s, u"add"_s, isabel, u"--inbox"_s, u"Reviewer"_s, u"--json"_s});
        QCOMPARE(added.exit, 0);
        // What she had on folders that were not named is still hers.
        QCOMPARE(m_case->level(isabel, u"calendar"_s), u"Custom"_s);
        QCOMPARE(m_case->level(isabel, u"inbox"_s), u"Reviewer"_s);
        QCOMPARE(m_case->level(isabel, u"notes"_s), u"None"_s);
        QCOMPARE(m_case->delegate(isabel)["receivesCopies"_L1].toBool(true), false);

        QCOMPARE(m_case
                     ->as(helena, {u"delegates"_s, u"update"_s, isabel, u"--calendar"_s,
                                   u"editor"_s, u"--copies"_s, u"--private"_s})
                     .exit,
                 0);
        QCOMPARE(m_case->level(isabel, u"calendar"_s), u"Editor"_s);
        QCOMPARE(m_case->level(isabel, u"inbox"_s), u"Reviewer"_s); // not named
        QCOMPARE(m_case->delegate(isabel)["receivesCopies"_L1].toBool(), true);

        QCOMPARE(m_case->as(helena, {u"delegates"_s, u"remove"_s, isabel}).exit, 0);
        QVERIFY(m_case->delegate(isabel).isEmpty());
        QCOMPARE(m_case->as(helena, {u"undo"_s}).exit, 0);
        QCOMPARE(m_case->level(isabel, u"calendar"_s), u"Editor"_s);
        QCOMPARE(m_case->delegate(isabel)["viewsPrivateItems"_L1].toBool(), true);
    }

    void loweringTheCalendarTurnsCopiesOff()
    {
        const Ran ran = m_case->as(helena, {u"delegates"_s, u"update"_s, jonas, u"--calendar"_s,
                                            u"Author"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json()["changes"_L1].toArray().size(), 2);
        QCOMPARE(m_case->delegate(jonas)["receivesCopies"_L1].toBool(true), false);
    }

    void aDryRunSendsNothing()
    {
        const Ran ran = m_case->as(helena, {u"delegates"_s, u"update"_s, tomas, u"--inbox"_s,
                                            u"Author"_s, u"--dry-run"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("Inbox: None \xe2\x86\x92 Author"));
        QCOMPARE(m_case->server.requests("UpdateDelegate"_L1), 0);
        QCOMPARE(m_case->level(tomas, u"inbox"_s), u"None"_s);
    }

    void theScopeIsShownAndSet()
    {
        QCOMPARE(m_case->as(helena, {u"delegates"_s, u"scope"_s, u"noforward"_s}).exit, 0);
        const Ran shown = m_case->as(helena, {u"delegates"_s, u"scope"_s, u"--json"_s});
        QCOMPARE(shown.json()["deliverMeetingRequests"_L1].toString(), u"NoForward"_s);
        QCOMPARE(m_case->as(helena, {u"delegates"_s, u"scope"_s, u"Everybody"_s}).exit, 2);
    }

    void theDirectoryIsSearched()
    {
        const Ran ran = m_case->as(helena, {u"directory"_s, u"search"_s, u"ann"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json()["entries"_L1].toArray().size(), 2);
        QCOMPARE(m_case->as(helena, {u"directory"_s, u"search"_s, u"zzzz"_s, u"--json"_s})
                     .json()["entries"_L1]
                     .toArray()
                     .size(),
                 0);
    }

    void whatTheServerRefusesIsSaidPerEntry_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("removing no delegate")
            << QStringList{u"remove"_s, isabel} << QByteArray("ErrorNotDelegate");
        QTest::newRow("changing no delegate")
            << QStringList{u"update"_s, isabel, u"--inbox"_s, u"Author"_s}
            << QByteArray("ErrorNotDelegate");
        QTest::newRow("adding a delegate")
            << QStringList{u"add"_s, tomas} << QByteArray("ErrorDelegateAlreadyExists");
        QTest::newRow("adding the owner")
            << QStringList{u"add"_s, helena} << QByteArray("ErrorDelegateCannotAddOwner");
        QTest::newRow("adding a distribution list")
            << QStringList{u"add"_s, u"all.staff@sandbox.example"_s} << QByteArray("Error");
        QTest::newRow("adding nobody")
            << QStringList{u"add"_s, u"nobody@sandbox.example"_s} << QByteArray("Error");
        QTest::newRow("copies without Editor") << QStringList{u"update"_s, tomas, u"--copies"_s}
                                               << QByteArray("ErrorDelegateValidationFailed");
    }

    void whatTheServerRefusesIsSaidPerEntry()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, code);
        const QStringList command = QStringList{u"delegates"_s} + arguments;
        const Ran json = m_case->as(helena, command + QStringList{u"--json"_s});
        QCOMPARE(json.exit, 1);
        const QJsonObject change = json.json()["changes"_L1][0].toObject();
        QCOMPARE(change["outcome"_L1].toString(), u"refused"_s);
        QVERIFY(change["error"_L1]["code"_L1].toString().startsWith(QString::fromLatin1(code)));
        const Ran plain = m_case->as(helena, command);
        QCOMPARE(plain.exit, 1);
        QVERIFY(plain.err.contains(code));
    }

    void oneRefusedEntryDoesNotStopTheOthers()
    {
        const Ran ran =
            m_case->as(helena, {u"delegates"_s, u"remove"_s, isabel, tomas, u"--json"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY(m_case->delegate(tomas).isEmpty());
    }

    void administratorsWorkElsewhere()
    {
        const QString helpdesk = u"helpdesk@sandbox.example"_s;
        const Ran impersonated =
            m_case->as(helpdesk, {u"--as"_s, helena, u"delegates"_s, u"scope"_s, u"--json"_s});
        QCOMPARE(impersonated.exit, 0);
        QCOMPARE(impersonated.json()["mailbox"_L1].toString(), helena);
        const QString viktor = u"viktor.horvath@sandbox.example"_s;
        QCOMPARE(m_case->as(viktor, {u"--mailbox"_s, helena, u"delegates"_s, u"scope"_s}).exit, 0);
        // Without the right to impersonate:
        QCOMPARE(m_case->as(tomas, {u"--as"_s, helena, u"delegates"_s, u"scope"_s}).exit, 1);
        QCOMPARE(m_case->as(tomas, {u"--mailbox"_s, helena, u"delegates"_s, u"scope"_s}).exit, 1);
    }

    void impersonatesInEachForm_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("element");
        QTest::newRow("primary address") << helena << u"PrimarySmtpAddress"_s;
        QTest::newRow("any address") << u"smtp:helena@sandbox.example"_s << u"SmtpAddress"_s;
        QTest::newRow("principal name") << u"upn:"_s + helena << u"PrincipalName"_s;
        QTest::newRow("SID") << u"sid:"_s + sidOf(helena).toLower() << u"SID"_s;
    }

    void impersonatesInEachForm()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, element);
        const QString folder = m_case->home.filePath(u"trace-as"_s);
        const QStringList as{u"--as"_s, who, u"--mailbox"_s, helena, u"--trace"_s, folder};
        const Ran ran = m_case->as(u"helpdesk@sandbox.example"_s,
                                   as + QStringList{u"delegates"_s, u"scope"_s, u"--json"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(ran.json()["mailbox"_L1].toString(), helena);
        const QStringList requests = QDir(folder).entryList({u"*request*"_s}, QDir::Files);
        QVERIFY(!requests.isEmpty());
        QFile request(QDir(folder).filePath(requests.first()));
        QVERIFY(request.open(QIODevice::ReadOnly));
        QVERIFY(request.readAll().contains("<t:" + element.toLatin1() + '>'));
    }

    void saysWhichRoleIsMissing_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("out of scope") << helena << u"ErrorImpersonateUserDenied"_s
                                      << QByteArray("Get-ManagementRoleAssignment");
        QTest::newRow("no logon") << helena << u"ErrorImpersonationFailed"_s
                                  << QByteArray("account is enabled");
        QTest::newRow("unknown SID")
            << u"sid:S-1-5-21-1-2-3-4"_s << u"ErrorInvalidUserSid"_s << QByteArray("this SID");
        QTest::newRow("unknown principal name")
            << u"upn:nobody@sandbox.example"_s << u"ErrorInvalidUserPrincipalName"_s
            << QByteArray("this user principal name");
    }

    void saysWhichRoleIsMissing()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, code);
        QFETCH(const QByteArray, says);
        m_case->server.exchange().with([&code](Sandbox::State &state) {
            state.controls.refusedImpersonations.insert(state.organisation.sidOf(helena), code);
        });
        const Ran ran =
            m_case->as(u"helpdesk@sandbox.example"_s,
                       {u"--as"_s, who, u"--mailbox"_s, helena, u"delegates"_s, u"list"_s});
        QCOMPARE(ran.exit, 1);
        const QByteArray said = ran.err.simplified();
        QVERIFY2(said.contains(says), ran.err.constData());
        QVERIFY2(said.contains("Nothing was changed."), ran.err.constData());
    }

private:
    QString sidOf(const QString &who)
    {
        Sandbox::Exchange exchange;
        return exchange.with(
            [&who](Sandbox::State &state) { return state.organisation.sidOf(who); });
    }

    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestOnbehalfctl, QCoreApplication)

} // namespace tst_onbehalfctl

#include "tst_onbehalfctl.moc"
