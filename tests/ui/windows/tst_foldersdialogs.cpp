// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copying rights, and opening folders of other mailboxes.
#include "common/messagebar.h"
#include "folders/copyrightsdialog.h"
#include "folders/openfolderdialog.h"
#include "folderswindow.h"
#include "people/peopledialog.h"
#include "support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_foldersdialogs {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;
using Support::FoldersWindow;

namespace {

const auto isabel = u"isabel.navarro"_s;
const auto projects = u"inbox/Projects"_s;

QPushButton *button(const QDialog *dialog, const char *name)
{
    return dialog->findChild<QPushButton *>(QLatin1StringView(name));
}

/// Fills the dialog that opens a folder of \a mailbox, and submits it.
OpenFolderDialog *openOther(FoldersWindow &sandbox, const QString &mailbox, const QString &folder)
{
    QTest::keyClick(&sandbox.window(), Qt::Key_O, Qt::ControlModifier);
    auto *dialog = Support::openDialog<OpenFolderDialog>();
    if (!dialog)
        return nullptr;
    Support::type(dialog, "address"_L1, mailbox);
    auto *box = dialog->findChild<QComboBox *>(u"folder"_s);
    box->setCurrentIndex(box->findData(folder));
    FoldersWindow::press(dialog, "accept");
    return dialog;
}

} // namespace

class TestFoldersDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesRightsToSomebody();
    void handsRightsOver();
    void copiesAListToAFolder();
    void opensAFolderOfAnotherMailbox();
    void saysWhyAFolderIsNotOpened_data();
    void saysWhyAFolderIsNotOpened();
    void saysThatAListMayNotBeSeen();
};

void TestFoldersDialogs::copiesRightsToSomebody()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    sandbox.clickEntry(isabel);
    FoldersWindow::press(sandbox.folders(), "copyRightsButton");
    auto *dialog = Support::openDialog<CopyRightsDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(u"from"_s)->currentText(), u"Isabel Navarro"_s);
    QVERIFY(!button(dialog, "accept")->isEnabled());
    QVERIFY(FoldersWindow::says(dialog, u"Choose who gets the rights"_s));
    FoldersWindow::press(dialog, "choose");
    auto *people = Support::openDialog<PeopleDialog>();
    QVERIFY(people);
    QTest::keyClicks(people->findChild<QLineEdit *>(u"search"_s), u"chen.w"_s);
    auto *hits = people->findChild<QListView *>(u"hits"_s);
    QTRY_COMPARE(hits->model()->rowCount(), 1);
    QTest::keyClick(hits, Qt::Key_Space);
    FoldersWindow::press(people, "accept");
    QTRY_VERIFY(button(dialog, "accept")->isEnabled());
    QSignalSpy further(sandbox.permissions(), &PermissionsStore::stagedFurther);
    FoldersWindow::press(dialog, "accept");
    QTRY_COMPARE(further.size(), 1);
    QCOMPARE(sandbox.level(u"chen.wei"_s), PermissionLevel::Owner);
    QCOMPARE(sandbox.level(isabel), PermissionLevel::Owner);
    QVERIFY(sandbox.folders()->stagedCount() > 1); // in the whole mailbox
    QTRY_VERIFY(sandbox.folders()->messageBar()->isVisible());
}

void TestFoldersDialogs::handsRightsOver()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    sandbox.clickEntry(isabel);
    FoldersWindow::press(sandbox.folders(), "copyRightsButton");
    auto *dialog = Support::openDialog<CopyRightsDialog>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QCheckBox *>(u"handOver"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(dialog->findChild<QCheckBox *>(u"handOver"_s)->isChecked());
    dialog->findChild<QComboBox *>(u"where"_s)->setCurrentIndex(0);
    FoldersWindow::press(dialog, "choose");
    auto *people = Support::openDialog<PeopleDialog>();
    QVERIFY(people);
    auto *hits = people->findChild<QListView *>(u"hits"_s);
    auto *search = people->findChild<QLineEdit *>(u"search"_s);
    for (const auto &[letters, name] : {std::pair(u"isabel.n"_s, u"Isabel Navarro"_s),
                                        std::pair(u"giulia"_s, u"Giulia Conti"_s)}) {
        search->clear();
        QTest::keyClicks(search, letters);
        QTRY_COMPARE(hits->currentIndex().data().toString(), name);
        QTest::keyClick(hits, Qt::Key_Space);
    }
    FoldersWindow::press(people, "accept");
    QTRY_VERIFY(FoldersWindow::says(dialog, u"handed over to one person"_s));
    FoldersWindow::press(dialog, "choose");
    people = Support::openDialog<PeopleDialog>();
    QVERIFY(people);
    hits = people->findChild<QListView *>(u"hits"_s);
    QTest::keyClicks(people->findChild<QLineEdit *>(u"search"_s), u"giulia"_s);
    QTRY_COMPARE(hits->model()->rowCount(), 1);
    QTest::keyClick(hits, Qt::Key_Space);
    FoldersWindow::press(people, "accept");
    QTRY_VERIFY(button(dialog, "accept")->isEnabled());
    FoldersWindow::press(dialog, "accept");
    QTRY_COMPARE(sandbox.folders()->stagedCount(), 2);
    QCOMPARE(sandbox.level(u"giulia.conti"_s), PermissionLevel::Owner);
    QCOMPARE(sandbox.level(isabel), std::nullopt);
}

