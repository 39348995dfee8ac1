// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The connection log as somebody opens it to look for a fault.

#include "ews/operations/createitem.h"
#include "log/connectionlogwindow.h"
#include "log/exchangesview.h"
#include "sandboxwindow.h"
#include "support/await.h"
#include "support/secretsearch.h"
#include "support/testprogram.h"
#include "text/exchangetext.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tst_connectionlogwindow {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::SandboxWindow;

namespace {

const auto words = u"What nobody else shall read"_s;

/// The log of a window in which somebody has signed in and written a message.
struct Shown
{
    bool open()
    {
        if (!ground.signIn())
            return false;
        Ews::Message message;
        message.subject = u"Budget 4711"_s;
        message.body = Ews::Body{.type = Ews::BodyType::Text, .text = words};
        const Ews::CreateItem letter{.messageDisposition = Ews::MessageDisposition::SaveOnly,
                                     .items = {message}};
        (void)Support::await(ground.store()->session().client->send(letter));
        ground.window().findChild<QAction *>(u"connectionLog"_s)->trigger();
        window = ground.window().findChild<ConnectionLogWindow *>();
        return window && QTest::qWaitForWindowActive(window) && rows() > 1;
    }

    template<class T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1StringView(name));
    }
    ExchangesView *table() const { return window->findChild<ExchangesView *>(); }
    /// After a dialog or another window.
    bool activate()
    {
        QApplication::setActiveWindow(window);
        return QTest::qWaitFor([this] { return QApplication::activeWindow() == window; });
    }
    int rows() const { return table()->model()->rowCount(); }
    QString operation(int row) const
    {
        return table()->model()->index(row, int(ExchangePart::Operation)).data().toString();
    }
    /// The last one that is shown; -1: there is none.
    int rowOf(const QString &what) const
    {
        int row = rows() - 1;
        while (row >= 0 && operation(row) != what)
            --row;
        return row;
    }
    void choose(int row) const { table()->select(table()->model()->index(row, 0)); }
    QString answer() const { return find<QPlainTextEdit>("answerXml")->toPlainText(); }
    QString request() const { return find<QPlainTextEdit>("requestXml")->toPlainText(); }

    SandboxWindow ground;
    ConnectionLogWindow *window = nullptr;
};

} // namespace

class TestConnectionLogWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasAskedAndAnswered();
    void goesOnWithWhatComes();
    void searchesAndShowsFailures();
    void copiesWhatIsChosen();
    void savesNoSecretAndNoLetter();
    void saysWhyNothingWasSaved();
    void clears();
    void opensOnceAndGoesOnAfterItWasClosed();
    void listensInEveryMailbox();
};

void TestConnectionLogWindow::showsWhatWasAskedAndAnswered()
{
    Shown shown;
    QVERIFY(shown.open());
    QVERIFY(shown.answer().isEmpty() && shown.request().isEmpty()); // until one is chosen
    shown.choose(0);
    const QString operation = shown.operation(0);
    QVERIFY(shown.request().contains(operation));
    QVERIFY(shown.answer().contains(operation + u"Response"_s));
    QVERIFY(shown.answer().contains(u"\n  <")); // a line an element
}

void TestConnectionLogWindow::goesOnWithWhatComes()
{
    Shown shown;
    QVERIFY(shown.open());
    shown.choose(0);
    const QString before = shown.answer();
    const int rows = shown.rows();
    shown.ground.store()->load();
    QTRY_VERIFY_WITH_TIMEOUT(shown.rows() > rows, 20000);
    QCOMPARE(shown.answer(), before); // what is read stays
}

void TestConnectionLogWindow::searchesAndShowsFailures()
{
    Shown shown;
    shown.ground.server().exchange().with([](Sandbox::State &state) {
        state.controls.refusedCalls.insert(u"CreateItem"_s, u"ErrorQuotaExceeded"_s);
    });
    QVERIFY(shown.open());
    const int all = shown.rows();
    shown.find<QLineEdit>("searchExchanges")->setText(u"budget 4711"_s);
    QCOMPARE(shown.rows(), 1);
    QCOMPARE(shown.operation(0), u"CreateItem"_s);
    shown.find<QLineEdit>("searchExchanges")->clear();
    QVERIFY(shown.rows() >= all);
    shown.find<QCheckBox>("onlyFailures")->click();
    QVERIFY(shown.rows() > 0 && shown.rows() < all);
    const auto result =
        shown.table()->model()->index(shown.rowOf(u"CreateItem"_s), int(ExchangePart::Result));
    QCOMPARE(result.data().toString(), u"ErrorQuotaExceeded"_s);
}

