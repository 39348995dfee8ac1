// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/shownrange.h"
#include "models/importmodel.h"
#include "principals/principals.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace OnBehalf {

class TextLabel;

/// Calendars among which one is to be chosen, and the one that is at first.
struct CalendarChoice
{
    QList<Principal> calendars;
    QString first; ///< An address; of none of them: the first one.
};

/// Asks which calendar is to be saved as a file, and which days of it.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const CalendarChoice &choice, const ShownRange &range, QWidget *parent = nullptr);

    [[nodiscard]] Principal principal() const;
    [[nodiscard]] ShownRange range() const;

private:
    void showProblem();

    QList<Principal> m_calendars;
    QComboBox *m_whose;
    QDateEdit *m_from;
    QDateEdit *m_to;
    TextLabel *m_problem;
    QPushButton *m_go;
};

/// Asks into which calendar something is to be copied.
class CopyDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a ofSeries: it is one of a series, of which it is copied alone.
    CopyDialog(const QString &subject, bool ofSeries, const CalendarChoice &choice,
               QWidget *parent = nullptr);

    [[nodiscard]] Principal principal() const;

private:
    QList<Principal> m_calendars;
    QComboBox *m_whose;
};

/// Asks what of a file is to be put into which calendar.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const QList<ImportedItem> &items, const CalendarChoice &choice,
                 QWidget *parent = nullptr);

    [[nodiscard]] Principal principal() const;
    [[nodiscard]] QList<Meeting> chosen() const { return m_items->chosen(); }

private:
    QWidget *buildList();
    void showCount();

    QList<Principal> m_calendars;
    ImportModel *m_items;
    QComboBox *m_whose;
    TextLabel *m_count;
    QPushButton *m_go;
};

} // namespace OnBehalf
