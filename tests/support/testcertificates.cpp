// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcertificates.h"

#include <QHostAddress>
#include <QRandomGenerator>

#include <memory>

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509v3.h>

namespace Support {

namespace {

template<auto free>
struct FreeOf
{
    void operator()(auto *one) const { free(one); }
};

using KeyPointer = std::unique_ptr<EVP_PKEY, FreeOf<&EVP_PKEY_free>>;
using X509Pointer = std::unique_ptr<X509, FreeOf<&X509_free>>;
using BioPointer = std::unique_ptr<BIO, FreeOf<&BIO_free>>;
using LibraryPointer = std::unique_ptr<OSSL_LIB_CTX, FreeOf<&OSSL_LIB_CTX_free>>;
using ProviderPointer = std::unique_ptr<OSSL_PROVIDER, FreeOf<&OSSL_PROVIDER_unload>>;

/// What OpenSSL made, or the end.
template<class T>
T *made(T *what)
{
    if (!what)
        qFatal("OpenSSL could not make a certificate for the tests.");
    return what;
}

KeyPointer opensslKey(const QSslKey &key)
{
    const QByteArray pem = key.toPem();
    const BioPointer bio(made(BIO_new_mem_buf(pem.constData(), int(pem.size()))));
    return KeyPointer(made(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr)));
}

X509Pointer opensslCertificate(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return X509Pointer(made(d2i_X509(nullptr, &at, long(der.size()))));
}

QSslKey qtKey(const EVP_PKEY *key)
{
    const BioPointer bio(made(BIO_new(BIO_s_mem())));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QSslKey(QByteArray(bytes, size), QSsl::Ec);
}

QSslCertificate qtCertificate(const X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    const QSslCertificate result(QByteArray(reinterpret_cast<const char *>(made(bytes)), size),
                                 QSsl::Der);
    OPENSSL_free(bytes);
    return result;
}

void extend(X509 *certificate, X509 *issuer, int what, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension =
        made(X509V3_EXT_conf_nid(nullptr, &context, what, value.constData()));
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void setSubject(X509 *certificate, const QString &name)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const auto add = [subject](const char *field, const QByteArray &text) {
        X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(text.constData()),
                                   int(text.size()), -1, 0);
    };
    add("O", "OnBehalf test");
    add("CN", name.toUtf8());
}

void setExtensions(X509 *certificate, X509 *issuer, const CertificateWish &wish)
{
    extend(certificate, issuer, NID_subject_key_identifier, "hash");
    extend(certificate, issuer, NID_basic_constraints,
           wish.vouches ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (wish.vouches)
        extend(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
    else if (!wish.host.isEmpty())
        extend(certificate, issuer, NID_subject_alt_name,
               (QHostAddress(wish.host).isNull() ? "DNS:" : "IP:") + wish.host.toLatin1());
}

} // namespace

QSslConfiguration TestCertificate::tls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return tls;
}

TestCertificate makeCertificate(const CertificateWish &wish, const TestCertificate *issuer)
{
    const KeyPointer key(made(EVP_EC_gen("P-256")));
    const X509Pointer certificate(made(X509_new()));
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()),
                            QRandomGenerator::global()->generate64() >> 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), long(wish.from.count()));
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), long(wish.until.count()));
    X509_set_pubkey(certificate.get(), key.get());
    setSubject(certificate.get(), wish.name);

    const X509Pointer above = issuer ? opensslCertificate(issuer->own()) : nullptr;
    const KeyPointer signing = issuer ? opensslKey(issuer->key) : nullptr;
    X509 *issuing = above ? above.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuing));
    setExtensions(certificate.get(), issuing, wish);
    if (X509_sign(certificate.get(), signing ? signing.get() : key.get(), EVP_sha256()) == 0)
        qFatal("OpenSSL could not sign a certificate for the tests.");

    TestCertificate result{.chain = {qtCertificate(certificate.get())}, .key = qtKey(key.get())};
    if (issuer)
        result.chain += issuer->chain;
    return result;
}

QByteArray pkcs12(const TestCertificate &certificate, const QByteArray &passphrase, Pkcs12 kind)
{
    // Of its own: the old ciphers are for nobody else.
    const LibraryPointer library(made(OSSL_LIB_CTX_new()));
    const ProviderPointer usual(made(OSSL_PROVIDER_load(library.get(), "default")));
    const ProviderPointer legacy(OSSL_PROVIDER_load(library.get(), "legacy"));
    const KeyPointer key = kind == Pkcs12::WithoutKey ? nullptr : opensslKey(certificate.key);
    const X509Pointer own = opensslCertificate(certificate.own());
    STACK_OF(X509) *others = made(sk_X509_new_null());
    for (const QSslCertificate &one : certificate.chain.sliced(1))
        sk_X509_push(others, opensslCertificate(one).release());
    const bool old = kind == Pkcs12::Old;
    PKCS12 *file = PKCS12_create_ex(passphrase.constData(), "test", key.get(), own.get(), others,
                                    old ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : 0,
                                    old ? NID_pbe_WithSHA1And40BitRC2_CBC : 0, 0, 0, 0,
                                    library.get(), nullptr);
    sk_X509_pop_free(others, X509_free);
    unsigned char *bytes = nullptr;
    const int size = file ? i2d_PKCS12(file, &bytes) : 0;
    const QByteArray result(reinterpret_cast<const char *>(bytes), qMax(size, 0));
    OPENSSL_free(bytes);
    PKCS12_free(file);
    return result;
}

} // namespace Support
