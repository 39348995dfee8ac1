// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// onbehalfctl is killed while it sends a message: how, and what there is of the message then.
#pragma once

#include "ctlmeetings.h"
#include "support/faultproxy.h"

namespace CtlCase {

using Sandbox::Step;

inline const QString sofia = u"sofia.marchetti@sandbox.example"_s;
inline const QStringList offer{u"mail"_s,      u"send"_s,  u"--to"_s,   sofia,
                               u"--subject"_s, u"Offer"_s, u"--body"_s, u"Dear Sofia"_s};
inline const QStringList pending{u"mail"_s, u"pending"_s};

/// What there is of the message.
struct There
{
    qsizetype received = 0;
    qsizetype drafts = 0;
    qsizetype copies = 0;
    bool operator==(const There &) const = default;
};

inline char *toString(const There &there)
{
    return QTest::toString(u"%1 received, %2 drafts, %3 copies"_s.arg(there.received)
                               .arg(there.drafts)
                               .arg(there.copies));
}

inline constexpr There wanted{.received = 1, .drafts = 0, .copies = 1};

/// Where the sent mail and the drafts of a message lie.
inline void ownAndOpenedFolders()
{
    QTest::addColumn<bool>("opened");
    QTest::newRow("own folders") << false;
    QTest::newRow("the principal's folders") << true;
}

class KilledMailCase : public MeetingsCase
{
public:
    /// As it was at first, without the message and what the test did to the server.
    void startAnew()
    {
        restore(m_untouched);
        server.exchange().with([](Sandbox::State &state) { state.controls.diesAfter.reset(); });
        QVERIFY(QDir(home.filePath(u"here"_s)).removeRecursively());
    }

    void openFolders(bool opened)
    {
        if (!opened)
            return;
        server.exchange().with([](Sandbox::State &state) {
            for (const QString &folder : {u"drafts"_s, u"sentitems"_s})
                state.organisation.mailboxOf(helena)->folders[folder].setRights(
                    state.organisation.sidOf(jonas),
                    *Sandbox::rightsOf(Ews::PermissionLevel::Editor, false));
        });
    }

    void refuse(const QString &operation, const QString &code)
    {
        server.exchange().with([&](Sandbox::State &state) {
            state.controls.refusedCalls.clear();
            if (!operation.isEmpty())
                state.controls.refusedCalls[operation] = code;
        });
    }

    /// What 'mail pending' says of the one message; empty: it knows of none.
    QString state()
    {
        const Ran ran = forHelena(pending + QStringList{u"--json"_s});
        const QJsonArray all = ran.json()["pending"_L1].toArray();
        return all.size() > 1 ? u"several"_s : all.first()["state"_L1].toString();
    }

    bool isTrue(const QString &said)
    {
        const There now = there();
        if (said == "draftThere"_L1)
            return now == There({.drafts = 1});
        if (said == "sent"_L1)
            return now == wanted;
        if (said == "notSent"_L1)
            return now == There();
        return said.isEmpty() && now == There();
    }

    int countRequests()
    {
        const int before = server.requests();
        const Ran ran = forHelena(offer);
        return ran.exit == 0 ? server.requests() - before : 0;
    }

    void start(QProcess &process, const Support::FaultProxy &proxy)
    {
        process.setProcessEnvironment(environment());
        process.start(program(), signIn(jonas, proxy.url()) +
                                     QStringList{u"--password-stdin"_s, u"--mailbox"_s, helena} +
                                     offer);
        process.write(password(jonas) + '\n');
        process.closeWriteChannel();
    }

    static void kill(QProcess &process)
    {
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

    void killAt(int number, bool arrives)
    {
        Support::FaultProxy proxy;
        proxy.passTo(server.url());
        proxy.answerRequest(number, arrives ? Support::Answer{.upstream = true, .held = true}
                                            : Support::Answer{.silent = true});
        const int arrived = server.requests() + number - (arrives ? 0 : 1);
        QProcess process;
        start(process, proxy);
        QTRY_COMPARE_WITH_TIMEOUT(proxy.arrivals().size(), number, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests(), arrived, 60'000);
        kill(process);
    }

    void killAtStep(Step step)
    {
        Support::FaultProxy proxy;
        proxy.passTo(server.url());
        proxy.answerOperation("SendItem", {.upstream = true, .held = true});
        server.exchange().with([step](Sandbox::State &state) { state.controls.diesAfter = step; });
        QProcess process;
        start(process, proxy);
        QTRY_COMPARE_WITH_TIMEOUT(proxy.arrivals("SendItem"), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!server.exchange().with([](Sandbox::State &state) {
            return state.controls.diesAfter.has_value();
        }),
                                 60'000);
        kill(process);
    }

    /// Its draft is saved, and the program does not hear of it.
    void killWhileSaving()
    {
        Support::FaultProxy proxy;
        proxy.passTo(server.url());
        proxy.answerOperation("CreateItem", {.upstream = true, .held = true});
        QProcess process;
        start(process, proxy);
        QTRY_COMPARE_WITH_TIMEOUT(proxy.arrivals("CreateItem"), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(there().drafts, 1, 60'000);
        kill(process);
    }

    Sandbox::Organisation organisation()
    {
        return server.exchange().with([](Sandbox::State &state) { return state.organisation; });
    }
    void restore(const Sandbox::Organisation &to)
    {
        server.exchange().with([&to](Sandbox::State &state) {
            state.organisation = to;
            state.controls.refusedCalls.clear();
        });
    }

    There there()
    {
        There there{.received = inFolder<Ews::Message>(sofia, u"inbox"_s).size()};
        for (const QString &who : {helena, jonas}) {
            for (const Ews::Message &one : inFolder<Ews::Message>(who, u"drafts"_s))
                there.drafts += one.isDraft.value_or(false);
            there.copies += inFolder<Ews::Message>(who, u"sentitems"_s).size();
        }
        return there;
    }

private:
    const Sandbox::Organisation m_untouched = organisation();
};

} // namespace CtlCase