void TestFoldersDialogs::copiesAListToAFolder()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    QTest::keyClick(&sandbox.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = Support::openDialog<CopyRightsDialog>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QAbstractButton *>(u"copyList"_s);
    QTest::mouseClick(list, Qt::LeftButton, {}, {8, list->height() / 2});
    QVERIFY(list->isChecked());
    auto *targets = dialog->findChild<FolderTreeView *>(u"targets"_s);
    targets->setCurrentFolder(sandbox.id(projects)); // itself is no target
    QVERIFY(!button(dialog, "accept")->isEnabled());
    targets->setCurrentFolder(sandbox.id(u"notes"_s));
    QVERIFY(button(dialog, "accept")->isEnabled());
    FoldersWindow::press(dialog, "accept");
    QTRY_VERIFY(sandbox.permissions()->draft().find(sandbox.id(u"notes"_s)));
    QCOMPARE(sandbox.permissions()->draft().folders().size(), 1);
    QVERIFY(sandbox.choose(u"notes"_s));
    QCOMPARE(sandbox.level(isabel), PermissionLevel::Owner);
}

void TestFoldersDialogs::opensAFolderOfAnotherMailbox()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open(u"jonas.weber"_s));
    const QPointer<QDialog> dialog =
        openOther(sandbox, u"helena.lindqvist@sandbox.example"_s, u"calendar"_s);
    QTRY_VERIFY(dialog.isNull() || !dialog->isVisible());
    QTRY_COMPARE(sandbox.permissions()->trees().size(), 2);
    const auto calendar =
        sandbox.permissions()->trees().last().byDistinguishedId(u"calendar"_s)->id.id;
    QTRY_COMPARE(sandbox.tree()->currentFolder(), calendar);
    QCOMPARE(sandbox.tree()->model()->rowCount(), 2);
    // An editor, who may not see who else is one.
    QTRY_VERIFY(FoldersWindow::says(sandbox.folders(), u"You may not see who has rights"_s));
    QVERIFY(!FoldersWindow::says(sandbox.folders(), u"this is your own mailbox"_s));
    // Once more: it is there already.
    sandbox.activate();
    QPointer<QDialog> again =
        openOther(sandbox, u"Helena.Lindqvist@sandbox.example"_s, u"calendar"_s);
    QVERIFY(again);
    QTRY_VERIFY(again.isNull() || !again->isVisible());
    QCOMPARE(sandbox.tree()->model()->rowCount(), 2);
}

void TestFoldersDialogs::saysWhyAFolderIsNotOpened_data()
{
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<QString>("folder");
    QTest::newRow("hidden") << u"katharina.brandt@sandbox.example"_s << u"inbox"_s;
    QTest::newRow("all hidden") << u"katharina.brandt@sandbox.example"_s << u"msgfolderroot"_s;
    QTest::newRow("no such mailbox") << u"nobody@sandbox.example"_s << u"calendar"_s;
}

void TestFoldersDialogs::saysWhyAFolderIsNotOpened()
{
    QFETCH(const QString, mailbox);
    QFETCH(const QString, folder);
    FoldersWindow sandbox;
    QVERIFY(sandbox.open(u"jonas.weber"_s));
    const auto before = sandbox.tree()->currentFolder();
    auto *dialog = openOther(sandbox, mailbox, folder);
    QVERIFY(dialog);
    auto *bar = dialog->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    // A sentence of its own, not the bare code.
    QVERIFY2(!bar->accessibleName().contains(u"with the code"_s),
             qPrintable(bar->accessibleName()));
    QVERIFY(dialog->isVisible());
    QCOMPARE(sandbox.permissions()->trees().size(), 1);
    Support::type(dialog, "address"_L1, u"not an address"_s);
    QVERIFY(!button(dialog, "accept")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(sandbox.tree()->currentFolder(), before);
}

void TestFoldersDialogs::saysThatAListMayNotBeSeen()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open(u"samuel.goldberg"_s)); // sees Helena's Inbox, as a reviewer
    const QPointer<QDialog> dialog =
        openOther(sandbox, u"helena.lindqvist@sandbox.example"_s, u"msgfolderroot"_s);
    QTRY_COMPARE(sandbox.permissions()->trees().size(), 2);
    QTRY_VERIFY(dialog.isNull() || !dialog->isVisible());
    const auto inbox = sandbox.permissions()->trees().last().byPath(u"Inbox"_s)->id.id;
    sandbox.tree()->setCurrentFolder(inbox);
    QTRY_VERIFY(FoldersWindow::says(sandbox.folders(), u"You may not see who has rights"_s));
    QVERIFY(!sandbox.list()->isVisible());
    for (const auto *name : {"addButton", "removeButton", "copyRightsButton", "spreadButton"})
        QVERIFY2(!sandbox.folders()->findChild<QWidget *>(QLatin1StringView(name))->isEnabled(),
                 name);
    const auto entries =
        sandbox.indexOf(inbox).siblingAtColumn(FolderTreeModel::Entries).data().toString();
    QVERIFY(!entries.isEmpty());
}

ONBEHALF_TEST(TestFoldersDialogs, QApplication)

} // namespace tst_foldersdialogs

#include "tst_foldersdialogs.moc"
