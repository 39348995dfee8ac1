// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace OnBehalf {

/// What a page holds: as high as the window lets it be, and scrolled where that is less than its
/// sentences need once they are broken into lines. Without it they would be squeezed into each
/// other.
class PageArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageArea(QWidget *parent = nullptr);

    [[nodiscard]] QBoxLayout *page() const { return m_page; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepReadable();

    QBoxLayout *m_page;
};

} // namespace OnBehalf
