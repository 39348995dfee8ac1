// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestdetail.h"

#include "common/flowlayout.h"
#include "common/textlabel.h"
#include "composer/principalfield.h"
#include "factsgrid.h"
#include "noticepanel.h"
#include "requests/requestsactions.h"
#include "toolrow.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A button of the action: follows it, and goes where it cannot be done.
QPushButton *pushButtonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

/// Buttons beside each other as far as there is room.
void fill(QWidget *row, const QList<QAction *> &actions)
{
    auto *layout = new FlowLayout(row);
    layout->setSpacings(8, 6);
    for (auto *action : actions)
        layout->addWidget(pushButtonFor(action, row));
}

} // namespace

RequestDetail::RequestDetail(RequestsActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_all(new QWidget(this))
    , m_title(new TextLabel(TextKind::Title, this))
    , m_facts(new FactsGrid(this))
    , m_conflict(new NoticePanel(Tone::Warning, this))
    , m_letter(new QPlainTextEdit(this))
    , m_answer(new QWidget(this))
    , m_tells(new QCheckBox(tr("&Send a response to the organizer"), m_answer))
    , m_words(new QLineEdit(this))
    , m_answerButtons(new QWidget(this))
    , m_removeButtons(new QWidget(this))
    , m_meetingButtons(new QWidget(this))
    , m_sender(new SenderLine(this))
{
    build(actions);
    setShown({});
}

void RequestDetail::build(RequestsActions *actions)
{
    m_letter->setReadOnly(true);
    m_letter->setTabChangesFocus(true);
    m_letter->setAccessibleName(tr("The organizer's message"));
    m_letter->setMinimumHeight(60);
    fill(m_answerButtons,
         {actions->accept, actions->tentative, actions->decline, actions->propose});
    fill(m_removeButtons, {actions->remove});
    fill(m_meetingButtons, {actions->takeTime, actions->openMeeting});
    auto *answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(8);
    answer->addLayout(answerLine());
    answer->addWidget(m_answerButtons);
    answer->addWidget(m_sender);

    auto *layout = new QVBoxLayout(m_all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_conflict);
    layout->addWidget(m_letter, 1);
    layout->addWidget(m_answer);
    layout->addWidget(m_removeButtons);
    layout->addWidget(m_meetingButtons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_all);
}

/// Whether something is sent, and what.
QLayout *RequestDetail::answerLine()
{
    m_tells->setObjectName(u"tellsOrganizer"_s);
    m_tells->setToolTip(tr("Without it only the calendar is changed"));
    m_words->setObjectName(u"answerWords"_s);
    m_words->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("&Message"), m_answer);
    label->setBuddy(m_words);
    connect(m_tells, &QCheckBox::toggled, label, &QWidget::setEnabled);
    connect(m_tells, &QCheckBox::toggled, this, &RequestDetail::showWhetherTold);
    connect(m_tells, &QCheckBox::toggled, this, &RequestDetail::tellsOrganizerChanged);
    m_tells->setChecked(true);
    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(label);
    words->addWidget(m_words, 1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(6);
    lines->addWidget(m_tells);
    lines->addLayout(words);
    return lines;
}

void RequestDetail::showWhetherTold()
{
    m_words->setEnabled(m_tells->isChecked());
    m_words->setPlaceholderText(m_tells->isChecked() ? tr("Optional, goes with the answer")
                                                     : tr("Nothing is sent"));
    m_sender->setVisible(m_tells->isChecked());
}

void RequestDetail::setShown(const std::optional<Shown> &shown)
{
    m_all->setVisible(shown.has_value());
    if (!shown) {
        keepAnswer();
        m_id.clear();
        return;
    }
    const Request &request = shown->request;
    m_title->setText(request.subject.isEmpty() ? tr("No subject") : request.subject);
    m_facts->setFacts(
        requestFacts(request, shown->content ? &*shown->content : nullptr, shown->reader));
    const Notice conflict = conflictText(request, shown->conflicts, shown->reader);
    m_conflict->setVisible(!conflict.title.isEmpty() && request.canBeAnswered());
    m_conflict->setText(conflict.title, conflict.text);
    const QString letter = shown->content ? shown->content->words.trimmed() : shown->contentError;
    // Reading on must not jump to the top when the answers of others come in.
    const bool isRead = shown->content || !shown->contentError.isEmpty();
    if (m_id != request.id.id || (isRead && m_letter->toPlainText() != letter))
        m_letter->setPlainText(letter);
    m_letter->setPlaceholderText(shown->content ? tr("No message.") : tr("Reading the message…"));
    m_answer->setVisible(request.canBeAnswered());
    m_removeButtons->setVisible(request.canBeRemoved());
    m_meetingButtons->setVisible(request.kind == Request::Kind::Answer && request.entry);
    m_sender->setText(answererText(shown->reader.parties));
    showAnswerTo(request.id.id);
}

// What was written for one request is not sent with another, and waits for it; so does that its
// organizer is not to hear of the answer.
void RequestDetail::showAnswerTo(const QString &id)
{
    if (m_id == id)
        return;
    keepAnswer();
    m_id = id;
    const Kept kept = m_kept.value(id);
    m_words->setText(kept.words);
    m_tells->setChecked(kept.tells);
}

void RequestDetail::keepAnswer()
{
    if (!m_id.isEmpty())
        m_kept.insert(m_id, Kept{.words = m_words->text(), .tells = m_tells->isChecked()});
}

bool RequestDetail::tellsOrganizer() const
{
    return m_tells->isChecked();
}

QString RequestDetail::words() const
{
    return tellsOrganizer() ? m_words->text().trimmed() : QString();
}

void RequestDetail::forgetAnswer(const QString &id)
{
    m_kept.remove(id);
    if (m_id != id)
        return;
    m_words->clear();
    m_tells->setChecked(true);
}

} // namespace OnBehalf
