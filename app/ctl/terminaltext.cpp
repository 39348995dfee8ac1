// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/terminaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OnBehalf::Ctl)
};

/// Of errors whose next step is another one at a terminal; else empty.
QString nextStep(const Ews::Error &error)
{
    if (error.failure == Ews::Failure::Unauthorized)
        return Text::tr("Check --user and the password. Some servers want the user name as "
                        "DOMAIN\\name.");
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
    if (error.code == "JournalNotWritable"_L1)
        return Text::tr("Make room on the disk or correct the rights of the file that the details "
                        "name, then try again.");
    return {};
}

} // namespace

ErrorText terminalErrorText(const Ews::Error &error, const QString &unchanged)
{
    ErrorText said = errorText(error, unchanged);
    if (error.code == "ErrorNotDelegate"_L1)
        said.headline = Text::tr("This person is not a delegate.");
    if (const QString step = nextStep(error); !step.isEmpty())
        said.nextStep = step;
    return said;
}

QString terminalWriteOutcome(const ApplyReport &report)
{
    const auto has = [&](Outcome outcome) {
        return std::ranges::find(report.changes, outcome, &Change::outcome) != report.changes.end();
    };
    if (has(Outcome::Unknown))
        return Text::tr("Part of the changes may have been written all the same: look with "
                        "'delegates list' before you try again.");
    const bool sent = has(Outcome::Applied) || has(Outcome::NotApplied) || has(Outcome::Refused);
    return sent ? Text::tr("Nothing more was written.") : Text::tr("Nothing was written.");
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
