// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/choicedelegate.h"
#include "common/sidebar.h"
#include "common/stagedbar.h"
#include "common/style.h"
#include "delegates/permissionsdialog.h"
#include "people/peopledialog.h"
#include "review/reviewdialog.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_keyboard {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;
using Support::SandboxWindow;

namespace {

bool focusIsIn(const QWidget *widget)
{
    const auto *focus = QApplication::focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsChangesAndAppliesWithoutAMouse();
    void addsSeveralWithReturnAlone();
    void showsWhichButtonHasTheFocus();
    void setsLevelsWithLetters_data();
    void setsLevelsWithLetters();
    void opensTheListWith_data();
    void opensTheListWith();
    void togglesABoxWithSpace();
    void removesWithDelInTheTableOnly();
    void goesThroughThePanes();
    void reachesTheLinksOfAnExplanation();
    void reachesEverythingWithTab();
};

void TestKeyboard::addsChangesAndAppliesWithoutAMouse()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    QTRY_VERIFY(focusIsIn(sandbox.table()));
    key(Qt::Key_N, Qt::ControlModifier);
    auto *add = Support::openDialog<PeopleDialog>();
    QVERIFY(add);
    QTRY_VERIFY(focusIsIn(add));
    QTest::keyClicks(QApplication::focusWidget(), u"aisha"_s);
    auto *hits = add->findChild<QListView *>(u"hits"_s);
    QTRY_COMPARE(hits->model()->rowCount(), 1);
    key(Qt::Key_Tab);
    QTRY_VERIFY(focusIsIn(hits));
    key(Qt::Key_Space);
    QCOMPARE(add->entries().size(), 1);
    key(Qt::Key_Return);
    QTRY_COMPARE(sandbox.place()->stagedCount(), 1);
    sandbox.activate();
    QTRY_VERIFY(focusIsIn(sandbox.table()));
    QCOMPARE(sandbox.table()->currentKey(), SandboxWindow::key(u"aisha.rahman"_s));
    key(Qt::Key_R); // the calendar is the current cell
    key(Qt::Key_Return, Qt::AltModifier);
    const QPointer permissions = Support::openDialog<PermissionsDialog>();
    QVERIFY(permissions);
    QTest::keyClick(permissions, Qt::Key_Return);
    QTRY_VERIFY(permissions.isNull());
    sandbox.activate();
    QTest::keyClick(&sandbox.window(), Qt::Key_Return, Qt::ControlModifier);
    const QPointer review = Support::openDialog<ReviewDialog>();
    QVERIFY(review);
    QTest::keyClick(review, Qt::Key_Return);
    QTRY_VERIFY(sandbox.draft().isEmpty());
    QCOMPARE(sandbox.levelOnServer(u"aisha.rahman"_s, DelegateFolder::Calendar),
             DelegateLevel::Reviewer);
    QTest::keyClick(review, Qt::Key_Escape);
    QTRY_VERIFY(review.isNull() || !review->isVisible());
}

void TestKeyboard::addsSeveralWithReturnAlone()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    key(Qt::Key_N, Qt::ControlModifier);
    auto *add = Support::openDialog<PeopleDialog>();
    QVERIFY(add);
    auto *hits = add->findChild<QListView *>(u"hits"_s);
    auto *search = add->findChild<QLineEdit *>(u"search"_s);
    QTRY_VERIFY(focusIsIn(search));
    QTest::keyClicks(search, u"anna.schmid"_s);
    key(Qt::Key_Return); // too early: the directory has not answered
    QVERIFY(add->entries().isEmpty());
    QTRY_COMPARE(hits->model()->rowCount(), 2);
    key(Qt::Key_Down);
    QVERIFY(focusIsIn(hits));
    QCOMPARE(hits->currentIndex().row(), 1);
    const auto second = hits->currentIndex().data().toString();
    key(Qt::Key_Return);
    QCOMPARE(add->entries().size(), 1);
    QCOMPARE(add->entries().first().name, second);
    // The next name takes the place of the first, and what is found of the checked one.
    QVERIFY(focusIsIn(search));
    QTest::keyClicks(search, u"giulia"_s);
    QTRY_COMPARE(hits->currentIndex().data().toString(), u"Giulia Conti"_s);
    key(Qt::Key_Return);
    QCOMPARE(add->entries().size(), 2);
    key(Qt::Key_Return);
    QTRY_COMPARE(sandbox.place()->stagedCount(), 2);
}

void TestKeyboard::showsWhichButtonHasTheFocus()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    Style style;
    for (const bool isDefault : {true, false}) {
        QDialog dialog(&sandbox.window());
        auto *button = new QPushButton(u"OK"_s, &dialog);
        auto *other = new QLineEdit(&dialog);
        button->setStyle(&style);
        button->setAutoDefault(isDefault);
        button->setDefault(isDefault);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        other->setFocus();
        const auto without = button->grab().toImage();
        button->setFocus();
        QTRY_VERIFY(button->hasFocus());
        QVERIFY(button->grab().toImage() != without);
    }
}

