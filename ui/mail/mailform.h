// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "mail/maildraft.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace OnBehalf {

class PeopleField;
class PrincipalField;

/// What a message says: whom it is from, whom to, about what. Plain text.
class MailForm : public QWidget
{
    Q_OBJECT
public:
    explicit MailForm(QWidget *parent = nullptr);

    void setClient(const std::shared_ptr<Ews::Client> &client);
    /// Fields that show the same already are left alone, with what is selected in them.
    void setDraft(const MailDraft &draft);
    /// As it is written; but for the principal and what has no field.
    [[nodiscard]] MailDraft draft() const;
    /// Takes addresses that were typed and not chosen.
    void takeTyped();
    /// The first thing typed as a recipient that is nobody yet; null where there is none.
    [[nodiscard]] PeopleField *unresolved() const;

    [[nodiscard]] PrincipalField *principal() const { return m_principal; }
    [[nodiscard]] PeopleField *to() const { return m_to; }
    [[nodiscard]] PeopleField *cc() const { return m_cc; }
    [[nodiscard]] PeopleField *bcc() const { return m_bcc; }
    [[nodiscard]] QLineEdit *subject() const { return m_subject; }
    [[nodiscard]] QPlainTextEdit *body() const { return m_body; }

Q_SIGNALS:
    void edited();
    void said(const QString &text);

private:
    void announce();
    void addPeople(QFormLayout *form, const QString &label, PeopleField *field);

    PrincipalField *m_principal;
    PeopleField *m_to;
    PeopleField *m_cc;
    PeopleField *m_bcc;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    MailDraft m_draft;
    bool m_filling = false;
};

} // namespace OnBehalf
