// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestsactions.h"

#include "requests/requestsstore.h"
#include "text/featuretext.h"

#include <QAction>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

RequestsActions::RequestsActions(QObject *parent)
    : PlaceActions(parent)
    , accept(create("accept"_L1, "check"_L1, tr("&Accept"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, {}))
    , tentative(create("tentative"_L1, "circle-help"_L1, tr("&Tentative"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_T, {}))
    , decline(
          create("decline"_L1, "cross"_L1, tr("&Decline"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, {}))
    , propose(create("propose"_L1, "clock"_L1, tr("&Propose New Time…"),
                     Qt::CTRL | Qt::SHIFT | Qt::Key_P, {}))
    , remove(create("removeCancelled"_L1, "trash"_L1, tr("Remove from &Calendar"),
                    Qt::CTRL | Qt::Key_Delete,
                    tr("Moves the canceled meeting and the message to the deleted items")))
    , takeTime(create("takeTime"_L1, "check"_L1, tr("&Use the Proposed Time…"), {},
                      tr("Opens the meeting with the time that was proposed; nothing is sent yet")))
    , openMeeting(create("openRequested"_L1, "calendar"_L1, tr("&Open the Meeting…"),
                         Qt::CTRL | Qt::Key_O, tr("Opens the meeting itself to change it")))
{
    // In the filter these keys delete a word.
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setToolTip(reload, tr("Reads the requests from the server again"));
    setToolTip(filter, tr("Shows only requests with these letters in them"));
    put(Menu::Edit, {accept, tentative, decline, propose});
    put(Menu::Edit, {remove});
    put(Menu::Edit, {takeTime, openMeeting});
    put(Menu::Edit, {filter});
    update(nullptr, nullptr);
}

void RequestsActions::describeAnswers(bool tells, const QString &noProposals)
{
    setToolTip(accept, tells ? tr("Enters the meeting in the calendar and tells the organizer")
                             : tr("Enters the meeting in the calendar; the organizer is not told"));
    setToolTip(tentative, tells ? tr("Enters the meeting as tentative and tells the organizer")
                                : tr("Enters the meeting as tentative; the organizer is not told"));
    setToolTip(decline,
               tells ? tr("Takes the meeting out of the calendar and tells the organizer")
                     : tr("Takes the meeting out of the calendar; the organizer is not told"));
    setToolTip(propose, !noProposals.isEmpty() ? noProposals
                        : tells
                            ? tr("Answers with another time that would suit")
                            : tr("Another time can only be proposed where “Send a response to the "
                                 "organizer” is ticked"));
}

void RequestsActions::update(const RequestsStore *store, const Request *request, bool tells)
{
    const QString noProposals =
        store ? lackingText(*store->session().client, ServerFeature::ProposedTimes) : QString();
    describeAnswers(tells, noProposals);
    const bool idle = store && store->activity() == RequestsStore::Activity::Idle;
    const bool answerable = idle && request && request->canBeAnswered();
    enable(reload, idle);
    enable(filter, store);
    for (auto *action : {accept, tentative, decline})
        enable(action, answerable);
    enable(propose, answerable && tells && noProposals.isEmpty() && request->takesProposals &&
                        !request->recurring && request->start.isValid());
    enable(remove, idle && request && request->canBeRemoved());
    const bool isAnswer = request && request->kind == Request::Kind::Answer && request->entry;
    enable(openMeeting, store && isAnswer);
    enable(takeTime, store && isAnswer && request->proposedStart.isValid());
}

} // namespace OnBehalf
