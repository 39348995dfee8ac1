// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/discretion.h"
#include "ews/document.h"
#include "ews/endpoint.h"
#include "ews/envelopesplitter.h"
#include "ews/exchange.h"
#include "ews/rounds.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <stop_token>

namespace Ews {

/// One call under way: signs in where that is needed, collects the answer within its limits and
/// judges it by HTTP status and body first, by Qt's error second (Exchange sends faults with 500).
/// Private to Client.
class Reply : public QObject
{
    Q_OBJECT
public:
    Reply(const Endpoint &endpoint, QByteArray requestBody, bool writes, QByteArray requestId,
          QObject *parent);
    ~Reply() override;

    /// Before start(): the answer is a stream of envelopes, each given out by received(). It may go
    /// on for ever, but not be silent for longer than \a quiet.
    void listen(std::chrono::milliseconds quiet);
    /// Before start(): an answer of more bytes than these is too large. Without it the limit is
    /// Client::maximumAnswer.
    void limit(qsizetype bytes) { m_limit = bytes; }
    /// Before start(): body() has the answer's bytes, decompressed.
    void keepBody() { m_keepsBody = true; }
    const QByteArray &body() const { return m_keptBody; }
    /// Before start(): exchange() has the bodies, too.
    void tellAs(Discretion *discretion, qsizetype most);
    void start(std::shared_ptr<Line> line, const QNetworkRequest &request, std::stop_token stop);
    void cancel(); ///< Also before start().

    Result<Document> takeDocument() { return std::move(m_document); }
    int httpStatus() const { return m_httpStatus; }
    /// What became of it, for the log, but for which operation it was.
    const Exchange &exchange() const { return m_told; }
    QList<Challenge> challenges() const; ///< Once finished: what the server offers.

Q_SIGNALS:
    void received(const QByteArray &envelope);
    /// Of a stream: each envelope, and how it failed if it did.
    void told(const Ews::Exchange &part);
    void finished();

private:
    void proceed(const Rounds::Future &next);
    void post(const Rounds::Step &step);
    void listenToReply();
    void abort(const Error &why);
    Error tooLarge() const;
    bool read();
    void hear();
    bool giveOut();
    void checkCertificate(const QList<QSslError> &problems);
    void finish();
    void finishUnsent();
    void learnOfProxy();
    Discretion ownDiscretion() const;
    void tell(const QByteArray &answer);
    void tellOutcome();
    bool tellPart();
    Result<Document> judge();
    Result<Document> judgeStream();
    Origin origin() const;
    Error httpError() const;
    void addFault(Error &error) const;
    Error networkError() const;

    const Endpoint &m_endpoint;
    QByteArray m_requestBody;
    QByteArray m_requestId;
    bool m_writes;
    qsizetype m_limit;
    bool m_keepsBody = false;
    QByteArray m_keptBody;
    std::shared_ptr<Line> m_line;
    QNetworkRequest m_request;
    Discretion *m_discretion = nullptr; ///< Null: of the bodies nothing is told.
    QByteArrayList m_credentials;       ///< That were sent; with m_discretion only.
    qsizetype m_mostTold = 0;
    QElapsedTimer m_clock;
    Exchange m_told;
    std::optional<Rounds> m_rounds;
    /// Of the last round, null before the first. Dies with the manager where that dies first.
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QByteArray m_body;
    std::optional<EnvelopeSplitter> m_splitter; ///< Of a stream.
    std::chrono::milliseconds m_quiet{0};
    bool m_heard = false; ///< An envelope of it came.
    int m_httpStatus = 0;
    std::optional<Error> m_aborted; ///< Why we ended it ourselves.
    std::optional<Error> m_certificate;
    std::unique_ptr<std::stop_callback<std::function<void()>>> m_stop;
    bool m_done = false;
    Result<Document> m_document{std::unexpect, Error{.failure = Failure::Cancelled}};
};

} // namespace Ews
