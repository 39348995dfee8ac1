// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/certificatedialog.h"

#include "common/textlabel.h"
#include "dialogheight.h"
#include "noticepanel.h"

#include <QBoxLayout>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSslCertificate>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const QStringList &commonNames, const QStringList &organizations)
{
    const auto name = commonNames.join(u", "_s);
    const auto organization = organizations.join(u", "_s);
    if (organization.isEmpty() || organization == name)
        return name;
    return name.isEmpty() ? organization : u"%1 (%2)"_s.arg(name, organization);
}

} // namespace

CertificateDialog::CertificateDialog(const QString &host, const Ews::Error &error, QWidget *parent)
    : QDialog(parent)
    , m_fingerprint(QCryptographicHash::hash(error.certificate, QCryptographicHash::Sha256))
{
    setWindowTitle(tr("Certificate of %1").arg(host));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    addLine(form, tr("Server:"), host);
    const QSslCertificate certificate(error.certificate, QSsl::Der);
    if (!certificate.isNull())
        addCertificate(form, certificate);
    addLine(form, tr("SHA-256:"), QString::fromLatin1(m_fingerprint.toHex(':').toUpper()), true);

    auto *buttons = new QDialogButtonBox(this);
    auto *allow = buttons->addButton(tr("&Allow for this account"), QDialogButtonBox::AcceptRole);
    auto *refuse = buttons->addButton(tr("&Do not allow"), QDialogButtonBox::RejectRole);
    allow->setObjectName(u"allow"_s);
    refuse->setObjectName(u"refuse"_s);
    allow->setAutoDefault(false);
    allow->setEnabled(!error.certificate.isEmpty());
    refuse->setDefault(true);
    refuse->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(questionPanel(host, error.certificateProblems));
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    fitHeight(this, 580);
}

QWidget *CertificateDialog::questionPanel(const QString &host, const QStringList &problems)
{
    auto text = tr("OnBehalf could not establish that this server is the one it says it is. Your "
                   "password was not sent. Allow it only if your administrator confirms the "
                   "fingerprint below.");
    auto *panel = new NoticePanel(Tone::Warning, this);
    panel->setText(tr("May your password go to %1?").arg(host), text);
    for (const auto &problem : problems)
        panel->addPoint(problem);
    return panel;
}

void CertificateDialog::addCertificate(QFormLayout *form, const QSslCertificate &certificate)
{
    const auto date = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
    };
    addLine(form, tr("Issued to:"),
            nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                   certificate.subjectInfo(QSslCertificate::Organization)));
    addLine(form, tr("Issued by:"),
            certificate.isSelfSigned()
                ? tr("itself (self-signed)")
                : nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                         certificate.issuerInfo(QSslCertificate::Organization)));
    addLine(form, tr("Valid:"),
            tr("%1 to %2").arg(date(certificate.effectiveDate()), date(certificate.expiryDate())));
}

void CertificateDialog::addLine(QFormLayout *form, const QString &label, const QString &text,
                                bool fixed)
{
    auto *value = new TextLabel(TextKind::Body, text, this);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(label + u' ' + text);
    if (fixed) {
        value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        // Two lines of sixteen pairs: a label cannot break where there is no blank.
        const auto half = text.size() / 2 + 1;
        value->setText(text.left(half - 1) + u'\n' + text.mid(half));
    }
    form->addRow(new TextLabel(TextKind::Secondary, label, this), value);
}

} // namespace OnBehalf
