// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placedelegate.h"

#include "icons.h"
#include "style.h"
#include "stylepainting.h"
#include "tones.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace OnBehalf {

namespace {

constexpr int PlaceHeight = 32;
constexpr int SectionHeight = 28;
constexpr int FoldedSectionHeight = 9;
constexpr int IconSide = 20;
constexpr int IconStart = 12;
constexpr int TextStart = 42;
constexpr int PlaceMargin = 10;
constexpr int PlaceBarWidth = 3;

bool isSection(const QModelIndex &index)
{
    return !index.data(PlaceDelegate::IdRole).isValid();
}

int badgeWidth(const QModelIndex &index)
{
    const int count = index.data(PlaceDelegate::CountRole).toInt();
    if (count <= 0)
        return 0;
    const QFontMetrics metrics(offsetFont(-2, QFont::DemiBold));
    return qMax(20, metrics.horizontalAdvance(QString::number(count)) + 12);
}

} // namespace

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    if (isSection(index))
        paintSection(painter, option, index.data().toString());
    else
        paintPlace(painter, option, index);
    painter->restore();
}

void PlaceDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QString &text) const
{
    if (m_folded) {
        painter->fillRect(option.rect.x() + 8, option.rect.center().y(), option.rect.width() - 16,
                          1, option.palette.color(QPalette::Mid));
        return;
    }
    const auto font = offsetFont(-1.5, QFont::DemiBold);
    const auto place = option.rect.adjusted(PlaceMargin, 4, -PlaceMargin, 0);
    painter->setFont(font);
    painter->setPen(Tones::of(option.palette).secondary());
    painter->drawText(place,
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                          Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

void PlaceDelegate::paintPlace(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto tones = Tones::of(option.palette);
    const bool current = option.state & QStyle::State_Selected;
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect,
                                  rect.translated(option.rect.topLeft()));
    };
    const int height = option.rect.height();
    if (current) {
        painter->fillRect(option.rect,
                          mixed(tones.sidebar(), option.palette.color(QPalette::Highlight),
                                tones.dark ? 0.4 : 0.2));
        painter->fillRect(mirrored({0, 0, PlaceBarWidth, height}), tones.focus());
    }
    const auto ink =
        option.palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText);
    const int iconStart = m_folded ? (option.rect.width() - IconSide) / 2 : IconStart;
    paintIcon(painter, mirrored({iconStart, (height - IconSide) / 2, IconSide, IconSide}),
              index.data(IconRole).toString(), ink);
    const int badge = paintBadge(painter, option, index);
    if (!m_folded) {
        const auto font = offsetFont(0, current ? QFont::DemiBold : QFont::Normal);
        const int room =
            option.rect.width() - TextStart - PlaceMargin - (badge > 0 ? badge + 8 : 0);
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(
            mirrored({TextStart, 0, room, height}),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room));
    }
    if (option.state & QStyle::State_HasFocus)
        Shapes::focusFrame(painter, option.rect, option.palette, 0);
}

int PlaceDelegate::paintBadge(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const int width = badgeWidth(index);
    if (width == 0)
        return 0;
    const auto tones = Tones::of(option.palette);
    const bool staged = index.data(CountStagedRole).toBool();
    const auto text = option.palette.color(QPalette::Text);
    const auto ground = staged ? tones.ground(Tone::Staged)
                               : mixed(tones.sidebar(), text, tones.dark ? 0.14 : 0.13);
    const auto ink = staged ? tones.ink(Tone::Staged) : text;
    if (m_folded) {
        // No room for the number: a dot; the tooltip has the words.
        const QRect dot(option.rect.width() - 14, 5, 8, 8);
        Shapes::roundedBox(painter,
                           QStyle::visualRect(option.direction, option.rect,
                                              dot.translated(option.rect.topLeft())),
                           staged ? ink : tones.secondary(), {}, 4);
        return width;
    }
    const auto font = offsetFont(-2, QFont::DemiBold);
    const int height = QFontMetrics(font).height() + 4;
    const QRect badge(option.rect.width() - width - 9, (option.rect.height() - height) / 2, width,
                      height);
    const auto place =
        QStyle::visualRect(option.direction, option.rect, badge.translated(option.rect.topLeft()));
    Shapes::roundedBox(painter, place, ground, {});
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(place, Qt::AlignCenter, QString::number(index.data(CountRole).toInt()));
    return width;
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (isSection(index)) {
        const QFontMetrics metrics(offsetFont(-1.5, QFont::DemiBold));
        return {0, m_folded ? FoldedSectionHeight : qMax(SectionHeight, metrics.height() + 12)};
    }
    const QFontMetrics metrics(offsetFont(0, QFont::DemiBold));
    const int height = qMax(PlaceHeight, metrics.height() + 12);
    if (m_folded)
        return {0, height};
    const int badge = badgeWidth(index);
    return {TextStart + metrics.horizontalAdvance(index.data().toString()) + 2 + PlaceMargin +
                (badge > 0 ? badge + 8 : 0),
            height};
}

bool PlaceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // The name itself is worth a tooltip only where it cannot be read.
    const auto name = index.data().toString();
    const auto hint = index.data(HintRole).toString();
    const bool hidden = m_folded || sizeHint(option, index).width() > option.rect.width();
    auto text = hidden ? name : QString();
    if (!hint.isEmpty())
        text += (text.isEmpty() ? QString() : QString(u'\n')) + hint;
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace OnBehalf
