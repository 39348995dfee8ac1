// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/importmeetings.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether an error is about the one item: the next one may be taken.
bool isOfItem(const Ews::Error &error)
{
    static const QStringList ofCalendar{u"ErrorAccessDenied"_s,
                                        u"ErrorCreateItemAccessDenied"_s,
                                        u"ErrorFolderNotFound"_s,
                                        u"ErrorMailboxMoveInProgress"_s,
                                        u"ErrorMailboxStoreUnavailable"_s,
                                        u"ErrorNonExistentMailbox"_s,
                                        u"ErrorQuotaExceeded"_s};
    // Codes of our own have no such beginning: the journal cannot be written …
    return error.failure == Ews::Failure::Refused && error.code.startsWith("Error"_L1) &&
           !ofCalendar.contains(error.code);
}

bool goesOnAfter(const SendReport &report)
{
    return report.end == SendEnd::Done ||
           (report.end == SendEnd::Stopped && report.error && isOfItem(*report.error));
}

QCoro::Task<> importAll(std::shared_ptr<Ews::Client> client, QString principal,
                        QList<Meeting> meetings, Journal journal, std::function<void(int)> progress,
                        std::stop_token stop, QPromise<ImportReport> promise)
{
    promise.start();
    ImportReport report;
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        if (stop.stop_requested()) {
            report.error = Ews::Error{.failure = Ews::Failure::Cancelled};
            break;
        }
        if (progress)
            progress(int(i));
        const SendReport one =
            co_await sendMeeting(client, planNew(principal, meetings.at(i)), journal, {}, stop);
        report.reports.append(one);
        if (!goesOnAfter(one)) {
            report.error = one.error.value_or(Ews::Error{.failure = Ews::Failure::Malformed});
            break;
        }
    }
    promise.addResult(report);
    promise.finish();
}

} // namespace

qsizetype ImportReport::done() const
{
    return std::ranges::count(reports, SendEnd::Done, &SendReport::end);
}

QFuture<ImportReport> importMeetings(std::shared_ptr<Ews::Client> client, QString principal,
                                     QList<Meeting> meetings, Journal journal,
                                     std::function<void(int)> progress, std::stop_token stop)
{
    QPromise<ImportReport> promise;
    auto future = promise.future();
    importAll(std::move(client), std::move(principal), std::move(meetings), std::move(journal),
              std::move(progress), std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf
