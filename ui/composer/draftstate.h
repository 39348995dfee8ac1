// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QWidget>

namespace OnBehalf {

class ElidedLabel;
class IconLabel;

/// "Draft kept on this computer at 14:52"
class DraftState : public QWidget
{
    Q_OBJECT
public:
    explicit DraftState(QWidget *parent = nullptr);

    void setKept(const QDateTime &at);
    void setFailed(const QString &why);

private:
    IconLabel *m_icon;
    ElidedLabel *m_text;
};

} // namespace OnBehalf
