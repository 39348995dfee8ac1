// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "categories/categoriesstore.h"
#include "composer/categoriesdialog.h"
#include "composer/categoriesview.h"
#include "composer/composeractions.h"
#include "composer/composerwindow.h"
#include "composer/composerwindows.h"
#include "models/categoriesmodel.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_categoriesdialog {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

namespace {

const Principal helena{u"Helena Lindqvist"_s, u"helena.lindqvist@sandbox.example"_s};
const Principal amara{u"Amara Okafor"_s, u"amara.okafor@sandbox.example"_s};
const Principal marek{u"Marek Dvorak"_s, u"marek.dvorak@sandbox.example"_s};

CategoriesView *viewOf(const QWidget *dialog)
{
    return dialog->findChild<CategoriesView *>();
}

/// "+Board", "-Travel" …
QStringList rowsOf(const QWidget *dialog)
{
    QStringList rows;
    const auto *model = viewOf(dialog)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto index = model->index(row, 0);
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        rows.append((on ? u'+' : u'-') + index.data().toString());
    }
    return rows;
}

QString noteOf(const QWidget *dialog)
{
    const auto *note = dialog->findChild<QLabel *>(u"categoriesNote"_s);
    return note->isVisible() ? note->text() : QString();
}

QLineEdit *nameField(const QWidget *dialog)
{
    return dialog->findChild<QLineEdit *>(u"categoryName"_s);
}

} // namespace

