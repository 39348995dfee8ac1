// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace OnBehalf {

class IconLabel;
class TextLabel;

/// The violet band below a page: how much is changed here and not sent, and the way on. Its owner
/// says what stands in it, and hides it while nothing is staged.
class StagedBar : public QFrame
{
    Q_OBJECT
public:
    explicit StagedBar(QWidget *parent = nullptr);

    /// \a second may be empty.
    void setText(const QString &headline, const QString &second);
    /// While changes are being sent, neither button may be pressed.
    void setBusy(bool busy);

Q_SIGNALS:
    void discardRequested();
    void reviewRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_second;
    QPushButton *m_discard;
    QPushButton *m_review;
};

} // namespace OnBehalf
