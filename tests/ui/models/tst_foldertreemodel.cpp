// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cellroles.h"
#include "common/tones.h"
#include "models/folderfilter.h"
#include "models/foldertreemodel.h"
#include "printmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

namespace tst_foldertreemodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;

namespace {

MailboxFolder folder(const QString &id, const QString &parent, const QString &name = {})
{
    return {.id = {.id = id}, .parentId = parent, .displayName = name.isEmpty() ? id : name};
}

FolderTree treeWithRoot()
{
    FolderTree tree(u"helena@sandbox.example"_s);
    MailboxFolder root = folder(u"root"_s, u"above"_s);
    root.distinguishedId = u"msgfolderroot"_s;
    tree.add(root);
    return tree;
}

Ews::Permission entry(const Ews::UserId &user, PermissionLevel level)
{
    return permissionOf(user, rightsOf(level));
}

const Ews::UserId everybody{.distinguishedUser = Ews::DistinguishedUser::Default};
const Ews::UserId outsiders{.distinguishedUser = Ews::DistinguishedUser::Anonymous};
const Ews::UserId jonas{.primarySmtpAddress = u"jonas@sandbox.example"_s};

} // namespace

class TestFolderTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The C locale has no numbers in names.
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void sortsFoldersWhileTheyArrive();
    void putsDeletedItemsLast();
    void movesChildrenBelowParentsThatComeLater();
    void leavesCirclesBelowTheMailbox();
    void takesEachFolderOnce();
    void keepsIndexesWhenPagesAreMerged();
    void standsMailboxesAtTheTop();
    void marksFolders();
    void findsWhatStandsOut_data();
    void findsWhatStandsOut();
    void takesTwentyThousandFoldersInAnyOrder();
    void filtersWithTheWayToWhatIsFound();
    void filtersWhatArrivesLater();
};

void TestFolderTreeModel::sortsFoldersWhileTheyArrive()
{
    FolderTreeModel model;
    const QAbstractItemModelTester tester(&model);
    FolderTree tree = treeWithRoot();
    tree.add(folder(u"10"_s, u"root"_s, u"Year 10"_s));
    tree.add(folder(u"z"_s, u"root"_s, u"zebra"_s));
    tree.add(folder(u"in z"_s, u"z"_s, u"Stripes"_s));
    model.addFolders(0, tree);
    QCOMPARE(printed(model), (QStringList{u"helena@sandbox.example"_s, u"  Year 10"_s, u"  zebra"_s,
                                          u"    Stripes"_s}));
    tree.add(folder(u"9"_s, u"root"_s, u"Year 9"_s));
    tree.add(folder(u"a"_s, u"root"_s, u"Alpha"_s));
    tree.add(folder(u"in a"_s, u"a"_s, u"Below Alpha"_s));
    tree.add(folder(u"z2"_s, u"z"_s, u"Manes"_s));
    model.addFolders(0, tree);
    QCOMPARE(printed(model), (QStringList{u"helena@sandbox.example"_s, u"  Alpha"_s,
                                          u"    Below Alpha"_s, u"  Year 9"_s, u"  Year 10"_s,
                                          u"  zebra"_s, u"    Manes"_s, u"    Stripes"_s}));
    QCOMPARE(model.nameAt(model.indexOf(u"9"_s)), u"Year 9"_s);
    QCOMPARE(model.idAt(model.index(0, 0)), u"root"_s);
    QVERIFY(!model.indexOf(u"nowhere"_s).isValid());
    QVERIFY(model.idAt({}).isEmpty());
}

void TestFolderTreeModel::putsDeletedItemsLast()
{
    FolderTreeModel model;
    const QAbstractItemModelTester tester(&model);
    FolderTree tree = treeWithRoot();
    MailboxFolder trash = folder(u"d"_s, u"root"_s, u"Deleted Items"_s);
    trash.distinguishedId = u"deleteditems"_s;
    tree.add(trash);
    tree.add(folder(u"z"_s, u"root"_s, u"Zebra"_s));
    model.addFolders(0, tree);
    tree.add(folder(u"e"_s, u"root"_s, u"Elephant"_s));
    model.addFolders(0, tree);
    QCOMPARE(printed(model).mid(1),
             (QStringList{u"  Elephant"_s, u"  Zebra"_s, u"  Deleted Items"_s}));
}

