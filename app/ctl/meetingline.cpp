// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/meetingline.h"
#include "ctl/text.h"

#include "categories/category.h"
#include "ews/enumtext.h"
#include "recurrence/timezones.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QCommandLineOption option(const QString &name, const QString &text, const QString &value = {})
{
    return QCommandLineOption(name, text, value);
}

/// What the options say, by their names, in the form that a file has.
QJsonObject optionsJson(const QCommandLineParser &parser)
{
    QJsonObject json;
    for (const QCommandLineOption &one : meetingOptions()) {
        const QString name = one.names().last();
        if (name == "from"_L1 || !parser.isSet(name))
            continue;
        if (one.valueName().isEmpty())
            json.insert(name, true);
        else
            json.insert(name, QJsonArray::fromStringList(parser.values(name)));
    }
    return json;
}

/// The last one, where an option was given several times.
QString textOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().last().toString() : value.toVariant().toString();
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray given = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : given) {
        if (one.isObject()) { // as --json prints people
            list.append(one["smtp"_L1].toString());
            continue;
        }
        for (const QString &part : one.toString().split(u',', Qt::SkipEmptyParts))
            list.append(part.trimmed());
    }
    return list;
}

/// What --json prints of a meeting beside what can be said of one: nothing to be read.
bool isOnlyPrinted(const QString &name, const QJsonValue &value)
{
    static const QStringList printed{u"id"_s, u"type"_s, u"organizer"_s, u"requestWasSent"_s,
                                     u"cancelled"_s};
    return printed.contains(name) || (value.isNull() && name != "reminder"_L1) ||
           (name == "attachments"_L1 && value.toArray().isEmpty());
}

/// "none" takes all away.
QStringList categoriesFrom(const QJsonValue &value)
{
    const QStringList names = categoryNames(listOf(value).join(u','));
    return names == QStringList{u"none"_s} ? QStringList() : names;
}

QString readTime(const QString &name, const QString &text, std::optional<Ews::DateTime> &time)
{
    time = clockFrom(text);
    return time ? QString()
                : Text::tr("'%1' is no time for --%2: it looks like 2026-12-01T10:00.")
                      .arg(text, name);
}

QString readReminder(const QString &text, std::optional<int> &reminder)
{
    bool isNumber = false;
    reminder = text == "none"_L1 ? -1 : text.toInt(&isNumber);
    return text == "none"_L1 || (isNumber && *reminder >= 0)
               ? QString()
               : Text::tr("'%1' is no number of minutes, and not none.").arg(text);
}

QString readShowAs(const QString &text, std::optional<Ews::LegacyFreeBusy> &showAs)
{
    for (const auto one :
         {Ews::LegacyFreeBusy::Free, Ews::LegacyFreeBusy::Tentative, Ews::LegacyFreeBusy::Busy,
          Ews::LegacyFreeBusy::OOF, Ews::LegacyFreeBusy::WorkingElsewhere})
        if (text.compare(Ews::toWire(one), Qt::CaseInsensitive) == 0)
            showAs = one;
    return showAs
               ? QString()
               : Text::tr("'%1' is not Free, Tentative, Busy, OOF or WorkingElsewhere.").arg(text);
}

