// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/scopegroup.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "common/wrappingbutton.h"
#include "text/delegatetext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QGroupBox>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::DeliverMeetingRequests;

namespace {

/// Outlook's order, and the fourth value that Outlook does not offer.
constexpr std::array scopes{
    DeliverMeetingRequests::DelegatesAndSendInformationToMe, DeliverMeetingRequests::DelegatesOnly,
    DeliverMeetingRequests::DelegatesAndMe, DeliverMeetingRequests::NoForward};

} // namespace

ScopeGroup::ScopeGroup(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_noteIcon(new IconLabel(this))
    , m_note(new TextLabel(TextKind::Small, this))
    , m_warningIcon(new IconLabel(this))
    , m_warning(new TextLabel(TextKind::Body, this))
{
    m_warning->setTone(Tone::Warning);
    m_noteIcon->setIcon(toneIconName(Tone::Info), Tone::Info);
    m_warningIcon->setIcon(toneIconName(Tone::Warning), Tone::Warning);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new TextLabel(TextKind::Section, tr("Delivery of meeting requests"), this));
    layout->addWidget(buildBox(), 1);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(DeliverMeetingRequests(id)); });
}

QWidget *ScopeGroup::buildBox()
{
    auto *box = new QGroupBox(this);
    box->setAccessibleName(tr("Delivery of meeting requests"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(5);
    auto *question = new TextLabel(
        TextKind::Secondary,
        tr("Deliver meeting requests addressed to me and responses to meeting requests where I am "
           "the organizer to:"),
        box);
    layout->addWidget(question);
    for (const auto scope : scopes) {
        auto *button = new WrappingRadioButton(scopeLabel(scope), box);
        button->setObjectName(u"scope%1"_s.arg(int(scope)));
        m_buttons->addButton(button, int(scope));
        layout->addWidget(button);
    }
    addNote(layout, m_noteIcon, m_note);
    addNote(layout, m_warningIcon, m_warning);
    layout->addStretch(1);
    return box;
}

void ScopeGroup::addNote(QBoxLayout *layout, IconLabel *icon, TextLabel *text)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    layout->addLayout(line);
}

void ScopeGroup::setDraft(const DelegatesDraft &draft, Owner owner)
{
    m_draft = draft;
    m_owner = owner;
    // An unknown value checks none of the buttons, which an exclusive group would not allow.
    const auto scope = draft.scope();
    m_buttons->setExclusive(false);
    for (auto *button : m_buttons->buttons()) {
        const auto value = DeliverMeetingRequests(m_buttons->id(button));
        const bool staged = draft.stagedScope() == value;
        auto font = button->font();
        font.setBold(staged);
        button->setFont(font);
        auto palette = QApplication::palette(button);
        if (staged)
            palette.setColor(QPalette::WindowText, Tones::of(palette).ink(Tone::Staged));
        button->setPalette(palette);
        const bool before = draft.stagedScope() && draft.base().scope == value;
        button->setText(before ? tr("%1 – until now").arg(scopeLabel(value)) : scopeLabel(value));
        button->setChecked(scope == value);
    }
    m_buttons->setExclusive(true);
    showNoForward();

    m_note->setText(draft.base().listError ? tr("The server does not say which of these is set.")
                    : owner == Owner::Somebody
                        ? tr("“Me” is the mailbox's owner. One setting: it holds for all "
                             "delegates.")
                        : tr("One setting for the mailbox: it holds for all delegates."));
    const auto warnings = draft.warnings();
    const bool nobody = warnings.contains(Warning::NobodyReceivesCopies);
    const auto notice = warningText(Warning::NobodyReceivesCopies);
    m_warning->setText(nobody ? u"%1 %2"_s.arg(notice.title, notice.text) : QString());
    m_warning->setVisible(nobody);
    m_warningIcon->setVisible(nobody);
}

void ScopeGroup::setNoForwardLacking(const QString &why)
{
    m_noForwardLacking = why;
    showNoForward();
}

// What is set already can be seen and kept.
void ScopeGroup::showNoForward()
{
    auto *button = m_buttons->button(int(DeliverMeetingRequests::NoForward));
    button->setEnabled(m_noForwardLacking.isEmpty() || button->isChecked());
    button->setToolTip(m_noForwardLacking);
    button->setAccessibleDescription(m_noForwardLacking);
}

// The staged value's ink is set by hand.
void ScopeGroup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setDraft(m_draft, m_owner);
}

} // namespace OnBehalf