void TestFolderTreeModel::movesChildrenBelowParentsThatComeLater()
{
    FolderTreeModel model;
    const QAbstractItemModelTester tester(&model);
    FolderTree tree = treeWithRoot();
    tree.add(folder(u"c"_s, u"b"_s));
    tree.add(folder(u"d"_s, u"c"_s));
    tree.add(folder(u"m"_s, u"root"_s));
    model.addFolders(0, tree);
    const QPersistentModelIndex moved = model.indexOf(u"d"_s);
    QCOMPARE(printed(model).mid(1), (QStringList{u"  c"_s, u"    d"_s, u"  m"_s}));
    tree.add(folder(u"x"_s, u"b"_s));
    tree.add(folder(u"b"_s, u"a"_s));
    model.addFolders(0, tree);
    QCOMPARE(printed(model).mid(1),
             (QStringList{u"  b"_s, u"    c"_s, u"      d"_s, u"    x"_s, u"  m"_s}));
    tree.add(folder(u"a"_s, u"root"_s));
    model.addFolders(0, tree);
    QCOMPARE(printed(model).mid(1), (QStringList{u"  a"_s, u"    b"_s, u"      c"_s, u"        d"_s,
                                                 u"      x"_s, u"  m"_s}));
    QVERIFY(!moved.isValid() || model.idAt(moved) == "d"_L1);
}

void TestFolderTreeModel::leavesCirclesBelowTheMailbox()
{
    FolderTreeModel model;
    const QAbstractItemModelTester tester(&model);
    FolderTree tree = treeWithRoot();
    tree.add(folder(u"x"_s, u"y"_s));
    tree.add(folder(u"y"_s, u"x"_s));
    tree.add(folder(u"self"_s, u"self"_s));
    model.addFolders(0, tree);
    QCOMPARE(printed(model).mid(1), (QStringList{u"  self"_s, u"  x"_s, u"    y"_s}));
}

void TestFolderTreeModel::takesEachFolderOnce()
{
    FolderTreeModel model;
    FolderTree tree = treeWithRoot();
    tree.add(folder(u"a"_s, u"root"_s));
    model.addFolders(0, tree);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    tree.add(folder(u"a"_s, u"root"_s, u"again"_s)); // pages overlap
    model.addFolders(0, tree);
    QCOMPARE(inserted.size(), 0);
    FolderTree other(u"other@sandbox.example"_s);
    other.add(folder(u"a"_s, u"elsewhere"_s));
    model.addFolders(1, other);
    QCOMPARE(inserted.size(), 1); // its mailbox alone
    QCOMPARE(model.indexOf(u"a"_s).parent(), model.indexOf(u"root"_s));
}

void TestFolderTreeModel::keepsIndexesWhenPagesAreMerged()
{
    FolderTreeModel model;
    const QAbstractItemModelTester tester(&model);
    FolderTree tree = treeWithRoot();
    for (const QString &name : {u"b"_s, u"d"_s, u"f"_s})
        tree.add(folder(name, u"root"_s));
    tree.add(folder(u"below d"_s, u"d"_s));
    model.addFolders(0, tree);
    const QPersistentModelIndex d = model.indexOf(u"d"_s);
    const QPersistentModelIndex entries = d.sibling(d.row(), FolderTreeModel::Entries);
    const QPersistentModelIndex below = model.indexOf(u"below d"_s);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    for (const QString &name : {u"a"_s, u"c"_s, u"e"_s, u"g"_s})
        tree.add(folder(name, u"root"_s));
    model.addFolders(0, tree);
    QCOMPARE(layouts.size(), 1);
    QCOMPARE(d.row(), 3);
    QCOMPARE(model.idAt(d), u"d"_s);
    QCOMPARE(entries.row(), 3);
    QCOMPARE(entries.column(), int(FolderTreeModel::Entries));
    QCOMPARE(QModelIndex(below).parent(), QModelIndex(d));
    tree.add(folder(u"h"_s, u"root"_s)); // in order already
    model.addFolders(0, tree);
    QCOMPARE(layouts.size(), 1);
}

