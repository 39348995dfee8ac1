// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/timefields.h"

#include "common/elidedlabel.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "composer/timecombo.h"
#include "recurrence/occurrences.h"
#include "recurrence/timezones.h"
#include "text/datetext.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int chevronWidth = 36; // with the margins

QDateEdit *dayEdit(const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(accessibleName);
    edit->setCalendarPopup(true);
    edit->setDateRange(Series::firstDay, Series::lastDay);
    const QLocale locale = spokenLocale();
    edit->setLocale(locale);
    // The day of the week is what a date is recognised by.
    edit->setDisplayFormat(locale.dateFormat(QLocale::LongFormat)
                               .replace("dddd"_L1, "ddd"_L1)
                               .replace("MMMM"_L1, "MMM"_L1)
                               .remove(u','));
    // Qt guesses from figures alone; names of days and months are wider than those.
    const QDate wide(2026, 9, 23);
    edit->setMinimumWidth(
        edit->fontMetrics().horizontalAdvance(locale.toString(wide, edit->displayFormat())) +
        chevronWidth);
    return edit;
}

void showZone(QComboBox *combo, const ZonesModel &zones, const QString &windowsId)
{
    const int row = zones.rowOf(windowsId);
    combo->setCurrentIndex(row);
    if (row < 0)
        combo->setEditText(ZonesModel::nameOf(windowsId));
    combo->lineEdit()->setCursorPosition(0);
}

} // namespace

TimeFields::TimeFields(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_zones(new ZonesModel(this))
{
    form->addRow(tr("S&tart"), buildClock());
    form->addRow(tr("Time &zone"), buildZones());
    // The labels stand for the first field of their lines.
    qobject_cast<QLabel *>(form->labelForField(m_startDay->parentWidget()))->setBuddy(m_startDay);
    qobject_cast<QLabel *>(form->labelForField(m_startZone->parentWidget()))->setBuddy(m_startZone);
}

QWidget *TimeFields::buildClock()
{
    auto *line = new QWidget(static_cast<QWidget *>(parent()));
    m_startDay = dayEdit("startDay", tr("First day"), line);
    m_startTime = new TimeCombo(line);
    m_startTime->setObjectName(u"startTime"_s);
    m_startTime->setAccessibleName(tr("Time of the start"));
    auto *end = new QLabel(tr("&End"), line);
    m_endDay = dayEdit("endDay", tr("Last day"), line);
    end->setBuddy(m_endDay);
    m_endTime = new TimeCombo(line);
    m_endTime->setObjectName(u"endTime"_s);
    m_endTime->setAccessibleName(tr("Time of the end"));
    m_allDay = new QCheckBox(tr("All &day"), line);
    m_allDay->setObjectName(u"allDay"_s);
    auto *layout = new FlowLayout(line);
    layout->setSpacings(6, 6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_startDay, m_startTime, end, m_endDay,
                                                          m_endTime, m_allDay})
        layout->addWidget(part);
    connect(m_startDay, &QDateEdit::dateChanged, this, &TimeFields::chooseStart);
    connect(m_startTime, &TimeCombo::timeEdited, this, &TimeFields::chooseStart);
    connect(m_endDay, &QDateEdit::dateChanged, this, &TimeFields::chooseEnd);
    connect(m_endTime, &TimeCombo::timeEdited, this, &TimeFields::chooseEnd);
    connect(m_allDay, &QCheckBox::toggled, this, &TimeFields::chooseAllDay);
    return line;
}

QComboBox *TimeFields::zoneCombo(QWidget *parent, const char *name)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QLatin1StringView(name));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setModel(m_zones);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(24);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(combo, &QComboBox::activated, this, &TimeFields::chooseZone);
    connect(combo->lineEdit(), &QLineEdit::editingFinished, this, [this, combo] {
        const int row = combo->findText(combo->currentText(), Qt::MatchFixedString);
        if (row >= 0) {
            combo->setCurrentIndex(row);
            chooseZone();
        } else {
            show();
        }
    });
    return combo;
}

QWidget *TimeFields::buildZones()
{
    auto *line = new QWidget(static_cast<QWidget *>(parent()));
    m_startZone = zoneCombo(line, "startZone");
    m_endZoneLabel = new QLabel(tr("until"), line);
    m_endZone = zoneCombo(line, "endZone");
    m_endZone->setAccessibleName(tr("Time zone of the end"));
    m_endZoneLabel->setBuddy(m_endZone);
    m_twoZones = new QToolButton(line);
    m_twoZones->setObjectName(u"twoZones"_s);
    m_twoZones->setIcon(icon("globe"_L1));
    m_twoZones->setAccessibleName(tr("Another time zone at the end"));
    m_twoZones->setToolTip(tr("The meeting ends in another time zone than it starts in, as a "
                              "flight does"));
    m_twoZones->setAutoRaise(true);
    m_twoZones->setCheckable(true);
    m_twoZones->setFocusPolicy(Qt::TabFocus);
    m_other = new ElidedLabel(line, true);
    m_other->setObjectName(u"otherTime"_s);
    m_other->setFrameShape(QFrame::NoFrame);
    auto *layout = new FlowLayout(line);
    layout->setSpacings(6, 4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_startZone, m_endZoneLabel, m_endZone,
                                                          m_twoZones, m_other})
        layout->addWidget(part);
    connect(m_twoZones, &QToolButton::clicked, this, [this](bool two) {
        if (two) {
            show();
            return;
        }
        auto times = m_times;
        times.endZone = times.startZone;
        take(times);
    });
    return line;
}

