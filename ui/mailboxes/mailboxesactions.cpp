// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/mailboxesactions.h"

#include "helpdesk/audit.h"

#include <QAction>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

MailboxesActions::MailboxesActions(QObject *parent)
    : PlaceActions(parent)
    , addMailboxes(create("addMailboxes"_L1, "plus"_L1, tr("&Add mailboxes…"), Qt::CTRL | Qt::Key_N,
                          tr("Takes mailboxes from a list, a file, a group or the directory")))
    , newAudit(create("newAudit"_L1, "play"_L1, tr("&New audit…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                      tr("Reads who has which rights in all mailboxes of the list")))
    , earlier(create("earlierAudits"_L1, "clock"_L1, tr("Ear&lier audits"), {},
                     tr("Shows an audit that was kept")))
    , changeMany(create("changeMany"_L1, "list"_L1, tr("&Change many…"), {},
                        tr("Gives or takes rights in the mailboxes that are shown or selected")))
    , earlierChanges(create("earlierChanges"_L1, "undo"_L1, tr("Earlier chan&ges…"), {},
                            tr("Shows what was changed in many mailboxes, to take it back")))
    , appointments(create("manyAppointments"_L1, "calendar"_L1, tr("A&ppointments…"), {},
                          tr("Puts an appointment into the calendars of the mailboxes that are "
                             "shown or selected")))
    , report(create("auditReport"_L1, "export"_L1, tr("Repor&t…"), {},
                    tr("Writes the audit to a file")))
    , compare(create("compareAudits"_L1, "arrow-right"_L1, tr("C&ompare reports…"), {},
                     tr("Shows what is different between two audits")))
    , openInDelegates(create("openInDelegates"_L1, "person-arrow"_L1, tr("Open in &Delegates"),
                             Qt::CTRL | Qt::Key_O, tr("Works in this mailbox")))
    , openInFolders(create("openInFolders"_L1, "folder"_L1, tr("Open in Folde&rs"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_F, tr("Works in this mailbox")))
{
    setToolTip(reload, tr("Reads the selected mailbox again"));
    setToolTip(filter, tr("Shows only mailboxes with these letters in them"));
    put(Menu::File, {report, compare});
    put(Menu::Edit, {addMailboxes, newAudit, earlier});
    put(Menu::Edit, {changeMany, earlierChanges, appointments});
    put(Menu::Edit, {openInDelegates, openInFolders});
    put(Menu::Edit, {filter});
    update(nullptr, false);
}

void MailboxesActions::update(const Audit *audit, bool current)
{
    const bool idle = audit && audit->activity() == Audit::Activity::Idle;
    const bool any = audit && !audit->state().mailboxes.isEmpty();
    const bool read = any && audit->state().count(AuditedMailbox::State::Read) > 0;
    enable(addMailboxes, idle);
    enable(newAudit, idle && any);
    enable(earlier, idle);
    enable(changeMany, any);
    enable(earlierChanges, audit);
    enable(appointments, any);
    enable(report, read);
    enable(compare, audit);
    enable(openInDelegates, current);
    enable(openInFolders, current);
    enable(reload, audit && current && audit->state().startedAt.isValid());
    enable(filter, any);
}

} // namespace OnBehalf
