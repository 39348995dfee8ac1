// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The connection is cut at every byte of every request and answer of a creation, a change or a
// cancellation. Whoever is invited hears of each once, whatever byte it was.
#pragma once

#include "meetingscase.h"
#include "support/cutserver.h"

namespace CutsCase {

using namespace MeetingsCase;

#ifdef ONBEHALF_SANITIZED
/// Every byte takes many minutes under the sanitizers, which look at the code and not at the cuts.
constexpr qint64 stride = 37;
#else
constexpr qint64 stride = 1;
#endif

/// On a file system in memory: each run writes its journal some ten times.
inline QString memoryFolder()
{
    const QString memory = u"/dev/shm"_s;
    return QFileInfo(memory).isWritable() ? memory + u"/onbehalf-XXXXXX"_s
                                          : QDir::tempPath() + u"/onbehalf-XXXXXX"_s;
}

struct Told
{
    qsizetype invitations = 0;
    qsizetype cancellations = 0;
    qsizetype entries = 0; ///< In the principal's calendar.
    bool operator==(const Told &) const = default;
};

inline char *toString(const Told &told)
{
    return QTest::toString(u"%1 invitations, %2 cancellations, %3 entries"_s.arg(told.invitations)
                               .arg(told.cancellations)
                               .arg(told.entries));
}

/// A client, the sandbox in memory, and a server between them that cuts.
class Cuts
{
public:
    void set()
    {
        QVERIFY(m_home.isValid());
        const auto password = m_exchange.with([](Sandbox::State &state) {
            return state.organisation.directory.byAddress(address(assistant))->password;
        });
        m_session = openSession({.server = m_server.url(), .address = address(assistant)},
                                BasicSignIn{address(assistant), password},
                                {.address = address(assistant)}, u"en-US"_s);
        remember(empty);
        const SendReport made =
            await(sendMeeting(m_session.client, planNew(principal, smallest()), journal(), quick));
        QCOMPARE(made.end, SendEnd::Done);
        QVERIFY(made.after);
        entry = *made.after;
        remember(withMeeting);
        QCOMPARE(told(), (Told{.invitations = 1, .entries = 1}));
    }

    static Meeting smallest()
    {
        Meeting meeting = sampleMeeting();
        meeting.subject = u"x"_s;
        meeting.location.clear();
        meeting.body = {};
        return meeting;
    }

    /// Sends \a plan with a cut at every byte that a run without any has.
    void everywhere(const Sandbox::Organisation &before, const MeetingPlan &plan,
                    const Told &wanted)
    {
        restore(before);
        m_server.cutAt(-1);
        const SendReport whole = await(sendMeeting(m_session.client, plan, journal(), quick));
        QCOMPARE(whole.end, SendEnd::Done);
        QCOMPARE(told(), wanted);
        const qint64 bytes = m_server.bytes();
        int resumed = 0;
        for (qint64 at = 0; at < bytes; at += stride) {
            restore(before);
            m_server.cutAt(at);
            const int attempts = finish(plan);
            resumed += attempts > 1;
            if (attempts < 1 || told() != wanted)
                QFAIL(qPrintable(u"cut at byte %1 of %2"_s.arg(at).arg(bytes)));
            if (!m_server.hasCut())
                QFAIL(qPrintable(u"nothing was cut at byte %1"_s.arg(at)));
        }
        QVERIFY(pendingMeetings(journal(), address(assistant)).isEmpty());
        QVERIFY(resumed > 0); // cuts did get in the way
        qInfo("%lld bytes, %d runs taken up again", bytes, resumed);
    }

    /// Sends, and goes on as a user would until it is done. The number of attempts; 0 where it is
    /// not done after several.
    int finish(const MeetingPlan &plan)
    {
        constexpr int most = 4;
        MeetingPlan rest = plan;
        QString id;
        for (int attempt = 1; attempt <= most; ++attempt) {
            const SendReport report =
                await(sendMeeting(m_session.client, rest, journal(), quick, {}, id));
            if (report.end == SendEnd::Done)
                return attempt;
            rest = report.plan;
            id = report.journalId;
        }
        return 0;
    }

    Told told()
    {
        return m_exchange.with([](Sandbox::State &state) {
            Told told;
            for (const auto &[key, item] : state.organisation.mailboxOf(anna)->items) {
                told.invitations += std::holds_alternative<Ews::MeetingRequest>(item.content);
                told.cancellations +=
                    std::holds_alternative<Ews::MeetingCancellation>(item.content);
            }
            for (const auto &[key, item] : state.organisation.mailboxOf(principal)->items)
                told.entries += item.folder == "calendar"_L1;
            return told;
        });
    }

    void remember(Sandbox::Organisation &into)
    {
        into = m_exchange.with([](Sandbox::State &state) { return state.organisation; });
    }
    void restore(const Sandbox::Organisation &from)
    {
        m_exchange.with([&from](Sandbox::State &state) { state.organisation = from; });
        forget();
    }
    /// The journals of thousands of runs would be read again and again.
    void forget()
    {
        QDir home(m_home.path());
        for (const QString &name : home.entryList({u"*.json"_s}))
            home.remove(name);
    }
    Journal journal() const { return Journal(m_home.path()); }

    Sandbox::Organisation empty;
    Sandbox::Organisation withMeeting;
    MeetingEntry entry;

private:
    const SendOptions quick{.lookAgainAfter = {}};
    QTemporaryDir m_home{memoryFolder()};
    Sandbox::Exchange m_exchange;
    Support::CutServer m_server{[this](const QByteArray &body) {
        const Sandbox::Answer answer = m_exchange.answer(body, address(assistant));
        return Support::CutServer::Answer{answer.httpStatus, answer.body};
    }};
    Session m_session;
};

} // namespace CutsCase
