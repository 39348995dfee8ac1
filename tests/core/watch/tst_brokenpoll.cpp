// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of polling when answers get lost, and when the server forgets what it told.

#include "core/watch/watchcase.h"
#include "support/testprogram.h"

namespace tst_brokenpoll {

using namespace WatchCase;
using Support::httpAnswer;

class TstBrokenPoll : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pollingGoesOnAfterErrors_data();
    void pollingGoesOnAfterErrors();
    void aStateThatIsNoLongerGoodCountsAsAChange();
};

void TstBrokenPoll::pollingGoesOnAfterErrors_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<qsizetype>("cutAfter");
    QTest::newRow("cut before") << httpAnswer(200, {}) << qsizetype(0);
    QTest::newRow("cut in the answer") << httpAnswer(200, firstPart()) << qsizetype(400);
    QTest::newRow("no gateway") << httpAnswer(502, {}) << qsizetype(-1);
    QTest::newRow("garbage") << httpAnswer(200, "<a>") << qsizetype(-1);
    QTest::newRow("another answer") << httpAnswer(200, firstPart()) << qsizetype(-1);
}

void TstBrokenPoll::pollingGoesOnAfterErrors()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const qsizetype, cutAfter);
    WatchingCase c;
    FaultProxy proxy;
    proxy.passTo(c.server.url());
    Watcher jonasWatches(c.assistant(proxy.url()));
    QVERIFY(jonasWatches.begins({principalsCalendar}, State::Polling));
    QList<State> states;
    connect(&jonasWatches.watch, &FolderWatch::stateChanged, this,
            [&] { states.append(jonasWatches.watch.state()); });
    proxy.answerOperation("SyncFolderItems", {.bytes = answer, .cutAfter = cutAfter}, 8);
    c.enter();
    QTRY_COMPARE(jonasWatches.told(principalsCalendar), 1); // the state was kept
    QTRY_COMPARE(states, (QList{State::Waiting, State::Polling}));
}

void TstBrokenPoll::aStateThatIsNoLongerGoodCountsAsAChange()
{
    WatchingCase c;
    FaultProxy proxy;
    proxy.passTo(c.server.url());
    Watcher jonasWatches(c.assistant(proxy.url()));
    QVERIFY(jonasWatches.begins({principalsCalendar}, State::Polling));
    const QByteArray refused = Ews::writeAnswer<Ews::SyncFolderItems>(
        Ews::SyncFolderItems::Response{{std::unexpected(
            Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorInvalidSyncStateData"_s})}},
        {}, Ews::ServerVersion::Exchange2016);
    proxy.answerOperation("SyncFolderItems", {.bytes = httpAnswer(200, refused)}, 1);
    QTRY_COMPARE(jonasWatches.told(principalsCalendar), 1);
    QCOMPARE(jonasWatches.watch.state(), State::Polling);
    c.enter();
    QTRY_COMPARE(jonasWatches.told(principalsCalendar), 2);
}

ONBEHALF_TEST(TstBrokenPoll, QCoreApplication)

} // namespace tst_brokenpoll

#include "tst_brokenpoll.moc"
