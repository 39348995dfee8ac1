// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an older server cannot do is greyed, with the reason.

#include "composer/composerwindow.h"
#include "composer/composerwindows.h"
#include "folders/foldersplace.h"
#include "requests/requestsactions.h"
#include "requests/requestsplace.h"
#include "sandboxwindow.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QLabel>
#include <QRadioButton>

#include <algorithm>

namespace tst_olderservers {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::ServerVersion;
using Support::SandboxWindow;

namespace {

QAbstractButton *noForward(SandboxWindow &ground)
{
    return ground.place()->findChild<QAbstractButton *>(
        u"scope%1"_s.arg(int(Ews::DeliverMeetingRequests::NoForward)));
}

bool hasText(const QWidget *window, const QString &text)
{
    const auto labels = window->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [window, &text](const QLabel *label) {
        return label->isVisibleTo(window) && label->text().contains(text);
    });
}

} // namespace

class TestOlderServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScopeThatTheServerDoesNotKnow_data() { versions(ServerVersion::Exchange2010_SP1); }
    void aScopeThatTheServerDoesNotKnow();
    void timesThatCannotBeProposed_data() { versions(ServerVersion::Exchange2013_SP1); }
    void timesThatCannotBeProposed();
    void whatTurnsOutLaterIsGreyedInAllPlaces();
    void roomsThatNobodyLists_data() { versions(ServerVersion::Exchange2010); }
    void roomsThatNobodyLists();

private:
    /// Exchange 2007, and the first that can do it.
    static void versions(ServerVersion first)
    {
        QTest::addColumn<ServerVersion>("version");
        QTest::addColumn<bool>("can");
        QTest::newRow("too old") << ServerVersion::Exchange2007_SP1 << false;
        QTest::newRow("new enough") << first << true;
    }
};

void TestOlderServers::aScopeThatTheServerDoesNotKnow()
{
    QFETCH(const ServerVersion, version);
    QFETCH(const bool, can);
    SandboxWindow ground({}, false, {.version = version});
    QVERIFY(ground.signIn());
    QCOMPARE(noForward(ground)->isEnabled(), can);
    QCOMPARE(noForward(ground)->toolTip().isEmpty(), can);
    if (!can) {
        QVERIFY(noForward(ground)->toolTip().contains(u"Exchange 2010 Service Pack 1"_s));
        QVERIFY(noForward(ground)->toolTip().contains(u"This server is Exchange 2007"_s));
    }
}

void TestOlderServers::timesThatCannotBeProposed()
{
    QFETCH(const ServerVersion, version);
    QFETCH(const bool, can);
    SandboxWindow ground({}, false, {.version = version});
    QVERIFY(ground.signIn());
    auto *place = ground.window().requests();
    ground.window().showPlace(place);
    const auto *propose = place->findChild<QAction *>(u"propose"_s);
    QVERIFY(propose);
    QCOMPARE(propose->toolTip().contains(u"needs Exchange 2013 Service Pack 1"_s), !can);
    if (!can)
        QVERIFY(!propose->isEnabled());
}

/// Another server answers at the same address, and only one of the places asks it for anything.
void TestOlderServers::whatTurnsOutLaterIsGreyedInAllPlaces()
{
    Support::FaultProxy proxy;
    SandboxWindow ground(proxy.url());
    proxy.passTo(ground.server().url());
    QVERIFY(ground.signIn());
    const auto *propose = ground.window().requests()->findChild<QAction *>(u"propose"_s);
    QVERIFY(propose);
    QVERIFY(noForward(ground)->isEnabled());
    QVERIFY(!propose->toolTip().contains(u"needs Exchange 2013"_s));

    Sandbox::Server older({.version = ServerVersion::Exchange2007_SP1});
    QVERIFY(older.listen());
    proxy.passTo(older.url());
    ground.window().showPlace(ground.window().folders());
    QTRY_VERIFY_WITH_TIMEOUT(!noForward(ground)->isEnabled(), 20000);
    QVERIFY(noForward(ground)->toolTip().contains(u"This server is Exchange 2007"_s));
    QVERIFY(propose->toolTip().contains(u"needs Exchange 2013 Service Pack 1"_s));
}

void TestOlderServers::roomsThatNobodyLists()
{
    QFETCH(const ServerVersion, version);
    QFETCH(const bool, can);
    SandboxWindow ground({}, false, {.version = version});
    QVERIFY(ground.signIn());
    const QPointer<ComposerWindow> composer = ground.window().composers()->openNew();
    QVERIFY(composer);
    const QString reason = u"Lists of rooms need Exchange 2010 or newer."_s;
    if (can) {
        QTRY_VERIFY_WITH_TIMEOUT(!composer->composer()->rooms().isEmpty(), 20000);
        QVERIFY(!hasText(composer, reason));
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(hasText(composer, reason), 20000);
    }
}

ONBEHALF_TEST(TestOlderServers, QApplication)

} // namespace tst_olderservers

#include "tst_olderservers.moc"
