// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// By OpenSSL itself: Qt's import does not tell a wrong passphrase from a file without a key, and
// cannot open what older versions of Windows export.
#include "account/clientcertificate.h"

#include "ews/enumtext.h"

#include <QFile>

#include <array>
#include <memory>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509v3.h>

namespace OnBehalf {

namespace {

using CertificateFile::Problem;

template<auto free>
struct Freeing
{
    void operator()(auto *one) const { free(one); }
};

void freeCertificates(STACK_OF(X509) * all)
{
    sk_X509_pop_free(all, X509_free);
}

using Context = std::unique_ptr<OSSL_LIB_CTX, Freeing<&OSSL_LIB_CTX_free>>;
using Provider = std::unique_ptr<OSSL_PROVIDER, Freeing<&OSSL_PROVIDER_unload>>;
using Container = std::unique_ptr<PKCS12, Freeing<&PKCS12_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freeing<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freeing<&X509_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), Freeing<&freeCertificates>>;
using Memory = std::unique_ptr<BIO, Freeing<&BIO_free>>;

/// OpenSSL with the ciphers that are no longer used but for such files, for nobody else.
struct OldCiphersToo
{
    Context context{OSSL_LIB_CTX_new()};
    Provider usual{OSSL_PROVIDER_load(context.get(), "default")};
    Provider old{OSSL_PROVIDER_load(context.get(), "legacy")}; ///< Null where it is not installed.
};

std::unexpected<Ews::Error> notRead(Problem problem, const QString &message = {})
{
    return std::unexpected(Ews::Error{
        .failure = Ews::Failure::Refused, .code = Ews::toWire(problem), .message = message});
}

/// The library's own words for what went wrong last. Takes them away: Qt looks there, too.
QString opensslError()
{
    std::array<char, 256> words{};
    ERR_error_string_n(ERR_peek_last_error(), words.data(), words.size());
    ERR_clear_error();
    return QString::fromLatin1(words.data());
}

QSslCertificate fromOpenssl(const X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    if (size <= 0)
        return QSslCertificate();
    QSslCertificate result(QByteArray(reinterpret_cast<const char *>(bytes), size), QSsl::Der);
    OPENSSL_free(bytes);
    return result;
}

QSslKey fromOpenssl(const EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_secmem()));
    const bool written = PEM_write_bio_PrivateKey_traditional(memory.get(), key, nullptr, nullptr,
                                                              0, nullptr, nullptr) == 1;
    char *bytes = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &bytes);
    if (!written || size <= 0)
        return QSslKey();
    const auto algorithm = EVP_PKEY_get_base_id(key) == EVP_PKEY_EC ? QSsl::Ec : QSsl::Rsa;
    QByteArray pem(bytes, qsizetype(size));
    QSslKey result(pem, algorithm);
    pem.fill('\0');
    return result;
}

/// \a own, and of \a others those that vouch for it, each before the one that vouches for it.
QList<QSslCertificate> chainOf(X509 *own, const STACK_OF(X509) * others)
{
    const int count = others ? sk_X509_num(others) : 0;
    QList<QSslCertificate> chain{fromOpenssl(own)};
    for (X509 *last = own; last && chain.size() <= count;) {
        X509 *next = nullptr;
        for (int i = 0; i < count && !next; ++i)
            if (X509 *one = sk_X509_value(others, i);
                X509_cmp(one, last) != 0 && X509_check_issued(one, last) == X509_V_OK)
                next = one;
        if (next)
            chain.append(fromOpenssl(next));
        last = next;
    }
    return chain;
}

bool opensWith(PKCS12 *container, const QByteArray &passphrase)
{
    if (PKCS12_mac_present(container) != 1)
        return true; // then it shows when it is unpacked
    // An empty passphrase is written in two ways.
    return PKCS12_verify_mac(container, passphrase.constData(), int(passphrase.size())) == 1 ||
           (passphrase.isEmpty() && PKCS12_verify_mac(container, nullptr, 0) == 1);
}

/// What is in \a bytes, whenever it is valid.
Ews::Result<Ews::ClientCertificate> opened(const QByteArray &bytes, const QByteArray &passphrase)
{
    const OldCiphersToo ciphers;
    PKCS12 *begun = PKCS12_init_ex(NID_pkcs7_data, ciphers.context.get(), nullptr);
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    const bool isOne = d2i_PKCS12(&begun, &at, long(bytes.size())) != nullptr; // frees a failed one
    const Container container(begun);
    if (!isOne)
        return notRead(Problem::CertificateFileMalformed, opensslError());
    if (!opensWith(container.get(), passphrase))
        return notRead(Problem::CertificatePassphraseWrong, opensslError());

    EVP_PKEY *key = nullptr;
    X509 *own = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool parsed =
        PKCS12_parse(container.get(), passphrase.constData(), &key, &own, &others) == 1;
    const Key ownKey(key);
    const Certificate ownCertificate(own);
    const Certificates otherCertificates(others);
    if (!parsed)
        return notRead(Problem::CertificateFileNotSupported, opensslError());
    if (!ownKey || !ownCertificate)
        return notRead(Problem::CertificateWithoutKey);

    const Ews::ClientCertificate result{.chain = chainOf(own, others), .key = fromOpenssl(key)};
    if (result.key.isNull() || result.chain.first().isNull())
        return notRead(Problem::CertificateFileNotSupported, opensslError());
    ERR_clear_error();
    return result;
}

} // namespace

Ews::Result<Ews::ClientCertificate>
readClientCertificate(const QString &path, const QString &passphrase, const QDateTime &now)
{
    constexpr qint64 mostBytes = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notRead(Problem::CertificateFileUnreadable, file.errorString());
    const QByteArray bytes = file.read(mostBytes);
    if (bytes.isEmpty() && file.error() != QFile::NoError)
        return notRead(Problem::CertificateFileUnreadable, file.errorString());
    QByteArray secret = passphrase.toUtf8();
    auto certificate = opened(bytes, secret);
    secret.fill('\0');
    if (!certificate)
        return certificate;
    const QSslCertificate &own = certificate->chain.first();
    if (own.expiryDate() < now)
        return notRead(Problem::CertificateExpired, own.expiryDate().toString(Qt::ISODate));
    if (own.effectiveDate() > now)
        return notRead(Problem::CertificateNotYetValid, own.effectiveDate().toString(Qt::ISODate));
    return certificate;
}

} // namespace OnBehalf
