// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Outside of the namespace: the macro declares a function of the global one.
static void initIconResource()
{
    Q_INIT_RESOURCE(onbehalf_icons);
}

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray source(const QString &name)
{
    static const bool linkedIn = (initIconResource(), true);
    Q_UNUSED(linkedIn)
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const auto svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    sources.insert(name, svg);
    return svg;
}

/// \a side is in device pixels.
QPixmap rendered(const QString &name, const QColor &ink, int side)
{
    const auto key = u"onbehalf/%1/%2/%3"_s.arg(name, ink.name()).arg(side);
    QPixmap pixmap;
    if (side <= 0 || QPixmapCache::find(key, &pixmap))
        return pixmap;
    auto svg = source(name);
    if (svg.isEmpty())
        return pixmap;
    svg.replace("currentColor", ink.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class InkEngine : public QIconEngine
{
public:
    InkEngine(QString name, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, ink(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, ink(mode), qMin(size.width(), size.height()));
    }

    // Qt hands in device pixels already and sets the ratio on what it gets.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {20, 20}, {24, 24}, {32, 32}, {48, 48}, {64, 64}};
    }

    bool isNull() override { return source(m_name).isEmpty(); }
    QString iconName() override { return m_name; }
    QString key() const override { return u"onbehalf"_s; }
    QIconEngine *clone() const override { return new InkEngine(m_name, m_tone); }

private:
    // Selected is like Normal: a soft selection leaves the ink as it is.
    [[nodiscard]] QColor ink(QIcon::Mode mode) const
    {
        const auto palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return m_tone ? Tones::of(palette).ink(*m_tone) : palette.color(QPalette::WindowText);
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(QAnyStringView name)
{
    return QIcon(new InkEngine(name.toString(), {}));
}

QIcon icon(QAnyStringView name, Tone tone)
{
    return QIcon(new InkEngine(name.toString(), tone));
}

QIcon appIcon()
{
    return icon("onbehalf"_L1);
}

void paintIcon(QPainter *painter, const QRect &rect, QAnyStringView name, const QColor &ink)
{
    const int side = qMin(rect.width(), rect.height());
    const qreal ratio = painter->device()->devicePixelRatio();
    auto pixmap = rendered(name.toString(), ink, qRound(side * ratio));
    if (pixmap.isNull())
        return;
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                        pixmap);
}

void paintLevelMeter(QPainter *painter, QRect rect, int bars, const QPalette &palette)
{
    constexpr int Bars = 3;
    const auto ink = palette.color(QPalette::Text);
    auto faint = ink;
    faint.setAlphaF(0.18F);
    const int side = qMin(rect.width(), rect.height());
    const qreal unit = side / 16.0;
    const QPointF corner(rect.x() + (rect.width() - side) / 2,
                         rect.y() + (rect.height() - side) / 2);
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    for (int bar = 0; bar < Bars; ++bar) {
        const qreal height = 4 * (bar + 1);
        const int place = mirrored ? Bars - 1 - bar : bar;
        const QRectF shape((1 + 5 * place) * unit, (14 - height) * unit, 3 * unit, height * unit);
        painter->fillRect(shape.translated(corner), bar < bars ? ink : faint);
    }
}

IconLabel::IconLabel(QWidget *parent, int side)
    : QWidget(parent)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(QAnyStringView name, std::optional<Tone> tone)
{
    m_name = name.toString();
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_side, m_side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto tones = Tones::of(palette());
    const auto ink = !isEnabled() ? palette().color(QPalette::WindowText)
                     : m_tone     ? tones.ink(*m_tone)
                                  : tones.secondary();
    paintIcon(&painter, rect(), m_name, ink);
}

} // namespace OnBehalf
