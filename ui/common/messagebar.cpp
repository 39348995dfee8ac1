// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"

#include "icons.h"
#include "stylepainting.h"
#include "textlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <utility>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int StripeWidth = 4;
constexpr int LineTop = 6;
constexpr int MostActions = 2;
constexpr int MostDetailLines = 8;

QToolButton *iconButton(QLatin1StringView name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(name));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this, 16))
    , m_text(new TextLabel(TextKind::Body, this))
    , m_nextStep(new TextLabel(TextKind::Secondary, this))
    , m_buttons(new QWidget(this))
    , m_close(iconButton("cross"_L1, tr("Close this message"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_text->setTextFormat(Qt::RichText);
    m_nextStep->setTextFormat(Qt::PlainText);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    // The first line stands level with the icon and the buttons.
    texts->setContentsMargins(0, LineTop, 0, 4);
    texts->addWidget(m_text);
    texts->addWidget(m_nextStep);
    texts->addStretch();
    auto *mark = new QVBoxLayout;
    mark->setContentsMargins(0, LineTop, 0, 0);
    mark->addWidget(m_icon);
    mark->addStretch();

    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < MostActions; ++i) {
        m_actions.append(new QPushButton(m_buttons));
        buttons->addWidget(m_actions.last());
    }
    m_detailsButton = new QPushButton(tr("&Details"), m_buttons);
    m_detailsButton->setCheckable(true);
    buttons->addWidget(m_detailsButton);
    buttons->addStretch();

    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->addLayout(texts, 1);
    m_line->addWidget(m_buttons, 0, Qt::AlignTop);

    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addLayout(mark);
    top->addLayout(m_line, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(StripeWidth + 10, 6, 8, 6);
    layout->addLayout(top);
    buildDetails();
    layout->addWidget(m_detailsPane);

    connect(m_detailsButton, &QPushButton::toggled, this, &MessageBar::showDetails);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::buildDetails()
{
    m_detailsPane = new QWidget(this);
    m_details = new QPlainTextEdit(m_detailsPane);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setAccessibleName(tr("Technical details"));
    auto *copy = iconButton("copy"_L1, tr("Copy the details"), m_detailsPane);
    auto *layout = new QHBoxLayout(m_detailsPane);
    layout->setContentsMargins(26, 0, 0, 4);
    layout->addWidget(m_details, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    m_detailsPane->hide();
}

void MessageBar::setMessage(const Message &message)
{
    const bool isGrave = m_tone == Tone::Warning || m_tone == Tone::Error;
    if (message.isUnread && m_shown && !m_isUnread && isGrave) {
        m_waiting = message;
        return;
    }
    if (message.isUnread)
        m_waiting.reset();
    m_by = nullptr;
    showMessage(message);
}

void MessageBar::showMessage(const Message &message)
{
    m_tone = message.tone;
    m_shown = true;
    m_isUnread = message.isUnread;
    m_icon->setIcon(toneIconName(m_tone), m_tone);
    const auto text = message.text.isEmpty() ? QString() : u' ' + message.text.toHtmlEscaped();
    m_text->setText(u"<b>"_s + message.headline.toHtmlEscaped() + u"</b>"_s + text);
    m_nextStep->setText(message.nextStep);
    m_nextStep->setVisible(!message.nextStep.isEmpty());
    showActions(message.actions);

    m_details->setPlainText(message.details);
    const int lines = qBound(2, int(message.details.count(u'\n')) + 1, MostDetailLines);
    // A frame, the document's margins, and a line for a scroll bar below long lines.
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * (lines + 1) + 10);
    m_detailsButton->setVisible(!message.details.isEmpty());
    m_detailsButton->setChecked(false);
    showDetails(false);
    m_buttons->setVisible(!message.actions.isEmpty() || !message.details.isEmpty());

    show();
    arrange();
    announce();
}

void MessageBar::setMessageBy(const QObject *by, const Message &message)
{
    m_by = by;
    showMessage(message);
}

void MessageBar::showActions(const QList<MessageAction> &actions)
{
    for (int i = 0; i < MostActions; ++i) {
        auto *button = m_actions.at(i);
        button->disconnect(this);
        button->setVisible(i < actions.size());
        if (i >= actions.size())
            continue;
        button->setText(actions.at(i).text);
        // Queued: the action may well set the next message.
        connect(
            button, &QPushButton::clicked, this,
            [run = actions.at(i).run] {
                if (run)
                    run();
            },
            Qt::QueuedConnection);
    }
}

void MessageBar::showDetails(bool open)
{
    m_detailsButton->setIcon(icon(open ? "chevron-up"_L1 : "chevron-down"_L1));
    m_detailsPane->setVisible(open);
}

void MessageBar::dismiss()
{
    if (!m_shown)
        return;
    m_shown = false;
    hide();
    Q_EMIT closed();
    if (m_shown || !m_waiting)
        return;
    const Message next = *std::exchange(m_waiting, std::nullopt);
    setMessage(next);
}

void MessageBar::clear()
{
    m_waiting.reset();
    dismiss();
}

void MessageBar::retract()
{
    if (!m_by)
        dismiss();
}

void MessageBar::retractUnread()
{
    m_waiting.reset();
    if (m_isUnread)
        dismiss();
}

// The words first: where the buttons would take half of the width, they go below.
void MessageBar::arrange()
{
    const bool below = m_buttons->sizeHint().width() > width() * 2 / 5;
    const auto direction = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_line->direction() != direction)
        m_line->setDirection(direction);
}

void MessageBar::announce()
{
    const auto words = m_nextStep->text().isEmpty() ? QString() : u' ' + m_nextStep->text();
    setAccessibleName(QTextDocumentFragment::fromHtml(m_text->text()).toPlainText() + words);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto tones = Tones::of(palette());
    const auto ink = tones.ink(m_tone);
    const auto ground = tones.ground(m_tone);
    Shapes::roundedBox(&painter, rect(), ground, mixed(ground, ink, 0.5));
    const QRect bar(0, 0, StripeWidth, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), ink);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

} // namespace OnBehalf
