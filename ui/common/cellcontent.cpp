// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellcontent.h"

#include "cellroles.h"
#include "style.h"

#include <QAbstractItemModel>
#include <QFontMetrics>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace OnBehalf {

namespace {

constexpr int ChevronSide = 12;
constexpr int LevelGap = 4;

int symbolWidth(const CellContent &content)
{
    if (content.meter < 0 && content.iconName.isEmpty())
        return 0;
    const bool close = content.levelCell || content.iconAtEnd;
    return CellLayout::SymbolSide + (close ? LevelGap : CellLayout::Margin);
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// How much of the highlight lies on the base. Text stays readable (4.5:1) on each step, and so
/// does the secondary ink.
QColor shaded(const QPalette &palette, int steps)
{
    const double step = Tones::of(palette).dark ? 0.12 : 0.07;
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), step * steps);
}

int lineWidth(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 2;
}

std::optional<Tone> toneIn(const QVariant &tone)
{
    return tone.isValid() && tone.toInt() >= 0 && tone.toInt() <= int(Tone::Info)
               ? std::optional(Tone(tone.toInt()))
               : std::nullopt;
}

int badgeWidth(const QString &badge)
{
    constexpr int padding = 7;
    return badge.isEmpty()
               ? 0
               : QFontMetrics(bold(offsetFont(-2))).horizontalAdvance(badge) + 2 * padding;
}

int swatchesWidth(const CellContent &content)
{
    const auto count = int(content.swatches.size());
    return count == 0
               ? 0
               : count * (CellLayout::SwatchSide + CellLayout::SwatchGap) - CellLayout::SwatchGap;
}

} // namespace

CellContent CellContent::of(const QModelIndex &index)
{
    CellContent content;
    content.text = index.data(Qt::DisplayRole).toString();
    content.second = index.data(SecondLineRole).toString();
    const auto reason = index.data(ReasonRole).toString();
    if (!reason.isEmpty())
        content.second = reason;
    content.iconName = index.data(IconNameRole).toString();
    content.tone = toneIn(index.data(ToneRole));
    content.badge = index.data(BadgeRole).toString();
    content.badgeTone = toneIn(index.data(BadgeToneRole));
    content.swatches = index.data(SwatchesRole).value<QList<QColor>>();
    const auto check = index.data(Qt::CheckStateRole);
    if (check.isValid())
        content.check = Qt::CheckState(check.toInt());
    content.background = index.data(Qt::BackgroundRole).value<QBrush>();
    content.alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const auto meter = index.data(MeterRole);
    content.meter = meter.isValid() ? meter.toInt() : -1;
    const auto shade = index.data(ShadeRole);
    content.shade = shade.isValid() ? qBound(0, shade.toInt(), 3) : -1;
    content.iconAtEnd = index.data(IconAtEndRole).toBool();
    content.levelCell = meter.isValid() && index.column() > 0;
    content.staged = index.data(StagedRole).toBool();
    content.rowStaged = index.column() == 0 && index.data(RowStagedRole).toBool();
    content.editable = index.data(EditableRole).toBool();
    content.secondary = index.data(SecondaryTextRole).toBool();
    const auto font = index.data(Qt::FontRole).value<QFont>();
    content.bold = content.staged || content.rowStaged || font.weight() >= QFont::DemiBold;
    content.struckOut = font.strikeOut();
    content.italic = font.italic();
    const auto needed = content.check ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable
                                      : Qt::ItemFlags(Qt::ItemIsEnabled);
    content.enabled = (index.flags() & needed) == needed;
    const auto child = index.model()->index(0, 0, index.siblingAtColumn(0));
    content.explained = child.isValid() && child.data(LinkTextRole).isValid();
    return content;
}

QColor CellContent::iconInk(const QPalette &palette) const
{
    const auto tones = Tones::of(palette);
    if (staged)
        return tones.ink(Tone::Staged);
    if (tone)
        return tones.ink(*tone);
    return levelCell && !secondary ? palette.color(QPalette::Text) : tones.secondary();
}

QColor CellContent::textInk(const QPalette &palette) const
{
    const auto tones = Tones::of(palette);
    if (staged)
        return tones.ink(Tone::Staged);
    if (tone && (bold || iconName.isEmpty()))
        return tones.ink(*tone);
    if (struckOut)
        return tones.secondary();
    if (!enabled && !check)
        return palette.color(QPalette::Disabled, QPalette::Text);
    return secondary ? tones.secondary() : palette.color(QPalette::Text);
}

QColor CellContent::secondInk(const QPalette &palette) const
{
    const auto tones = Tones::of(palette);
    return staged || struckOut ? tones.ink(Tone::Staged) : tones.secondary();
}

QBrush CellContent::ground(const QPalette &palette, bool selected) const
{
    if (staged)
        return Tones::of(palette).ground(Tone::Staged);
    if (isShaded())
        return tone ? Tones::of(palette).ground(*tone) : shaded(palette, shade);
    if (selected)
        return softSelection(palette);
    return background;
}

