// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "support/schemas.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tst_sandboxpeople {

using namespace Test;
using namespace Sandbox;

/// The people who are generated, their departments, and what an audit finds in their mailboxes.
class TestSandboxPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreAlwaysTheSameOnes();
    void everyAddressIsSomebodysAlone();
    void everybodyIsInADepartmentAndInAllStaff_data();
    void everybodyIsInADepartmentAndInAllStaff();
    void aGroupOfThousandsIsExpanded();
    void aNameIsFoundAmongThousands();
    void aMailboxIsMadeFromItsNumberAlone();
    void oneMailboxOfEightIsOdd();
    void theServerAnswersForOddMailboxes();
    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

namespace {

QList<const DirectoryEntry *> peopleOf(const Organisation &organisation)
{
    QList<const DirectoryEntry *> people = organisation.directory.all();
    people.removeIf([](const DirectoryEntry *e) { return !e->generated || !e->hasMailbox(); });
    return people;
}

QStringList addressesOf(const Organisation &organisation)
{
    QStringList all;
    for (const DirectoryEntry *entry : peopleOf(organisation))
        all.append(entry->smtp);
    return all;
}

/// What an audit would say of \a mailbox.
QStringList odditiesOf(const Organisation &organisation, const Mailbox &mailbox)
{
    QStringList odd;
    const auto add = [&odd](bool is, const QString &what) {
        if (is)
            odd.append(what);
    };
    const auto isGone = [&](const Sid &sid) {
        return sid.startsWith(u"S-1-"_s) && !organisation.directory.bySid(sid);
    };
    const Folder calendar = mailbox.folders[u"calendar"_s];
    add(calendar.rights(defaultUser) != Right::freeBusySimple, u"default"_s);
    add(calendar.rights(anonymousUser) != 0, u"anonymous"_s);
    add(std::ranges::any_of(mailbox.folders,
                            [&](const Folder &folder) {
                                return folder.isDefault() && folder.key != u"freebusydata"_s &&
                                       std::ranges::any_of(folder.permissions, isGone,
                                                           &FolderEntry::user);
                            }),
        u"account gone"_s);
    const auto &delegates = mailbox.freebusy->delegates;
    const auto hasNoRights = [&](const FreebusyDelegate &one) {
        return std::ranges::none_of(delegateFolders, [&](const DelegateFolder &f) {
            return mailbox.folders[f.key].entry(one.sid) != nullptr;
        });
    };
    add(std::ranges::any_of(delegates, isGone, &FreebusyDelegate::sid), u"delegate gone"_s);
    add(std::ranges::any_of(delegates, hasNoRights), u"no rights"_s);
    add(std::ranges::any_of(delegates, &FreebusyDelegate::viewsPrivateItems), u"private"_s);
    add(delegates.size() > 5, u"many"_s);
    add(mailbox.freebusy->scope() == Ews::DeliverMeetingRequests::DelegatesOnly &&
            mailbox.rule.recipients.isEmpty(),
        u"nobody gets copies"_s);
    return odd;
}

} // namespace

void TestSandboxPeople::theyAreAlwaysTheSameOnes()
{
    const QStringList some = addressesOf(Organisation::demo({.mailboxes = 300}));
    QCOMPARE(some.size(), 300);
    QCOMPARE(addressesOf(Organisation::demo({.mailboxes = 300})), some);
    QCOMPARE(addressesOf(Organisation::demo({.mailboxes = 400})).first(300), some);
    QVERIFY(addressesOf(Organisation::demo({.mailboxes = 300, .seed = 2})) != some);
}

void TestSandboxPeople::everyAddressIsSomebodysAlone()
{
    const Organisation organisation = Organisation::demo({.mailboxes = 10'000});
    QSet<QString> addresses;
    for (const DirectoryEntry *entry : organisation.directory.all())
        addresses.insert(entry->smtp.toLower());
    QCOMPARE(addresses.size(), organisation.directory.all().size());
    const static QRegularExpression usual(u"^[a-z]+\\.[a-z]+[0-9]+@sandbox\\.example$"_s);
    for (const QString &address : addressesOf(organisation))
        QVERIFY2(usual.match(address).hasMatch(), qPrintable(address));
}

void TestSandboxPeople::everybodyIsInADepartmentAndInAllStaff_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 49, 50, 99, 400, 401, 1000})
        QTest::addRow("%d", count) << count;
}

void TestSandboxPeople::everybodyIsInADepartmentAndInAllStaff()
{
    QFETCH(const int, count);
    const Organisation organisation = Organisation::demo({.mailboxes = count});
    QList<Sid> people;
    for (const DirectoryEntry *entry : peopleOf(organisation))
        people.append(entry->sid);
    QList<Sid> inDepartments;
    for (const DirectoryEntry *entry : organisation.directory.all()) {
        if (!entry->generated || !entry->isGroup())
            continue;
        QVERIFY(entry->members.size() <= 400);
        QVERIFY(entry->members.size() >= qMin(count, 50));
        inDepartments.append(entry->members);
    }
    QCOMPARE(inDepartments, people);
    const auto *staff = organisation.directory.byAddress(u"all.staff@sandbox.example"_s);
    QCOMPARE(staff->members.last(count), people);
}

