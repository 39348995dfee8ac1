// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <QDialog>

class QFormLayout;
class QSslCertificate;

namespace OnBehalf {

/// Shows a certificate that TLS found fault with, and asks whether it may stand for the host. The
/// answer that costs nothing is the default.
class CertificateDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a error: of Failure::Certificate.
    CertificateDialog(const QString &host, const Ews::Error &error, QWidget *parent = nullptr);

    /// SHA-256 of the certificate, what Account::acceptedCertificates takes.
    [[nodiscard]] QByteArray fingerprint() const { return m_fingerprint; }

private:
    QWidget *questionPanel(const QString &host, const QStringList &problems);
    void addCertificate(QFormLayout *form, const QSslCertificate &certificate);
    void addLine(QFormLayout *form, const QString &label, const QString &text, bool fixed = false);

    QByteArray m_fingerprint;
};

} // namespace OnBehalf