void TimeFields::setZones(const QList<ZonesModel::Preferred> &zones)
{
    m_zones->setPreferred(zones);
    show();
}

void TimeFields::setOtherZone(const std::optional<QTimeZone> &zone, const QString &whose)
{
    m_otherZone = zone;
    m_whose = whose;
    showOther();
}

void TimeFields::setZoneNote(const QString &note)
{
    m_zoneNote = note;
    showOther();
}

void TimeFields::setTimes(const MeetingTimes &times)
{
    if (times.startZone != times.endZone)
        m_twoZones->setChecked(true);
    m_times = times;
    show();
}

void TimeFields::show()
{
    const QSignalBlocker startDay(m_startDay);
    const QSignalBlocker endDay(m_endDay);
    const QSignalBlocker allDay(m_allDay);
    const QDate lastDay = m_times.allDay ? m_times.end.date.addDays(-1) : m_times.end.date;
    m_startDay->setDate(m_times.start.date);
    m_startTime->setTime(m_times.start.time);
    m_endDay->setDate(lastDay);
    m_endTime->setTime(m_times.end.time);
    m_allDay->setChecked(m_times.allDay);
    m_startTime->setVisible(!m_times.allDay);
    m_endTime->setVisible(!m_times.allDay);
    const bool two = m_twoZones->isChecked();
    m_endZone->setVisible(two);
    m_endZoneLabel->setVisible(two);
    showZone(m_startZone, *m_zones, m_times.startZone);
    showZone(m_endZone, *m_zones, m_times.endZone);
    showOther();
}

void TimeFields::showOther()
{
    const auto start = m_times.startsAt();
    const auto end = m_times.endsAt();
    const auto own = Series::timeZone(m_times.startZone);
    const bool differs = m_otherZone && own && start.isValid() && end >= start &&
                         own->offsetFromUtc(start) != m_otherZone->offsetFromUtc(start);
    const bool notes = !differs && !m_zoneNote.isEmpty();
    m_other->setVisible((differs && !m_times.allDay) || notes);
    if (!differs) {
        m_other->setText(m_zoneNote);
        m_other->setAccessibleName(m_zoneNote);
        return;
    }
    const auto from = start.toTimeZone(*m_otherZone);
    const auto to = end.toTimeZone(*m_otherZone);
    const QString range =
        from.date() == m_times.start.date ? clockRangeText(from, to) : timeRangeText(from, to);
    //: "11:00–12:00 in Berlin, your time"
    m_other->setText(tr("%1 in %2, %3").arg(range, cityOf(*m_otherZone), m_whose));
    m_other->setAccessibleName(m_other->text());
}

void TimeFields::take(const MeetingTimes &times)
{
    if (times == m_times)
        return show();
    m_times = times;
    show();
    Q_EMIT edited(m_times);
}

void TimeFields::moveEndTo(const QDateTime &end, MeetingTimes *times) const
{
    if (const auto zone = Series::timeZone(times->endZone); zone && end.isValid())
        times->end = Ews::DateTime::wallClock(end, *zone);
}

void TimeFields::chooseStart()
{
    auto times = m_times;
    times.start = {.date = m_startDay->date(),
                   .time = m_times.allDay ? QTime(0, 0) : m_startTime->time(),
                   .offset = {}};
    if (m_times.allDay) {
        times.end.date = m_times.end.date.addDays(m_times.start.date.daysTo(times.start.date));
    } else {
        const auto length = m_times.startsAt().secsTo(m_times.endsAt());
        moveEndTo(times.startsAt().addSecs(length), &times);
    }
    take(times);
}

void TimeFields::chooseEnd()
{
    auto times = m_times;
    times.end = {.date = m_times.allDay ? m_endDay->date().addDays(1) : m_endDay->date(),
                 .time = m_times.allDay ? QTime(0, 0) : m_endTime->time(),
                 .offset = {}};
    take(times);
}

void TimeFields::chooseAllDay(bool allDay)
{
    auto times = m_times;
    times.allDay = allDay;
    if (allDay) {
        m_timeBefore = m_times.start.time;
        // What ends at midnight ends on the day before.
        const bool midnight = times.end.time == QTime(0, 0) && times.end.date > times.start.date;
        times.end = {.date = midnight ? times.end.date : times.end.date.addDays(1),
                     .time = QTime(0, 0),
                     .offset = {}};
        times.start.time = QTime(0, 0);
    } else {
        times.start.time = m_timeBefore;
        times.end.date = times.end.date.addDays(-1);
        times.end.time = m_timeBefore.addSecs(60 * 60);
        if (times.end.time < m_timeBefore)
            times.end.date = times.end.date.addDays(1);
    }
    take(times);
}

void TimeFields::chooseZone()
{
    auto times = m_times;
    const auto idOf = [](const QComboBox *combo, const QString &otherwise) {
        const QString id = combo->currentData().toString();
        return id.isEmpty() ? otherwise : id;
    };
    times.startZone = idOf(m_startZone, m_times.startZone);
    times.endZone = m_twoZones->isChecked() ? idOf(m_endZone, m_times.endZone) : times.startZone;
    take(times);
}

} // namespace OnBehalf
