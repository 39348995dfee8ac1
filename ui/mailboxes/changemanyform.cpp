// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/changemanyform.h"

#include "common/textlabel.h"
#include "mailboxes/bulkresultsview.h"
#include "mailboxes/roletemplatedialog.h"
#include "models/bulkresultsmodel.h"
#include "people/peopledialog.h"
#include "text/bulktext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using BulkKind = BulkChange::Kind;

ChangeManyForm::ChangeManyForm(std::shared_ptr<Ews::Client> directory, RoleTemplates templates,
                               const QList<ListedMailbox> &mailboxes, QWidget *parent)
    : QWidget(parent)
    , m_directory(std::move(directory))
    , m_templates(std::move(templates))
    , m_mailboxes(new BulkResultsModel(this))
    , m_kind(new QComboBox(this))
    , m_kindText(new TextLabel(TextKind::Secondary, this))
    , m_whoLabel(new TextLabel(TextKind::Body, tr("Who:"), this))
    , m_toLabel(new TextLabel(TextKind::Body, tr("To whom:"), this))
    , m_everyFolder(new QCheckBox(tr("On all &folders, not only the six of a delegate"), this))
{
    QList<BulkResult> rows;
    for (const auto &mailbox : mailboxes) {
        BulkResult row;
        row.mailbox = mailbox;
        rows.append(row);
    }
    m_mailboxes->setResults(rows);
    build();
    connect(m_mailboxes, &BulkResultsModel::checkedChanged, this, &ChangeManyForm::edited);
    fillRoles(u"assistant"_s);
    judge();
}

void ChangeManyForm::build()
{
    m_kind->setObjectName(u"kind"_s);
    for (const auto kind : {BulkKind::Grant, BulkKind::Revoke, BulkKind::CopyRights,
                            BulkKind::HandOver, BulkKind::ResetDefault})
        m_kind->addItem(bulkKindLabel(kind), int(kind));
    m_everyFolder->setObjectName(u"everyFolder"_s);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&What:"), m_kind);
    form->addRow(QString(), m_kindText);
    m_rolePart = buildRole();
    form->addRow(m_rolePart);
    m_whoPart = buildParty(m_who, "chooseWho", tr("&Choose…"));
    form->addRow(m_whoLabel, m_whoPart);
    m_toPart = buildParty(m_to, "chooseTo", tr("C&hoose…"));
    form->addRow(m_toLabel, m_toPart);
    form->addRow(m_everyFolder);
    m_untilPart = buildUntil();
    form->addRow(m_untilPart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(buildMailboxes(), 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChangeManyForm::judge);
    connect(m_everyFolder, &QCheckBox::toggled, this, &ChangeManyForm::judge);
}

QWidget *ChangeManyForm::buildRole()
{
    auto *part = new QWidget(this);
    m_role = new QComboBox(part);
    m_role->setObjectName(u"role"_s);
    m_role->setAccessibleName(tr("Role"));
    m_roleText = new TextLabel(TextKind::Secondary, part);
    auto *add = new QPushButton(tr("&New…"), part);
    m_edit = new QPushButton(tr("&Edit…"), part);
    m_remove = new QPushButton(tr("Re&move"), part);
    add->setObjectName(u"newRole"_s);
    m_edit->setObjectName(u"editRole"_s);
    m_remove->setObjectName(u"removeRole"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_role, 1);
    for (auto *button : {add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_roleText);
    connect(m_role, &QComboBox::currentIndexChanged, this, &ChangeManyForm::judge);
    connect(add, &QPushButton::clicked, this, [this] { editRole(true); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editRole(false); });
    connect(m_remove, &QPushButton::clicked, this, &ChangeManyForm::removeRole);
    return part;
}

QWidget *ChangeManyForm::buildParty(Party &party, const char *name, const QString &chooseText)
{
    auto *part = new QWidget(this);
    party.name = new TextLabel(TextKind::Body, part);
    party.choose = new QPushButton(chooseText, part);
    party.choose->setObjectName(QLatin1StringView(name));
    party.choose->setAutoDefault(false);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(party.name, 1);
    layout->addWidget(party.choose);
    connect(party.choose, &QPushButton::clicked, this, [this, &party] { choose(party); });
    return part;
}

QWidget *ChangeManyForm::buildUntil()
{
    auto *part = new QWidget(this);
    m_forATime = new QCheckBox(tr("For a time; the &last day:"), part);
    m_forATime->setObjectName(u"forATime"_s);
    m_lastDay = new QDateEdit(QDate::currentDate().addDays(14), part);
    m_lastDay->setObjectName(u"lastDay"_s);
    m_lastDay->setAccessibleName(tr("Last day"));
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setMinimumDate(QDate::currentDate());
    m_untilText = new TextLabel(TextKind::Secondary, part);
    auto *row = new QHBoxLayout;
    row->addWidget(m_forATime);
    row->addWidget(m_lastDay);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_untilText);
    connect(m_forATime, &QCheckBox::toggled, this, &ChangeManyForm::judge);
    connect(m_lastDay, &QDateEdit::dateChanged, this, &ChangeManyForm::judge);
    return part;
}

QWidget *ChangeManyForm::buildMailboxes()
{
    auto *view = new BulkResultsView(m_mailboxes, this);
    view->setObjectName(u"mailboxes"_s);
    view->setColumnHidden(BulkResultsModel::State, true);
    view->setColumnHidden(BulkResultsModel::What, true);
    view->setHeaderHidden(true);
    return view;
}

void ChangeManyForm::preset(BulkKind kind, const Ews::UserId &who)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_who.user = who;
    judge();
}

