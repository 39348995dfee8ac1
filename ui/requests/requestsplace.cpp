// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestsplace.h"

#include "common/messagebar.h"
#include "common/textlabel.h"
#include "emptytable.h"
#include "models/requestsmodel.h"
#include "principals/principalslist.h"
#include "requests/conflicts.h"
#include "requests/daypane.h"
#include "requests/requestdetail.h"
#include "requests/requestsflow.h"
#include "requests/requestsview.h"
#include "text/errortext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Activity = RequestsStore::Activity;

namespace {

/// Of requests that are further apart the days are read one by one, as they are looked at.
constexpr int mostDays = 60;

bool isOfToday(const Request &request)
{
    return request.received.toLocalTime().date() == QDate::currentDate();
}

/// A meeting that is off and still stands in the calendar.
bool waitsToBeRemoved(const Request &request)
{
    return request.canBeRemoved() && request.state != Request::State::Gone;
}

/// For whom one gets requests as a delegate without having been told so.
void addUnknown(QList<RequestsModel::Person> &people, const QList<Request> &requests,
                const QString &own)
{
    for (const Request &request : requests) {
        const auto isIt = [&request](const RequestsModel::Person &one) {
            return one.address.compare(request.principal, Qt::CaseInsensitive) == 0;
        };
        if (request.principal.compare(own, Qt::CaseInsensitive) == 0 ||
            std::ranges::any_of(people, isIt))
            continue;
        people.append({request.principal, request.principalName.isEmpty() ? request.principal
                                                                          : request.principalName});
    }
}

} // namespace

RequestsPlace::RequestsPlace(QWidget *parent)
    : Place(parent)
    , m_actions(new RequestsActions(this))
    , m_flow(new RequestsFlow(this))
    , m_requests(new RequestsModel(this))
    , m_view(new RequestsView(m_requests, this))
    , m_filter(new QLineEdit(this))
    , m_which(new QComboBox(this))
    , m_messageBar(new MessageBar(this))
    , m_content(new QStackedWidget(this))
    , m_empty(new EmptyTable(this))
    , m_detail(new RequestDetail(m_actions, this))
    , m_day(new DayPane(this))
    , m_split(new QSplitter(this))
    , m_intro(new TextLabel(TextKind::Secondary, this))
{
    build();
    setWatching(false);
    connectActions();
    m_actions->setShown(false);
    setStores({});
}

void RequestsPlace::connectActions()
{
    const auto answerWith = [this](QAction *action, Ews::ResponseType type) {
        connect(action, &QAction::triggered, this, [this, type] {
            if (const Request *request = m_view->currentRequest())
                m_flow->answer(*request, {.answer = type,
                                          .words = m_detail->words(),
                                          .tellsOrganizer = m_detail->tellsOrganizer()});
        });
    };
    answerWith(m_actions->accept, Ews::ResponseType::Accept);
    answerWith(m_actions->tentative, Ews::ResponseType::Tentative);
    answerWith(m_actions->decline, Ews::ResponseType::Decline);
    connect(m_actions->propose, &QAction::triggered, this, [this] {
        if (const Request *request = m_view->currentRequest())
            m_flow->propose(*request, m_detail->words());
    });
    connect(m_actions->remove, &QAction::triggered, this, [this] {
        if (const Request *request = m_view->currentRequest())
            m_flow->remove(*request);
    });
    for (auto *action : {m_actions->openMeeting, m_actions->takeTime})
        connect(action, &QAction::triggered, this, [this, action] {
            if (const Request *request = m_view->currentRequest())
                Q_EMIT meetingWanted(*request, action == m_actions->takeTime);
        });
    connect(m_actions->reload, &QAction::triggered, m_flow, &RequestsFlow::reload);
    connect(m_actions->filter, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->setFilterText(text);
        showListOrWhy();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &RequestsPlace::showList);
    connect(m_view, &RequestsView::currentRequestChanged, this, &RequestsPlace::showCurrent);
    connect(m_detail, &RequestDetail::tellsOrganizerChanged, this, &RequestsPlace::updateActions);
    connect(m_flow, &RequestsFlow::noticed, this, &RequestsPlace::noticed);
    connect(m_flow, &RequestsFlow::messageWanted, m_messageBar, &MessageBar::setMessage);
    connect(m_flow, &RequestsFlow::messageObsolete, m_messageBar, &MessageBar::retract);
    connect(m_flow, &RequestsFlow::unreadObsolete, m_messageBar, &MessageBar::retractUnread);
    connect(m_flow, &RequestsFlow::busyChanged, this, &Place::busyChanged);
    connect(m_flow, &RequestsFlow::resultSaid, this, &Place::resultSaid);
    connect(m_flow, &RequestsFlow::signInNeeded, this, &Place::signInNeeded);
    connect(m_flow, &RequestsFlow::answered, this, [this](const Request &request) {
        m_detail->forgetAnswer(request.id.id);
        m_next = m_view->nextOpenAfter(request.id.id);
    });
}

