// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/busymarks.h"

#include "common/flowlayout.h"
#include "common/stylepainting.h"
#include "common/textlabel.h"
#include "text/busytext.h"

#include <QBoxLayout>
#include <QPainter>

#include <functional>

namespace OnBehalf {

using Ews::LegacyFreeBusy;

namespace {

struct Look
{
    QColor fill;
    QColor line;
    Qt::BrushStyle pattern;
};

/// 3:1 at least between line and ground, in light and in dark.
Look lookOf(LegacyFreeBusy type, const QPalette &palette)
{
    const bool dark = Tones::of(palette).dark;
    const auto base = palette.color(QPalette::Base);
    const QColor blue(dark ? QRgb(0x6aa9db) : QRgb(0x3f7fb3));
    switch (type) {
    case LegacyFreeBusy::Tentative:
        return {mixed(base, blue, 0.14), blue, Qt::BDiagPattern};
    case LegacyFreeBusy::OOF: {
        const QColor purple(dark ? QRgb(0xc08bd0) : QRgb(0x86458c));
        return {purple, purple, Qt::NoBrush};
    }
    case LegacyFreeBusy::WorkingElsewhere: {
        const QColor teal(dark ? QRgb(0x6fc2b8) : QRgb(0x1f7a70));
        return {mixed(base, teal, 0.14), teal, Qt::Dense6Pattern};
    }
    case LegacyFreeBusy::NoData:
    case LegacyFreeBusy::Free:
        return {base, Tones::of(palette).outline(), Qt::NoBrush};
    case LegacyFreeBusy::Busy:
        break;
    }
    return {blue, blue, Qt::NoBrush};
}

void paintLook(QPainter *painter, const QRect &rect, const Look &look)
{
    Shapes::roundedBox(painter, rect, look.fill, look.line, 0);
    if (look.pattern != Qt::NoBrush)
        painter->fillRect(rect.adjusted(1, 1, -1, -1), QBrush(look.line, look.pattern));
}

/// A piece of the grid, as large as a letter.
class Swatch : public QWidget
{
public:
    using Paint = std::function<void(QPainter *, const QRect &, const QPalette &)>;
    Swatch(Paint paint, QWidget *parent)
        : QWidget(parent)
        , m_paint(std::move(paint))
    {
        setFixedSize(18, 12);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(&painter, rect(), palette());
    }

private:
    Paint m_paint;
};

Swatch::Paint marking(LegacyFreeBusy type)
{
    return [type](QPainter *painter, const QRect &rect, const QPalette &palette) {
        BusyMarks::paint(painter, rect, type, palette);
    };
}

void paintOutside(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    Shapes::roundedBox(painter, rect, BusyMarks::outsideWorkingHours(palette),
                       palette.color(QPalette::Mid), 0);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(TextKind::Small, text, parent);
    label->setWordWrap(false);
    return label;
}

} // namespace

void BusyMarks::paint(QPainter *painter, const QRect &rect, LegacyFreeBusy type,
                      const QPalette &palette)
{
    if (type != LegacyFreeBusy::Free)
        paintLook(painter, rect, lookOf(type, palette));
}

void BusyMarks::paintSummary(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    const auto outline = Tones::of(palette).outline();
    paintLook(painter, rect,
              {mixed(palette.color(QPalette::Base), outline, 0.75), outline, Qt::NoBrush});
}

void BusyMarks::paintUnknown(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    const auto faint = mixed(palette.color(QPalette::Base), Tones::of(palette).outline(), 0.35);
    painter->fillRect(rect, QBrush(faint, Qt::FDiagPattern));
}

QColor BusyMarks::outsideWorkingHours(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.06);
}

void BusyMarks::paintMeeting(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    painter->save();
    QPen pen(Tones::of(palette).ink(Tone::Success), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

BusyLegend::BusyLegend(QWidget *parent)
    : QWidget(parent)
    , m_note(plainLabel({}, this))
{
    auto *layout = new FlowLayout(this);
    layout->setSpacings(16, 2);
    const auto add = [this, layout](const Swatch::Paint &paint, const QString &text) {
        auto *entry = new QWidget(this);
        auto *line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        line->addWidget(new Swatch(paint, entry));
        line->addWidget(plainLabel(text, entry));
        layout->addWidget(entry);
    };
    for (const auto type : {LegacyFreeBusy::Busy, LegacyFreeBusy::Tentative, LegacyFreeBusy::OOF,
                            LegacyFreeBusy::WorkingElsewhere})
        add(marking(type), busyName(type));
    add(BusyMarks::paintUnknown, busyName(LegacyFreeBusy::NoData));
    add(paintOutside, tr("outside working hours"));
    add(BusyMarks::paintMeeting, tr("this meeting"));
    layout->addWidget(m_note);
    layout->setAlignment(m_note, Qt::AlignRight);
}

void BusyLegend::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace OnBehalf
