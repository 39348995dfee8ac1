// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/mailboxlist.h"

#include "directory/groups.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using Fault = MailboxList::Fault;

struct CsvLine
{
    int number = 0; ///< Of its first line, from 1.
    QStringList cells;
};

QString decoded(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QString text = QStringDecoder(encoding).decode(bytes);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// Lines of cells, in quotes or not (RFC 4180); a cell in quotes may hold anything.
class CsvReader
{
public:
    CsvReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {}

    QList<CsvLine> lines()
    {
        for (const QChar c : m_text)
            take(c);
        endLine();
        return m_lines;
    }

private:
    void take(QChar c)
    {
        m_number += c == u'\n' ? 1 : 0;
        if (m_quoted && c == u'"') {
            m_quoted = false;
            m_closed = true;
        } else if (m_quoted) {
            m_cell += c;
        } else if (c == u'"' && m_closed) { // a quote in quotes is doubled
            m_cell += c;
            m_quoted = true;
            m_closed = false;
        } else if (c == u'"' && m_cell.trimmed().isEmpty()) {
            m_cell.clear();
            m_quoted = true;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n') {
            endLine();
        } else {
            m_cell += c;
        }
    }

    void endCell()
    {
        m_cells.append(m_cell.trimmed());
        m_cell.clear();
        m_quoted = m_closed = false;
    }

    void endLine()
    {
        endCell();
        if (m_cells != QStringList{QString()})
            m_lines.append({m_begun, m_cells});
        m_cells.clear();
        m_begun = m_number;
    }

    const QString &m_text;
    QChar m_separator;
    QList<CsvLine> m_lines;
    QStringList m_cells;
    QString m_cell;
    int m_number = 1;
    int m_begun = 1;
    bool m_quoted = false;
    bool m_closed = false;
};

int columnOf(const QStringList &head, const QStringList &names)
{
    for (const QString &name : names) {
        const auto at = std::ranges::find_if(head, [&](const QString &cell) {
            return cell.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (at != head.end())
            return int(at - head.begin());
    }
    return -1;
}

int addressColumn(const QStringList &head)
{
    return columnOf(head, {u"smtp"_s, u"PrimarySmtpAddress"_s, u"EmailAddress"_s, u"mail"_s,
                           u"email"_s, u"address"_s, u"e-mail"_s});
}

int nameColumn(const QStringList &head)
{
    return columnOf(head, {u"name"_s, u"DisplayName"_s});
}

class Collected
{
public:
    void add(const QString &address, const QString &name, int line, const QString &text)
    {
        if (!isSmtpAddress(address)) {
            m_list.faults.append({Fault::Kind::NoAddress, line, text});
        } else if (m_seen.contains(address.toLower())) {
            m_list.faults.append({Fault::Kind::Twice, line, text});
        } else {
            m_seen.insert(address.toLower());
            m_list.mailboxes.append({address, name});
        }
    }

    const MailboxList &list() const { return m_list; }

private:
    MailboxList m_list;
    QSet<QString> m_seen;
};

/// Remarks, #TYPE of PowerShell among them, are no lines; their numbers stay.
QString withoutRemarks(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        if (line.startsWith(u'#'))
            line.clear();
    return lines.join(u'\n');
}

std::optional<MailboxList> readCsv(const QString &text)
{
    for (const QChar separator : {u',', u';', u'\t'}) {
        const QList<CsvLine> lines = CsvReader(text, separator).lines();
        const int address = lines.isEmpty() ? -1 : addressColumn(lines.first().cells);
        if (address < 0)
            continue;
        const int name = nameColumn(lines.first().cells);
        Collected collected;
        for (const CsvLine &line : lines.sliced(1)) {
            const QString cell = line.cells.value(address);
            collected.add(cell, line.cells.value(name), line.number,
                          cell.isEmpty() ? line.cells.join(separator) : cell);
        }
        return collected.list();
    }
    return std::nullopt;
}

/// "address", "name <address>" or several of them, separated by commas or semicolons.
void readLine(const QString &line, int number, Collected &collected)
{
    static const QRegularExpression between(u"[;,]"_s);
    static const QRegularExpression named(u"^(.*)<([^<>]*)>$"_s);
    for (const QString &part : line.split(between, Qt::SkipEmptyParts)) {
        const QString one = part.trimmed();
        if (one.isEmpty())
            continue;
        const auto match = named.match(one);
        QString name = match.hasMatch() ? match.captured(1).trimmed() : QString();
        if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
            name = name.sliced(1, name.size() - 2);
        collected.add(match.hasMatch() ? match.captured(2).trimmed() : one, name, number, one);
    }
}

} // namespace

bool isSmtpAddress(const QString &text)
{
    static const QRegularExpression address(u"^[^\\s@<>,;\"]+@[^\\s@<>,;\"]+$"_s);
    return address.match(text).hasMatch();
}

MailboxList readMailboxList(const QByteArray &bytes)
{
    const QString text = withoutRemarks(decoded(bytes));
    if (const auto list = readCsv(text))
        return *list;
    Collected collected;
    int number = 0;
    for (const QString &line : text.split(u'\n'))
        readLine(line, ++number, collected);
    return collected.list();
}

QFuture<Ews::Result<QList<ListedMailbox>>> readGroupMailboxes(std::shared_ptr<Ews::Client> client,
                                                              QString group, std::stop_token stop)
{
    using Answer = Ews::Result<QList<ListedMailbox>>;
    const Ews::UserId account{.primarySmtpAddress = group.trimmed()};
    return readGroups(std::move(client), {account}, {}, std::move(stop))
        .then([account](const Groups &groups) -> Answer {
            if (const auto error = groups.errorOf(account))
                return std::unexpected(*error);
            if (!groups.isGroup(account))
                return std::unexpected(
                    Ews::Error{.failure = Ews::Failure::Refused,
                               .code = u"ErrorNameResolutionNoResults"_s,
                               .message = u"There is no group of that address."_s});
            QList<ListedMailbox> mailboxes;
            for (const Ews::UserId &member : groups.members(account))
                if (isSmtpAddress(member.primarySmtpAddress))
                    mailboxes.append({member.primarySmtpAddress, member.displayName});
            return mailboxes;
        });
}

} // namespace OnBehalf