void RequestsPlace::setStores(const ActingStores &stores)
{
    if (m_stores)
        for (QObject *store :
             {static_cast<QObject *>(m_stores.requests), static_cast<QObject *>(m_stores.calendars),
              static_cast<QObject *>(m_stores.principals)})
            store->disconnect(this);
    m_stores = stores;
    m_next.clear();
    m_messageBar->clear();
    m_filter->clear();
    m_flow->setStores(stores);
    m_day->setStores(stores);
    if (stores) {
        connect(stores.requests, &RequestsStore::loaded, this, &RequestsPlace::showList);
        connect(stores.requests, &RequestsStore::loaded, this, &RequestsPlace::wantDays);
        connect(stores.requests, &RequestsStore::failed, this, &RequestsPlace::showListOrWhy);
        connect(stores.requests, &RequestsStore::activityChanged, this, [this] {
            updateActions();
            showListOrWhy();
        });
        connect(stores.requests, &RequestsStore::contentRead, this, [this](const QString &id) {
            if (id == m_view->currentId())
                showCurrent();
        });
        connect(stores.calendars, &CalendarStore::changed, this, [this] {
            showClashes();
            showCurrent();
        });
        connect(stores.calendars, &CalendarStore::failed, this, [this](const Ews::Error &error) {
            if (m_shown)
                m_flow->showDayFailure(error);
        });
        connect(stores.principals, &PrincipalsList::changed, this, [this] {
            m_stores.requests->setPrincipals(m_stores.principals->addresses());
            if (m_shown || m_stores.requests->isLoaded())
                m_stores.requests->load();
        });
        connect(stores.principals, &PrincipalsList::namesChanged, this, &RequestsPlace::showList);
        stores.requests->setPrincipals(stores.principals->addresses());
    }
    showList();
}

void RequestsPlace::showList()
{
    QList<RequestsModel::Person> people;
    QList<Request> shown;
    if (m_stores) {
        const QString own = m_stores.requests->session().actingAddress();
        for (const auto &entry : m_stores.principals->entries())
            people.append(
                {entry.principal.address, m_stores.principals->nameOf(entry.principal.address)});
        const auto which = Which(m_which->currentData().toInt());
        for (const Request &request : m_stores.requests->list().requests)
            if (which == Which::All || request.isOpen() || waitsToBeRemoved(request) ||
                (which == Which::Today && isOfToday(request)))
                shown.append(request);
        addUnknown(people, shown, own);
        people.append({.address = own, .name = tr("You"), .isOneself = true});
        Q_EMIT waitingCountChanged(m_stores.requests->openCount());
    } else {
        Q_EMIT waitingCountChanged(0);
    }
    m_requests->setRequests(shown, people, QTimeZone::systemTimeZone());
    if (m_stores && !m_next.isEmpty() && m_stores.requests->activity() == Activity::Idle)
        m_view->setCurrentId(std::exchange(m_next, {}));
    showClashes();
    showListOrWhy();
    showCurrent();
}

void RequestsPlace::showListOrWhy()
{
    const bool any = m_view->shownCount() > 0;
    m_content->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    if (any || !m_stores)
        return;
    const bool unread = !m_stores.requests->isLoaded();
    if (!m_filter->text().isEmpty())
        m_empty->say(tr("No request has these letters in it."), nullptr);
    else if (unread && m_stores.requests->activity() == Activity::Loading)
        m_empty->say(tr("Reading the requests…"), nullptr);
    else if (unread)
        m_empty->say(tr("The requests have not been read."), m_actions->reload);
    else if (m_stores.principals->entries().isEmpty())
        m_empty->say(tr("Nothing waits for an answer. Add the people whom you act for in "
                        "“Calendar”, and what waits in their Inboxes stands here as well."),
                     nullptr);
    else
        m_empty->say(
            u"%1 %2"_s.arg(tr("Nothing waits for an answer."), m_flow->unreadText()).trimmed(),
            nullptr);
}

void RequestsPlace::updateActions()
{
    m_actions->update(m_stores.requests, m_stores ? m_view->currentRequest() : nullptr,
                      m_detail->tellsOrganizer());
}

