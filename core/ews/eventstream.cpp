// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/eventstream.h"

#include "ews/reply.h"
#include "ews/soap.h"

namespace Ews {

namespace {

Result<GetStreamingEvents::Response> partIn(const QByteArray &envelope)
{
    const auto document = Document::parse(envelope);
    return document ? readResponse<GetStreamingEvents>(*document)
                    : std::unexpected(document.error());
}

bool isLast(const GetStreamingEvents::Response &part)
{
    for (const auto &item : part.items)
        if (item && item->connectionStatus == ConnectionStatus::Closed)
            return true;
    return false;
}

} // namespace

EventStream::EventStream(Reply *reply)
    : m_reply(reply)
{
    connect(reply, &Reply::received, this, &EventStream::take);
    connect(reply, &Reply::finished, this, [this] {
        const auto last = m_reply->takeDocument();
        end(last ? Result<Nothing>() : std::unexpected(last.error()));
    });
}

EventStream::~EventStream()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->cancel();
}

void EventStream::take(const QByteArray &envelope)
{
    const auto part = partIn(envelope);
    if (!part)
        return end(std::unexpected(part.error()));
    const QPointer<EventStream> alive(this);
    Q_EMIT received(*part);
    if (alive && m_reply && isLast(*part))
        end({});
}

void EventStream::end(const Result<Nothing> &how)
{
    m_reply->disconnect(this);
    std::exchange(m_reply, nullptr)->cancel();
    Q_EMIT ended(how); // may destroy this
}

} // namespace Ews
