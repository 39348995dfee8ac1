// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "support/schemas.h"
#include "support/testprogram.h"

namespace tst_sandboxcallers {

using namespace Test;
using Sandbox::State;

/// Who may call what: owners, full access, impersonation; and a server that is busy or old.
class TestSandboxCallers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsCallersIn_data();
    void letsCallersIn();
    void impersonates_data();
    void impersonates();
    void namesThePrimaryAddress();
    void deniesImpersonationAsOldServersDo();
    void impersonatesForTheClientInEachForm_data();
    void impersonatesForTheClientInEachForm();
    void impersonatesWithinTheScopeOfARole_data();
    void impersonatesWithinTheScopeOfARole();
    void opensFoldersOfManyMailboxesInOneCall();
    void opensTwoHundredAndFiftyFiveMailboxesInACall();
    void refusesWhatIsOutOfTheRolesScope_data();
    void refusesWhatIsOutOfTheRolesScope();
    void knowsAnyAddressFromExchange2010On();
    void saysWhenItIsBusy();
    void announcesTheBuildOfItsVersion_data();
    void announcesTheBuildOfItsVersion();
    void cleanupTestCase() { VALIDATE_ANSWERS(); }

private:
    /// data/impersonation.xml with its identifier exchanged for \a element with \a value.
    static QByteArray impersonating(const QByteArray &element, const QString &value);
    static QString sidOfHelena();
};

QByteArray TestSandboxCallers::impersonating(const QByteArray &element, const QString &value)
{
    QByteArray xml = dataFile(u"impersonation.xml"_s);
    xml.replace("PrimarySmtpAddress", element);
    return xml.replace("WHO", value.toUtf8());
}

QString TestSandboxCallers::sidOfHelena()
{
    Sandbox::Exchange exchange;
    return exchange.with([](State &state) { return state.organisation.sidOf(helena); });
}

void TestSandboxCallers::letsCallersIn_data()
{
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<QString>("code");
    const QString amara = u"amara.okafor@sandbox.example"_s;
    QTest::newRow("owner") << helena << helena << u"NoError"_s;
    QTest::newRow("owner, other case") << helena << helena.toUpper() << u"NoError"_s;
    QTest::newRow("owner, proxy address")
        << helena << u"H.Lindqvist@sandbox.example"_s << u"NoError"_s;
    QTest::newRow("administrator with full access") << viktor << helena << u"NoError"_s;
    QTest::newRow("administrator without") << viktor << amara << u"ErrorAccessDenied"_s;
    QTest::newRow("helpdesk without impersonation") << helpdesk << helena << u"ErrorAccessDenied"_s;
    QTest::newRow("delegate") << jonas << helena << u"ErrorAccessDenied"_s;
    QTest::newRow("unknown mailbox")
        << helena << u"nobody@sandbox.example"_s << u"ErrorNonExistentMailbox"_s;
    QTest::newRow("group") << helena << u"all.staff@sandbox.example"_s << u"ErrorCannotFindUser"_s;
    QTest::newRow("no address") << helena << QString() << u"ErrorMissingEmailAddress"_s;
    QTest::newRow("caller without mailbox")
        << u"svc.archive@sandbox.example"_s << helena << u"ErrorMissingEmailAddress"_s;
}

void TestSandboxCallers::letsCallersIn()
{
    QFETCH(const QString, caller);
    QFETCH(const QString, mailbox);
    QFETCH(const QString, code);
    Sandbox::Exchange exchange;
    QCOMPARE(codeOf(ask(exchange, delegatesOf(mailbox), caller)), code);
    const Ews::UpdateDelegate update{.mailbox = {.emailAddress = mailbox},
                                     .deliverMeetingRequests =
                                         Ews::DeliverMeetingRequests::DelegatesAndMe};
    QCOMPARE(codeOf(ask(exchange, update, caller)), code);
}

