// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cellcontent.h"
#include "common/choicedelegate.h"
#include "common/messagebar.h"
#include "delegates/permissionsdialog.h"
#include "people/peopledialog.h"
#include "sandboxwindow.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStyleOptionViewItem>

namespace tst_delegatesplace {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;
using Support::SandboxWindow;

class TestDelegatesPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDelegatesInTwoRequests();
    void setsALevelFromTheList();
    void switchesCopiesOffWithTheCalendar();
    void doesNotSwitchCopiesOnWithoutEditor();
    void stagesTheDelivery();
    void stagesRemovalsOfAllThatAreSelected();
    void addsSeveralAtOnceAndKeepsTheirRights();
    void offersToChangeWhoIsADelegateAlready();
    void takesAnAddressThatIsNotInTheDirectory();
    void changesSeveralInTheDialogAndLeavesTheRest();
    void keepsCustomInTheDialog();
    void filtersByNameAndAddress();
    void keepsWhatIsStagedWhenTheConnectionIsCut();
    void saysWhatWasChangedElsewhere();
    void saysThatNobodyMayActYet();
    void saysThatTheServerCannotListThem();
    void strikesOutWhoIsRemoved();
    void makesTheRowOfAClickedBoxCurrent();
    void selectsTheNextRowWhereANewOneIsTakenBack();
    void saysThatADiscardCanBeTakenBack();
};

void TestDelegatesPlace::readsTheDelegatesInTwoRequests()
{
    SandboxWindow sandbox;
    QAbstractItemModelTester tester(sandbox.table()->model());
    QVERIFY(sandbox.signIn());
    QCOMPARE(sandbox.server().requests(), 2);
    QCOMPARE(sandbox.table()->shownDelegates(), 4);
    QCOMPARE(sandbox.row(u"jonas.weber"_s).levels[DelegateFolder::Calendar], DelegateLevel::Editor);
}

void TestDelegatesPlace::setsALevelFromTheList()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.setCurrent(u"priya.raman"_s, DelegatesModel::Tasks);
    sandbox.clickCell(u"priya.raman"_s, DelegatesModel::Tasks);
    auto *combo = sandbox.table()->findChild<ChoiceCombo *>();
    QVERIFY(combo);
    QTRY_VERIFY(combo->view()->isVisible());
    QCOMPARE(combo->findData(int(DelegateLevel::Custom)), -1);
    QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QTRY_COMPARE(sandbox.row(u"priya.raman"_s).levels[DelegateFolder::Tasks],
                 DelegateLevel::Author);
    QTRY_VERIFY(!sandbox.table()->findChild<ChoiceCombo *>());
    QCOMPARE(sandbox.place()->stagedCount(), 1);
}

void TestDelegatesPlace::switchesCopiesOffWithTheCalendar()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.setCurrent(u"jonas.weber"_s, DelegatesModel::Calendar);
    QTest::keyClick(sandbox.table(), Qt::Key_R);
    const auto row = sandbox.row(u"jonas.weber"_s);
    QCOMPARE(row.levels[DelegateFolder::Calendar], DelegateLevel::Reviewer);
    QCOMPARE(row.receivesCopies, false);
    QVERIFY(row.copiesLowered);
    // The row below says why.
    const auto name = sandbox.cell(u"jonas.weber"_s, DelegatesModel::Name);
    QVERIFY(sandbox.table()->isExpanded(name));
    QVERIFY(sandbox.table()->isFirstColumnSpanned(0, name));
}

void TestDelegatesPlace::doesNotSwitchCopiesOnWithoutEditor()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.clickCell(u"tomas.ferreira"_s, DelegatesModel::ReceivesCopies);
    QVERIFY(sandbox.draft().isEmpty());
    sandbox.clickCell(u"jonas.weber"_s, DelegatesModel::ReceivesCopies);
    QCOMPARE(sandbox.row(u"jonas.weber"_s).receivesCopies, false);
}

void TestDelegatesPlace::stagesTheDelivery()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    SandboxWindow::press(sandbox.place(), "scope0");
    QCOMPARE(sandbox.draft().stagedScope(), Ews::DeliverMeetingRequests::DelegatesOnly);
    SandboxWindow::press(sandbox.place(), "scope2");
    QVERIFY(sandbox.draft().isEmpty());
    QVERIFY(sandbox.place()->findChild<QRadioButton *>(u"scope2"_s)->isChecked());
}

