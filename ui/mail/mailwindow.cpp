// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailwindow.h"

#include "common/icons.h"
#include "common/messagebar.h"
#include "common/statusline.h"
#include "composer/draftquestion.h"
#include "composer/draftstate.h"
#include "errormessage.h"
#include "mail/mailform.h"
#include "mail/peoplefield.h"
#include "pagearea.h"
#include "text/mailtext.h"
#include "toolrow.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

MailWindow::MailWindow(MailComposer *composer, const Principal &own,
                       const QList<Principal> &principals, QWidget *parent)
    : QMainWindow(parent)
    , m_composer(composer)
    , m_own(own)
    , m_form(new MailForm(this))
    , m_bar(new MessageBar(this))
    , m_draftState(new DraftState(this))
    , m_status(new StatusLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    composer->setParent(this);
    buildCommands();
    build();
    m_form->principal()->setChoices(own, principals);
    connectAll();
    showAll();
}

QAction *MailWindow::command(const char *name, QAnyStringView iconName, const QString &text)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1StringView(name));
    addAction(action);
    return action;
}

void MailWindow::buildCommands()
{
    m_send = command("send", "sent", tr("&Send"));
    m_send->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    m_send->setToolTip(u"%1 (%2)"_s.arg(tr("Sends the message"),
                                        m_send->shortcut().toString(QKeySequence::NativeText)));
    m_important = command("highImportance", "important", tr("High &importance"));
    m_important->setToolTip(tr("Marks the message as important"));
    m_important->setCheckable(true);
    m_discard = command("discard", "trash", tr("&Discard"));
    m_discard->setToolTip(tr("Forgets what is written here"));
}

void MailWindow::build()
{
    setWindowIcon(appIcon());
    setMinimumSize(560, 480);
    resize(900, 680);
    auto *row = new QWidget(this);
    m_sendButton = new QPushButton(m_send->icon(), m_send->text(), row);
    m_sendButton->setObjectName(u"sendButton"_s);
    m_sendButton->setToolTip(m_send->toolTip());
    m_sendButton->setDefault(true);
    m_sendButton->setMinimumWidth(92);
    connect(m_sendButton, &QPushButton::clicked, m_send, &QAction::trigger);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_sendButton);
    line->addWidget(new ToolRow({m_important, m_discard}, row), 1);
    line->addWidget(m_draftState);
    auto *area = new PageArea(this);
    auto *page = area->page();
    page->setContentsMargins(14, 10, 14, 8);
    page->setSpacing(8);
    page->addWidget(row);
    page->addWidget(m_bar);
    page->addWidget(m_form, 1);
    setCentralWidget(new QWidget(this));
    auto *all = new QVBoxLayout(centralWidget());
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(area, 1);
    all->addWidget(m_status);
}

void MailWindow::connectAll()
{
    connect(m_send, &QAction::triggered, this, &MailWindow::send);
    connect(m_discard, &QAction::triggered, this, &MailWindow::discard);
    connect(m_form, &MailForm::edited, this, [this] {
        m_composer->setDraft(m_form->draft());
        showTitle();
    });
    connect(m_form, &MailForm::said, this,
            [this](const QString &text) { m_status->showResult(Tone::Info, text); });
    connect(m_important, &QAction::triggered, this, [this](bool on) {
        MailDraft draft = m_composer->draft();
        draft.importance = on ? Ews::Importance::High : Ews::Importance::Normal;
        m_composer->setDraft(draft);
        m_form->setDraft(draft);
    });
    connect(m_form->principal(), &PrincipalField::chosen, this,
            [this](const Principal &one) { m_composer->setPrincipal(one.address, one.name); });
    connect(m_composer, &MailComposer::changed, this, &MailWindow::showAll);
    connect(m_composer, &MailComposer::saved, this,
            [this] { m_draftState->setKept(m_composer->mail().savedAt); });
    connect(m_composer, &MailComposer::saveFailed, this, &MailWindow::sayNotSaved);
    connect(m_composer, &MailComposer::sendingChanged, this, &MailWindow::showSending);
    connect(m_composer, &MailComposer::finished, this, &MailWindow::finish);
    connect(m_status, &StatusLine::cancelRequested, m_composer, &MailComposer::stop);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_composer->isSending())
            m_composer->stop();
        else
            m_bar->dismiss();
    });
    auto *close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
}

SenderParties MailWindow::parties() const
{
    const KeptMail &mail = m_composer->mail();
    return mailParties(m_composer->session(), m_own.name, mail.draft.principal, mail.principalName);
}

void MailWindow::showAll()
{
    m_form->setClient(m_composer->session().client);
    m_form->setDraft(m_composer->draft());
    m_form->principal()->setParties(parties());
    m_important->setChecked(m_composer->draft().importance == Ews::Importance::High);
    showTitle();
}

