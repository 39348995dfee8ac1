// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/demandingserver.h"

#include <array>
#include <csignal>

#include <netinet/in.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Support {

namespace {

BIO *bioOf(const QByteArray &pem)
{
    return BIO_new_mem_buf(pem.constData(), int(pem.size()));
}

X509 *x509Of(const QSslCertificate &certificate)
{
    const QByteArray pem = certificate.toPem();
    BIO *bio = bioOf(pem);
    X509 *result = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return result;
}

/// Whether \a bytes hold a request to its end.
bool isWhole(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const QByteArray lower = bytes.left(head + 2).toLower();
    const qsizetype field = lower.indexOf("content-length:");
    const qsizetype end = lower.indexOf("\r\n", field);
    const int length = field < 0 ? 0 : lower.mid(field + 15, end - field - 15).trimmed().toInt();
    return bytes.size() >= head + 4 + length;
}

} // namespace

struct DemandingServer::Tls
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());

    Tls(const TestCertificate &own, const QSslCertificate &clients, Newest newest)
    {
        SSL_CTX_set_max_proto_version(context,
                                      newest == Newest::Tls12 ? TLS1_2_VERSION : TLS1_3_VERSION);
        X509 *certificate = x509Of(own.own());
        const QByteArray pem = own.key.toPem();
        BIO *bio = bioOf(pem);
        EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
        X509 *issuer = x509Of(clients);
        const bool works = SSL_CTX_use_certificate(context, certificate) == 1 &&
                           SSL_CTX_use_PrivateKey(context, key) == 1 &&
                           X509_STORE_add_cert(SSL_CTX_get_cert_store(context), issuer) == 1;
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
        X509_free(issuer);
        EVP_PKEY_free(key);
        BIO_free(bio);
        X509_free(certificate);
        if (!works)
            qFatal("DemandingServer cannot use its certificates.");
    }
    ~Tls() { SSL_CTX_free(context); }
    Q_DISABLE_COPY_MOVE(Tls)
};

DemandingServer::DemandingServer(const TestCertificate &own, const QSslCertificate &clients,
                                 QByteArray answer, Newest newest)
    : m_tls(std::make_unique<Tls>(own, clients, newest))
    , m_answer(std::move(answer))
    , m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    std::signal(SIGPIPE, SIG_IGN); // a client that closes first
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("DemandingServer cannot listen.");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

DemandingServer::~DemandingServer()
{
    m_ending = true;
    ::shutdown(m_listener, SHUT_RDWR);
    if (const int open = m_open; open >= 0)
        ::shutdown(open, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
}

QUrl DemandingServer::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1/EWS/Exchange.asmx").arg(m_port));
}

void DemandingServer::serve()
{
    while (!m_ending) {
        const int socket = ::accept(m_listener, nullptr, nullptr);
        if (socket < 0)
            continue;
        m_open = socket;
        if (!m_ending)
            serve(socket);
        m_open = -1;
        ::close(socket);
    }
}

void DemandingServer::serve(int socket)
{
    SSL *connection = SSL_new(m_tls->context);
    SSL_set_fd(connection, socket);
    if (SSL_accept(connection) == 1)
        while (answerNext(connection))
            ;
    SSL_free(connection);
    // What is closed with something unread takes back what was said, the alert too.
    ::shutdown(socket, SHUT_WR);
    std::array<char, 4096> rest;
    while (::recv(socket, rest.data(), rest.size(), 0) > 0)
        ;
}

bool DemandingServer::answerNext(void *connection)
{
    auto *ssl = static_cast<SSL *>(connection);
    QByteArray request;
    std::array<char, 4096> buffer;
    while (!isWhole(request)) {
        const int got = SSL_read(ssl, buffer.data(), int(buffer.size()));
        if (got <= 0)
            return false;
        request.append(buffer.data(), got);
    }
    ++m_requests;
    return SSL_write(ssl, m_answer.constData(), int(m_answer.size())) > 0;
}

} // namespace Support
