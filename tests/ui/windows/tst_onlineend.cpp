// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says of the end of EWS to whoever is in Exchange Online.

#include "common/messagebar.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QPlainTextEdit>

namespace tst_onlineend {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::SandboxWindow;

namespace {

void pretendToBeOnline(SandboxWindow &ground)
{
    ground.server().exchange().with([](Sandbox::State &state) {
        state.controls.build = {15, 20, 9000, 1};
    });
}

bool saysWhen(const MessageBar *bar)
{
    return bar->hasMessage() && bar->accessibleName().contains(u"on 1 April 2027"_s);
}

} // namespace

class TestOnlineEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSaidOncePerAccount()
    {
        SandboxWindow ground;
        pretendToBeOnline(ground);
        QVERIFY(ground.signIn());
        const auto *bar = ground.place()->messageBar();
        QVERIFY(saysWhen(bar));
        const QString details = bar->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(details.contains(u"-EwsAllowedAppIDs"_s), qPrintable(details));
        QTest::keyClick(&ground.window(), Qt::Key_Escape);
        QVERIFY(!bar->hasMessage());

        ground.window().signIn()->signOut();
        QVERIFY(ground.signIn());
        QVERIFY(!bar->hasMessage());
        ground.window().signIn()->signOut();
        QVERIFY(ground.signIn(u"jonas.weber"_s));
        QVERIFY(saysWhen(bar));
    }

    void itIsSaidAgainOfAnAccountThatWasForgotten()
    {
        SandboxWindow ground;
        pretendToBeOnline(ground);
        QVERIFY(ground.signIn());
        QVERIFY(ground.context().settings.remove(ground.account(u"helena.lindqvist"_s)));
        ground.window().signIn()->signOut();
        QVERIFY(ground.signIn());
        QVERIFY(saysWhen(ground.place()->messageBar()));
    }

    void aServerOfOnesOwnKeepsIt()
    {
        SandboxWindow ground;
        QVERIFY(ground.signIn());
        QVERIFY(!ground.place()->messageBar()->hasMessage());
    }
};

ONBEHALF_TEST(TestOnlineEnd, QApplication)

} // namespace tst_onlineend

#include "tst_onlineend.moc"
