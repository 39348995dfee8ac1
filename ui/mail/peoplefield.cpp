// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/peoplefield.h"

#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/stylepainting.h"
#include "people/directorycompletion.h"
#include "signin/serveraddress.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lineWidth = 160; ///< There is always room to type a name.

QString shownName(const MailRecipient &recipient)
{
    return recipient.name.isEmpty() ? recipient.address : recipient.name;
}

/// How high what stands in the field is: the field is as high as the lines beside it then.
int contentHeight(const QWidget *field)
{
    return field->fontMetrics().height() + 3;
}

/// Somebody's name in a box with a cross: a click takes it away.
class RecipientChip : public QToolButton
{
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int text = qMin(widest, fontMetrics().horizontalAdvance(this->text()));
        return {text + 3 * padding + cross + 2, contentHeight(this)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {cross, contentHeight(this)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto tones = Tones::of(palette());
        const bool active = hasFocus() || underMouse();
        const QColor base = palette().base().color();
        Shapes::roundedBox(&painter, rect(), mixed(base, palette().text().color(), 0.07),
                           hasFocus() ? tones.focus() : mixed(base, tones.outline(), 0.6));
        const QRect inner = rect().adjusted(padding, 0, -padding, 0);
        const QRect name(inner.x(), 0, inner.width() - cross - padding, height());
        const QRect mark(inner.right() + 1 - cross, 0, cross, height());
        const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, name.width());
        painter.setPen(
            palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name),
                         Qt::AlignVCenter | Qt::TextSingleLine, shown);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), "cross"_L1,
                  active ? palette().text().color() : tones.secondary());
    }

private:
    static constexpr int padding = 6;
    static constexpr int cross = 11;
    static constexpr int widest = 260;
};

} // namespace

PeopleField::PeopleField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_completion(new DirectoryCompletion(m_line))
    , m_layout(new FlowLayout(this))
{
    setObjectName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_line);
    m_line->setObjectName(name + u"Line"_s);
    m_line->setFrame(false);
    m_line->setMinimumWidth(lineWidth);
    m_line->setClearButtonEnabled(false);
    m_line->installEventFilter(this);
    m_line->setFixedHeight(contentHeight(this));
    m_layout->setContentsMargins(3, 3, 3, 3);
    m_layout->setSpacings(4, 3);
    m_layout->addWidget(m_line);
    m_layout->setAlignment(m_line, Qt::AlignJustify);
    connect(m_completion, &DirectoryCompletion::chosen, this,
            [this](const QList<DirectoryEntry> &entries) {
                QList<MailRecipient> recipients;
                for (const DirectoryEntry &one : entries)
                    recipients.append({.name = one.name, .address = one.address});
                m_line->clear();
                add(recipients);
            });
    connect(m_completion, &DirectoryCompletion::said, this, &PeopleField::said);
    connect(m_line, &QLineEdit::textEdited, this, &PeopleField::edited);
}

void PeopleField::setClient(const std::shared_ptr<Ews::Client> &client)
{
    m_completion->setClient(client);
}

void PeopleField::setRecipients(const QList<MailRecipient> &recipients)
{
    if (recipients == m_recipients)
        return;
    m_recipients = recipients;
    showRecipients();
}

void PeopleField::takeTyped()
{
    static const QRegularExpression separators(u"[;,]"_s);
    QList<MailRecipient> recipients;
    QStringList rest;
    for (const QString &part : m_line->text().split(separators, Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        if (looksLikeAddress(text) && !text.contains(u' '))
            recipients.append({.name = {}, .address = text});
        else if (!text.isEmpty())
            rest.append(text);
    }
    if (recipients.isEmpty())
        return;
    m_line->setText(rest.join(u"; "_s));
    add(recipients);
}

QString PeopleField::unresolved() const
{
    return m_line->text().trimmed();
}

void PeopleField::setUnresolved(const QString &text)
{
    if (text != unresolved())
        m_line->setText(text);
}

void PeopleField::add(const QList<MailRecipient> &recipients)
{
    for (const MailRecipient &one : recipients) {
        const bool there = std::ranges::any_of(m_recipients, [&one](const MailRecipient &other) {
            return other.address.compare(one.address, Qt::CaseInsensitive) == 0;
        });
        if (!there)
            m_recipients.append(one);
    }
    showRecipients();
    Q_EMIT edited();
}

void PeopleField::remove(const QString &address)
{
    m_recipients.removeIf([&address](const MailRecipient &one) { return one.address == address; });
    m_line->setFocus();
    showRecipients();
    Q_EMIT edited();
}

void PeopleField::showRecipients()
{
    for (auto *chip : std::exchange(m_chips, {})) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be its own click that removes it
    }
    m_layout->removeWidget(m_line);
    for (const MailRecipient &one : std::as_const(m_recipients)) {
        m_chips.append(chip(one));
        m_layout->addWidget(m_chips.last());
        m_chips.last()->show();
    }
    m_layout->addWidget(m_line);
    m_layout->setAlignment(m_line, Qt::AlignJustify);
    updateGeometry();
}

QToolButton *PeopleField::chip(const MailRecipient &recipient)
{
    auto *button = new RecipientChip(this);
    button->setObjectName(u"recipient"_s);
    button->setText(shownName(recipient));
    button->setFocusPolicy(Qt::ClickFocus); // and by the arrow keys, as in a text
    button->setAccessibleName(tr("Remove %1").arg(shownName(recipient)));
    button->setToolTip(tr("%1 – a click removes").arg(recipient.address));
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this,
            [this, address = recipient.address] { remove(address); });
    return button;
}

/// As in a text: the arrows go from one to the next, Backspace before the first letter takes the
/// last one out.
bool PeopleField::pressed(const QObject *at, int key)
{
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int on = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const auto index = std::ranges::find(m_chips, at) - m_chips.begin();
    const bool inLine = at == m_line;
    if (inLine && (m_line->cursorPosition() > 0 || m_line->hasSelectedText() || m_chips.isEmpty()))
        return false;
    if (key == back && index > 0)
        m_chips[index - 1]->setFocus();
    else if (key == on && !inLine)
        (index + 1 < m_chips.size() ? static_cast<QWidget *>(m_chips[index + 1]) : m_line)
            ->setFocus();
    else if (key == Qt::Key_Backspace && inLine)
        remove(m_recipients.last().address);
    else if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && !inLine)
        remove(m_recipients[index].address);
    else
        return false;
    return true;
}

bool PeopleField::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress && pressed(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_line && (type == QEvent::FocusIn || type == QEvent::FocusOut))
        update();
    if (watched == m_line && type == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        takeTyped();
    return QWidget::eventFilter(watched, event);
}

// The frame of a line for text around all of it.
void PeopleField::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    frame.state |= QStyle::State_Sunken;
    frame.state.setFlag(QStyle::State_HasFocus, m_line->hasFocus());
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, frame);
}

void PeopleField::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    m_line->setFocus(Qt::MouseFocusReason);
}

} // namespace OnBehalf
