// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/auditbanner.h"

#include "common/icons.h"
#include "common/stylepainting.h"
#include "common/textlabel.h"
#include "text/datetext.h"
#include "text/errortext.h"
#include "text/networktext.h"

#include <QBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int bannerBar = 4;

using AuditDoing = Audit::Activity;
using AuditStage = AuditedMailbox::State;

} // namespace

AuditBanner::AuditBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_headline(new TextLabel(TextKind::Body, this))
    , m_left(new TextLabel(TextKind::Secondary, this))
    , m_progress(new QProgressBar(this))
    , m_note(new TextLabel(TextKind::Small, this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    build();
    m_second.setInterval(1s);
    m_second.callOnTimeout(this, &AuditBanner::showNote);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const bool runs = m_audit && (m_audit->activity() == AuditDoing::Running ||
                                      m_audit->activity() == AuditDoing::AskingDirectory);
        if (runs)
            Q_EMIT pauseRequested();
        else
            Q_EMIT resumeRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &AuditBanner::cancelRequested);
    hide();
}

void AuditBanner::build()
{
    m_headline->setObjectName(u"auditProgress"_s);
    m_headline->setTextFormat(Qt::RichText);
    m_left->setWordWrap(false);
    m_note->setObjectName(u"auditNote"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Mailboxes read"));
    m_pause->setObjectName(u"pauseAudit"_s);
    m_cancel->setObjectName(u"cancelAudit"_s);
    m_cancel->setIcon(icon("stop"_L1));
    for (auto *button : {m_pause, m_cancel})
        button->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_headline, 1);
    top->addWidget(m_left);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addLayout(top);
    texts->addWidget(m_progress);
    texts->addWidget(m_note);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(bannerBar + 12, 8, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);
}

void AuditBanner::setAudit(const Audit *audit)
{
    m_audit = audit;
    m_most = audit ? audit->client()->mostAtOnce() : 0;
    m_slowedAt = {};
}

QString AuditBanner::countsText() const
{
    const AuditState &state = m_audit->state();
    const int open = state.count(AuditStage::Waiting) + state.count(AuditStage::Reading);
    return tr("%1 read, %2 failed, %3 to go")
        .arg(QString::number(state.count(AuditStage::Read)),
             QString::number(state.count(AuditStage::Failed)), QString::number(open));
}

void AuditBanner::showState(const std::optional<Ews::Error> &heldUp)
{
    const bool begun = m_audit && m_audit->state().startedAt.isValid();
    const bool idle = m_audit && m_audit->activity() == AuditDoing::Idle;
    const bool whole =
        begun && m_audit->state().isDone() && m_audit->state().count(AuditStage::Failed) == 0;
    if (!begun || (idle && whole)) {
        m_second.stop();
        hide();
        return;
    }
    const AuditState &state = m_audit->state();
    m_progress->setMaximum(int(state.mailboxes.size()));
    m_progress->setValue(state.count(AuditStage::Read) + state.count(AuditStage::Failed));
    if (heldUp)
        showHeldUp(*heldUp);
    else if (idle)
        showStopped();
    else
        showRunning();
    m_cancel->setVisible(!idle);
    setAccessibleName(m_headline->text().remove(u"<b>"_s).remove(u"</b>"_s));
    show();
}

void AuditBanner::showRunning()
{
    const AuditDoing doing = m_audit->activity();
    const bool paused = doing == AuditDoing::Paused || doing == AuditDoing::Pausing;
    const int all = int(m_audit->state().mailboxes.size());
    const QString what = doing == AuditDoing::AskingDirectory
                             ? tr("Asking the directory who has left:")
                         : paused ? tr("The audit of %n mailbox(es) is paused:", nullptr, all)
                                  : tr("Auditing %n mailbox(es):", nullptr, all);
    m_headline->setText(u"<b>%1</b> %2"_s.arg(what.toHtmlEscaped(), countsText().toHtmlEscaped()));
    m_pause->setText(paused ? tr("Res&ume") : tr("Pa&use"));
    m_pause->setIcon(icon(paused ? "play"_L1 : "pause"_L1));
    setTone(Tone::Info);
    if (paused) {
        m_second.stop();
        m_left->clear();
        m_note->setText(doing == AuditDoing::Pausing ? tr("What is under way is waited for.")
                                                     : tr("Nothing is asked of the server."));
        return;
    }
    if (!m_second.isActive())
        m_second.start();
    const auto left = m_audit->timeLeft();
    const int seconds = left ? int(left->count()) : 0;
    m_left->setText(seconds <= 0    ? QString()
                    : seconds < 100 ? tr("about %n second(s) left", nullptr, seconds)
                                    : tr("about %n minute(s) left", nullptr, (seconds + 59) / 60));
    showNote();
}

/// How many at once, and why not more.
void AuditBanner::showNote()
{
    if (!m_audit)
        return;
    const int now = m_audit->client()->mostAtOnce();
    if (now < m_most && !m_slowedAt.isValid())
        m_slowedAt = QDateTime::currentDateTime();
    QStringList sentences{
        m_slowedAt.isValid()
            ? tr("%1 at once; the server asked to slow down at %2 (was %3).")
                  .arg(QString::number(now), clockText(m_slowedAt.time()), QString::number(m_most))
            : tr("%1 at once.").arg(now)};
    sentences.append(heldText(m_audit->client()->heldFor()));
    if (!m_audit->state().id.isEmpty())
        sentences.append(
            tr("Closing the window loses nothing: the audit goes on at the next start."));
    sentences.removeAll(QString());
    m_note->setText(sentences.join(u' '));
}

void AuditBanner::showStopped()
{
    m_second.stop();
    m_left->clear();
    const bool done = m_audit->state().isDone();
    const QString what =
        done ? tr("Some mailboxes could not be read:") : tr("The audit is not finished:");
    m_headline->setText(u"<b>%1</b> %2"_s.arg(what.toHtmlEscaped(), countsText().toHtmlEscaped()));
    m_note->setText(tr("What was read stays."));
    m_pause->setText(done ? tr("Try again") : tr("Go on"));
    m_pause->setIcon(icon("play"_L1));
    setTone(Tone::Warning);
}

void AuditBanner::showHeldUp(const Ews::Error &error)
{
    m_second.stop();
    m_left->clear();
    const ErrorText text = errorText(error);
    m_headline->setText(u"<b>%1</b> %2"_s.arg(tr("The audit is held up.").toHtmlEscaped(),
                                              text.headline.toHtmlEscaped()));
    m_note->setText(u"%1. %2"_s.arg(countsText(), text.nextStep).trimmed());
    m_pause->setText(tr("Res&ume"));
    m_pause->setIcon(icon("play"_L1));
    setTone(Tone::Error);
}

void AuditBanner::setTone(Tone tone)
{
    m_tone = tone;
    if (tone == Tone::Info)
        m_icon->setIcon("reload"_L1, tone);
    else
        m_icon->setIcon(toneIconName(tone), tone);
    update();
}

void AuditBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto tones = Tones::of(palette());
    const auto ink = tones.ink(m_tone);
    const auto ground = tones.ground(m_tone);
    Shapes::roundedBox(&painter, rect(), ground, mixed(ground, ink, 0.5));
    const QRect bar(0, 0, bannerBar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), ink);
}

} // namespace OnBehalf
