// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libical behind a pair of functions.
#pragma once

#include <QDate>
#include <QString>

#include <memory>

#include <libical/ical.h>

namespace Series {

/// \a rule, one without RSCALE, as libical reads it; its freq is ICAL_NO_RECURRENCE where it is
/// none.
icalrecurrencetype parsedRule(const QString &rule);

/// Walks along the dates of an RFC 5545 rule.
class RuleIterator
{
public:
    /// \a start: the rule's own start. No dates come out of a rule that libical cannot read.
    RuleIterator(const QString &rule, QDate start);

    /// Goes on at \a from, which is not before the start. Not for rules with COUNT.
    void skipTo(QDate from);
    /// Invalid at the end.
    QDate next();

private:
    std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> m_iterator;
};

} // namespace Series
