// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "support/schemas.h"
#include "support/testprogram.h"

#include <algorithm>

namespace tst_sandboxdirectory {

using namespace Test;

/// ResolveNames, and the invented organisation itself.
class TestSandboxDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByPrefix_data();
    void findsByPrefix();
    void warnsWhereThereAreSeveral();
    void givesContactDataOnlyWhereAskedFor();
    void saysWhatKindOfAddressItIs_data();
    void saysWhatKindOfAddressItIs();
    void givesAHundredAtMost();
    void looksIntoTheDirectoryOnly();
    void namesAccountsWithoutMailbox();
    void knowsEverybodyInItsLists();
    void givesEverybodyAPassword();
    void keepsTheRightsOfSomebodyWhoHasLeft();
    void givesRoomsAReception();
    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

namespace {

Ews::Result<Ews::Resolved> resolve(Sandbox::Exchange &exchange, const QString &text,
                                   bool contacts = false)
{
    const auto answer = ask(
        exchange, Ews::ResolveNames{.returnFullContactData = contacts, .unresolvedEntry = text});
    return answer ? answer->items.first() : std::unexpected(answer.error());
}

QString names(const Ews::Result<Ews::Resolved> &resolved)
{
    if (!resolved)
        return resolved.error().code;
    QStringList all;
    for (const Ews::Resolution &one : std::as_const(resolved->resolutionSet->resolutions))
        all.append(one.mailbox.name);
    return all.join(u", "_s);
}

} // namespace

void TestSandboxDirectory::findsByPrefix_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const QString none = u"ErrorNameResolutionNoResults"_s;
    const QString jon = u"Jonas Weber, Jonas Nilsson, Jon Eriksen"_s;
    QTest::newRow("given name") << u"jon"_s << jon;
    QTest::newRow("surname") << u"Ferr"_s << u"Tomás Ferreira"_s;
    QTest::newRow("without marks") << u"tomas fe"_s << u"Tomás Ferreira"_s;
    QTest::newRow("with marks") << u"Dvořák"_s << u"Marek Dvořák"_s;
    QTest::newRow("surname first") << u"weber jonas"_s << u"Jonas Weber"_s;
    QTest::newRow("beginnings of both") << u"hel lind"_s << u"Helena Lindqvist"_s;
    QTest::newRow("display name") << u"Anna Schmid"_s << u"Anna Schmidt, Anna Schmid"_s;
    QTest::newRow("alias") << u"helpd"_s << u"Service Desk"_s;
    QTest::newRow("address") << u"mei.lin@sandbox"_s << u"Mei Lin"_s;
    QTest::newRow("proxy") << u"smtp:h.lindqvist@"_s << u"Helena Lindqvist"_s;
    QTest::newRow("smtp: does not look at names") << u"smtp:Lindqvist"_s << none;
    QTest::newRow("middle of a name") << u"eber"_s << none;
    QTest::newRow("nobody") << u"Xaver"_s << none;
    QTest::newRow("white space") << u"  weber "_s << u"Jonas Weber"_s;
}

void TestSandboxDirectory::findsByPrefix()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    Sandbox::Exchange exchange;
    QCOMPARE(names(resolve(exchange, text)), found);
}

void TestSandboxDirectory::warnsWhereThereAreSeveral()
{
    Sandbox::Exchange exchange;
    const auto several = resolve(exchange, u"anna"_s);
    QVERIFY(several);
    QCOMPARE(several->warning->code, u"ErrorNameResolutionMultipleResults"_s);
    QCOMPARE(several->resolutionSet->totalItemsInView, 2);
    QCOMPARE(several->resolutionSet->includesLastItemInRange, true);
    QVERIFY(!resolve(exchange, u"weber"_s)->warning);
}

void TestSandboxDirectory::givesContactDataOnlyWhereAskedFor()
{
    Sandbox::Exchange exchange;
    QVERIFY(!resolve(exchange, u"weber"_s)->resolutionSet->resolutions.first().contact);
    const auto full = resolve(exchange, u"weber"_s, true);
    const Ews::Contact contact = *full->resolutionSet->resolutions.first().contact;
    QCOMPARE(contact.jobTitle, u"Personal Assistant"_s);
    QCOMPARE(contact.department, u"Executive Office"_s);
}

void TestSandboxDirectory::saysWhatKindOfAddressItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ews::MailboxType>("type");
    QTest::newRow("person") << u"Helena"_s << Ews::MailboxType::Mailbox;
    QTest::newRow("room") << u"Meeting Room Aurora"_s << Ews::MailboxType::Mailbox;
    QTest::newRow("group") << u"All Staff"_s << Ews::MailboxType::PublicDL;
    QTest::newRow("security group") << u"Executive Office"_s << Ews::MailboxType::PublicDL;
    QTest::newRow("contact") << u"Claire"_s << Ews::MailboxType::Contact;
}

