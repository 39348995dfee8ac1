// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/commandbox.h"

#include "common/icons.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

CommandBox::CommandBox(QWidget *parent)
    : QWidget(parent)
    , m_command(new QPlainTextEdit(this))
{
    auto *label = new QLabel(tr("Comman&d for the administrator:"), this);
    label->setBuddy(m_command);
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Two lines: addresses are long, and half a command is none.
    m_command->setFixedHeight(2 * m_command->fontMetrics().lineSpacing() + 12);
    auto *copy = new QPushButton(icon("copy"_L1), tr("Cop&y"), this);
    copy->setAutoDefault(false);
    copy->setObjectName(u"copyCommand"_s);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_command, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addLayout(line);
    connect(copy, &QPushButton::clicked, m_command,
            [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
    setCommand({});
}

void CommandBox::setCommand(const QString &command)
{
    m_command->setPlainText(command);
    setVisible(!command.isEmpty());
}

} // namespace OnBehalf
