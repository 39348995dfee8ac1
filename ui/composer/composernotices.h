// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/messagebar.h"

#include <QObject>

namespace OnBehalf {

/// What stands in a composer's one message bar: what was just said, else the warnings, unless the
/// user has closed these very ones.
class ComposerNotices : public QObject
{
    Q_OBJECT
public:
    explicit ComposerNotices(MessageBar *bar);

    void say(const Message &message);
    /// What was said holds no more.
    void retract();
    void setWarnings(const QStringList &warnings, const QList<MessageAction> &actions);

private:
    void showWarnings();

    MessageBar *m_bar;
    bool m_said = false;
    QStringList m_warnings;
    QStringList m_shown;  ///< As they stand in the bar.
    QStringList m_closed; ///< Which the user has closed.
    QList<MessageAction> m_actions;
    QStringList m_actionTexts;
};

} // namespace OnBehalf
