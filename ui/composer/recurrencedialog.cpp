// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/recurrencedialog.h"

#include "composer/patterneditor.h"
#include "dialogheight.h"
#include "noticepanel.h"
#include "recurrence/occurrences.h"
#include "recurrence/validity.h"
#include "text/datetext.h"
#include "text/recurrencetext.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultNumber = 10;
constexpr int shownDates = 5;

QDateEdit *dateEdit(const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(accessibleName);
    edit->setCalendarPopup(true);
    edit->setDateRange(Series::firstDay, Series::lastDay);
    return edit;
}

QHBoxLayout *beside(QWidget *choice, QWidget *field)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(choice);
    line->addWidget(field);
    line->addStretch(1);
    return line;
}

/// "Tue 24 Nov, Thu 26 Nov, …"
QString nextDates(const Ews::Recurrence &recurrence)
{
    const auto dates = Series::between(recurrence, {}, {}, shownDates + 1);
    QStringList names;
    for (const QDate &date : dates.first(qMin<qsizetype>(dates.size(), shownDates)))
        names.append(date.year() == dates.first().year() ? shortDayText(date) : dayText(date));
    if (dates.size() > shownDates)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

} // namespace

RecurrenceDialog::RecurrenceDialog(const std::optional<Ews::Recurrence> &recurrence, QDate start,
                                   QWidget *parent)
    : QDialog(parent)
    , m_found(recurrence)
    , m_pattern(new PatternEditor(this))
    , m_start(dateEdit("start", tr("First day"), this))
    , m_noEnd(new QRadioButton(tr("&No end"), this))
    , m_endsAfter(new QRadioButton(tr("Ends a&fter"), this))
    , m_endsOn(new QRadioButton(tr("Ends &by"), this))
    , m_number(new QSpinBox(this))
    , m_end(dateEdit("end", tr("Last day"), this))
    , m_summary(new NoticePanel(Tone::Info, this))
{
    setWindowTitle(tr("Recurrence"));
    build();
    m_pattern->suggest(start);
    m_start->setDate(start);
    m_number->setValue(defaultNumber);
    m_end->setDate(start.addMonths(6));
    m_noEnd->setChecked(true);
    if (recurrence) {
        m_pattern->setPattern(recurrence->pattern);
        setRange(recurrence->range);
    }
    m_foundAsEdited = edited();
    connect(m_pattern, &PatternEditor::changed, this, &RecurrenceDialog::judge);
    for (auto *date : {m_start, m_end})
        connect(date, &QDateEdit::dateChanged, this, &RecurrenceDialog::judge);
    connect(m_number, &QSpinBox::valueChanged, this, [this] { m_endsAfter->setChecked(true); });
    connect(m_end, &QDateEdit::dateChanged, this, [this] { m_endsOn->setChecked(true); });
    connect(m_number, &QSpinBox::valueChanged, this, &RecurrenceDialog::judge);
    for (auto *choice : {m_noEnd, m_endsAfter, m_endsOn})
        connect(choice, &QRadioButton::toggled, this, &RecurrenceDialog::judge);
    judge();
    fitHeight(this, 560);
}

void RecurrenceDialog::build()
{
    auto *pattern = new QGroupBox(tr("How it repeats"), this);
    auto *patternLayout = new QVBoxLayout(pattern);
    patternLayout->addWidget(m_pattern);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_accept = buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    if (m_found) {
        auto *remove = buttons->addButton(tr("&Remove recurrence"), QDialogButtonBox::ResetRole);
        remove->setObjectName(u"remove"_s);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_removed = true;
            accept();
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(pattern);
    layout->addWidget(buildRange());
    layout->addWidget(m_summary);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *RecurrenceDialog::buildRange()
{
    auto *range = new QGroupBox(tr("From when to when"), this);
    m_noEnd->setObjectName(u"noEnd"_s);
    m_endsAfter->setObjectName(u"endsAfter"_s);
    m_endsOn->setObjectName(u"endsOn"_s);
    m_number->setObjectName(u"number"_s);
    m_number->setRange(1, 999);
    m_number->setSuffix(tr(" times"));
    m_number->setAccessibleName(tr("Number of occurrences"));
    m_noEnd->setParent(range);
    auto *form = new QFormLayout(range);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Starts:"), m_start);
    form->addRow(m_noEnd);
    form->addRow(beside(m_endsAfter, m_number));
    form->addRow(beside(m_endsOn, m_end));
    return range;
}

void RecurrenceDialog::setRange(const Ews::RecurrenceRange &range)
{
    std::visit([this](const auto &one) { m_start->setDate(one.startDate); }, range);
    if (const auto *numbered = std::get_if<Ews::NumberedRecurrence>(&range)) {
        m_number->setValue(numbered->numberOfOccurrences);
        m_endsAfter->setChecked(true);
    } else if (const auto *dated = std::get_if<Ews::EndDateRecurrence>(&range)) {
        m_end->setDate(dated->endDate);
        m_endsOn->setChecked(true);
    }
}

Ews::RecurrenceRange RecurrenceDialog::range() const
{
    if (m_endsAfter->isChecked())
        return Ews::NumberedRecurrence{.startDate = m_start->date(),
                                       .numberOfOccurrences = m_number->value()};
    if (m_endsOn->isChecked())
        return Ews::EndDateRecurrence{.startDate = m_start->date(), .endDate = m_end->date()};
    return Ews::NoEndRecurrence{.startDate = m_start->date()};
}

Ews::Recurrence RecurrenceDialog::edited() const
{
    return {.pattern = m_pattern->pattern(), .range = range()};
}

std::optional<Ews::Recurrence> RecurrenceDialog::recurrence() const
{
    if (m_removed)
        return std::nullopt;
    const auto now = edited();
    if (m_found && now == m_foundAsEdited)
        return m_found;
    // A start on which nothing takes place says nothing that the first occurrence does not say.
    return Series::startingAtFirst(now);
}

void RecurrenceDialog::judge()
{
    const auto now = edited();
    const auto problem = Series::problem(now);
    m_accept->setEnabled(!problem);
    m_summary->clearPoints();
    if (problem) {
        m_summary->setTone(Tone::Error);
        m_summary->setText(recurrenceProblemText(*problem));
        m_accept->setAccessibleDescription(m_summary->text());
    } else {
        m_summary->setTone(Tone::Info);
        m_summary->setText(tr("%1.", "a series in words").arg(recurrenceText(now)),
                           tr("Next: %1", "dates").arg(nextDates(now)));
        m_accept->setAccessibleDescription({});
    }
    growHeight(this);
}

} // namespace OnBehalf
