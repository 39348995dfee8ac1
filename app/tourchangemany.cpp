// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour through changes of many mailboxes.
#include "mailboxes/changemanydialog.h"
#include "mailboxes/changemanyrun.h"
#include "mainwindow.h"
#include "windowtour.h"

#include <QCheckBox>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using BulkState = BulkResult::State;

ChangeManyDialog *WindowTour::openChangeMany(BulkChange::Kind kind, const QString &who)
{
    const auto account = m_ground.account(u"helpdesk"_s);
    const auto session =
        openSession(account, BasicSignIn{account.address, m_ground.password(u"helpdesk"_s)}, {});
    QList<ListedMailbox> mailboxes;
    for (const auto &name : {u"helena.lindqvist"_s, u"amara.okafor"_s, u"anna.schmidt"_s})
        mailboxes.append({.address = m_ground.account(name).address, .name = {}});
    auto *dialog =
        new ChangeManyDialog(mailboxClients(session, true), session,
                             m_ground.context(m_options.language), mailboxes, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->preset(kind, {.primarySmtpAddress = m_ground.account(who).address});
    dialog->open();
    m_do.settle();
    return dialog;
}

void WindowTour::runChangeMany(ChangeManyDialog *dialog, const char *buttonName, BulkState state)
{
    m_do.click(m_do.child<QPushButton>(dialog, buttonName));
    const auto &run = dialog->run()->run();
    until(u"Mailboxes are “%1”."_s.arg(int(state)), [&run, state] {
        return run.activity() == BulkRun::Activity::Idle && run.count(state) > 0;
    });
    m_do.settle();
}

void WindowTour::sweepLeaver()
{
    auto *dialog = openChangeMany(BulkChange::Kind::Revoke, u"isabel.navarro"_s);
    m_do.child<QCheckBox>(dialog, "everyFolder")->setChecked(true);
    m_do.picture(u"sweep"_s);
    runChangeMany(dialog, "dryRun", BulkState::Planned);
    m_do.picture(u"sweep-dry-run"_s);
    runChangeMany(dialog, "apply", BulkState::Applied);
    m_do.picture(u"sweep-applied"_s);
    runChangeMany(dialog, "undo", BulkState::Planned);
    m_do.picture(u"sweep-undo"_s);
    runChangeMany(dialog, "apply", BulkState::Applied);
    m_do.picture(u"sweep-undone"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "close"));
}

void WindowTour::grantForLeave()
{
    auto *dialog = openChangeMany(BulkChange::Kind::Grant, u"giulia.conti"_s);
    m_do.child<QCheckBox>(dialog, "forATime")->setChecked(true);
    m_do.picture(u"leave-grant"_s);
    runChangeMany(dialog, "dryRun", BulkState::Planned);
    m_do.picture(u"leave-grant-dry-run"_s);
    runChangeMany(dialog, "apply", BulkState::Applied);
    m_do.picture(u"leave-grant-applied"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "close"));
}

} // namespace OnBehalf
