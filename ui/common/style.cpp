// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "icons.h"
#include "stylepainting.h"
#include "tones.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

void keepText(QPalette *palette)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        palette->setColor(group, QPalette::HighlightedText, palette->color(group, QPalette::Text));
}

/// Highlight, softened: what is selected keeps the colours of its text.
QPalette softened(QPalette palette)
{
    palette.setColor(QPalette::All, QPalette::Highlight, softSelection(palette));
    keepText(&palette);
    return palette;
}

void drawLine(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &colour)
{
    painter->fillRect(edge == Qt::BottomEdge
                          ? QRect(rect.left(), rect.bottom(), rect.width(), 1)
                          : QRect(rect.center().x(), rect.top() + 4, 1, rect.height() - 8),
                      colour);
}

void drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &item, const QStyle &style)
{
    const auto &palette = item.palette;
    painter->fillRect(item.rect, palette.window());
    drawLine(painter, item.rect, Qt::BottomEdge, palette.color(QPalette::Midlight));
    const auto shape = item.rect.adjusted(0, 2, 0, -3);
    if ((item.state & QStyle::State_Selected) && (item.state & QStyle::State_Enabled))
        Shapes::roundedBox(painter, shape, softSelection(palette), {});
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &item))
        flags = (flags & ~Qt::TextShowMnemonic) | Qt::TextHideMnemonic;
    style.drawItemText(painter, item.rect, flags, palette, item.state & QStyle::State_Enabled,
                       item.text, QPalette::WindowText);
}

void drawGroupBox(QPainter *painter, const QStyleOptionGroupBox &box, const QStyle &style,
                  const QWidget *widget)
{
    const auto rect = [&](QStyle::SubControl part) {
        return style.subControlRect(QStyle::CC_GroupBox, &box, part, widget);
    };
    if (!(box.features & QStyleOptionFrame::Flat))
        Shapes::roundedBox(painter, rect(QStyle::SC_GroupBoxFrame),
                           box.palette.color(QPalette::AlternateBase),
                           box.palette.color(QPalette::Mid));
    if (box.subControls & QStyle::SC_GroupBoxCheckBox) {
        QStyleOption mark(box);
        mark.rect = rect(QStyle::SC_GroupBoxCheckBox);
        Shapes::checkMark(painter, mark);
    }
    const auto line = rect(QStyle::SC_GroupBoxLabel);
    painter->save();
    painter->setFont(offsetFont(0, QFont::DemiBold));
    style.drawItemText(painter, line,
                       int(QStyle::visualAlignment(box.direction, Qt::AlignLeft)) |
                           Qt::AlignVCenter | Qt::TextShowMnemonic,
                       box.palette, box.state & QStyle::State_Enabled, box.text,
                       QPalette::WindowText);
    painter->restore();
}

void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox &box, const QStyle &style,
                 const QWidget *widget)
{
    if (box.frame)
        Shapes::field(painter, box);
    const auto arrow = [&](QStyle::SubControl part, Qt::ArrowType type, bool possible) {
        const auto ink =
            box.palette.color(possible ? QPalette::Normal : QPalette::Disabled, QPalette::Text);
        Shapes::chevron(painter, style.subControlRect(QStyle::CC_SpinBox, &box, part, widget), type,
                        ink);
    };
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = box.state & QStyle::State_Enabled;
    arrow(QStyle::SC_SpinBoxUp, Qt::UpArrow,
          enabled && (box.stepEnabled & QAbstractSpinBox::StepUpEnabled));
    arrow(QStyle::SC_SpinBoxDown, Qt::DownArrow,
          enabled && (box.stepEnabled & QAbstractSpinBox::StepDownEnabled));
}

void drawBranch(QPainter *painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const auto closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    Shapes::chevron(painter, option.rect,
                    option.state & QStyle::State_Open ? Qt::DownArrow : closed,
                    Tones::of(option.palette).secondary());
}

void drawFrame(QPainter *painter, QStyle::PrimitiveElement element, const QStyleOption &option)
{
    const bool page = element == QStyle::PE_FrameGroupBox || element == QStyle::PE_FrameTabWidget;
    Shapes::roundedBox(
        painter, option.rect, page ? option.palette.color(QPalette::AlternateBase) : QColor(),
        option.palette.color(QPalette::Mid), element == QStyle::PE_FrameGroupBox ? 3 : 0);
}

