// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace OnBehalf {

/// The commands above a list. Where there is no room for all their words, the last ones are icons
/// alone, with their tooltips.
class ToolRow : public QWidget
{
    Q_OBJECT
public:
    explicit ToolRow(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// A button as it stands in such rows: "add" has the name "addButton".
    static QToolButton *buttonFor(QAction *action, QWidget *parent);

    /// A step to the next or the one before: an icon whose \a text is its tooltip.
    static QToolButton *stepButton(const char *name, QLatin1StringView iconName,
                                   const QString &text, QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QList<QToolButton *> m_buttons;
};

} // namespace OnBehalf
