// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/sendquestion.h"

#include "common/textlabel.h"
#include "composer/questionlayout.h"
#include "dialogheight.h"
#include "noticepanel.h"
#include "text/datetext.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostWarnings = 8;

} // namespace

bool SendQuestion::Content::isNeeded() const
{
    return !warnings.isEmpty() || asksWhom || scope == SeriesScope::Following;
}

SendQuestion::SendQuestion(const Content &content, QWidget *parent)
    : QDialog(parent)
    , m_whom(new QButtonGroup(this))
{
    setWindowTitle(content.sends ? tr("Before it is sent") : tr("Before it is saved"));
    auto *layout = questionLayout(this);
    if (!content.warnings.isEmpty()) {
        auto *panel = new NoticePanel(Tone::Warning, this);
        panel->setObjectName(u"warnings"_s);
        panel->setText(content.warnings.first());
        const auto shown = content.warnings.mid(1, mostWarnings - 1);
        for (const QString &warning : shown)
            panel->addPoint(warning);
        if (const auto more = content.warnings.size() - 1 - shown.size(); more > 0)
            panel->addPoint(tr("And %n more.", "warnings", int(more)));
        layout->addWidget(panel);
    }
    if (content.scope == SeriesScope::Following) {
        auto *panel = new NoticePanel(Tone::Info, this);
        panel->setObjectName(u"following"_s);
        panel->setText(tr("The series is split in two."),
                       tr("The old one ends before this day, and another one begins with it. Those "
                          "who are told are invited to it anew."));
        layout->addWidget(panel);
    }
    if (content.asksWhom)
        layout->addWidget(buildWhom(content));
    layout->addStretch(1);
    const bool warns = !content.warnings.isEmpty();
    const QString go = content.sends ? (warns ? tr("&Send anyway") : tr("&Send"))
                                     : (warns ? tr("&Save anyway") : tr("&Save"));
    layout->addWidget(questionButtons(this, go, tr("&Go back")));
    fitHeight(this, questionWidth);
}

QWidget *SendQuestion::buildWhom(const Content &content)
{
    auto *whom = new QWidget(this);
    auto *layout = new QVBoxLayout(whom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextKind::Section, tr("Whom to tell of the change"), whom));
    addChoice(m_whom, layout, int(Tell::All), "tellAll", tr("&All who are invited"))
        ->setChecked(true);
    auto *changed = addChoice(m_whom, layout, int(Tell::Changed), "tellChanged",
                              tr("&Only those added and removed"));
    changed->setEnabled(content.changesInvitees);
    changed->setVisible(content.scope != SeriesScope::Following);
    if (!content.changesInvitees)
        changed->setAccessibleDescription(tr("Nobody was added or removed"));
    addChoice(m_whom, layout, int(Tell::Nobody), "tellNobody", tr("&Nobody"));
    const bool movesUnsaid = content.resetsAnswers && content.scope != SeriesScope::Following;
    if (movesUnsaid)
        layout->addWidget(new TextLabel(
            TextKind::Small,
            tr("The time changes, so Exchange forgets the answers already given. Whoever is not "
               "told keeps the old time in the calendar."),
            whom));
    return whom;
}

Tell SendQuestion::tell() const
{
    return m_whom->checkedId() < 0 ? Tell::All : Tell(m_whom->checkedId());
}

ScopeQuestion::ScopeQuestion(const QString &subject, QDate day, QWidget *parent)
    : QDialog(parent)
    , m_scopes(new QButtonGroup(this))
{
    setWindowTitle(tr("A meeting of a series"));
    auto *layout = questionLayout(this);
    auto *title = new TextLabel(TextKind::Section, subject, this);
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    layout->addWidget(new TextLabel(
        TextKind::Body, tr("This meeting belongs to a series. What do you want to open?"), this));
    addChoice(m_scopes, layout, int(SeriesScope::Occurrence), "occurrence",
              tr("&Only the one on %1").arg(weekdayText(day)))
        ->setChecked(true);
    addChoice(m_scopes, layout, int(SeriesScope::Following), "following",
              tr("This one and &all that follow"));
    layout->addWidget(new TextLabel(TextKind::Small,
                                    tr("The old series then ends before this day, and everybody is "
                                       "invited anew to the rest."),
                                    this));
    addChoice(m_scopes, layout, int(SeriesScope::Series), "series", tr("The whole &series"));
    layout->addStretch(1);
    layout->addWidget(questionButtons(this, tr("O&pen"), tr("Cancel")));
    fitHeight(this, questionWidth);
}

SeriesScope ScopeQuestion::scope() const
{
    return SeriesScope(m_scopes->checkedId());
}

} // namespace OnBehalf