CellLayout CellLayout::of(const CellContent &content, const QStyleOptionViewItem &option)
{
    CellLayout layout;
    layout.textFont = content.bold ? bold(option.font) : option.font;
    layout.textFont.setStrikeOut(content.struckOut);
    layout.textFont.setItalic(content.italic);
    layout.secondFont = offsetFont(-2);
    const int textHeight = QFontMetrics(layout.textFont).height();
    const int secondHeight = QFontMetrics(layout.secondFont).height();
    const auto &cell = option.rect;
    const auto middle = [&cell](int height) { return cell.y() + (cell.height() - height) / 2; };
    const bool below = !content.second.isEmpty() && !content.check;
    const int textTop = middle(textHeight + (below ? secondHeight : 0));
    const int symbolTop =
        content.levelCell && below ? textTop + (textHeight - SymbolSide) / 2 : middle(SymbolSide);
    int left = cell.x() + Margin;
    int right = cell.x() + cell.width() - Margin;
    if (content.editable) {
        right -= ChevronSide;
        layout.chevron = {right + 2, textTop + (textHeight - ChevronSide) / 2, ChevronSide,
                          ChevronSide};
        right -= 2;
    }
    if (const int width = swatchesWidth(content); width > 0) {
        right -= width;
        layout.swatches = {right, middle(SwatchSide), width, SwatchSide};
        right -= Margin;
    }
    if (const int width = badgeWidth(content.badge); width > 0) {
        const int height = secondHeight + 4;
        right -= width;
        layout.badge = {right, middle(height), width, height};
        right -= Margin;
    }
    if (content.check) {
        const bool alone = content.text.isEmpty() && content.second.isEmpty();
        // The bar of a staged cell must not touch the box.
        left = alone ? cell.x() + (cell.width() - SymbolSide) / 2 : left + BarWidth;
        layout.check = {left, middle(SymbolSide), SymbolSide, SymbolSide};
        left += SymbolSide + Margin;
        if (!content.text.isEmpty()) {
            const int width = lineWidth(content.text, layout.textFont);
            layout.text = {left, middle(textHeight), qMin(width, right - left), textHeight};
            left += width + Margin;
        }
        if (!content.second.isEmpty())
            layout.second = {left, middle(secondHeight), qMax(0, right - left), secondHeight};
    } else {
        int symbol = symbolWidth(content);
        if (symbol > 0 && content.iconAtEnd) {
            layout.symbol = {right - SymbolSide, symbolTop, SymbolSide, SymbolSide};
            right -= symbol;
            symbol = 0;
        } else if (symbol > 0) {
            layout.symbol = {left, symbolTop, SymbolSide, SymbolSide};
        }
        layout.text = {left + symbol, textTop, qMax(0, right - left - symbol), textHeight};
        if (below) {
            // "was Reviewer" needs the cell's width; an address stays under its name.
            const int start = content.levelCell ? left : left + symbol;
            layout.second = {
                start, textTop + textHeight,
                qMax(0,
                     (content.badge.isEmpty() ? cell.x() + cell.width() - Margin : right) - start),
                secondHeight};
        }
    }
    for (auto *part : {&layout.symbol, &layout.check, &layout.text, &layout.second, &layout.chevron,
                       &layout.badge, &layout.swatches})
        *part = part->isNull() ? QRect() : QStyle::visualRect(option.direction, cell, *part);
    return layout;
}

QSize CellLayout::size(const CellContent &content, const QStyleOptionViewItem &option)
{
    const auto secondFont = offsetFont(-2);
    const int text = lineWidth(content.text, bold(option.font));
    const int second = lineWidth(content.second, secondFont);
    const int textHeight = QFontMetrics(bold(option.font)).height();
    const int secondHeight = QFontMetrics(secondFont).height();
    const int chevron = content.editable ? ChevronSide + 2 : 0;
    if (content.check) {
        int width = 2 * Margin + SymbolSide;
        for (const int part : {text, second})
            width += part > 0 ? part + Margin : 0;
        return {width + (text + second > 0 ? BarWidth : 0), qMax(RowHeight, textHeight + 10)};
    }
    const int symbol = symbolWidth(content);
    const int secondStart = content.levelCell ? 0 : symbol;
    const int width = qMax(symbol + text + chevron, second > 0 ? secondStart + second : 0);
    const int height = second > 0 ? qMax(TallRowHeight, textHeight + secondHeight + 10)
                                  : qMax(RowHeight, textHeight + 10);
    int end = 0;
    for (const int part : {badgeWidth(content.badge), swatchesWidth(content)})
        end += part > 0 ? part + Margin : 0;
    return {2 * Margin + width + end, height};
}

QRect CellLayout::checkTarget() const
{
    auto target = check;
    if (!text.isNull())
        target = target.united(text);
    if (!second.isNull())
        target = target.united(second);
    return target.adjusted(-6, -6, 6, 6);
}

} // namespace OnBehalf
