// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/changemanyrun.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "mailboxes/bulkresultsview.h"
#include "models/bulkresultsmodel.h"
#include "noticepanel.h"
#include "review/reviewlist.h"
#include "text/bulktext.h"
#include "text/errortext.h"
#include "whendone.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using RunActivity = BulkRun::Activity;

ChangeManyRun::ChangeManyRun(MailboxClients clients, Journal journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_run(std::move(clients), std::move(journal))
    , m_results(new BulkResultsModel(this))
    , m_notice(new NoticePanel(Tone::Info, this))
    , m_table(new BulkResultsView(m_results, this))
    , m_why(new TextLabel(TextKind::Body, this))
    , m_changes(new ReviewList(this))
    , m_progress(new QProgressBar(this))
    , m_step(new TextLabel(TextKind::Secondary, this))
{
    build();
    connectRun();
    showAll();
}

void ChangeManyRun::build()
{
    m_table->setObjectName(u"results"_s);
    m_changes->setObjectName(u"changes"_s);
    m_why->setObjectName(u"why"_s);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(180);
    m_progress->setAccessibleName(tr("Progress"));
    auto *below = new QWidget(this);
    auto *detail = new QVBoxLayout(below);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(6);
    detail->addWidget(m_why);
    detail->addWidget(m_changes, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *step = new QHBoxLayout;
    step->setSpacing(8);
    step->addWidget(m_progress);
    step->addWidget(m_step, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_notice);
    layout->addWidget(split, 1);
    layout->addLayout(step);
    layout->addWidget(buildButtons());
}

QWidget *ChangeManyRun::buildButtons()
{
    auto *row = new QWidget(this);
    const auto button = [row](const char *name, QLatin1StringView iconName, const QString &text) {
        auto *made = new QPushButton(iconName.isEmpty() ? QIcon() : icon(iconName), text, row);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        return made;
    };
    m_again = button("again", "reload"_L1, tr("&Try again"));
    m_changedToo = button("changedToo", {}, tr("Take back what others &changed, too"));
    m_undo = button("undo", "undo"_L1, tr("&Undo…"));
    m_pause = button("pause", {}, tr("&Pause"));
    m_apply = button("apply", {}, tr("&Apply"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto *one : {m_again, m_changedToo, m_undo})
        layout->addWidget(one);
    layout->addStretch(1);
    layout->addWidget(m_pause);
    layout->addWidget(m_apply);
    connect(m_again, &QPushButton::clicked, this, &ChangeManyRun::tryAgain);
    connect(m_changedToo, &QPushButton::clicked, this, [this] { m_plan(true); });
    connect(m_undo, &QPushButton::clicked, this, &ChangeManyRun::undo);
    connect(m_apply, &QPushButton::clicked, this, &ChangeManyRun::apply);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_run.isPaused())
            m_run.resume();
        else
            m_run.pause();
    });
    return row;
}

void ChangeManyRun::connectRun()
{
    connect(&m_run, &BulkRun::replaced, this, [this] {
        m_results->setResults(m_run.results());
        m_table->fitColumns();
        m_table->select(m_results->index(0, 0));
        showAll();
    });
    connect(&m_run, &BulkRun::changed, this, [this](const QList<int> &places) {
        m_results->update(m_run.results(), places);
        showProgress();
        if (places.contains(m_table->currentIndex().row()))
            showCurrent();
    });
    connect(&m_run, &BulkRun::activityChanged, this, [this] {
        m_since.start();
        m_doneBefore = 0;
        showAll();
        Q_EMIT activityChanged();
    });
    connect(&m_run, &BulkRun::pausedChanged, this, [this] {
        m_since.start();
        m_doneBefore = m_run.done();
        showAll();
    });
    connect(&m_run, &BulkRun::stopped, this,
            [this](const Ews::Error &error) { m_stoppedBy = error; });
    connect(&m_run, &BulkRun::ended, this, [this] {
        m_stopping = false;
        m_table->fitColumns();
        showAll();
        Q_EMIT activityChanged();
    });
    connect(m_table, &CellTable::currentRowChanged, this, &ChangeManyRun::showCurrent);
    connect(m_results, &BulkResultsModel::checkedChanged, this, &ChangeManyRun::showButtons);
}

bool ChangeManyRun::isApplying() const
{
    return m_run.activity() == RunActivity::Applying;
}

void ChangeManyRun::begin(const std::function<void(bool changedToo)> &plan)
{
    m_applied = false;
    m_stoppedBy.reset();
    m_plan = plan;
    m_plan(false);
}

void ChangeManyRun::plan(const BulkChange &change, const QList<ListedMailbox> &mailboxes)
{
    m_takesBack = false;
    begin([this, change, mailboxes](bool) { m_run.plan(change, mailboxes); });
}

void ChangeManyRun::planUndo(const Batch &batch, const QStringList &addresses)
{
    m_takesBack = true;
    begin([this, batch, addresses](bool changedToo) {
        m_run.planUndo(batch, addresses, changedToo);
    });
}

void ChangeManyRun::planEnds(const QList<Lease> &leases)
{
    m_takesBack = true;
    begin([this, leases](bool changedToo) { m_run.planEnds(leases, changedToo); });
}

void ChangeManyRun::apply()
{
    m_applied = true;
    m_stoppedBy.reset();
    m_run.apply(m_results->checkedPlaces());
}

