// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "elidedlabel.h"
#include "icons.h"
#include "style.h"

#include <QBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

/// An arc that turns, while it is to be seen.
class Spinner : public QWidget
{
public:
    explicit Spinner(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(16, 16);
        m_turn.setInterval(80);
        m_turn.callOnTimeout(this, [this] {
            m_angle = (m_angle + 30) % 360;
            update();
        });
    }

protected:
    void showEvent(QShowEvent *) override { m_turn.start(); }
    void hideEvent(QHideEvent *) override { m_turn.stop(); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle(2, 2, 12, 12);
        painter.setPen(QPen(palette().color(QPalette::Mid), 1.5));
        painter.drawEllipse(circle);
        painter.setPen(QPen(Tones::of(palette()).focus(), 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, -m_angle * 16, 100 * 16);
    }

private:
    QTimer m_turn;
    int m_angle = 0;
};

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_spinner(new Spinner(this))
    , m_text(new ElidedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_tryAgain(new QToolButton(this))
    , m_lock(new IconLabel(this))
    , m_server(new ElidedLabel(this, true))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(12);
    m_progress->setMinimumWidth(64);
    m_progress->setMaximumWidth(140);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(icon("cross"_L1));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_cancel->setToolTip(tr("Stops what runs (Esc)"));
    m_tryAgain->setObjectName(u"tryAgain"_s);
    m_tryAgain->setText(tr("Try again"));
    m_tryAgain->setAutoRaise(true);
    m_tryAgain->setFocusPolicy(Qt::StrongFocus);
    m_tryAgain->hide();
    // The line keeps its height when Cancel comes and goes.
    setMinimumHeight(m_cancel->sizeHint().height() + 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 12, 0);
    layout->addWidget(m_icon);
    layout->addWidget(m_spinner);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_tryAgain);
    layout->addStretch(1);
    layout->addWidget(m_lock);
    layout->addWidget(m_server);

    m_patience.setSingleShot(true);
    m_patience.setInterval(1000);
    m_patience.callOnTimeout(this, [this] { showWaiting(m_busy); });
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_tryAgain, &QToolButton::clicked, this, &StatusLine::tryAgainRequested);
    m_icon->hide();
    m_lock->hide();
    showWaiting(false);
}

void StatusLine::showResult(Tone tone, const QString &text)
{
    m_result = {tone, text};
    m_busy = false;
    m_patience.stop();
    showWaiting(false);
    showText();
}

void StatusLine::endBusy()
{
    showResult(m_result.first, QString(m_result.second));
}

void StatusLine::showBusy(const QString &text, int value, int maximum)
{
    m_busyText = text;
    m_progress->setRange(0, maximum);
    m_progress->setValue(value);
    if (!m_busy)
        m_patience.start();
    m_busy = true;
    showText();
}

void StatusLine::setHindrance(const QString &text, bool canTryAgain)
{
    m_hindrance = text;
    m_tryAgain->setVisible(canTryAgain);
    showText();
}

void StatusLine::showText()
{
    const bool isHindered = !m_hindrance.isEmpty();
    const Tone tone = isHindered ? Tone::Warning : m_result.first;
    const QString text = isHindered ? m_hindrance : m_busy ? m_busyText : m_result.second;
    m_icon->setIcon(toneIconName(tone), tone);
    m_icon->setVisible(!m_busy && !text.isEmpty());
    m_text->setText(text);
}

void StatusLine::setServer(const QString &text, bool encrypted)
{
    m_server->setText(text);
    if (encrypted)
        m_lock->setIcon("lock"_L1);
    else
        m_lock->setIcon("lock-open"_L1, Tone::Warning);
    m_lock->setToolTip(encrypted ? tr("The connection is encrypted")
                                 : tr("The connection is not encrypted"));
    m_lock->setAccessibleName(m_lock->toolTip());
    m_lock->setVisible(!text.isEmpty());
}

void StatusLine::showWaiting(bool waiting)
{
    m_spinner->setVisible(waiting);
    m_progress->setVisible(waiting);
    m_cancel->setVisible(waiting);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, 0, width(), 1, palette().color(QPalette::Midlight));
}

} // namespace OnBehalf
