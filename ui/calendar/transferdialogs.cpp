// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/transferdialogs.h"

#include "calendar/importview.h"
#include "common/textlabel.h"
#include "composer/questionlayout.h"
#include "dialogheight.h"
#include "text/datetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int transferWidth = 440;
constexpr int longestYears = 2; // what a server gives at once,
constexpr int daysAround = 4;   // with days by other clocks before and after

QString calendarName(const Principal &one)
{
    return one.name.isEmpty() ? one.address : one.name;
}

QComboBox *comboOf(const CalendarChoice &choice, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(u"whose"_s);
    for (const Principal &one : choice.calendars) {
        combo->addItem(calendarName(one));
        if (one.address.compare(choice.first, Qt::CaseInsensitive) == 0)
            combo->setCurrentIndex(combo->count() - 1);
    }
    return combo;
}

QPushButton *addButtons(QDialog *dialog, QBoxLayout *layout, const QString &go)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto *button = buttons->addButton(go, QDialogButtonBox::AcceptRole);
    button->setObjectName(u"accept"_s);
    button->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    return button;
}

QDateEdit *dayField(QDate day, const char *name, QWidget *parent)
{
    auto *field = new QDateEdit(day, parent);
    field->setObjectName(QLatin1StringView(name));
    field->setCalendarPopup(true);
    field->setDisplayFormat(spokenLocale().dateFormat(QLocale::ShortFormat));
    return field;
}

} // namespace

ExportDialog::ExportDialog(const CalendarChoice &choice, const ShownRange &range, QWidget *parent)
    : QDialog(parent)
    , m_calendars(choice.calendars)
    , m_whose(comboOf(choice, this))
    , m_from(dayField(range.first, "from", this))
    , m_to(dayField(range.last(), "to", this))
    , m_problem(new TextLabel(TextKind::Small, this))
{
    setWindowTitle(tr("Save a calendar as a file"));
    auto *layout = questionLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&Calendar:"), m_whose);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("&To:"), m_to);
    layout->addLayout(form);
    layout->addWidget(new TextLabel(
        TextKind::Small,
        tr("An iCalendar file (*.ics), which other calendar programs import: subject, place and "
           "time of each item, without invitees and without what is written in it. Of private "
           "items that are hidden from you only the time is saved."),
        this));
    layout->addWidget(m_problem);
    layout->addStretch(1);
    m_go = addButtons(this, layout, tr("&Save…"));
    connect(m_from, &QDateEdit::dateChanged, this, &ExportDialog::showProblem);
    connect(m_to, &QDateEdit::dateChanged, this, &ExportDialog::showProblem);
    showProblem();
    fitHeight(this, transferWidth);
}

Principal ExportDialog::principal() const
{
    return m_calendars.value(m_whose->currentIndex());
}

ShownRange ExportDialog::range() const
{
    return {m_from->date(), int(m_from->date().daysTo(m_to->date())) + 1};
}

void ExportDialog::showProblem()
{
    const bool reversed = m_to->date() < m_from->date();
    const bool tooLong = m_to->date() > m_from->date().addYears(longestYears).addDays(-daysAround);
    m_problem->setText(reversed  ? tr("The last day is before the first one.")
                       : tooLong ? tr("No more than about two years can be saved at once.")
                                 : QString());
    m_problem->setVisible(reversed || tooLong);
    m_go->setEnabled(!reversed && !tooLong);
    growHeight(this);
}

CopyDialog::CopyDialog(const QString &subject, bool ofSeries, const CalendarChoice &choice,
                       QWidget *parent)
    : QDialog(parent)
    , m_calendars(choice.calendars)
    , m_whose(comboOf(choice, this))
{
    setWindowTitle(tr("Copy to another calendar"));
    auto *layout = questionLayout(this);
    auto *title = new TextLabel(TextKind::Section, subject, this);
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    auto *form = new QFormLayout;
    form->addRow(tr("&Into the calendar of:"), m_whose);
    layout->addLayout(form);
    QString words = tr("A new appointment is made there, with everything but the invitees: it is "
                       "not the same meeting, and does not follow what becomes of it. Nobody is "
                       "told.");
    if (ofSeries)
        words += u' ' + tr("Of the series only this one is copied.");
    layout->addWidget(new TextLabel(TextKind::Body, words, this));
    layout->addStretch(1);
    addButtons(this, layout, tr("&Copy"));
    fitHeight(this, transferWidth);
}

Principal CopyDialog::principal() const
{
    return m_calendars.value(m_whose->currentIndex());
}

ImportDialog::ImportDialog(const QList<ImportedItem> &items, const CalendarChoice &choice,
                           QWidget *parent)
    : QDialog(parent)
    , m_calendars(choice.calendars)
    , m_items(new ImportModel(items, this))
    , m_whose(comboOf(choice, this))
    , m_count(new TextLabel(TextKind::Secondary, this))
{
    setWindowTitle(tr("Import from a file"));
    resize(820, 480);
    auto *layout = questionLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&Into the calendar of:"), m_whose);
    layout->addLayout(form);
    layout->addWidget(buildList(), 1);
    layout->addWidget(new TextLabel(
        TextKind::Small,
        tr("Each becomes an appointment without invitees; nobody is told. What is in the calendar "
           "already is not looked for: the same file imported twice is there twice."),
        this));
    auto *last = new QHBoxLayout;
    last->addWidget(m_count, 1);
    m_go = addButtons(this, last, tr("I&mport"));
    layout->addLayout(last);
    connect(m_items, &ImportModel::chosenChanged, this, &ImportDialog::showCount);
    showCount();
}

QWidget *ImportDialog::buildList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *view = new ImportView(m_items, list);
    layout->addWidget(view, 1);
    auto *line = new QHBoxLayout;
    auto *all = new QPushButton(tr("Choose &all"), list);
    all->setObjectName(u"chooseAll"_s);
    auto *none = new QPushButton(tr("Choose &none"), list);
    none->setObjectName(u"chooseNone"_s);
    all->setAutoDefault(false);
    none->setAutoDefault(false);
    connect(all, &QPushButton::clicked, m_items, [this] { m_items->chooseAll(true); });
    connect(none, &QPushButton::clicked, m_items, [this] { m_items->chooseAll(false); });
    line->addWidget(all);
    line->addWidget(none);
    line->addStretch(1);
    layout->addLayout(line);
    return list;
}

void ImportDialog::showCount()
{
    const int chosen = m_items->chosenCount();
    m_count->setText(tr("%n of %1 chosen", nullptr, chosen).arg(m_items->rowCount()));
    m_go->setEnabled(chosen > 0);
}

Principal ImportDialog::principal() const
{
    return m_calendars.value(m_whose->currentIndex());
}

} // namespace OnBehalf