void RequestsPlace::showCurrent()
{
    const Request *request = m_stores ? m_view->currentRequest() : nullptr;
    if (!request) {
        m_detail->setShown({});
        updateActions();
        m_day->setRequest({}, {});
        return;
    }
    RequestDetail::Shown shown{.request = *request, .reader = m_flow->readerOf(*request)};
    if (const auto content = m_stores.requests->content(request->id.id)) {
        if (*content)
            shown.content = **content;
        else
            shown.contentError = errorText(content->error()).headline;
    } else if (m_shown) {
        m_stores.requests->wantContent(*request);
    }
    shown.conflicts = conflictsWith(
        *request, m_stores.calendars->entries(request->principal, request->start, request->end));
    m_detail->setShown(shown);
    updateActions();
    if (m_shown)
        m_day->setRequest(*request, shown.reader.parties.shownPrincipal());
}

// For the words "conflict" and "free" in the list.
void RequestsPlace::wantDays()
{
    if (!m_shown || !m_stores)
        return;
    QStringList principals;
    QDate first;
    QDate last;
    for (const Request &request : m_stores.requests->list().requests) {
        if (!request.isOpen() || !request.start.isValid() ||
            request.end < QDateTime::currentDateTimeUtc())
            continue;
        const QDate day = request.start.date();
        if (day > QDate::currentDate().addDays(mostDays))
            continue;
        if (!principals.contains(request.principal, Qt::CaseInsensitive))
            principals.append(request.principal);
        first = first.isValid() ? qMin(first, day) : day;
        last = last.isValid() ? qMax(last, request.end.date()) : request.end.date();
    }
    if (!principals.isEmpty())
        m_stores.calendars->want(principals, first, qMin(last, first.addDays(mostDays)));
}

void RequestsPlace::refreshDays()
{
    wantDays();
    if (m_shown && m_stores)
        m_day->update();
}

void RequestsPlace::setWatching(bool watching)
{
    const QString whose = tr("Meeting requests for the people whom you act for, and for you.");
    m_intro->setText(watching ? u"%1 %2"_s.arg(whose, tr("New ones appear by themselves."))
                              : whose);
}

void RequestsPlace::showClashes()
{
    QHash<QString, Clash> clashes;
    if (m_stores) {
        for (const Request &request : m_stores.requests->list().requests) {
            const auto &store = *m_stores.calendars;
            if (!request.isOpen() || !request.start.isValid() ||
                store.sight(request.principal) != CalendarSight::Items ||
                !store.isRead(request.principal, request.start.date(), request.end.date()))
                continue;
            const auto entries = store.entries(request.principal, request.start, request.end);
            const bool clash = !conflictsWith(request, entries).isEmpty();
            // Of a series only the first occurrence is looked at.
            if (clash || !request.recurring)
                clashes.insert(request.id.id, clash ? Clash::Conflict : Clash::Free);
        }
    }
    m_requests->setClashes(clashes);
}

PlaceEntry RequestsPlace::entry() const
{
    return {.name = u"goRequests"_s,
            .text = tr("&Requests"),
            .iconName = u"request"_s,
            .toolTip = tr("Meeting requests that wait for an answer")};
}

QString RequestsPlace::windowTitle(const QString &) const
{
    return tr("Requests");
}

bool RequestsPlace::isWriting() const
{
    if (!m_stores)
        return false;
    const Activity activity = m_stores.requests->activity();
    return activity == Activity::Answering || activity == Activity::Removing;
}

QWidgetList RequestsPlace::panes() const
{
    return {m_toolBar, m_messageBar, m_content, m_detail, m_day};
}

void RequestsPlace::setShown(bool shown)
{
    m_shown = shown;
    m_flow->setShown(shown);
    m_actions->setShown(shown);
    if (!shown || !m_stores)
        return;
    m_stores.principals->readOwnName(m_stores.requests->session().client);
    if (!m_stores.requests->isLoaded() && m_stores.requests->activity() == Activity::Idle)
        m_stores.requests->load();
    wantDays();
    showCurrent();
}

void RequestsPlace::focusContent()
{
    if (m_content->currentWidget() == m_view)
        m_view->setFocus(Qt::ShortcutFocusReason);
    else
        m_filter->setFocus(Qt::ShortcutFocusReason);
}

void RequestsPlace::escape()
{
    if (m_stores && m_stores.requests->activity() != Activity::Idle)
        m_stores.requests->cancel();
    else if (m_messageBar->hasMessage())
        m_messageBar->dismiss();
    else if (m_filter->hasFocus())
        m_filter->clear();
}

} // namespace OnBehalf