void TestSandboxDirectory::saysWhatKindOfAddressItIs()
{
    QFETCH(const QString, text);
    QFETCH(const Ews::MailboxType, type);
    Sandbox::Exchange exchange;
    const auto found = resolve(exchange, text);
    QVERIFY(found);
    QCOMPARE(found->resolutionSet->resolutions.first().mailbox.mailboxType, type);
    QCOMPARE(found->resolutionSet->resolutions.first().mailbox.routingType, u"SMTP"_s);
}

void TestSandboxDirectory::givesAHundredAtMost()
{
    for (const int count : {100, 101}) {
        Sandbox::Exchange exchange(Ews::ServerVersion::Exchange2013, {.mailboxes = count});
        const auto found = resolve(exchange, u"user0"_s);
        QVERIFY(found);
        QCOMPARE(found->resolutionSet->resolutions.size(), 100);
        QCOMPARE(found->resolutionSet->includesLastItemInRange, count == 100);
    }
}

void TestSandboxDirectory::looksIntoTheDirectoryOnly()
{
    Sandbox::Exchange exchange;
    Ews::ResolveNames op{.searchScope = Ews::SearchScope::Contacts, .unresolvedEntry = u"jon"_s};
    QCOMPARE(codes(ask(exchange, op)), QStringList{u"ErrorNameResolutionNoResults"_s});
    op.searchScope = Ews::SearchScope::ContactsActiveDirectory;
    QCOMPARE(codes(ask(exchange, op)), QStringList{u"NoError"_s});
}

void TestSandboxDirectory::namesAccountsWithoutMailbox()
{
    Sandbox::Exchange exchange;
    QCOMPARE(names(resolve(exchange, u"Archive Service"_s)), u"ErrorNameResolutionNoMailbox"_s);
}

void TestSandboxDirectory::knowsEverybodyInItsLists()
{
    Sandbox::Organisation organisation = Sandbox::Organisation::demo();
    for (const Sandbox::DirectoryEntry *entry : organisation.directory.all()) {
        for (const Sandbox::Sid &member : entry->members)
            QVERIFY2(organisation.directory.bySid(member), qPrintable(entry->displayName));
        if (!entry->hasMailbox())
            continue;
        const Sandbox::Mailbox *mailbox = organisation.mailbox(entry->sid);
        QVERIFY(mailbox);
        for (const Sandbox::DelegateFolder &f : Sandbox::delegateFolders)
            QVERIFY(mailbox->folders.contains(f.key));
    }
    QVERIFY(organisation.directory.all().size() >= 45);
    QVERIFY(!organisation.directory.bySid(gone));
}

void TestSandboxDirectory::givesEverybodyAPassword()
{
    const Sandbox::Organisation organisation = Sandbox::Organisation::demo();
    for (const Sandbox::DirectoryEntry *entry : organisation.directory.all())
        if (entry->role)
            QVERIFY2(!entry->password.isEmpty(), qPrintable(entry->smtp));
}

/// What a helpdesk looks for: one person's rights in many mailboxes, each time otherwise.
void TestSandboxDirectory::keepsTheRightsOfSomebodyWhoHasLeft()
{
    Sandbox::Organisation organisation = Sandbox::Organisation::demo();
    const Sandbox::DirectoryEntry *ingrid =
        organisation.directory.byAddress(u"ingrid.solberg@sandbox.example"_s);
    QVERIFY(ingrid && ingrid->password.isEmpty());
    QStringList where;
    for (const Sandbox::DirectoryEntry *entry : organisation.directory.all()) {
        const Sandbox::Mailbox *mailbox = organisation.mailbox(entry->sid);
        if (!mailbox)
            continue;
        const bool inLists =
            std::ranges::any_of(mailbox->folders, [&](const Sandbox::Folder &folder) {
                return folder.entry(ingrid->sid) != nullptr;
            });
        if (inLists || mailbox->rule.recipients.contains(ingrid->sid))
            where.append(entry->alias);
    }
    where.sort();
    QCOMPARE(where, (QStringList{u"elif.yildiz"_s, u"jack.thornton"_s, u"jonas.nilsson"_s,
                                 u"oksana.kovalenko"_s, u"pawel.wisniewski"_s, u"rania.farouk"_s}));
}

void TestSandboxDirectory::givesRoomsAReception()
{
    Sandbox::Exchange exchange;
    const QString anchor = u"room.anchor@sandbox.example"_s;
    const auto answer =
        ask(exchange, delegatesOf(anchor), helpdesk, {.impersonation = {.who = anchor}});
    QCOMPARE(codes(answer), QStringList{u"NoError"_s});
    QCOMPARE(answer->items.first()->delegateUser->userId.displayName, u"Front Desk"_s);
}

ONBEHALF_TEST(TestSandboxDirectory, QCoreApplication)

} // namespace tst_sandboxdirectory

#include "tst_sandboxdirectory.moc"
