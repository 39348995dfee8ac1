// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/permissions/permissionscase.h"

#include "access/effectiveaccess.h"
#include "permissions/rightswords.h"
#include "support/testprogram.h"

namespace tst_effectiveaccess {

using namespace PermissionsCase;
using Support::await;

namespace {

const Ews::UserId everybody{.distinguishedUser = Ews::DistinguishedUser::Default};
const Ews::UserId outsiders{.distinguishedUser = Ews::DistinguishedUser::Anonymous};
const Ews::UserId someSid{.sid = u"S-1-5-21-7-7-7-7"_s};

Ews::Permission entry(const Ews::UserId &who, const Rights &rights)
{
    return permissionOf(who, rights);
}
Ews::Permission entry(const Ews::UserId &who, Ews::PermissionLevel level)
{
    return permissionOf(who, rightsOf(level));
}

using enum Ews::PermissionLevel;

/// ana is in the groups team and board, board in everyone; nobody knows who is in closed.
Groups groups()
{
    const auto member = [](const QString &name, Ews::MailboxType type = Ews::MailboxType::Mailbox) {
        return Ews::Mailbox{.emailAddress = address(name), .mailboxType = type};
    };
    Groups groups;
    groups.add(user(u"team"_s), Ews::DLExpansion{.members = {member(u"ana"_s), member(u"ben"_s)}});
    groups.add(user(u"board"_s), Ews::DLExpansion{.members = {member(u"ana"_s)}});
    groups.add(user(u"everyone"_s),
               Ews::DLExpansion{.members = {member(u"board"_s, Ews::MailboxType::PublicDL)}});
    groups.add(user(u"closed"_s), std::unexpected(Ews::Error{.failure = Ews::Failure::Refused,
                                                             .code = u"ErrorAccessDenied"_s}));
    return groups;
}

/// On "Aurora Bridge" the Executive Office edits, everybody reads; a nested group adds subfolders.
void complicate(Sandbox::State &state)
{
    using Sandbox::Right::create, Sandbox::Right::createSubfolder, Sandbox::Right::editOwned,
        Sandbox::Right::readAny, Sandbox::Right::visible;
    auto &organisation = state.organisation;
    auto &directory = organisation.directory;
    const auto office = organisation.sidOf(u"executive.office"_s);
    directory.add({.kind = Sandbox::EntryKind::SecurityGroup,
                   .sid = u"S-1-5-21-9-9-9-9001"_s,
                   .smtp = address(u"outer"_s),
                   .alias = u"outer"_s,
                   .displayName = u"Outer"_s,
                   .members = {office, organisation.sidOf(u"mei.lin"_s)}});
    auto &folders = organisation.mailboxOf(address(owner))->folders;
    for (Sandbox::Folder &folder : folders) {
        if (folder.displayName == "Aurora Bridge"_L1) {
            folder.setRights(office, readAny | visible | create | editOwned);
            folder.setRights(u"S-1-5-21-9-9-9-9001"_s, visible | createSubfolder);
        }
        if (folder.displayName == "Invoices"_L1) { // an own entry that grants nothing
            folder.setRights(office, readAny | visible);
            folder.setRights(organisation.sidOf(u"kwame.mensah"_s), 0);
        }
        if (folder.displayName == "Suppliers"_L1) { // a group that grants less than everybody has
            folder.setRights(office, visible);
            folder.setRights(Sandbox::defaultUser, readAny | visible | create);
        }
    }
}

/// What the server lets \a session do in the folder, in words; empty: it does not even open.
QString byTheServer(const Session &session, const Ews::FolderId &id)
{
    const auto answer = await(session.client->send(Ews::GetFolder{
        .shape = {.additionalProperties = {Ews::FieldUri{u"folder:EffectiveRights"_s}}},
        .folderIds = {id}}));
    if (!answer || answer->items.size() != 1 || !answer->items.first())
        return {};
    const Ews::EffectiveRights rights = *answer->items.first()->folders->first().effectiveRights;
    QString words = u"opens"_s;
    words += rights.read ? u" reads"_s : QString();
    words += rights.createContents ? u" creates"_s : QString();
    words += rights.createHierarchy ? u" subfolders"_s : QString();
    words += rights.mayDelete ? u" owns"_s : QString();
    return words;
}

QString byTheRule(const Rights &rights)
{
    if (rights == Rights())
        return {};
    QString words = u"opens"_s;
    words += rights.readItems == Ews::ReadAccess::FullDetails ? u" reads"_s : QString();
    words += rights.createItems ? u" creates"_s : QString();
    words += rights.createSubFolders ? u" subfolders"_s : QString();
    words += rights.folderOwner ? u" owns"_s : QString();
    return words;
}

} // namespace

class TestEffectiveAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheRule_data()
    {
        QTest::addColumn<QList<Ews::Permission>>("entries");
        QTest::addColumn<Ews::UserId>("who");
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<EffectiveAccess>("expected");
        const Ews::UserId ana = user(u"ana"_s);
        const Ews::UserId zoe = user(u"zoe"_s);
        const Ews::UserId team = user(u"team"_s);
        const Ews::UserId board = user(u"board"_s);
        const Ews::UserId everyone = user(u"everyone"_s);
        const auto byDefault = entry(everybody, FreeBusyTimeOnly);
        using enum AccessOrigin;

