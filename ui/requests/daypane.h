// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actingstores.h"
#include "calendar/calendarstore.h"
#include "categories/categoriesstore.h"
#include "requests/request.h"

#include <QPointer>
#include <QWidget>

namespace OnBehalf {

class CalendarModel;
class DaysView;
class TextLabel;

/// The principal's day around a request, and those before and after it.
class DayPane : public QWidget
{
    Q_OBJECT
public:
    explicit DayPane(QWidget *parent = nullptr);

    void setStores(const ActingStores &stores);
    /// The day on which it would be; nothing for none. \a name: whose day it is.
    void setRequest(const std::optional<Request> &request, const QString &name);
    /// Shows what was read meanwhile.
    void update();
    [[nodiscard]] DaysView *view() const { return m_view; }

private:
    void showDay(QDate day);

    QPointer<CalendarStore> m_store;
    QPointer<CategoriesStore> m_categories;
    std::optional<Request> m_request;
    QString m_name;
    QDate m_day;
    TextLabel *m_title;
    TextLabel *m_why;
    CalendarModel *m_times;
    DaysView *m_view;
};

} // namespace OnBehalf
