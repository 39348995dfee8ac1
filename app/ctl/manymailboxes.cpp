// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/manymailboxes.h"

#include "ctl/text.h"

#include <QFile>

#include <cstdio>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostConcurrent = 100;

QString faultText(const MailboxList::Fault &fault)
{
    switch (fault.kind) {
    case MailboxList::Fault::Kind::NoAddress:
        return Text::tr("Line %1 names no mailbox and is left out: %2")
            .arg(fault.line)
            .arg(fault.text);
    case MailboxList::Fault::Kind::Twice:
        return Text::tr("Line %1 names a mailbox again, which counts once: %2")
            .arg(fault.line)
            .arg(fault.text);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QCommandLineOption> manyOptions()
{
    return {QCommandLineOption(u"mailboxes"_s,
                               Text::tr("The mailboxes to work in: a file with one address a line, "
                                        "or CSV with a column smtp; - is standard input."),
                               u"FILE"_s),
            QCommandLineOption(u"impersonate"_s,
                               Text::tr("Work in each mailbox as its owner (impersonation); "
                                        "without it with full access to it.")),
            QCommandLineOption(u"concurrency"_s,
                               Text::tr("How many mailboxes are worked in at the same time."),
                               u"NUMBER"_s)};
}

QString readManyOptions(const QCommandLineParser &parser, ManyLine &many, bool needed)
{
    many.file = parser.value(u"mailboxes"_s);
    many.impersonates = parser.isSet(u"impersonate"_s);
    if (needed && many.file.isEmpty())
        return Text::tr("Name a file with the mailboxes: --mailboxes FILE.");
    if (!parser.isSet(u"concurrency"_s))
        return {};
    bool isNumber = false;
    many.concurrency = parser.value(u"concurrency"_s).toInt(&isNumber);
    if (!isNumber || many.concurrency < 1 || many.concurrency > mostConcurrent)
        return Text::tr("--concurrency takes a number from 1 to %1, not '%2'.")
            .arg(mostConcurrent)
            .arg(parser.value(u"concurrency"_s));
    return {};
}

std::expected<QList<ListedMailbox>, Exit> readMailboxes(const ManyLine &many, const Output &output)
{
    QFile file(many.file);
    // A password that came before them was read without a buffer, too.
    const bool isOpen = many.file == "-"_L1
                            ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                            : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return std::unexpected(failUsage(
            Text::tr("%1 cannot be read: %2").arg(many.file, file.errorString()), output));
    const MailboxList list = readMailboxList(file.readAll());
    for (const MailboxList::Fault &fault : list.faults)
        output.complain(faultText(fault));
    if (list.mailboxes.isEmpty())
        return std::unexpected(failUsage(Text::tr("%1 names no mailbox.").arg(many.file), output));
    return list.mailboxes;
}

} // namespace OnBehalf::Ctl