/// The choice of categories, by itself and in a composer on the sandbox.
class TestCategoriesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ground = std::make_unique<SandboxWindow>(); }
    void cleanup() { m_ground.reset(); }

    void keysAndClicksChoose()
    {
        CategoriesDialog dialog({u"Old"_s});
        dialog.setOffered(
            {{u"Board"_s, Category::Color::Blue}, {u"Travel"_s, Category::Color::Red}}, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *view = viewOf(&dialog);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(rowsOf(&dialog), (QStringList{u"+Board"_s, u"-Travel"_s, u"+Old"_s}));
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Space);
        const auto clickOn = [view](int row) {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              view->visualRect(view->model()->index(row, 0)).center());
        };
        clickOn(2);
        QCOMPARE(dialog.chosen(), (QStringList{u"Board"_s, u"Travel"_s}));
        clickOn(0);
        QCOMPARE(dialog.chosen(), QStringList{u"Travel"_s});
        QVERIFY(!viewOf(&dialog)->grab().isNull());
    }

    void namesAreTyped()
    {
        CategoriesDialog dialog({});
        dialog.setOffered({{u"Board"_s, Category::Color::Blue}}, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        auto *add = dialog.findChild<QPushButton *>(u"addCategory"_s);
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(nameField(&dialog), u"Harbour, board"_s);
        QVERIFY(add->isEnabled());
        QTest::keyClick(nameField(&dialog), Qt::Key_Return); // adds, and does not close
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(rowsOf(&dialog), (QStringList{u"+Board"_s, u"+Harbour"_s}));
        QVERIFY(nameField(&dialog)->text().isEmpty());
        QTest::keyClicks(nameField(&dialog), u"Left there"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(dialog.chosen(),
                 (QStringList{u"Harbour"_s, u"Board"_s, u"Left there"_s})); // typed counts
    }

    void aScreenReaderHearsNameAndColour()
    {
        CategoriesDialog dialog({});
        dialog.setOffered({{u"Board"_s, Category::Color::DarkBlue}}, {});
        dialog.show();
        auto *list = QAccessible::queryAccessibleInterface(viewOf(&dialog));
        QVERIFY(list);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Board, Dark blue"_s);
        QVERIFY(list->child(0)->state().checkable);
    }

    void thePrincipalsListIsOffered()
    {
        auto *composer = open(helena);
        QVERIFY(composer);
        // Not before somebody wants to choose.
        QCOMPARE(requests(), 0);
        auto *dialog = choose(composer);
        QVERIFY(dialog);
        QTRY_COMPARE(rowsOf(dialog).size(), 7);
        QCOMPARE(rowsOf(dialog).first(), u"-Board"_s);
        QCOMPARE(noteOf(dialog), QString());
        auto *view = viewOf(dialog);
        QVERIFY(view->model()->setData(view->model()->index(0, 0), int(Qt::Checked),
                                       Qt::CheckStateRole));
        QTest::keyClicks(nameField(dialog), u"Harbour Line"_s);
        dialog->accept();
        const QStringList both{u"Board"_s, u"Harbour Line"_s};
        QCOMPARE(composer->composer()->draft().meeting.categories, both);
        QCOMPARE(composer->actions()->categories->toolTip(), u"Board, Harbour Line"_s);
        QTRY_VERIFY(!dialogThere());
        // What is on the item and not in the list is offered again, without another request.
        dialog = choose(composer);
        QVERIFY(dialog);
        QCOMPARE(rowsOf(dialog).size(), 8);
        QCOMPARE(rowsOf(dialog).last(), u"+Harbour Line"_s);
        QCOMPARE(requests(), 1);
        dialog->reject();
        QCOMPARE(composer->composer()->draft().meeting.categories, both);
    }

    void itOpensWhileTheListIsOnItsWay()
    {
        auto *composer = open(helena);
        QVERIFY(composer);
        m_ground->server().setLatency(std::chrono::milliseconds(400));
        auto *dialog = choose(composer);
        QVERIFY(dialog);
        QVERIFY(noteOf(dialog).startsWith(u"Reading the categories of Helena"_s));
        QTest::keyClicks(nameField(dialog), u"Meanwhile"_s);
        QTest::keyClick(nameField(dialog), Qt::Key_Return);
        QTRY_COMPARE(rowsOf(dialog).size(), 8);
        QCOMPARE(rowsOf(dialog).last(), u"+Meanwhile"_s);
        QCOMPARE(noteOf(dialog), QString());
        dialog->reject();
    }

    void onesOwnListStandsForOneThatMayNotBeRead()
    {
        auto *composer = open(amara);
        QVERIFY(composer);
        auto *dialog = choose(composer);
        QVERIFY(dialog);
        QTRY_COMPARE(rowsOf(dialog).size(), 6);
        QTRY_VERIFY(noteOf(dialog).contains(u"these are your own"_s));
        dialog->reject();
    }

    void noListIsSaid()
    {
        m_ground->server().exchange().with([](Sandbox::State &state) {
            state.organisation.mailboxOf(helena.address)->configurations.clear();
        });
        auto *composer = open(helena);
        QVERIFY(composer);
        auto *dialog = choose(composer);
        QVERIFY(dialog);
        QTRY_VERIFY(noteOf(dialog).contains(u"has no list of categories"_s));
        QVERIFY(rowsOf(dialog).isEmpty());
        dialog->reject();
    }

    void aFailureIsSaidAndTriedAgain()
    {
        auto *composer = open(helena);
        QVERIFY(composer);
        setRefused(true);
        auto *dialog = choose(composer);
        QVERIFY(dialog);
        QTRY_VERIFY(noteOf(dialog).contains(u"are not known; names can be typed"_s));
        QTest::keyClicks(nameField(dialog), u"Typed"_s);
        dialog->accept();
        QCOMPARE(composer->composer()->draft().meeting.categories, QStringList{u"Typed"_s});
        setRefused(false);
        QTRY_VERIFY(!dialogThere());
        dialog = choose(composer);
        QVERIFY(dialog);
        QTRY_COMPARE(rowsOf(dialog).size(), 8);
        dialog->reject();
    }

    void afterSigningOutNamesCanBeTyped()
    {
        auto *composer = open(helena);
        QVERIFY(composer);
        m_ground->window().signIn()->signOut();
        QTRY_VERIFY(!composer->categories());
        auto *dialog = choose(composer);
        QVERIFY(dialog);
        QVERIFY(noteOf(dialog).startsWith(u"You are signed out"_s));
        QTest::keyClicks(nameField(dialog), u"Typed"_s);
        dialog->accept();
        QCOMPARE(composer->composer()->draft().meeting.categories, QStringList{u"Typed"_s});
    }

private:
    /// A new meeting for \a principal.
    ComposerWindow *open(const Principal &principal)
    {
        rememberPrincipal(m_ground->context().settings, u"jonas.weber@sandbox.example"_s,
                          principal);
        if (!m_ground->signIn(u"jonas.weber"_s))
            return nullptr;
        auto *composer = m_ground->window().composers()->openNew();
        const bool ready = QTest::qWaitFor(
            [composer] { return composer->composer()->principalTimes().has_value(); }, 20000);
        return ready ? composer : nullptr;
    }
    static CategoriesDialog *choose(ComposerWindow *composer)
    {
        composer->actions()->categories->trigger();
        return openDialog<CategoriesDialog>();
    }
    static bool dialogThere()
    {
        return std::ranges::any_of(QApplication::topLevelWidgets(), [](QWidget *one) {
            return qobject_cast<CategoriesDialog *>(one) != nullptr;
        });
    }
    int requests() { return m_ground->server().requests("GetUserConfiguration"_L1); }
    void setRefused(bool refused)
    {
        m_ground->server().exchange().with([refused](Sandbox::State &state) {
            state.controls.refusedCalls.clear();
            if (refused)
                state.controls.refusedCalls.insert(u"GetUserConfiguration"_s,
                                                   u"ErrorInternalServerError"_s);
        });
    }

    std::unique_ptr<SandboxWindow> m_ground;
};

ONBEHALF_TEST(TestCategoriesDialog, QApplication)

} // namespace tst_categoriesdialog

#include "tst_categoriesdialog.moc"
