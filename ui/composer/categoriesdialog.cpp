// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/categoriesdialog.h"

#include "common/textlabel.h"
#include "composer/categoriesview.h"
#include "composer/questionlayout.h"
#include "dialogheight.h"
#include "models/categoriesmodel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

CategoriesDialog::CategoriesDialog(const QStringList &chosen, QWidget *parent)
    : QDialog(parent)
    , m_model(new CategoriesModel(chosen, this))
    , m_view(new CategoriesView(m_model, this))
    , m_note(new TextLabel(TextKind::Small, this))
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
{
    setWindowTitle(tr("Categories"));
    build();
}

void CategoriesDialog::build()
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(u"categoriesNote"_s);
    m_name->setObjectName(u"categoryName"_s);
    m_name->setPlaceholderText(tr("Another name"));
    m_name->setAccessibleName(tr("Another name"));
    m_add->setObjectName(u"addCategory"_s);
    m_add->setEnabled(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_name, 1);
    line->addWidget(m_add);
    auto *layout = questionLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(line);
    layout->addWidget(m_note);
    auto *buttons = questionButtons(this, tr("&OK"), tr("Cancel"));
    m_accept = buttons->findChild<QPushButton *>(u"accept"_s);
    layout->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, &CategoriesDialog::add);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool typed = !categoryNames(text).isEmpty();
        m_add->setEnabled(typed);
        (typed ? m_add : m_accept)->setDefault(true); // what Enter does
    });
    m_view->setFocus();
    fitHeight(this, questionWidth);
}

void CategoriesDialog::setOffered(const QList<Category> &offered, const QString &note)
{
    m_model->setOffered(offered);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    growHeight(this);
}

QStringList CategoriesDialog::chosen() const
{
    return m_model->chosen();
}

void CategoriesDialog::add()
{
    int row = -1;
    for (const QString &name : categoryNames(m_name->text()))
        row = m_model->choose(name);
    m_name->clear();
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_model->index(row));
    m_view->scrollTo(m_model->index(row));
}

// What is typed counts, added or not.
void CategoriesDialog::accept()
{
    add();
    QDialog::accept();
}

} // namespace OnBehalf
