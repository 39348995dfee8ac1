// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/importmeetings.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <algorithm>

namespace OnBehalf {

namespace {

bool goesOnAfter(const SendReport &report)
{
    return report.end == SendEnd::Done || (report.end == SendEnd::Stopped && report.error &&
                                           report.error->failure == Ews::Failure::Refused);
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
