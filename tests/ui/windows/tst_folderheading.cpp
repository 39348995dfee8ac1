// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "What you may do here" is what the session in front says, whoever was signed in before.
#include "common/sidebar.h"
#include "folders/folderheading.h"
#include "folders/openfolderdialog.h"
#include "folderswindow.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>

namespace tst_folderheading {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::FoldersWindow;

namespace {

const auto helena = u"helena.lindqvist"_s;
const auto jonas = u"jonas.weber"_s;
const auto projects = u"inbox/Projects"_s;
const auto everything = u"What you may do here: everything, this is your own mailbox."_s;

QString rights(FoldersWindow &sandbox)
{
    return sandbox.folders()
        ->findChild<FolderHeading *>()
        ->findChild<QLabel *>(u"rights"_s)
        ->text();
}

/// Waits for the folders of the session that follows the one of \a before.
bool isOpen(FoldersWindow &sandbox, const QPointer<PermissionsStore> &before)
{
    return QTest::qWaitFor(
        [&] {
            return before.isNull() && sandbox.permissions() && sandbox.permissions()->isLoaded() &&
                   sandbox.isRead(sandbox.tree()->currentFolder());
        },
        20000);
}

/// Viktor has full access to Helena's mailbox.
bool openAsViktor(FoldersWindow &sandbox)
{
    if (!sandbox.open(u"viktor.horvath"_s))
        return false;
    const QPointer before = sandbox.permissions();
    sandbox.window().signIn()->workIn(
        {.address = sandbox.account(helena).address, .access = Access::FullAccess});
    return isOpen(sandbox, before);
}

/// Signs in as somebody who is known from before, with the account menu.
bool choose(FoldersWindow &sandbox, const QString &name)
{
    const QPointer before = sandbox.permissions();
    auto *menu = sandbox.window().findChild<Sidebar *>()->accountButton()->menu();
    menu->popup({});
    for (auto *entry : menu->actions())
        if (entry->text() == sandbox.account(name).address)
            entry->trigger();
    menu->hide();
    auto *dialog = Support::openDialog<SignInDialog>();
    if (!dialog)
        return false;
    Support::type(dialog, "password"_L1, sandbox.password(name));
    FoldersWindow::press(dialog, "accept");
    return isOpen(sandbox, before);
}

bool signIn(FoldersWindow &sandbox, const QString &name)
{
    const QPointer before = sandbox.permissions();
    sandbox.window().signIn()->signInWith(sandbox.account(name), sandbox.password(name));
    return isOpen(sandbox, before);
}

/// Helena's calendar, beside what is the session's own.
bool openCalendar(FoldersWindow &sandbox)
{
    sandbox.activate();
    QTest::keyClick(&sandbox.window(), Qt::Key_O, Qt::ControlModifier);
    const QPointer<OpenFolderDialog> dialog = Support::openDialog<OpenFolderDialog>();
    if (!dialog)
        return false;
    Support::type(dialog, "address"_L1, helena + u"@sandbox.example"_s);
    auto *box = dialog->findChild<QComboBox *>(u"folder"_s);
    box->setCurrentIndex(box->findData(u"calendar"_s));
    FoldersWindow::press(dialog, "accept");
    return QTest::qWaitFor([&] {
        const auto &trees = sandbox.permissions()->trees();
        return (dialog.isNull() || !dialog->isVisible()) && trees.size() == 2 &&
               trees.last().find(sandbox.tree()->currentFolder());
    });
}

/// Chooses the folder, and holds the answer to what may be done there.
bool holdRights(FoldersWindow &sandbox, Support::FaultProxy &proxy, const QString &path)
{
    // With all lists in sight read, nothing else is asked.
    sandbox.tree()->expand(sandbox.indexOf(sandbox.id(u"inbox"_s)));
    if (!QTest::qWaitFor([&] { return sandbox.isRead(sandbox.id(path)); }))
        return false;
    const auto arrived = proxy.arrivals("GetFolder");
    proxy.answerOperation("GetFolder", {.upstream = true, .held = true}, 1);
    return sandbox.choose(path) &&
           QTest::qWaitFor([&] { return proxy.arrivals("GetFolder") == arrived + 1; });
}

} // namespace

class TestFolderHeading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWhoeverIsSignedInNowMayDo();
    void forgetsWhatWasAskedForSomebodyElse();
};

void TestFolderHeading::saysWhatWhoeverIsSignedInNowMayDo()
{
    FoldersWindow sandbox;
    QVERIFY(sandbox.open(jonas) && openCalendar(sandbox));
    const auto calendar = sandbox.tree()->currentFolder();
    const auto editor = u"What you may do here: read, create items."_s;
    const auto reviewer = u"What you may do here: read."_s;
    QTRY_COMPARE(rights(sandbox), editor);
    QVERIFY(signIn(sandbox, u"sofia.marchetti"_s));
    QCOMPARE(rights(sandbox), everything);
    QVERIFY(openCalendar(sandbox));
    QCOMPARE(sandbox.tree()->currentFolder(), calendar);
    QTRY_COMPARE(rights(sandbox), reviewer);
    QVERIFY(choose(sandbox, jonas) && openCalendar(sandbox));
    QCOMPARE(sandbox.tree()->currentFolder(), calendar);
    QTRY_COMPARE(rights(sandbox), editor);
    QVERIFY(signIn(sandbox, helena));
    QCOMPARE(sandbox.tree()->currentFolder(), calendar);
    QCOMPARE(rights(sandbox), everything);
}

// The same folder, and an answer that comes after the switch.
void TestFolderHeading::forgetsWhatWasAskedForSomebodyElse()
{
    Support::FaultProxy proxy;
    FoldersWindow sandbox(proxy.url());
    proxy.passTo(sandbox.server().url());
    QVERIFY(openAsViktor(sandbox));
    QVERIFY(holdRights(sandbox, proxy, projects));
    QCOMPARE(rights(sandbox), QString());
    QVERIFY(signIn(sandbox, helena) && sandbox.choose(projects));
    QCOMPARE(rights(sandbox), everything);
    proxy.release();
    QSignalSpy loaded(sandbox.store(), &DelegateStore::loaded);
    sandbox.store()->load(); // which is answered later still
    QTRY_VERIFY(!loaded.isEmpty() && proxy.underWay() == 0);
    QCOMPARE(rights(sandbox), everything);
}

ONBEHALF_TEST(TestFolderHeading, QApplication)

} // namespace tst_folderheading

#include "tst_folderheading.moc"
