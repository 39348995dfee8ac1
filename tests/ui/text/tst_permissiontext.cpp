// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "support/testprogram.h"
#include "text/entryrow.h"
#include "text/permissiontext.h"

#include <QTest>

namespace tst_permissiontext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;
using Kind = EntryRow::Kind;

namespace {

Ews::UserId somebody(const QString &name)
{
    return {.primarySmtpAddress = name.toLower() + u"@sandbox.example"_s, .displayName = name};
}

Ews::Permission entry(const Ews::UserId &user, PermissionLevel level)
{
    return permissionOf(user, rightsOf(level));
}

const Ews::UserId everybody{.distinguishedUser = Ews::DistinguishedUser::Default};
const Ews::UserId outside{.distinguishedUser = Ews::DistinguishedUser::Anonymous};

FolderPermissions sampleList()
{
    return {.id = {.id = u"folder"_s, .changeKey = u"1"_s},
            .kind = Ews::FolderKind::CalendarFolder,
            .displayName = u"Board meetings"_s,
            .entries = {entry(somebody(u"Board"_s), PermissionLevel::Author),
                        entry(somebody(u"Mei"_s), PermissionLevel::Reviewer),
                        entry(outside, PermissionLevel::None),
                        entry(everybody, PermissionLevel::FreeBusyTimeOnly)},
            .unknownEntries = {u"NT User:S-1-5-21-1085031214-1563985344-725345543-4711"_s}};
}

EntryContext sampleContext()
{
    EntryContext context{.groups = {}, .delegates = {u"MEI@sandbox.example"_s}};
    context.groups.add(somebody(u"Board"_s),
                       Ews::DLExpansion{.totalItemsInView = 1,
                                        .includesLastItemInRange = true,
                                        .members = {{.name = u"Olu"_s,
                                                     .emailAddress = u"olu@sandbox.example"_s,
                                                     .routingType = u"SMTP"_s,
                                                     .mailboxType = Ews::MailboxType::Mailbox}}});
    return context;
}

} // namespace

class TestPermissionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QLocale::c()); }
    void ordersAnEntrysKinds();
    void saysWhatEntriesAreKnownAs();
    void keepsARemovedEntryAsARow();
    void saysChanges_data();
    void saysChanges();
    void escapesNamesInHtml();
    void countsChangesAndFolders();
    void groupsChangesByFolder();
    void offersFreeBusyOnCalendarsOnly();
    void hasTheNewOutlooksWords();
};

void TestPermissionText::ordersAnEntrysKinds()
{
    FolderDraft draft(sampleList());
    draft.set(somebody(u"Anna"_s), rightsOf(PermissionLevel::Editor));
    QStringList names;
    for (const auto &row : entryRows(draft, sampleContext()))
        names.append(entryName(row));
    QCOMPARE(names, (QStringList{u"Default"_s, u"Anonymous"_s, u"Mei"_s, u"Anna"_s, u"Board"_s,
                                 u"S-1-5-21-1085031214-…-4711"_s}));
}

void TestPermissionText::saysWhatEntriesAreKnownAs()
{
    QStringList known;
    for (const auto &row : entryRows(FolderDraft(sampleList()), sampleContext()))
        known.append(row.knownAs);
    QCOMPARE(known, (QStringList{u"everybody inside"_s, u"everybody outside"_s,
                                 u"delegate, mei@sandbox.example"_s, u"group, 1 member"_s,
                                 u"account no longer exists"_s}));
}

void TestPermissionText::keepsARemovedEntryAsARow()
{
    FolderDraft draft(sampleList());
    draft.remove(somebody(u"Mei"_s));
    const auto rows = entryRows(draft, {});
    const auto mei = std::ranges::find(rows, u"Mei"_s, entryName);
    QVERIFY(mei != rows.end());
    QVERIFY(mei->staged && mei->before && !mei->now);
    QCOMPARE(mei->level(), PermissionLevel::Reviewer);
    QVERIFY(!mei->isEditable() && !mei->isRemovable());
    QVERIFY(!rows.first().isRemovable()); // Default
    QVERIFY(!rows.last().isEditable());   // gone
}

