// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/certificatedialog.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "dialogheight.h"
#include "factsgrid.h"
#include "noticepanel.h"
#include "text/certificatetext.h"

#include <QBoxLayout>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Those of \a error that can be read; its own alone where the chain is not known.
QList<QSslCertificate> certificatesIn(const Ews::Error &error)
{
    QList<QSslCertificate> all;
    for (const QByteArray &der :
         error.certificateChain.isEmpty() ? QList{error.certificate} : error.certificateChain)
        all.append(QSslCertificate(der, QSsl::Der));
    all.removeIf([](const QSslCertificate &one) { return one.isNull(); });
    return all;
}

/// As DNS has it, with the letters that it stands for: a look-alike is to be seen, and one's own
/// host to be recognised.
QString hostInBothForms(const QString &host)
{
    const QByteArray encoded = QUrl::toAce(host);
    const QString letters = QUrl::fromAce(encoded, QUrl::IgnoreIDNWhitelist);
    const QString name = encoded.isEmpty() ? host : QString::fromLatin1(encoded);
    return letters.isEmpty() || letters == name ? name : u"%1 (%2)"_s.arg(name, letters);
}

} // namespace

CertificateDialog::CertificateDialog(const QString &host, const Ews::Error &error,
                                     const QList<QByteArray> &allowedBefore, QWidget *parent)
    : QDialog(parent)
    , m_host(hostInBothForms(host))
    , m_error(error)
    , m_fingerprint(QCryptographicHash::hash(error.certificate, QCryptographicHash::Sha256))
    , m_chain(certificatesIn(error))
{
    setWindowTitle(tr("Certificate of %1").arg(m_host));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(questionPanel(!allowedBefore.isEmpty()));
    if (!m_chain.isEmpty())
        addChain(layout);
    addFingerprints(layout, allowedBefore);
    layout->addStretch(1);
    layout->addWidget(buttons());
    fitHeight(this, 620);
}

QWidget *CertificateDialog::questionPanel(bool changed)
{
    const auto question = certificateQuestion(m_host, m_error, changed);
    auto *panel = new NoticePanel(changed ? Tone::Error : Tone::Warning, this);
    panel->setObjectName(u"question"_s);
    panel->setText(question.headline, question.text);
    for (qsizetype at = -1; at < m_chain.size(); ++at) {
        const bool isNamed = at >= 0 && m_chain.size() > 1;
        for (const QString &problem : problemsOf(at))
            panel->addPoint(problem,
                            isNamed ? certificateHolder(m_chain.at(at)) + u':' : QString());
    }
    return panel;
}

/// What is wrong with one of the chain; -1: with none of them. The same is said once.
QStringList CertificateDialog::problemsOf(qsizetype at) const
{
    QStringList sentences;
    for (const Ews::CertificateProblem &problem : m_error.certificateProblems)
        if ((problem.at < m_chain.size() ? problem.at : -1) == at)
            sentences.append(problemSentence(problem, m_host));
    sentences.removeDuplicates();
    return sentences;
}

void CertificateDialog::addChain(QBoxLayout *layout)
{
    constexpr qsizetype mostRows = 4; // more can be scrolled to
    auto *title = new TextLabel(TextKind::Section,
                                tr("C&ertificates that the server presented, its own first"), this);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"chain"_s);
    m_list->setAccessibleName(tr("Certificates that the server presented, its own first"));
    title->setBuddy(m_list);
    for (qsizetype at = 0; at < m_chain.size(); ++at) {
        const QStringList problems = problemsOf(at);
        auto *item = new QListWidgetItem(certificateHolder(m_chain.at(at)), m_list);
        item->setIcon(problems.isEmpty() ? icon("card"_L1)
                                         : icon(toneIconName(Tone::Warning), Tone::Warning));
        item->setData(Qt::AccessibleDescriptionRole, problems.join(u' '));
        item->setToolTip(problems.join(u'\n'));
    }
    const int rows = int(qMin(m_chain.size(), mostRows));
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2);
    m_facts = new FactsGrid(this);
    m_facts->setObjectName(u"facts"_s);
    connect(m_list, &QListWidget::currentRowChanged, this, &CertificateDialog::showCertificate);
    m_list->setCurrentRow(0);

    auto *chain = new QVBoxLayout;
    chain->setSpacing(6);
    chain->addWidget(title);
    chain->addWidget(m_list);
    chain->addWidget(m_facts);
    layout->addLayout(chain);
}

void CertificateDialog::showCertificate(int at)
{
    if (at < 0)
        return;
    m_facts->setFacts(certificateFacts(m_chain.at(at)));
    if (isVisible())
        growHeight(this);
}

void CertificateDialog::addFingerprints(QBoxLayout *layout, const QList<QByteArray> &allowedBefore)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    for (const QByteArray &before : allowedBefore)
        addFingerprint(form, tr("Allowed before (SHA-256):"), before);
    addFingerprint(form,
                   allowedBefore.isEmpty() ? tr("Server's own (SHA-256):") : tr("Now (SHA-256):"),
                   m_fingerprint);
    layout->addLayout(form);
}

void CertificateDialog::addFingerprint(QFormLayout *form, const QString &label,
                                       const QByteArray &fingerprint)
{
    const QString text = fingerprintText(fingerprint);
    auto *value = new TextLabel(TextKind::Body, text, this);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(label + u' ' + QString(text).replace(u'\n', u':'));
    value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    form->addRow(new TextLabel(TextKind::Secondary, label, this), value);
}

QWidget *CertificateDialog::buttons()
{
    auto *box = new QDialogButtonBox(this);
    auto *allow = box->addButton(tr("&Allow for this account"), QDialogButtonBox::AcceptRole);
    auto *refuse = box->addButton(tr("&Do not allow"), QDialogButtonBox::RejectRole);
    allow->setObjectName(u"allow"_s);
    refuse->setObjectName(u"refuse"_s);
    allow->setAutoDefault(false);
    allow->setEnabled(!m_error.certificate.isEmpty());
    refuse->setDefault(true);
    refuse->setFocus();
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

} // namespace OnBehalf
