// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requests/request.h"

#include <QAbstractItemModel>
#include <QTimeZone>

namespace OnBehalf {

/// What is known of a request besides itself.
enum class Clash {
    Unknown,
    Free,
    Conflict, ///< Something else is in the calendar then.
};

/// Requests below those whom they are for: first what waits, the newest first.
class RequestsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role : int {
        /// QString, of requests: what can be looked for, without the words between.
        FilterRole = Qt::UserRole + 200,
    };

    explicit RequestsModel(QObject *parent = nullptr);

    /// For whom they are, in this order.
    struct Person
    {
        QString address;
        QString name;
        bool isOneself = false;
        bool operator==(const Person &) const = default;
    };
    /// Requests for anybody else are left out.
    void setRequests(const QList<Request> &requests, const QList<Person> &people,
                     const QTimeZone &zone);
    /// By the messages' ids.
    void setClashes(const QHash<QString, Clash> &clashes);

    /// Null for none, and for people.
    [[nodiscard]] const Request *requestAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        Person person;
        QList<Request> requests;
    };

    [[nodiscard]] QVariant personData(const Group &group, int role) const;
    [[nodiscard]] QVariant requestData(const Request &request, const Person &person,
                                       int role) const;
    [[nodiscard]] QString badge(const Request &request) const;
    [[nodiscard]] int badgeTone(const Request &request) const;
    [[nodiscard]] QString when(const Request &request) const;

    QList<Group> m_groups;
    QHash<QString, Clash> m_clashes;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace OnBehalf
