// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/copypermissions.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_copypermissions {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::FolderKind;
using Ews::PermissionLevel;

namespace {

const Ews::UserId everybody{.distinguishedUser = Ews::DistinguishedUser::Default};
const Ews::UserId anonymous{.distinguishedUser = Ews::DistinguishedUser::Anonymous};

Ews::UserId smtp(const QString &name)
{
    return {.primarySmtpAddress = name + u"@example.test"_s};
}

/// Rights that are no level.
Rights readAndCreate()
{
    Rights rights = rightsOf(PermissionLevel::Reviewer);
    rights.createItems = true;
    return rights;
}

FolderPermissions listOf(const QString &name, const QList<Ews::Permission> &entries,
                         FolderKind kind = FolderKind::Folder)
{
    return {.id = {.id = name}, .kind = kind, .displayName = name, .entries = entries};
}

Ews::Permission entry(const Ews::UserId &user, PermissionLevel level)
{
    return permissionOf(user, rightsOf(level));
}

FolderPermissions source()
{
    FolderPermissions list = listOf(u"source"_s, {entry(everybody, PermissionLevel::Reviewer),
                                                  entry(anonymous, PermissionLevel::None),
                                                  entry(smtp(u"anna"_s), PermissionLevel::Editor),
                                                  permissionOf(smtp(u"ben"_s), readAndCreate())});
    list.unknownEntries = {u"NT User:S-1-5-21-1"_s};
    return list;
}

FolderPermissions target(FolderKind kind = FolderKind::Folder)
{
    return listOf(u"target"_s,
                  {entry(everybody, PermissionLevel::None), entry(anonymous, PermissionLevel::None),
                   entry(smtp(u"anna"_s), PermissionLevel::Owner),
                   entry(smtp(u"clara"_s), PermissionLevel::Author)},
                  kind);
}

} // namespace

class TestCopyPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsASourcesEntriesToAList()
    {
        const auto drafts = copiedList(source(), {target()});
        QCOMPARE(drafts.size(), 1);
        const FolderDraft &draft = drafts.first();
        QCOMPARE(draft.base().displayName, u"target"_s);
        QCOMPARE(draft.changes().size(), 3); // Anonymous is so already
        QCOMPARE(draft.entryOf(everybody)->level, PermissionLevel::Reviewer);
        QCOMPARE(draft.entryOf(smtp(u"anna"_s))->level, PermissionLevel::Editor); // lowered
        QVERIFY(rightsOf(*draft.entryOf(smtp(u"ben"_s))) == readAndCreate());
        QCOMPARE(draft.entryOf(smtp(u"ben"_s))->level, PermissionLevel::Custom);
        QCOMPARE(draft.entryOf(smtp(u"clara"_s))->level, PermissionLevel::Author); // none of it
        QVERIFY(!draft.dropsUnknownEntries()); // those are the source's, and are not copied
    }

    void replacesAList()
    {
        FolderPermissions without = source();
        without.setEntry(anonymous, std::nullopt);
        FolderPermissions open = target();
        open.setEntry(anonymous, entry(anonymous, PermissionLevel::Reviewer));
        const auto drafts = copiedList(without, {open}, {.replaces = true});
        const FolderDraft &draft = drafts.first();
        QVERIFY(!draft.entryOf(smtp(u"clara"_s)));
        // Nobody can be without an entry for Anonymous.
        QCOMPARE(draft.entryOf(anonymous)->level, PermissionLevel::None);
        QVERIFY(differences(without, draft.wanted()).size() == 1);
    }

    void leavesDefaultAndAnonymousWhereTheyAreNotMeant()
    {
        for (const bool replaces : {false, true}) {
            const auto drafts =
                copiedList(source(), {target()}, {.replaces = replaces, .withEverybody = false});
            QVERIFY(!drafts.first().isStaged(everybody));
            QVERIFY(!drafts.first().isStaged(anonymous));
            QVERIFY(drafts.first().isStaged(smtp(u"anna"_s)));
            QCOMPARE(drafts.first().isStaged(smtp(u"clara"_s)), replaces);
        }
    }

    void givesFreeBusyToCalendarsOnly()
    {
        FolderPermissions calendar = source();
        calendar.kind = FolderKind::CalendarFolder;
        calendar.setEntry(everybody, entry(everybody, PermissionLevel::FreeBusyTimeOnly));
        const auto drafts = copiedList(calendar, {target(), target(FolderKind::CalendarFolder)});
        QVERIFY(!drafts.at(0).isStaged(everybody)); // None, as it is
        QCOMPARE(drafts.at(1).entryOf(everybody)->level, PermissionLevel::FreeBusyTimeOnly);
    }

    void changesNothingWhereAllIsSoAlready()
    {
        for (const bool replaces : {false, true})
            QVERIFY(copiedList(source(), {source()}, {.replaces = replaces}).first().isEmpty());
    }

    void givesTheSameRightsAsAColleagueHas()
    {
        const FolderPermissions none = listOf(u"none"_s, {entry(everybody, PermissionLevel::None)});
        const auto drafts = sameRightsAs(smtp(u"BEN"_s), smtp(u"clara"_s), {source(), none});
        QCOMPARE(drafts.size(), 2);
        QCOMPARE(drafts.at(0).changes().size(), 1);
        QVERIFY(rightsOf(*drafts.at(0).entryOf(smtp(u"clara"_s))) == readAndCreate());
        QVERIFY(drafts.at(0).entryOf(smtp(u"ben"_s)));
        QVERIFY(drafts.at(1).isEmpty());
        // What the person has where the colleague has nothing is not taken away.
        QVERIFY(sameRightsAs(smtp(u"ben"_s), smtp(u"clara"_s), {target()}).first().isEmpty());
    }

    void handsOver()
    {
        const auto drafts = handedOver(smtp(u"anna"_s), smtp(u"dora"_s), {source(), target()});
        QCOMPARE(drafts.at(0).entryOf(smtp(u"dora"_s))->level, PermissionLevel::Editor);
        QCOMPARE(drafts.at(1).entryOf(smtp(u"dora"_s))->level, PermissionLevel::Owner);
        for (const FolderDraft &draft : drafts) {
            QVERIFY(!draft.entryOf(smtp(u"anna"_s)));
            QCOMPARE(draft.changes().size(), 2);
        }
        QVERIFY(handedOver(smtp(u"nobody"_s), smtp(u"dora"_s), {source()}).first().isEmpty());
    }

    void handsNothingOverToTheSamePerson()
    {
        QVERIFY(handedOver(smtp(u"anna"_s), smtp(u"Anna"_s), {source()}).first().isEmpty());
    }
};

ONBEHALF_TEST(TestCopyPermissions, QCoreApplication)

} // namespace tst_copypermissions

#include "tst_copypermissions.moc"
