// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/meetingpicker.h"

#include "common/icons.h"
#include "common/messagebar.h"
#include "common/textlabel.h"
#include "composer/calendarentriesview.h"
#include "composer/principalfield.h"
#include "emptytable.h"
#include "errormessage.h"
#include "models/calendarentriesmodel.h"
#include "text/datetext.h"
#include "toolrow.h"
#include "whendone.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysAWeek = 7;

QToolButton *stepButton(const char *name, QLatin1StringView iconName, const QString &text,
                        const QKeySequence &shortcut, QWidget *parent)
{
    auto *button = ToolRow::stepButton(name, iconName, text, parent);
    button->setToolTip(u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText)));
    button->setShortcut(shortcut);
    return button;
}

} // namespace

MeetingPicker::MeetingPicker(const Session &session, const Principal &own,
                             const QList<Principal> &others, const Principal &current,
                             QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_entries(new CalendarEntriesModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_whose(new PrincipalField(this))
    , m_day(new QDateEdit(this))
    , m_filter(new QLineEdit(this))
    , m_bar(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new CalendarEntriesView(m_found, this))
    , m_empty(new EmptyTable(this))
{
    setWindowTitle(tr("Open a meeting"));
    m_found->setSourceModel(m_entries);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->fitColumns();
    build();
    m_whose->setClient(session.client);
    m_whose->setChoices(own, others);
    m_whose->showSender(false);
    connect(m_whose, &PrincipalField::chosen, this, &MeetingPicker::choosePrincipal);
    connect(m_day, &QDateEdit::dateChanged, this, &MeetingPicker::showWeekOf);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        showWhatIsThere();
    });
    connect(m_table, &CellTable::currentRowChanged, this,
            [this] { m_open->setEnabled(this->current()); });
    connect(m_table, &QAbstractItemView::activated, this, &MeetingPicker::accept);
    m_first = weekOf(m_day->date());
    choosePrincipal(current);
}

MeetingPicker::~MeetingPicker()
{
    m_stop.request_stop();
}

