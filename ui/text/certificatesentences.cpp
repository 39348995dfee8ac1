// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/errorsentences.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto chooseAnotherFile =
    QT_TRANSLATE_NOOP("ErrorText", "Choose another file, or ask your administrator for one that "
                                   "contains the certificate and its private key.");

// The codes are the names of CertificateFile::Problem and those in ews/certificates.h.
constexpr CodeSentences certificateCodes[] = {
    {"CertificateFileUnreadable"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The file with your client certificate cannot be read."),
     QT_TRANSLATE_NOOP("ErrorText", "Check whether the file is still there and whether you may "
                                    "read it, or choose another one.")},
    {"CertificateFileMalformed"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "This is no file with a client certificate (PKCS#12), or it is damaged."),
     chooseAnotherFile},
    {"CertificatePassphraseWrong"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file with your client certificate does not open with this passphrase."),
     QT_TRANSLATE_NOOP("ErrorText", "Type the passphrase that the file was exported with. It is "
                                    "seldom the one that you sign in with.")},
    {"CertificateFileNotSupported"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "OnBehalf cannot use the kind of key or encryption that is in the file with "
                       "your client certificate."),
     QT_TRANSLATE_NOOP("ErrorText", "Export the certificate once more, with an RSA or elliptic "
                                    "curve key and AES256 encryption.")},
    {"CertificateWithoutKey"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file has no private key in it, so you cannot sign in with it."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Export the certificate once more, this time with its private key.")},
    {"CertificateExpired"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Your client certificate has expired."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask your administrator for a new one.")},
    {"CertificateNotYetValid"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Your client certificate is not valid yet."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the date of this computer. If it is right, ask your "
                                    "administrator from when on the certificate can be used.")},
    {"ClientCertificateNeeded"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server lets in only who has a client certificate."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose the file with your client certificate (.p12 or .pfx) "
                                    "where you sign in; your administrator issues it.")},
    {"ClientCertificateRefused"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server did not accept your client certificate."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Ask your administrator whether it is the right one for this server, and "
                       "whether it was revoked.")},
    {"HandshakeRefused"_L1,
     QT_TRANSLATE_NOOP(
         "ErrorText", "The server refused a secure connection without saying why. Nothing was sent "
                      "to it."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Ask your administrator whether the server wants a client certificate, and "
                       "whether it offers TLS 1.2 or newer.")},
    {"NoTls"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "What answers at this address does not speak TLS on this port, "
                                    "so there is no secure connection. Nothing was sent to it."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the port in the server's address: without one, https is "
                                    "at port 443.")},
};

} // namespace

std::span<const CodeSentences> certificateSentences()
{
    return certificateCodes;
}

} // namespace OnBehalf
