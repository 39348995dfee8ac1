// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/calendarlist.h"
#include "calendar/calendarpaper.h"
#include "calendar/transferdialogs.h"
#include "paper/export.h"

#include <QPointer>

namespace OnBehalf {

class CalendarStore;

/// What leaves calendars for paper and files, and what comes into them from files and from each
/// other.
class CalendarTransfer : public Export
{
    Q_OBJECT
public:
    explicit CalendarTransfer(QWidget *page);

    void printSheet(const CalendarSheet &sheet);
    /// Asks which calendar and which days; reads what is not known of them.
    void saveCalendar(CalendarStore *store, const CalendarChoice &choice, const ShownRange &range);
    /// Asks for a file, and then what of it goes where.
    void importInto(const CalendarChoice &choice);
    void copy(const Principal &from, const CalendarEntry &entry, const CalendarChoice &choice);
    /// Somebody else works from now on, or nobody: what is asked is asked no more.
    void close();

Q_SIGNALS:
    void copyWanted(const OnBehalf::Principal &from, const OnBehalf::CalendarEntry &entry,
                    const OnBehalf::Principal &to);
    void importWanted(const OnBehalf::Principal &to, const QList<OnBehalf::Meeting> &meetings);

private:
    void saveWhenRead(CalendarStore *store, const Principal &principal, const ShownRange &range);
    void write(CalendarStore *store, const Principal &principal, const ShownRange &range);
    void readFile(const QString &path, const CalendarChoice &choice);
    void ask(QDialog *dialog, const std::function<void()> &accepted);

    QPointer<QDialog> m_dialog;
    QString m_importFolder; ///< Where the last file came from.
};

} // namespace OnBehalf
