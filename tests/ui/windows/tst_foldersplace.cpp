// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cellroles.h"
#include "common/choicedelegate.h"
#include "common/messagebar.h"
#include "common/sidebar.h"
#include "common/stagedbar.h"
#include "folders/rightseditor.h"
#include "folderswindow.h"
#include "people/peopledialog.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

namespace tst_foldersplace {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;
using Support::FoldersWindow;

namespace {

const auto jonas = u"jonas.weber"_s;
const auto isabel = u"isabel.navarro"_s;
const auto projects = u"inbox/Projects"_s;

bool focusIsIn(const QWidget *widget)
{
    const auto *focus = QApplication::focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

} // namespace

class TestFoldersPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAtTheCalendar();
    void showsAChosenFolder();
    void setsALevelFromTheList();
    void setsALevelWithALetterForAllThatAreSelected();
    void setsRightsOneByOne();
    void addsTwoPeople();
    void removesEntriesAndGivesDefaultNone();
    void filtersFoldersAndComesBack();
    void spreadsToSubfolders();
    void makesTheWayVisible();
    void keepsTheFolderAndWhatIsOpenOnReload();
    void leavesAFolderThatIsGone();
    void goesThroughThePanes();
    void hasNamesForEverythingThatTakesTheFocus();
};

void TestFoldersPlace::opensAtTheCalendar()
{
    FoldersWindow sandbox;
    const QAbstractItemModelTester tree(sandbox.tree()->model());
    const QAbstractItemModelTester list(sandbox.list()->model());
    QVERIFY(sandbox.signIn());
    QCOMPARE(sandbox.server().requests("FindFolder"_L1), 0); // nobody looked yet
    const int before = sandbox.server().requests("GetFolder"_L1);
    QTest::keyClick(&sandbox.window(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(sandbox.folders()->isVisible());
    QTRY_VERIFY(sandbox.permissions()->isLoaded());
    QCOMPARE(sandbox.server().requests("FindFolder"_L1), 1);
    QCOMPARE(sandbox.tree()->currentFolder(), sandbox.id(u"calendar"_s));
    QTRY_VERIFY(sandbox.entry(jonas).isValid());
    QTRY_VERIFY(focusIsIn(sandbox.tree()));
    QVERIFY(sandbox.window().windowTitle().startsWith(u"Folders of helena.lindqvist"_s));
    QVERIFY(FoldersWindow::says(sandbox.folders(), u"everything, this is your own mailbox"_s));
    // The lists of what is in sight come by themselves, all of them in one request more.
    QTRY_VERIFY(sandbox.isRead(sandbox.id(u"notes"_s)));
    const int requests = sandbox.server().requests("GetFolder"_L1) - before;
    QVERIFY2(requests <= 4, qPrintable(QString::number(requests)));
}

void TestFoldersPlace::showsAChosenFolder()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open());
    sandbox.clickEntry(isabel);
    QVERIFY(sandbox.choose(projects));
    QVERIFY(sandbox.list()->isVisible());
    QCOMPARE(sandbox.entry(isabel).data().toString(), u"Owner"_s);
    // Who was current stays so.
    QCOMPARE(sandbox.list()->currentIndex().row(), sandbox.entry(isabel).row());
    QVERIFY(FoldersWindow::says(sandbox.folders(), u"<b>Projects</b>"_s));
    QTest::keyClick(sandbox.tree(), Qt::Key_Up);
    QVERIFY(sandbox.tree()->currentFolder() != sandbox.id(projects));
}

void TestFoldersPlace::setsALevelFromTheList()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    sandbox.clickEntry(isabel, PermissionsModel::Name);
    sandbox.list()->setCurrentIndex(sandbox.entry(isabel));
    sandbox.clickEntry(isabel);
    auto *combo = sandbox.list()->findChild<ChoiceCombo *>();
    QVERIFY(combo);
    QTRY_VERIFY(combo->view()->isVisible());
    QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QTRY_COMPARE(sandbox.level(isabel), PermissionLevel::PublishingEditor);
    QCOMPARE(sandbox.folders()->stagedCount(), 1);
    QVERIFY(sandbox.folders()->findChild<StagedBar *>()->isVisible());
}

