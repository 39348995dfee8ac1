// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/accessfilterbar.h"

#include "common/flowlayout.h"
#include "common/icons.h"
#include "models/accessfilter.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

AccessFilterBar::AccessFilterBar(AccessFilter *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_line(new FlowLayout(this))
    , m_people(field(tr("Filter people")))
    , m_folders(field(tr("Filter folders")))
    , m_ownEntries(box(tr("Only folders with entries of their &own")))
    , m_findings(box(tr("Only f&indings")))
{
    m_line->setSpacings(10, 6);
    m_people->setObjectName(u"filterPeople"_s);
    m_folders->setObjectName(u"filterFolders"_s);
    m_ownEntries->setObjectName(u"onlyOwnEntries"_s);
    m_findings->setObjectName(u"onlyFindings"_s);
    connect(m_people, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setPeople(text);
        Q_EMIT changed();
    });
    connect(m_folders, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFolders(text);
        Q_EMIT changed();
    });
    connect(m_ownEntries, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setOnlyOwnEntries(on);
        Q_EMIT changed();
    });
    connect(m_findings, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setOnlyFindings(on);
        Q_EMIT changed();
    });
    reset();
}

QLineEdit *AccessFilterBar::field(const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setClearButtonEnabled(true);
    field->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_line->addWidget(field);
    return field;
}

QCheckBox *AccessFilterBar::box(const QString &text)
{
    auto *box = new QCheckBox(text, this);
    m_line->addWidget(box);
    return box;
}

void AccessFilterBar::addButton(QWidget *button)
{
    m_line->addWidget(button);
    m_line->setAlignment(button, Qt::AlignRight);
}

void AccessFilterBar::reset()
{
    showEverything();
    m_ownEntries->setChecked(true);
}

void AccessFilterBar::showEverything()
{
    m_people->clear();
    m_folders->clear();
    m_ownEntries->setChecked(false);
    m_findings->setChecked(false);
}

void AccessFilterBar::reveal(const QModelIndex &cell)
{
    const auto hidden = [&] { return !m_filter->mapFromSource(cell).isValid(); };
    for (auto *field : {m_people, m_folders})
        if (hidden())
            field->clear();
    for (auto *box : {m_findings, m_ownEntries})
        if (hidden())
            box->setChecked(false);
}

bool AccessFilterBar::clearFocused()
{
    for (auto *field : {m_people, m_folders}) {
        if (!field->hasFocus())
            continue;
        field->clear();
        return true;
    }
    return false;
}

void AccessFilterBar::focusFirst()
{
    m_people->setFocus(Qt::ShortcutFocusReason);
    m_people->selectAll();
}

bool AccessFilterBar::hasText() const
{
    return !m_people->text().isEmpty() || !m_folders->text().isEmpty();
}

bool AccessFilterBar::onlyFindings() const
{
    return m_findings->isChecked();
}

void AccessFilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !clearFocused())
        QWidget::keyPressEvent(event);
}

} // namespace OnBehalf
