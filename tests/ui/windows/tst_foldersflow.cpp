// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the place "Folders" stages, sends and takes back.
#include "common/messagebar.h"
#include "common/stagedbar.h"
#include "folderswindow.h"
#include "models/reviewmodel.h"
#include "review/reviewdialog.h"
#include "stagedquestion.h"
#include "support/testprogram.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

namespace tst_foldersflow {

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

ReviewDialog *review(FoldersWindow &sandbox)
{
    QTest::keyClick(&sandbox.window(), Qt::Key_Return, Qt::ControlModifier);
    return Support::openDialog<ReviewDialog>();
}

} // namespace

class TestFoldersFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewsAppliesAndUndoes();
    void keepsWhatWasRefusedStaged();
    void asksBeforeClosingWithChangesStaged();
    void carriesStagedChangesOverANewPassword_data();
    void carriesStagedChangesOverANewPassword();
    void saysWhatWasChangedElsewhere();
    void keepsWhatIsStagedWhenTheConnectionIsCut();
    void discardsAndTakesThatBack();
    void hasItsOwnCommands();
};

void TestFoldersFlow::reviewsAppliesAndUndoes()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    const auto before = sandbox.rightsOnServer(u"Projects"_s, isabel);
    sandbox.typeLevel(isabel, Qt::Key_R);
    const int requests = sandbox.server().requests();
    QPointer<ReviewDialog> dialog = review(sandbox);
    QVERIFY(dialog);
    const auto *changes = dialog->findChild<QTreeView *>()->model();
    const auto folder = changes->index(0, 0);
    QVERIFY(folder.data().toString().contains(u"Inbox › Projects"_s));
    QVERIFY(changes->index(0, 0, folder).data().toString().contains(u"Owner → Reviewer"_s));
    QCOMPARE(sandbox.server().requests(), requests);
    FoldersWindow::press(dialog, "apply");
    QTRY_COMPARE(sandbox.folders()->stagedCount(), 0);
    QVERIFY(sandbox.rightsOnServer(u"Projects"_s, isabel) != before);
    QCOMPARE(sandbox.entry(isabel).data().toString(), u"Reviewer"_s);
    QTRY_VERIFY(button(dialog, "undo")->isVisible());
    FoldersWindow::press(dialog, "undo");
    QTRY_VERIFY(dialog.isNull());
    dialog = Support::openDialog<ReviewDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().startsWith(u"Undo"_s));
    FoldersWindow::press(dialog, "apply");
    QTRY_COMPARE(sandbox.rightsOnServer(u"Projects"_s, isabel), before);
    QTRY_COMPARE(sandbox.entry(isabel).data().toString(), u"Owner"_s);
    QVERIFY(!sandbox.permissions()->canUndoApply());
}

void TestFoldersFlow::keepsWhatWasRefusedStaged()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    sandbox.typeLevel(isabel, Qt::Key_R);
    QVERIFY(sandbox.choose(u"calendar"_s));
    sandbox.typeLevel(u"aisha.rahman"_s, Qt::Key_R);
    sandbox.server().exchange().with([](Sandbox::State &state) {
        state.controls.refusedEntries.insert(state.organisation.sidOf(isabel),
                                             u"ErrorInvalidUserInfo"_s);
    });
    // The calendar's list has an entry of hers too, so it is refused as a whole.
    QVERIFY(sandbox.choose(u"inbox/Invoices"_s));
    sandbox.typeLevel(u"giulia.conti"_s, Qt::Key_R);
    const QPointer<ReviewDialog> dialog = review(sandbox);
    QVERIFY(dialog);
    FoldersWindow::press(dialog, "apply");
    QTRY_VERIFY(button(dialog, "close")->text() == "Close"_L1);
    const auto *model = qobject_cast<ReviewModel *>(dialog->findChild<QTreeView *>()->model());
    QVERIFY(!model->explanations().isEmpty());
    QVERIFY(button(dialog, "apply")->isVisible()); // Try again
    const int left = sandbox.folders()->stagedCount();
    QVERIFY(left >= 1);
    QVERIFY(sandbox.permissions()->draft().find(sandbox.id(projects)));
    sandbox.server().exchange().with(
        [](Sandbox::State &state) { state.controls.refusedEntries.clear(); });
    FoldersWindow::press(dialog, "apply");
    QTRY_COMPARE(sandbox.folders()->stagedCount(), 0);
}

