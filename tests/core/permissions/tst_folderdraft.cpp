// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/folderdraft.h"
#include "permissions/permissionsjournal.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_folderdraft {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;

namespace {

Ews::UserId smtp(const QString &name)
{
    return {.primarySmtpAddress = name + u"@example.test"_s};
}

const Ews::UserId everybody{.distinguishedUser = Ews::DistinguishedUser::Default};

Ews::Permission entry(const Ews::UserId &user, PermissionLevel level)
{
    return {.userId = user, .level = level};
}

Rights readAndCreate()
{
    Rights rights = rightsOf(PermissionLevel::Reviewer);
    rights.createItems = true;
    return rights;
}

FolderPermissions list()
{
    return {.id = {.id = u"AAMk1"_s, .changeKey = u"AQAA1"_s},
            .displayName = u"Projects"_s,
            .entries = {entry(everybody, PermissionLevel::None),
                        entry(smtp(u"anna"_s), PermissionLevel::Reviewer),
                        permissionOf(smtp(u"ben"_s), readAndCreate())},
            .unknownEntries = {u"NT User:S-1-5-21-1"_s}};
}

QStringList levels(const FolderPermissions &list)
{
    QStringList all;
    for (const Ews::Permission &one : list.entries)
        all.append((one.userId.distinguishedUser
                        ? u"Default"_s
                        : one.userId.primarySmtpAddress.section(u'@', 0, 0)) +
                   u'=' + QVariant::fromValue(one.level).toString());
    return all;
}

} // namespace

class TestFolderDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesAndTakesBack()
    {
        FolderDraft draft(list());
        QVERIFY(draft.isEmpty());
        draft.set(smtp(u"ANNA"_s), rightsOf(PermissionLevel::Editor));
        QVERIFY(draft.isStaged(smtp(u"anna"_s)));
        QCOMPARE(draft.changes().size(), 1);
        QCOMPARE(draft.changes().first().before->level, PermissionLevel::Reviewer);
        QCOMPARE(draft.changes().first().after->level, PermissionLevel::Editor);
        QCOMPARE(draft.changes().first().folderName, u"Projects"_s);
        draft.set(smtp(u"anna"_s), rightsOf(PermissionLevel::Author));
        QCOMPARE(draft.changes().size(), 1);
        draft.set(smtp(u"anna"_s), rightsOf(PermissionLevel::Reviewer)); // as it was
        QVERIFY(draft.isEmpty());
        draft.remove(smtp(u"ben"_s));
        draft.revert(smtp(u"ben"_s));
        QVERIFY(draft.isEmpty());
        draft.remove(smtp(u"nobody"_s)); // who has no entry
        QVERIFY(draft.isEmpty());
    }

    void writesTheWholeListAndKeepsWhatNobodyStaged()
    {
        FolderDraft draft(list());
        draft.remove(smtp(u"anna"_s));
        draft.set(smtp(u"clara"_s), readAndCreate());
        draft.remove(everybody); // who cannot be without an entry
        QVERIFY(draft.isEmpty() == false);
        QCOMPARE(levels(draft.wanted()),
                 (QStringList{u"Default=None"_s, u"ben=Custom"_s, u"clara=Custom"_s}));
        const auto change = draft.wanted().change();
        const auto &field = std::get<Ews::SetFolderField>(change.updates.first());
        const auto &ben = field.folder->permissionSet->permissions->at(1);
        QCOMPARE(ben.canCreateItems, true); // right by right, all eight
        QCOMPARE(ben.isFolderContact, false);
        QVERIFY(field.folder->permissionSet->unknownEntries.isEmpty());
        QVERIFY(draft.dropsUnknownEntries());
        QVERIFY(!FolderDraft(list()).dropsUnknownEntries());
    }

    void namesALevelWhereOneFits()
    {
        FolderDraft draft(list());
        Rights rights = readAndCreate();
        rights.createItems = false;
        draft.set(smtp(u"ben"_s), rights);
        QCOMPARE(draft.entryOf(smtp(u"ben"_s))->level, PermissionLevel::Reviewer);
        QVERIFY(!draft.entryOf(smtp(u"ben"_s))->canCreateItems); // with a level nothing else goes
    }

    void noEntryIsNotTheSameAsNone()
    {
        FolderDraft draft(list());
        draft.set(smtp(u"clara"_s), Rights());
        QCOMPARE(draft.changes().size(), 1);
        QVERIFY(!draft.changes().first().before);
        QCOMPARE(draft.changes().first().after->level, PermissionLevel::None);
    }

    void mergesIntoANewerList()
    {
        FolderDraft draft(list());
        draft.set(smtp(u"anna"_s), rightsOf(PermissionLevel::Editor));
        FolderPermissions newer = list();
        newer.id.changeKey = u"AQAA2"_s;
        newer.setEntry(smtp(u"dora"_s), entry(smtp(u"dora"_s), PermissionLevel::Owner));
        newer.setEntry(smtp(u"ben"_s), std::nullopt);
        QVERIFY(draft.conflictsWith(newer).isEmpty());
        const FolderDraft merged = draft.rebasedOn(newer);
        QCOMPARE(levels(merged.wanted()),
                 (QStringList{u"Default=None"_s, u"anna=Editor"_s, u"dora=Owner"_s}));
        QCOMPARE(merged.wanted().id.changeKey, u"AQAA2"_s);
    }

    void seesATrueConflict()
    {
        FolderDraft draft(list());
        draft.set(smtp(u"anna"_s), rightsOf(PermissionLevel::Editor));
        FolderPermissions newer = list();
        newer.setEntry(smtp(u"anna"_s), entry(smtp(u"anna"_s), PermissionLevel::Author));
        const auto conflicts = draft.conflictsWith(newer);
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().before->level, PermissionLevel::Reviewer);
        QCOMPARE(conflicts.first().after->level, PermissionLevel::Author);
        newer.setEntry(smtp(u"anna"_s), entry(smtp(u"anna"_s), PermissionLevel::Editor));
        QVERIFY(draft.conflictsWith(newer).isEmpty()); // both wanted the same
        QVERIFY(draft.rebasedOn(newer).isEmpty());
    }

    void tellsTwoListsApart()
    {
        FolderPermissions newer = list();
        newer.setEntry(smtp(u"anna"_s), std::nullopt);
        newer.setEntry(smtp(u"ben"_s), entry(smtp(u"ben"_s), PermissionLevel::Owner));
        newer.setEntry(smtp(u"clara"_s), entry(smtp(u"clara"_s), PermissionLevel::None));
        const auto changes = differences(list(), newer);
        QCOMPARE(changes.size(), 3);
        QVERIFY(!changes.at(0).after);
        QCOMPARE(changes.at(1).after->level, PermissionLevel::Owner);
        QVERIFY(!changes.at(2).before);
        QVERIFY(differences(newer, newer).isEmpty());
    }

    void keepsAListInTheJournal()
    {
        FolderPermissions calendar = list();
        calendar.kind = Ews::FolderKind::CalendarFolder;
        calendar.entries.append(entry(smtp(u"clara"_s), PermissionLevel::FreeBusyTimeOnly));
        const auto read = permissionsFromJson(toJson({list(), calendar}));
        QVERIFY(read);
        QCOMPARE(*read, (QList<FolderPermissions>{list(), calendar}));
        QVERIFY(!permissionsFromJson({}));
        QVERIFY(!permissionsFromJson({{u"getFolder"_s, u"<nonsense"_s}}));
    }
};

ONBEHALF_TEST(TestFolderDraft, QCoreApplication)

} // namespace tst_folderdraft

#include "tst_folderdraft.moc"