void MeetingPicker::build()
{
    resize(860, 560);
    auto *whose = new QLabel(tr("In the &calendar of:"), this);
    whose->setBuddy(m_whose->combo());
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *clocks = new TextLabel(TextKind::Small,
                                 tr("Times are by the clocks of this computer (%1).")
                                     .arg(QTimeZone::systemTimeZone().displayName(
                                         QTimeZone::GenericTime, QTimeZone::LongName)),
                                 this);
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(u"openMeeting"_s);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &MeetingPicker::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->addWidget(clocks, 1);
    last->addWidget(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(whose);
    first->addWidget(m_whose, 1);
    layout->addLayout(first);
    layout->addLayout(buildWeek());
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    layout->addLayout(last);
}

QLayout *MeetingPicker::buildWeek()
{
    m_day->setObjectName(u"weekOf"_s);
    m_day->setCalendarPopup(true);
    m_day->setDate(QDate::currentDate());
    m_day->setAccessibleName(tr("A day of the week that is shown"));
    auto *before = stepButton("weekBefore", "chevron-left"_L1, tr("The week before"),
                              Qt::ALT | Qt::Key_Left, this);
    auto *after = stepButton("weekAfter", "chevron-right"_L1, tr("The next week"),
                             Qt::ALT | Qt::Key_Right, this);
    auto *today = new QPushButton(tr("&Today"), this);
    today->setObjectName(u"today"_s);
    today->setAutoDefault(false);
    connect(before, &QToolButton::clicked, this,
            [this] { m_day->setDate(m_day->date().addDays(-daysAWeek)); });
    connect(after, &QToolButton::clicked, this,
            [this] { m_day->setDate(m_day->date().addDays(daysAWeek)); });
    connect(today, &QPushButton::clicked, this, [this] { m_day->setDate(QDate::currentDate()); });
    auto *week = new QLabel(tr("In the &week of:"), this);
    week->setBuddy(m_day);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Search in this week"));
    m_filter->setAccessibleName(tr("Search in this week"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(m_filter->fontMetrics().averageCharWidth() * 32);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(week);
    layout->addWidget(before);
    layout->addWidget(m_day);
    layout->addWidget(after);
    layout->addWidget(today);
    layout->addStretch(1);
    layout->addWidget(m_filter);
    return layout;
}

void MeetingPicker::choosePrincipal(const Principal &principal)
{
    m_principal = principal;
    m_whose->setParties({.ownName = {},
                         .ownAddress = m_session.account.address,
                         .principalName = principal.name,
                         .principal = principal.address});
    read();
}

void MeetingPicker::showWeekOf(QDate day)
{
    const QDate first = weekOf(day);
    if (first == m_first)
        return;
    m_first = first;
    read();
}

void MeetingPicker::read()
{
    m_stop.request_stop();
    m_stop = {};
    m_reading = true;
    m_bar->dismiss();
    m_entries->setEntries({}, QTimeZone::systemTimeZone());
    showWhatIsThere();
    whenDone(readCalendar(m_session.client, m_principal.address, m_first.startOfDay(),
                          m_first.addDays(daysAWeek).startOfDay(), m_stop.get_token()),
             this, [this, asked = ++m_asked](const Ews::Result<QList<CalendarEntry>> &entries) {
                 if (asked == m_asked)
                     showEntries(entries);
             });
}

void MeetingPicker::showEntries(const Ews::Result<QList<CalendarEntry>> &entries)
{
    m_reading = false;
    if (!entries) {
        if (entries.error().failure == Ews::Failure::Unauthorized)
            Q_EMIT signInNeeded(entries.error());
        auto message = messageFor(entries.error());
        message.actions = {{.text = tr("T&ry again"), .run = [this] { read(); }}};
        m_bar->setMessage(message);
        return showWhatIsThere();
    }
    m_entries->setEntries(*entries, QTimeZone::systemTimeZone());
    m_table->fitColumns();
    showWhatIsThere();
    if (m_isNew && m_table->isVisible())
        m_table->setFocus();
    m_isNew = false;
}

// What errors usually say of missing rights is about managing delegates.
Message MeetingPicker::messageFor(const Ews::Error &error) const
{
    const QStringList hidden{u"ErrorAccessDenied"_s, u"ErrorFolderNotFound"_s,
                             u"ErrorItemNotFound"_s};
    if (error.failure != Ews::Failure::Refused || !hidden.contains(error.code))
        return errorMessage(error);
    const QString whose = m_principal.name.isEmpty() ? m_principal.address : m_principal.name;
    return {.tone = Tone::Error,
            .headline = tr("You may not see what is in the calendar of %1.").arg(whose),
            .nextStep = tr("Ask %1 or the administrator for at least the permission Reviewer on "
                           "this calendar.")
                            .arg(whose),
            .details = errorText(error).details};
}

void MeetingPicker::showWhatIsThere()
{
    const bool isEmpty = m_found->rowCount() == 0;
    if (m_reading)
        m_empty->say(tr("The calendar is being read…"), nullptr);
    else if (m_entries->rowCount() > 0)
        m_empty->say(tr("Nothing in this week has “%1”.").arg(m_filter->text()), nullptr);
    else if (m_bar->hasMessage())
        m_empty->say(tr("The calendar could not be read."), nullptr);
    else
        m_empty->say(tr("Nothing is in the calendar from %1 to %2.")
                         .arg(weekdayText(m_first), weekdayText(m_first.addDays(daysAWeek - 1))),
                     nullptr);
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!isEmpty && !current())
        m_table->selectFirst();
    m_open->setEnabled(current());
}

const CalendarEntry *MeetingPicker::current() const
{
    const auto index = m_table->currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return nullptr;
    return m_entries->entryAt(m_found->mapToSource(index));
}

void MeetingPicker::accept()
{
    const CalendarEntry *entry = current();
    if (!entry)
        return;
    const CalendarEntry taken = *entry;
    QDialog::accept();
    Q_EMIT chosen(m_principal, taken);
}

} // namespace OnBehalf