        QTest::newRow("Default where there is nothing else")
            << QList{byDefault, entry(team, Editor)} << zoe << Standing::Anybody
            << EffectiveAccess{.rights = rightsOf(FreeBusyTimeOnly)};
        QTest::newRow("an own entry beats all")
            << QList{byDefault, entry(team, Editor), entry(ana, Reviewer)} << ana
            << Standing::Anybody
            << EffectiveAccess{.rights = rightsOf(Reviewer),
                               .origin = OwnEntry,
                               .overridden = {everybody, team}};
        QTest::newRow("even one that grants nothing")
            << QList{entry(everybody, Editor), entry(ana, None)} << ana << Standing::Anybody
            << EffectiveAccess{.origin = OwnEntry, .overridden = {everybody}};
        QTest::newRow("a delegate's")
            << QList{byDefault, entry(ana, Editor)} << ana << Standing::Delegate
            << EffectiveAccess{.rights = rightsOf(Editor),
                               .origin = AccessOrigin::Delegate,
                               .overridden = {everybody}};
        QTest::newRow("a delegate without an entry")
            << QList{byDefault} << ana << Standing::Delegate
            << EffectiveAccess{.rights = rightsOf(FreeBusyTimeOnly)};
        QTest::newRow("groups add up, nested ones too")
            << QList{byDefault, entry(team, Reviewer), entry(everyone, Contributor)} << ana
            << Standing::Anybody
            << EffectiveAccess{.rights = rightsOf(Reviewer).with(rightsOf(Contributor)),
                               .origin = Group,
                               .through = {team, everyone},
                               .overridden = {everybody}};
        QTest::newRow("a group with less than Default")
            << QList{entry(everybody, Reviewer), entry(team, None)} << ana << Standing::Anybody
            << EffectiveAccess{.origin = Group, .through = {team}, .overridden = {everybody}};
        QTest::newRow("a group in a group")
            << QList{byDefault, entry(everyone, Reviewer)} << board << Standing::Anybody
            << EffectiveAccess{.rights = rightsOf(Reviewer),
                               .origin = Group,
                               .through = {everyone},
                               .overridden = {everybody}};
        QTest::newRow("somebody outside")
            << QList{entry(everybody, Reviewer), entry(outsiders, FreeBusyTimeOnly)}
            << Ews::UserId{.externalUserIdentity = u"x"_s} << Standing::Anybody
            << EffectiveAccess{.rights = rightsOf(FreeBusyTimeOnly), .origin = Anonymous};
        QTest::newRow("Default itself")
            << QList{byDefault, entry(team, Editor)} << everybody << Standing::Anybody
            << EffectiveAccess{.rights = rightsOf(FreeBusyTimeOnly), .origin = OwnEntry};
        QTest::newRow("Anonymous itself, where there is no such entry")
            << QList{byDefault} << outsiders << Standing::Anybody
            << EffectiveAccess{.origin = Anonymous};
        QTest::newRow("the owner, whatever the list says")
            << QList{byDefault, entry(ana, None)} << ana << Standing::Owner
            << EffectiveAccess{.rights = rightsOf(Ews::PermissionLevel::Owner),
                               .origin = AccessOrigin::Owner};
        QTest::newRow("says of whom it is not known whether they are groups")
            << QList{byDefault, entry(user(u"closed"_s), Editor), entry(someSid, Editor)} << zoe
            << Standing::Anybody
            << EffectiveAccess{.rights = rightsOf(FreeBusyTimeOnly),
                               .unsure = {user(u"closed"_s), someSid}};
    }

