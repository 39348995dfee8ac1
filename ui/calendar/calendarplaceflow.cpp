// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands of "Calendar" do, and how it comes to the front.
#include "account/needssignin.h"
#include "calendar/calendarplace.h"
#include "calendar/calendarstore.h"
#include "calendar/daysview.h"
#include "calendar/minimonth.h"
#include "calendar/principalsview.h"
#include "calendar/timedetail.h"
#include "common/messagebar.h"
#include "errormessage.h"
#include "people/peopledialog.h"
#include "principals/principalslist.h"
#include "text/datetext.h"

#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

void CalendarPlace::showReading()
{
    const bool reading = m_shown && m_stores && m_stores.calendars->isReading();
    if (reading == m_wasReading)
        return;
    m_wasReading = reading;
    showNothing();
    if (reading) {
        m_readFailed = false;
        Q_EMIT busyChanged(tr("Reading the calendars…"));
        return;
    }
    Q_EMIT busyChanged({});
    if (!m_readFailed)
        m_messageBar->retractUnread();
    if (m_shown && m_stores && !m_readFailed)
        Q_EMIT resultSaid(Tone::Success,
                          tr("%n calendar(s), read at %1", nullptr, int(shownCalendars().size()))
                              .arg(clockText(QTime::currentTime())));
    showPrincipals();
}

void CalendarPlace::showFailure(const Ews::Error &error)
{
    m_readFailed = true;
    if (!m_shown)
        return;
    if (error.failure == Ews::Failure::Cancelled) {
        Q_EMIT resultSaid(Tone::Info, tr("Canceled; what was not read is not shown"));
        return;
    }
    // Mostly it is one calendar that cannot be read, and the others are.
    QStringList whose;
    for (const Shown &one : shownCalendars())
        if (m_stores.calendars->failure(one.principal.address))
            whose.append(one.principal.name);
    showPrincipals();
    Message message = errorMessage(
        error,
        whose.isEmpty()
            ? tr("What is shown may be incomplete or out of date.")
            : tr("What is shown of the calendar of %1 may be incomplete or out of date.", "names")
                  .arg(spokenLocale().createSeparatedList(whose)));
    message.actions = {{.text = tr("&Try again"), .run = [this] { tryAgain(); }}};
    message.isUnread = true;
    m_messageBar->setMessage(message);
    if (needsSignIn(error))
        Q_EMIT signInNeeded(error);
}

void CalendarPlace::tryAgain()
{
    m_messageBar->retractUnread();
    m_stores.calendars->forgetFailures();
    want();
    showPrincipals();
}

void CalendarPlace::addPrincipal()
{
    const Session &session = m_stores.calendars->session();
    const auto known = m_stores.principals->addresses() +
                       QStringList{session.actingAddress(), session.account.address};
    const PeopleQuestion question{
        .title = tr("Add a calendar"),
        .addLabel = tr("&Add"),
        .addSeveral = [](int count) { return tr("&Add %n calendars", nullptr, count); },
        .changeLabel = {},
        .mark = [known](const QString &address) -> DirectoryMark {
            return known.contains(address, Qt::CaseInsensitive)
                       ? DirectoryMark{tr("is shown already"), address}
                       : DirectoryMark();
        },
        .notice = [](const QList<DirectoryEntry> &) -> Notice {
            return {{},
                    tr("You see of a calendar what its owner gave you: its items, free/busy times, "
                       "or nothing. Nobody is told that you added it.")};
        }};
    auto *dialog = new PeopleDialog(m_stores.calendars->session().client, question, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->entries()); });
    m_dialog = dialog;
    dialog->open();
}

void CalendarPlace::take(const QList<DirectoryEntry> &entries)
{
    for (const DirectoryEntry &entry : entries)
        m_stores.principals->add({.name = entry.name, .address = entry.address});
}

// For whoever is selected in the list, else for the first whose calendar is shown and not one's
// own.
void CalendarPlace::newAt(QDate day, QTime time)
{
    const auto calendars = shownCalendars();
    if (calendars.isEmpty())
        return;
    auto whose = std::ranges::find_if(calendars, [this](const Shown &one) {
        return one.principal.address == m_principalsView->currentAddress();
    });
    if (whose == calendars.end())
        whose = std::ranges::find(calendars, false, &Shown::isOwn);
    if (whose == calendars.end())
        whose = calendars.begin();
    constexpr qint64 length = 30LL * 60;
    const QTime begin = time.isValid() ? time : QTime(9, 0);
    const QDateTime start(day, begin, QTimeZone::systemTimeZone());
    Q_EMIT newWanted(whose->principal, start.toUTC(), start.toUTC().addSecs(length));
}

PlaceEntry CalendarPlace::entry() const
{
    return {.name = u"goCalendar"_s,
            .text = tr("&Calendar"),
            .iconName = u"calendar"_s,
            .toolTip = tr("Your calendar and those of the people whom you act for")};
}

QString CalendarPlace::windowTitle(const QString &) const
{
    return tr("Calendar");
}

QWidgetList CalendarPlace::panes() const
{
    return {m_tools, m_messageBar, m_mini, m_principalsView, m_detail, m_views};
}

void CalendarPlace::setShown(bool shown)
{
    m_shown = shown;
    m_actions->setShown(shown);
    showReading();
    if (!shown || !m_stores)
        return;
    m_stores.principals->readOwnName(m_stores.calendars->session().client);
    showAll();
}

void CalendarPlace::focusContent()
{
    m_views->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void CalendarPlace::escape()
{
    if (m_stores && m_stores.calendars->isReading())
        m_stores.calendars->cancel();
    else if (m_messageBar->hasMessage())
        m_messageBar->dismiss();
    else if (m_searchedFrom)
        endSearch();
    else if (m_filter->hasFocus())
        m_filter->clear();
}

} // namespace OnBehalf