void TestPermissionText::saysChanges_data()
{
    QTest::addColumn<PermissionLevel>("before");
    QTest::addColumn<PermissionLevel>("after");
    QTest::addColumn<QString>("text");
    const auto none = PermissionLevel::None; // here: no entry
    QTest::newRow("new") << none << PermissionLevel::Editor << u"Mei: Editor (new entry)"_s;
    QTest::newRow("removed") << PermissionLevel::Editor << none
                             << u"Mei: entry removed (was Editor)"_s;
    QTest::newRow("changed") << PermissionLevel::Author << PermissionLevel::Editor
                             << u"Mei: Author → Editor"_s;
}

void TestPermissionText::saysChanges()
{
    QFETCH(PermissionLevel, before);
    QFETCH(PermissionLevel, after);
    QFETCH(QString, text);
    EntryChange change{.folderName = u"Board meetings"_s, .user = somebody(u"Mei"_s)};
    if (before != PermissionLevel::None)
        change.before = entry(change.user, before);
    if (after != PermissionLevel::None)
        change.after = entry(change.user, after);
    QCOMPARE(entryChangeText(change), text);
    QCOMPARE(entryChangeSentence(change), u"“Board meetings”: "_s + text);
    QCOMPARE(entryChangeHtml(change).remove(u"<b>"_s).remove(u"</b>"_s), text);
    QCOMPARE(entryChangeHtml(change).contains(u"<b>Editor</b>"_s), change.after.has_value());
}

void TestPermissionText::escapesNamesInHtml()
{
    const EntryChange change{.user = somebody(u"<i>Mei %1</i>"_s),
                             .after = entry(somebody(u"x"_s), PermissionLevel::Owner)};
    QCOMPARE(entryChangeHtml(change), u"&lt;i&gt;Mei %1&lt;/i&gt;: <b>Owner</b> (new entry)"_s);
}

void TestPermissionText::countsChangesAndFolders()
{
    const EntryChange here{.folderId = {.id = u"a"_s}};
    const EntryChange there{.folderId = {.id = u"b"_s}};
    QCOMPARE(entryChangesSummary({}), u"No changes"_s);
    QCOMPARE(entryChangesSummary({here}), u"1 change in 1 folder"_s);
    QCOMPARE(entryChangesSummary({here, here, there}), u"3 changes in 2 folders"_s);
}

void TestPermissionText::groupsChangesByFolder()
{
    EntryChange change{.folderId = {.id = u"a"_s}, .user = somebody(u"Mei"_s)};
    change.outcome = Outcome::Refused;
    change.error = Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorAccessDenied"_s};
    const auto shown = reviewChanges(
        {change, change}, [](const Ews::FolderId &folder) { return u"Folder "_s + folder.id; });
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first().group, shown.last().group);
    QCOMPARE(shown.first().groupName, u"Folder a"_s);
    QVERIFY(!shown.first().explanation.headline.isEmpty());
    QCOMPARE(countOutcomes(shown).refused, 2);
}

void TestPermissionText::offersFreeBusyOnCalendarsOnly()
{
    QVERIFY(levelsFor(Ews::FolderKind::CalendarFolder).contains(PermissionLevel::FreeBusyTimeOnly));
    QVERIFY(!levelsFor(Ews::FolderKind::Folder).contains(PermissionLevel::FreeBusyTimeOnly));
    for (const auto kind : {Ews::FolderKind::CalendarFolder, Ews::FolderKind::TasksFolder}) {
        QCOMPARE(levelsFor(kind).first(), PermissionLevel::Owner);
        QCOMPARE(levelsFor(kind).last(), PermissionLevel::None);
        QVERIFY(!levelsFor(kind).contains(PermissionLevel::Custom));
    }
}

void TestPermissionText::hasTheNewOutlooksWords()
{
    const auto calendar = Ews::FolderKind::CalendarFolder;
    QCOMPARE(newOutlookLevel(PermissionLevel::Reviewer, calendar), u"Can view all details"_s);
    QVERIFY(newOutlookLevel(PermissionLevel::Author, calendar).isEmpty());
    QVERIFY(newOutlookLevel(PermissionLevel::Reviewer, Ews::FolderKind::Folder).isEmpty());
}

ONBEHALF_TEST(TestPermissionText, QCoreApplication)

} // namespace tst_permissiontext

#include "tst_permissiontext.moc"
