// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/proposedialog.h"

#include "calendar/availability.h"
#include "common/cellpainter.h"
#include "common/textlabel.h"
#include "composer/timefields.h"
#include "dialogheight.h"
#include "models/suggestionsmodel.h"
#include "noticepanel.h"
#include "recurrence/timezones.h"
#include "text/datetext.h"
#include "text/errortext.h"
#include "whendone.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

namespace {

constexpr int daysLookedAt = 7;
constexpr qint64 shortestSuggested = 30LL * 60; // as servers take
constexpr qint64 longestSuggested = 1440LL * 60;

Ews::DateTime clockOf(const QDateTime &time)
{
    return {time.date(), time.time(), {}};
}

MeetingTimes timesOf(const QDateTime &start, const QDateTime &end, const QTimeZone &zone)
{
    const QString windowsZone = Series::windowsId(zone);
    return {.start = clockOf(start.toTimeZone(zone)),
            .end = clockOf(end.toTimeZone(zone)),
            .startZone = windowsZone,
            .endZone = windowsZone,
            .allDay = false};
}

} // namespace

ProposeDialog::ProposeDialog(std::shared_ptr<Ews::Client> client, const Request &request,
                             const RequestReader &reader, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_reader(reader)
    , m_words(new QPlainTextEdit(this))
    , m_suggestions(new SuggestionsModel(this))
    , m_list(new QListView(this))
    , m_none(new TextLabel(TextKind::Secondary, this))
    , m_problem(new NoticePanel(Tone::Error, this))
{
    setWindowTitle(tr("Propose a new time"));
    build(words);
    readSuggestions(std::move(client));
}

ProposeDialog::~ProposeDialog()
{
    m_stop.request_stop();
}

void ProposeDialog::build(const QString &words)
{
    auto *title = new TextLabel(TextKind::Section, m_request.subject, this);
    auto *now = new TextLabel(TextKind::Secondary,
                              tr("Now: %1").arg(requestTimeText(m_request.start, m_request.end,
                                                                m_request.allDay, m_reader)),
                              this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_times = new TimeFields(form, this);
    m_times->setZones({{Series::windowsId(m_reader.zone), tr("your time zone")}});
    m_times->setTimes(timesOf(m_request.start, m_request.end, m_reader.zone));
    connect(m_times, &TimeFields::edited, this, [this] { m_problem->hide(); });

    auto *suggested = new QLabel(tr("Times at which both are &free"), this);
    suggested->setBuddy(m_list);
    m_list->setModel(m_suggestions);
    (new CellDelegate(this))->installOn(m_list);
    m_list->setObjectName(u"freeTimes"_s);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(110);
    m_list->hide();
    m_none->setText(tr("Reading when both are free…"));
    const auto take = [this](const QModelIndex &index) {
        if (const auto time = m_suggestions->at(index))
            choose(time->start);
    };
    connect(m_list, &QListView::clicked, this, take);
    connect(m_list, &QListView::activated, this, take);

    m_tentative = new QRadioButton(tr("&Accept tentatively until then"), this);
    m_tentative->setChecked(true);
    auto *decline = new QRadioButton(tr("De&cline the present time"), this);
    decline->setObjectName(u"declineMeanwhile"_s);
    m_words->setPlainText(words);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().height() * 4);
    m_words->setPlaceholderText(tr("Optional, goes with the answer"));
    m_words->setAccessibleName(tr("Message"));
    m_problem->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *send = buttons->addButton(tr("&Send Proposal"), QDialogButtonBox::AcceptRole);
    send->setObjectName(u"sendProposal"_s);
    send->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProposeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(now);
    layout->addLayout(form);
    layout->addWidget(suggested);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    layout->addWidget(m_tentative);
    layout->addWidget(decline);
    layout->addWidget(m_words);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    if (auto *start = findChild<QWidget *>(u"startDay"_s))
        start->setFocus();
    resize(680, sizeHint().height());
}

// What the organizer's own calendar has for the meeting is no conflict with its new time, but what
// else it has is not known to be movable.
void ProposeDialog::readSuggestions(std::shared_ptr<Ews::Client> client)
{
    const qint64 length = m_request.start.secsTo(m_request.end);
    if (length < shortestSuggested || length > longestSuggested) {
        m_none->setText(tr("For meetings of this length the server suggests no times."));
        return;
    }
    const QDateTime first = qMax(m_request.start, QDateTime::currentDateTimeUtc());
    const QDateTime from =
        QDateTime(first.toTimeZone(m_reader.zone).date(), QTime(0, 0), m_reader.zone).toUTC();
    const AvailabilityQuery query{
        .people = {{.address = m_request.fromAddress, .role = Ews::MeetingAttendeeType::Organizer},
                   {.address = m_request.principal}},
        .from = from,
        .to = from.addDays(daysLookedAt),
        .zone = m_reader.zone,
        .duration = minutes(length / 60),
        .currentTime = m_request.start};
    const QList<Invitee> people{
        {.name = m_request.fromName, .address = m_request.fromAddress},
        {.name = m_reader.parties.principalName, .address = m_request.principal}};
    whenDone(readAvailability(std::move(client), query, m_stop.get_token()), this,
             [this, people, length](const Ews::Result<AvailabilityAnswer> &answer) {
                 if (!answer) {
                     m_none->setText(errorText(answer.error()).headline);
                     return;
                 }
                 auto times = answer->suggestions;
                 times.removeIf([this](const SuggestedTime &time) {
                     return !time.conflicts.isEmpty() || time.start == m_request.start ||
                            time.start < QDateTime::currentDateTimeUtc();
                 });
                 m_suggestions->setContent({.times = times,
                                            .duration = minutes(length / 60),
                                            .zone = m_reader.zone,
                                            .people = people});
                 m_list->setVisible(!times.isEmpty());
                 m_none->setVisible(times.isEmpty());
                 m_none->setText(tr("Within a week there is no time at which both are known to be "
                                    "free."));
                 growHeight(this);
             });
}

void ProposeDialog::choose(const QDateTime &start)
{
    m_times->setTimes(
        timesOf(start, start.addSecs(m_request.start.secsTo(m_request.end)), m_reader.zone));
    m_problem->hide();
}

RequestAnswer ProposeDialog::answer() const
{
    const MeetingTimes &times = m_times->times();
    return {.answer = m_tentative->isChecked() ? Ews::ResponseType::Tentative
                                               : Ews::ResponseType::Decline,
            .words = m_words->toPlainText().trimmed(),
            .proposedStart = times.startsAt(),
            .proposedEnd = times.endsAt()};
}

void ProposeDialog::accept()
{
    // A letter of the button leaves what is being typed where it is: it is taken first.
    if (auto *typing = focusWidget()) {
        typing->clearFocus();
        typing->setFocus();
    }
    const RequestAnswer given = answer();
    QString problem;
    if (given.proposedEnd <= given.proposedStart)
        problem = tr("The end is not after the start.");
    else if (given.proposedStart == m_request.start && given.proposedEnd == m_request.end)
        problem = tr("That is the time that the meeting has.");
    if (problem.isEmpty())
        return QDialog::accept();
    m_problem->setText(problem);
    m_problem->show();
    growHeight(this);
}

} // namespace OnBehalf
