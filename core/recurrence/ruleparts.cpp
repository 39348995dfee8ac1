// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recurrence/ruleparts.h"

#include <QRegularExpression>

namespace Series {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reason = RuleRefusal::Reason;

std::unexpected<RuleRefusal> refusal(Reason reason, const QString &part)
{
    return std::unexpected(RuleRefusal{.reason = reason, .part = part});
}

/// How the values look of the parts that EWS has something like. libical takes "2 3" for 2.
QString shapeOf(const QString &name)
{
    static const QMap<QString, QString> shapes{
        {u"FREQ"_s, u"[A-Z]+"_s},
        {u"INTERVAL"_s, u"0*[1-9]\\d{0,8}"_s},
        {u"COUNT"_s, u"0*[1-9]\\d{0,8}"_s},
        {u"UNTIL"_s, u"\\d{8}(T\\d{6}Z?)?"_s},
        {u"WKST"_s, u"(SU|MO|TU|WE|TH|FR|SA)"_s},
        {u"BYDAY"_s,
         u"[+-]?\\d{0,2}(SU|MO|TU|WE|TH|FR|SA)(,[+-]?\\d{0,2}(SU|MO|TU|WE|TH|FR|SA))*"_s},
        {u"BYMONTHDAY"_s, u"[+-]?\\d{1,2}(,[+-]?\\d{1,2})*"_s},
        {u"BYMONTH"_s, u"\\d{1,2}(,\\d{1,2})*"_s},
        {u"BYSETPOS"_s, u"[+-]?\\d{1,3}(,[+-]?\\d{1,3})*"_s},
    };
    return shapes.value(name);
}

} // namespace

std::expected<Parts, RuleRefusal> ruleParts(const QString &rule)
{
    static const QRegularExpression name(u"^[A-Z-]+$"_s);
    QString text = rule.trimmed().toUpper();
    if (text.startsWith("RRULE:"_L1))
        text.remove(0, 6);
    Parts parts;
    for (const QString &part : text.split(u';')) {
        const QString before = part.section(u'=', 0, 0);
        const QString after = part.section(u'=', 1);
        const QString shape = shapeOf(before);
        if (!name.match(before).hasMatch() || after.isEmpty() || parts.contains(before))
            return refusal(Reason::NotARule, part);
        if (shape.isEmpty())
            return refusal(Reason::UnknownPart, part);
        if (!QRegularExpression(QRegularExpression::anchoredPattern(shape)).match(after).hasMatch())
            return refusal(Reason::NotARule, part);
        parts.insert(before, after);
    }
    return parts;
}

QString ruleText(const Parts &parts)
{
    QStringList texts;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        texts.append(part.key() + u'=' + part.value());
    return texts.join(u';');
}

} // namespace Series
