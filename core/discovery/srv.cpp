// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/srv.h"

#include <QDnsLookup>
#include <QPromise>

#include <algorithm>
#include <memory>

namespace OnBehalf {

namespace {

using SrvResult = Ews::Result<QList<SrvRecord>>;

SrvResult resultOf(const QDnsLookup &lookup)
{
    if (lookup.error() != QDnsLookup::NoError) {
        const bool none = lookup.error() == QDnsLookup::NotFoundError;
        return std::unexpected(
            Ews::Error{.failure = none ? Ews::Failure::NotFound : Ews::Failure::Network,
                       .message = lookup.errorString()});
    }
    QList<SrvRecord> records;
    for (const QDnsServiceRecord &one : lookup.serviceRecords())
        records.append({.target = one.target(),
                        .port = one.port(),
                        .priority = one.priority(),
                        .weight = one.weight()});
    if (records.isEmpty())
        return std::unexpected(Ews::Error{.failure = Ews::Failure::NotFound});
    return records;
}

/// A lookup that ends itself.
class DnsLookup : public QObject
{
public:
    DnsLookup(const QString &name, const QHostAddress &nameserver, std::stop_token stop)
        : m_lookup(QDnsLookup::SRV, name, nameserver)
    {
        m_promise.start();
        connect(&m_lookup, &QDnsLookup::finished, this, [this] { end(resultOf(m_lookup)); });
        m_stop = std::make_unique<Stop>(
            std::move(stop), std::function<void()>([this] {
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        end(std::unexpected(Ews::Error{.failure = Ews::Failure::Cancelled}));
                    },
                    Qt::QueuedConnection);
            }));
    }

    QFuture<SrvResult> look()
    {
        m_lookup.lookup();
        return m_promise.future();
    }

private:
    using Stop = std::stop_callback<std::function<void()>>;

    void end(SrvResult result)
    {
        if (m_promise.future().isFinished())
            return;
        m_stop.reset();
        m_promise.addResult(std::move(result));
        m_promise.finish();
        m_lookup.disconnect(this);
        m_lookup.abort(); // which only makes it say nothing: its thread waits on
        deleteLater();
    }

    QDnsLookup m_lookup;
    QPromise<SrvResult> m_promise;
    std::unique_ptr<Stop> m_stop;
};

} // namespace

LookUpSrv lookUpSrvInDns(const QHostAddress &nameserver)
{
    return [nameserver](const QString &name, std::stop_token stop) {
        return (new DnsLookup(name, nameserver, std::move(stop)))->look();
    };
}

QList<SrvRecord> inOrder(QList<SrvRecord> records)
{
    std::ranges::stable_sort(records, [](const SrvRecord &a, const SrvRecord &b) {
        return a.priority != b.priority ? a.priority < b.priority : a.weight > b.weight;
    });
    return records;
}

} // namespace OnBehalf
