// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/auditwait.h"

#include "ctl/patience.h"
#include "ctl/signin.h"
#include "ctl/terminal.h"
#include "ctl/text.h"

#include <QEventLoop>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;
using AuditedState = AuditedMailbox::State;

namespace {

/// "1:05", in minutes and seconds.
QString minutesText(std::chrono::seconds time)
{
    return u"%1:%2"_s.arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

QString auditProgress(const Audit &audit)
{
    if (audit.activity() == Audit::Activity::AskingDirectory)
        return Text::tr("Looking up in the directory who has left.");
    const AuditState &state = audit.state();
    const int done = state.count(AuditedState::Read) + state.count(AuditedState::Failed);
    const QString text =
        Text::tr("Reading mailboxes: %1 of %2.").arg(done).arg(state.mailboxes.size());
    const auto left = audit.timeLeft();
    return left
               ? text + u' ' + Text::tr("About %1 left.", "minutes:seconds").arg(minutesText(*left))
               : text;
}

} // namespace

std::unique_ptr<Audit> openAudit(const ManyLine &many, const Session &session,
                                 const QString &recordFolder, const Output &output)
{
    const int atOnce = many.concurrency > 0 ? many.concurrency : Audit::mostAtOnce;
    auto audit = std::make_unique<Audit>(session, atOnce, recordFolder);
    sayWhatHolds(*audit->client(), output);
    QObject::connect(audit->client().get(), &Ews::Client::exchanged, session.client.get(),
                     &Ews::Client::exchanged);
    return audit;
}

std::optional<Ews::Error> waitForAudit(Audit &audit, const Output &output)
{
    std::optional<Ews::Error> heldUp;
    QEventLoop loop;
    Patience patience;
    QObject::connect(&audit, &Audit::ended, &loop, &QEventLoop::quit);
    QObject::connect(&audit, &Audit::changed, &loop, [&] {
        if (isWatched() && patience.isOver())
            output.complain(auditProgress(audit));
    });
    QObject::connect(&audit, &Audit::recordFailed, &loop, [&](const Ews::Error &error) {
        output.complain(
            Text::tr("The record of the audit cannot be written any more: %1").arg(error.message));
    });
    QObject::connect(&audit, &Audit::heldUp, &loop, [&](const Ews::Error &error) {
        heldUp = error;
        // It is in the middle of an answer.
        QMetaObject::invokeMethod(&audit, &Audit::cancel, Qt::QueuedConnection);
    });
    if (audit.activity() != Audit::Activity::Idle)
        loop.exec();
    return heldUp;
}

Exit exitOf(const AuditState &state)
{
    for (const AuditedMailbox &mailbox : state.mailboxes)
        if (mailbox.error)
            return exitOf(*mailbox.error);
    return Exit::Done;
}

} // namespace OnBehalf::Ctl
