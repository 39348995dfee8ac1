// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewdialog.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "models/reviewmodel.h"
#include "noticepanel.h"
#include "review/commandbox.h"
#include "review/reviewlist.h"
#include "text/errortext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shortTime(const QDateTime &time)
{
    const bool today = time.date() == QDate::currentDate();
    return today ? QLocale().toString(time.time(), QLocale::ShortFormat)
                 : QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

ReviewDialog::ReviewDialog(ReviewSubject *subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_notice(new NoticePanel(Tone::Staged, this))
    , m_warnings(new NoticePanel(Tone::Warning, this))
    , m_list(new ReviewList(this))
    , m_command(new CommandBox(this))
    , m_step(new TextLabel(TextKind::Secondary, this))
    , m_progress(new QProgressBar(this))
{
    subject->setParent(this);
    build();
    connect(subject, &ReviewSubject::progressed, this, &ReviewDialog::showStep);
    connect(subject, &ReviewSubject::finished, this, &ReviewDialog::showReport);
    connect(subject, &ReviewSubject::followed, this, [this](bool well, const QString &sentences) {
        if (!well)
            m_notice->setTone(Tone::Warning);
        m_notice->addPoint(sentences);
    });
    setRunning(false);
    m_apply->setFocus();
    showSubject();
}

void ReviewDialog::build()
{
    resize(880, 580);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Progress"));
    m_detailsText = new QPlainTextEdit(this);
    m_detailsText->setReadOnly(true);
    m_detailsText->setTabChangesFocus(true);
    m_detailsText->setMaximumHeight(120);
    m_detailsText->setAccessibleName(tr("Technical details"));
    m_detailsText->hide();
    buildButtons();

    auto *step = new QHBoxLayout;
    step->setSpacing(8);
    step->addWidget(m_progress);
    step->addWidget(m_step, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_notice);
    layout->addWidget(m_warnings);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_command);
    layout->addWidget(m_detailsText);
    layout->addLayout(step);
    layout->addWidget(m_buttons);
}

void ReviewDialog::buildButtons()
{
    m_buttons = new QDialogButtonBox(this);
    m_undo = m_buttons->addButton(tr("&Undo these changes…"), QDialogButtonBox::ResetRole);
    m_details = m_buttons->addButton(tr("&Details"), QDialogButtonBox::ResetRole);
    m_apply = m_buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_close = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_undo->setIcon(icon("undo"_L1));
    m_details->setIcon(icon("list"_L1));
    m_details->setCheckable(true);
    m_undo->setObjectName(u"undo"_s);
    m_apply->setObjectName(u"apply"_s);
    m_close->setObjectName(u"close"_s);
    for (auto *button : {m_undo, m_details}) {
        button->setAutoDefault(false);
        button->hide();
    }
    m_apply->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, &ReviewDialog::apply);
    connect(m_close, &QPushButton::clicked, this, &ReviewDialog::reject);
    connect(m_details, &QPushButton::toggled, m_detailsText, &QWidget::setVisible);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT undoRequested();
    });
}

void ReviewDialog::showSubject()
{
    const auto undo = m_subject->undo();
    setWindowTitle(undo ? tr("Undo last Apply: mailbox of %1").arg(m_subject->mailbox())
                        : tr("Review changes: mailbox of %1").arg(m_subject->mailbox()));
    m_notice->clearPoints();
    if (undo)
        showUndo(*undo);
    else
        showStaged();
    showWarnings();
    showChanges(m_subject->changes());
}

void ReviewDialog::showStaged()
{
    m_notice->setTone(Tone::Staged);
    m_notice->setText(tr("%1, not sent yet.").arg(m_subject->summary()),
                      tr("Apply sends only these; everything else stays as it is."));
}

void ReviewDialog::showUndo(const ReviewedUndo &undo)
{
    const auto time = shortTime(undo.appliedAt);
    const bool empty = m_subject->changes().isEmpty();
    m_apply->setText(tr("U&ndo"));
    m_apply->setEnabled(!empty);
    if (empty) {
        m_notice->setTone(Tone::Info);
        m_notice->setText(tr("There is nothing to restore."),
                          tr("Everything is as it was before the Apply of %1.").arg(time));
    } else if (undo.changedSince.isEmpty()) {
        m_notice->setTone(Tone::Staged);
        m_notice->setText(
            tr("This restores what was before the Apply of %1.").arg(time),
            undo.cutOff ? tr("It was cut off; nothing else was changed. Nothing is sent until you "
                             "press Undo.")
                        : tr("Nobody changed any of it since. Nothing is sent until you press "
                             "Undo."));
    } else {
        m_notice->setTone(Tone::Warning);
        m_notice->setText(
            (undo.cutOff
                 ? tr("The Apply of %1 was cut off before it was read back. Undo takes this back "
                      "too, whoever changed it:")
                 : tr("This was changed since the Apply of %1, and Undo writes over it:"))
                .arg(time));
        for (const auto &sentence : undo.changedSince)
            m_notice->addPoint(sentence);
    }
}

