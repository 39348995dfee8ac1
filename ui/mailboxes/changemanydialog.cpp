// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/changemanydialog.h"

#include "common/textlabel.h"
#include "mailboxes/changemanyform.h"
#include "mailboxes/changemanyrun.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QString geometryKeyOf(const Account &account)
{
    return AccountSettings::group(account) + u"/window/changeMany"_s;
}

/// Beside the settings, as RoleTemplates::defaultFile() is beside the default ones.
QString rolesFile(const AccountSettings &settings)
{
    return QFileInfo(settings.file()).absolutePath() + u"/roles.json"_s;
}

} // namespace

ChangeManyDialog::ChangeManyDialog(MailboxClients clients, const Session &session,
                                   const WindowContext &context,
                                   const QList<ListedMailbox> &mailboxes, QWidget *parent)
    : QDialog(parent)
    , m_settings(context.settings)
    , m_account(session.account)
    , m_form(new ChangeManyForm(session.client, RoleTemplates(rolesFile(context.settings)),
                                mailboxes, this))
    , m_run(new ChangeManyRun(std::move(clients), context.journal, this))
    , m_steps(new QStackedWidget(this))
    , m_obstacle(new TextLabel(TextKind::Secondary, this))
{
    setWindowTitle(tr("Change many mailboxes"));
    build();
    resize(860, 680);
    restoreGeometry(QSettings(m_settings.file(), QSettings::IniFormat)
                        .value(geometryKeyOf(m_account))
                        .toByteArray());
    showButtons();
}

void ChangeManyDialog::build()
{
    m_steps->addWidget(m_form);
    m_steps->addWidget(m_run);
    auto *buttons = new QDialogButtonBox(this);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ResetRole);
    m_dryRun = buttons->addButton(tr("&Dry run"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_back->setObjectName(u"back"_s);
    m_dryRun->setObjectName(u"dryRun"_s);
    m_close->setObjectName(u"close"_s);
    m_back->setAutoDefault(false);
    m_dryRun->setDefault(true);
    m_obstacle->setObjectName(u"obstacle"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_obstacle);
    layout->addWidget(buttons);
    connect(m_dryRun, &QPushButton::clicked, this, [this] {
        showRun();
        m_run->plan(m_form->change(), m_form->mailboxes());
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_run->stop();
        m_steps->setCurrentWidget(m_form);
        showButtons();
    });
    connect(m_close, &QPushButton::clicked, this, &ChangeManyDialog::reject);
    connect(m_form, &ChangeManyForm::edited, this, &ChangeManyDialog::showButtons);
    connect(m_run, &ChangeManyRun::activityChanged, this, &ChangeManyDialog::showButtons);
}

void ChangeManyDialog::preset(BulkChange::Kind kind, const Ews::UserId &who)
{
    m_form->preset(kind, who);
}

void ChangeManyDialog::startUndo(const Batch &batch, const QStringList &addresses)
{
    m_takesBack = true;
    setWindowTitle(tr("Undo: %1").arg(batch.batch.title));
    showRun();
    m_run->planUndo(batch, addresses);
}

void ChangeManyDialog::startEnds(const QList<Lease> &leases)
{
    m_takesBack = true;
    setWindowTitle(tr("Take back rights whose time is over"));
    showRun();
    m_run->planEnds(leases);
}

void ChangeManyDialog::showRun()
{
    m_steps->setCurrentWidget(m_run);
    showButtons();
}

void ChangeManyDialog::showButtons()
{
    const bool asks = m_steps->currentWidget() == m_form;
    const bool idle = m_run->run().activity() == BulkRun::Activity::Idle;
    const auto obstacle = asks ? m_form->obstacle() : QString();
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    m_dryRun->setVisible(asks);
    m_dryRun->setEnabled(obstacle.isEmpty() && idle);
    m_dryRun->setAccessibleDescription(obstacle);
    m_back->setVisible(!asks && !m_takesBack);
    m_back->setEnabled(!m_run->isApplying());
    m_close->setText(idle && m_run->hasApplied() ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(true);
}

void ChangeManyDialog::reject()
{
    if (!m_run->stop()) {
        m_close->setEnabled(false);
        return;
    }
    QDialog::reject();
}

void ChangeManyDialog::done(int result)
{
    QSettings(m_settings.file(), QSettings::IniFormat)
        .setValue(geometryKeyOf(m_account), saveGeometry());
    QDialog::done(result);
}

} // namespace OnBehalf
