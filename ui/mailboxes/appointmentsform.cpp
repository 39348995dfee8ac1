// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/appointmentsform.h"

#include "common/elidedlabel.h"
#include "common/icons.h"
#include "common/textlabel.h"
#include "composer/categoriesdialog.h"
#include "composer/meetingform.h"
#include "composer/recurrencedialog.h"
#include "composer/seriestimes.h"
#include "composer/timefields.h"
#include "people/directorycompletion.h"
#include "text/appointmentstext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

AppointmentsForm::AppointmentsForm(const std::shared_ptr<Ews::Client> &client, qsizetype mailboxes,
                                   QWidget *parent)
    : QWidget(parent)
    , m_mailboxes(mailboxes)
    , m_form(new MeetingForm(this))
    , m_categories(new QPushButton(tr("&Categories…"), this))
    , m_categoryNames(new ElidedLabel(this))
    , m_person(new QLineEdit(this))
    , m_completion(new DirectoryCompletion(m_person))
    , m_said(new TextLabel(TextKind::Small, this))
    , m_invited(new QListWidget(this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
    , m_plan(new TextLabel(TextKind::Secondary, this))
{
    m_completion->setClient(client);
    m_form->setForMany();
    m_form->times()->setZones({{ownZone(), tr("your time zone")}});
    build();
    connectEdits();
    showMeeting();
}

void AppointmentsForm::build()
{
    m_categories->setObjectName(u"categories"_s);
    m_categories->setIcon(icon("tag"_L1));
    m_categories->setAutoDefault(false);
    m_categoryNames->setFrameShape(QFrame::NoFrame);
    m_categoryNames->setObjectName(u"categoryNames"_s);
    m_plan->setObjectName(u"plan"_s);
    auto *categories = new QHBoxLayout;
    categories->setSpacing(8);
    categories->addWidget(m_categories);
    categories->addWidget(m_categoryNames, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_form, 1);
    layout->addLayout(categories);
    layout->addWidget(buildPeople());
    layout->addWidget(m_plan);
}

QWidget *AppointmentsForm::buildPeople()
{
    auto *people = new QWidget(this);
    m_person->setObjectName(u"attendee"_s);
    m_person->setPlaceholderText(tr("Name or address; nobody has to be invited"));
    m_invited->setObjectName(u"attendees"_s);
    m_invited->setAccessibleName(tr("Attendees"));
    m_invited->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_invited->setMaximumHeight(fontMetrics().height() * 5);
    m_remove->setObjectName(u"removeAttendee"_s);
    m_remove->setAutoDefault(false);
    m_said->hide();
    auto *label = new QLabel(tr("&Attendees"), people);
    label->setBuddy(m_person);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_person, 1);
    line->addWidget(m_remove);
    auto *layout = new QVBoxLayout(people);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_said);
    layout->addWidget(m_invited);
    return people;
}

void AppointmentsForm::connectEdits()
{
    connect(m_form, &MeetingForm::edited, this, [this](const MeetingForm::Change &how) {
        change([&how](Meeting &meeting) {
            how(meeting);
            letRecurrenceFollow(&meeting);
        });
    });
    connect(m_form, &MeetingForm::recurrenceWanted, this, &AppointmentsForm::editRecurrence);
    connect(m_categories, &QPushButton::clicked, this, &AppointmentsForm::editCategories);
    connect(m_remove, &QPushButton::clicked, this, &AppointmentsForm::removeSelected);
    connect(m_invited, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_invited->selectedItems().isEmpty()); });
    connect(m_completion, &DirectoryCompletion::chosen, this, &AppointmentsForm::invite);
    connect(m_completion, &DirectoryCompletion::said, this, [this](const QString &text) {
        m_said->setText(text);
        m_said->setVisible(!text.isEmpty());
    });
}

void AppointmentsForm::setMeeting(const Meeting &meeting)
{
    m_meeting = meeting;
    showMeeting();
}

void AppointmentsForm::change(const std::function<void(Meeting &)> &how)
{
    how(m_meeting);
    showMeeting();
    Q_EMIT edited();
}

void AppointmentsForm::invite(const QList<DirectoryEntry> &people)
{
    m_person->clear();
    change([&people](Meeting &meeting) {
        for (const DirectoryEntry &one : people)
            if (!one.address.isEmpty() && meeting.indexOf(one.address) < 0)
                meeting.invitees.append({.name = one.name, .address = one.address});
    });
}

void AppointmentsForm::removeSelected()
{
    QStringList addresses;
    const auto selected = m_invited->selectedItems();
    for (const QListWidgetItem *item : selected)
        addresses.append(item->data(Qt::UserRole).toString());
    change([&addresses](Meeting &meeting) {
        meeting.invitees.removeIf(
            [&addresses](const Invitee &one) { return addresses.contains(one.address); });
    });
}

void AppointmentsForm::editRecurrence()
{
    auto *dialog = new RecurrenceDialog(m_meeting.recurrence, m_meeting.times.start.date, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        change([recurrence = dialog->recurrence()](Meeting &meeting) {
            meeting.recurrence = recurrence;
            letTimesFollow(&meeting);
        });
    });
    dialog->open();
}

// Each mailbox has categories of its own: any can be typed.
void AppointmentsForm::editCategories()
{
    auto *dialog = new CategoriesDialog(m_meeting.categories, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOffered({}, tr("Type the names. Where a mailbox has a category of that name, the "
                              "appointment gets its colour there."));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        change([names = dialog->chosen()](Meeting &meeting) { meeting.categories = names; });
    });
    dialog->open();
}

void AppointmentsForm::showMeeting()
{
    m_form->setMeeting(m_meeting);
    m_categoryNames->setText(m_meeting.categories.isEmpty() ? tr("No categories")
                                                            : m_meeting.categories.join(u", "_s));
    m_invited->clear();
    for (const Invitee &one : std::as_const(m_meeting.invitees)) {
        const QString text =
            one.name.isEmpty() ? one.address : u"%1 <%2>"_s.arg(one.name, one.address);
        auto *item = new QListWidgetItem(text, m_invited);
        item->setData(Qt::UserRole, one.address);
    }
    m_invited->setVisible(!m_meeting.invitees.isEmpty());
    m_remove->setVisible(!m_meeting.invitees.isEmpty());
    m_remove->setEnabled(false);
    m_plan->setText(appointmentsPlanText(m_meeting, m_mailboxes));
}

} // namespace OnBehalf
