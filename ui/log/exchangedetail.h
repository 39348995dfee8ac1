// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabWidget>

class QPlainTextEdit;

namespace Ews {
struct Exchange;
}

namespace OnBehalf {

/// The XML of one exchange. It is made readable when it is looked at.
class ExchangeDetail : public QTabWidget
{
    Q_OBJECT
public:
    explicit ExchangeDetail(QWidget *parent = nullptr);

    /// Null: none.
    void setExchange(const Ews::Exchange *exchange);

    static constexpr qsizetype mostShown = 200'000; ///< Characters of one body.

private:
    QPlainTextEdit *addPane(const char *name, const QString &title);

    QPlainTextEdit *m_answer;
    QPlainTextEdit *m_request;
};

} // namespace OnBehalf
