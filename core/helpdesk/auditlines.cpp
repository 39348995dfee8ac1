// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/auditlines.h"

#include "ews/enumtext.h"
#include "permissions/rightswords.h"

#include <QJsonArray>

namespace OnBehalf::AuditLines {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int recordVersion = 1;

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toLocalTime();
}

std::optional<DelegateFolder> folderNamed(const QString &name)
{
    for (const DelegateFolder folder : delegateFolders)
        if (distinguishedId(folder) == name)
            return folder;
    return std::nullopt;
}

void put(QJsonObject &json, const QString &key, const std::optional<bool> &flag)
{
    if (flag)
        json[key] = *flag;
}

std::optional<bool> flagIn(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QJsonObject json(const AuditedDelegate &delegate)
{
    QJsonObject levels;
    for (const DelegateFolder folder : delegateFolders)
        if (delegate.levels[folder] != Ews::DelegateLevel::None)
            levels[distinguishedId(folder)] = Ews::toWire(delegate.levels[folder]);
    QJsonObject line{{u"t"_s, delegate.trustee}, {u"levels"_s, levels}};
    put(line, u"copies"_s, delegate.receivesCopies);
    put(line, u"private"_s, delegate.viewsPrivateItems);
    if (!delegate.errorCode.isEmpty())
        line[u"error"_s] = delegate.errorCode;
    return line;
}

AuditedDelegate delegateIn(const QJsonObject &line, int trustee)
{
    AuditedDelegate delegate{.trustee = trustee,
                             .receivesCopies = flagIn(line["copies"_L1]),
                             .viewsPrivateItems = flagIn(line["private"_L1]),
                             .errorCode = line["error"_L1].toString()};
    const QJsonObject levels = line["levels"_L1].toObject();
    for (const DelegateFolder folder : delegateFolders)
        delegate.levels[folder] =
            Ews::fromWire<Ews::DelegateLevel>(levels[distinguishedId(folder)].toString())
                .value_or(Ews::DelegateLevel::None);
    return delegate;
}

QJsonObject json(const AuditedEntry &entry)
{
    return {{u"t"_s, entry.trustee},
            {u"f"_s, QString(distinguishedId(entry.folder))},
            {u"r"_s, entry.rights ? QJsonValue(rightsWords(*entry.rights)) : QJsonValue()}};
}

std::optional<AuditedEntry> entryIn(const QJsonObject &line, int trustee)
{
    const auto folder = folderNamed(line["f"_L1].toString());
    if (!folder || trustee < 0)
        return std::nullopt;
    AuditedEntry entry{.trustee = trustee, .folder = *folder};
    if (!line["r"_L1].isString())
        return entry;
    const auto rights = rightsFromWords(line["r"_L1].toString());
    if (!rights)
        return std::nullopt;
    entry.rights = *rights;
    return entry;
}

} // namespace

QJsonObject head(const AuditState &state)
{
    QJsonArray folders;
    for (const DelegateFolder folder : state.options.rules.folders)
        folders.append(QString(distinguishedId(folder)));
    return {{u"onbehalfAudit"_s, recordVersion},
            {u"title"_s, state.options.title},
            {u"server"_s, state.server},
            {u"auditor"_s, state.auditor},
            {u"startedAt"_s, timeText(state.startedAt)},
            {u"mailboxes"_s, state.mailboxes.size()},
            {u"mostDelegates"_s, state.options.rules.mostDelegates},
            {u"folders"_s, folders},
            {u"asksDirectory"_s, state.options.asksDirectory},
            {u"impersonates"_s, state.options.impersonates}};
}

std::optional<AuditSummary> summary(const QJsonObject &head)
{
    if (head["onbehalfAudit"_L1].toInt() != recordVersion)
        return std::nullopt;
    return AuditSummary{.title = head["title"_L1].toString(),
                        .server = head["server"_L1].toString(),
                        .auditor = head["auditor"_L1].toString(),
                        .startedAt = timeIn(head["startedAt"_L1]),
                        .mailboxes = head["mailboxes"_L1].toInt()};
}

QJsonObject listed(const ListedMailbox &mailbox)
{
    return {{u"mailbox"_s, mailbox.address}, {u"name"_s, mailbox.name}};
}

QJsonObject trustee(int place, const Ews::UserId &user)
{
    QJsonObject line{{u"trustee"_s, place}};
    if (user.distinguishedUser)
        line[u"distinguished"_s] = Ews::toWire(*user.distinguishedUser);
    const std::pair<QString, QString> parts[]{{u"smtp"_s, user.primarySmtpAddress},
                                              {u"sid"_s, user.sid},
                                              {u"name"_s, user.displayName},
                                              {u"external"_s, user.externalUserIdentity}};
    for (const auto &[key, value] : parts)
        if (!value.isEmpty())
            line[key] = value;
    return line;
}

QJsonObject read(int place, const AuditedMailbox &mailbox)
{
    QJsonObject line{{u"at"_s, timeText(mailbox.readAt)}};
    if (mailbox.error) {
        line[u"failed"_s] = place;
        line[u"failure"_s] = int(mailbox.error->failure);
        line[u"code"_s] = mailbox.error->code;
        line[u"message"_s] = mailbox.error->message;
        line[u"status"_s] = mailbox.error->httpStatus;
        return line;
    }
    line[u"read"_s] = place;
    if (mailbox.scope)
        line[u"scope"_s] = Ews::toWire(*mailbox.scope);
    if (!mailbox.delegatesError.isEmpty())
        line[u"delegatesError"_s] = mailbox.delegatesError;
    QJsonArray delegates;
    for (const AuditedDelegate &delegate : mailbox.delegates)
        delegates.append(json(delegate));
    line[u"delegates"_s] = delegates;
    QJsonArray entries;
    for (const AuditedEntry &entry : mailbox.entries)
        entries.append(json(entry));
    line[u"entries"_s] = entries;
    QJsonObject unreadable;
    for (const DelegateFolder folder : delegateFolders)
        if (!mailbox.unreadable[folder].isEmpty())
            unreadable[distinguishedId(folder)] = mailbox.unreadable[folder];
    if (!unreadable.isEmpty())
        line[u"unreadable"_s] = unreadable;
    return line;
}

