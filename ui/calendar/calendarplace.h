// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actingstores.h"
#include "calendar/calendaractions.h"
#include "calendar/calendarlist.h"
#include "calendar/shownrange.h"
#include "place.h"
#include "principals/principals.h"
#include "text/calendarfacts.h"

#include <QPointer>

class QDialog;
class QLineEdit;
class QStackedWidget;

namespace OnBehalf {

class AgendaView;
class CalendarModel;
class CalendarTransfer;
class DaysView;
class EmptyTable;
class MiniMonth;
class MonthView;
class PrincipalsModel;
class PrincipalsView;
class TextLabel;
class TimeDetail;
struct CalendarChoice;
struct CalendarSheet;
struct DirectoryEntry;
struct Meeting;
struct ShownTime;

/// The place "Calendar": one's own calendar and those of the people and rooms whom one sees to, by
/// days, by month or as a list.
class CalendarPlace : public Place
{
    Q_OBJECT
public:
    explicit CalendarPlace(QWidget *parent = nullptr);

    /// All null when nobody is signed in. Reads nothing before the place is shown.
    void setStores(const ActingStores &stores);

    void showDay(QDate day);
    void showSpan(CalendarSpan span);
    [[nodiscard]] CalendarSpan span() const { return m_span; }
    [[nodiscard]] ShownRange range() const;
    /// Lists what the filter leaves of a year, until other days are shown.
    void search();
    /// Null while nobody is signed in.
    [[nodiscard]] CalendarStore *store() const { return m_stores.calendars; }
    [[nodiscard]] CategoriesStore *categories() const { return m_stores.categories; }
    [[nodiscard]] CalendarModel *times() const { return m_times; }
    [[nodiscard]] PrincipalsView *principals() const { return m_principalsView; }
    [[nodiscard]] DaysView *daysView() const { return m_days; }
    [[nodiscard]] MonthView *monthView() const { return m_month; }
    /// Reads again what is known of a calendar: something in it was changed.
    void refresh(const QString &address);

    [[nodiscard]] PlaceEntry entry() const override;
    [[nodiscard]] CalendarActions *actions() const override { return m_actions; }
    [[nodiscard]] MessageBar *messageBar() const override { return m_messageBar; }
    [[nodiscard]] QString windowTitle(const QString &mailbox) const override;
    [[nodiscard]] bool isWriting() const override { return false; }
    [[nodiscard]] QWidgetList panes() const override;
    [[nodiscard]] QVariantMap layout() const override;
    void restoreLayout(const QVariantMap &layout) override;
    void setShown(bool shown) override;
    void focusContent() override;
    void escape() override;

Q_SIGNALS:
    void openWanted(const OnBehalf::Principal &principal, const OnBehalf::CalendarEntry &entry);
    /// A new item at that time (UTC).
    void newWanted(const OnBehalf::Principal &principal, const QDateTime &start,
                   const QDateTime &end);
    void removeWanted(const OnBehalf::Principal &principal, const OnBehalf::CalendarEntry &entry);
    void moveWanted(const OnBehalf::Principal &principal, const OnBehalf::CalendarEntry &entry,
                    const QDateTime &start, const QDateTime &end);
    /// A new item like that one, without invitees, in the calendar of \a to.
    void copyWanted(const OnBehalf::Principal &from, const OnBehalf::CalendarEntry &entry,
                    const OnBehalf::Principal &to);
    void importWanted(const OnBehalf::Principal &to, const QList<OnBehalf::Meeting> &meetings);

private:
    struct Shown
    {
        Principal principal;
        int color = 0;
        bool isOwn = false;
    };

    void build();
    QWidget *buildTools();
    QWidget *buildSide();
    void connectActions();
    void connectViews();
    void connectTransfer();
    void connectMoving();
    void connectMenus();
    [[nodiscard]] QList<Shown> all() const;
    [[nodiscard]] QList<Shown> shownCalendars() const;
    [[nodiscard]] bool isShown(const QString &address) const;
    [[nodiscard]] QWidget *view() const;
    /// Those that \a fits, and the one that is most likely meant.
    [[nodiscard]] CalendarChoice choice(const std::function<bool(const Shown &)> &fits) const;
    [[nodiscard]] CalendarChoice readable() const;
    /// \a except: the address of one that is none of them.
    [[nodiscard]] CalendarChoice writable(const QString &except = {}) const;
    [[nodiscard]] CalendarSheet sheet() const;
    [[nodiscard]] QString title() const;
    void endSearch();
    [[nodiscard]] bool isAllRead() const;
    void showNothing();
    [[nodiscard]] EntryReader readerOf(const Shown &shown) const;
    void want();
    void showAll();
    [[nodiscard]] QString sightOf(const Shown &one) const;
    void showPrincipals();
    void showTimes();
    void showZones();
    void showCurrent();
    [[nodiscard]] std::optional<ShownTime> currentTime() const;
    void setCurrentKey(const QString &key);
    void showReading();
    void showFailure(const Ews::Error &error);
    void tryAgain();
    void addPrincipal();
    void take(const QList<DirectoryEntry> &entries);
    void newAt(QDate day, QTime time);
    void withCurrent(const std::function<void(const Principal &, const CalendarEntry &)> &run);

    ActingStores m_stores;
    bool m_shown = false;
    bool m_wasReading = false; ///< As it was said.
    bool m_readFailed = false;
    CalendarSpan m_span = CalendarSpan::WorkWeek;
    std::optional<CalendarSpan> m_searchedFrom; ///< While a year is searched.
    QDate m_day = QDate::currentDate();
    QString m_current; ///< Key of what is selected.
    CalendarActions *m_actions;
    CalendarModel *m_times;
    DaysView *m_days;
    MonthView *m_month;
    AgendaView *m_agenda;
    EmptyTable *m_nothing; ///< In place of an agenda without items.
    QStackedWidget *m_views;
    PrincipalsModel *m_principals;
    PrincipalsView *m_principalsView;
    MiniMonth *m_mini;
    TimeDetail *m_detail;
    QLineEdit *m_filter;
    TextLabel *m_title;
    MessageBar *m_messageBar;
    CalendarTransfer *m_transfer;
    QWidget *m_tools = nullptr;
    QPointer<QDialog> m_dialog;
};

} // namespace OnBehalf