void TestFolderTreeModel::standsMailboxesAtTheTop()
{
    FolderTreeModel model;
    const QAbstractItemModelTester tester(&model);
    FolderTree hidden(u"amara@sandbox.example"_s); // its root may not be seen
    hidden.add(folder(u"calendar"_s, u"unseen"_s));
    model.setTrees({treeWithRoot(), hidden});
    QCOMPARE(printed(model), (QStringList{u"helena@sandbox.example"_s, u"amara@sandbox.example"_s,
                                          u"  calendar"_s}));
    QVERIFY(model.idAt(model.index(1, 0)).isEmpty());
    QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model.indexOf(u"calendar"_s).data(Qt::FontRole).value<QFont>().bold());
    QCOMPARE(model.index(0, 0).data(IconNameRole).toString(), u"mailbox"_s);
    model.setTrees({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOf(u"calendar"_s).isValid());
}

void TestFolderTreeModel::marksFolders()
{
    FolderTreeModel model;
    const QAbstractItemModelTester tester(&model);
    FolderTree tree = treeWithRoot();
    tree.add(folder(u"a"_s, u"root"_s));
    model.addFolders(0, tree);
    const auto name = model.indexOf(u"a"_s);
    const auto entries = name.siblingAtColumn(FolderTreeModel::Entries);
    QVERIFY(entries.data().toString().isEmpty());
    QVERIFY(entries.data(Qt::AccessibleTextRole).toString().isEmpty());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMarks(u"a"_s, {.entries = 3, .staged = true});
    model.setMarks(u"a"_s, {.entries = 3, .staged = true}); // is so already
    model.setMarks(u"nowhere"_s, {.entries = 3});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), name);
    QCOMPARE(changed.first().at(1).toModelIndex(), entries);
    QCOMPARE(entries.data().toString(), u"3"_s);
    QCOMPARE(entries.data(IconNameRole).toString(), u"circle-pencil"_s);
    QCOMPARE(entries.data(ToneRole).toInt(), int(Tone::Staged));
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), u"a, changed, not sent"_s);
    model.setMarks(u"a"_s, {.entries = 0, .finding = true});
    QCOMPARE(entries.data().toString(), u"0"_s);
    QCOMPARE(entries.data(IconNameRole).toString(), u"warning"_s);
    QVERIFY(entries.data(Qt::ToolTipRole).toString().contains(u"stand out"_s));
    model.setMarks(u"a"_s, {.unreadable = true});
    QCOMPARE(entries.data().toString(), u"–"_s);
    QVERIFY(entries.data(Qt::ToolTipRole).toString().contains(u"may not see"_s));
}

void TestFolderTreeModel::findsWhatStandsOut_data()
{
    QTest::addColumn<Ews::FolderKind>("kind");
    QTest::addColumn<QList<Ews::Permission>>("entries");
    QTest::addColumn<QStringList>("unknown");
    QTest::addColumn<FolderMarks>("marks");
    const auto mail = Ews::FolderKind::Folder;
    const auto calendar = Ews::FolderKind::CalendarFolder;
    const auto busy = PermissionLevel::FreeBusyTimeOnly;
    QTest::newRow("nothing") << mail << QList{entry(everybody, PermissionLevel::None)}
                             << QStringList() << FolderMarks{.entries = 0};
    QTest::newRow("people") << mail
                            << QList{entry(everybody, PermissionLevel::None),
                                     entry(jonas, PermissionLevel::Owner)}
                            << QStringList() << FolderMarks{.entries = 1};
    QTest::newRow("everybody reads") << mail << QList{entry(everybody, PermissionLevel::Reviewer)}
                                     << QStringList() << FolderMarks{.entries = 0, .finding = true};
    QTest::newRow("outsiders read") << mail << QList{entry(outsiders, PermissionLevel::Reviewer)}
                                    << QStringList() << FolderMarks{.entries = 0, .finding = true};
    QTest::newRow("free/busy for all inside")
        << calendar << QList{entry(everybody, busy)} << QStringList() << FolderMarks{.entries = 0};
    QTest::newRow("free/busy for outsiders")
        << calendar << QList{entry(outsiders, busy)} << QStringList()
        << FolderMarks{.entries = 0, .finding = true};
    QTest::newRow("somebody gone") << mail << QList<Ews::Permission>() << QStringList{u"S-1-5"_s}
                                   << FolderMarks{.entries = 1, .finding = true};
}

