// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"
#include "support/testprogram.h"

namespace tst_sandboxfoldertree {

using namespace Test;
using Ews::FolderTraversal;
using Sandbox::State;

namespace {

Ews::FindFolder find(const Ews::AnyFolderId &parent,
                     FolderTraversal traversal = FolderTraversal::Deep)
{
    return {.traversal = traversal,
            .shape = {.baseShape = Ews::BaseShape::AllProperties},
            .parentFolderIds = {parent}};
}

Ews::FindFolder page(int offset, int count)
{
    Ews::FindFolder op = find(folderOf(u"msgfolderroot"_s));
    op.view = Ews::IndexedPageFolderView{.maxEntriesReturned = count, .offset = offset};
    return op;
}

Ews::FolderPage found(const Ews::Result<Ews::FindFolder::Response> &response)
{
    if (!response || response->items.isEmpty() || !response->items.first())
        return {};
    return response->items.first()->rootFolder.value_or(Ews::FolderPage());
}

QStringList names(const Ews::FolderPage &page)
{
    QStringList all;
    for (const Ews::Folder &folder : page.folders.value_or(QList<Ews::Folder>()))
        all.append(folder.displayName);
    return all;
}

Ews::Folder named(const Ews::FolderPage &page, const QString &name)
{
    for (const Ews::Folder &folder : page.folders.value_or(QList<Ews::Folder>()))
        if (folder.displayName == name)
            return folder;
    return {};
}

Ews::CreateFolder making(const Ews::AnyFolderId &parent, const QList<Ews::Folder> &folders)
{
    return {.parentFolderId = {parent}, .folders = folders};
}

} // namespace

/// The tree of folders: listing it page by page, making and deleting.
class TestSandboxFolderTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsChildrenOrAllBelow()
    {
        Sandbox::Exchange exchange;
        const auto children =
            found(ask(exchange, find(folderOf(u"inbox"_s), FolderTraversal::Shallow)));
        QCOMPARE(names(children), (QStringList{u"Invoices"_s, u"Personnel"_s, u"Projects"_s}));
        QCOMPARE(children.includesLastItemInRange, true);
        const auto all = found(ask(exchange, find(folderOf(u"inbox"_s))));
        QCOMPARE(names(all),
                 (QStringList{u"Invoices"_s, u"Personnel"_s, u"Applications"_s, u"Projects"_s,
                              u"Aurora Bridge"_s, u"Harbour Line"_s, u"Tunnel Study"_s}));
        QCOMPARE(all.totalItemsInView, 7);
        const Ews::Folder projects = named(all, u"Projects"_s);
        QCOMPARE(projects.childFolderCount, 3);
        QCOMPARE(named(all, u"Tunnel Study"_s).parentFolderId, projects.folderId);
        QVERIFY(!projects.permissionSet); // though the owner asks
        QVERIFY(found(ask(exchange, find(folderOf(u"inbox"_s), FolderTraversal::SoftDeleted)))
                    .folders->isEmpty());
    }

