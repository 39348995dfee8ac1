// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/welcomeplace.h"

#include "common/icons.h"
#include "common/messagebar.h"
#include "common/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int TextWidth = 560;

TextLabel *centred(TextLabel *label)
{
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return label;
}

} // namespace

WelcomePlace::WelcomePlace(bool sandbox, QWidget *parent)
    : QWidget(parent)
    , m_messageBar(new MessageBar(this))
    , m_text(centred(new TextLabel(TextKind::Secondary, this)))
    , m_signIn(new QPushButton(icon("key"_L1), {}, this))
    , m_add(new QPushButton(icon("plus"_L1), tr("&Add account…"), this))
{
    auto *mark = new IconLabel(this, 56);
    mark->setIcon("person-arrow"_L1);
    auto *title = centred(new TextLabel(TextKind::Title, tr("Who may act for whom?"), this));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    for (auto *button : {m_signIn, m_add}) {
        button->setMinimumSize(170, 32);
        buttons->addWidget(button);
    }
    m_add->setObjectName(u"addAccount"_s);
    m_signIn->setObjectName(u"signIn"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_messageBar);
    layout->addStretch(2);
    // A column of its own: labels that are aligned by the layout do not break their lines.
    auto *column = new QWidget(this);
    column->setFixedWidth(TextWidth);
    auto *middle = new QVBoxLayout(column);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(10);
    middle->addWidget(mark, 0, Qt::AlignHCenter);
    middle->addWidget(title);
    middle->addWidget(m_text);
    middle->addSpacing(8);
    middle->addLayout(buttons);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(column);
    line->addStretch(1);
    layout->addLayout(line);
    if (sandbox) {
        auto *open = new QPushButton(icon("play"_L1), tr("&Try it in the sandbox"), this);
        open->setObjectName(u"sandbox"_s);
        open->setMinimumSize(170, 32);
        buttons->addWidget(open);
        connect(open, &QPushButton::clicked, this, &WelcomePlace::sandboxRequested);
        middle->addWidget(
            centred(new TextLabel(TextKind::Small,
                                  tr("The sandbox is a pretend organisation on this computer: look "
                                     "around, no server needed."),
                                  this)));
    }
    buttons->addStretch(1);
    layout->addStretch(3);
    connect(m_signIn, &QPushButton::clicked, this, &WelcomePlace::signInRequested);
    connect(m_add, &QPushButton::clicked, this, &WelcomePlace::addAccountRequested);
    setKnownAddress({});
}

void WelcomePlace::setKnownAddress(const QString &address)
{
    const bool known = !address.isEmpty();
    m_signIn->setVisible(known);
    m_signIn->setDefault(known);
    m_add->setDefault(!known);
    if (known) {
        m_signIn->setText(tr("&Sign in…"));
        m_text->setText(
            tr("You are signed out. Sign in again as %1, or add another account.").arg(address));
    } else {
        m_text->setText(tr("OnBehalf shows and changes delegates in Microsoft Exchange. Sign in "
                           "with your e-mail address; nothing is changed until you have reviewed "
                           "it."));
    }
    setFocusProxy(known ? m_signIn : m_add);
}

} // namespace OnBehalf