void MailWindow::showTitle()
{
    setWindowTitle(mailTitle(m_composer->draft().subject, parties()));
}

void MailWindow::showSending()
{
    const bool sending = m_composer->isSending();
    if (sending)
        m_focused = focusWidget(); // what is disabled loses it
    m_form->setEnabled(!sending);
    if (!sending && m_focused)
        m_focused->setFocus();
    m_sendButton->setEnabled(!sending);
    for (auto *action : {m_send, m_important, m_discard})
        action->setEnabled(!sending);
    sending ? m_status->showBusy(tr("Sending…")) : m_status->endBusy();
}

void MailWindow::setOwnName(const QString &name)
{
    m_own.name = name;
    m_form->principal()->setParties(parties());
}

void MailWindow::send()
{
    if (m_form->principal()->isTyping()) {
        m_form->principal()->combo()->setFocus();
        m_bar->setMessage({.tone = Tone::Warning,
                           .headline = tr("Whom the message is from is typed, but not chosen."),
                           .nextStep = tr("Choose somebody in From, then send again.")});
        return;
    }
    m_form->takeTyped();
    if (auto *field = m_form->unresolved()) {
        field->setFocus();
        m_bar->setMessage(
            {.tone = Tone::Warning,
             .headline = tr("“%1” is nobody yet.").arg(field->unresolved()),
             .nextStep = tr("Choose somebody from the directory, type a whole address, or delete "
                            "it. Then send again.")});
        return;
    }
    if (const auto problem = problemOf(m_composer->draft())) {
        (*problem == MailProblem::NoPrincipal ? m_form->principal()->combo()
                                              : static_cast<QWidget *>(m_form->to()))
            ->setFocus();
        m_bar->setMessage(messageOf(Tone::Warning, mailProblemText(*problem)));
        return;
    }
    m_bar->dismiss();
    m_composer->send();
}

void MailWindow::finish(const MailReport &report)
{
    const SenderParties who = parties();
    ErrorText said = mailText(report, m_composer->draft(), who);
    const bool isOpen = report.end == MailEnd::DraftOpen || report.end == MailEnd::Unknown;
    if (isOpen && !report.journalId.isEmpty())
        said.nextStep = tr("Once the server can be reached, send again: what became of this "
                           "attempt is looked up first.");
    if (report.end == MailEnd::Sent) {
        m_closing = true;
        Q_EMIT sent(
            {.name = m_composer->mail().principalName, .address = m_composer->draft().principal},
            said.headline);
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        return;
    }
    if (report.error && report.error->failure == Ews::Failure::Cancelled &&
        report.end == MailEnd::NotSent)
        m_bar->setMessage({.tone = Tone::Info, .headline = tr("Stopped. Nothing was sent.")});
    else
        m_bar->setMessage(
            messageOf(report.end == MailEnd::NotSent ? Tone::Error : Tone::Warning, said));
    if (report.error && report.error->failure == Ews::Failure::Unauthorized)
        Q_EMIT signInNeeded(*report.error);
}

void MailWindow::sayNotSaved(const Ews::Error &error)
{
    m_draftState->setFailed(error.message);
    m_bar->setMessage({.tone = Tone::Error,
                       .headline = tr("The draft could not be kept on this computer."),
                       .text = tr("What is written here is lost when the window closes."),
                       .nextStep = tr("Make room on the disk, or send the message now."),
                       .details = error.message});
}

bool MailWindow::keepAndClose()
{
    if (m_composer->isSending())
        return false;
    m_form->takeTyped();
    m_composer->setDraft(m_form->draft());
    m_closing = m_composer->save();
    return m_closing && close();
}

bool MailWindow::mayClose()
{
    if (m_composer->isSending()) {
        m_bar->setMessage({.tone = Tone::Info,
                           .headline = tr("The message is being sent."),
                           .text = tr("The window can be closed when that is done. Esc stops it "
                                      "before the next step.")});
        return false;
    }
    if (m_closing || !m_composer->mail().isWritten()) {
        if (!m_closing)
            m_composer->discard();
        return true;
    }
    askWhatBecomesOfIt();
    return false;
}

void MailWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayClose());
}

void MailWindow::askWhatBecomesOfIt()
{
    auto *question = new DraftQuestion(true, false, this);
    question->setText(
        m_composer->mail().mayBeSent
            ? tr("It is not known whether this message was sent. Look into Sent Items "
                 "before you send it once more.")
            : tr("This message was not sent."));
    connect(question, &DraftQuestion::keepChosen, this, &MailWindow::keepAndClose);
    connect(question, &DraftQuestion::discardChosen, this, &MailWindow::discard);
    question->open();
}

void MailWindow::discard()
{
    m_closing = true;
    m_composer->discard();
    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

} // namespace OnBehalf