void TestSandboxPeople::aGroupOfThousandsIsExpanded()
{
    Exchange exchange(Ews::ServerVersion::V2017_07_11, {.mailboxes = 2000});
    const auto answer =
        ask(exchange, Ews::ExpandDL{.mailbox = {.emailAddress = u"all.staff@sandbox.example"_s}});
    QCOMPARE(codes(answer), QStringList{u"NoError"_s});
    const auto &expansion = *answer->items.first()->expansion;
    QVERIFY(expansion.members.size() > 2000); // the invented ones, too
    QVERIFY(expansion.includesLastItemInRange);
    QVERIFY(expansion.members.last().emailAddress.endsWith(u"2000@sandbox.example"_s));
}

void TestSandboxPeople::aNameIsFoundAmongThousands()
{
    Exchange exchange(Ews::ServerVersion::V2017_07_11, {.mailboxes = 8000});
    const auto hits = [&exchange](const QString &text) {
        const auto answer = ask(exchange, Ews::ResolveNames{.unresolvedEntry = text});
        const auto one = answer ? answer->items.first() : std::unexpected(answer.error());
        return one ? int(one->resolutionSet->resolutions.size()) : 0;
    };
    QCOMPARE(hits(u"user004711"_s), 1);
    QCOMPARE(hits(u"user"_s), 100); // and no more, as on Exchange
    QCOMPARE(hits(u"zofia"_s), 100);
    QVERIFY(hits(u"zofia lop"_s) >= 1);
    QVERIFY(hits(u"lopes z"_s) >= 1);
}

void TestSandboxPeople::aMailboxIsMadeFromItsNumberAlone()
{
    Organisation forwards = Organisation::demo({.mailboxes = 60});
    Organisation backwards = Organisation::demo({.mailboxes = 60});
    QList<const DirectoryEntry *> people = peopleOf(backwards);
    for (auto it = people.crbegin(); it != people.crend(); ++it)
        QVERIFY(backwards.mailbox((*it)->sid));
    for (const DirectoryEntry *entry : peopleOf(forwards)) {
        const Mailbox *one = forwards.mailbox(entry->sid);
        const Mailbox *other = backwards.mailbox(entry->sid);
        QCOMPARE(one->freebusy, other->freebusy);
        QCOMPARE(one->rule, other->rule);
        for (const Folder &folder : one->folders)
            QCOMPARE(other->folders[folder.key].permissions, folder.permissions);
        QCOMPARE(forwards.mailbox(entry->sid)->fullAccess, one->fullAccess);
        QCOMPARE(forwards.directory.bySid(entry->sid)->publicDelegates,
                 backwards.directory.bySid(entry->sid)->publicDelegates);
    }
}

void TestSandboxPeople::oneMailboxOfEightIsOdd()
{
    Organisation organisation = Organisation::demo({.mailboxes = 1600});
    int odd = 0;
    QHash<QString, int> kinds;
    for (const DirectoryEntry *entry : peopleOf(organisation)) {
        const QStringList found = odditiesOf(organisation, *organisation.mailbox(entry->sid));
        odd += found.isEmpty() ? 0 : 1;
        for (const QString &one : found)
            ++kinds[one];
    }
    QVERIFY2(odd > 150 && odd < 250, qPrintable(QString::number(odd)));
    QCOMPARE(kinds.size(), 8);
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        QVERIFY2(it.value() >= 10, qPrintable(it.key()));
}

void TestSandboxPeople::theServerAnswersForOddMailboxes()
{
    Exchange exchange(Ews::ServerVersion::V2017_07_11, {.mailboxes = 1600});
    QHash<QString, QString> addresses; // by what is odd
    exchange.with([&addresses](State &state) {
        for (const DirectoryEntry *entry : peopleOf(state.organisation)) {
            Mailbox *mailbox = state.organisation.mailbox(entry->sid);
            addresses.insert(odditiesOf(state.organisation, *mailbox).join(u", "_s), entry->smtp);
        }
    });
    QSet<QString> seen;
    for (const QString &address : std::as_const(addresses)) {
        for (const QString &code : codes(ask(exchange, delegatesOf(address), helpdesk)))
            seen.insert(code);
        Ews::GetFolder op{
            .shape = {.baseShape = Ews::BaseShape::AllProperties,
                      .additionalProperties = {Ews::FieldUri{u"folder:PermissionSet"_s}}}};
        for (const DelegateFolder &f : delegateFolders)
            op.folderIds.append(Ews::DistinguishedFolderId{
                .id = f.key, .mailbox = Ews::Mailbox{.emailAddress = address}});
        QCOMPARE(codes(ask(exchange, op, helpdesk)), QStringList(6, u"NoError"_s));
    }
    QCOMPARE(seen, (QSet<QString>{u"NoError"_s, u"ErrorDelegateNoUser"_s}));
}

ONBEHALF_TEST(TestSandboxPeople, QCoreApplication)

} // namespace tst_sandboxpeople

#include "tst_sandboxpeople.moc"
