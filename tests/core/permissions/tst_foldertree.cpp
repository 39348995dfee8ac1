// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"

#include "permissions/foldertree.h"
#include "support/faultproxy.h"
#include "support/schemas.h"
#include "support/testprogram.h"

namespace tst_foldertree {

using namespace SandboxCase;
using Support::await;

namespace {

MailboxFolder folder(const QString &id, const QString &parent, const QString &name)
{
    return {.id = {.id = id}, .parentId = parent, .displayName = name};
}

/// root > Inbox > Projects > Aurora, and Calendar.
FolderTree smallTree()
{
    FolderTree tree(u"principal@example.test"_s);
    MailboxFolder root = folder(u"r"_s, u"above"_s, u"Top of Information Store"_s);
    root.distinguishedId = u"msgfolderroot"_s;
    MailboxFolder inbox = folder(u"i"_s, u"r"_s, u"Posteingang"_s);
    inbox.distinguishedId = u"inbox"_s;
    tree.add(root);
    tree.add(inbox);
    tree.add(folder(u"a"_s, u"p"_s, u"Aurora"_s)); // before its parent
    tree.add(folder(u"c"_s, u"r"_s, u"Kalender"_s));
    tree.add(folder(u"p"_s, u"i"_s, u"Projects"_s));
    return tree;
}

QStringList names(const QList<const MailboxFolder *> &folders)
{
    QStringList all;
    for (const MailboxFolder *one : folders)
        all.append(one->displayName);
    return all;
}

} // namespace

class TestFolderTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsWhere()
    {
        const FolderTree tree = smallTree();
        QCOMPARE(names(tree.children(u"r"_s)), (QStringList{u"Posteingang"_s, u"Kalender"_s}));
        QCOMPARE(names(tree.descendants(u"r"_s)),
                 (QStringList{u"Posteingang"_s, u"Projects"_s, u"Aurora"_s, u"Kalender"_s}));
        QCOMPARE(names(tree.ancestors(u"a"_s)), (QStringList{u"Projects"_s, u"Posteingang"_s}));
        QCOMPARE(tree.path(u"a"_s), (QStringList{u"Posteingang"_s, u"Projects"_s, u"Aurora"_s}));
        QCOMPARE(tree.path(u"r"_s), QStringList());
        QCOMPARE(tree.path(u"nowhere"_s), QStringList());
    }

