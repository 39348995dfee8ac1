// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/terminaltext.h"

#include "ctl/signintext.h"
#include "ctl/text.h"
#include "ews/askoffer.h"
#include "ews/certificates.h"
#include "text/accesstext.h"

#include <QCoreApplication>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of errors whose next step is another one at a terminal; else empty.
QString nextStep(const Ews::Error &error)
{
    if (error.code == Ews::clientCertificateNeeded || error.code == Ews::clientCertificateRefused ||
        error.code == Ews::handshakeRefused || error.code == Ews::noTls)
        return {}; // neither the password nor the server's certificate is to blame
    if (const QString step = signInStep(error); !step.isEmpty())
        return step;
    if (error.failure == Ews::Failure::Certificate)
        return Text::tr("Sign in once in the window, which shows the certificate. Accept it only "
                        "if your administrator confirms it.");
    if (error.code == "ErrorDelegateAlreadyExists"_L1)
        return Text::tr("Change the levels with 'delegates update'.");
    if (error.code == "ErrorNotDelegate"_L1)
        return Text::tr("'delegates list' shows who is; 'delegates add' makes somebody one.");
    if (error.code == "ErrorNameResolutionNoResults"_L1)
        return Text::tr("Give the whole e-mail address, or look for it with 'directory search'.");
    if (error.code == "ErrorNameResolutionMultipleResults"_L1)
        return Text::tr("Give the whole e-mail address: 'directory search' shows it.");
    if (error.code == "ErrorDelegateCannotAddOwner"_L1)
        return Text::tr("Leave the owner out.");
    if (error.code == "ErrorDuplicateUserIdsSpecified"_L1)
        return Text::tr("Name everybody once.");
    if (error.code == "ErrorFolderNotFound"_L1)
        return Text::tr("'folders list --deep' shows the folders that you may see. Ask the owner "
                        "whether the folder is there and visible to you.");
    if (error.code == "AmbiguousFolder"_L1)
        return Text::tr("Give its id, which 'folders list --deep --json' shows.");
    if (error.code == "NoSuchEntry"_L1)
        return Text::tr("'permissions list' shows who is on it; 'permissions set' puts somebody on "
                        "it.");
    if (error.code == "JournalNotWritable"_L1)
        return Text::tr("Make room on the disk or correct the rights of the file that the details "
                        "name, then try again.");
    return {};
}

QString offerText(const QStringList &schemes)
{
    return schemes.isEmpty() ? Text::tr("The server offers none.")
                             : Text::tr("The server offers: %1.").arg(schemes.join(u", "_s));
}

} // namespace

ErrorText terminalErrorText(const Ews::Error &error, const QString &unchanged)
{
    ErrorText said = errorText(error, unchanged);
    if (error.code == "ErrorNotDelegate"_L1)
        said.headline = Text::tr("This person is not a delegate.");
    if (const auto offered = Ews::offeredWith(error))
        said.headline += u' ' + offerText(*offered);
    if (const QString step = nextStep(error); !step.isEmpty())
        said.nextStep = step;
    return said;
}

QString terminalWriteOutcome(const QList<Outcome> &outcomes, const QString &look)
{
    if (outcomes.contains(Outcome::Unknown))
        return Text::tr("Part of the changes may have been written all the same: look with '%1' "
                        "before you try again.")
            .arg(look);
    const bool sent = outcomes.contains(Outcome::Applied) ||
                      outcomes.contains(Outcome::NotApplied) || outcomes.contains(Outcome::Refused);
    return sent ? Text::tr("Nothing more was written.") : Text::tr("Nothing was written.");
}

ErrorText terminalListErrorText(const Ews::Error &error, const QString &unchanged)
{
    ErrorText said = terminalErrorText(error, unchanged);
    if (error.code != "ErrorAccessDenied"_L1)
        return said;
    said.headline = Text::tr("You may neither see nor change this folder's list.");
    if (!unchanged.isEmpty())
        said.headline += u' ' + unchanged;
    said.nextStep = Text::tr("Whoever owns the mailbox or the folder, or has full access to the "
                             "mailbox, manages it. Ask one of them for Owner on the folder.");
    return said;
}

QString terminalFindingAdvice(const AccessMatrix &matrix, const AccessFinding &finding)
{
    if (finding.kind == AccessFinding::Kind::UnresolvableEntry && finding.columns.isEmpty())
        return Text::tr("'delegates list' shows it with its error.");
    return findingAdvice(matrix, finding);
}

QString terminalOutcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Staged:
        return Text::tr("not sent");
    case Outcome::Applied:
        return Text::tr("applied, read back");
    case Outcome::Refused:
        return Text::tr("refused");
    case Outcome::NotApplied:
        return Text::tr("not applied, although the server did not refuse it");
    case Outcome::Unknown:
        return Text::tr("sent, result unknown");
    }
    Q_UNREACHABLE();
}

} // namespace OnBehalf::Ctl