void drawArrow(QPainter *painter, QStyle::PrimitiveElement element, const QStyleOption &option,
               const QWidget *widget)
{
    auto ink = option.palette.color(QPalette::Text);
    auto direction = Qt::DownArrow;
    auto rect = option.rect;
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
        ink = Tones::of(option.palette).secondary();
        if (header->sortIndicator == QStyleOptionHeader::SortUp)
            direction = Qt::UpArrow;
    } else if (element == QStyle::PE_IndicatorArrowUp) {
        direction = Qt::UpArrow;
    } else if (element == QStyle::PE_IndicatorArrowLeft) {
        direction = Qt::LeftArrow;
    } else if (element == QStyle::PE_IndicatorArrowRight) {
        direction = Qt::RightArrow;
    }
    // Beside the words of a button with a menu, not as a speck in its corner.
    if (qstyleoption_cast<const QStyleOptionToolButton *>(&option) && widget) {
        const QRect end(widget->width() - Shapes::menuMark, 0, Shapes::menuMark, widget->height());
        rect = QStyle::visualRect(option.direction, widget->rect(), end);
    }
    Shapes::chevron(painter, rect, direction, ink);
}

/// The flat ground of an item or of its whole row, under delegates that paint nothing themselves.
void drawItemGround(QPainter *painter, const QStyleOptionViewItem &item)
{
    if (item.state & QStyle::State_Selected)
        painter->fillRect(item.rect, softSelection(item.palette));
    else if (item.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item.rect, item.backgroundBrush);
    else if (item.features & QStyleOptionViewItem::Alternate)
        painter->fillRect(item.rect, item.palette.alternateBase());
}

QFont headerFont()
{
    return offsetFont(-1, QFont::DemiBold);
}

QStyleOptionHeaderV2 plainHeader(const QStyleOptionHeader &header)
{
    QStyleOptionHeaderV2 plain;
    static_cast<QStyleOptionHeader &>(plain) = header;
    plain.textElideMode = Qt::ElideRight; // else a text is cut in the middle of a letter
    plain.state &= ~QStyle::State_On;     // no bold for the columns of selected cells
    plain.palette.setColor(QPalette::ButtonText, Tones::of(header.palette).secondary());
    plain.fontMetrics = QFontMetrics(headerFont());
    return plain;
}

bool drawFrameLine(QPainter *painter, const QStyleOptionFrame &frame)
{
    const auto &rect = frame.rect;
    const auto colour = frame.palette.color(QPalette::Mid);
    if (frame.frameShape == QFrame::HLine)
        painter->fillRect(rect.x(), rect.center().y(), rect.width(), 1, colour);
    else if (frame.frameShape == QFrame::VLine)
        painter->fillRect(rect.center().x(), rect.y(), 1, rect.height(), colour);
    else
        return false;
    return true;
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto &palette = option->palette;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return Shapes::checkMark(painter, *option);
    case PE_IndicatorRadioButton:
        return Shapes::radioMark(painter, *option);
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return Shapes::button(painter, *button);
        break;
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        return Shapes::toolButton(painter, *option);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth > 0)
            return Shapes::field(painter, *option);
        return painter->fillRect(option->rect, palette.base());
    }
    case PE_Frame:
    case PE_FrameWindow:
    case PE_FrameMenu:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        return drawFrame(painter, element, *option);
    case PE_PanelMenu:
        return painter->fillRect(option->rect, palette.base());
    case PE_FrameTabBarBase:
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameFocusRect:
        return Shapes::focusFrame(painter, option->rect, palette,
                                  qobject_cast<const QAbstractItemView *>(widget) ? 0 : 2);
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return drawItemGround(painter, *item);
        break;
    case PE_IndicatorBranch:
        return drawBranch(painter, *option);
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorHeaderArrow:
        return drawArrow(painter, element, *option, widget);
    case PE_IndicatorToolBarSeparator:
        return drawLine(painter, option->rect, Qt::LeftEdge, palette.color(QPalette::Mid));
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto &palette = option->palette;
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, palette.window());
        return drawLine(
            painter, option->rect, Qt::BottomEdge,
            palette.color(element == CE_MenuBarEmptyArea ? QPalette::Midlight : QPalette::Mid));
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const auto plain = plainHeader(*header);
            painter->save();
            painter->setFont(headerFont());
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return painter->restore();
        }
        break;
    case CE_ProgressBarGroove:
        return Shapes::progressGroove(painter, *option);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return Shapes::progressContents(painter, *bar);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // drawItemGround() softens the ground; here only the text must stay.
            auto soft = *item;
            keepText(&soft.palette);
            return QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        return Shapes::tab(painter, *option);
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            auto soft = *item;
            soft.palette = softened(item->palette);
            return QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuBarItem(painter, *item, *this);
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && drawFrameLine(painter, *frame))
            return;
        break;
    case CE_ToolBar:
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        Shapes::field(painter, *option);
        return Shapes::chevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                               Qt::DownArrow, option->palette.color(QPalette::Text));
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(painter, *box, *this, widget);
        break;
    case CC_GroupBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option))
            return drawGroupBox(painter, *box, *this, widget);
        break;
    case CC_ScrollBar:
        return Shapes::scrollSlider(painter, *option,
                                    subControlRect(control, option, SC_ScrollBarSlider, widget));
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace OnBehalf