    void followsTheRule()
    {
        QFETCH(const QList<Ews::Permission>, entries);
        QFETCH(const Ews::UserId, who);
        QFETCH(const Standing, standing);
        QFETCH(const EffectiveAccess, expected);
        FolderPermissions list;
        list.entries = entries;
        const EffectiveAccess access = effectiveAccess(list, who, groups(), standing);
        QCOMPARE(rightsWords(access.rights), rightsWords(expected.rights));
        QCOMPARE(access.origin, expected.origin);
        QCOMPARE(access.through, expected.through);
        QCOMPARE(access.overridden, expected.overridden);
        QCOMPARE(access.unsure, expected.unsure);
    }

    /// The rule is written down twice, here and in the server; each person asks for themselves.
    void agreesWithTheServer()
    {
        Helena helena;
        QVERIFY(helena.isReady());
        helena.server.exchange().with(&complicate);
        QList<Ews::AnyFolderId> ids;
        for (const MailboxFolder &folder : helena.tree.folders())
            ids.append(folder.id);
        const auto lists = await(readPermissionLists(helena.session.client, ids));
        QList<Ews::UserId> accounts;
        for (const auto &list : lists) {
            QVERIFY(list);
            for (const Ews::Permission &entry : list->entries)
                accounts.append(entry.userId);
        }
        const Groups groups = await(readGroups(helena.session.client, accounts));

        QMap<AccessOrigin, int> seen;
        QSet<QString> answers;
        for (const QString &who :
             {u"jonas.weber"_s, u"priya.raman"_s, u"tomas.ferreira"_s, u"isabel.navarro"_s,
              u"kwame.mensah"_s, u"sofia.marchetti"_s, u"mei.lin"_s, u"giulia.conti"_s,
              u"samuel.goldberg"_s, u"aisha.rahman"_s, u"chen.wei"_s}) {
            const Session session = helena.Case::session(
                who, {.address = address(owner), .access = Access::FullAccess});
            for (const auto &list : lists) {
                const EffectiveAccess access = effectiveAccess(*list, user(who), groups);
                const QString said = byTheServer(session, list->id);
                QVERIFY2(byTheRule(access.rights) == said,
                         qPrintable(u"%1 on %2: %3 by the rule, %4 by the server"_s.arg(
                             who, list->displayName, byTheRule(access.rights), said)));
                QVERIFY(access.unsure.isEmpty());
                ++seen[access.origin];
                answers.insert(said);
            }
        }
        // Otherwise this would compare nothing with nothing.
        QCOMPARE(seen.keys(),
                 (QList{AccessOrigin::OwnEntry, AccessOrigin::Group, AccessOrigin::Default}));
        QVERIFY(seen.value(AccessOrigin::Group) >= 12);
        QVERIFY2(answers.size() >= 6, qPrintable(QStringList(answers.values()).join(u';')));
    }

    void readsNoMoreThanTheListSays()
    {
        // What the server's answer does not tell apart: edit and delete by own items and all.
        FolderPermissions list;
        list.entries = {entry(user(u"team"_s), Author), entry(user(u"board"_s), custom())};
        const EffectiveAccess access = effectiveAccess(list, user(u"ana"_s), groups());
        QCOMPARE(access.rights.editItems, Ews::PermissionAction::Owned);
        QCOMPARE(access.rights.deleteItems, Ews::PermissionAction::Owned);
        QVERIFY(access.rights.createSubFolders);
        QVERIFY(access.rights.contain(rightsOf(Author)));
        QVERIFY(access.rights.contain(custom()));
        QCOMPARE(levelOf(access.rights), PublishingAuthor);
    }
};

ONBEHALF_TEST(TestEffectiveAccess, QCoreApplication)

} // namespace tst_effectiveaccess

#include "tst_effectiveaccess.moc"