void TestFoldersPlace::setsALevelWithALetterForAllThatAreSelected()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open());
    sandbox.clickEntry(isabel, PermissionsModel::Name);
    sandbox.clickEntry(jonas, PermissionsModel::Level, Qt::ControlModifier);
    QCOMPARE(sandbox.list()->selectedRows().size(), 2);
    QTest::keyClick(sandbox.list(), Qt::Key_A);
    QCOMPARE(sandbox.level(isabel), PermissionLevel::Author);
    QCOMPARE(sandbox.level(jonas), PermissionLevel::Author);
    QCOMPARE(sandbox.list()->selectedRows().size(), 2);
    QTest::keyClick(&sandbox.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sandbox.folders()->stagedCount(), 0); // one step
}

void TestFoldersPlace::setsRightsOneByOne()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    sandbox.clickEntry(isabel);
    auto *editor = sandbox.folders()->findChild<RightsEditor *>();
    QVERIFY(editor->isVisible());
    const auto box = [editor](const char *name) {
        return editor->findChild<QCheckBox *>(QLatin1StringView(name));
    };
    auto *level = editor->findChild<QComboBox *>(u"level"_s);
    QCOMPARE(level->currentText(), u"Owner"_s);
    QVERIFY(box("editAll")->isChecked() && !box("editOwn")->isEnabled());
    box("contact")->setFocus();
    QTest::keyClick(box("contact"), Qt::Key_Space);
    QCOMPARE(sandbox.level(isabel), PermissionLevel::Custom);
    QCOMPARE(level->currentText(), u"Custom"_s);
    QVERIFY(FoldersWindow::says(editor, u"was Owner"_s));
    QTest::keyClick(box("editAll"), Qt::Key_Space);
    const auto rights = [&] {
        return rightsOf(*sandbox.permissions()
                             ->folderDraft(sandbox.id(projects))
                             .entryOf({.primarySmtpAddress = sandbox.account(isabel).address}));
    };
    QCOMPARE(rights().editItems, Ews::PermissionAction::Owned);
    QVERIFY(box("editOwn")->isEnabled());
    // Only calendars have free/busy rights.
    QVERIFY(!editor->findChild<QWidget *>(u"readTime"_s)->isVisible());
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Home); // the highest is the list's first
    QTRY_COMPARE(sandbox.level(isabel), PermissionLevel::Owner);
    QCOMPARE(sandbox.folders()->stagedCount(), 0);
    QVERIFY(sandbox.choose(u"calendar"_s));
    QVERIFY(editor->findChild<QWidget *>(u"readTime"_s)->isVisible());
}

void TestFoldersPlace::addsTwoPeople()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    FoldersWindow::press(sandbox.folders(), "addButton");
    auto *dialog = Support::openDialog<PeopleDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(u"Projects"_s));
    auto *search = dialog->findChild<QLineEdit *>(u"search"_s);
    auto *hits = dialog->findChild<QListView *>(u"hits"_s);
    for (const auto &[letters, name] :
         {std::pair(u"chen.w"_s, u"Chen Wei"_s), std::pair(u"giulia"_s, u"Giulia Conti"_s)}) {
        search->clear();
        QTest::keyClicks(search, letters);
        QTRY_COMPARE(hits->currentIndex().data().toString(), name);
        QTest::keyClick(hits, Qt::Key_Space);
    }
    QCOMPARE(dialog->entries().size(), 2);
    FoldersWindow::press(dialog, "accept");
    QTRY_COMPARE(sandbox.folders()->stagedCount(), 2);
    QCOMPARE(sandbox.level(u"chen.wei"_s), PermissionLevel::Reviewer);
    QCOMPARE(sandbox.level(u"giulia.conti"_s), PermissionLevel::Reviewer);
    QCOMPARE(sandbox.list()->currentIndex().row(), sandbox.entry(u"giulia.conti"_s).row());
    // Who has an entry is shown instead.
    FoldersWindow::press(sandbox.folders(), "addButton");
    dialog = Support::openDialog<PeopleDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"search"_s), u"isabel"_s);
    hits = dialog->findChild<QListView *>(u"hits"_s);
    QTRY_COMPARE(hits->model()->rowCount(), 1);
    QTest::keyClick(hits, Qt::Key_Space);
    QVERIFY(dialog->entries().isEmpty());
    FoldersWindow::press(dialog, "change");
    QTRY_COMPARE(sandbox.list()->currentIndex().row(), sandbox.entry(isabel).row());
}

