// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/recordedground.h"

#include "ews/ntlm.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace PrepareCase {

namespace {

QByteArray wide(const QString &text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<quint16>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

bool isTokenRequest(const Support::RecordedRequest &request)
{
    return request.line.startsWith("POST ") && request.line.split(' ').value(1).endsWith("/token");
}

/// The body without the values of the fields that are for secrets.
QByteArray bodyWithoutGrant(const Support::RecordedRequest &request)
{
    if (!isTokenRequest(request))
        return request.body;
    QByteArrayList fields = request.body.split('&');
    for (QByteArray &field : fields) {
        const QByteArray name = field.left(field.indexOf('='));
        if (name == "code" || name == "code_verifier" || name == "refresh_token" ||
            name == "device_code")
            field = name;
    }
    return fields.join('&');
}

/// Whether an Authorization header has the secret of its scheme, or none.
bool isRightProof(const QByteArray &value, const QByteArrayList &secrets)
{
    const QByteArray scheme = value.split(' ').first();
    const QByteArray credentials = value.mid(scheme.size()).trimmed();
    if (credentials.isEmpty())
        return true;
    if (scheme == "Bearer")
        return secrets.contains(credentials);
    const QByteArray plain = QByteArray::fromBase64(credentials);
    if (scheme == "Basic")
        return secrets.contains(plain.mid(plain.indexOf(':') + 1));
    return Support::foundIn(plain, secrets).isEmpty();
}

QByteArray textOf(const Ews::Error &error)
{
    QStringList all{error.code, error.message, error.requestId, error.subject};
    all += error.details;
    for (const Ews::CertificateProblem &problem : error.certificateProblems)
        all += problem.text;
    return all.join(u'\n').toUtf8();
}

} // namespace

QByteArrayList secretsOf(const QString &userName, const QString &typed)
{
    const auto account = Ews::NtlmAccount::from(userName, typed);
    const QByteArray hash = QCryptographicHash::hash(wide(typed), QCryptographicHash::Md4);
    const QByteArray key = QMessageAuthenticationCode::hash(
        wide(account.user.toUpper() + account.domain), hash, QCryptographicHash::Md5);
    return {typed.toUtf8(), hash, key};
}

QByteArray misplaced(const QList<Support::RecordedRequest> &requests, const QByteArrayList &secrets)
{
    for (const Support::RecordedRequest &request : requests) {
        const QByteArray rest =
            request.line + '\n' + request.headWithout("Authorization") + bodyWithoutGrant(request);
        if (!Support::foundIn(rest, secrets).isEmpty() ||
            !isRightProof(request.header("Authorization"), secrets))
            return request.line + '\n' + request.head + request.body;
    }
    return {};
}

RecordedGround::RecordedGround(const QList<Method> &offered, const QString &keytab)
    : m_passwords(secretsOf(userName(), password()))
{
    Sandbox::Options options =
        offering(offered, m_issuer, m_service.url(u"/common/oauth2/authorize"_s));
    options.keytab = keytab;
    m_server = std::make_unique<Sandbox::Server>(options);
    m_server->exchange().with([](Sandbox::State &state) {
        Sandbox::Directory &directory = state.organisation.directory;
        directory.edit(directory.byAccount(helena())->sid)->password = password();
    });
    m_isReady = m_home.isValid() && m_server->listen();
    m_exchange = std::make_unique<Support::Recorder>(localhost(m_server->url()));
}

SignInWish RecordedGround::wish(Method method, const QString &typed)
{
    SignInWish wish = wishFor(url(), method, typed);
    wish.account.userName = userName();
    wish.account.clientId = Support::TokenIssuer::clientId();
    wish.secrets = m_store;
    if (!typed.isEmpty())
        m_passwords += secretsOf(userName(), typed);
    return wish;
}

Session RecordedGround::open(const PreparedSignIn &prepared)
{
    Session session =
        openSession(prepared.account, prepared.signIn, {.address = helena()}, u"en-US"_s);
    QObject::connect(session.client.get(), &Ews::Client::exchanged, session.client.get(),
                     [this](const Ews::Exchange &exchange) {
                         m_told += exchange.operation.toUtf8() + '\n' + exchange.request + '\n' +
                                   exchange.response + '\n' + exchange.requestId.toUtf8() + '\n';
                     });
    return session;
}

QString RecordedGround::look(const PreparedSignIn &prepared)
{
    const Session session = open(prepared);
    const auto answer = Support::await(session.client->send(SignInCase::getFolder()));
    if (!answer)
        m_told += textOf(answer.error());
    return outcome(answer);
}

QString RecordedGround::work(const PreparedSignIn &prepared)
{
    const Session session = open(prepared);
    const Journal journal(m_home.filePath(u"journal"_s));
    const auto read = Support::await(readDelegates(session.client, helena()));
    if (!read)
        return outcome(read);
    DelegatesDraft draft(*read);
    draft.setLevel(u"smtp:tomas.ferreira@sandbox.example"_s, DelegateFolder::Inbox,
                   Ews::DelegateLevel::Author);
    const ApplyReport report = Support::await(applyDelegates(session.client, draft, journal));
    for (const Change &change : report.changes)
        if (change.outcome != Outcome::Applied)
            return u"not applied"_s;
    if (report.changes.isEmpty())
        return u"nothing to apply"_s;
    KeptMail mail{.account = helena(),
                  .draft = {.principal = helena(), .subject = u"Offer"_s, .body = u"Dear all"_s}};
    if (!MailDrafts(m_home.filePath(u"mail"_s)).save(mail) ||
        !AccountSettings(m_home.filePath(u"onbehalf.ini"_s)).save(prepared.account))
        return u"not kept"_s;
    return u"ok"_s;
}

QByteArrayList RecordedGround::secrets() const
{
    return m_passwords + m_issuer.secrets();
}

QByteArray RecordedGround::writtenDown() const
{
    return Support::Log::lines() + m_told + Support::contentOf(m_home.path());
}

QByteArray RecordedGround::leaks() const
{
    QByteArrayList all = secrets();
    if (const QByteArray request = misplaced(m_exchange->requests(), all); !request.isEmpty())
        return "In a request to the server:\n" + request;
    for (const Support::RecordedRequest &request : m_service.requests())
        if (!request.header("Authorization").isEmpty())
            return "A proof for the issuer:\n" + request.head;
    if (const QByteArray request = misplaced(m_service.requests(), all); !request.isEmpty())
        return "In a request to the issuer:\n" + request;
    if (!m_exchange->unread().isEmpty() || !m_service.unread().isEmpty())
        return "Something was sent that is no request.";
    if (const QByteArray found = Support::foundIn(m_exchange->answered(), all); !found.isEmpty())
        return "In an answer of the server: " + found;
    for (const Support::RecordedRequest &request : m_exchange->requests())
        all.append(request.header("Authorization").split(' ').value(1));
    if (const QByteArray found = Support::foundIn(writtenDown(), all); !found.isEmpty())
        return "Written down: " + found;
    return {};
}

int RecordedGround::proofs(const QByteArray &scheme) const
{
    const auto requests = m_exchange->requests();
    return int(std::ranges::count_if(requests, [&](const Support::RecordedRequest &request) {
        return request.header("Authorization").startsWith(scheme + ' ');
    }));
}

} // namespace PrepareCase