/// Where it may go better the next time.
QList<int> ChangeManyRun::again() const
{
    using enum BulkResult::State;
    QList<int> places;
    const auto &all = m_run.results();
    for (int place = 0; place < all.size(); ++place)
        if (const auto state = all.at(place).state; state == Failed || state == Refused ||
                                                    state == Unknown || state == Conflict ||
                                                    state == Waiting)
            places.append(place);
    return places;
}

void ChangeManyRun::tryAgain()
{
    m_stoppedBy.reset();
    m_run.planAgain(again());
}

void ChangeManyRun::undo()
{
    m_undo->setEnabled(false);
    whenDone(readBatches(m_journal), this,
             [this, id = m_run.batchId()](const QList<Batch> &batches) {
                 const auto found = std::ranges::find_if(
                     batches, [&id](const Batch &one) { return one.batch.id == id; });
                 if (found != batches.end() && m_run.activity() == RunActivity::Idle)
                     planUndo(*found);
                 else
                     showButtons();
             });
}

bool ChangeManyRun::stop()
{
    const bool writes = isApplying();
    m_stopping = writes;
    m_run.cancel();
    showProgress();
    return !writes;
}

void ChangeManyRun::showAll()
{
    showProgress();
    showSummary();
    showCurrent();
    showButtons();
}

void ChangeManyRun::showProgress()
{
    const bool runs = m_run.activity() != RunActivity::Idle;
    m_progress->setVisible(runs);
    m_step->setVisible(runs);
    m_progress->setRange(0, qMax(1, m_run.total()));
    m_progress->setValue(m_run.done());
    if (m_stopping) {
        m_step->setText(tr("Stopping; what is being written is ended and read back…"));
        return;
    }
    const auto counted = (isApplying() ? tr("%1 of %n mailbox(es) written", nullptr, m_run.total())
                                       : tr("%1 of %n mailbox(es) read", nullptr, m_run.total()))
                             .arg(m_run.done());
    const auto left = m_run.isPaused()
                          ? tr("paused")
                          : bulkTimeLeft(m_since.isValid() ? m_since.elapsed() : 0,
                                         m_run.done() - m_doneBefore, m_run.total() - m_doneBefore);
    m_step->setText(left.isEmpty() ? counted : counted + u", "_s + left);
}

void ChangeManyRun::showSummary()
{
    const auto count = countResults(m_run.results());
    if (m_run.activity() == RunActivity::Planning) {
        m_notice->setTone(Tone::Info);
        m_notice->setText(tr("Each mailbox is read."), tr("Nothing is written."));
    } else if (isApplying()) {
        m_notice->setTone(Tone::Info);
        m_notice->setText(tr("The changes are written, mailbox by mailbox."),
                          tr("A mailbox that fails does not stop the others."));
    } else if (m_stoppedBy) {
        const auto said = errorText(*m_stoppedBy, m_applied ? bulkOutcomeSummary(count)
                                                            : tr("Nothing was written."));
        m_notice->setTone(Tone::Error);
        m_notice->setText(said.headline, said.nextStep);
    } else if (m_applied) {
        const bool whole = std::ranges::all_of(m_run.results(), [](const BulkResult &one) {
            return one.isWhole() || one.state == BulkResult::State::Skipped;
        });
        m_notice->setTone(whole ? Tone::Success : Tone::Warning);
        m_notice->setText(bulkOutcomeSummary(count),
                          whole ? tr("The journal has it: it can be undone.")
                                : tr("Everything else is as it was. Choose a mailbox to see why it "
                                     "was not changed and what to do."));
    } else {
        m_notice->setTone(count.planned > 0 ? Tone::Staged : Tone::Info);
        m_notice->setText(bulkPlanSummary(count),
                          count.planned > 0
                              ? tr("Nothing is written until you press Apply, and then only where "
                                   "the mailbox is checked.")
                              : tr("There is nothing to apply."));
    }
}

void ChangeManyRun::showCurrent()
{
    const auto result = m_run.results().value(m_table->currentIndex().row());
    const auto why = bulkResultText(result);
    QStringList said{why.headline, why.nextStep};
    said.removeAll(QString());
    m_why->setText(said.join(u' '));
    m_why->setToolTip(why.details);
    m_why->setVisible(!said.isEmpty());
    const auto changes = bulkReviewChanges(result);
    m_changes->setChanges(changes);
    m_changes->setVisible(!changes.isEmpty());
}

void ChangeManyRun::showButtons()
{
    const bool idle = m_run.activity() == RunActivity::Idle;
    const auto count = countResults(m_run.results());
    m_results->setCheckable(idle);
    m_pause->setVisible(!idle);
    m_pause->setText(m_run.isPaused() ? tr("&Go on") : tr("&Pause"));
    m_apply->setVisible(idle && count.planned > 0);
    m_apply->setEnabled(!m_results->checkedPlaces().isEmpty());
    m_again->setVisible(idle && !again().isEmpty());
    m_changedToo->setVisible(idle && m_takesBack && !m_applied && count.conflicts > 0);
    m_undo->setVisible(idle && m_applied && !m_takesBack && !m_run.batchId().isEmpty());
    m_undo->setEnabled(true);
}

} // namespace OnBehalf