void TestFoldersPlace::removesEntriesAndGivesDefaultNone()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(u"inbox/Projects/Aurora Bridge"_s));
    auto *remove = sandbox.folders()->findChild<QWidget *>(u"removeButton"_s);
    sandbox.clickEntry(u"Default"_s);
    QVERIFY(!remove->isEnabled());
    QTest::keyClick(sandbox.list(), Qt::Key_Delete);
    QCOMPARE(sandbox.folders()->stagedCount(), 0);
    QTest::keyClick(sandbox.list(), Qt::Key_N);
    QCOMPARE(sandbox.folders()->stagedCount(), 1);
    QCOMPARE(sandbox.entry(u"Default"_s).data().toString(), u"None (was Reviewer)"_s);
    sandbox.clickEntry(u"kwame.mensah"_s, PermissionsModel::Name);
    QVERIFY(remove->isEnabled());
    QTest::keyClick(sandbox.list(), Qt::Key_Delete);
    QCOMPARE(sandbox.level(u"kwame.mensah"_s), std::nullopt);
    QVERIFY(!remove->isEnabled()); // it is to be removed already
    QCOMPARE(sandbox.folders()->stagedCount(), 2);
}

void TestFoldersPlace::filtersFoldersAndComesBack()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(u"notes"_s));
    const auto inbox = sandbox.id(u"inbox"_s);
    QVERIFY(!sandbox.tree()->isExpanded(sandbox.indexOf(inbox)));
    QTest::keyClick(&sandbox.window(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(filter);
    QTest::keyClicks(filter, u"aurora"_s);
    QVERIFY(sandbox.indexOf(sandbox.id(u"inbox/Projects/Aurora Bridge"_s)).isValid());
    QVERIFY(!sandbox.indexOf(sandbox.id(u"notes"_s)).isValid());
    // The list is still that of the folder that was chosen.
    QVERIFY(FoldersWindow::says(sandbox.folders(), u"<b>Notes</b>"_s));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QCOMPARE(sandbox.tree()->currentFolder(), sandbox.id(u"notes"_s));
    QVERIFY(!sandbox.tree()->isExpanded(sandbox.indexOf(inbox)));
    // What is chosen among what was found stays.
    QTest::keyClicks(filter, u"proj"_s);
    QVERIFY(sandbox.choose(projects));
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(sandbox.tree()->currentFolder(), sandbox.id(projects));
}

void TestFoldersPlace::spreadsToSubfolders()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    auto *spread = sandbox.folders()->findChild<QWidget *>(u"spreadButton"_s);
    QVERIFY(!spread->isEnabled());
    sandbox.typeLevel(isabel, Qt::Key_E);
    QVERIFY(spread->isEnabled());
    FoldersWindow::press(sandbox.folders(), "spreadButton");
    QTRY_COMPARE(sandbox.folders()->stagedCount(), 4);
    QTRY_VERIFY(sandbox.folders()->messageBar()->isVisible());
    QVERIFY(sandbox.folders()->messageBar()->accessibleName().contains(u"staged in 3"_s));
    QCOMPARE(sandbox.window().findChild<Sidebar *>()->isVisible(), true);
    const auto aurora = sandbox.indexOf(sandbox.id(u"inbox/Projects/Aurora Bridge"_s));
    QVERIFY(aurora.data(RowStagedRole).toBool());
}

