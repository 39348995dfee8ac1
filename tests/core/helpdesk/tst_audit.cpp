// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditcase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include "helpdesk/heldrights.h"

namespace tst_audit {

using namespace AuditCase;
using Kind = AuditFinding::Kind;
using State = AuditedMailbox::State;

namespace {

const QByteArray noResults =
    "<?xml version='1.0' encoding='utf-8'?>"
    "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
    "<m:ResolveNamesResponse "
    "xmlns:m='http://schemas.microsoft.com/exchange/services/2006/messages'>"
    "<m:ResponseMessages><m:ResolveNamesResponseMessage ResponseClass='Error'>"
    "<m:MessageText>No results were found.</m:MessageText>"
    "<m:ResponseCode>ErrorNameResolutionNoResults</m:ResponseCode>"
    "<m:DescriptiveLinkKey>0</m:DescriptiveLinkKey></m:ResolveNamesResponseMessage>"
    "</m:ResponseMessages></m:ResolveNamesResponse></s:Body></s:Envelope>";

AuditOptions impersonating()
{
    AuditOptions options;
    options.impersonates = true;
    return options;
}

const AuditedMailbox &mailboxOf(const Audit &audit, const QString &name)
{
    const auto at = std::ranges::find_if(audit.state().mailboxes, [&](const AuditedMailbox &one) {
        return one.mailbox.address == address(name);
    });
    return *at;
}

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEachMailboxAsItsOwner();
    void readsSeveralMailboxesInOneRequestWithFullAccess();
    void tellsRowsAsTheyArrive();
    void saysWhyAMailboxCouldNotBeRead();
    void findsWhoLeft();
    void doesNotAskTheDirectoryUnlessWanted();
    void keepsWhatItReadsOnRecord();
    void findsWhereAPersonHasRights();
};

void TestAudit::readsEachMailboxAsItsOwner()
{
    Case world;
    QVERIFY(world.isReady());
    Audit audit(world.owner(u"helpdesk"_s));
    const QStringList names{u"helena.lindqvist"_s, u"amara.okafor"_s, u"ricardo.montenegro"_s};
    QVERIFY(audit.start(listed(names), impersonating()));
    QCOMPARE(audit.activity(), Audit::Activity::Running);
    QVERIFY(endOf(audit));
    QCOMPARE(audit.state().count(State::Read), 3);
    QVERIFY(audit.state().endedAt.isValid());
    QCOMPARE(world.server.requests("GetDelegate"_L1), 3);
    QCOMPARE(world.server.requests("GetFolder"_L1), 3);
    // What it says of a mailbox is what its owner would read.
    for (const QString &name : names) {
        const MailboxDelegates own = world.read(world.owner(name));
        Trustees trustees = audit.state().trustees;
        const AuditedMailbox expected = auditedMailbox({address(name), {}}, own, trustees);
        const AuditedMailbox &got = mailboxOf(audit, name);
        QCOMPARE(trustees.size(), audit.state().trustees.size());
        QCOMPARE(got.delegates, expected.delegates);
        QCOMPARE(got.entries, expected.entries);
        QCOMPARE(got.scope, expected.scope);
        QVERIFY(!got.entries.isEmpty());
    }
}

void TestAudit::readsSeveralMailboxesInOneRequestWithFullAccess()
{
    Case world({.mailboxes = 20});
    QVERIFY(world.isReady());
    Audit audit(world.owner(u"viktor.horvath"_s));
    AuditOptions options;
    options.asksDirectory = false;
    QVERIFY(audit.start(generatedMailboxes(world, 20), options));
    QVERIFY(endOf(audit));
    QCOMPARE(audit.state().count(State::Read), 20);
    QCOMPARE(world.server.requests("GetDelegate"_L1), 20);
    QCOMPARE(world.server.requests("GetFolder"_L1), 3); // 8, 8 and 4 mailboxes
    for (const AuditedMailbox &one : audit.state().mailboxes)
        for (const DelegateFolder folder : delegateFolders)
            QVERIFY2(one.unreadable[folder].isEmpty(), qPrintable(one.unreadable[folder]));
}

void TestAudit::tellsRowsAsTheyArrive()
{
    Case world({.mailboxes = 60});
    QVERIFY(world.isReady());
    Audit audit(world.owner(u"helpdesk"_s), 2);
    QSet<int> told;
    bool wasHalfway = false;
    connect(&audit, &Audit::changed, this, [&](const QList<int> &places) {
        for (const int place : places)
            told.insert(place);
        const int read = audit.state().count(State::Read);
        wasHalfway = wasHalfway || (read > 0 && read < 60);
    });
    QVERIFY(audit.start(generatedMailboxes(world, 60), impersonating()));
    QVERIFY(endOf(audit));
    QCOMPARE(told.size(), 60);
    QVERIFY(audit.state().isDone());
    QVERIFY(wasHalfway || audit.state().count(State::Read) == 60);
}

void TestAudit::saysWhyAMailboxCouldNotBeRead()
{
    Case world;
    QVERIFY(world.isReady());
    world.server.exchange().with([](Sandbox::State &state) {
        state.controls.failingMailboxes[address(u"amara.okafor"_s)] =
            u"ErrorMailboxMoveInProgress"_s;
    });
    Audit audit(world.owner(u"helpdesk"_s));
    QVERIFY(audit.start(listed({u"helena.lindqvist"_s, u"nobody.here"_s, u"amara.okafor"_s}),
                        impersonating()));
    QVERIFY(endOf(audit));
    QCOMPARE(audit.state().count(State::Read), 1);
    QCOMPARE(audit.state().count(State::Failed), 2);
    QVERIFY(mailboxOf(audit, u"nobody.here"_s).error);
    QCOMPARE(mailboxOf(audit, u"nobody.here"_s).error->code, u"ErrorNonExistentMailbox"_s);
    QCOMPARE(mailboxOf(audit, u"amara.okafor"_s).error->code, u"ErrorMailboxMoveInProgress"_s);
    // Mended, it is read again alone.
    world.server.exchange().with([](Sandbox::State &state) { state.controls = {}; });
    const int before = world.server.requests("GetDelegate"_L1);
    QVERIFY(audit.readAgain({2}));
    QVERIFY(endOf(audit));
    QCOMPARE(mailboxOf(audit, u"amara.okafor"_s).state, State::Read);
    QCOMPARE(world.server.requests("GetDelegate"_L1), before + 1);
}

void TestAudit::findsWhoLeft()
{
    Case world;
    QVERIFY(world.isReady());
    Support::FaultProxy proxy;
    proxy.passTo(world.server.url());
    const Session session =
        world.session(u"helpdesk"_s, {.address = address(u"helpdesk"_s)}, proxy.url());
    Audit audit(session);
    QVERIFY(audit.start(listed({u"helena.lindqvist"_s}), impersonating()));
    QVERIFY(endOf(audit));
    QVERIFY(proxy.arrivals("ResolveNames") > 2);
    QCOMPARE(audit.state().count(Kind::PersonLeft), 0);
    // From now on the directory has nobody, but the lists still name them.
    proxy.answerOperation("ResolveNames", {.bytes = Support::httpAnswer(200, noResults)});
    QVERIFY(audit.start(listed({u"helena.lindqvist"_s}), impersonating()));
    QVERIFY(endOf(audit));
    QCOMPARE(audit.state().count(Kind::PersonLeft), 1);
    for (const AuditFinding &finding : audit.state().mailboxes.first().findings)
        if (finding.kind == Kind::PersonLeft)
            QVERIFY(audit.state().trustees.at(finding.trustee).primarySmtpAddress.contains(u'@'));
    // Where the directory cannot be asked, nothing is said of anybody.
    proxy.answerAsOthers("ResolveNames");
    proxy.answerOperation("ResolveNames", {.bytes = Support::httpAnswer(500, "broken")});
    QVERIFY(audit.start(listed({u"helena.lindqvist"_s}), impersonating()));
    QVERIFY(endOf(audit));
    QCOMPARE(audit.state().count(State::Read), 1);
    QCOMPARE(audit.state().count(Kind::PersonLeft), 0);
}

void TestAudit::doesNotAskTheDirectoryUnlessWanted()
{
    Case world;
    QVERIFY(world.isReady());
    Audit audit(world.owner(u"helpdesk"_s));
    AuditOptions options = impersonating();
    options.asksDirectory = false;
    QVERIFY(audit.start(listed({u"helena.lindqvist"_s}), options));
    QVERIFY(endOf(audit));
    QCOMPARE(world.server.requests("ResolveNames"_L1), 0);
    QCOMPARE(world.server.requests(), 2);
}

void TestAudit::keepsWhatItReadsOnRecord()
{
    Case world({.mailboxes = 12});
    QVERIFY(world.isReady());
    QTemporaryDir home;
    Audit audit(world.owner(u"helpdesk"_s), 4, home.path());
    AuditOptions options = impersonating();
    options.title = u"Everybody"_s;
    QVERIFY(audit.start(generatedMailboxes(world, 12), options));
    QVERIFY(endOf(audit));
    const auto all = AuditRecord(home.path()).list();
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().ended);
    QCOMPARE(all.first().title, u"Everybody"_s);
    const auto kept = AuditRecord(home.path()).read(all.first().id);
    QVERIFY(kept);
    QCOMPARE(kept->count(State::Read), 12);
    for (qsizetype i = 0; i < kept->mailboxes.size(); ++i) {
        QCOMPARE(kept->mailboxes.at(i).entries, audit.state().mailboxes.at(i).entries);
        QCOMPARE(kept->mailboxes.at(i).findings, audit.state().mailboxes.at(i).findings);
    }
}

void TestAudit::findsWhereAPersonHasRights()
{
    Case world;
    QVERIFY(world.isReady());
    Audit audit(world.owner(u"helpdesk"_s));
    QVERIFY(audit.start(listed({u"helena.lindqvist"_s, u"ricardo.montenegro"_s}), impersonating()));
    QVERIFY(endOf(audit));
    const MailboxDelegates helena = world.read(world.owner(u"helena.lindqvist"_s));
    const auto named = std::ranges::find_if(
        helena.delegates, [](const Delegate &one) { return one.isNamed() && !one.error; });
    QVERIFY(named != helena.delegates.end());
    const auto held = heldBy(audit.state(), named->user);
    QVERIFY(!held.isEmpty());
    QCOMPARE(held.first().mailbox, 0);
    QVERIFY(held.first().isDelegate);
    for (const DelegateFolder folder : delegateFolders) {
        const auto entry = helena.entryOf(named->user, folder);
        QCOMPARE(held.first().rights[folder],
                 entry ? std::optional(rightsOf(*entry)) : std::nullopt);
    }
}

ONBEHALF_TEST(TestAudit, QCoreApplication)

} // namespace tst_audit

#include "tst_audit.moc"