void TestSandboxCallers::impersonates_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("code");
    const QString proxy = u"helena@sandbox.example"_s;
    const QString nobody = u"nobody@sandbox.example"_s;
    const QString sid = sidOfHelena();
    const QByteArray primary("PrimarySmtpAddress"), smtp("SmtpAddress"), upn("PrincipalName");
    QTest::newRow("primary address") << primary << helena << helpdesk << u"NoError"_s;
    QTest::newRow("primary address, other case")
        << primary << helena.toUpper() << helpdesk << u"NoError"_s;
    QTest::newRow("proxy as primary")
        << primary << proxy << helpdesk << u"ErrorNonPrimarySmtpAddress"_s;
    QTest::newRow("proxy as any address") << smtp << proxy << helpdesk << u"NoError"_s;
    QTest::newRow("principal name") << upn << helena << helpdesk << u"NoError"_s;
    QTest::newRow("proxy as principal name")
        << upn << proxy << helpdesk << u"ErrorInvalidUserPrincipalName"_s;
    QTest::newRow("unknown principal name")
        << upn << nobody << helpdesk << u"ErrorInvalidUserPrincipalName"_s;
    QTest::newRow("SID") << QByteArray("SID") << sid << helpdesk << u"NoError"_s;
    QTest::newRow("unknown SID") << QByteArray("SID") << gone << helpdesk
                                 << u"ErrorInvalidUserSid"_s;
    QTest::newRow("unknown address")
        << primary << nobody << helpdesk << u"ErrorNonExistentMailbox"_s;
    QTest::newRow("group") << primary << u"all.staff@sandbox.example"_s << helpdesk
                           << u"ErrorNonExistentMailbox"_s;
    QTest::newRow("no right to") << primary << helena << viktor << u"ErrorImpersonateUserDenied"_s;
    QTest::newRow("no right to, unknown address")
        << primary << nobody << jonas << u"ErrorImpersonateUserDenied"_s;
}

void TestSandboxCallers::impersonates()
{
    QFETCH(const QByteArray, element);
    QFETCH(const QString, who);
    QFETCH(const QString, caller);
    QFETCH(const QString, code);
    Sandbox::Exchange exchange;
    const auto document =
        Ews::Document::parse(rawAnswer(exchange, impersonating(element, who), caller));
    QVERIFY(document);
    const auto answer = Ews::readResponse<Ews::GetDelegate>(*document);
    QCOMPARE(codeOf(answer), code);
    if (!answer)
        QCOMPARE(answer.error().failure, Ews::Failure::Fault);
}

void TestSandboxCallers::namesThePrimaryAddress()
{
    Sandbox::Exchange exchange;
    const auto answer = ask(exchange, delegatesOf(helena), helpdesk,
                            {.impersonation = {.who = u"helena@sandbox.example"_s}});
    QVERIFY(!answer);
    QVERIFY(answer.error().details.contains(u"Primary=helena.lindqvist@sandbox.example"_s));
}

void TestSandboxCallers::deniesImpersonationAsOldServersDo()
{
    Sandbox::Exchange exchange(Ews::ServerVersion::Exchange2007_SP1);
    QCOMPARE(codeOf(ask(exchange, delegatesOf(helena), jonas, {.impersonation = {.who = helena}})),
             u"ErrorImpersonationDenied"_s);
}

void TestSandboxCallers::impersonatesForTheClientInEachForm_data()
{
    using By = Ews::ConnectingSid;
    QTest::addColumn<By>("by");
    QTest::addColumn<QString>("who");
    QTest::newRow("principal name") << By::PrincipalName << helena;
    QTest::newRow("SID") << By::SID << sidOfHelena();
    QTest::newRow("primary address") << By::PrimarySmtpAddress << helena;
    QTest::newRow("any address") << By::SmtpAddress << u"h.lindqvist@sandbox.example"_s;
}

void TestSandboxCallers::impersonatesForTheClientInEachForm()
{
    QFETCH(const Ews::ConnectingSid, by);
    QFETCH(const QString, who);
    Sandbox::Exchange exchange;
    const Ews::Header header{.impersonation = {.who = who, .by = by}};
    QCOMPARE(codeOf(ask(exchange, delegatesOf(helena), helpdesk, header)), u"NoError"_s);
    QCOMPARE(codeOf(ask(exchange, delegatesOf(helena), tomas, header)),
             u"ErrorImpersonateUserDenied"_s);
}