void TestFoldersPlace::makesTheWayVisible()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(u"inbox/Projects/Tunnel Study"_s));
    auto *button = sandbox.folders()->findChild<QWidget *>(u"makeVisible"_s);
    QVERIFY(!button->isVisible());
    sandbox.typeLevel(u"mei.lin"_s, Qt::Key_E);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(FoldersWindow::says(sandbox.folders(), u"cannot see what is above"_s));
    FoldersWindow::press(sandbox.folders(), "makeVisible");
    QVERIFY(!button->isVisible());
    QVERIFY(sandbox.folders()->stagedCount() >= 3);
    QTest::keyClick(&sandbox.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sandbox.folders()->stagedCount(), 1);
    QVERIFY(button->isVisible());
}

void TestFoldersPlace::keepsTheFolderAndWhatIsOpenOnReload()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    sandbox.tree()->expand(sandbox.indexOf(sandbox.id(projects)));
    sandbox.tree()->collapse(sandbox.indexOf(sandbox.id(u"contacts"_s)));
    sandbox.typeLevel(isabel, Qt::Key_E);
    QSignalSpy loaded(sandbox.permissions(), &PermissionsStore::loaded);
    QTest::keyClick(&sandbox.window(), Qt::Key_F5);
    QTRY_COMPARE(loaded.size(), 1);
    QTRY_COMPARE(sandbox.tree()->currentFolder(), sandbox.id(projects));
    QVERIFY(sandbox.tree()->isExpanded(sandbox.indexOf(sandbox.id(projects))));
    QVERIFY(sandbox.tree()->isExpanded(sandbox.indexOf(sandbox.id(u"inbox"_s))));
    QVERIFY(!sandbox.tree()->isExpanded(sandbox.indexOf(sandbox.id(u"contacts"_s))));
    QCOMPARE(sandbox.folders()->stagedCount(), 1);
    QTRY_VERIFY(sandbox.isRead(sandbox.id(projects)));
    QCOMPARE(sandbox.entry(isabel).data().toString(), u"Editor (was Owner)"_s);
    QVERIFY(sandbox.indexOf(sandbox.id(projects)).data(RowStagedRole).toBool());
}

void TestFoldersPlace::leavesAFolderThatIsGone()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(u"inbox/Projects/Tunnel Study"_s));
    sandbox.server().exchange().with([](Sandbox::State &state) {
        state.organisation.mailboxOf(u"helena.lindqvist@sandbox.example"_s)
            ->folders.removeIf(
                [](const auto &folder) { return folder->displayName == "Tunnel Study"_L1; });
    });
    QTest::keyClick(&sandbox.window(), Qt::Key_F5);
    QTRY_VERIFY(!sandbox.list()->isVisible());
    QVERIFY(FoldersWindow::says(sandbox.folders(), u"Choose a folder"_s));
}

void TestFoldersPlace::goesThroughThePanes()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open());
    sandbox.typeLevel(isabel, Qt::Key_E);
    QSet<QWidget *> wanted{
        sandbox.tree(), sandbox.list(), sandbox.folders()->findChild<StagedBar *>(),
        sandbox.folders()->findChild<RightsEditor *>(), sandbox.window().findChild<Sidebar *>()};
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        wanted.removeIf([](const QWidget *pane) { return focusIsIn(pane); });
    }
    for (const auto *left : std::as_const(wanted))
        QFAIL(left->metaObject()->className());
}

void TestFoldersPlace::hasNamesForEverythingThatTakesTheFocus()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(u"inbox/Projects/Tunnel Study"_s));
    sandbox.typeLevel(u"mei.lin"_s, Qt::Key_E);
    for (auto *widget : sandbox.folders()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                           widget->objectName())));
    }
}

ONBEHALF_TEST(TestFoldersPlace, QApplication)

} // namespace tst_foldersplace

#include "tst_foldersplace.moc"