void TestDelegatesPlace::stagesRemovalsOfAllThatAreSelected()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.clickCell(u"jonas.weber"_s, DelegatesModel::Name);
    QTest::keyClick(sandbox.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(sandbox.table()->selectedKeys().size(), 2);
    SandboxWindow::press(sandbox.place(), "removeButton");
    QCOMPARE(sandbox.row(u"jonas.weber"_s).state, DelegateRow::State::Removed);
    QCOMPARE(sandbox.row(u"priya.raman"_s).state, DelegateRow::State::Removed);
    QTest::keyClick(&sandbox.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(sandbox.draft().isEmpty());
}

void TestDelegatesPlace::addsSeveralAtOnceAndKeepsTheirRights()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    SandboxWindow::press(sandbox.place(), "addButton");
    auto *dialog = Support::openDialog<PeopleDialog>();
    QVERIFY(dialog);
    auto *search = dialog->findChild<QLineEdit *>(u"search"_s);
    auto *hits = dialog->findChild<QListView *>(u"hits"_s);
    for (const auto &name : {u"anna.schmid@"_s, u"giulia.conti@"_s}) {
        search->clear();
        QTest::keyClicks(search, name.left(name.size() - 3));
        QTRY_VERIFY(hits->model()->rowCount() > 0 && hits->model()
                                                         ->index(hits->model()->rowCount() - 1, 0)
                                                         .data(Qt::ToolTipRole)
                                                         .toString()
                                                         .startsWith(name.left(5)));
        const auto last = hits->model()->index(hits->model()->rowCount() - 1, 0);
        hits->setCurrentIndex(last);
        QTest::keyClick(hits, Qt::Key_Space);
    }
    QCOMPARE(dialog->entries().size(), 2);
    SandboxWindow::press(dialog, "accept");
    QTRY_COMPARE(sandbox.place()->stagedCount(), 2);
    const auto giulia = sandbox.row(u"giulia.conti"_s);
    QCOMPARE(giulia.levels[DelegateFolder::Contacts], DelegateLevel::Author);
    QCOMPARE(giulia.levels[DelegateFolder::Calendar], DelegateLevel::Editor);
    QCOMPARE(giulia.receivesCopies, true);
}

void TestDelegatesPlace::offersToChangeWhoIsADelegateAlready()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    SandboxWindow::press(sandbox.place(), "addButton");
    auto *dialog = Support::openDialog<PeopleDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"search"_s), u"jonas.w"_s);
    auto *hits = dialog->findChild<QListView *>(u"hits"_s);
    QTRY_COMPARE(hits->model()->rowCount(), 1);
    QTest::keyClick(hits, Qt::Key_Space);
    QVERIFY(dialog->entries().isEmpty());
    SandboxWindow::press(dialog, "change");
    QVERIFY(Support::openDialog<PermissionsDialog>());
}

void TestDelegatesPlace::takesAnAddressThatIsNotInTheDirectory()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    SandboxWindow::press(sandbox.place(), "addButton");
    auto *dialog = Support::openDialog<PeopleDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"search"_s), u"nobody@elsewhere.example"_s);
    auto *hits = dialog->findChild<QListView *>(u"hits"_s);
    QTRY_COMPARE(hits->model()->rowCount(), 1);
    QTest::keyClick(hits, Qt::Key_Space);
    SandboxWindow::press(dialog, "accept");
    QTRY_COMPARE(sandbox.place()->stagedCount(), 1);
    QVERIFY(sandbox.draft().row(u"smtp:nobody@elsewhere.example"_s));
}

void TestDelegatesPlace::changesSeveralInTheDialogAndLeavesTheRest()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.clickCell(u"jonas.weber"_s, DelegatesModel::Name);
    QTest::keyClick(sandbox.table(), Qt::Key_Down, Qt::ShiftModifier);
    SandboxWindow::press(sandbox.place(), "permissionsButton");
    auto *dialog = Support::openDialog<PermissionsDialog>();
    QVERIFY(dialog);
    auto *calendar = dialog->findChild<QComboBox *>(u"level-calendar"_s);
    QVERIFY(!calendar->currentData().isValid()); // they differ
    auto *notes = dialog->findChild<QComboBox *>(u"level-notes"_s);
    notes->setCurrentIndex(notes->findData(int(DelegateLevel::Reviewer)));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(sandbox.row(u"jonas.weber"_s).levels[DelegateFolder::Notes],
                 DelegateLevel::Reviewer);
    QCOMPARE(sandbox.row(u"priya.raman"_s).levels[DelegateFolder::Notes], DelegateLevel::Reviewer);
    QCOMPARE(sandbox.draft().changes().size(), 2);
    QTest::keyClick(&sandbox.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(sandbox.draft().isEmpty()); // one step
}

