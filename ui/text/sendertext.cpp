// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sendertext.h"

#include <QCoreApplication>

namespace OnBehalf {

namespace {

struct SenderSentences
{
    Q_DECLARE_TR_FUNCTIONS(SenderText)
};

} // namespace

bool SenderParties::isOwnCalendar() const
{
    return principal.compare(ownAddress, Qt::CaseInsensitive) == 0;
}

SenderText senderText(const SenderParties &parties)
{
    const QString own = parties.ownName.isEmpty() ? parties.ownAddress : parties.ownName;
    if (parties.isOwnCalendar())
        return {.intro = SenderSentences::tr("Recipients will see:"),
                .sender = own,
                .explanation =
                    SenderSentences::tr("The meeting is put into your own calendar, and you "
                                        "invite people to it yourself."),
                .needsCare = false};
    if (parties.access == Access::Impersonation)
        return {.intro = SenderSentences::tr("Recipients will see:"),
                .sender = parties.shownPrincipal(),
                .explanation =
                    SenderSentences::tr("You work as %1 (impersonation). Nobody can tell from "
                                        "the invitation that you sent it.")
                        .arg(parties.shownPrincipal()),
                .needsCare = true};
    return {.intro = SenderSentences::tr("Recipients will normally see:"),
            .sender = SenderSentences::tr("%1 on behalf of %2").arg(own, parties.shownPrincipal()),
            .explanation =
                SenderSentences::tr(
                    "The meeting is put into the calendar of %1, who is its organizer and "
                    "gets the answers. Where an administrator gave you the right “Send "
                    "As”, Exchange shows %1 alone.")
                    .arg(parties.shownPrincipal()),
            .needsCare = false};
}

QString composerTitle(const QString &subject, const SenderParties &parties, bool isNew)
{
    const QString shown =
        subject.trimmed().isEmpty() ? SenderSentences::tr("Untitled") : subject.trimmed();
    if (parties.principal.isEmpty() || parties.isOwnCalendar())
        return isNew ? SenderSentences::tr("%1 – New meeting", "a subject").arg(shown)
                     : SenderSentences::tr("%1 – Meeting", "a subject").arg(shown);
    return isNew ? SenderSentences::tr("%1 – New meeting on behalf of %2", "a subject, a person")
                       .arg(shown, parties.shownPrincipal())
                 : SenderSentences::tr("%1 – Meeting of %2", "a subject, a person")
                       .arg(shown, parties.shownPrincipal());
}

} // namespace OnBehalf
