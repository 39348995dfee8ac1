// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/appointmentsdialog.h"

#include "account/needssignin.h"
#include "common/textlabel.h"
#include "composer/meetingform.h"
#include "mailboxes/appointmentsform.h"
#include "mailboxes/appointmentsview.h"
#include "models/appointmentsmodel.h"
#include "noticepanel.h"
#include "recurrence/timezones.h"
#include "text/appointmentstext.h"
#include "text/warningtext.h"

#include <QBoxLayout>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <numeric>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using MadeState = AppointmentResult::State;

} // namespace

AppointmentsDialog::AppointmentsDialog(const Session &session, bool impersonates,
                                       const Journal &journal,
                                       const QList<ListedMailbox> &mailboxes, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_journal(journal)
    , m_run(new AppointmentsRun(session, impersonates, journal, AppointmentsRun::usualAtOnce, this))
    , m_results(new AppointmentsModel(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new AppointmentsForm(session.client, mailboxes.size(), this))
    , m_formNotice(new NoticePanel(Tone::Warning, this))
    , m_notice(new NoticePanel(Tone::Staged, this))
    , m_table(new AppointmentsView(m_results, this))
    , m_step(new TextLabel(TextKind::Secondary, this))
    , m_progress(new QProgressBar(this))
{
    build();
    connectRun();
    m_run->setMailboxes(mailboxes);
    Meeting meeting;
    meeting.times = nextHour(ownZone());
    m_form->setMeeting(meeting);
    showOpen();
    showRun();
    m_form->form()->focusSubject();
}

void AppointmentsDialog::build()
{
    setWindowTitle(tr("Appointments in %n calendar(s)", nullptr, int(m_run->results().size())));
    resize(980, 720);
    m_pages->addWidget(buildFormPage());
    m_pages->addWidget(buildRunPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_pages, 1);
    buildButtons();
}

QWidget *AppointmentsDialog::buildFormPage()
{
    auto *page = new QWidget(this);
    m_formNotice->setObjectName(u"formNotice"_s);
    m_openButtons = new QWidget(page);
    auto *finish = new QPushButton(tr("Fini&sh it"), m_openButtons);
    finish->setObjectName(u"finishOpen"_s);
    auto *forget = new QPushButton(tr("&Forget it"), m_openButtons);
    forget->setObjectName(u"forgetOpen"_s);
    auto *line = new QHBoxLayout(m_openButtons);
    line->setContentsMargins(0, 0, 0, 0);
    for (auto *button : {finish, forget}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    connect(finish, &QPushButton::clicked, this, &AppointmentsDialog::finishOpen);
    connect(forget, &QPushButton::clicked, this, &AppointmentsDialog::forgetOpen);
    connect(m_form, &AppointmentsForm::edited, this, [this] {
        if (!m_open)
            m_formNotice->hide();
    });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_formNotice);
    layout->addWidget(m_openButtons);
    layout->addWidget(m_form, 1);
    return page;
}

QWidget *AppointmentsDialog::buildRunPage()
{
    auto *page = new QWidget(this);
    m_notice->setObjectName(u"runNotice"_s);
    m_step->setObjectName(u"step"_s);
    m_step->setTextFormat(Qt::PlainText);
    connect(m_table, &CellTable::currentRowChanged, this, &AppointmentsDialog::showProgress);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Progress"));
    auto *step = new QHBoxLayout;
    step->setSpacing(8);
    step->addWidget(m_progress);
    step->addWidget(m_step, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addLayout(step);
    return page;
}

AppointmentsDialog::Button AppointmentsDialog::addButton(const char *name, const QString &text,
                                                         void (AppointmentsDialog::*pressed)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

void AppointmentsDialog::buildButtons()
{
    using Self = AppointmentsDialog;
    m_back = addButton("back", tr("&Back"), &Self::goBack);
    m_undo = addButton("undo", tr("Delete the&m again…"), &Self::askToRemove);
    m_send = addButton("sendAgain", tr("Send &once more…"), &Self::sendOnceMore);
    m_again = addButton("again", tr("Try a&gain"), &Self::tryAgain);
    m_pause = addButton("pause", tr("&Pause"), &Self::pauseOrResume);
    m_check = addButton("check", tr("Chec&k the mailboxes"), &Self::checkMailboxes);
    m_make = addButton("make", tr("Make the appo&intments"), &Self::makeThem);
    m_close = addButton("close", tr("Close"), &Self::reject);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_back);
    line->addWidget(m_undo);
    line->addStretch(1);
    for (auto *button : {m_send, m_again, m_pause, m_check, m_make, m_close})
        line->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void AppointmentsDialog::connectRun()
{
    connect(m_run, &AppointmentsRun::replaced, this,
            [this] { m_results->setResults(m_run->results()); });
    connect(m_run, &AppointmentsRun::changed, this, [this](const QList<int> &changed) {
        m_results->update(m_run->results(), changed);
        showProgress();
    });
    connect(m_run, &AppointmentsRun::activityChanged, this, &AppointmentsDialog::showRun);
    connect(m_run, &AppointmentsRun::pausedChanged, this, [this] {
        if (!m_run->isPaused())
            m_heldUp.reset();
        showRun();
    });
    connect(m_run, &AppointmentsRun::heldUp, this, [this](const Ews::Error &error) {
        m_heldUp = error;
        showRun();
        if (needsSignIn(error))
            Q_EMIT signInNeeded(error);
    });
}

QList<int> AppointmentsDialog::places(AppointmentResult::State state) const
{
    QList<int> found;
    for (int place = 0; place < m_run->results().size(); ++place)
        if (m_run->results().at(place).state == state)
            found.append(place);
    return found;
}

QList<int> AppointmentsDialog::allPlaces() const
{
    QList<int> all(m_run->results().size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

void AppointmentsDialog::checkMailboxes()
{
    const Meeting &meeting = m_form->meeting();
    if (const auto problem = problemOf(meeting, {})) {
        const auto zone = Series::timeZone(meeting.times.startZone);
        const WarningContext context{.principalName = {},
                                     .zone = zone.value_or(QTimeZone::systemTimeZone()),
                                     .day = meeting.times.start.date};
        return say(problemText(*problem, meeting, context), true);
    }
    QList<ListedMailbox> mailboxes;
    for (const AppointmentResult &one : m_run->results())
        mailboxes.append(one.mailbox);
    const QString actor = m_session.client->endpoint().signedInAs;
    if (auto twin = openTwin(m_journal, actor, meeting, mailboxes)) {
        m_open = std::move(twin);
        return showOpen();
    }
    m_pages->setCurrentIndex(1);
    m_run->check();
}

void AppointmentsDialog::makeThem()
{
    m_removes = false;
    afterBegin(m_run->start(m_form->meeting()));
}

void AppointmentsDialog::goBack()
{
    m_pages->setCurrentIndex(0);
    m_formNotice->setVisible(m_open.has_value());
    showRun();
}

void AppointmentsDialog::pauseOrResume()
{
    if (m_run->isPaused())
        m_run->resume();
    else
        m_run->pause();
}

void AppointmentsDialog::tryAgain()
{
    if (m_removes)
        afterBegin(m_run->remove(places(MadeState::NotRemoved)));
    else
        afterBegin(m_run->tryAgain(allPlaces()));
}

void AppointmentsDialog::sendOnceMore()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Send once more"),
                                     tr("Send the invitations of %n mailbox(es) once more?",
                                        nullptr, int(places(MadeState::Undecided).size())),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Whoever got one already gets it twice."));
    auto *go = question->addButton(tr("&Send"), QMessageBox::AcceptRole);
    go->setObjectName(u"sendThem"_s);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(go, &QPushButton::clicked, this,
            [this] { afterBegin(m_run->tryAgain(places(MadeState::Undecided), true)); });
    question->open();
}

void AppointmentsDialog::askToRemove()
{
    const auto there = std::ranges::count_if(m_run->results(), &AppointmentResult::isThere);
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Delete them again"),
        tr("Delete the appointment from %n calendar(s) again?", nullptr, int(there)),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QString words = tr("It is moved to Deleted Items of each mailbox.");
    if (!m_run->all().meeting.invitees.isEmpty())
        words += u' ' + tr("Nobody is told: whoever was invited keeps it in the calendar, as if it "
                           "took place.");
    question->setInformativeText(words);
    auto *go = question->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    go->setObjectName(u"deleteThem"_s);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(go, &QPushButton::clicked, this, [this] {
        m_removes = true;
        afterBegin(m_run->remove(allPlaces()));
    });
    question->open();
}

void AppointmentsDialog::reject()
{
    if (m_run->activity() == AppointmentsRun::Activity::Idle)
        return QDialog::reject();
    m_close->setEnabled(false);
    m_run->cancel();
}

} // namespace OnBehalf