    void findsByPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("id");
        QTest::newRow("by its names") << u"Posteingang/Projects/Aurora"_s << u"a"_s;
        QTest::newRow("by a distinguished name") << u"inbox/projects"_s << u"p"_s;
        QTest::newRow("with slashes around") << u"/Kalender/"_s << u"c"_s;
        QTest::newRow("not there") << u"inbox/Kalender"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a distinguished name below") << u"Kalender/inbox"_s << QString();
    }

    void findsByPath()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, id);
        const FolderTree tree = smallTree();
        const MailboxFolder *found = tree.byPath(path);
        QCOMPARE(found ? found->id.id : QString(), id);
    }

    void keepsFoldersWhoseParentIsHidden()
    {
        FolderTree tree = smallTree();
        tree.add(folder(u"x"_s, u"hidden"_s, u"Shared with me"_s));
        QVERIFY(names(tree.children(u"r"_s)).contains(u"Shared with me"_s));
        QCOMPARE(tree.path(u"x"_s), QStringList{u"Shared with me"_s});
    }

    void tellsFoldersOfOnePathApart()
    {
        FolderTree tree = smallTree();
        tree.add(folder(u"s"_s, u"i"_s, u"R/D"_s));
        tree.add(folder(u"t"_s, u"s"_s, u"Plans"_s));
        tree.add(folder(u"x"_s, u"hidden"_s, u"Shared"_s));
        tree.add(folder(u"y"_s, u"hidden too"_s, u"shared"_s));
        QCOMPARE(tree.allByPath(u"inbox/r/d/plans"_s), QList{tree.find(u"t"_s)});
        QCOMPARE(names(tree.allByPath(u"Shared"_s)), (QStringList{u"Shared"_s, u"shared"_s}));
        QCOMPARE(tree.allByPath(u"Shared/Plans"_s).size(), 0);
        QCOMPARE(tree.allByPath(u"/"_s).size(), 0);
    }

    void hasATopWhereTheRootIsHidden()
    {
        FolderTree tree(u"principal@example.test"_s);
        tree.add(folder(u"p"_s, u"c"_s, u"Parties"_s)); // before its parent
        MailboxFolder calendar = folder(u"c"_s, u"hidden"_s, u"Kalender"_s);
        calendar.distinguishedId = u"calendar"_s;
        tree.add(calendar);
        tree.add(folder(u"x"_s, u"also hidden"_s, u"Shared"_s));
        QCOMPARE(names(tree.top()), (QStringList{u"Kalender"_s, u"Shared"_s}));
        QCOMPARE(names(tree.ordered()), (QStringList{u"Kalender"_s, u"Parties"_s, u"Shared"_s}));
        QCOMPARE(tree.byPath(u"Kalender/Parties"_s), tree.find(u"p"_s));
        QCOMPARE(tree.byPath(u"calendar/Parties"_s), tree.find(u"p"_s));
        const FolderTree whole = smallTree();
        QCOMPARE(names(whole.ordered()),
                 (QStringList{u"Posteingang"_s, u"Projects"_s, u"Aurora"_s, u"Kalender"_s}));
    }

    void survivesCircles()
    {
        FolderTree tree = smallTree();
        tree.add(folder(u"x"_s, u"y"_s, u"X"_s));
        tree.add(folder(u"y"_s, u"x"_s, u"Y"_s));
        QCOMPARE(names(tree.descendants(u"x"_s)), QStringList{u"Y"_s});
        QVERIFY(tree.ancestors(u"x"_s).size() <= 2);
        QVERIFY(tree.path(u"y"_s).contains(u"Y"_s));
        QCOMPARE(tree.allByPath(u"X/Y/X"_s).size(), 0);
    }

    void readsTheWholeTree()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(u"helena.lindqvist"_s);
        const auto tree = await(readFolderTree(session.client, session.mailbox.address));
        QVERIFY(tree);
        QCOMPARE(sandbox.server.requests(), 2);
        QVERIFY(tree->root());
        QCOMPARE(tree->byDistinguishedId(u"calendar"_s)->kind, Ews::FolderKind::CalendarFolder);
        QVERIFY(tree->byPath(u"inbox/Projects/Aurora Bridge"_s));
        QCOMPARE(names(tree->children(tree->byDistinguishedId(u"calendar"_s)->id.id)),
                 (QStringList{u"Birthdays"_s, u"Board meetings"_s}));
    }

    void readsPageAfterPage()
    {
        Case sandbox({.folders = 2500});
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(u"helena.lindqvist"_s);
        QList<qsizetype> sizes;
        int total = 0;
        const auto tree = await(readFolderTree(session.client, session.mailbox.address, {},
                                               [&](const FolderTree &part, int all) {
                                                   sizes.append(part.folders().size());
                                                   total = all;
                                               }));
        QVERIFY(tree);
        QCOMPARE(sandbox.server.requests("FindFolder"_L1), 3);
        QCOMPARE(sandbox.server.requests(), 4);
        QCOMPARE(sizes.size(), 3);
        QCOMPARE(sizes.last(), tree->folders().size());
        QCOMPARE(qsizetype(total) + 1, tree->folders().size()); // and the root
        QCOMPARE(tree->descendants(tree->byPath(u"Archive"_s)->id.id).size(), 2499);
    }

    void showsSomebodyElseWhatHeMaySee()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session =
            sandbox.session(u"isabel.navarro"_s, {.address = address(u"helena.lindqvist"_s),
                                                  .access = Access::FullAccess});
        const auto tree = await(readFolderTree(session.client, session.mailbox.address));
        QVERIFY(tree);
        QVERIFY(tree->byPath(u"inbox/Projects"_s));
        QVERIFY(!tree->byDistinguishedId(u"notes"_s));
    }

    void showsFoldersBelowAHiddenRoot()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        // A delegate sees the folders that he was given, and nothing of the root.
        const Session session =
            sandbox.session(u"jonas.weber"_s, {.address = address(u"helena.lindqvist"_s),
                                               .access = Access::FullAccess});
        const auto tree = await(readFolderTree(session.client, session.mailbox.address));
        QVERIFY(tree);
        QVERIFY(!tree->root());
        QStringList top = names(tree->top());
        top.sort();
        QCOMPARE(top, (QStringList{u"Calendar"_s, u"Contacts"_s, u"Inbox"_s, u"Tasks"_s}));
        QVERIFY(tree->byPath(u"inbox/Projects/Aurora Bridge"_s));
        QVERIFY(!tree->byPath(u"inbox/Personnel"_s)); // which he is shut out of
        QVERIFY(!tree->byPath(u"notes"_s));
    }

    void showsWhatIsBelowAFolderThatTheRootDoesNotList()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        // Her calendar shows Aisha free/busy times alone; in a folder below it she is an author.
        const Session session =
            sandbox.session(u"aisha.rahman"_s, {.address = address(u"helena.lindqvist"_s),
                                                .access = Access::FullAccess});
        const auto tree = await(readFolderTree(session.client, session.mailbox.address));
        QVERIFY(tree);
        QCOMPARE(names(tree->top()), QStringList{u"Calendar"_s});
        QVERIFY(tree->byPath(u"calendar/Board meetings"_s));
    }

    void failsWhereAllIsHidden()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        sandbox.server.exchange().with([](Sandbox::State &state) {
            auto &folders = state.organisation.mailboxOf(address(u"helena.lindqvist"_s))->folders;
            folders[u"calendar"_s].setRights(u"Default"_s, 0);
        });
        const Session session =
            sandbox.session(u"dmitri.volkov"_s, {.address = address(u"helena.lindqvist"_s),
                                                 .access = Access::FullAccess});
        const auto tree = await(readFolderTree(session.client, session.mailbox.address));
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, u"ErrorFolderNotFound"_s);
    }

    void endsWhereTheConnectionBreaksBelowAHiddenRoot()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        Support::FaultProxy proxy;
        proxy.passTo(sandbox.server.url());
        proxy.answerOperation("FindFolder", {.upstream = true}, 1); // the root's
        proxy.answerOperation("FindFolder", {.upstream = true, .cutAfter = 60});
        const Session session = sandbox.session(
            u"jonas.weber"_s,
            {.address = address(u"helena.lindqvist"_s), .access = Access::FullAccess}, proxy.url());
        const auto tree = await(readFolderTree(session.client, session.mailbox.address));
        QVERIFY(!tree);
        QVERIFY(tree.error().failure == Ews::Failure::Network ||
                tree.error().failure == Ews::Failure::Malformed);
    }

    void saysWhyItCannotBeRead()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(u"helena.lindqvist"_s);
        const auto nobody = await(readFolderTree(session.client, address(u"nobody.at.all"_s)));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code, u"ErrorNonExistentMailbox"_s);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped =
            await(readFolderTree(session.client, session.mailbox.address, stop.get_token()));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().failure, Ews::Failure::Cancelled);
    }

    void endsWhereAServerPromisesMoreThanItHas()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        Support::FaultProxy proxy;
        proxy.passTo(sandbox.server.url());
        proxy.answerOperation(
            "FindFolder",
            {.bytes = Support::httpAnswer(
                 200, "<s:Envelope xmlns:s=\"s\"><s:Body><FindFolderResponse><ResponseMessages>"
                      "<FindFolderResponseMessage ResponseClass=\"Success\"><ResponseCode>NoError"
                      "</ResponseCode><RootFolder IndexedPagingOffset=\"0\" TotalItemsInView=\"9\" "
                      "IncludesLastItemInRange=\"false\"><Folders/></RootFolder>"
                      "</FindFolderResponseMessage></ResponseMessages></FindFolderResponse>"
                      "</s:Body></s:Envelope>")});
        const Session session = sandbox.owner(u"helena.lindqvist"_s, proxy.url());
        const auto tree = await(readFolderTree(session.client, session.mailbox.address));
        QVERIFY(tree);
        // The root once, and once each default folder, none of which it listed.
        QCOMPARE(proxy.arrivals("FindFolder"), 12);
    }

    void readsListsAHundredAtATime()
    {
        Case sandbox({.folders = 230});
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(u"helena.lindqvist"_s);
        const auto tree = await(readFolderTree(session.client, session.mailbox.address));
        QVERIFY(tree);
        QList<Ews::AnyFolderId> ids;
        for (const MailboxFolder *one : tree->descendants(tree->byPath(u"Archive"_s)->id.id))
            ids.append(one->id);
        ids.append(Ews::FolderId{.id = u"AAMk-nonsense"_s});
        const int before = sandbox.server.requests();
        const auto lists = await(readPermissionLists(session.client, ids));
        QCOMPARE(sandbox.server.requests() - before, 3);
        QCOMPARE(lists.size(), ids.size());
        for (qsizetype i = 0; i + 1 < lists.size(); ++i) {
            QVERIFY(lists.at(i));
            QCOMPARE(lists.at(i)->id.id, std::get<Ews::FolderId>(ids.at(i)).id);
        }
        QVERIFY(!lists.last());
        QCOMPARE(await(readPermissionLists(session.client, {})).size(), 0);
    }

    void asksOnlyWhatTheSchemaKnows()
    {
        NEED_SCHEMAS();
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(u"helena.lindqvist"_s);
        QList<Ews::Exchange> exchanges;
        connect(session.client.get(), &Ews::Client::exchanged, this,
                [&](const Ews::Exchange &exchange) { exchanges.append(exchange); });
        const auto tree = await(readFolderTree(session.client, session.mailbox.address));
        QVERIFY(tree);
        await(readPermissionLists(session.client, {tree->byDistinguishedId(u"inbox"_s)->id}));
        QCOMPARE(exchanges.size(), 3);
        for (const Ews::Exchange &exchange : std::as_const(exchanges)) {
            VERIFY_VALID(exchange.request);
            VERIFY_VALID(exchange.response);
        }
    }
};

ONBEHALF_TEST(TestFolderTree, QCoreApplication)

} // namespace tst_foldertree

#include "tst_foldertree.moc"
