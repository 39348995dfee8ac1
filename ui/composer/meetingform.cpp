// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/meetingform.h"

#include "common/elidedlabel.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "composer/bodyeditor.h"
#include "composer/filesbar.h"
#include "composer/principalfield.h"
#include "composer/timefields.h"
#include "recurrence/validity.h"
#include "text/busytext.h"
#include "text/recurrencetext.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::LegacyFreeBusy;

namespace {

constexpr int noReminder = -1;
constexpr std::array reminders{0,      5,       10,      15,          30,          60,
                               2 * 60, 12 * 60, 24 * 60, 2 * 24 * 60, 7 * 24 * 60, 14 * 24 * 60};

/// "15 minutes"
QString reminderText(int minutes)
{
    constexpr int day = 24 * 60;
    constexpr int week = 7 * day;
    if (minutes == noReminder)
        return MeetingForm::tr("None", "no reminder");
    if (minutes > 0 && minutes % week == 0)
        return MeetingForm::tr("%n week(s)", nullptr, minutes / week);
    if (minutes > 0 && minutes % day == 0)
        return MeetingForm::tr("%n day(s)", nullptr, minutes / day);
    if (minutes > 0 && minutes % 60 == 0)
        return MeetingForm::tr("%n hour(s)", nullptr, minutes / 60);
    return MeetingForm::tr("%n minute(s)", nullptr, minutes);
}

void setText(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

/// A field, as wide as it may be, with a button beside it.
QWidget *beside(QWidget *parent, QWidget *field, QWidget *button)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    return line;
}

/// A short list with its label, which stay together where lines break.
QWidget *labelled(QWidget *parent, const QString &text, QComboBox *combo)
{
    auto *both = new QWidget(parent);
    auto *label = new QLabel(text, both);
    label->setBuddy(combo);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 24);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(combo);
    return both;
}

} // namespace

MeetingForm::MeetingForm(QWidget *parent)
    : QWidget(parent)
    , m_principal(new PrincipalField(this))
    , m_subject(new QLineEdit(this))
    , m_location(new QLineEdit(this))
    , m_rooms(new QToolButton(this))
    , m_repeats(new ElidedLabel(this))
    , m_recurrence(new QToolButton(this))
    , m_showAs(new QComboBox(this))
    , m_reminder(new QComboBox(this))
    , m_body(new BodyEditor(this))
    , m_files(new FilesBar(this))
{
    build();
    connectEdits();
}

void MeetingForm::build()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(7);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildFields(form);
    m_times = new TimeFields(form, fields);
    buildShowing(form);
    auto *letter = new QWidget(this);
    auto *letterLayout = new QVBoxLayout(letter);
    letterLayout->setContentsMargins(0, 0, 0, 0);
    letterLayout->setSpacing(6);
    letterLayout->addWidget(m_body, 1);
    letterLayout->addWidget(m_files);
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(fields, 3);
    layout->addWidget(letter, 2);
}

void MeetingForm::buildFields(QFormLayout *form)
{
    auto *parent = form->parentWidget();
    m_subject->setObjectName(u"subject"_s);
    m_subject->setMaxLength(255); // what Exchange stores
    m_location->setObjectName(u"location"_s);
    m_location->setMaxLength(255);
    m_rooms->setObjectName(u"rooms"_s);
    m_rooms->setText(tr("&Rooms…"));
    m_rooms->setIcon(icon("door"_L1));
    m_rooms->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rooms->setFocusPolicy(Qt::StrongFocus);
    form->addRow(tr("On &behalf of"), m_principal);
    form->addRow(tr("Sub&ject"), m_subject);
    form->addRow(tr("&Location"), beside(parent, m_location, m_rooms));
    qobject_cast<QLabel *>(form->labelForField(m_location->parentWidget()))->setBuddy(m_location);
}

