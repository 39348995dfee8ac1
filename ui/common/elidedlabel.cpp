// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elidedlabel.h"

#include "style.h"
#include "tones.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace OnBehalf {

ElidedLabel::ElidedLabel(QWidget *parent, bool secondary)
    : QFrame(parent)
    , m_secondary(secondary)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(offsetFont(-1));
    return {metrics.horizontalAdvance(m_text) + 4, metrics.height() + 4};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const auto size = sizeHint();
    return {qMin(size.width(), 12 * QFontMetrics(offsetFont(-1)).averageCharWidth()),
            size.height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        return true;
    }
    return QFrame::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto font = offsetFont(-1);
    painter.setFont(font);
    painter.setPen(m_secondary ? Tones::of(palette()).secondary()
                               : palette().color(QPalette::WindowText));
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(rect(), int(start) | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace OnBehalf
