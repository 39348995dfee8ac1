// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace OnBehalf {

/// A radio button or check box whose label breaks its lines instead of widening the window:
/// Outlook's sentences are long, and other languages' are longer.
template<class Button>
class Wrapping : public Button
{
public:
    explicit Wrapping(const QString &text, QWidget *parent = nullptr)
        : Button(text, parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QRect room(0, 0, width - textStart(), 10000);
        return qMax(Button::sizeHint().height(),
                    this->fontMetrics().boundingRect(room, flags(), this->text()).height() + 4);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {qMin(Button::sizeHint().width(), 200), Button::sizeHint().height()};
    }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override
    {
        return this->rect().contains(position);
    }

    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        this->initStyleOption(&option);
        QStylePainter painter(this);
        auto mark = option;
        const auto lineHeight = Button::sizeHint().height();
        // The mark belongs to the first line.
        const QRect firstLine(0, (this->height() - textHeight()) / 2, this->width(),
                              qMin(lineHeight, this->height()));
        const bool oneLine = textHeight() <= this->fontMetrics().height() + 4;
        option.rect = oneLine ? this->rect() : firstLine;
        mark.rect = this->style()->subElementRect(isRadio ? QStyle::SE_RadioButtonIndicator
                                                          : QStyle::SE_CheckBoxIndicator,
                                                  &option, this);
        painter.drawPrimitive(
            isRadio ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, mark);
        const auto room =
            QStyle::visualRect(this->layoutDirection(), this->rect(),
                               QRect(textStart(), 0, this->width() - textStart(), this->height()));
        painter.drawItemText(room,
                             int(QStyle::visualAlignment(this->layoutDirection(), Qt::AlignLeft)) |
                                 Qt::AlignVCenter | flags(),
                             this->palette(), this->isEnabled(), this->text(),
                             QPalette::WindowText);
        if (option.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            focus.rect = room.adjusted(-2, 0, 0, 0);
            painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
        }
    }

private:
    static constexpr bool isRadio = std::is_base_of_v<QRadioButton, Button>;

    [[nodiscard]] static int flags() { return Qt::TextWordWrap | Qt::TextShowMnemonic; }
    [[nodiscard]] int textStart() const
    {
        return isRadio ? this->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                             this->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing)
                       : this->style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                             this->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    }
    [[nodiscard]] int textHeight() const
    {
        const QRect room(0, 0, this->width() - textStart(), 10000);
        return this->fontMetrics().boundingRect(room, flags(), this->text()).height() + 4;
    }
};

using WrappingRadioButton = Wrapping<QRadioButton>;
using WrappingCheckBox = Wrapping<QCheckBox>;

} // namespace OnBehalf
