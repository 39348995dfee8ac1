// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appointmentscase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QDirIterator>

namespace tst_appointmentscut {

using namespace AppointmentsCase;

/// Connections that are cut, answers that are lost and programs that end in the midst of it: there
/// is one item in each calendar in the end.
class TestAppointmentsCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk.emplace();
        QVERIFY(m_desk->isReady());
        m_proxy.emplace();
        m_proxy->passTo(m_desk->server.url());
    }
    void cleanup()
    {
        m_proxy.reset();
        m_desk.reset();
    }

    void cutAfterTheServerDidItItIsFound()
    {
        m_proxy->answerOperation("CreateItem", {.upstream = true, .cutAfter = 20}, 1);
        const auto run = m_desk->run({helena, tomas}, 1, m_proxy->url());
        QVERIFY(run->start(sampleAppointment()));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Made, State::Made}));
        QCOMPARE(m_proxy->arrivals("CreateItem"), 2);
        verifyOneEach({helena, tomas});
    }

    void cutBeforeTheServerHasItItIsTriedAgain()
    {
        m_proxy->answerOperation("CreateItem", {.close = true}, 1);
        const auto run = m_desk->run({helena, tomas}, 1, m_proxy->url());
        QVERIFY(run->start(sampleAppointment()));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Unknown, State::Made}));
        QVERIFY(m_desk->calendar(helena).isEmpty());
        QVERIFY(run->tryAgain({0, 1}));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Made, State::Made}));
        verifyOneEach({helena, tomas});
    }

    void whatCannotBeLookedUpIsFoundByTheNextTry()
    {
        m_desk->dieAfter(Sandbox::Step::Saved);
        m_desk->refuseCalls(u"FindItem"_s, true);
        const auto run = m_desk->run({helena});
        QVERIFY(run->start(sampleAppointment()));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Unknown}));
        m_desk->refuseCalls(u"FindItem"_s, false);
        QVERIFY(run->tryAgain({0}));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::AlreadyThere}));
        verifyOneEach({helena});
        QVERIFY(m_desk->open().isEmpty());
    }

    /// The server has made an item whose creation it called refused: the next try finds its mark.
    void whatWasCalledRefusedIsLookedForFirst()
    {
        m_desk->refuseImpersonation(helena, true);
        const auto run = m_desk->run({helena});
        QVERIFY(run->start(sampleAppointment()));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Refused}));
        m_desk->refuseImpersonation(helena, false);
        // It comes after all, as a request does that was thought lost.
        auto late = m_desk->delegate.client->inMailbox({}, helena);
        const SendReport sent = await(sendMeeting(late, appointmentPlan(run->all(), helena),
                                                  m_desk->journal().within(u"late"_s)));
        QCOMPARE(sent.end, SendEnd::Done);
        QVERIFY(run->tryAgain({0}));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::AlreadyThere}));
        verifyOneEach({helena});
    }

    void lostInvitationsAreNotSentTwice()
    {
        m_proxy->answerOperation("UpdateItem", {.upstream = true, .cutAfter = 20}, 1);
        const auto run = m_desk->run({helena, tomas}, 1, m_proxy->url());
        QVERIFY(run->start(sampleMeeting()));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Made, State::Made}));
        QCOMPARE(m_desk->received<Ews::MeetingRequest>(anna).size(), 2);
    }

    /// The journal as it is on disk while a request is under way is all that is left of a program
    /// that was killed then.
    void killedItIsGoneOnWith_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<bool>("arrives");
        QTest::newRow("creation that arrives") << QByteArray("CreateItem") << true;
        QTest::newRow("creation that is lost") << QByteArray("CreateItem") << false;
        QTest::newRow("invitations that arrive") << QByteArray("UpdateItem") << true;
        QTest::newRow("invitations that are lost") << QByteArray("UpdateItem") << false;
    }

    void killedItIsGoneOnWith()
    {
        QFETCH(QByteArray, operation);
        QFETCH(bool, arrives);
        m_proxy->answerOperation(operation, {.upstream = true}, 1);
        auto run = m_desk->run({helena, tomas, isabel}, 1, m_proxy->url());
        QVERIFY(run->start(sampleMeeting()));
        QTRY_COMPARE(m_proxy->arrivals(operation), 1);
        m_proxy->answerOperation(operation, arrives
                                                ? Support::Answer{.upstream = true, .held = true}
                                                : Support::Answer{.silent = true});
        QTRY_COMPARE(m_proxy->arrivals(operation), 2);
        const auto made = [this] {
            return m_desk->calendar(tomas).size() +
                   m_desk->received<Ews::MeetingRequest>(anna).size();
        };
        const qsizetype wanted = (operation == "CreateItem" ? 1 : 2) + (arrives ? 1 : 0);
        QTRY_COMPARE(made(), wanted);
        const QTemporaryDir disk;
        copyJournal(disk.path());
        run.reset();
        m_proxy->cutAll();

        const Journal left(disk.path());
        const auto open = m_desk->open(left);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().count(State::Made), 1);
        QCOMPARE(open.first().count(State::Waiting), 1);
        const auto next = m_desk->run({}, 2, {}, left);
        QVERIFY(next->goOn(open.first()));
        FINISH(next);
        QVERIFY(std::ranges::none_of(next->results(), &AppointmentResult::isOpen));
        verifyOneEach({helena, tomas, isabel});
        QCOMPARE(m_desk->received<Ews::MeetingRequest>(anna).size(), 3);
        QVERIFY(m_desk->open(left).isEmpty());
    }

    void severalThatNobodyIsReachedForHoldItUp()
    {
        m_proxy->answer({.close = true});
        const auto run = m_desk->run({helena, tomas, isabel, anna, mei}, 1, m_proxy->url());
        QSignalSpy heldUp(run.get(), &AppointmentsRun::heldUp);
        QVERIFY(run->start(sampleAppointment()));
        QTRY_COMPARE(heldUp.size(), 1);
        QVERIFY(run->isPaused());
        QVERIFY(run->all().count(State::Waiting) >= 2);
        m_proxy->passTo(m_desk->server.url());
        run->resume();
        FINISH(run);
        QVERIFY(run->tryAgain({0, 1, 2, 3, 4}));
        FINISH(run);
        verifyOneEach({helena, tomas, isabel, anna, mei});
    }

    void aLostDeletionIsFound()
    {
        const auto run = m_desk->run({helena}, 1, m_proxy->url());
        QVERIFY(run->start(sampleAppointment()));
        FINISH(run);
        m_proxy->answerOperation("DeleteItem", {.close = true}, 1);
        QVERIFY(run->remove({0}));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::NotRemoved}));
        QCOMPARE(m_desk->calendar(helena).size(), 1);
        QVERIFY(run->remove({0}));
        FINISH(run);
        QCOMPARE(states(run->results()), (QList<State>{State::Removed}));
        QVERIFY(m_desk->calendar(helena).isEmpty());
    }

private:
    void verifyOneEach(const QStringList &addresses)
    {
        for (const QString &one : addresses)
            QCOMPARE(m_desk->calendar(one).size(), 1);
    }

    /// Without locks, which end with the program that holds them.
    void copyJournal(const QString &to)
    {
        const QDir from(m_desk->journalFolder());
        QDirIterator files(from.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString copy = to + u'/' + from.relativeFilePath(file);
            QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
            QVERIFY(QFile::copy(file, copy));
        }
    }

    std::optional<Desk> m_desk;
    std::optional<Support::FaultProxy> m_proxy;
};

ONBEHALF_TEST(TestAppointmentsCut, QCoreApplication)

} // namespace tst_appointmentscut

#include "tst_appointmentscut.moc"