void ReviewDialog::showWarnings()
{
    m_warnings->clearPoints();
    const auto warnings = m_subject->warnings();
    m_warnings->setVisible(!warnings.isEmpty());
    for (qsizetype i = 0; i < warnings.size(); ++i) {
        const auto &[title, text] = warnings.at(i);
        if (i == 0)
            m_warnings->setText(title, text);
        else
            m_warnings->addPoint(text, title);
    }
}

void ReviewDialog::showChanges(const QList<ReviewChange> &changes)
{
    m_list->setChanges(changes);
    QString command;
    for (const auto &index : m_list->changes()->explanations())
        if (command.isEmpty())
            command = index.data(ReviewModel::AdminCommandRole).toString();
    m_command->setCommand(command);
}

void ReviewDialog::apply()
{
    setRunning(true);
    m_subject->apply();
}

void ReviewDialog::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    m_progress->setRange(0, 1);
    m_progress->setValue(0);
    m_step->setVisible(running);
    m_step->setText(running ? tr("Comparing with the server…") : QString());
    m_apply->setEnabled(!running);
    if (!running)
        return;
    m_undo->hide();
    m_details->setChecked(false);
    m_details->hide();
    m_close->setText(tr("Cancel"));
    m_close->setEnabled(true);
}

void ReviewDialog::showStep(int done, int all, const QString &text)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_step->setText(text);
}

void ReviewDialog::showReport(const ReviewReport &report)
{
    setRunning(false);
    if (report.conflict)
        showConflict(report);
    else
        showOutcome(report);
    const auto text = details(report);
    m_detailsText->setPlainText(text);
    m_details->setVisible(!text.isEmpty());
}

// Nothing was sent: the same dialog again, over the newer state.
void ReviewDialog::showConflict(const ReviewReport &report)
{
    if (m_subject->undo()) {
        // The plan was made over a state that is gone: undoing begins anew, from the journal.
        m_apply->hide();
        m_close->setText(tr("Close"));
        showChanges(report.changes);
        m_undo->setText(tr("&Look again…"));
        m_undo->show();
    } else {
        showSubject();
        m_apply->setText(tr("&Apply again"));
    }
    m_notice->setTone(Tone::Warning);
    // In the mailboxes before, of several.
    const bool sent = std::ranges::any_of(report.changes, [](const ReviewChange &change) {
        return change.outcome != Outcome::Staged;
    });
    m_notice->setText(sent ? tr("Somebody else changed this meanwhile. What is still listed was "
                                "not sent.")
                           : tr("Somebody else changed this meanwhile. Nothing was sent."),
                      tr("Look at what is different now, then apply again:"));
    m_notice->clearPoints();
    for (const auto &sentence : report.changedElsewhere)
        m_notice->addPoint(sentence);
}

void ReviewDialog::showOutcome(const ReviewReport &report)
{
    const auto count = countOutcomes(report.changes);
    const bool all = count.total > 0 && count.applied == count.total && !report.stoppedBy;
    m_notice->setTone(all                                            ? Tone::Success
                      : report.stoppedBy && !report.readAt.isValid() ? Tone::Error
                                                                     : Tone::Warning);
    m_notice->clearPoints();
    if (report.stoppedBy) {
        const bool nothingSent = count.staged == count.total;
        const auto error = errorText(
            *report.stoppedBy, nothingSent ? tr("Nothing was written; the changes stay staged.")
                                           : writeOutcomeText(*report.stoppedBy));
        m_notice->setText(error.headline, error.nextStep);
        if (!nothingSent)
            m_notice->addPoint(outcomesSummary(count));
    } else {
        m_notice->setText(outcomesSummary(count),
                          report.readAt.isValid()
                              ? tr("What is shown as applied was read back at %1 and matches.")
                                    .arg(shortTime(report.readAt))
                              : QString());
    }
    m_warnings->hide();
    showChanges(report.changes);
    m_undo->setVisible(count.applied > 0 && report.canUndo);
    m_apply->setVisible(!all && report.canRetry);
    m_apply->setText(tr("Try &again"));
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
}

QString ReviewDialog::details(const ReviewReport &report) const
{
    QStringList lines;
    if (report.stoppedBy)
        lines.append(errorText(*report.stoppedBy).details);
    for (const auto &index : m_list->changes()->explanations())
        lines.append(index.data(ReviewModel::DetailsRole).toString());
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u"\n\n"_s);
}

// While it runs, Cancel ends the sending, not the dialog: what was sent is still read back.
void ReviewDialog::reject()
{
    if (m_running) {
        m_close->setEnabled(false);
        m_step->setText(tr("Stopping; what was sent is read back…"));
        m_subject->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace OnBehalf
