// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place "Who can do what" where the mailbox cannot be read, or not to the end.

#include "shownaccesspage.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_accesspagefailures {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Shown = Support::ShownAccessPage;

class TestAccessPageFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAccessIsDenied();
    void keepsWhatWasReadWhenTheConnectionIsCut();
    void cancels();
};

void TestAccessPageFailures::saysThatAccessIsDenied()
{
    Shown shown;
    PermissionsStore foreign(
        shown.sandbox.session(
            u"anna.schmid"_s,
            {.address = SandboxCase::address(u"helena.lindqvist"_s), .access = Access::FullAccess}),
        shown.sandbox.journal());
    shown.page.setStore(&foreign);
    QList<Message> messages;
    connect(&shown.page, &AccessPage::messageWanted, this,
            [&messages](const Message &message) { messages.append(message); });
    shown.page.load();
    QTRY_VERIFY(!shown.page.isLoading());
    QVERIFY(!shown.page.isLoaded());
    QCOMPARE(messages.size(), 1);
    QVERIFY(!shown.page.table()->isVisible());
    QVERIFY2(shown.sentenceInstead().startsWith(u"You may not see"_s),
             qPrintable(shown.sentenceInstead()));
    shown.page.setStore(nullptr);
}

void TestAccessPageFailures::keepsWhatWasReadWhenTheConnectionIsCut()
{
    Support::FaultProxy proxy;
    Shown shown(proxy.url());
    proxy.passTo(shown.sandbox.server.url());
    QVERIFY(shown.load());
    shown.choose(u"Jonas Weber"_s, u"Calendar"_s);
    const auto people = shown.people();
    QList<Message> messages;
    connect(&shown.page, &AccessPage::messageWanted, this,
            [&messages](const Message &message) { messages.append(message); });
    proxy.answer({.upstream = true, .cutAfter = 40});
    shown.page.load();
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(shown.people(), people);
    QVERIFY(shown.page.table()->isVisible());
    QCOMPARE(messages.first().actions.size(), 1);
    proxy.answer({.upstream = true});
    QSignalSpy obsolete(&shown.page, &AccessPage::unreadObsolete);
    messages.first().actions.first().run();
    QTRY_COMPARE(obsolete.size(), 1);
    QCOMPARE(shown.currentCell(), u"Jonas Weber / Calendar"_s);
}

void TestAccessPageFailures::cancels()
{
    Shown shown;
    shown.sandbox.server.setLatency(std::chrono::seconds(2));
    QSignalSpy said(&shown.page, &AccessPage::resultSaid);
    shown.page.load();
    QVERIFY(shown.page.isLoading());
    shown.page.cancel();
    QTRY_VERIFY(!shown.page.isLoading());
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().value<Tone>(), Tone::Info);
    QVERIFY(!shown.page.isLoaded());
    // What was asked before does not come after all when it is asked again.
    shown.sandbox.server.setLatency(std::chrono::seconds(0));
    QVERIFY(shown.load());
    QCOMPARE(said.size(), 2);
}

ONBEHALF_TEST(TestAccessPageFailures, QApplication)

} // namespace tst_accesspagefailures

#include "tst_accesspagefailures.moc"