/// By resources/sandbox: the Sales Managers, and Katharina.
void TestSandboxCallers::impersonatesWithinTheScopeOfARole_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("code");
    QTest::newRow("member") << u"fatou.diallo@sandbox.example"_s << u"NoError"_s;
    QTest::newRow("named") << u"katharina.brandt@sandbox.example"_s << u"NoError"_s;
    QTest::newRow("another") << helena << u"ErrorImpersonateUserDenied"_s;
    QTest::newRow("nobody") << u"nobody@sandbox.example"_s << u"ErrorNonExistentMailbox"_s;
}

void TestSandboxCallers::impersonatesWithinTheScopeOfARole()
{
    QFETCH(const QString, who);
    QFETCH(const QString, code);
    const QString regional = u"svc.regional@sandbox.example"_s;
    Sandbox::Exchange exchange;
    const Ews::Header header{.impersonation = {.who = who}};
    QCOMPARE(codeOf(ask(exchange, delegatesOf(who), regional, header)), code);
    // Without a mailbox of his own he is nobody else's delegate either.
    QCOMPARE(codeOf(ask(exchange, delegatesOf(who), regional)), u"ErrorMissingEmailAddress"_s);
    exchange.with([](State &state) { // members of a group within the group do not count
        auto &directory = state.organisation.directory;
        directory.edit(state.organisation.sidOf(u"sales.managers"_s))->members = {
            state.organisation.sidOf(u"executive.office"_s)};
    });
    const Ews::Header nested{.impersonation = {.who = jonas}};
    QCOMPARE(codeOf(ask(exchange, delegatesOf(jonas), regional, nested)),
             u"ErrorImpersonateUserDenied"_s);
}

namespace {

Ews::GetFolder calendarsOf(const QStringList &addresses)
{
    Ews::GetFolder op{
        .shape = {.baseShape = Ews::BaseShape::IdOnly,
                  .additionalProperties = {Ews::FieldUri{u"folder:PermissionSet"_s}}}};
    for (const QString &address : addresses)
        op.folderIds.append(Ews::DistinguishedFolderId{
            .id = u"calendar"_s, .mailbox = Ews::Mailbox{.emailAddress = address}});
    return op;
}

} // namespace

void TestSandboxCallers::opensFoldersOfManyMailboxesInOneCall()
{
    Sandbox::Exchange exchange;
    const auto answer = ask(exchange,
                            calendarsOf({helena, u"ricardo.montenegro@sandbox.example"_s,
                                         u"nobody@sandbox.example"_s, jonas, viktor}),
                            viktor);
    QCOMPARE(codes(answer), (QStringList{u"NoError"_s, u"NoError"_s, u"ErrorNonExistentMailbox"_s,
                                         u"NoError"_s, u"NoError"_s}));
    const auto list = [&answer](int i) { return answer->items.at(i)->folders->first(); };
    QVERIFY(list(0).permissionSet);
    QVERIFY(list(1).permissionSet);
    QVERIFY(!list(3).permissionSet); // Jonas' calendar shows free/busy times only
    QVERIFY(list(4).permissionSet);
    QVERIFY(list(0).folderId->id != list(1).folderId->id);
}

void TestSandboxCallers::opensTwoHundredAndFiftyFiveMailboxesInACall()
{
    Sandbox::Exchange exchange(Ews::ServerVersion::V2017_07_11, {.mailboxes = 257});
    QStringList addresses;
    exchange.with([&addresses](State &state) {
        for (const auto *entry : state.organisation.directory.all())
            if (entry->generated && entry->hasMailbox())
                addresses.append(entry->smtp);
    });
    QCOMPARE(addresses.size(), 257);
    addresses.prepend(addresses.first()); // another folder of the same is no other mailbox
    addresses.append(viktor);             // nor is one's own
    QStringList expected(256, u"NoError"_s);
    expected << u"ErrorTooManyObjectsOpened"_s << u"ErrorTooManyObjectsOpened"_s << u"NoError"_s;
    QCOMPARE(codes(ask(exchange, calendarsOf(addresses), viktor)), expected);
    const Ews::Header header{.impersonation = {.who = addresses.last()}};
    QCOMPARE(codes(ask(exchange, calendarsOf(addresses.mid(200, 3)), helpdesk, header)),
             (QStringList{u"NoError"_s, u"NoError"_s, u"NoError"_s}));
}

