// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/requestdialog.h"

#include "common/messagebar.h"
#include "common/textlabel.h"
#include "dialogheight.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QProgressBar>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

RequestDialog::RequestDialog(const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_messageBar(new MessageBar(this))
    , m_fields(new QWidget(this))
    , m_progress(new QProgressBar(this))
    , m_state(new TextLabel(TextKind::Secondary, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_accept(m_buttons->addButton(acceptText, QDialogButtonBox::AcceptRole))
{
    // Our own word: Qt's translations are a package that may be missing.
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_accept->setDefault(true);
    m_accept->setObjectName(u"accept"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(96);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_state->setObjectName(u"state"_s);

    auto *state = new QHBoxLayout;
    state->addWidget(m_progress);
    state->addWidget(m_state, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    layout->addLayout(state);
    layout->addWidget(m_buttons);

    // The line below the fields keeps its room, so that nothing jumps while typing.
    m_state->setMinimumHeight(m_state->fontMetrics().height() + 4);
    connect(m_messageBar, &MessageBar::closed, this, [this] { fitHeight(this); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RequestDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RequestDialog::reject);
}

void RequestDialog::showMessage(const Message &message)
{
    setIdle();
    m_messageBar->setMessage(message);
    fitHeight(this);
}

void RequestDialog::setBusy(const QString &what)
{
    if (!m_busy)
        m_focus = focusWidget(); // disabling the fields takes it away
    m_busy = true;
    m_messageBar->dismiss();
    m_fields->setEnabled(false);
    m_accept->setEnabled(false);
    m_progress->show();
    m_state->setText(what);
}

void RequestDialog::setIdle()
{
    const bool wasBusy = m_busy;
    m_busy = false;
    m_fields->setEnabled(true);
    m_accept->setDefault(true); // a question may have been Enter's meanwhile
    m_progress->hide();
    setObstacle(m_obstacle);
    if (wasBusy && m_focus)
        m_focus->setFocus();
}

void RequestDialog::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    if (m_busy)
        return;
    m_state->setText(reason);
    m_accept->setEnabled(reason.isEmpty());
    m_accept->setAccessibleDescription(reason);
}

void RequestDialog::submit()
{
    if (!m_busy && m_obstacle.isEmpty())
        Q_EMIT submitted();
}

void RequestDialog::reject()
{
    if (m_busy)
        Q_EMIT stopped();
    else
        QDialog::reject();
}

} // namespace OnBehalf