    void givesPages()
    {
        Sandbox::Exchange exchange;
        const QStringList all = names(found(ask(exchange, find(folderOf(u"msgfolderroot"_s)))));
        QStringList paged;
        int requests = 0;
        for (bool last = false; !last; ++requests) {
            const auto one = found(ask(exchange, page(int(paged.size()), 5)));
            QVERIFY(one.folders->size() <= 5 && !one.folders->isEmpty());
            paged += names(one);
            QCOMPARE(one.indexedPagingOffset, int(paged.size()));
            QCOMPARE(one.totalItemsInView, int(all.size()));
            last = *one.includesLastItemInRange;
        }
        QCOMPARE(paged, all);
        QCOMPARE(requests, int(all.size() + 4) / 5);

        Ews::FindFolder fromEnd = page(2, 3);
        std::get<Ews::IndexedPageFolderView>(*fromEnd.view).basePoint = Ews::BasePoint::End;
        QCOMPARE(names(found(ask(exchange, fromEnd))), all.sliced(all.size() - 5, 3));
        Ews::FindFolder half = page(0, 0);
        half.view = Ews::FractionalPageFolderView{.numerator = 1, .denominator = 2};
        QCOMPARE(names(found(ask(exchange, half))), all.sliced(all.size() / 2));
        QCOMPARE(names(found(ask(exchange, page(10'000, 5)))), QStringList());
    }

    void givesAThousandAtMost()
    {
        Sandbox::Exchange exchange(Ews::ServerVersion::V2017_07_11, {.folders = 2500});
        QCOMPARE(codes(ask(exchange, find(folderOf(u"msgfolderroot"_s)))),
                 QStringList{u"ErrorExceededFindCountLimit"_s});
        const auto first = found(ask(exchange, page(0, 5000)));
        QCOMPARE(first.folders->size(), 1000);
        QCOMPARE(first.includesLastItemInRange, false);
        QVERIFY(*first.totalItemsInView > 2500);
        QCOMPARE(found(ask(exchange, page(2000, 1000))).includesLastItemInRange, true);
    }

    void refusesWhatCannotBeListed_data()
    {
        QTest::addColumn<Ews::FindFolder>("op");
        QTest::addColumn<QString>("code");
        Ews::FindFolder lists = page(0, 10);
        lists.shape.additionalProperties = {Ews::FieldUri{u"folder:PermissionSet"_s}};
        QTest::newRow("permission lists") << lists << u"ErrorInvalidPropertyForOperation"_s;
        Ews::FindFolder items = page(0, 10);
        items.shape.additionalProperties = {Ews::FieldUri{u"item:Subject"_s}};
        QTest::newRow("of items") << items << u"ErrorInvalidPropertyRequest"_s;
        QTest::newRow("no rows") << page(0, 0) << u"ErrorInvalidPagingMaxRows"_s;
        QTest::newRow("offset") << page(-1, 5) << u"ErrorInvalidIndexedPagingParameters"_s;
        Ews::FindFolder fraction = page(0, 10);
        fraction.view = Ews::FractionalPageFolderView{.numerator = 3, .denominator = 2};
        QTest::newRow("fraction") << fraction << u"ErrorInvalidFractionalPagingParameters"_s;
        QTest::newRow("no such folder")
            << find(folderOf(u"voicemail"_s)) << u"ErrorFolderNotFound"_s;
        QTest::newRow("no such mailbox") << find(folderOf(u"inbox"_s, u"nobody@sandbox.example"_s))
                                         << u"ErrorNonExistentMailbox"_s;
    }

    void refusesWhatCannotBeListed()
    {
        QFETCH(Ews::FindFolder, op);
        QFETCH(QString, code);
        Sandbox::Exchange exchange;
        QCOMPARE(codes(ask(exchange, op)), QStringList{code});
    }

    void showsOnlyWhatTheCallerMaySee()
    {
        Sandbox::Exchange exchange;
        const auto asIsabel = [&](const Ews::AnyFolderId &parent) {
            return names(found(ask(exchange, find(parent), isabel)));
        };
        // She sees the Inbox, and owns Projects, whose children hold no entry of hers.
        QVERIFY(asIsabel(folderOf(u"inbox"_s)).contains(u"Projects"_s));
        const QStringList all = asIsabel(folderOf(u"msgfolderroot"_s));
        QVERIFY(all.contains(u"Inbox"_s) && all.contains(u"Aurora Bridge"_s));
        QVERIFY(!all.contains(u"Notes"_s));
        // Without the parent, what is below it is out of reach for lists, though not by its id.
        exchange.with([](State &state) {
            auto *mailbox = state.organisation.mailboxOf(helena);
            for (Sandbox::Folder &folder : mailbox->folders)
                if (folder.displayName == "Projects"_L1)
                    folder.setRights(state.organisation.sidOf(isabel), 0);
        });
        QVERIFY(!asIsabel(folderOf(u"inbox"_s)).contains(u"Aurora Bridge"_s));
        const auto owners = found(ask(exchange, find(folderOf(u"inbox"_s))));
        const auto aurora = *named(owners, u"Aurora Bridge"_s).folderId;
        QVERIFY(only(ask(exchange, read(aurora), isabel)).folderId);
    }

    void makesFolders()
    {
        Sandbox::Exchange exchange;
        const auto made =
            ask(exchange,
                making(folderOf(u"inbox"_s),
                       {{.displayName = u"New"_s},
                        {.kind = Ews::FolderKind::CalendarFolder, .displayName = u"Shifts"_s},
                        {.displayName = u"projects"_s},
                        {.folderClass = u"IPF.Note"_s},
                        {.kind = Ews::FolderKind::SearchFolder, .displayName = u"Search"_s}}));
        QCOMPARE(codes(made), (QStringList{u"NoError"_s, u"NoError"_s, u"ErrorFolderExists"_s,
                                           u"ErrorRequiredPropertyMissing"_s,
                                           u"ErrorInvalidFolderTypeForOperation"_s}));
        const auto inbox = found(ask(exchange, find(folderOf(u"inbox"_s))));
        QCOMPARE(named(inbox, u"Shifts"_s).folderClass, u"IPF.Appointment"_s);
        // A new folder has its parent's list.
        const auto shifts = only(ask(exchange, read(*named(inbox, u"Shifts"_s).folderId)));
        const auto parent = only(ask(exchange, read(folderOf(u"inbox"_s))));
        QCOMPARE(shifts.permissionSet->calendarPermissions->size(),
                 parent.permissionSet->permissions->size());
    }

    void makesFoldersForWhoMay()
    {
        Sandbox::Exchange exchange;
        QCOMPARE(
            codes(ask(exchange, making(folderOf(u"inbox"_s), {{.displayName = u"Mine"_s}}), jonas)),
            QStringList{u"ErrorCreateSubfolderAccessDenied"_s});
        const auto calendar = folderOf(u"calendar"_s); // where she is PublishingEditor
        QCOMPARE(codes(ask(exchange,
                           making(calendar, {{.kind = Ews::FolderKind::CalendarFolder,
                                              .displayName = u"Hers"_s}}),
                           isabel)),
                 QStringList{u"NoError"_s});
        const auto hers = found(ask(exchange, find(calendar), isabel));
        QVERIFY(only(ask(exchange, read(*named(hers, u"Hers"_s).folderId), isabel)).permissionSet);
    }

    void deletesFolders()
    {
        Sandbox::Exchange exchange;
        const auto inbox = found(ask(exchange, find(folderOf(u"inbox"_s))));
        const auto id = [&](const QString &name) { return *named(inbox, name).folderId; };
        const auto remove = [&](const Ews::AnyFolderId &folder, Ews::DisposalType how) {
            return codes(
                ask(exchange, Ews::DeleteFolder{.deleteType = how, .folderIds = {folder}}));
        };
        using enum Ews::DisposalType;
        QCOMPARE(remove(folderOf(u"tasks"_s), HardDelete),
                 QStringList{u"ErrorDeleteDistinguishedFolder"_s});
        QCOMPARE(remove(id(u"Invoices"_s), MoveToDeletedItems), QStringList{u"NoError"_s});
        QCOMPARE(names(found(ask(exchange, find(folderOf(u"deleteditems"_s))))),
                 QStringList{u"Invoices"_s});
        QCOMPARE(remove(id(u"Projects"_s), HardDelete), QStringList{u"NoError"_s});
        QCOMPARE(names(found(ask(exchange, find(folderOf(u"inbox"_s))))),
                 (QStringList{u"Personnel"_s, u"Applications"_s}));
        QCOMPARE(remove(id(u"Aurora Bridge"_s), HardDelete), QStringList{u"ErrorItemNotFound"_s});
        QCOMPARE(codes(ask(exchange, Ews::DeleteFolder{.folderIds = {id(u"Personnel"_s)}}, jonas)),
                 QStringList{u"ErrorFolderNotFound"_s});
    }

    void expandsGroups()
    {
        Sandbox::Exchange exchange;
        const auto expand = [&](const QString &address) {
            return ask(exchange, Ews::ExpandDL{.mailbox = {.emailAddress = address}});
        };
        const auto staff = expand(u"all.staff@sandbox.example"_s);
        QVERIFY(staff && staff->items.first());
        const auto &expansion = *staff->items.first()->expansion;
        QCOMPARE(expansion.includesLastItemInRange, true);
        QCOMPARE(expansion.members.first().emailAddress, u"executive.office@sandbox.example"_s);
        QCOMPARE(expansion.members.first().mailboxType, Ews::MailboxType::PublicDL);
        QCOMPARE(codes(expand(jonas)), QStringList{u"ErrorNameResolutionNoResults"_s});
        QCOMPARE(codes(expand(u"nobody@sandbox.example"_s)),
                 QStringList{u"ErrorNameResolutionNoResults"_s});
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxFolderTree, QCoreApplication)

} // namespace tst_sandboxfoldertree

#include "tst_sandboxfoldertree.moc"
