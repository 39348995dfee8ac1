// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatesjournal.h"

#include "ews/enumtext.h"
#include "journal/answertext.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QString flagText(std::optional<bool> flag)
{
    return flag == true ? u"on"_s : u"off"_s;
}

QJsonObject askedJson(const Change &change)
{
    const auto say = [&](const QString &what, const QString &to) {
        return QJsonObject{{u"key"_s, change.key}, {u"change"_s, what}, {u"to"_s, to}};
    };
    switch (change.kind) {
    case Change::Kind::Add:
        return say(u"add"_s, {});
    case Change::Kind::Remove:
        return say(u"remove"_s, {});
    case Change::Kind::Level:
        return say(distinguishedId(change.folder),
                   change.levelAfter ? QString(Ews::toWire(*change.levelAfter)) : QString());
    case Change::Kind::FolderEntry: // its rights stay unsaid: such a change counts as somebody's
        return say(distinguishedId(change.folder) + u"Entry"_s, {});
    case Change::Kind::ReceivesCopies:
        return say(u"receivesCopies"_s, flagText(change.flagAfter));
    case Change::Kind::ViewsPrivateItems:
        return say(u"viewsPrivateItems"_s, flagText(change.flagAfter));
    case Change::Kind::Scope:
        return say(u"deliverMeetingRequests"_s,
                   change.scopeAfter ? QString(Ews::toWire(*change.scopeAfter)) : QString());
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject toJson(const MailboxDelegates &state)
{
    return {{u"listError"_s, state.listError ? state.listError->code : QString()},
            {u"readAt"_s, state.readAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"getDelegate"_s, answerText<Ews::GetDelegate>(state.delegateAnswer)},
            {u"getFolder"_s, answerText<Ews::GetFolder>(state.folderAnswer)}};
}

std::optional<MailboxDelegates> delegatesFromJson(const QString &mailbox, const QJsonObject &json)
{
    auto delegates = answerFrom<Ews::GetDelegate>(json["getDelegate"_L1]);
    auto folders = answerFrom<Ews::GetFolder>(json["getFolder"_L1]);
    if (!delegates || !folders)
        return std::nullopt;
    std::optional<Ews::Error> listError;
    if (const QString code = json["listError"_L1].toString(); !code.isEmpty())
        listError = Ews::Error{.failure = Ews::Failure::Refused, .code = code};
    auto state = mailboxDelegates(mailbox, std::move(*delegates), std::move(*folders), listError);
    state.readAt = QDateTime::fromString(json["readAt"_L1].toString(), Qt::ISODateWithMs);
    return state;
}

QJsonArray askedJson(const QList<Change> &changes)
{
    QJsonArray asked;
    for (const Change &change : changes)
        asked.append(askedJson(change));
    return asked;
}

bool isAsked(const QJsonArray &asked, const Change &change)
{
    // Somebody new has both flags off unless asked otherwise.
    const bool isNewFlag =
        (change.kind == Change::Kind::ReceivesCopies ||
         change.kind == Change::Kind::ViewsPrivateItems) &&
        !change.flagBefore && change.flagAfter == false &&
        asked.contains(askedJson(Change{.kind = Change::Kind::Add, .key = change.key}));
    return isNewFlag ||
           (change.kind != Change::Kind::FolderEntry && asked.contains(askedJson(change)));
}

bool isAskedAbout(const QJsonArray &asked, const Change &change)
{
    const bool isScope = change.kind == Change::Kind::Scope;
    return std::ranges::any_of(asked, [&](const QJsonValue &one) {
        return isScope ? one["change"_L1] == "deliverMeetingRequests"_L1
                       : one["key"_L1] == change.key;
    });
}

} // namespace OnBehalf
