// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/step.h"

#include <QPromise>
#include <QWidget>

class QPushButton;

namespace OnBehalf {

/// Asks whether a host outside the mail domain may be asked, and may get the sign-in.
class HostQuestionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HostQuestionPanel(const Autodiscover::HostQuestion &question,
                               QWidget *parent = nullptr);

    /// Finishes with the answer; canceled where the panel goes without one.
    [[nodiscard]] QFuture<bool> answer() const { return m_answer.future(); }
    /// The button for no, which Enter is for.
    [[nodiscard]] QPushButton *refuseButton() const { return m_refuse; }

Q_SIGNALS:
    void answered();

private:
    void give(bool allowed);

    QPromise<bool> m_answer;
    QPushButton *m_allow;
    QPushButton *m_refuse;
};

} // namespace OnBehalf
