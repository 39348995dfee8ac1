// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/principalfield.h"

#include "common/icons.h"
#include "common/stylepainting.h"
#include "common/textlabel.h"
#include "people/directorycompletion.h"
#include "text/mailtext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barWidth = 4;
constexpr int nameRole = Qt::UserRole + 1;

QString shown(const Principal &one)
{
    return one.name.isEmpty() || one.name == one.address ? one.address
                                                         : u"%1 <%2>"_s.arg(one.name, one.address);
}

} // namespace

PrincipalField::PrincipalField(QWidget *parent, Purpose purpose)
    : QWidget(parent)
    , m_combo(new QComboBox(this))
    , m_completion(nullptr)
    , m_line(new SenderLine(this))
    , m_purpose(purpose)
{
    m_combo->setObjectName(u"principal"_s);
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_combo->setMinimumContentsLength(20);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->lineEdit()->setPlaceholderText(purpose == Purpose::Mail ? tr("Whom is it from?")
                                                                     : tr("Whose meeting is it?"));
    m_completion = new DirectoryCompletion(m_combo->lineEdit());
    setFocusProxy(m_combo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_combo);
    layout->addWidget(m_line);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        Q_EMIT chosen({.name = m_combo->itemData(index, nameRole).toString(),
                       .address = m_combo->itemData(index).toString()});
    });
    connect(m_completion, &DirectoryCompletion::chosen, this,
            [this](const QList<DirectoryEntry> &entries) {
                if (entries.isEmpty())
                    return;
                m_combo->setEditText(shown({entries.first().name, entries.first().address}));
                Q_EMIT chosen({entries.first().name, entries.first().address});
            });
    // Queued: Return is the end of editing too, and what it chooses comes first.
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &PrincipalField::leave,
            Qt::QueuedConnection);
}

void PrincipalField::setClient(const std::shared_ptr<Ews::Client> &client)
{
    m_completion->setClient(client);
}

void PrincipalField::setChoices(const Principal &own, const QList<Principal> &others)
{
    m_combo->clear();
    const auto add = [this](const Principal &one, const QString &text) {
        m_combo->addItem(text, one.address);
        m_combo->setItemData(m_combo->count() - 1, one.name, nameRole);
    };
    for (const Principal &one : others)
        if (one.address.compare(own.address, Qt::CaseInsensitive) != 0)
            add(one, shown(one));
    add(own, (m_purpose == Purpose::Mail ? tr("%1 (yourself)") : tr("%1 (your own calendar)"))
                 .arg(shown(own)));
    showCurrent();
}

void PrincipalField::setParties(const SenderParties &parties)
{
    m_parties = parties;
    m_line->setText(m_purpose == Purpose::Mail ? mailSenderText(parties) : senderText(parties));
    m_line->setVisible(m_showsSender && !parties.principal.isEmpty());
    showCurrent();
}

void PrincipalField::showSender(bool shown)
{
    m_showsSender = shown;
    m_line->setVisible(shown && !m_parties.principal.isEmpty());
}

void PrincipalField::setFixed(bool fixed)
{
    m_combo->setEnabled(!fixed);
    m_combo->setToolTip(fixed ? tr("A meeting stays in the calendar that it is in.") : QString());
}

void PrincipalField::showCurrent()
{
    for (int i = 0; i < m_combo->count(); ++i) {
        if (m_combo->itemData(i).toString().compare(m_parties.principal, Qt::CaseInsensitive) == 0)
            return m_combo->setCurrentIndex(i);
    }
    m_combo->setCurrentIndex(-1);
    m_combo->setEditText(shown({m_parties.principalName, m_parties.principal}));
}

// What was typed and not chosen is not the principal: the field says again who is.
void PrincipalField::leave()
{
    if (!m_combo->lineEdit()->hasFocus() && !(m_purpose == Purpose::Mail && isTyping()))
        showCurrent();
}

bool PrincipalField::isTyping() const
{
    return m_combo->lineEdit()->isModified();
}

SenderLine::SenderLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_text(new TextLabel(TextKind::Body, this))
    , m_why(new QToolButton(this))
    , m_explanation(new TextLabel(TextKind::Small, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_text->setTextFormat(Qt::RichText);
    m_explanation->setVisible(false);
    m_why->setObjectName(u"whySender"_s);
    m_why->setAutoRaise(true);
    m_why->setCheckable(true);
    m_why->setIcon(icon("circle-help"_L1));
    m_why->setAccessibleName(tr("Why recipients see this"));
    m_why->setFocusPolicy(Qt::TabFocus);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_icon);
    top->addWidget(m_text, 1);
    top->addWidget(m_why);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(barWidth + 8, 3, barWidth + 8, 3);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_explanation);
    connect(m_why, &QToolButton::toggled, m_explanation, &QWidget::setVisible);
}

void SenderLine::setText(const SenderText &text)
{
    m_needsCare = text.needsCare;
    const Tone tone = m_needsCare ? Tone::Warning : Tone::Info;
    m_icon->setIcon(m_needsCare ? QAnyStringView("warning"_L1) : QAnyStringView("request"_L1),
                    tone);
    m_text->setText(u"%1 <b>%2</b>"_s.arg(text.intro.toHtmlEscaped(), text.sender.toHtmlEscaped()));
    m_explanation->setText(text.explanation);
    m_why->setToolTip(text.explanation);
    setAccessibleName(u"%1 %2"_s.arg(text.intro, text.sender));
    // What nobody could guess is not hidden behind a question mark.
    if (m_needsCare)
        m_why->setChecked(true);
    update();
}

void SenderLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto tones = Tones::of(palette());
    const Tone tone = m_needsCare ? Tone::Warning : Tone::Info;
    const auto ground = tones.ground(tone);
    Shapes::roundedBox(&painter, rect(), ground, mixed(ground, tones.ink(tone), 0.5));
    const QRect bar(0, 0, barWidth, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), tones.ink(tone));
}

} // namespace OnBehalf