void ChangeManyForm::choose(Party &party)
{
    const auto notice = [](const QList<DirectoryEntry> &entries) -> Notice {
        return {{},
                entries.size() > 1 ? tr("Only the first one is taken: one person at a time.")
                                   : tr("One person at a time.")};
    };
    auto *dialog = new PeopleDialog(m_directory,
                                    {.title = tr("Choose a person"),
                                     .addLabel = tr("&Choose"),
                                     .addSeveral = [](int) { return tr("&Choose the first one"); },
                                     .changeLabel = {},
                                     .mark = [](const QString &) { return DirectoryMark(); },
                                     .notice = notice},
                                    this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, &party] {
        const auto entry = dialog->entries().value(0);
        party.user = {.primarySmtpAddress = entry.address, .displayName = entry.name};
        party.isGroup = entry.isGroup();
        judge();
    });
    dialog->open();
}

void ChangeManyForm::showParty(const Party &party)
{
    const bool somebody = party.user != Ews::UserId();
    party.name->setText(somebody ? delegateName(party.user) : tr("nobody yet"));
    party.name->setToolTip(party.user.primarySmtpAddress);
}

void ChangeManyForm::fillRoles(const QString &key)
{
    const QSignalBlocker quiet(m_role);
    m_role->clear();
    for (const auto &role : m_templates.all())
        m_role->addItem(roleName(role), role.key);
    m_role->setCurrentIndex(qMax(0, m_role->findData(key)));
}

void ChangeManyForm::editRole(bool isNew)
{
    auto *dialog =
        new RoleTemplateDialog(m_templates, isNew ? std::nullopt : std::optional(role()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        // The saved one has its key now, and a new one would be given another: by its name.
        const auto saved = m_templates.find(dialog->role().name);
        fillRoles(saved ? saved->key : QString());
        judge();
    });
    dialog->open();
}

void ChangeManyForm::removeRole()
{
    const auto removed = m_templates.remove(role().key);
    fillRoles(removed ? QString() : role().key);
    judge();
    if (removed)
        return;
    const auto said = errorText(removed.error(), tr("The role was not removed."));
    m_roleText->setText(said.headline + u' ' + said.nextStep);
}

BulkKind ChangeManyForm::kind() const
{
    return BulkKind(m_kind->currentData().toInt());
}

RoleTemplate ChangeManyForm::role() const
{
    return m_templates.find(m_role->currentData().toString()).value_or(RoleTemplate());
}

BulkChange ChangeManyForm::change() const
{
    const bool passesOn = kind() == BulkKind::CopyRights || kind() == BulkKind::HandOver;
    BulkChange change;
    change.kind = kind();
    if (kind() != BulkKind::ResetDefault)
        change.who = m_who.user;
    if (passesOn)
        change.to = m_to.user;
    change.isGroup = passesOn ? m_to.isGroup : m_who.isGroup;
    if (kind() == BulkKind::Grant) {
        change.role = role();
        change.until = m_forATime->isChecked() ? m_lastDay->date() : QDate();
    }
    change.everyFolder = kind() == BulkKind::Revoke && m_everyFolder->isChecked();
    change.title = bulkTitle(change);
    return change;
}

QList<ListedMailbox> ChangeManyForm::mailboxes() const
{
    QList<ListedMailbox> chosen;
    for (const int place : m_mailboxes->checkedPlaces())
        chosen.append(m_mailboxes->results().at(place).mailbox);
    return chosen;
}

QString ChangeManyForm::obstacle() const
{
    const bool passesOn = kind() == BulkKind::CopyRights || kind() == BulkKind::HandOver;
    if (kind() != BulkKind::ResetDefault && m_who.user == Ews::UserId())
        return tr("Choose a person.");
    if (passesOn && m_to.user == Ews::UserId())
        return tr("Choose who gets the rights.");
    if (passesOn && sameUser(m_who.user, m_to.user))
        return tr("Nobody gets rights from themselves.");
    if (kind() == BulkKind::Grant)
        if (const auto problem = problemOf(role()))
            return roleProblemText(*problem);
    return m_mailboxes->checkedPlaces().isEmpty() ? tr("Check a mailbox in the list.") : QString();
}

void ChangeManyForm::judge()
{
    const bool passesOn = kind() == BulkKind::CopyRights || kind() == BulkKind::HandOver;
    const bool gives = kind() == BulkKind::Grant;
    m_kindText->setText(bulkKindDescription(kind()));
    m_rolePart->setVisible(gives);
    m_untilPart->setVisible(gives);
    m_everyFolder->setVisible(kind() == BulkKind::Revoke);
    for (auto *widget : {static_cast<QWidget *>(m_whoLabel), m_whoPart})
        widget->setVisible(kind() != BulkKind::ResetDefault);
    for (auto *widget : {static_cast<QWidget *>(m_toLabel), m_toPart})
        widget->setVisible(passesOn);
    m_whoLabel->setText(passesOn ? tr("From:") : tr("Who:"));
    showParty(m_who);
    showParty(m_to);
    m_roleText->setText(roleDescription(role()));
    m_edit->setEnabled(role().isOwn());
    m_remove->setEnabled(role().isOwn());
    m_lastDay->setEnabled(m_forATime->isChecked());
    m_untilText->setText(m_forATime->isChecked() ? untilExplanation(m_lastDay->date())
                                                 : tr("Without a last day the rights stay until "
                                                      "somebody takes them away."));
    Q_EMIT edited();
}

} // namespace OnBehalf
