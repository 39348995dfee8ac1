// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading the rights of a whole mailbox when something fails, is cancelled, or has to wait.

#include "readaccesscase.h"

#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QSemaphore>
#include <QThreadPool>
#include <QTimer>

namespace tst_readaccessinterrupted {

using namespace ReadAccessCase;
using Support::await;

namespace {

/// Keeps every thread of the global pool from doing anything else until it is released.
class BusyPool
{
public:
    BusyPool()
    {
        for (int i = 0; i < m_threads; ++i)
            QThreadPool::globalInstance()->start([this] { m_gate.acquire(); });
    }
    ~BusyPool()
    {
        release();
        QThreadPool::globalInstance()->waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BusyPool)

    void release() { m_gate.release(std::exchange(m_threads, 0)); }

private:
    QSemaphore m_gate;
    int m_threads = QThreadPool::globalInstance()->maxThreadCount();
};

} // namespace

class TestReadAccessInterrupted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesOnlyWhatWasCut()
    {
        Case sandbox({.folders = 200 - ownFolders});
        QVERIFY(sandbox.isReady());
        Support::FaultProxy proxy;
        proxy.passTo(sandbox.server.url());
        // After GetDelegate, the default folders and FindFolder: one of the two batches of lists.
        proxy.answerRequest(5, {.upstream = true, .cutAfter = 300});
        const Session session = sandbox.owner(helena, proxy.url());
        const auto matrix = await(readAccessMatrix(session.client, session.mailbox.address));
        QVERIFY(matrix);
        const auto failed = std::ranges::count_if(
            matrix->columns(), [](const AccessColumn &column) { return column.error.has_value(); });
        QCOMPARE(failed, 100);
        QCOMPARE(matrix->columns().size(), 200);
    }

    void keepsGarbageAboutAGroupApart()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        Support::FaultProxy proxy;
        proxy.passTo(sandbox.server.url());
        proxy.answerOperation("ExpandDL", {.bytes = Support::httpAnswer(200, "<garbage>")});
        const Session session = sandbox.owner(helena, proxy.url());
        const auto matrix = await(readAccessMatrix(session.client, session.mailbox.address));
        QVERIFY(matrix);
        const int office = rowOf(*matrix, key(u"executive.office"_s));
        QVERIFY(office > 0);
        QCOMPARE(matrix->rows().at(office).error->failure, Ews::Failure::Malformed);
        QCOMPARE(rowOf(*matrix, key(u"sofia.marchetti"_s)), -1);
        const int mei = rowOf(*matrix, key(u"mei.lin"_s));
        const int harbour = columnOf(*matrix, u"inbox/Projects/Harbour Line"_s);
        QVERIFY(matrix->cell(mei, harbour).unsure);
        const auto unsure = matrix->access(mei, harbour).unsure;
        QVERIFY(std::ranges::any_of(unsure, [](const Ews::UserId &account) {
            return account.displayName == "Executive Office"_L1;
        }));
    }

    void canBeCancelledAtAnyTime_data()
    {
        QTest::addColumn<QByteArray>("during");
        for (const char *operation : {"GetDelegate", "FindFolder", "GetFolder", "ExpandDL"})
            QTest::newRow(operation) << QByteArray(operation);
    }

    void canBeCancelledAtAnyTime()
    {
        QFETCH(const QByteArray, during);
        Case sandbox;
        QVERIFY(sandbox.isReady());
        Support::FaultProxy proxy;
        proxy.passTo(sandbox.server.url());
        proxy.answerOperation(during, {.upstream = true, .held = true});
        const Session session = sandbox.owner(helena, proxy.url());
        std::stop_source stop;
        const auto coming =
            readAccessMatrix(session.client, session.mailbox.address, stop.get_token());
        QTRY_VERIFY(proxy.arrivals(during) > 0);
        stop.request_stop();
        const auto matrix = await(coming);
        QVERIFY(!matrix);
        QCOMPARE(matrix.error().failure, Ews::Failure::Cancelled);
    }

    void leavesTheEventLoopFreeWhileItComputes_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("to the end") << false;
        QTest::newRow("cancelled") << true;
    }

    /// Nothing is computed while all threads of the pool are busy, and the event loop turns.
    void leavesTheEventLoopFreeWhileItComputes()
    {
        QFETCH(const bool, isCancelled);
        Case sandbox({.folders = 2000 - ownFolders});
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(helena);
        BusyPool busy;
        std::stop_source stop;
        bool allRead = false;
        const auto coming =
            readAccessMatrix(session.client, session.mailbox.address, stop.get_token(),
                             [&](const AccessProgress &progress) {
                                 allRead = progress.step == AccessProgress::Step::Groups &&
                                           progress.done == progress.all && progress.all > 0;
                             });
        QTRY_VERIFY_WITH_TIMEOUT(allRead, 60'000);
        int turns = 0;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++turns; });
        timer.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(turns > 1000, 60'000);
        QVERIFY(!coming.isFinished());
        if (isCancelled)
            stop.request_stop();
        busy.release();
        const auto matrix = await(coming);
        QCOMPARE(bool(matrix), !isCancelled);
        if (matrix)
            QCOMPARE(matrix->columns().size(), 2000);
        else
            QCOMPARE(matrix.error().failure, Ews::Failure::Cancelled);
    }

    void saysWhyNothingCouldBeRead()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(helena);
        const auto nobody = await(readAccessMatrix(session.client, address(u"nobody.at.all"_s)));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code, u"ErrorNonExistentMailbox"_s);
    }
};

ONBEHALF_TEST(TestReadAccessInterrupted, QCoreApplication)

} // namespace tst_readaccessinterrupted

#include "tst_readaccessinterrupted.moc"