void TestKeyboard::setsLevelsWithLetters_data()
{
    QTest::addColumn<Qt::Key>("letter");
    QTest::addColumn<DelegateLevel>("level");
    QTest::newRow("N") << Qt::Key_N << DelegateLevel::None;
    QTest::newRow("R") << Qt::Key_R << DelegateLevel::Reviewer;
    QTest::newRow("A") << Qt::Key_A << DelegateLevel::Author;
    QTest::newRow("E") << Qt::Key_E << DelegateLevel::Editor;
}

void TestKeyboard::setsLevelsWithLetters()
{
    QFETCH(Qt::Key, letter);
    QFETCH(DelegateLevel, level);
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.setCurrent(u"tomas.ferreira"_s, DelegatesModel::Contacts);
    key(letter);
    QCOMPARE(sandbox.row(u"tomas.ferreira"_s).levels[DelegateFolder::Contacts], level);
}

void TestKeyboard::opensTheListWith_data()
{
    QTest::addColumn<Qt::Key>("letter");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::newRow("F2") << Qt::Key_F2 << Qt::NoModifier;
    QTest::newRow("Alt+Down") << Qt::Key_Down << Qt::AltModifier;
}

void TestKeyboard::opensTheListWith()
{
    QFETCH(Qt::Key, letter);
    QFETCH(Qt::KeyboardModifier, modifier);
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.setCurrent(u"tomas.ferreira"_s, DelegatesModel::Contacts);
    key(letter, modifier);
    auto *combo = sandbox.table()->findChild<ChoiceCombo *>();
    QVERIFY(combo);
    QTRY_VERIFY(combo->view()->isVisible());
    QTest::keyClick(combo->view(), Qt::Key_Escape);
    QTRY_VERIFY(!sandbox.table()->findChild<ChoiceCombo *>());
    QVERIFY(sandbox.draft().isEmpty());
    QTRY_VERIFY(focusIsIn(sandbox.table()));
}

void TestKeyboard::togglesABoxWithSpace()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.setCurrent(u"tomas.ferreira"_s, DelegatesModel::PrivateItems);
    key(Qt::Key_Space);
    QCOMPARE(sandbox.row(u"tomas.ferreira"_s).viewsPrivateItems, true);
    key(Qt::Key_Space);
    QVERIFY(sandbox.draft().isEmpty());
}

void TestKeyboard::removesWithDelInTheTableOnly()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.setCurrent(u"tomas.ferreira"_s, DelegatesModel::Name);
    QTest::keyClick(&sandbox.window(), Qt::Key_F, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QVERIFY(sandbox.draft().isEmpty());
    sandbox.table()->setFocus();
    key(Qt::Key_Delete);
    QCOMPARE(sandbox.row(u"tomas.ferreira"_s).state, DelegateRow::State::Removed);
}

void TestKeyboard::goesThroughThePanes()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.setCurrent(u"tomas.ferreira"_s, DelegatesModel::Notes);
    key(Qt::Key_E); // so that the staged bar is there
    const auto *staged = sandbox.place()->findChild<StagedBar *>();
    const auto *sidebar = sandbox.window().findChild<Sidebar *>();
    bool sawStaged = false;
    bool sawSidebar = false;
    for (int i = 0; i < 10; ++i) {
        key(Qt::Key_F6);
        sawStaged = sawStaged || focusIsIn(staged);
        sawSidebar = sawSidebar || focusIsIn(sidebar);
        if (focusIsIn(sandbox.table()))
            break;
    }
    QVERIFY(sawStaged);
    QVERIFY(sawSidebar);
    QVERIFY(focusIsIn(sandbox.table()));
    key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(!focusIsIn(sandbox.table()));
    key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(focusIsIn(sandbox.table()));
}

void TestKeyboard::reachesTheLinksOfAnExplanation()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    const auto *model = sandbox.table()->model();
    QModelIndex orphan;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->hasChildren(model->index(row, 0)))
            orphan = model->index(row, 0);
    QVERIFY(orphan.isValid());
    sandbox.table()->setFocus();
    sandbox.table()->setCurrentIndex(orphan);
    QSignalSpy links(sandbox.table(), &DelegatesView::linkActivated);
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    QCOMPARE(links.size(), 1);
}

void TestKeyboard::reachesEverythingWithTab()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.setCurrent(u"tomas.ferreira"_s, DelegatesModel::Notes);
    key(Qt::Key_E);
    QList<QWidget *> wanted;
    for (const auto *name : {"addButton", "removeButton", "permissionsButton", "reloadButton"})
        wanted.append(sandbox.place()->findChild<QWidget *>(QLatin1StringView(name)));
    wanted.append(
        sandbox.place()->findChild<StagedBar *>()->findChildren<QAbstractButton *>().at(1));
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        key(Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (auto *widget : wanted)
        QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
}

ONBEHALF_TEST(TestKeyboard, QApplication)

} // namespace tst_keyboard

#include "tst_keyboard.moc"
