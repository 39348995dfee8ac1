// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composerwindow.h"

#include "calendar/busymarks.h"
#include "categories/categoriesstore.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/statusline.h"
#include "composer/attendeesview.h"
#include "composer/availabilitygrid.h"
#include "composer/bodyeditor.h"
#include "composer/composeractions.h"
#include "composer/composerflow.h"
#include "composer/composernotices.h"
#include "composer/draftstate.h"
#include "composer/lowerpart.h"
#include "composer/meetingform.h"
#include "composer/principalfield.h"
#include "composer/seriestimes.h"
#include "composer/sidepanel.h"
#include "composer/timefields.h"
#include "composer/timeline.h"
#include "models/attendeesmodel.h"
#include "pagearea.h"
#include "panes.h"
#include "people/directorycompletion.h"
#include "text/featuretext.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QShortcut>

namespace OnBehalf {

ComposerWindow::ComposerWindow(MeetingComposer *composer, const Principal &own,
                               const QList<Principal> &principals, QWidget *parent)
    : QMainWindow(parent)
    , m_composer(composer)
    , m_own(own)
    , m_actions(new ComposerActions(this))
    , m_form(new MeetingForm(this))
    , m_grid(new AvailabilityGrid(this))
    , m_legend(new BusyLegend(this))
    , m_side(new SidePanel(this))
    , m_bar(new MessageBar(this))
    , m_notices(new ComposerNotices(m_bar))
    , m_status(new StatusLine(this))
    , m_draftState(new DraftState(this))
    , m_flow(new ComposerFlow(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    composer->setParent(this);
    build();
    m_form->principal()->setChoices(own, principals);
    m_form->principal()->setClient(composer->session().client);
    m_grid->completion()->setClient(composer->session().client);
    connectFields();
    connectPeople();
    connectComposer();
    connectKeys();
    if (!composer->draft().account.isEmpty())
        showDraft();
}

ComposerWindow::~ComposerWindow() = default;

void ComposerWindow::setCategories(CategoriesStore *categories)
{
    m_categories = categories;
}

CategoriesStore *ComposerWindow::categories() const
{
    return m_categories;
}

void ComposerWindow::build()
{
    setWindowIcon(appIcon());
    setAcceptDrops(true);
    setMinimumSize(900, 600);
    resize(1240, 800);
    auto *area = new PageArea(this);
    auto *page = area->page();
    page->setContentsMargins(14, 10, 14, 8);
    page->setSpacing(8);
    page->addWidget(m_actions->toolRow(m_draftState));
    page->addWidget(m_form, 1);
    page->addWidget(m_bar);
    page->addWidget(new LowerPart(m_grid, m_legend, m_side, this), 2);
    setCentralWidget(new QWidget(this));
    auto *all = new QVBoxLayout(centralWidget());
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(area, 1);
    all->addWidget(m_status);
}

void ComposerWindow::connectFields()
{
    const auto edit = [this](const MeetingForm::Change &change) {
        m_notices->retract();
        m_composer->edit([&change](Meeting &meeting) {
            change(meeting);
            letRecurrenceFollow(&meeting);
        });
    };
    connect(m_form, &MeetingForm::edited, this, edit);
    connect(m_actions, &ComposerActions::edited, this, edit);
    connect(m_form->principal(), &PrincipalField::chosen, this,
            [this](const Principal &one) { m_composer->setPrincipal(one.address, one.name); });
    connect(m_form, &MeetingForm::roomsWanted, m_side, &SidePanel::focusRooms);
    connect(m_form, &MeetingForm::recurrenceWanted, m_flow, &ComposerFlow::editRecurrence);
    connect(m_form, &MeetingForm::fileRemoveWanted, this, [this](const MeetingFile &file) {
        m_composer->edit([&file](Meeting &meeting) { meeting.files.removeOne(file); });
    });
    connect(m_actions->send, &QAction::triggered, m_flow, &ComposerFlow::send);
    connect(m_actions->save, &QAction::triggered, this, [this] { (void)m_composer->save(); });
    connect(m_actions->attach, &QAction::triggered, m_flow, &ComposerFlow::chooseFiles);
    connect(m_actions->recurrence, &QAction::triggered, m_flow, &ComposerFlow::editRecurrence);
    connect(m_actions->categories, &QAction::triggered, m_flow, &ComposerFlow::editCategories);
    connect(m_actions->cancelMeeting, &QAction::triggered, m_flow, &ComposerFlow::cancelMeeting);
    connect(m_actions->discard, &QAction::triggered, m_flow, &ComposerFlow::discard);
}

void ComposerWindow::connectPeople()
{
    connect(m_grid, &AvailabilityGrid::added, m_flow, &ComposerFlow::invite);
    connect(m_grid, &AvailabilityGrid::daysWanted, this, [this](QDate first) {
        constexpr int week = 7;
        m_composer->showDays(first, week);
    });
    connect(m_grid->rows(), &AttendeesView::removeWanted, m_flow, &ComposerFlow::removeInvitees);
    connect(m_grid->rows(), &AttendeesView::expandWanted, m_flow, &ComposerFlow::expandGroup);
    connect(m_grid->people(), &AttendeesModel::roleEdited, this,
            [this](const QString &address, AttendeeRole role) {
                m_composer->edit([&](Meeting &meeting) {
                    if (const auto i = meeting.indexOf(address); i >= 0)
                        meeting.invitees[i].role = role;
                });
            });
    connect(m_grid->timeline(), &Timeline::timesChosen, m_flow, &ComposerFlow::moveTo);
    connect(m_side, &SidePanel::timeChosen, m_flow, &ComposerFlow::take);
    connect(m_side, &SidePanel::roomsShown, m_composer, &MeetingComposer::watchRooms);
    connect(m_side, &SidePanel::roomChosen, m_flow, &ComposerFlow::toggleRoom);
}

void ComposerWindow::connectComposer()
{
    connect(m_composer, &MeetingComposer::draftChanged, this, &ComposerWindow::showDraft);
    connect(m_composer, &MeetingComposer::opened, this, [this] {
        showDraft();
        m_form->focusSubject();
    });
    connect(m_composer, &MeetingComposer::availabilityChanged, this,
            &ComposerWindow::showAvailability);
    connect(m_composer, &MeetingComposer::roomsChanged, this, &ComposerWindow::showRooms);
    // Queued: it may be told from the midst of a call.
    connect(
        m_composer->session().client.get(), &Ews::Client::versionChanged, this,
        [this] {
            if (isLacking(*m_composer->session().client, ServerFeature::RoomLists))
                showRooms();
        },
        Qt::QueuedConnection);
    connect(m_composer, &MeetingComposer::warningsChanged, this, &ComposerWindow::showWarnings);
    connect(m_composer, &MeetingComposer::activityChanged, this, &ComposerWindow::showActivity);
    connect(m_composer, &MeetingComposer::saved, this, &ComposerWindow::showSaved);
    connect(m_composer, &MeetingComposer::saveFailed, m_flow, &ComposerFlow::sayNotSaved);
    connect(m_composer, &MeetingComposer::failed, m_flow, &ComposerFlow::sayFailed);
    connect(m_composer, &MeetingComposer::filesMissing, m_flow, &ComposerFlow::sayFilesMissing);
    connect(m_composer, &MeetingComposer::finished, m_flow, &ComposerFlow::finish);
    connect(m_composer, &MeetingComposer::progressed, this, [this](int step, int steps) {
        m_status->showBusy(tr("Sending, step %1 of %2…").arg(step).arg(steps), step - 1, steps);
    });
    connect(m_status, &StatusLine::cancelRequested, m_composer, &MeetingComposer::stop);
}

void ComposerWindow::connectKeys()
{
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_composer->activity() != MeetingComposer::Activity::Idle)
            m_composer->stop();
        else
            m_bar->dismiss();
    });
    const auto panes = [this](bool forward) {
        focusNextPane(
            QWidgetList{m_form, m_form->body(), m_grid->rows(), m_grid->timeline(), m_side},
            forward);
    };
    auto *next = new QShortcut(Qt::Key_F6, this);
    connect(next, &QShortcut::activated, this, [panes] { panes(true); });
    auto *previous = new QShortcut(Qt::SHIFT | Qt::Key_F6, this);
    connect(previous, &QShortcut::activated, this, [panes] { panes(false); });
    auto *close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
}

void ComposerWindow::moveWhenOpened(const QDateTime &start, const QDateTime &end)
{
    connect(
        m_composer, &MeetingComposer::opened, this,
        [this, start, end] { m_flow->moveTo(start, end); }, Qt::SingleShotConnection);
}

void ComposerWindow::setOwnName(const QString &name)
{
    m_own.name = name;
    m_form->principal()->setParties(parties());
}

bool ComposerWindow::keepAndClose()
{
    return m_flow->keep() && close();
}

void ComposerWindow::closeEvent(QCloseEvent *event)
{
    if (m_flow->mayClose())
        event->accept();
    else
        event->ignore();
}

void ComposerWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ComposerWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    m_flow->attach(paths);
}

} // namespace OnBehalf