/// One property; an error text where it is wrong, or none of a meeting's.
QString readOne(const QString &name, const QJsonValue &value, MeetingLine &line)
{
    if (name == "subject"_L1)
        line.subject = textOf(value);
    else if (name == "location"_L1)
        line.location = textOf(value);
    else if (name == "body"_L1)
        line.body = textOf(value);
    else if (name == "html"_L1)
        line.html = value.toBool();
    else if (name == "all-day"_L1)
        line.allDay = value.toBool();
    else if (name == "private"_L1)
        line.isPrivate = value.toBool();
    else if (name == "no-private"_L1)
        line.isPrivate = !value.toBool();
    else if (name == "required"_L1)
        line.required = listOf(value);
    else if (name == "optional"_L1)
        line.optional = listOf(value);
    else if (name == "room"_L1)
        line.rooms = listOf(value);
    else if (name == "category"_L1)
        line.categories = categoriesFrom(value);
    else if (name == "attach"_L1)
        line.attach = value.isArray() ? value.toVariant().toStringList() : listOf(value);
    else if (name == "recur"_L1)
        line.recur = textOf(value);
    else if (name == "start"_L1)
        return readTime(name, textOf(value), line.start);
    else if (name == "end"_L1)
        return readTime(name, textOf(value), line.end);
    else if (name == "time-zone"_L1)
        return readZone(textOf(value), line.zone);
    else if (name == "reminder"_L1)
        return readReminder(value.isNull() ? u"none"_s : textOf(value), line.reminder);
    else if (name == "show-as"_L1)
        return readShowAs(textOf(value), line.showAs);
    else
        return name == "attachments"_L1
                   ? Text::tr("Attachments are not in the file: name them with --attach, and take "
                              "'attachments' out.")
                   : Text::tr("'%1' is nothing that a meeting has.").arg(name);
    return {};
}

QString readAll(const QJsonObject &json, MeetingLine &line)
{
    for (auto it = json.begin(); it != json.end(); ++it)
        if (isOnlyPrinted(it.key(), it.value()))
            continue;
        else if (const QString problem = readOne(it.key(), it.value(), line); !problem.isEmpty())
            return problem;
    return {};
}

