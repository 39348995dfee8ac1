// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/codepanel.h"

#include "common/icons.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

CodePanel::CodePanel(const OAuth::DeviceCode &code, std::function<bool(const QUrl &)> open,
                     QWidget *parent)
    : QWidget(parent)
{
    auto *notice = new NoticePanel(Tone::Info, this);
    notice->setText(
        tr("Open %1 on any device and type this code:").arg(code.page.toDisplayString()),
        code.expires.isValid()
            ? tr("It is good until %1.")
                  .arg(QLocale().toString(code.expires.toLocalTime().time(), QLocale::ShortFormat))
            : QString());
    auto *text = new QLabel(code.userCode, this);
    text->setObjectName(u"userCode"_s);
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * 1.8);
    large.setBold(true);
    text->setFont(large);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("Code: %1").arg(code.userCode));
    auto *copy = new QPushButton(icon("copy"_L1), tr("Cop&y code"), this);
    copy->setObjectName(u"copyCode"_s);
    connect(copy, &QPushButton::clicked, this,
            [code] { QGuiApplication::clipboard()->setText(code.userCode); });
    auto *page = new QPushButton(icon("external"_L1), tr("Open the pa&ge here"), this);
    page->setObjectName(u"openPage"_s);
    connect(page, &QPushButton::clicked, this, [code, open = std::move(open)] {
        if (open)
            open(code.pageWithCode.isEmpty() ? code.page : code.pageWithCode);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(text);
    row->addStretch(1);
    row->addWidget(copy);
    row->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(notice);
    layout->addLayout(row);
}

} // namespace OnBehalf
