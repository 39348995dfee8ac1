// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/summarytext.h"

#include "text/delegatetext.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SummarySentences
{
    Q_DECLARE_TR_FUNCTIONS(DelegateSummary)
};

QString introText(bool isNew, const QString &owner)
{
    if (isNew)
        return SummarySentences::tr(
                   "This message was sent automatically to inform you that you have been "
                   "designated as a delegate for %1. You can now send messages on behalf of %1. "
                   "You have been given the following permissions on the folders of %1:")
            .arg(owner);
    return SummarySentences::tr(
               "This message was sent automatically to inform you that your permissions as a "
               "delegate for %1 have been changed. You have the following permissions on the "
               "folders of %1:")
        .arg(owner);
}

QString levelsText(const DelegateRow &row)
{
    QStringList lines;
    for (const DelegateFolder folder : delegateFolders)
        lines.append(u"    %1: %2"_s.arg(folderName(folder), levelLabel(row.levels[folder])));
    return lines.join(u'\n');
}

/// What the server does not say is left out.
QString flagsText(const DelegateRow &row, const QString &owner)
{
    QStringList lines;
    if (row.receivesCopies)
        lines.append((*row.receivesCopies
                          ? SummarySentences::tr(
                                "You will receive copies of meeting-related messages sent to %1.")
                          : SummarySentences::tr("You will not receive copies of meeting-related "
                                                 "messages sent to %1."))
                         .arg(owner));
    if (row.viewsPrivateItems)
        lines.append((*row.viewsPrivateItems
                          ? SummarySentences::tr("You can see the private items of %1.")
                          : SummarySentences::tr("You cannot see the private items of %1."))
                         .arg(owner));
    return lines.join(u'\n');
}

} // namespace

MailDraft delegateSummary(const DelegateRow &row, bool isNew, const QString &owner,
                          const QString &ownerName)
{
    const QString shown = ownerName.isEmpty() ? owner : ownerName;
    QStringList parts{introText(isNew, shown), levelsText(row), flagsText(row, shown)};
    parts.removeAll(QString());
    return {
        .principal = owner,
        .to = {{.name = row.user.displayName, .address = row.user.primarySmtpAddress}},
        .subject =
            isNew ? SummarySentences::tr("You have been designated as a delegate for %1").arg(shown)
                  : SummarySentences::tr("Your permissions as a delegate for %1 have changed")
                        .arg(shown),
        .body = parts.join(u"\n\n"_s) + u'\n'};
}

} // namespace OnBehalf