QJsonObject end(const AuditState &state)
{
    QJsonArray left;
    for (const int trustee : state.left)
        left.append(trustee);
    QJsonObject line{{u"left"_s, left}};
    if (state.endedAt.isValid())
        line[u"ended"_s] = timeText(state.endedAt);
    return line;
}

void Reader::take(const QJsonObject &line)
{
    if (line.contains("onbehalfAudit"_L1)) {
        takeHead(line);
    } else if (line.contains("mailbox"_L1)) {
        m_state.mailboxes.append(
            {.mailbox = {line["mailbox"_L1].toString(), line["name"_L1].toString()}});
    } else if (line.contains("trustee"_L1)) {
        Ews::UserId user{.sid = line["sid"_L1].toString(),
                         .primarySmtpAddress = line["smtp"_L1].toString(),
                         .displayName = line["name"_L1].toString(),
                         .externalUserIdentity = line["external"_L1].toString()};
        if (line.contains("distinguished"_L1))
            user.distinguishedUser =
                Ews::fromWire<Ews::DistinguishedUser>(line["distinguished"_L1].toString());
        m_trustees[line["trustee"_L1].toInt()] = m_state.trustees.add(user);
    } else if (line.contains("read"_L1)) {
        takeRead(line);
    } else if (line.contains("failed"_L1)) {
        takeFailed(line);
    } else if (line.contains("left"_L1)) {
        for (const QJsonValue &one : line["left"_L1].toArray())
            if (const int trustee = trusteeOf(one); trustee >= 0)
                m_state.left.insert(trustee);
        m_state.endedAt = timeIn(line["ended"_L1]);
    }
}

void Reader::takeHead(const QJsonObject &line)
{
    const auto known = summary(line);
    if (!known || m_hasHead)
        return;
    m_hasHead = true;
    m_state.server = known->server;
    m_state.auditor = known->auditor;
    m_state.startedAt = known->startedAt;
    m_state.options.title = known->title;
    m_state.options.asksDirectory = line["asksDirectory"_L1].toBool(true);
    m_state.options.impersonates = line["impersonates"_L1].toBool();
    m_state.options.rules.mostDelegates =
        line["mostDelegates"_L1].toInt(m_state.options.rules.mostDelegates);
    m_state.options.rules.folders.clear();
    for (const QJsonValue &name : line["folders"_L1].toArray())
        if (const auto folder = folderNamed(name.toString()))
            m_state.options.rules.folders.append(*folder);
}

int Reader::trusteeOf(const QJsonValue &number) const
{
    return m_trustees.value(number.toInt(-1), -1);
}

void Reader::takeRead(const QJsonObject &line)
{
    const int place = line["read"_L1].toInt(-1);
    if (place < 0 || place >= m_state.mailboxes.size())
        return;
    AuditedMailbox &mailbox = m_state.mailboxes[place];
    mailbox = {.mailbox = mailbox.mailbox,
               .state = AuditedMailbox::State::Read,
               .readAt = timeIn(line["at"_L1]),
               .scope = Ews::fromWire<Ews::DeliverMeetingRequests>(line["scope"_L1].toString()),
               .delegatesError = line["delegatesError"_L1].toString()};
    for (const QJsonValue &one : line["delegates"_L1].toArray())
        mailbox.delegates.append(delegateIn(one.toObject(), trusteeOf(one["t"_L1])));
    for (const QJsonValue &one : line["entries"_L1].toArray())
        if (const auto entry = entryIn(one.toObject(), trusteeOf(one["t"_L1])))
            mailbox.entries.append(*entry);
    const QJsonObject unreadable = line["unreadable"_L1].toObject();
    for (const DelegateFolder folder : delegateFolders)
        mailbox.unreadable[folder] = unreadable[distinguishedId(folder)].toString();
}

void Reader::takeFailed(const QJsonObject &line)
{
    const int place = line["failed"_L1].toInt(-1);
    if (place < 0 || place >= m_state.mailboxes.size())
        return;
    const int failure = qBound(0, line["failure"_L1].toInt(), int(Ews::Failure::Cancelled));
    AuditedMailbox &mailbox = m_state.mailboxes[place];
    mailbox = {.mailbox = mailbox.mailbox,
               .state = AuditedMailbox::State::Failed,
               .readAt = timeIn(line["at"_L1]),
               .error = Ews::Error{.failure = Ews::Failure(failure),
                                   .code = line["code"_L1].toString(),
                                   .message = line["message"_L1].toString(),
                                   .httpStatus = line["status"_L1].toInt()}};
}

AuditState Reader::state() const
{
    AuditState state = m_state;
    for (AuditedMailbox &mailbox : state.mailboxes)
        mailbox.findings =
            auditFindings(mailbox, state.trustees, state.options.rules,
                          [&state](int trustee) { return state.left.contains(trustee); });
    return state;
}

} // namespace OnBehalf::AuditLines