void TestConnectionLogWindow::copiesWhatIsChosen()
{
    Shown shown;
    QVERIFY(shown.open());
    auto *copy = shown.find<QAction>("copyExchanges");
    QVERIFY(!copy->isEnabled());
    shown.choose(shown.rowOf(u"CreateItem"_s));
    QVERIFY(copy->isEnabled());
    copy->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"CreateItem\t"_s));
    QVERIFY(copied.contains(u"Budget 4711"_s));
    QVERIFY(!copied.contains(words));
}

void TestConnectionLogWindow::savesNoSecretAndNoLetter()
{
    QTemporaryDir folder;
    Shown shown;
    QVERIFY(shown.open());
    shown.find<QAction>("saveForSupport")->trigger();
    auto *dialog = Support::openDialog<QFileDialog>();
    QVERIFY(dialog);
    const QString path = folder.filePath(u"log.txt"_s);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(QFile::exists(path));
    const QByteArray saved = Support::contentOf(folder.path());
    const QByteArray password = shown.ground.password(u"helena.lindqvist"_s).toUtf8();
    QVERIFY(!password.isEmpty());
    QCOMPARE(Support::foundIn(saved, {password, words.toUtf8(),
                                      ("helena.lindqvist@sandbox.example:" + password).toBase64()}),
             QByteArray());
    QVERIFY(saved.contains(leftOutText().toUtf8()));
    QVERIFY(saved.contains("Budget 4711")); // subjects are said to be in it
    for (int row = 0; row < shown.rows(); ++row)
        QVERIFY(saved.contains(shown.operation(row).toUtf8() + '\t'));
    // Nor is it in memory.
    for (const Ews::Exchange &one : shown.ground.context().connections->exchanges())
        QCOMPARE(Support::foundIn(one.request + one.response, {password, words.toUtf8()}),
                 QByteArray());
}

void TestConnectionLogWindow::saysWhyNothingWasSaved()
{
    QTemporaryDir folder;
    Shown shown;
    QVERIFY(shown.open());
    shown.find<QAction>("saveForSupport")->trigger();
    auto *dialog = Support::openDialog<QFileDialog>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(u"gone/log.txt"_s));
    static_cast<QDialog *>(dialog)->accept();
    auto *bar = shown.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->hasMessage());
    QVERIFY(shown.activate());
    QTest::keyClick(shown.window, Qt::Key_Escape);
    QTRY_VERIFY(!bar->hasMessage());
    QVERIFY(shown.window->isVisible());
}

void TestConnectionLogWindow::clears()
{
    Shown shown;
    QVERIFY(shown.open());
    shown.choose(0);
    shown.find<QAction>("clearLog")->trigger();
    QCOMPARE(shown.rows(), 0);
    QVERIFY(shown.answer().isEmpty() && shown.request().isEmpty());
    for (const char *name : {"clearLog", "saveForSupport", "copyExchanges"})
        QVERIFY2(!shown.find<QAction>(name)->isEnabled(), name);
}

void TestConnectionLogWindow::opensOnceAndGoesOnAfterItWasClosed()
{
    Shown shown;
    QVERIFY(shown.open());
    const int rows = shown.rows();
    auto *open = shown.ground.window().findChild<QAction *>(u"connectionLog"_s);
    QCOMPARE(open->shortcut(), QKeySequence(Qt::Key_F12));
    open->trigger();
    QCOMPARE(shown.ground.window().findChildren<ConnectionLogWindow *>().size(), 1);
    QPointer<ConnectionLogWindow> first = shown.window;
    QVERIFY(shown.activate());
    QTest::keyClick(shown.window, Qt::Key_Escape);
    QTRY_VERIFY(!first);
    shown.ground.store()->load();
    QTRY_VERIFY(shown.ground.context().connections->exchanges().size() > rows);
    open->trigger();
    shown.window = shown.ground.window().findChild<ConnectionLogWindow *>();
    QVERIFY(shown.window && shown.rows() > rows);
}

void TestConnectionLogWindow::listensInEveryMailbox()
{
    Shown shown;
    QVERIFY(shown.open());
    const auto *first = shown.ground.store();
    const int rows = shown.rows();
    shown.ground.window().signIn()->workIn(
        {u"helena.lindqvist@sandbox.example"_s, Access::FullAccess});
    QTRY_VERIFY_WITH_TIMEOUT(shown.ground.store() && shown.ground.store() != first &&
                                 shown.ground.store()->isLoaded(),
                             20000);
    QVERIFY(shown.rows() > rows);
}

ONBEHALF_TEST(TestConnectionLogWindow, QApplication)

} // namespace tst_connectionlogwindow

#include "tst_connectionlogwindow.moc"