void TestDelegatesPlace::keepsCustomInTheDialog()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.setCurrent(u"priya.raman"_s, DelegatesModel::Name);
    SandboxWindow::press(sandbox.place(), "permissionsButton");
    auto *dialog = Support::openDialog<PermissionsDialog>();
    QVERIFY(dialog);
    auto *contacts = dialog->findChild<QComboBox *>(u"level-contacts"_s);
    QCOMPARE(contacts->currentData().toInt(), int(DelegateLevel::Custom));
    QCOMPARE(dialog->findChild<QComboBox *>(u"level-tasks"_s)->findData(int(DelegateLevel::Custom)),
             -1);
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"copies"_s)->isEnabled());
    SandboxWindow::press(dialog, "defaults");
    QVERIFY(dialog->findChild<QAbstractButton *>(u"copies"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(sandbox.row(u"priya.raman"_s).levels[DelegateFolder::Calendar],
                 DelegateLevel::Editor);
    QCOMPARE(sandbox.row(u"priya.raman"_s).levels[DelegateFolder::Contacts], DelegateLevel::Custom);
    QVERIFY(!sandbox.row(u"priya.raman"_s).levelsBefore[DelegateFolder::Contacts]);
}

void TestDelegatesPlace::filtersByNameAndAddress()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    QTest::keyClick(&sandbox.window(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(filter);
    QTest::keyClicks(filter, u"raman"_s);
    QCOMPARE(sandbox.table()->shownDelegates(), 1);
    QTest::keyClicks(filter, u"xyz"_s);
    QVERIFY(!sandbox.table()->isVisible()); // a sentence stands in its place
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(sandbox.table()->shownDelegates(), 4);
}

void TestDelegatesPlace::keepsWhatIsStagedWhenTheConnectionIsCut()
{
    Support::FaultProxy proxy;
    SandboxWindow sandbox(proxy.url());
    proxy.passTo(sandbox.server().url());
    QVERIFY(sandbox.signIn());
    sandbox.setCurrent(u"tomas.ferreira"_s, DelegatesModel::Calendar);
    QTest::keyClick(sandbox.table(), Qt::Key_E);
    QCOMPARE(sandbox.place()->stagedCount(), 1);
    proxy.answer({.upstream = true, .cutAfter = 40});
    QTest::keyClick(&sandbox.window(), Qt::Key_F5);
    QTRY_VERIFY(sandbox.place()->messageBar()->isVisible());
    QCOMPARE(sandbox.place()->stagedCount(), 1);
    QCOMPARE(sandbox.table()->shownDelegates(), 4);
    proxy.answer({.upstream = true});
    QTest::keyClick(&sandbox.window(), Qt::Key_F5);
    QTRY_VERIFY(!sandbox.place()->messageBar()->isVisible());
    QCOMPARE(sandbox.place()->stagedCount(), 1);
}

void TestDelegatesPlace::saysWhatWasChangedElsewhere()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.setCurrent(u"tomas.ferreira"_s, DelegatesModel::Calendar);
    QTest::keyClick(sandbox.table(), Qt::Key_E);
    sandbox.server().exchange().with([](Sandbox::State &state) {
        auto *mailbox = state.organisation.mailboxOf(u"helena.lindqvist@sandbox.example"_s);
        mailbox->folders[u"tasks"_s].setRights(state.organisation.sidOf(u"tomas.ferreira"_s), 0);
    });
    QTest::keyClick(&sandbox.window(), Qt::Key_F5);
    QTRY_VERIFY(sandbox.place()->messageBar()->isVisible());
    QCOMPARE(sandbox.row(u"tomas.ferreira"_s).levels[DelegateFolder::Calendar],
             DelegateLevel::Editor);
    QTest::keyClick(&sandbox.window(), Qt::Key_Escape);
    QVERIFY(!sandbox.place()->messageBar()->isVisible());
}

void TestDelegatesPlace::saysThatNobodyMayActYet()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn(u"amara.okafor"_s));
    QVERIFY(!sandbox.table()->isVisible());
    QTRY_VERIFY(sandbox.place()->findChild<QWidget *>(u"addFirst"_s)->hasFocus());
    SandboxWindow::press(sandbox.place(), "addFirst");
    QVERIFY(Support::openDialog<PeopleDialog>());
}

