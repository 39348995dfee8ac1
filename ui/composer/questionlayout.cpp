// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/questionlayout.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

QVBoxLayout *questionLayout(QDialog *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    return layout;
}

QDialogButtonBox *questionButtons(QDialog *dialog, const QString &accept, const QString &reject)
{
    auto *buttons = new QDialogButtonBox(dialog);
    auto *go = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    go->setObjectName(u"accept"_s);
    go->setDefault(true);
    buttons->addButton(reject, QDialogButtonBox::RejectRole)->setObjectName(u"reject"_s);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

QRadioButton *addChoice(QButtonGroup *group, QLayout *layout, int id, const char *name,
                        const QString &text)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(QLatin1StringView(name));
    group->addButton(button, id);
    layout->addWidget(button);
    return button;
}

} // namespace OnBehalf