void TestFoldersFlow::asksBeforeClosingWithChangesStaged()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    sandbox.typeLevel(isabel, Qt::Key_R);
    QTest::keyClick(&sandbox.window(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!sandbox.window().close());
    QPointer<StagedQuestion> question = Support::openDialog<StagedQuestion>();
    QVERIFY(question);
    FoldersWindow::press(question, "review"); // leads to the place that has them
    const QPointer<ReviewDialog> dialog = Support::openDialog<ReviewDialog>();
    QVERIFY(dialog);
    QVERIFY(sandbox.folders()->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(!sandbox.window().close());
    question = Support::openDialog<StagedQuestion>();
    QVERIFY(question);
    FoldersWindow::press(question, "discard");
    QTRY_VERIFY(!sandbox.window().isVisible());
}

void TestFoldersFlow::carriesStagedChangesOverANewPassword_data()
{
    QTest::addColumn<Qt::Key>("place");
    QTest::newRow("asked in Delegates") << Qt::Key_1;
    QTest::newRow("asked in Folders") << Qt::Key_2;
}

void TestFoldersFlow::carriesStagedChangesOverANewPassword()
{
    QFETCH(const Qt::Key, place);
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    sandbox.typeLevel(isabel, Qt::Key_R);
    QVERIFY(sandbox.choose(u"inbox/Invoices"_s));
    sandbox.typeLevel(u"giulia.conti"_s, Qt::Key_R);
    QTest::keyClick(&sandbox.window(), Qt::Key_1, Qt::ControlModifier);
    sandbox.setCurrent(u"tomas.ferreira"_s, DelegatesModel::Calendar);
    QTest::keyClick(sandbox.table(), Qt::Key_E);
    QTest::keyClick(&sandbox.window(), place, Qt::ControlModifier);
    sandbox.server().exchange().with([](Sandbox::State &state) {
        const auto owner = state.organisation.sidOf(u"helena.lindqvist"_s);
        state.organisation.directory.edit(owner)->password = u"Another-1"_s;
    });
    QTest::keyClick(&sandbox.window(), Qt::Key_F5);
    auto *dialog = Support::openDialog<SignInDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"password"_s), u"Another-1"_s);
    const QPointer<PermissionsStore> before = sandbox.permissions();
    FoldersWindow::press(dialog, "accept");
    QTRY_VERIFY(before.isNull() && sandbox.store() && sandbox.store()->isLoaded());
    QCOMPARE(sandbox.place()->stagedCount(), 1);
    QCOMPARE(sandbox.folders()->stagedCount(), 2);
    sandbox.activate();
    QTest::keyClick(&sandbox.window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(sandbox.permissions()->isLoaded() && sandbox.isRead(sandbox.id(projects)));
    QVERIFY(sandbox.choose(projects));
    QCOMPARE(sandbox.entry(isabel).data().toString(), u"Reviewer (was Owner)"_s);
    QCOMPARE(sandbox.folders()->stagedCount(), 2);
}

void TestFoldersFlow::saysWhatWasChangedElsewhere()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    sandbox.typeLevel(isabel, Qt::Key_E);
    sandbox.server().exchange().with([](Sandbox::State &state) {
        auto &organisation = state.organisation;
        for (auto &folder : organisation.mailboxOf(u"helena.lindqvist@sandbox.example"_s)->folders)
            if (folder.displayName == "Projects"_L1)
                folder.setRights(organisation.sidOf(u"mei.lin"_s), 0);
    });
    QTest::keyClick(&sandbox.window(), Qt::Key_F5);
    QTRY_VERIFY(sandbox.folders()->messageBar()->isVisible());
    QVERIFY(sandbox.folders()->messageBar()->accessibleName().contains(u"changed elsewhere"_s));
    QCOMPARE(sandbox.folders()->stagedCount(), 1);
    QVERIFY(sandbox.entry(u"mei.lin"_s).isValid());
    QTest::keyClick(&sandbox.window(), Qt::Key_Escape);
    QVERIFY(!sandbox.folders()->messageBar()->isVisible());
}

void TestFoldersFlow::keepsWhatIsStagedWhenTheConnectionIsCut()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    sandbox.typeLevel(isabel, Qt::Key_E);
    sandbox.server().stop();
    QTest::keyClick(&sandbox.window(), Qt::Key_F5);
    QTRY_VERIFY(sandbox.folders()->messageBar()->isVisible());
    QCOMPARE(sandbox.folders()->stagedCount(), 1);
    QCOMPARE(sandbox.tree()->currentFolder(), sandbox.id(projects));
    QCOMPARE(sandbox.level(isabel), PermissionLevel::Editor);
}

void TestFoldersFlow::discardsAndTakesThatBack()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    QSignalSpy said(sandbox.folders(), &Place::resultSaid);
    sandbox.folders()->discard();
    QCOMPARE(said.size(), 0); // nothing was staged
    sandbox.typeLevel(isabel, Qt::Key_E);
    sandbox.folders()->discard();
    QCOMPARE(sandbox.folders()->stagedCount(), 0);
    QVERIFY(said.last().last().toString().contains(u"Ctrl+Z"_s));
    QVERIFY(!sandbox.folders()->findChild<StagedBar *>()->isVisible());
    QTest::keyClick(&sandbox.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sandbox.level(isabel), PermissionLevel::Editor);
    QTest::keyClick(&sandbox.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sandbox.folders()->stagedCount(), 0);
}

void TestFoldersFlow::hasItsOwnCommands()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open() && sandbox.choose(projects));
    sandbox.typeLevel(isabel, Qt::Key_E);
    QTest::keyClick(&sandbox.window(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(sandbox.place()->isVisible());
    // The same keys mean the place in front.
    QTest::keyClick(&sandbox.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sandbox.folders()->stagedCount(), 1);
    sandbox.setCurrent(u"tomas.ferreira"_s, DelegatesModel::Calendar);
    QTest::keyClick(sandbox.table(), Qt::Key_E);
    QCOMPARE(sandbox.place()->stagedCount(), 1);
    for (auto *action : sandbox.folders()->actions()->findChildren<QAction *>())
        QVERIFY2(!action->isVisible() && !action->isEnabled(), qPrintable(action->objectName()));
    QTest::keyClick(&sandbox.window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(sandbox.tree()->currentFolder(), sandbox.id(projects));
    QTest::keyClick(&sandbox.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sandbox.folders()->stagedCount(), 0);
    QCOMPARE(sandbox.place()->stagedCount(), 1);
    QSignalSpy loaded(sandbox.permissions(), &PermissionsStore::loaded);
    QSignalSpy delegates(sandbox.store(), &DelegateStore::activityChanged);
    QTest::keyClick(&sandbox.window(), Qt::Key_F5);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(delegates.size(), 0);
}

ONBEHALF_TEST(TestFoldersFlow, QApplication)

} // namespace tst_foldersflow

#include "tst_foldersflow.moc"