void TestDelegatesPlace::saysThatTheServerCannotListThem()
{
    SandboxWindow sandbox;
    QSignalSpy said(sandbox.place(), &DelegatesPlace::resultSaid);
    QVERIFY(sandbox.signIn(u"ricardo.montenegro"_s));
    auto *bar = sandbox.place()->messageBar();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains(u"The server cannot list the delegates"_s));
    QCOMPARE(said.last().first().value<Tone>(), Tone::Warning);
    QVERIFY(!said.last().last().toString().contains(u"delivery"_s));
    // None of the deliveries is claimed to be set, and nobody to be a delegate.
    for (const auto *button : sandbox.place()->findChildren<QRadioButton *>())
        QVERIFY(!button->isChecked());
    QVERIFY(!sandbox.cell(u"sales.managers"_s, DelegatesModel::Calendar)
                 .flags()
                 .testFlag(Qt::ItemIsEditable));
    // What an Apply leaves unread is said again afterwards.
    sandbox.store()->edit([](DelegatesDraft &draft) {
        draft.add({.primarySmtpAddress = u"anna.schmid@sandbox.example"_s},
                  DelegatesDraft::Defaults::Outlook);
    });
    sandbox.store()->apply();
    QTRY_COMPARE(sandbox.store()->activity(), DelegateStore::Activity::Idle);
    QVERIFY(sandbox.draft().isEmpty());
    QVERIFY(bar->isVisible());
    // Without the group the list is there.
    sandbox.clickCell(u"sales.managers"_s, DelegatesModel::Name);
    SandboxWindow::press(sandbox.place(), "removeButton");
    sandbox.store()->apply();
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(sandbox.row(u"anna.schmid"_s).isEditable());
}

void TestDelegatesPlace::strikesOutWhoIsRemoved()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    QStyleOptionViewItem option;
    option.font = sandbox.table()->font();
    const auto struckOut = [&](int column) {
        const auto content = CellContent::of(sandbox.cell(u"jonas.weber"_s, column));
        return CellLayout::of(content, option).textFont.strikeOut();
    };
    QVERIFY(!struckOut(DelegatesModel::Name));
    sandbox.clickCell(u"jonas.weber"_s, DelegatesModel::Name);
    SandboxWindow::press(sandbox.place(), "removeButton");
    QVERIFY(struckOut(DelegatesModel::Name));
    QVERIFY(struckOut(DelegatesModel::Calendar));
}

void TestDelegatesPlace::makesTheRowOfAClickedBoxCurrent()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.clickCell(u"jonas.weber"_s, DelegatesModel::Name);
    sandbox.clickCell(u"priya.raman"_s, DelegatesModel::PrivateItems);
    QCOMPARE(sandbox.row(u"priya.raman"_s).viewsPrivateItems, true);
    QCOMPARE(sandbox.table()->selectedKeys(), QStringList{SandboxWindow::key(u"priya.raman"_s)});
    // Several that are selected stay so.
    sandbox.table()->selectAll();
    const auto all = sandbox.table()->selectedKeys();
    sandbox.clickCell(u"jonas.weber"_s, DelegatesModel::PrivateItems);
    QCOMPARE(sandbox.table()->selectedKeys(), all);
}

void TestDelegatesPlace::selectsTheNextRowWhereANewOneIsTakenBack()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    const auto before = sandbox.table()->shownDelegates();
    sandbox.store()->edit([](DelegatesDraft &draft) {
        draft.add({.primarySmtpAddress = u"anna.schmid@sandbox.example"_s},
                  DelegatesDraft::Defaults::Outlook);
    });
    sandbox.clickCell(u"anna.schmid"_s, DelegatesModel::Name);
    QTest::keyClick(sandbox.table(), Qt::Key_Delete);
    QCOMPARE(sandbox.table()->shownDelegates(), before);
    QCOMPARE(sandbox.table()->selectedKeys(), QStringList{sandbox.table()->currentKey()});
}

void TestDelegatesPlace::saysThatADiscardCanBeTakenBack()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    QSignalSpy said(sandbox.place(), &DelegatesPlace::resultSaid);
    sandbox.place()->discard();
    QCOMPARE(said.count(), 0); // nothing was staged
    SandboxWindow::press(sandbox.place(), "scope0");
    sandbox.place()->discard();
    QVERIFY(said.last().last().toString().contains(u"Ctrl+Z"_s));
    QTest::keyClick(&sandbox.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sandbox.place()->stagedCount(), 1);
}

ONBEHALF_TEST(TestDelegatesPlace, QApplication)

} // namespace tst_delegatesplace

#include "tst_delegatesplace.moc"
