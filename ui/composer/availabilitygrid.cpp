// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/availabilitygrid.h"

#include "common/elidedlabel.h"
#include "common/icons.h"
#include "common/stylepainting.h"
#include "composer/attendeesview.h"
#include "composer/timeline.h"
#include "models/attendeesmodel.h"
#include "people/directorycompletion.h"
#include "text/datetext.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

AvailabilityGrid::AvailabilityGrid(QWidget *parent)
    : QFrame(parent)
    , m_people(new AttendeesModel(this))
    , m_rows(new AttendeesView(m_people, this))
    , m_timeline(new Timeline(m_people, m_rows, this))
    , m_add(new QLineEdit(this))
    , m_completion(new DirectoryCompletion(m_add))
    , m_day(new ElidedLabel(this, true))
    , m_heading(new QWidget(this))
    , m_across(new QScrollBar(Qt::Horizontal, this))
    , m_down(new QScrollBar(Qt::Vertical, this))
{
    build();
    connectParts();
    showScale();
    showRows();
}

QToolButton *AvailabilityGrid::arrow(QLatin1StringView iconName, const QString &text, int by)
{
    auto *button = new QToolButton(m_heading);
    button->setObjectName(by < 0 ? u"earlierDays"_s : u"laterDays"_s);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, by] { turnDays(by); });
    return button;
}

void AvailabilityGrid::build()
{
    m_day->setFrameShape(NoFrame);
    auto *heading = new QHBoxLayout(m_heading);
    heading->setContentsMargins(8, 0, 4, 0);
    heading->setSpacing(2);
    heading->addWidget(m_day, 1);
    heading->addWidget(arrow("chevron-left"_L1, tr("Earlier days"), -1));
    heading->addWidget(arrow("chevron-right"_L1, tr("Later days"), 1));
    m_heading->setLayoutDirection(layoutDirection());

    m_add->setObjectName(u"addInvitee"_s);
    m_add->setFrame(false);
    m_add->setPlaceholderText(tr("Add people or rooms…"));
    m_add->setAccessibleName(tr("Add people or rooms"));
    m_add->addAction(icon("plus"_L1), QLineEdit::LeadingPosition);
    m_add->setMinimumHeight(28);
    m_across->setLayoutDirection(Qt::LeftToRight); // as time runs
    m_across->setAccessibleName(tr("Scroll through the days"));
    m_down->setAccessibleName(tr("Scroll through the people"));

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    auto *between = new QFrame(this);
    between->setFrameShape(QFrame::VLine);
    between->setFixedWidth(1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_heading, 0, 0);
    layout->addWidget(m_rows, 1, 0);
    layout->addWidget(between, 0, 1, 2, 1);
    layout->addWidget(m_timeline, 0, 2, 2, 1);
    layout->addWidget(m_down, 1, 3);
    layout->addWidget(line, 2, 0, 1, 4);
    layout->addWidget(m_add, 3, 0);
    layout->addWidget(m_across, 3, 2);
    layout->setRowStretch(1, 1);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(2, 5);
    setTabOrder(m_rows, m_add);
    setTabOrder(m_add, m_timeline);
}

void AvailabilityGrid::connectParts()
{
    connect(m_timeline, &Timeline::scaleChanged, this, &AvailabilityGrid::showScale);
    connect(m_timeline, &Timeline::scrollWanted, this,
            [this](int pixels) { m_across->setValue(m_across->value() + pixels); });
    connect(m_across, &QScrollBar::valueChanged, this, [this](int value) {
        m_timeline->setOffset(value);
        m_day->setText(weekdayText(m_timeline->visibleDay()));
    });
    auto *down = m_rows->verticalScrollBar();
    connect(down, &QScrollBar::rangeChanged, this, &AvailabilityGrid::showRows);
    connect(down, &QScrollBar::valueChanged, m_down, &QScrollBar::setValue);
    connect(m_down, &QScrollBar::valueChanged, down, &QScrollBar::setValue);
    connect(m_completion, &DirectoryCompletion::chosen, this,
            [this](const QList<DirectoryEntry> &entries) {
                m_add->clear();
                Q_EMIT added(entries);
            });
    connect(m_completion, &DirectoryCompletion::said, this, [this](const QString &text) {
        m_add->setToolTip(text);
        m_add->setAccessibleDescription(text);
    });
}

// Reading left to right is what time does, so the days turn the same way in every language.
void AvailabilityGrid::turnDays(int by)
{
    const auto &scale = m_timeline->scale();
    if (scale.isEmpty())
        return;
    const QDate wanted = m_timeline->visibleDay().addDays(by);
    if (wanted < scale.firstDay() || wanted >= scale.firstDay().addDays(scale.days()))
        return Q_EMIT daysWanted(wanted);
    const int workMorning = 7 * scale.hourWidth();
    m_across->setValue(scale.x(scale.midnight(wanted)) + workMorning);
}

void AvailabilityGrid::setDays(QDate first, int days, const QTimeZone &zone)
{
    const bool fresh = m_timeline->scale().isEmpty();
    m_timeline->setDays(first, days, zone);
    if (fresh)
        m_across->setValue(7 * m_timeline->scale().hourWidth());
    if (m_seeksMeeting)
        seekMeeting();
}

void AvailabilityGrid::setMeeting(const QDateTime &start, const QDateTime &end, bool allDay)
{
    m_timeline->setMeeting(start, end, allDay);
    seekMeeting();
}

void AvailabilityGrid::seekMeeting()
{
    m_seeksMeeting = !m_timeline->meetingRect().isValid();
    m_across->setValue(m_timeline->offsetForMeeting());
}

void AvailabilityGrid::showScale()
{
    m_heading->setFixedHeight(m_timeline->headerHeight());
    const int offset = m_timeline->offset();
    m_across->setRange(0, m_timeline->maximumOffset());
    m_across->setPageStep(m_timeline->width());
    m_across->setSingleStep(m_timeline->scale().hourWidth());
    m_across->setValue(offset);
    m_across->setVisible(m_across->maximum() > 0);
    const QDate day = m_timeline->visibleDay();
    m_day->setText(day.isValid() ? weekdayText(day) : QString());
}

void AvailabilityGrid::showRows()
{
    const auto *down = m_rows->verticalScrollBar();
    m_down->setRange(down->minimum(), down->maximum());
    m_down->setPageStep(down->pageStep());
    m_down->setSingleStep(down->singleStep());
    m_down->setValue(down->value());
    m_down->setVisible(down->maximum() > 0);
    m_timeline->update();
}

QSize AvailabilityGrid::minimumSizeHint() const
{
    constexpr int leastRows = 5;
    return {420, m_timeline->headerHeight() + leastRows * 28 + 32};
}

void AvailabilityGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::roundedBox(&painter, rect(), palette().color(QPalette::Base),
                       palette().color(QPalette::Mid), 0);
    const QRect heading(1, 1, width() - 2, m_heading->height());
    painter.fillRect(heading, palette().color(QPalette::Window));
    painter.fillRect(heading.left(), heading.bottom(), heading.width(), 1,
                     palette().color(QPalette::Mid));
}

} // namespace OnBehalf
