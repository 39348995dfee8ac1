// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <QDialog>
#include <QSslCertificate>

class QBoxLayout;
class QFormLayout;
class QListWidget;

namespace OnBehalf {

class FactsGrid;

/// Shows the certificates of a server that TLS found fault with, and asks whether the server's own
/// may stand for the host. Where another one had been allowed, it says that this one is new. The
/// answer that costs nothing is the default.
class CertificateDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a host: in letters or as DNS has it; both are shown. \a error: of Failure::Certificate. \a
    /// allowedBefore: the fingerprints, for the same host.
    CertificateDialog(const QString &host, const Ews::Error &error,
                      const QList<QByteArray> &allowedBefore = {}, QWidget *parent = nullptr);

    /// SHA-256 of the server's own certificate, for Account::acceptedCertificates.
    [[nodiscard]] QByteArray fingerprint() const { return m_fingerprint; }

private:
    QWidget *questionPanel(bool changed);
    void addChain(QBoxLayout *layout);
    void addFingerprints(QBoxLayout *layout, const QList<QByteArray> &allowedBefore);
    void addFingerprint(QFormLayout *form, const QString &label, const QByteArray &fingerprint);
    QWidget *buttons();
    QStringList problemsOf(qsizetype at) const;
    void showCertificate(int at);

    QString m_host; ///< To be read.
    Ews::Error m_error;
    QByteArray m_fingerprint;
    QList<QSslCertificate> m_chain; ///< The server's own first.
    QListWidget *m_list = nullptr;
    FactsGrid *m_facts = nullptr;
};

} // namespace OnBehalf
