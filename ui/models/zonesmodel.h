// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QTimeZone>

namespace OnBehalf {

/// The time zones that Exchange knows: those of the people concerned first, then all from west to
/// east. Qt::UserRole has the Windows id.
class ZonesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ZonesModel(QObject *parent = nullptr);

    /// A zone, and why it stands first: "London (Helena Lindqvist)".
    struct Preferred
    {
        QString windowsId;
        QString whose;
    };
    /// Of the same zone only the first.
    void setPreferred(const QList<Preferred> &zones);

    /// The row of a zone: the first of them; -1: not known.
    int rowOf(const QString &windowsId) const;
    /// Of a zone that is not among them, as a "Customized Time Zone": its own name.
    static QString nameOf(const QString &windowsId);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString windowsId;
        QString text;
        QString description; ///< "(UTC+01:00) Central European Time"
        bool isPreferred = false;
    };
    static QList<Row> readZones();
    /// From west to east; read once, for naming them takes its time.
    static const QList<Row> &all();

    QList<Row> m_preferred;
};

} // namespace OnBehalf
