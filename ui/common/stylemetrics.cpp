// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "stylepainting.h"

#include "icons.h"

#include <QStyleOption>

// The measures of Style: where things are and how large. How they look is in style.cpp.
namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ButtonHeight = 28;
constexpr int FieldHeight = 26;
constexpr int RowHeight = 28;
constexpr int HeaderHeight = 30;
constexpr int MenuBarHeight = 26;
constexpr int ScrollExtent = 12;
constexpr int ButtonWidth = 96;
constexpr int ButtonPadding = 12;
constexpr int FieldPadding = 4; ///< besides Fusion's own

/// A scroll bar without arrows: the slider runs the whole length.
QRect scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int length = lying ? bar.rect.width() : bar.rect.height();
    const qint64 span = qint64(bar.maximum) - bar.minimum;
    int slider = length;
    if (span > 0) {
        slider = int(qint64(bar.pageStep) * length / (span + bar.pageStep));
        slider = qBound(qMin(32, length), slider, length);
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    const auto along = [&](int from, int size) {
        const auto rect = lying ? QRect(from, 0, size, bar.rect.height())
                                : QRect(0, from, bar.rect.width(), size);
        return QStyle::visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, slider);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return {};
    }
}

/// The title above the frame, in bold; the check box before it.
QRect groupBoxRect(const QStyleOptionGroupBox &box, QStyle::SubControl part)
{
    const bool titled = !box.text.isEmpty() || (box.subControls & QStyle::SC_GroupBoxCheckBox);
    const bool checkable = box.subControls & QStyle::SC_GroupBoxCheckBox;
    const int titleHeight =
        titled ? qMax(QFontMetrics(offsetFont(0, QFont::DemiBold)).height(), 16) : 0;
    const auto frame = box.rect.adjusted(0, titled ? titleHeight + 4 : 0, 0, 0);
    const int label = box.rect.x() + (checkable ? 24 : 0);
    QRect rect;
    switch (part) {
    case QStyle::SC_GroupBoxFrame:
        rect = frame;
        break;
    case QStyle::SC_GroupBoxContents:
        rect = frame.adjusted(1, 1, -1, -1);
        break;
    case QStyle::SC_GroupBoxCheckBox:
        rect = {box.rect.x(), box.rect.y() + (titleHeight - 16) / 2, 16, 16};
        break;
    case QStyle::SC_GroupBoxLabel:
        rect = {label, box.rect.y(), box.rect.right() + 1 - label, titleHeight};
        break;
    default:
        return {};
    }
    return QStyle::visualRect(box.direction, box.rect, rect);
}

} // namespace

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(*bar, subControl);
    }
    if (control == CC_GroupBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option))
            return groupBoxRect(*box, subControl);
    }
    const auto rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if ((control == CC_ComboBox && subControl == SC_ComboBoxEditField) ||
        (control == CC_SpinBox && subControl == SC_SpinBoxEditField)) {
        const bool mirrored = option->direction == Qt::RightToLeft;
        return rect.adjusted(mirrored ? 0 : FieldPadding, 0, mirrored ? -FieldPadding : 0, 0);
    }
    return rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    // The focus frame of a button lies on its outline, not in its text.
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(-2, -1, 2, 1);
    if (element == SE_LineEditContents) {
        // Not in combo boxes, spin boxes and cells: these draw the field around it.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return QProxyStyle::subElementRect(element, option, widget)
                .adjusted(FieldPadding, 0, -FieldPadding, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    if (type == CT_HeaderSection) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            auto measured = *header;
            measured.fontMetrics = QFontMetrics(offsetFont(-1, QFont::DemiBold));
            auto size = QProxyStyle::sizeFromContents(type, &measured, contents, widget);
            size.setHeight(qMax(HeaderHeight, size.height()));
            return size;
        }
    }
    auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size.setHeight(qMax(ButtonHeight, contents.height() + 8));
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int least = button->text.isEmpty() ? ButtonHeight : ButtonWidth;
            size.setWidth(qMax(least, contents.width() + 2 * ButtonPadding));
        }
        break;
    case CT_ToolButton:
        size = size.expandedTo({ButtonHeight, ButtonHeight});
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
            button->toolButtonStyle != Qt::ToolButtonIconOnly)
            size.rwidth() += Shapes::menuMark - 4;
        break;
    case CT_LineEdit:
    case CT_ComboBox:
        size = {size.width() + 2 * FieldPadding, qMax(FieldHeight, contents.height() + 8)};
        break;
    case CT_SpinBox: // the edit in it has measured the height
        size = {size.width() + 2 * FieldPadding, qMax(FieldHeight, contents.height())};
        break;
    case CT_GroupBox: // measured in the plain font
        size.setWidth(size.width() + contents.width() / 8);
        break;
    case CT_ItemViewItem:
        size.setHeight(qMax(RowHeight, size.height()));
        break;
    case CT_MenuBarItem:
        size = QSize(size.width() + 8, qMax(MenuBarHeight, size.height()));
        break;
    default:
        break;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_MenuPanelWidth:
        return 1; // Fusion has none, and a menu without a frame vanishes over a table
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
        return widget && widget->isWindow() ? 16 : 12;
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    // Beside the text of items in the lists of combo boxes: in line with the field's own text.
    case PM_FocusFrameHMargin:
        return 7;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
        return 8;
    case PM_ScrollBarExtent:
        return ScrollExtent;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarSeparatorExtent:
        return 17;
    case PM_SplitterWidth:
        return 10;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the field, as in Outlook's dialog
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

// Message boxes and fields in our own drawing.
QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (standard) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(toneIconName(Tone::Info), Tone::Info);
    case SP_MessageBoxWarning:
        return icon(toneIconName(Tone::Warning), Tone::Warning);
    case SP_MessageBoxCritical:
        return icon(toneIconName(Tone::Error), Tone::Error);
    case SP_LineEditClearButton:
        return icon("cross"_L1);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace OnBehalf
