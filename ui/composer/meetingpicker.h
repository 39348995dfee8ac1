// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "calendar/calendarlist.h"
#include "principals/principals.h"

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;

namespace OnBehalf {

class CalendarEntriesModel;
class CalendarEntriesView;
class EmptyTable;
class MessageBar;
class PrincipalField;
struct Message;

/// Looks through a principal's calendar, week by week, for a meeting to change or to cancel.
class MeetingPicker : public QDialog
{
    Q_OBJECT
public:
    /// Begins with the calendar of \a current.
    MeetingPicker(const Session &session, const Principal &own, const QList<Principal> &others,
                  const Principal &current, QWidget *parent = nullptr);
    ~MeetingPicker() override;

    [[nodiscard]] const Principal &principal() const { return m_principal; }
    [[nodiscard]] CalendarEntriesView *table() const { return m_table; }

    void accept() override;

Q_SIGNALS:
    void chosen(const OnBehalf::Principal &principal, const OnBehalf::CalendarEntry &entry);
    void signInNeeded(const Ews::Error &error);

private:
    void build();
    QLayout *buildWeek();
    void choosePrincipal(const Principal &principal);
    void showWeekOf(QDate day);
    void read();
    void showEntries(const Ews::Result<QList<CalendarEntry>> &entries);
    [[nodiscard]] Message messageFor(const Ews::Error &error) const;
    void showWhatIsThere();
    [[nodiscard]] const CalendarEntry *current() const;

    Session m_session;
    Principal m_principal;
    QDate m_first; ///< The first day of the week that is shown.
    CalendarEntriesModel *m_entries;
    QSortFilterProxyModel *m_found;
    PrincipalField *m_whose;
    QDateEdit *m_day;
    QLineEdit *m_filter;
    MessageBar *m_bar;
    QStackedWidget *m_pages;
    CalendarEntriesView *m_table;
    EmptyTable *m_empty;
    QPushButton *m_open = nullptr;
    std::stop_source m_stop;
    int m_asked = 0; ///< Answers about another week or calendar are passed over.
    bool m_reading = false;
    bool m_isNew = true; ///< Nothing has been read yet: the keyboard goes to the table then.
};

} // namespace OnBehalf