void TestSandboxCallers::refusesWhatIsOutOfTheRolesScope_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("out of scope") << u"ErrorImpersonateUserDenied"_s;
    QTest::newRow("no logon") << u"ErrorImpersonationFailed"_s;
}

void TestSandboxCallers::refusesWhatIsOutOfTheRolesScope()
{
    QFETCH(const QString, code);
    Sandbox::Exchange exchange;
    exchange.with([&code](State &state) {
        state.controls.refusedImpersonations.insert(state.organisation.sidOf(helena), code);
    });
    const auto answer =
        ask(exchange, delegatesOf(helena), helpdesk, {.impersonation = {.who = helena}});
    QCOMPARE(codeOf(answer), code);
    QCOMPARE(answer.error().failure, Ews::Failure::Fault);
    QVERIFY(!answer.error().outcomeUnknown());
    QCOMPARE(codeOf(ask(exchange, delegatesOf(jonas), helpdesk, {.impersonation = {.who = jonas}})),
             u"NoError"_s);
}

void TestSandboxCallers::knowsAnyAddressFromExchange2010On()
{
    Sandbox::Exchange old(Ews::ServerVersion::Exchange2007_SP1);
    // The client says which version it needs, and hears that it is not there.
    QCOMPARE(codeOf(ask(old, delegatesOf(helena), helpdesk,
                        {.impersonation = {.who = helena, .by = Ews::ConnectingSid::SmtpAddress}})),
             u"ErrorInvalidServerVersion"_s);
    QByteArray xml = impersonating("SmtpAddress", helena);
    QVERIFY(xml.contains("Exchange2013"));
    xml.replace("Exchange2013", "Exchange2007_SP1");
    const auto document = Ews::Document::parse(rawAnswer(old, xml, helpdesk));
    QVERIFY(document);
    QCOMPARE(codeOf(Ews::readResponse<Ews::GetDelegate>(*document)), u"ErrorSchemaValidation"_s);
}

void TestSandboxCallers::saysWhenItIsBusy()
{
    Sandbox::Exchange exchange;
    exchange.with([](State &state) {
        state.controls.busyCalls = 1;
        state.controls.backOff = std::chrono::milliseconds(1500);
    });
    const auto busy = ask(exchange, delegatesOf(helena));
    QVERIFY(!busy);
    QCOMPARE(busy.error().failure, Ews::Failure::Busy);
    QCOMPARE(busy.error().retryAfter, std::chrono::milliseconds(1500));
    QVERIFY(ask(exchange, delegatesOf(helena)));
}

void TestSandboxCallers::announcesTheBuildOfItsVersion_data()
{
    QTest::addColumn<Ews::ServerVersion>("version");
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    using V = Ews::ServerVersion;
    QTest::newRow("2007 SP1") << V::Exchange2007_SP1 << 8 << 1;
    QTest::newRow("2010 SP1") << V::Exchange2010_SP1 << 14 << 1;
    QTest::newRow("2013") << V::Exchange2013 << 15 << 0;
    QTest::newRow("2016") << V::Exchange2016 << 15 << 1;
    QTest::newRow("2019") << V::V2017_07_11 << 15 << 2;
}

void TestSandboxCallers::announcesTheBuildOfItsVersion()
{
    QFETCH(const Ews::ServerVersion, version);
    QFETCH(const int, major);
    QFETCH(const int, minor);
    Sandbox::Exchange exchange(version);
    const auto document =
        Ews::Document::parse(rawAnswer(exchange, Ews::writeRequest(delegatesOf(helena)), helena));
    QCOMPARE(document->serverVersion()->major, major);
    QCOMPARE(document->serverVersion()->minor, minor);
}

ONBEHALF_TEST(TestSandboxCallers, QCoreApplication)

} // namespace tst_sandboxcallers

#include "tst_sandboxcallers.moc"
