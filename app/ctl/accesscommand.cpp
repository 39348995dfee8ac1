// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/accesscommand.h"

#include "ctl/accessoutput.h"
#include "ctl/mailboxfolders.h"
#include "ctl/outputfile.h"
#include "ctl/patience.h"
#include "ctl/terminaltext.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "text/accessreport.h"

#include <QCoreApplication>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const AccessProgress &progress)
{
    const QString done = QString::number(progress.done);
    const QString all = QString::number(progress.all);
    switch (progress.step) {
    case AccessProgress::Step::Folders:
        return foldersRead(progress.done, progress.all);
    case AccessProgress::Step::Lists:
        return Text::tr("Reading permission lists: %1 of %2.").arg(done, all);
    case AccessProgress::Step::Groups:
        return Text::tr("Looking up who is a group: %1 of %2.").arg(done, all);
    }
    Q_UNREACHABLE();
}

Ews::Result<AccessMatrix> readMatrix(const Session &session, const Output &output)
{
    Patience patience;
    return wait(readAccessMatrix(session.client, session.mailbox.address, {},
                                 [&](const AccessProgress &progress) {
                                     if (patience.isOver())
                                         output.complain(said(progress));
                                 }));
}

/// Of what could not be read, the first.
Exit statusOf(const AccessMatrix &matrix)
{
    if (matrix.delegatesError())
        return exitOf(*matrix.delegatesError());
    for (const AccessColumn &column : matrix.columns())
        if (column.error)
            return exitOf(*column.error);
    for (const AccessRow &row : matrix.rows())
        if (row.error)
            return exitOf(*row.error);
    return Exit::Done;
}

/// That nothing could be read.
Exit sayUnread(const Ews::Error &error, const Output &output)
{
    ErrorText text = terminalListErrorText(error);
    if (error.code == "ErrorAccessDenied"_L1)
        text.headline = Text::tr("You may see none of the permission lists in this mailbox.");
    output.error(error, text);
    return exitOf(error);
}

} // namespace

Exit showAccess(const CommandLine &line, const Session &session, const Output &output)
{
    const bool toFile = !line.csvFile.isEmpty() && line.csvFile != "-"_L1;
    // Nobody should wait for a large mailbox to hear that the folder is misspelt.
    if (toFile && !isWritable(line.csvFile, output))
        return Exit::Usage;
    const auto matrix = readMatrix(session, output);
    if (!matrix)
        return sayUnread(matrix.error(), output);
    const AccessOutput access(output, *matrix);
    if (line.csvFile.isEmpty())
        access.matrix();
    else if (const QByteArray csv = accessCsv(*matrix, wholeMatrix(*matrix)); !toFile)
        output.print(csv);
    else if (!writeFile(line.csvFile, csv, output))
        return Exit::Refused;
    access.gaps();
    return statusOf(*matrix);
}

} // namespace OnBehalf::Ctl