QString readFile(const QString &path, MeetingLine &line)
{
    QFile file(path);
    const bool standard = path == "-"_L1;
    if (!(standard ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return Text::tr("%1 cannot be read: %2").arg(path, file.errorString());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return Text::tr("%1 is no JSON object: %2").arg(path, error.errorString());
    // 'meeting create --dry-run --json' prints the meeting beside what would be done.
    const QJsonValue inside = document["meeting"_L1];
    const QString problem =
        readAll(inside.isObject() ? inside.toObject() : document.object(), line);
    return problem.isEmpty() ? QString() : path + u": "_s + problem;
}

} // namespace

bool MeetingLine::isEmpty() const
{
    return !subject && !location && !body && !start && !end && !zone && !allDay && !required &&
           !optional && !rooms && !isPrivate && !recur && !reminder && !showAs && !categories &&
           attach.isEmpty();
}

QList<QCommandLineOption> meetingOptions()
{
    return {
        option(u"subject"_s, Text::tr("What it is about."), u"TEXT"_s),
        option(u"start"_s, Text::tr("When it begins, as 2026-12-01T10:00."), u"TIME"_s),
        option(u"end"_s,
               Text::tr("When it ends; without it an hour later, or where it is moved as long "
                        "after the start as before."),
               u"TIME"_s),
        option(u"time-zone"_s,
               Text::tr("The zone of these times (Europe/Berlin, W. Europe Standard Time); without "
                        "it the principal's."),
               u"ZONE"_s),
        option(u"all-day"_s, Text::tr("It takes whole days.")),
        option(u"required"_s, Text::tr("Who must come: addresses or names."), u"A,..."_s),
        option(u"optional"_s, Text::tr("Who may come."), u"A,..."_s),
        option(u"room"_s, Text::tr("Rooms."), u"A,..."_s),
        option(u"location"_s, Text::tr("Where it is; without it the rooms' names."), u"TEXT"_s),
        option(u"body"_s, Text::tr("The text of the invitation."), u"TEXT"_s),
        option(u"html"_s, Text::tr("The text is HTML.")),
        option(u"private"_s, Text::tr("Others see no details.")),
        option(u"no-private"_s, Text::tr("Others see details.")),
        option(u"recur"_s, Text::tr("When it repeats, as FREQ=WEEKLY;COUNT=4; or none."),
               u"RRULE"_s),
        option(u"reminder"_s, Text::tr("Minutes before the start, or none."), u"MINUTES"_s),
        option(u"show-as"_s, Text::tr("Free, Tentative, Busy, OOF or WorkingElsewhere."),
               u"VALUE"_s),
        option(
            u"category"_s,
            Text::tr("A category by its name, which 'categories list' shows; may be given several "
                     "times. Others may be named, too; none takes all away."),
            u"NAME,..."_s),
        option(u"attach"_s, Text::tr("A file to attach; may be given several times."), u"FILE"_s),
        option(u"from"_s,
               Text::tr("A JSON file that says the same by the same names; what is on the command "
                        "line counts more. - is standard input."),
               u"FILE"_s)};
}

QString readMeetingOptions(const QCommandLineParser &parser, MeetingLine &line)
{
    QString problem;
    if (parser.isSet(u"from"_s))
        problem = readFile(parser.value(u"from"_s), line);
    if (problem.isEmpty())
        problem = readAll(optionsJson(parser), line);
    return problem;
}

QList<QCommandLineOption> choiceOptions(bool tells, bool cancels)
{
    QList<QCommandLineOption> options{option(
        u"occurrence"_s, Text::tr("Of a series, only the occurrence on that day."), u"DATE"_s)};
    if (tells)
        options << option(
                       u"following"_s,
                       Text::tr("Of a series, the occurrence on that day and all later ones: the "
                                "old series ends, and everybody is invited to a new one."),
                       u"DATE"_s)
                << option(u"tell"_s,
                          Text::tr("Who is told: all, changed (those added or removed) or "
                                   "nobody."),
                          u"WHOM"_s);
    if (cancels)
        options << option(u"message"_s, Text::tr("What those invited are told."), u"TEXT"_s)
                << option(u"tell"_s,
                          Text::tr("Who is told: all, or nobody, who then keep it in their "
                                   "calendars."),
                          u"WHOM"_s);
    return options;
}

QString readChoice(const QCommandLineParser &parser, MeetingChoice &choice)
{
    for (const auto &[name, date] : {std::pair(u"occurrence"_s, &choice.occurrence),
                                     std::pair(u"following"_s, &choice.following)}) {
        if (!parser.optionNames().contains(name))
            continue;
        *date = QDate::fromString(parser.value(name), Qt::ISODate);
        if (!date->isValid())
            return Text::tr("'%1' is no day for --%2: it looks like 2026-12-01.")
                .arg(parser.value(name), name);
    }
    if (choice.occurrence.isValid() && choice.following.isValid())
        return Text::tr("--%1 and --%2 exclude each other.").arg(u"occurrence"_s, u"following"_s);
    if (parser.optionNames().contains(u"tell"_s)) {
        const QString whom = parser.value(u"tell"_s);
        if (whom != "all"_L1 && whom != "changed"_L1 && whom != "nobody"_L1)
            return Text::tr("'%1' is not all, changed or nobody.").arg(whom);
        choice.tell = whom == "all"_L1       ? Tell::All
                      : whom == "changed"_L1 ? Tell::Changed
                                             : Tell::Nobody;
    }
    if (parser.optionNames().contains(u"message"_s))
        choice.message = parser.value(u"message"_s);
    return {};
}

QString readZone(const QString &text, std::optional<QString> &zone)
{
    const auto known = Series::timeZone(text);
    if (known)
        zone = Series::windowsId(*known);
    return known && !zone->isEmpty()
               ? QString()
               : Text::tr("'%1' is no time zone: it looks like Europe/Berlin or W. Europe "
                          "Standard Time.")
                     .arg(text);
}

std::optional<Ews::DateTime> clockFrom(const QString &text)
{
    const QDate date = QDate::fromString(text.section(u'T', 0, 0), Qt::ISODate);
    if (text.contains(u'T')) {
        const QString clock = text.section(u'T', 1);
        const QTime time = QTime::fromString(clock, clock.size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s);
        return date.isValid() && time.isValid() ? std::optional(Ews::DateTime{date, time, {}})
                                                : std::nullopt;
    }
    return date.isValid() ? std::optional(Ews::DateTime{date, QTime(0, 0), {}}) : std::nullopt;
}

} // namespace OnBehalf::Ctl
