// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/ntlm.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

// Nothing is signed or sealed, so no keys are exchanged.
namespace NtlmFlag {
constexpr quint32 unicode = 0x1, requestTarget = 0x4, ntlm = 0x200, alwaysSign = 0x8000,
                  extendedSecurity = 0x80000, targetInfo = 0x800000, bits128 = 0x20000000,
                  bits56 = 0x80000000;
constexpr quint32 all =
    unicode | requestTarget | ntlm | alwaysSign | extendedSecurity | targetInfo | bits128 | bits56;
} // namespace NtlmFlag

constexpr quint16 avEnd = 0, avFlags = 6, avTimestamp = 7;
constexpr quint32 flagHasMic = 2;
constexpr qsizetype micOffset = 72, authenticateHead = 88, challengeHead = 48;

const QByteArray ntlmSignature("NTLMSSP\0", 8);

template<class T>
QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

template<class T>
T readNumber(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<quint16>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Md5);
}

/// What the server says in the second message.
struct ServerChallenge
{
    quint32 flags = 0;
    QByteArray nonce;
    QByteArray pairs;     ///< Without their end.
    QByteArray timestamp; ///< Empty: the server told none.
};

/// Checks the pairs that describe the server, and finds its time among them.
bool readPairs(const QByteArray &bytes, ServerChallenge &challenge)
{
    for (qsizetype at = 0; at + 4 <= bytes.size();) {
        const auto id = readNumber<quint16>(bytes, at);
        const auto length = readNumber<quint16>(bytes, at + 2);
        if (id == avEnd)
            return true;
        if (at + 4 + length > bytes.size())
            return false;
        const QByteArray pair = bytes.mid(at, 4 + length);
        if (id == avTimestamp && length == 8)
            challenge.timestamp = pair.mid(4);
        if (id != avFlags)
            challenge.pairs += pair;
        at += 4 + length;
    }
    return bytes.isEmpty();
}

std::optional<ServerChallenge> readChallenge(const QByteArray &message)
{
    if (message.size() < challengeHead || !message.startsWith(ntlmSignature) ||
        readNumber<quint32>(message, 8) != 2)
        return std::nullopt;
    ServerChallenge challenge{.flags = readNumber<quint32>(message, 20),
                              .nonce = message.mid(24, 8),
                              .pairs = {},
                              .timestamp = {}};
    const auto length = readNumber<quint16>(message, 40);
    const auto offset = readNumber<quint32>(message, 44);
    if (qint64(offset) + length > message.size() || !(challenge.flags & NtlmFlag::unicode))
        return std::nullopt;
    if (!readPairs(message.mid(offset, length), challenge))
        return std::nullopt;
    return challenge;
}

/// Fields of the third message: lengths and offsets in its head, the bytes behind it.
class Fields
{
public:
    QByteArray add(const QByteArray &bytes)
    {
        const auto length = littleEndian(quint16(bytes.size()));
        const auto offset = littleEndian(quint32(authenticateHead + m_payload.size()));
        m_payload += bytes;
        return length + length + offset;
    }
    const QByteArray &payload() const { return m_payload; }

private:
    QByteArray m_payload;
};

QByteArray fileTime(const QDateTime &time)
{
    // Steps of 100 ns since 1601.
    return littleEndian(quint64(time.toMSecsSinceEpoch() + 11'644'473'600'000) * 10'000);
}

class NtlmHandshake : public Handshake
{
public:
    explicit NtlmHandshake(const NtlmAccount &account)
        : m_account(account)
    {}

    QFuture<Result<QByteArray>> start() override
    {
        return readyFuture<Result<QByteArray>>("NTLM " + ntlmNegotiate().toBase64());
    }

    QFuture<Result<QByteArray>> answer(const QByteArray &challenge) override
    {
        if (std::exchange(m_proved, true))
            return readyFuture<Result<QByteArray>>(
                std::unexpected(signInError(SignInProblem::PasswordRefused)));
        quint64 random = QRandomGenerator::system()->generate64();
        auto message = ntlmAuthenticate(m_account, QByteArray::fromBase64(challenge),
                                        littleEndian(random), QDateTime::currentDateTimeUtc());
        if (message)
            message = "NTLM " + message->toBase64();
        return readyFuture(std::move(message));
    }

private:
    NtlmAccount m_account;
    bool m_proved = false;
};

class NtlmAuthentication : public Authentication
{
public:
    explicit NtlmAuthentication(NtlmAccount account)
        : m_account(std::move(account))
    {}

    Method method() const override { return Method::Ntlm; }
    bool isOfConnection() const override { return true; }
    std::unique_ptr<Handshake> begin(const QUrl &) override
    {
        return std::make_unique<NtlmHandshake>(m_account);
    }
    QByteArrayList secrets() const override { return {m_account.password.toUtf8()}; }

private:
    NtlmAccount m_account;
};

} // namespace

NtlmAccount NtlmAccount::from(const QString &userName, const QString &password)
{
    const qsizetype backslash = userName.indexOf(u'\\');
    return {.domain = backslash < 0 ? QString() : userName.left(backslash),
            .user = userName.mid(backslash + 1),
            .password = password};
}

QByteArray ntlmNegotiate()
{
    return ntlmSignature + littleEndian(quint32(1)) + littleEndian(NtlmFlag::all) +
           QByteArray(24, '\0');
}

Result<QByteArray> ntlmAuthenticate(const NtlmAccount &account, const QByteArray &challenge,
                                    const QByteArray &random, const QDateTime &now)
{
    const auto server = readChallenge(challenge);
    if (!server)
        return std::unexpected(signInError(SignInProblem::BadChallenge));
    const QByteArray key =
        hmac(QCryptographicHash::hash(utf16(account.password), QCryptographicHash::Md4),
             utf16(account.user.toUpper() + account.domain));

    // A server that tells its time wants the three messages sealed against change.
    const bool sealed = !server->timestamp.isEmpty();
    QByteArray pairs = server->pairs;
    if (sealed)
        pairs += littleEndian(avFlags) + littleEndian(quint16(4)) + littleEndian(flagHasMic);
    pairs += QByteArray(4, '\0');
    const QByteArray time = sealed ? server->timestamp : fileTime(now);
    const QByteArray blob = QByteArray("\1\1\0\0\0\0\0\0", 8) + time + random +
                            QByteArray(4, '\0') + pairs + QByteArray(4, '\0');
    const QByteArray proof = hmac(key, server->nonce + blob);
    const QByteArray lanManager =
        sealed ? QByteArray(24, '\0') : hmac(key, server->nonce + random) + random;

    Fields fields;
    QByteArray head = ntlmSignature + littleEndian(quint32(3));
    const QByteArray domain = fields.add(utf16(account.domain));
    const QByteArray user = fields.add(utf16(account.user));
    const QByteArray workstation = fields.add({});
    head += fields.add(lanManager);
    head += fields.add(proof + blob);
    head += domain + user + workstation + fields.add({});
    head += littleEndian(NtlmFlag::all & server->flags);
    QByteArray message = head + QByteArray(authenticateHead - head.size(), '\0') + fields.payload();
    if (sealed)
        message.replace(micOffset, 16,
                        hmac(hmac(key, proof), ntlmNegotiate() + challenge + message));
    return message;
}

std::shared_ptr<Authentication> ntlmAuthentication(const QString &userName, const QString &password)
{
    return std::make_shared<NtlmAuthentication>(NtlmAccount::from(userName, password));
}

} // namespace Ews
