// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatesactions.h"
#include "models/reviewmodel.h"
#include "noticepanel.h"
#include "review/reviewdialog.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeView>

namespace tst_reviewdialog {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Ews::DelegateLevel;
using Support::SandboxWindow;

namespace {

const auto tomas = u"tomas.ferreira"_s;
const auto priya = u"priya.raman"_s;

ReviewDialog *review(SandboxWindow &sandbox)
{
    QTest::keyClick(&sandbox.window(), Qt::Key_Return, Qt::ControlModifier);
    return Support::openDialog<ReviewDialog>();
}

QString notice(const ReviewDialog *dialog)
{
    return dialog->findChild<NoticePanel *>()->text();
}

void refuse(SandboxWindow &sandbox, const QString &name, const QString &code)
{
    sandbox.server().exchange().with([&](Sandbox::State &state) {
        state.controls.refusedEntries.insert(state.organisation.sidOf(name), code);
    });
}

void stageEditor(SandboxWindow &sandbox, const QString &name)
{
    sandbox.setCurrent(name, DelegatesModel::Calendar);
    QTest::keyClick(sandbox.table(), Qt::Key_E);
}

QPushButton *button(const QDialog *dialog, const char *name)
{
    return dialog->findChild<QPushButton *>(QLatin1StringView(name));
}

} // namespace

class TestReviewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEachChangeBeforeAnythingIsSent();
    void appliesOnlyWhatChanged();
    void keepsWhatWasRefusedStaged();
    void triesAgain();
    void undoesWhatItApplied();
    void saysWhatUndoWritesOver_data();
    void saysWhatUndoWritesOver();
    void stopsAtAConflict();
    void isCancelled();
};

void TestReviewDialog::saysEachChangeBeforeAnythingIsSent()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    stageEditor(sandbox, tomas);
    SandboxWindow::press(sandbox.place(), "scope3");
    const int requests = sandbox.server().requests();
    const auto *dialog = review(sandbox);
    QVERIFY(dialog);
    const auto *changes = dialog->findChild<QTreeView *>()->model();
    QCOMPARE(changes->rowCount(), 2);
    const auto sentence = changes->index(0, 0, changes->index(0, 0)).data().toString();
    QVERIFY2(sentence.contains(u"Author → Editor"_s), qPrintable(sentence));
    QVERIFY(button(dialog, "apply")->isDefault());
    QCOMPARE(sandbox.server().requests(), requests);
}

void TestReviewDialog::appliesOnlyWhatChanged()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    stageEditor(sandbox, tomas);
    const auto *dialog = review(sandbox);
    QVERIFY(dialog);
    SandboxWindow::press(dialog, "apply");
    QTRY_VERIFY(sandbox.draft().isEmpty());
    QCOMPARE(sandbox.levelOnServer(tomas, DelegateFolder::Calendar), DelegateLevel::Editor);
    QCOMPARE(sandbox.server().requests("UpdateDelegate"_L1), 1);
    QCOMPARE(sandbox.server().requests("AddDelegate"_L1), 0);
    QCOMPARE(sandbox.server().requests("RemoveDelegate"_L1), 0);
    QTRY_VERIFY(button(dialog, "undo")->isVisible());
    QVERIFY(!button(dialog, "apply")->isVisible());
}

void TestReviewDialog::keepsWhatWasRefusedStaged()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    refuse(sandbox, tomas, u"ErrorDelegateMissingConfiguration"_s);
    stageEditor(sandbox, tomas);
    stageEditor(sandbox, priya);
    const auto *dialog = review(sandbox);
    QVERIFY(dialog);
    SandboxWindow::press(dialog, "apply");
    QTRY_COMPARE(sandbox.draft().staged().size(), 1);
    QCOMPARE(sandbox.row(tomas).levels[DelegateFolder::Calendar], DelegateLevel::Editor);
    QVERIFY(sandbox.row(tomas).refused);
    QCOMPARE(sandbox.levelOnServer(tomas, DelegateFolder::Calendar), DelegateLevel::Author);
    QCOMPARE(sandbox.levelOnServer(priya, DelegateFolder::Calendar), DelegateLevel::Editor);
    const auto *model = qobject_cast<ReviewModel *>(dialog->findChild<QTreeView *>()->model());
    QCOMPARE(model->explanations().size(), 1);
    QVERIFY(button(dialog, "apply")->isVisible()); // Try again
    const auto command = model->explanations().first().data(ReviewModel::AdminCommandRole);
    QVERIFY(!command.toString().isEmpty());
    SandboxWindow::press(dialog, "close");
    QCOMPARE(sandbox.place()->stagedCount(), 1);
}

void TestReviewDialog::triesAgain()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    refuse(sandbox, tomas, u"ErrorDelegateMissingConfiguration"_s);
    stageEditor(sandbox, tomas);
    const auto *dialog = review(sandbox);
    QVERIFY(dialog);
    SandboxWindow::press(dialog, "apply");
    QTRY_VERIFY(sandbox.row(tomas).refused);
    sandbox.server().exchange().with(
        [](Sandbox::State &state) { state.controls.refusedEntries.clear(); });
    SandboxWindow::press(dialog, "apply");
    QTRY_VERIFY(sandbox.draft().isEmpty());
    QCOMPARE(sandbox.levelOnServer(tomas, DelegateFolder::Calendar), DelegateLevel::Editor);
}

