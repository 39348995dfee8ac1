// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/personlookup.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "people/directorycompletion.h"
#include "text/delegatetext.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

PersonLookUp::PersonLookUp(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_completion(new DirectoryCompletion(m_field))
    , m_count(new TextLabel(TextKind::Body, this))
{
    auto *label = new QLabel(tr("&Where does this person have rights?"), this);
    label->setBuddy(m_field);
    m_field->setObjectName(u"personLookUp"_s);
    m_field->setPlaceholderText(tr("Name or e-mail address"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_count->setObjectName(u"heldCount"_s);
    m_count->setWordWrap(false);
    auto *sweep = new QPushButton(icon("trash"_L1), tr("&Sweep these rights…"), this);
    sweep->setObjectName(u"sweep"_s);
    sweep->setAutoDefault(false);
    m_sweep = sweep;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_sweep);
    connect(sweep, &QPushButton::clicked, this, &PersonLookUp::sweepRequested);
    connect(m_completion, &DirectoryCompletion::said, m_count, &QLabel::setText);
    connect(m_completion, &DirectoryCompletion::chosen, this,
            [this](const QList<DirectoryEntry> &entries) {
                if (!entries.isEmpty())
                    choose({.primarySmtpAddress = entries.first().address,
                            .displayName = entries.first().name});
            });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_person)
            clear();
    });
    clear();
}

void PersonLookUp::setClient(const std::shared_ptr<Ews::Client> &client)
{
    m_completion->setClient(client);
}

void PersonLookUp::clear()
{
    const bool was = m_person.has_value();
    m_person.reset();
    m_field->clear();
    m_count->clear();
    m_sweep->setEnabled(false);
    if (was)
        Q_EMIT personChanged();
}

void PersonLookUp::choose(const Ews::UserId &person)
{
    m_person = person;
    m_field->setText(person.displayName.isEmpty() || person.displayName == person.primarySmtpAddress
                         ? person.primarySmtpAddress
                         : u"%1 <%2>"_s.arg(person.displayName, person.primarySmtpAddress));
    m_field->setCursorPosition(0);
    Q_EMIT personChanged();
}

QString PersonLookUp::name() const
{
    return m_person ? delegateName(*m_person) : QString();
}

void PersonLookUp::showCount(int with, int read)
{
    m_sweep->setEnabled(m_person && with > 0);
    if (m_person)
        m_count->setText(tr("in %1 of %n mailbox(es) read so far", nullptr, read).arg(with));
}

} // namespace OnBehalf
