// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/dice.h"
#include "sandbox/organisation.h"

#include <algorithm>

namespace Sandbox {

using Ews::DelegateLevel;
using Ews::DeliverMeetingRequests;
using Ews::PermissionLevel;

namespace {

/// What an audit finds in about one mailbox of eight.
enum class Oddity {
    DefaultTooOpen,
    AnonymousReads,
    AccountGone,      ///< In the folders' lists.
    DelegateGone,     ///< Among the delegates.
    DelegateNoRights, ///< On no folder.
    SeesPrivateItems,
    ManyDelegates,    ///< More than five.
    NobodyGetsCopies, ///< And yet requests go to the delegates only.
    None,
};

constexpr int oddities = int(Oddity::None);
constexpr int oneMailboxIn = 8;

Oddity oddityFor(Dice &dice)
{
    const int thrown = dice.below(oddities * oneMailboxIn);
    return thrown < oddities ? Oddity(thrown) : Oddity::None;
}

int delegateCount(Dice &dice, Oddity oddity)
{
    constexpr std::array counts{0, 0, 1, 1, 1, 1, 2, 2, 3, 5};
    if (oddity == Oddity::ManyDelegates)
        return 6 + dice.below(4);
    const int count = counts.at(std::size_t(dice.below(int(counts.size()))));
    const bool needsOne = oddity == Oddity::DelegateNoRights ||
                          oddity == Oddity::SeesPrivateItems || oddity == Oddity::NobodyGetsCopies;
    return needsOne ? std::max(count, 1) : count;
}

/// As people set it: most have the calendar alone.
Ews::DelegatePermissions usualLevels(Dice &dice)
{
    constexpr std::array levels{DelegateLevel::Editor, DelegateLevel::Editor, DelegateLevel::Editor,
                                DelegateLevel::Reviewer, DelegateLevel::Author};
    Ews::DelegatePermissions permissions;
    permissions.calendar = levels.at(std::size_t(dice.below(int(levels.size()))));
    if (dice.isOneIn(2))
        permissions.tasks = permissions.calendar;
    if (dice.isOneIn(4))
        permissions.inbox = DelegateLevel::Reviewer;
    if (dice.isOneIn(8))
        permissions.contacts = DelegateLevel::Reviewer;
    return permissions;
}

DeliverMeetingRequests scopeFor(Dice &dice, Oddity oddity, bool somebodyGetsCopies)
{
    if (oddity == Oddity::NobodyGetsCopies)
        return DeliverMeetingRequests::DelegatesOnly;
    const int thrown = dice.below(10);
    if (thrown < 2 && somebodyGetsCopies)
        return DeliverMeetingRequests::DelegatesOnly;
    return thrown < 4 ? DeliverMeetingRequests::DelegatesAndMe
                      : DeliverMeetingRequests::DelegatesAndSendInformationToMe;
}

void setEntry(Mailbox &mailbox, const QString &key, const Sid &who, PermissionLevel level)
{
    Folder &folder = mailbox.folders[key];
    folder.setRights(who, *rightsOf(level, folder.isCalendar()));
}

} // namespace

/// Anybody of the generated people or of the invented colleagues, but not the owner.
Sid Organisation::somebodyBut(const QList<Sid> &those, Dice &dice) const
{
    Sid who;
    do {
        const int thrown = dice.below(int(m_pattern.helpers.size()) + m_pattern.people);
        who = thrown < m_pattern.helpers.size()
                  ? m_pattern.helpers.at(thrown)
                  : u"%1-%2"_s.arg(domainSid).arg(1'000'001 + thrown - m_pattern.helpers.size());
    } while (those.contains(who));
    return who;
}

/// One leaver has rights in some thirty mailboxes.
Sid Organisation::somebodyGone(Dice &dice) const
{
    return u"%1-%2"_s.arg(domainSid).arg(900'000 + dice.below(1 + m_pattern.people / 1000));
}

void Organisation::addUsualEntries(Mailbox &mailbox, int number, Dice &dice) const
{
    const auto department = std::prev(m_pattern.departments.upperBound(number));
    if (dice.isOneIn(5))
        setEntry(mailbox, u"calendar"_s, *department,
                 PermissionLevel::FreeBusyTimeAndSubjectAndLocation);
    const auto readBySomebody = [&](const QString &key) {
        const Sid who = somebodyBut({mailbox.owner}, dice);
        if (!mailbox.folders[key].entry(who))
            setEntry(mailbox, key, who, PermissionLevel::Reviewer);
    };
    if (dice.isOneIn(3))
        readBySomebody(u"calendar"_s);
    if (dice.isOneIn(10))
        readBySomebody(u"inbox"_s);
}

/// Made from the seed and the number alone, so that it does not matter who is looked at first.
Mailbox Organisation::generate(const Sid &owner)
{
    const int number = owner.section(u'-', -1).toInt() - 1'000'000;
    Dice dice(m_pattern.seed ^ 0x6d61696cu, quint32(number)); // other numbers than the names have
    const Oddity oddity = oddityFor(dice);
    Mailbox mailbox = freshMailbox(owner, u"en"_s);
    mailbox.fullAccess = m_pattern.administrators;
    QList<Sid> taken{owner};
    const int count = delegateCount(dice, oddity);
    for (int i = 0; i < count; ++i) {
        Grant one{.levels = usualLevels(dice)};
        one.delegate.sid = somebodyBut(taken, dice);
        taken.append(one.delegate.sid);
        one.delegate.name = directory.bySid(one.delegate.sid)->displayName;
        one.delegate.viewsPrivateItems = i == 0 && oddity == Oddity::SeesPrivateItems;
        if (i == 0 && oddity == Oddity::DelegateNoRights)
            one.levels = {};
        one.receivesCopies = one.levels.calendar == DelegateLevel::Editor &&
                             oddity != Oddity::NobodyGetsCopies && !dice.isOneIn(4);
        grant(*this, mailbox, one);
    }
    mailbox.freebusy->setScope(scopeFor(dice, oddity, !mailbox.rule.recipients.isEmpty()));
    mailbox.rule.deletesOwnersCopy = !mailbox.freebusy->ownerWantsCopy;
    addUsualEntries(mailbox, number, dice);
    switch (oddity) {
    case Oddity::DefaultTooOpen:
        setEntry(mailbox, u"calendar"_s, defaultUser,
                 dice.isOneIn(4) ? PermissionLevel::Author : PermissionLevel::Reviewer);
        break;
    case Oddity::AnonymousReads:
        setEntry(mailbox, u"calendar"_s, anonymousUser,
                 dice.isOneIn(2) ? PermissionLevel::Reviewer
                                 : PermissionLevel::FreeBusyTimeAndSubjectAndLocation);
        break;
    case Oddity::AccountGone:
        setEntry(mailbox, dice.isOneIn(3) ? u"inbox"_s : u"calendar"_s, somebodyGone(dice),
                 PermissionLevel::Editor);
        break;
    case Oddity::DelegateGone: {
        const Sid gone = somebodyGone(dice);
        const QString digits = gone.section(u'-', -1);
        grant(*this, mailbox,
              {.delegate = {.sid = gone,
                            .name = u"Former colleague "_s + digits,
                            .formerSmtp = u"left"_s + digits + u"@sandbox.example"_s},
               .levels = {.calendar = DelegateLevel::Editor},
               .receivesCopies = true});
        break;
    }
    default: // the others are among the delegates already
        break;
    }
    return mailbox;
}

} // namespace Sandbox
