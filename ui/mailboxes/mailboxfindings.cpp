// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/mailboxfindings.h"

#include "common/cellroles.h"
#include "common/icons.h"
#include "common/textlabel.h"
#include "helpdesk/audit.h"
#include "mailboxes/mailboxesactions.h"
#include "models/auditmodel.h"
#include "pagearea.h"
#include "text/auditfindingtext.h"
#include "text/errortext.h"
#include "toolrow.h"

#include <QBoxLayout>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

MailboxFindings::MailboxFindings(const MailboxesActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextKind::Section, this))
    , m_area(new PageArea(this))
    , m_lines(m_area->page())
{
    m_title->setObjectName(u"findingsOf"_s);
    m_area->setObjectName(u"mailboxFindings"_s);
    m_area->setFocusPolicy(Qt::TabFocus);
    m_area->setMinimumHeight(60);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    auto *buttons = new QVBoxLayout;
    for (auto *action : {actions->openInDelegates, actions->openInFolders})
        buttons->addWidget(ToolRow::buttonFor(action, this));
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_area, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(row, 1);
}

void MailboxFindings::clear()
{
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void MailboxFindings::addLine(const QString &iconName, int tone, const QString &text,
                              const QString &advice)
{
    auto *line = new QWidget(m_area);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *mark = new IconLabel(line);
    mark->setIcon(iconName, tone < 0 ? std::nullopt : std::optional(Tone(tone)));
    auto *words = new TextLabel(TextKind::Body, line);
    words->setTextFormat(Qt::PlainText);
    words->setText(u"%1 %2"_s.arg(text, advice).trimmed());
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_lines->addWidget(line);
}

void MailboxFindings::show(const AuditState *audit, const AuditedMailbox *mailbox)
{
    QStringList texts;
    QString title;
    if (audit && mailbox) {
        const QString name =
            mailbox->mailbox.name.isEmpty() ? mailbox->mailbox.address : mailbox->mailbox.name;
        const bool isRead = mailbox->state == AuditedMailbox::State::Read;
        title = isRead ? tr("%1: %n finding(s)", nullptr, int(mailbox->findings.size())).arg(name)
                       : name;
        for (const AuditFinding &finding : mailbox->findings)
            texts.append(auditFindingText(*audit, *mailbox, finding));
        if (mailbox->error)
            texts.append(errorText(*mailbox->error).headline);
    }
    const QString all = title + u'\n' + texts.join(u'\n');
    if (std::exchange(m_shown, all) == all)
        return;
    clear();
    m_title->setText(title);
    m_area->setAccessibleName(title);
    m_area->setAccessibleDescription(texts.join(u' '));
    if (audit && mailbox) {
        for (qsizetype i = 0; i < mailbox->findings.size(); ++i) {
            const AuditFinding &finding = mailbox->findings.at(i);
            const auto weight = weightOf(finding.kind);
            addLine(findingWeightData(weight, IconNameRole).toString(),
                    findingWeightData(weight, ToneRole).toInt(), texts.at(i),
                    auditFindingAdvice(finding));
        }
        if (mailbox->error) {
            const ErrorText text = errorText(*mailbox->error);
            addLine(u"circle-cross"_s, int(Tone::Error), text.headline, text.nextStep);
        }
    }
    m_lines->addStretch(1);
}

} // namespace OnBehalf
