// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/auditjson.h"

#include "ctl/output.h"
#include "permissions/rightswords.h"

#include <QJsonArray>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;
using AuditedState = AuditedMailbox::State;

namespace {

QString auditedStateWord(AuditedState state)
{
    switch (state) {
    case AuditedState::Waiting:
    case AuditedState::Reading:
        return u"waiting"_s;
    case AuditedState::Read:
        return u"read"_s;
    case AuditedState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QString findingWord(AuditFinding::Kind kind)
{
    static const QStringList words{u"accountGone"_s,          u"personLeft"_s,
                                   u"anonymousRights"_s,      u"defaultTooOpen"_s,
                                   u"nobodyReceivesCopies"_s, u"delegateWithoutRights"_s,
                                   u"manyDelegates"_s,        u"seesPrivateItems"_s,
                                   u"delegatesUnknown"_s,     u"folderUnreadable"_s};
    return words.at(int(kind));
}

QString weightWord(FindingWeight weight)
{
    return QStringList{u"note"_s, u"warning"_s, u"error"_s}.at(int(weight));
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue auditedRightsJson(const std::optional<Rights> &rights)
{
    return rights ? QJsonValue(rightsWords(*rights)) : QJsonValue();
}

Ews::UserId userAt(const AuditState &state, int trustee)
{
    return trustee < 0 ? Ews::UserId() : state.trustees.at(trustee);
}

QJsonObject auditedDelegateJson(const AuditState &state, const AuditedDelegate &delegate)
{
    QJsonObject json = userJson(userAt(state, delegate.trustee));
    QJsonObject levels;
    for (const DelegateFolder folder : delegateFolders)
        levels[distinguishedId(folder)] = Ews::toWire(delegate.levels[folder]);
    json[u"levels"_s] = levels;
    json[u"receivesCopies"_s] = valueJson(delegate.receivesCopies);
    json[u"viewsPrivateItems"_s] = valueJson(delegate.viewsPrivateItems);
    json[u"error"_s] = textOrNull(delegate.errorCode);
    return json;
}

QJsonObject auditFindingJson(const AuditState &state, const AuditFinding &finding)
{
    QJsonArray folders;
    for (const DelegateFolder folder : finding.folders)
        folders.append(QString(distinguishedId(folder)));
    return {{u"kind"_s, findingWord(finding.kind)},
            {u"weight"_s, weightWord(weightOf(finding.kind))},
            {u"who"_s, finding.trustee < 0
                           ? QJsonValue()
                           : QJsonValue(userJson(state.trustees.at(finding.trustee)))},
            {u"folders"_s, folders}};
}

QJsonObject auditedMailboxJson(const AuditState &state, const AuditedMailbox &mailbox)
{
    QJsonArray delegates;
    for (const AuditedDelegate &delegate : mailbox.delegates)
        delegates.append(auditedDelegateJson(state, delegate));
    QJsonArray entries;
    for (const AuditedEntry &entry : mailbox.entries) {
        QJsonObject json = userJson(userAt(state, entry.trustee));
        json[u"folder"_s] = distinguishedId(entry.folder);
        json[u"rights"_s] = auditedRightsJson(entry.rights);
        entries.append(json);
    }
    QJsonObject unreadable;
    for (const DelegateFolder folder : delegateFolders)
        if (!mailbox.unreadable[folder].isEmpty())
            unreadable[distinguishedId(folder)] = mailbox.unreadable[folder];
    QJsonArray findings;
    for (const AuditFinding &finding : mailbox.findings)
        findings.append(auditFindingJson(state, finding));
    return {{u"smtp"_s, mailbox.mailbox.address},
            {u"name"_s, textOrNull(mailbox.mailbox.name)},
            {u"state"_s, auditedStateWord(mailbox.state)},
            {u"readAt"_s, timeJson(mailbox.readAt)},
            {u"error"_s, valueJson(mailbox.error)},
            {u"scope"_s, valueJson(mailbox.scope)},
            {u"delegates"_s, delegates},
            {u"delegatesError"_s, textOrNull(mailbox.delegatesError)},
            {u"entries"_s, entries},
            {u"unreadable"_s, unreadable},
            {u"findings"_s, findings}};
}

} // namespace

QJsonObject auditJson(const AuditState &state, const std::optional<Ews::Error> &heldUp)
{
    QJsonArray mailboxes;
    for (const AuditedMailbox &mailbox : state.mailboxes)
        mailboxes.append(auditedMailboxJson(state, mailbox));
    return {{u"id"_s, textOrNull(state.id)},
            {u"title"_s, textOrNull(state.options.title)},
            {u"server"_s, state.server},
            {u"auditor"_s, textOrNull(state.auditor)},
            {u"impersonates"_s, state.options.impersonates},
            {u"startedAt"_s, timeJson(state.startedAt)},
            {u"endedAt"_s, timeJson(state.endedAt)},
            {u"mailboxes"_s, mailboxes},
            {u"error"_s, valueJson(heldUp)}};
}

QJsonObject heldJson(const AuditState &state, const Ews::UserId &person,
                     const QList<HeldRights> &held, const std::optional<Ews::Error> &heldUp)
{
    QJsonArray list;
    for (const HeldRights &one : held) {
        QJsonObject rights;
        for (const DelegateFolder folder : delegateFolders)
            if (one.rights[folder])
                rights[distinguishedId(folder)] = rightsWords(*one.rights[folder]);
        QJsonArray through;
        for (const int group : one.through)
            through.append(userJson(state.trustees.at(group)));
        list.append(QJsonObject{{u"smtp"_s, state.mailboxes.at(one.mailbox).mailbox.address},
                                {u"isDelegate"_s, one.isDelegate},
                                {u"receivesCopies"_s, one.receivesCopies},
                                {u"viewsPrivateItems"_s, one.viewsPrivateItems},
                                {u"rights"_s, rights},
                                {u"through"_s, through}});
    }
    QJsonArray unread;
    for (const AuditedMailbox &mailbox : state.mailboxes)
        if (mailbox.state != AuditedState::Read)
            unread.append(QJsonObject{{u"smtp"_s, mailbox.mailbox.address},
                                      {u"error"_s, valueJson(mailbox.error)}});
    return {{u"person"_s, userJson(person)},
            {u"mailboxes"_s, list},
            {u"unread"_s, unread},
            {u"error"_s, valueJson(heldUp)}};
}

} // namespace OnBehalf::Ctl
