// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/client.h"
#include "ews/eventstream.h"
#include "ews/operations/unsubscribe.h"
#include "sandbox/server.h"
#include "series.h"
#include "subscribing.h"
#include "support/await.h"
#include "support/testprogram.h"

#include <QElapsedTimer>

namespace tst_sandboxstreams {

using namespace Test;
using namespace std::chrono_literals;
using Ews::EventType;
using Support::await;

namespace {

std::unique_ptr<Ews::Client> clientOf(const Sandbox::Server &server)
{
    return std::make_unique<Ews::Client>(Ews::Endpoint{
        .url = server.url(), .authentication = Ews::basicAuthentication(helena, u"Helena-2026"_s)});
}

} // namespace

/// What happens, told over HTTP.
class TestSandboxStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOverOneConnection()
    {
        Sandbox::Server server;
        QVERIFY(server.listen());
        const auto client = clientOf(server);
        const QString id = idOf(await(client->send(subscribing({folderOf(u"calendar"_s)}))));
        QList<Ews::GetStreamingEvents::Response> parts;
        auto stream = client->listen({.subscriptionIds = {id}});
        connect(stream.get(), &Ews::EventStream::received, this,
                [&parts](const auto &part) { parts.append(part); });
        QTRY_COMPARE(parts.size(), 1);
        QCOMPARE(parts[0].items.first()->connectionStatus, Ews::ConnectionStatus::OK);
        await(client->send(creating(appointment(u"Dentist"_s))));
        QTRY_COMPARE(parts.size(), 2);
        QCOMPARE(parts[1].items.first()->notifications.first().events.first().kind,
                 EventType::CreatedEvent);
        await(client->send(creating(appointment(u"Flight"_s))));
        QTRY_COMPARE(parts.size(), 3);
        QCOMPARE(server.requests(Ews::GetStreamingEvents::name), 1);
        stream.reset(); // which the server notices
        server.exchange().with(
            [](Sandbox::State &state) { state.controls.subscriptionLife = 1ms; });
        QTRY_VERIFY(!await(client->send(Ews::Unsubscribe{id}))->items.first());
    }

    void endsAtOnceWithTheServer()
    {
        auto server = std::make_unique<Sandbox::Server>();
        QVERIFY(server->listen());
        const auto client = clientOf(*server);
        QList<std::shared_ptr<Ews::EventStream>> streams;
        int heard = 0;
        int ended = 0;
        for (int i = 0; i < 5; ++i) {
            const QString id = idOf(await(client->send(subscribing({folderOf(u"calendar"_s)}))));
            streams.append(client->listen({.subscriptionIds = {id}}));
            connect(streams.last().get(), &Ews::EventStream::received, this, [&] { ++heard; });
            connect(streams.last().get(), &Ews::EventStream::ended, this,
                    [&](const Ews::Result<Ews::Nothing> &how) {
                        ended += !how && how.error().failure == Ews::Failure::Network;
                    });
        }
        QTRY_COMPARE(heard, 5);
        QElapsedTimer timer;
        timer.start();
        server.reset();
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE(ended, 5);
    }
};

ONBEHALF_TEST(TestSandboxStreams, QCoreApplication)

} // namespace tst_sandboxstreams

#include "tst_sandboxstreams.moc"
