// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/auditoutput.h"

#include "ctl/auditjson.h"
#include "ctl/terminaltext.h"
#include "ctl/text.h"
#include "text/auditfindingtext.h"
#include "text/auditreport.h"
#include "text/delegatetext.h"
#include "text/heldrightstext.h"

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;
using AuditedState = AuditedMailbox::State;

namespace {

const Ews::UserId everyone{.distinguishedUser = Ews::DistinguishedUser::Default};

QString defaultOnCalendar(const AuditState &state, const AuditedMailbox &mailbox)
{
    if (!mailbox.unreadable[DelegateFolder::Calendar].isEmpty())
        return Text::tr("not known");
    const AuditedEntry *entry =
        mailbox.entryOf(state.trustees.find(everyone), DelegateFolder::Calendar);
    return entry ? auditedRightsText(entry->rights) : QString();
}

QString findingsText(const AuditState &state, const AuditedMailbox &mailbox)
{
    QStringList labels;
    for (const AuditFinding &finding : mailbox.findings) {
        const QString label = auditFindingLabel(finding.kind, state.options.rules);
        if (!labels.contains(label))
            labels.append(label);
    }
    return labels.join(u", "_s);
}

QStringList mailboxRow(const AuditState &state, const AuditedMailbox &mailbox)
{
    const QString &address = mailbox.mailbox.address;
    switch (mailbox.state) {
    case AuditedState::Waiting:
    case AuditedState::Reading:
        return {address, Text::tr("not read yet")};
    case AuditedState::Failed:
        return {address, Text::tr("could not be read")};
    case AuditedState::Read:
        return {address, auditedDelegatesText(state, mailbox),
                mailbox.scope ? scopeShort(*mailbox.scope) : QString(),
                defaultOnCalendar(state, mailbox), findingsText(state, mailbox)};
    }
    Q_UNREACHABLE();
}

QString allHeldText(const AuditState &state, const HeldRights &held)
{
    QStringList parts = heldRightsLines(held);
    for (const int group : held.through)
        parts.append(Text::tr("through %1").arg(delegateName(state.trustees.at(group))));
    // An entry of which the server does not say what it grants.
    return parts.isEmpty() ? auditedRightsText({}) : parts.join(u"; "_s);
}

} // namespace

void AuditOutput::audit(const AuditState &state, const std::optional<Ews::Error> &heldUp) const
{
    if (m_output.isJson()) {
        m_output.print(auditJson(state, heldUp));
        return;
    }
    QList<QStringList> rows{{Text::tr("Mailbox"), Text::tr("Delegates"),
                             Text::tr("Meeting requests"), Text::tr("Default on the calendar"),
                             Text::tr("Findings")}};
    for (const AuditedMailbox &mailbox : state.mailboxes)
        rows.append(mailboxRow(state, mailbox));
    m_output.print(auditTitle(state) + u'\n');
    m_output.print(table(rows));
    m_output.print(u'\n' + auditSummary(state));
    if (!state.id.isEmpty())
        m_output.print(Text::tr("On record as %1.").arg(state.id));
}

void AuditOutput::failures(const AuditState &state) const
{
    for (const AuditedMailbox &mailbox : state.mailboxes) {
        if (!mailbox.error)
            continue;
        const QString code =
            mailbox.error->code.isEmpty() ? QString() : u" ("_s + mailbox.error->code + u')';
        m_output.complain(
            Text::tr("%1 could not be read: %2")
                .arg(mailbox.mailbox.address, terminalErrorText(*mailbox.error).headline + code));
    }
}

void AuditOutput::held(const AuditState &state, const Ews::UserId &person,
                       const QList<HeldRights> &held, const std::optional<Ews::Error> &heldUp) const
{
    if (m_output.isJson()) {
        m_output.print(heldJson(state, person, held, heldUp));
        return;
    }
    QList<QStringList> rows;
    for (const HeldRights &one : held)
        rows.append({state.mailboxes.at(one.mailbox).mailbox.address, allHeldText(state, one)});
    m_output.print(rows.isEmpty() ? Text::tr("%1 has no rights in the mailboxes that were read.")
                                        .arg(delegateName(person))
                                  : table(rows));
}

} // namespace OnBehalf::Ctl
