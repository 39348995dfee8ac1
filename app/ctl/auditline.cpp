// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/auditline.h"

#include "ctl/text.h"

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString excludes(const QString &one, const QString &other)
{
    return Text::tr("--%1 and --%2 exclude each other.").arg(one, other);
}

/// How an audit is made; an error text where something is wrong.
QString readAuditLine(const QCommandLineParser &parser, CommandLine &line)
{
    AuditLine &audit = line.audit;
    audit.title = parser.value(u"title"_s);
    audit.csvFile = parser.value(u"csv"_s);
    audit.htmlFile = parser.value(u"html"_s);
    audit.resumed = parser.value(u"resume"_s);
    const bool resumes = !audit.resumed.isEmpty();
    if (!resumes && line.many.file.isEmpty())
        return Text::tr("Name a file with the mailboxes (--mailboxes FILE), or an audit to go on "
                        "with (--resume ID).");
    // The record has them.
    for (const QString &name : {u"mailboxes"_s, u"title"_s, u"impersonate"_s})
        if (resumes && parser.isSet(name))
            return excludes(u"resume"_s, name);
    const bool csv = audit.csvFile == "-"_L1;
    const bool html = audit.htmlFile == "-"_L1;
    if (csv && html)
        return excludes(u"csv -"_s, u"html -"_s);
    if (line.json && (csv || html))
        return excludes(csv ? u"csv -"_s : u"html -"_s, u"json"_s);
    return {};
}

} // namespace

QList<QCommandLineOption> auditOptions(Takes takes)
{
    QList<QCommandLineOption> options;
    if (takes & Take::Audit)
        options << QCommandLineOption(u"csv"_s,
                                      Text::tr("Write a line for each right into FILE, for a "
                                               "spreadsheet. - is standard output."),
                                      u"FILE"_s)
                << QCommandLineOption(u"html"_s,
                                      Text::tr("Write a report with charts into FILE, for a "
                                               "browser. - is standard output."),
                                      u"FILE"_s)
                << QCommandLineOption(u"title"_s, Text::tr("What the audit is called."), u"TEXT"_s)
                << QCommandLineOption(u"resume"_s,
                                      Text::tr("Go on with an audit on record: read the mailboxes "
                                               "that it has not read."),
                                      u"ID"_s);
    if (takes & Take::Recorded)
        options << QCommandLineOption(u"audit"_s,
                                      Text::tr("Look into an audit on record, or into the file of "
                                               "one; the server is not asked."),
                                      u"ID"_s);
    return options;
}

QString readAuditOptions(const QCommandLineParser &parser, Takes takes, CommandLine &line)
{
    if (takes & Take::Audit)
        return readAuditLine(parser, line);
    if (!(takes & Take::Recorded))
        return {};
    line.audit.recorded = parser.value(u"audit"_s);
    const bool recorded = !line.audit.recorded.isEmpty();
    if (recorded == !line.many.file.isEmpty())
        return Text::tr("Say where to look: either --mailboxes FILE or --audit ID.");
    for (const QString &name : {u"impersonate"_s, u"concurrency"_s})
        if (recorded && parser.isSet(name))
            return excludes(u"audit"_s, name);
    return {};
}

} // namespace OnBehalf::Ctl