void TestFolderTreeModel::findsWhatStandsOut()
{
    QFETCH(const Ews::FolderKind, kind);
    QFETCH(const QList<Ews::Permission>, entries);
    QFETCH(const QStringList, unknown);
    QFETCH(const FolderMarks, marks);
    const FolderPermissions list{
        .id = {.id = u"a"_s}, .kind = kind, .entries = entries, .unknownEntries = unknown};
    QVERIFY(folderMarks(list, nullptr) == marks);
    QVERIFY(folderMarks(std::nullopt, nullptr) == FolderMarks());
    QVERIFY(folderMarks(std::unexpected(Ews::Error{}), nullptr) == FolderMarks{.unreadable = true});
    FolderDraft draft(list);
    draft.set({.primarySmtpAddress = u"new@sandbox.example"_s}, rightsOf(PermissionLevel::Author));
    const auto staged = folderMarks(list, &draft);
    QVERIFY(staged.staged);
    QCOMPARE(staged.entries, *marks.entries + 1);
    QCOMPARE(staged.finding, marks.finding);
}

void TestFolderTreeModel::takesTwentyThousandFoldersInAnyOrder()
{
    constexpr int all = 20000;
    const auto id = [](int i) { return u"f%1"_s.arg(i); };
    const auto parentOf = [&](int i) { return i < 20 ? u"root"_s : id(i % 20 + (i > 10000)); };
    FolderTreeModel model;
    FolderFilter filter;
    filter.setSourceModel(&model);
    FolderTree tree = treeWithRoot();
    for (int n = 0; n < all; ++n) {
        const int i = int(qint64(n) * 7919 % all); // every one of them, in no order
        tree.add(folder(id(i), parentOf(i)));
        if (n % 1000 == 999)
            model.addFolders(0, tree);
    }
    int seen = 0;
    for (int i = 0; i < all; ++i) {
        const auto index = model.indexOf(id(i));
        QVERIFY(index.isValid());
        QCOMPARE(model.idAt(index.parent()), parentOf(i));
        QCOMPARE(model.index(index.row(), 0, index.parent()), index);
        seen += filter.mapFromSource(index).isValid();
    }
    QCOMPARE(seen, all);
    QCollator collator;
    collator.setNumericMode(true);
    for (int i = 0; i < 20; ++i) {
        const auto parent = model.indexOf(id(i));
        for (int row = 1; row < model.rowCount(parent); ++row)
            QVERIFY(collator.compare(model.nameAt(model.index(row - 1, 0, parent)),
                                     model.nameAt(model.index(row, 0, parent))) < 0);
    }
}

void TestFolderTreeModel::filtersWithTheWayToWhatIsFound()
{
    FolderTreeModel model;
    FolderFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter);
    FolderTree tree = treeWithRoot();
    tree.add(folder(u"i"_s, u"root"_s, u"Inbox"_s));
    tree.add(folder(u"p"_s, u"i"_s, u"Projects"_s));
    tree.add(folder(u"a"_s, u"p"_s, u"Aurora Bridge"_s));
    tree.add(folder(u"n"_s, u"root"_s, u"Notes"_s));
    model.addFolders(0, tree);
    filter.setText(u"  aurora "_s);
    QCOMPARE(filter.text(), u"aurora"_s);
    QCOMPARE(printed(filter), (QStringList{u"helena@sandbox.example"_s, u"  Inbox"_s,
                                           u"    Projects"_s, u"      Aurora Bridge"_s}));
    filter.setText(u"proj"_s); // what is inside is not shown by itself
    QCOMPARE(printed(filter).last(), u"    Projects"_s);
    filter.setText(u"nothing like it"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setText({});
    QCOMPARE(printed(filter), printed(model));
}

void TestFolderTreeModel::filtersWhatArrivesLater()
{
    FolderTreeModel model;
    FolderFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter);
    filter.setText(u"aurora"_s);
    FolderTree tree = treeWithRoot();
    tree.add(folder(u"i"_s, u"root"_s, u"Inbox"_s));
    model.addFolders(0, tree);
    QCOMPARE(filter.rowCount(), 0);
    tree.add(folder(u"a"_s, u"i"_s, u"Aurora Bridge"_s));
    model.addFolders(0, tree);
    QCOMPARE(printed(filter),
             (QStringList{u"helena@sandbox.example"_s, u"  Inbox"_s, u"    Aurora Bridge"_s}));
}

ONBEHALF_TEST(TestFolderTreeModel, QGuiApplication)

} // namespace tst_foldertreemodel

#include "tst_foldertreemodel.moc"
