// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Ews {
struct Exchange;
}

namespace OnBehalf {

class ExchangesModel;

/// A part of an ExchangesModel: those with some letters in them, or in their XML, and those that
/// failed. Both conditions hold together.
class ExchangesFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ExchangesFilter(ExchangesModel *model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setOnlyFailures(bool on);

    const Ews::Exchange *exchangeAt(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const ExchangesModel *m_model;
    QString m_text;
    QByteArray m_bytes; ///< The text as it stands in XML, in small letters.
    bool m_onlyFailures = false;
};

} // namespace OnBehalf
