// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/composernotices.h"

namespace OnBehalf {

namespace {

constexpr qsizetype mostSaid = 4;

} // namespace

ComposerNotices::ComposerNotices(MessageBar *bar)
    : QObject(bar)
    , m_bar(bar)
{
    connect(bar, &MessageBar::closed, this, [this] {
        if (!m_said)
            m_closed = m_shown;
        m_said = false;
        m_shown.clear();
        showWarnings();
    });
}

void ComposerNotices::say(const Message &message)
{
    m_said = true;
    m_bar->setMessage(message);
}

void ComposerNotices::retract()
{
    if (m_said)
        m_bar->dismiss();
}

void ComposerNotices::setWarnings(const QStringList &warnings, const QList<MessageAction> &actions)
{
    m_warnings = warnings;
    m_actions = actions;
    if (!m_said)
        showWarnings();
}

// The same sentences are not set again: a screen reader would read them at every letter typed.
void ComposerNotices::showWarnings()
{
    if (m_warnings.isEmpty() || m_warnings == m_closed) {
        if (!m_shown.isEmpty()) {
            m_shown.clear();
            m_said = true; // not closed by the user
            m_bar->dismiss();
        }
        return;
    }
    QStringList actionTexts;
    for (const MessageAction &action : std::as_const(m_actions))
        actionTexts.append(action.text);
    if (m_shown == m_warnings && m_actionTexts == actionTexts && m_bar->hasMessage())
        return;
    m_shown = m_warnings;
    m_actionTexts = actionTexts;
    QStringList rest = m_warnings.mid(1, mostSaid - 1);
    if (const auto more = m_warnings.size() - 1 - rest.size(); more > 0)
        rest.append(tr("And %n more.", "warnings", int(more)));
    m_bar->setMessage({.tone = Tone::Warning,
                       .headline = m_warnings.first(),
                       .text = rest.join(QLatin1Char(' ')),
                       .actions = m_actions});
}

} // namespace OnBehalf