void MeetingForm::buildShowing(QFormLayout *form)
{
    auto *parent = form->parentWidget();
    m_repeats->setFrameShape(QFrame::NoFrame);
    m_repeats->setObjectName(u"repeats"_s);
    m_recurrence->setObjectName(u"changeRecurrence"_s);
    m_recurrence->setText(tr("C&hange…"));
    m_recurrence->setToolTip(tr("How the meeting repeats"));
    m_recurrence->setFocusPolicy(Qt::StrongFocus);
    m_showAs->setObjectName(u"showAs"_s);
    for (const auto one : {LegacyFreeBusy::Free, LegacyFreeBusy::Tentative, LegacyFreeBusy::Busy,
                           LegacyFreeBusy::OOF, LegacyFreeBusy::WorkingElsewhere})
        m_showAs->addItem(showAsName(one), int(one));
    m_reminder->setObjectName(u"reminder"_s);
    m_reminder->addItem(reminderText(noReminder), noReminder);
    for (const int minutes : reminders)
        m_reminder->addItem(reminderText(minutes), minutes);
    // A series in words may well take a line of its own.
    auto *line = new QWidget(parent);
    auto *layout = new FlowLayout(line);
    layout->setSpacings(8, 7);
    layout->addWidget(m_repeats);
    layout->addWidget(m_recurrence);
    layout->addWidget(labelled(line, tr("Sho&w as"), m_showAs));
    layout->addWidget(labelled(line, tr("Re&minder"), m_reminder));
    form->addRow(tr("Repeats"), line);
}

void MeetingForm::connectEdits()
{
    connect(m_subject, &QLineEdit::textChanged, this, [this](const QString &text) {
        announce([text](Meeting &meeting) { meeting.subject = text; });
    });
    connect(m_location, &QLineEdit::textChanged, this, [this](const QString &text) {
        announce([text](Meeting &meeting) { meeting.location = text; });
    });
    connect(m_times, &TimeFields::edited, this, [this](const MeetingTimes &times) {
        announce([times](Meeting &meeting) { meeting.times = times; });
    });
    connect(m_showAs, &QComboBox::activated, this, [this] {
        const auto chosen = LegacyFreeBusy(m_showAs->currentData().toInt());
        announce([chosen](Meeting &meeting) { meeting.showAs = chosen; });
    });
    connect(m_reminder, &QComboBox::activated, this, [this] {
        const int minutes = m_reminder->currentData().toInt();
        announce([minutes](Meeting &meeting) {
            meeting.reminderMinutes =
                minutes == noReminder ? std::optional<int>() : std::optional(minutes);
        });
    });
    connect(m_body, &BodyEditor::edited, this, [this] {
        const auto body = m_body->body();
        announce([body](Meeting &meeting) { meeting.body = body; });
    });
    connect(m_rooms, &QToolButton::clicked, this, &MeetingForm::roomsWanted);
    connect(m_recurrence, &QToolButton::clicked, this, &MeetingForm::recurrenceWanted);
    connect(m_files, &FilesBar::removeWanted, this, &MeetingForm::fileRemoveWanted);
}

void MeetingForm::announce(const Change &change)
{
    if (m_filling)
        return;
    change(m_meeting);
    Q_EMIT edited(change);
}

void MeetingForm::showReminder(std::optional<int> minutes)
{
    const int shown = minutes.value_or(noReminder);
    if (m_reminder->findData(shown) < 0)
        m_reminder->addItem(reminderText(shown), shown);
    m_reminder->setCurrentIndex(m_reminder->findData(shown));
}

void MeetingForm::setMeeting(const Meeting &meeting)
{
    m_filling = true;
    setText(m_subject, meeting.subject);
    setText(m_location, meeting.location);
    if (meeting.times != m_times->times())
        m_times->setTimes(meeting.times);
    const bool valid = meeting.recurrence && !Series::problemOfForm(*meeting.recurrence);
    m_repeats->setText(valid ? recurrenceText(*meeting.recurrence) : tr("Does not repeat"));
    m_repeats->setAccessibleName(tr("Repeats: %1").arg(m_repeats->text()));
    m_showAs->setCurrentIndex(m_showAs->findData(int(meeting.showAs)));
    showReminder(meeting.reminderMinutes);
    if (meeting.body != m_meeting.body)
        m_body->setBody(meeting.body);
    m_files->setFiles(meeting.files);
    m_meeting = meeting;
    m_filling = false;
}

void MeetingForm::setRepeatable(bool repeatable)
{
    m_recurrence->setEnabled(repeatable);
    if (!repeatable)
        m_recurrence->setToolTip(tr("This is one meeting of a series. How the series repeats is "
                                    "changed in the series."));
}

void MeetingForm::setForMany()
{
    auto *form = qobject_cast<QFormLayout *>(m_principal->parentWidget()->layout());
    form->setRowVisible(m_principal, false);
    m_rooms->hide();
}

void MeetingForm::focusSubject()
{
    m_subject->setFocus(Qt::OtherFocusReason);
}

// Beside each other where there is room for both; below each other with large letters.
void MeetingForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    auto *columns = static_cast<QBoxLayout *>(layout());
    const bool narrow = width() < fontMetrics().averageCharWidth() * 110;
    columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace OnBehalf
