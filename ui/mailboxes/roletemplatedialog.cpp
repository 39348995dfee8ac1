// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/roletemplatedialog.h"

#include "common/textlabel.h"
#include "text/bulktext.h"
#include "text/errortext.h"
#include "text/permissiontext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;

namespace {

constexpr int AsItIs = -1; ///< Data of a choice: what is there is left alone.

Ews::FolderKind kindFor(DelegateFolder folder)
{
    return folder == DelegateFolder::Calendar ? Ews::FolderKind::CalendarFolder
                                              : Ews::FolderKind::Folder;
}

bool delegatesCanHave(PermissionLevel level)
{
    return level == PermissionLevel::None || level == PermissionLevel::Reviewer ||
           level == PermissionLevel::Author || level == PermissionLevel::Editor;
}

QComboBox *flagBox(const char *name, const QString &leave, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->addItem(leave, AsItIs);
    return box;
}

std::optional<bool> flagOf(const QComboBox *box)
{
    const int value = box->currentData().toInt();
    return value == AsItIs ? std::nullopt : std::optional(value != 0);
}

void setFlag(QComboBox *box, std::optional<bool> flag)
{
    box->setCurrentIndex(box->findData(flag ? int(*flag) : AsItIs));
}

} // namespace

RoleTemplateDialog::RoleTemplateDialog(RoleTemplates templates,
                                       const std::optional<RoleTemplate> &role, QWidget *parent)
    : QDialog(parent)
    , m_templates(std::move(templates))
    , m_key(role ? role->key : QString())
    , m_name(new QLineEdit(this))
    , m_asDelegate(new QCheckBox(tr("Becomes a &delegate"), this))
    , m_copies(flagBox("copies", tr("Leave as it is"), this))
    , m_private(flagBox("private", tr("Leave as it is"), this))
    , m_description(new TextLabel(TextKind::Secondary, this))
    , m_obstacle(new TextLabel(TextKind::Body, this))
{
    setWindowTitle(role ? tr("Edit role") : tr("New role"));
    build();
    show(role.value_or(RoleTemplate()));
    resize(520, 560);
}

void RoleTemplateDialog::build()
{
    m_name->setObjectName(u"name"_s);
    m_asDelegate->setObjectName(u"asDelegate"_s);
    for (auto *box : {m_copies, m_private}) {
        box->addItem(tr("Yes"), 1);
        box->addItem(tr("No"), 0);
        connect(box, &QComboBox::currentIndexChanged, this, &RoleTemplateDialog::judge);
    }
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(m_asDelegate);
    for (const auto folder : delegateFolders) {
        auto *box = new QComboBox(this);
        box->setObjectName(distinguishedId(folder));
        m_levels[folder] = box;
        form->addRow(tr("%1:", "a folder").arg(folderName(folder)), box);
        connect(box, &QComboBox::currentIndexChanged, this, &RoleTemplateDialog::judge);
    }
    form->addRow(tr("Receives &copies of meeting-related messages:"), m_copies);
    form->addRow(tr("Can see &private items:"), m_private);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_accept = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"accept"_s);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_obstacle->setMinimumHeight(2 * m_obstacle->fontMetrics().height() + 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_description);
    layout->addStretch(1);
    layout->addWidget(m_obstacle);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RoleTemplateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &RoleTemplateDialog::judge);
    connect(m_asDelegate, &QCheckBox::toggled, this, [this] {
        fillLevels();
        judge();
    });
}

/// A delegate can have four of the levels only.
void RoleTemplateDialog::fillLevels()
{
    for (const auto folder : delegateFolders) {
        auto *box = m_levels[folder];
        const QSignalBlocker quiet(box);
        const auto before = box->currentData();
        box->clear();
        box->addItem(tr("Leave as it is"), AsItIs);
        for (const auto level : levelsFor(kindFor(folder)))
            if (!m_asDelegate->isChecked() || delegatesCanHave(level))
                box->addItem(permissionLevelName(level), int(level));
        box->setCurrentIndex(qMax(0, box->findData(before)));
    }
}

void RoleTemplateDialog::show(const RoleTemplate &role)
{
    m_name->setText(role.name);
    m_asDelegate->setChecked(role.asDelegate);
    fillLevels();
    for (const auto folder : delegateFolders)
        if (const auto level = role.levels[folder])
            m_levels[folder]->setCurrentIndex(m_levels[folder]->findData(int(*level)));
    setFlag(m_copies, role.receivesCopies);
    setFlag(m_private, role.viewsPrivateItems);
    judge();
}

RoleTemplate RoleTemplateDialog::role() const
{
    RoleTemplate role;
    role.name = m_name->text().trimmed();
    QStringList taken;
    for (const auto &one : m_templates.all())
        taken.append(one.key);
    role.key = m_key.isEmpty() ? roleKeyFor(role.name, taken) : m_key;
    role.asDelegate = m_asDelegate->isChecked();
    for (const auto folder : delegateFolders)
        if (const int level = m_levels[folder]->currentData().toInt(); level != AsItIs)
            role.levels[folder] = PermissionLevel(level);
    if (role.asDelegate) {
        role.receivesCopies = flagOf(m_copies);
        role.viewsPrivateItems = flagOf(m_private);
    }
    return role;
}

void RoleTemplateDialog::judge()
{
    m_copies->setEnabled(m_asDelegate->isChecked());
    m_private->setEnabled(m_asDelegate->isChecked());
    const auto now = role();
    const auto problem = problemOf(now);
    m_description->setText(roleDescription(now));
    m_obstacle->setText(problem ? roleProblemText(*problem) : QString());
    m_accept->setEnabled(!problem);
    m_accept->setAccessibleDescription(m_obstacle->text());
}

void RoleTemplateDialog::accept()
{
    if (const auto saved = m_templates.save(role()); !saved) {
        const auto said = errorText(saved.error(), tr("The role was not saved."));
        m_obstacle->setText(said.headline + u' ' + said.nextStep);
        return;
    }
    QDialog::accept();
}

} // namespace OnBehalf