void TestReviewDialog::undoesWhatItApplied()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.setCurrent(priya, DelegatesModel::Name);
    QTest::keyClick(sandbox.table(), Qt::Key_Delete);
    QPointer<ReviewDialog> dialog = review(sandbox);
    QVERIFY(dialog);
    SandboxWindow::press(dialog, "apply");
    QTRY_VERIFY(sandbox.draft().isEmpty());
    QVERIFY(!sandbox.draft().row(SandboxWindow::key(priya)));
    QTRY_VERIFY(button(dialog, "undo")->isVisible());
    SandboxWindow::press(dialog, "undo");
    QTRY_VERIFY(dialog.isNull());
    auto *undo = Support::openDialog<ReviewDialog>();
    QVERIFY(undo);
    SandboxWindow::press(undo, "apply");
    QTRY_VERIFY(sandbox.draft().row(SandboxWindow::key(priya)));
    QTRY_COMPARE(sandbox.store()->activity(), DelegateStore::Activity::Idle);
    // Custom rights included, which no delegate level can say.
    QCOMPARE(sandbox.levelOnServer(priya, DelegateFolder::Contacts), DelegateLevel::Custom);
    QCOMPARE(sandbox.levelOnServer(priya, DelegateFolder::Tasks), DelegateLevel::Reviewer);
    QVERIFY(sandbox.draft().isEmpty());
}

void TestReviewDialog::saysWhatUndoWritesOver_data()
{
    QTest::addColumn<bool>("cutOff");
    QTest::addColumn<QString>("says");
    QTest::newRow("read back") << false << u"This was changed since"_s;
    QTest::newRow("cut off") << true << u"was cut off before it was read back"_s;
}

void TestReviewDialog::saysWhatUndoWritesOver()
{
    QFETCH(const bool, cutOff);
    QFETCH(const QString, says);
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    stageEditor(sandbox, tomas);
    QPointer<ReviewDialog> dialog = review(sandbox);
    QVERIFY(dialog);
    SandboxWindow::press(dialog, "apply");
    QTRY_VERIFY(sandbox.draft().isEmpty());
    SandboxWindow::press(dialog, "close");
    QTRY_VERIFY(dialog.isNull());
    if (cutOff) { // as the journal is on the disk while an Apply runs
        auto entry = sandbox.context()
                         .journal.entries(u"delegates"_s, u"helena.lindqvist@sandbox.example"_s)
                         .first();
        entry.after = {};
        QVERIFY(sandbox.context().journal.update(entry));
    }
    sandbox.server().exchange().with([](Sandbox::State &state) {
        auto *mailbox = state.organisation.mailboxOf(u"helena.lindqvist@sandbox.example"_s);
        mailbox->folders[u"tasks"_s].setRights(state.organisation.sidOf(tomas), 0);
    });
    sandbox.activate();
    QTest::keyClick(&sandbox.window(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *undo = Support::openDialog<ReviewDialog>();
    QVERIFY(undo);
    QTRY_VERIFY2(undo->findChild<NoticePanel *>()->accessibleDescription().contains(u"Tasks"_s),
                 qPrintable(notice(undo)));
    QVERIFY2(notice(undo).contains(says), qPrintable(notice(undo)));
}

void TestReviewDialog::stopsAtAConflict()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    stageEditor(sandbox, tomas);
    sandbox.server().exchange().with([](Sandbox::State &state) {
        auto *mailbox = state.organisation.mailboxOf(u"helena.lindqvist@sandbox.example"_s);
        mailbox->folders[u"tasks"_s].setRights(state.organisation.sidOf(tomas), 0);
    });
    const auto *dialog = review(sandbox);
    QVERIFY(dialog);
    SandboxWindow::press(dialog, "apply");
    QTRY_VERIFY(notice(dialog).contains(u"Somebody else"_s));
    QCOMPARE(sandbox.server().requests("UpdateDelegate"_L1), 0);
    QCOMPARE(sandbox.place()->stagedCount(), 1);
    SandboxWindow::press(dialog, "apply");
    QTRY_VERIFY(sandbox.draft().isEmpty());
    QCOMPARE(sandbox.levelOnServer(tomas, DelegateFolder::Calendar), DelegateLevel::Editor);
    QCOMPARE(sandbox.levelOnServer(tomas, DelegateFolder::Tasks), DelegateLevel::None);
}

void TestReviewDialog::isCancelled()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    stageEditor(sandbox, tomas);
    const auto *dialog = review(sandbox);
    QVERIFY(dialog);
    sandbox.server().setLatency(2s);
    SandboxWindow::press(dialog, "apply");
    QTest::qWait(50);
    SandboxWindow::press(dialog, "close"); // Cancel, while it runs
    QVERIFY(dialog->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.store()->activity(), DelegateStore::Activity::Idle, 15000);
    QCOMPARE(sandbox.server().requests("UpdateDelegate"_L1), 0);
    QCOMPARE(sandbox.place()->stagedCount(), 1);
    sandbox.server().setLatency(0ms);
}

ONBEHALF_TEST(TestReviewDialog, QApplication)

} // namespace tst_reviewdialog

#include "tst_reviewdialog.moc"
