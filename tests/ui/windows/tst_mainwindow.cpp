// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/elidedlabel.h"
#include "common/sidebar.h"
#include "common/statusline.h"
#include "review/reviewdialog.h"
#include "sandboxwindow.h"
#include "signin/signindialog.h"
#include "stagedquestion.h"
#include "support/testprogram.h"
#include "windowmemory.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>

namespace tst_mainwindow {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;
using Support::SandboxWindow;

namespace {

const auto tomas = u"tomas.ferreira"_s;

void stageEditor(SandboxWindow &sandbox)
{
    sandbox.setCurrent(tomas, DelegatesModel::Calendar);
    QTest::keyClick(sandbox.table(), Qt::Key_E);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesAtOnceWithNothingStaged();
    void asksBeforeClosingWithChangesStaged();
    void reviewsInsteadOfClosing();
    void asksBeforeSwitchingMailboxes();
    void remembersLayoutAndTheme();
    void carriesStagedChangesOverANewPassword();
    void showsTheWholeAddressOfTheAccount();
    void saysTheLastResultAgainAfterNothingCameOfIt();
    void hasOneMnemonicForEachMenu();
    void hasNamesForEverythingThatTakesTheFocus();
};

void TestMainWindow::closesAtOnceWithNothingStaged()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    QVERIFY(sandbox.window().close());
}

void TestMainWindow::asksBeforeClosingWithChangesStaged()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    stageEditor(sandbox);
    QVERIFY(!sandbox.window().close());
    QPointer<StagedQuestion> question = Support::openDialog<StagedQuestion>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(question.isNull());
    QVERIFY(sandbox.window().isVisible());
    QCOMPARE(sandbox.place()->stagedCount(), 1);
    QVERIFY(!sandbox.window().close());
    question = Support::openDialog<StagedQuestion>();
    QVERIFY(question);
    SandboxWindow::press(question, "discard");
    QTRY_VERIFY(!sandbox.window().isVisible());
}

void TestMainWindow::reviewsInsteadOfClosing()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    stageEditor(sandbox);
    QVERIFY(!sandbox.window().close());
    auto *question = Support::openDialog<StagedQuestion>();
    QVERIFY(question);
    SandboxWindow::press(question, "review");
    QVERIFY(Support::openDialog<ReviewDialog>());
    QVERIFY(sandbox.window().isVisible());
}

void TestMainWindow::asksBeforeSwitchingMailboxes()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    stageEditor(sandbox);
    auto *menu = sandbox.window().findChild<Sidebar *>()->accountButton()->menu();
    menu->popup({});
    menu->findChild<QAction *>(u"otherMailbox"_s)->trigger();
    menu->hide();
    QVERIFY(Support::openDialog<StagedQuestion>());
    QVERIFY(!sandbox.window().signIn()->isAsking());
}

void TestMainWindow::remembersLayoutAndTheme()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.window().chooseTheme(Theme::Dark);
    QTest::keyClick(&sandbox.window(), Qt::Key_F9);
    auto *sidebar = sandbox.window().findChild<Sidebar *>();
    QVERIFY(sidebar->isFolded());
    QVERIFY(sandbox.window().close());
    QCOMPARE(rememberedTheme(sandbox.context().settings), Theme::Dark);
    const MainWindow next(sandbox.context());
    QVERIFY(next.findChild<Sidebar *>()->isFolded());
    applyTheme(*qApp, Theme::Light);
}

void TestMainWindow::carriesStagedChangesOverANewPassword()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    stageEditor(sandbox);
    sandbox.server().exchange().with([](Sandbox::State &state) {
        const auto owner = state.organisation.sidOf(u"helena.lindqvist"_s);
        state.organisation.directory.edit(owner)->password = u"Another-1"_s;
    });
    QTest::keyClick(&sandbox.window(), Qt::Key_F5);
    auto *dialog = Support::openDialog<SignInDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"password"_s), u"Another-1"_s);
    const auto *before = sandbox.store();
    SandboxWindow::press(dialog, "accept");
    QTRY_VERIFY(sandbox.store() && sandbox.store() != before && sandbox.store()->isLoaded());
    QCOMPARE(sandbox.row(tomas).levels[DelegateFolder::Calendar], DelegateLevel::Editor);
    QCOMPARE(sandbox.place()->stagedCount(), 1);
}

void TestMainWindow::showsTheWholeAddressOfTheAccount()
{
    SandboxWindow sandbox;
    auto *button = sandbox.window().findChild<AccountButton *>();
    button->setAccount({u"me@ab.org"_s, u"my own mailbox"_s, u"with my own rights"_s});
    const auto plain = button->sizeHint();
    button->setAccount(
        {u"helena.lindqvist@sandbox.example"_s, u"my own mailbox"_s, u"with my own rights"_s});
    const auto longer = button->sizeHint();
    QCOMPARE(longer.width(), plain.width());
    QVERIFY(longer.height() > plain.height());
    QTRY_COMPARE(button->height(), longer.height());
}

void TestMainWindow::saysTheLastResultAgainAfterNothingCameOfIt()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    const auto *line = sandbox.window().findChild<StatusLine *>();
    const auto says = [line] {
        const auto labels = line->findChildren<ElidedLabel *>();
        return std::ranges::any_of(labels, [](const ElidedLabel *label) {
            return label->text().startsWith(u"Read at"_s);
        });
    };
    QVERIFY(says());
    sandbox.window().signIn()->signInWith(sandbox.account(tomas), u"wrong"_s);
    QVERIFY(!says());
    QVERIFY(Support::openDialog<SignInDialog>());
    QVERIFY(says());
}

void TestMainWindow::hasOneMnemonicForEachMenu()
{
    const SandboxWindow sandbox;
    QSet<QChar> letters;
    auto &window = const_cast<SandboxWindow &>(sandbox).window();
    for (const auto *menu : window.menuBar()->actions()) {
        const auto at = menu->text().indexOf(u'&');
        QVERIFY2(at >= 0, qPrintable(menu->text()));
        const auto letter = menu->text().at(at + 1).toLower();
        QVERIFY2(!letters.contains(letter), qPrintable(menu->text()));
        letters.insert(letter);
    }
}

void TestMainWindow::hasNamesForEverythingThatTakesTheFocus()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    for (auto *widget : sandbox.window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                           widget->objectName())));
    }
}

ONBEHALF_TEST(TestMainWindow, QApplication)

} // namespace tst_mainwindow

#include "tst_mainwindow.moc"
