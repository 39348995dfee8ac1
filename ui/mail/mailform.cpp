// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailform.h"

#include "composer/principalfield.h"
#include "mail/peoplefield.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

MailForm::MailForm(QWidget *parent)
    : QWidget(parent)
    , m_principal(new PrincipalField(this, PrincipalField::Purpose::Mail))
    , m_to(new PeopleField(u"to"_s, this))
    , m_cc(new PeopleField(u"cc"_s, this))
    , m_bcc(new PeopleField(u"bcc"_s, this))
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
{
    m_subject->setObjectName(u"subject"_s);
    m_subject->setMaxLength(255); // what Exchange stores
    m_body->setObjectName(u"body"_s);
    m_body->setAccessibleName(tr("Text of the message"));
    m_body->setTabChangesFocus(true);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(7);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("F&rom"), m_principal);
    addPeople(form, tr("T&o"), m_to);
    addPeople(form, tr("&Cc"), m_cc);
    addPeople(form, tr("&Bcc"), m_bcc);
    form->addRow(tr("S&ubject"), m_subject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_body, 1);
    connect(m_subject, &QLineEdit::textChanged, this, &MailForm::announce);
    connect(m_body, &QPlainTextEdit::textChanged, this, &MailForm::announce);
}

void MailForm::addPeople(QFormLayout *form, const QString &label, PeopleField *field)
{
    form->addRow(label, field);
    field->line()->setAccessibleName(QString(label).remove(u'&'));
    connect(field, &PeopleField::edited, this, &MailForm::announce);
    connect(field, &PeopleField::said, this, &MailForm::said);
}

void MailForm::setClient(const std::shared_ptr<Ews::Client> &client)
{
    m_principal->setClient(client);
    for (auto *field : {m_to, m_cc, m_bcc})
        field->setClient(client);
}

void MailForm::setDraft(const MailDraft &draft)
{
    m_filling = true;
    m_to->setRecipients(draft.to);
    m_cc->setRecipients(draft.cc);
    m_bcc->setRecipients(draft.bcc);
    m_to->setUnresolved(draft.typed.to);
    m_cc->setUnresolved(draft.typed.cc);
    m_bcc->setUnresolved(draft.typed.bcc);
    if (m_subject->text() != draft.subject)
        m_subject->setText(draft.subject);
    if (m_body->toPlainText() != draft.body)
        m_body->setPlainText(draft.body);
    m_draft = draft;
    m_filling = false;
}

MailDraft MailForm::draft() const
{
    MailDraft draft = m_draft;
    draft.to = m_to->recipients();
    draft.cc = m_cc->recipients();
    draft.bcc = m_bcc->recipients();
    draft.typed = {.to = m_to->unresolved(), .cc = m_cc->unresolved(), .bcc = m_bcc->unresolved()};
    draft.subject = m_subject->text();
    draft.body = m_body->toPlainText();
    return draft;
}

void MailForm::takeTyped()
{
    for (auto *field : {m_to, m_cc, m_bcc})
        field->takeTyped();
}

PeopleField *MailForm::unresolved() const
{
    for (auto *field : {m_to, m_cc, m_bcc})
        if (!field->unresolved().isEmpty())
            return field;
    return nullptr;
}

void MailForm::announce()
{
    if (!m_filling)
        Q_EMIT edited();
}

} // namespace OnBehalf
