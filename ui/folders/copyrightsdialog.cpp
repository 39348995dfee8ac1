// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders/copyrightsdialog.h"

#include "common/textlabel.h"
#include "dialogheight.h"
#include "folders/foldertreeview.h"
#include "models/foldertreemodel.h"
#include "people/peopledialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Where { ThisFolder, WithSubfolders, WholeMailbox };

} // namespace

CopyRightsDialog::CopyRightsDialog(PermissionsStore *store, const QString &folderId,
                                   const Ews::UserId &person, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_folderId(folderId)
    , m_folderName(store->folderDraft(folderId).base().displayName)
    , m_copyPerson(new QRadioButton(tr("&A colleague's rights to others"), this))
    , m_copyList(new QRadioButton(tr("The &list of “%1” to other folders").arg(m_folderName), this))
    , m_obstacle(new TextLabel(TextKind::Secondary, this))
{
    setWindowTitle(tr("Copy rights"));
    m_copyPerson->setObjectName(u"copyPerson"_s);
    m_copyList->setObjectName(u"copyList"_s);
    m_personPage = buildPeople(person);
    m_listPage = buildFolders();
    auto *note = new TextLabel(
        TextKind::Small, tr("Staged only: the review shows each change before anything is sent."),
        this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_accept = buttons->addButton(tr("&Stage"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"accept"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_copyPerson);
    layout->addWidget(m_personPage);
    layout->addWidget(m_copyList);
    layout->addWidget(m_listPage, 1);
    layout->addWidget(note);
    layout->addWidget(m_obstacle);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CopyRightsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copyPerson, &QRadioButton::toggled, this, &CopyRightsDialog::judge);
    connect(store, &QObject::destroyed, this, &QObject::deleteLater);
    m_copyPerson->setChecked(true);
    m_obstacle->setMinimumHeight(m_obstacle->fontMetrics().height() + 4);
    judge();
    resize(560, 620);
}

QWidget *CopyRightsDialog::buildPeople(const Ews::UserId &person)
{
    auto *page = new QWidget(this);
    m_from = new QComboBox(page);
    m_from->setObjectName(u"from"_s);
    for (const auto &one : m_store->knownPeople()) {
        m_from->addItem(one.displayName.isEmpty() ? one.primarySmtpAddress : one.displayName,
                        QVariant::fromValue(one));
        if (sameUser(one, person))
            m_from->setCurrentIndex(m_from->count() - 1);
    }
    m_to = new TextLabel(TextKind::Body, page);
    m_choose = new QPushButton(tr("&Choose…"), page);
    m_choose->setObjectName(u"choose"_s);
    m_choose->setAutoDefault(false);
    auto *to = new QHBoxLayout;
    to->addWidget(m_to, 1);
    to->addWidget(m_choose);
    m_handOver = new QCheckBox(tr("&Hand over: take them away from the first one"), page);
    m_handOver->setObjectName(u"handOver"_s);
    m_where = new QComboBox(page);
    m_where->setObjectName(u"where"_s);
    m_where->addItem(tr("In “%1” only").arg(m_folderName), ThisFolder);
    m_where->addItem(tr("In “%1” and its subfolders").arg(m_folderName), WithSubfolders);
    m_where->addItem(tr("In all folders of the mailbox"), WholeMailbox);
    m_where->setCurrentIndex(WholeMailbox);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(24, 0, 0, 8);
    form->setVerticalSpacing(8);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("To:"), to);
    form->addRow(tr("&Where:"), m_where);
    form->addRow(m_handOver);
    connect(m_choose, &QPushButton::clicked, this, &CopyRightsDialog::choosePeople);
    connect(m_handOver, &QCheckBox::toggled, this, &CopyRightsDialog::judge);
    connect(m_from, &QComboBox::currentIndexChanged, this, &CopyRightsDialog::judge);
    return page;
}

QWidget *CopyRightsDialog::buildFolders()
{
    auto *page = new QWidget(this);
    auto *folders = new FolderTreeModel(page);
    m_tree = new FolderTreeView(folders, page);
    m_tree->setObjectName(u"targets"_s);
    m_tree->setColumnHidden(FolderTreeModel::Entries, true);
    m_tree->setHeaderHidden(true);
    m_tree->setMinimumHeight(120);
    folders->setTrees(m_store->trees());
    m_tree->expandToDepth(0);
    m_below = new QCheckBox(tr("And to all folders &below it"), page);
    m_below->setObjectName(u"below"_s);
    m_replace =
        new QCheckBox(tr("&Remove entries that “%1” does not have").arg(m_folderName), page);
    m_replace->setObjectName(u"replace"_s);
    m_everybody = new QCheckBox(tr("&Default and Anonymous too"), page);
    m_everybody->setObjectName(u"everybody"_s);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 0, 0, 8);
    layout->setSpacing(6);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_below);
    layout->addWidget(m_replace);
    layout->addWidget(m_everybody);
    connect(m_tree, &FolderTreeView::currentFolderChanged, this, &CopyRightsDialog::judge);
    connect(m_below, &QCheckBox::toggled, this, &CopyRightsDialog::judge);
    return page;
}

void CopyRightsDialog::choosePeople()
{
    const auto notice = [](const QList<DirectoryEntry> &) -> Notice {
        return {{}, tr("They get the same rights, folder by folder.")};
    };
    auto *dialog = new PeopleDialog(
        m_store->session().client,
        {.title = tr("Who gets the rights"),
         .addLabel = tr("&Choose"),
         .addSeveral = [](int count) { return tr("&Choose %n people", nullptr, count); },
         .changeLabel = {},
         .mark = [](const QString &) { return DirectoryMark(); },
         .notice = notice},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_people.clear();
        for (const auto &entry : dialog->entries())
            m_people.append({.primarySmtpAddress = entry.address, .displayName = entry.name});
        judge();
    });
    dialog->open();
}

Ews::UserId CopyRightsDialog::colleague() const
{
    return m_from->currentData().value<Ews::UserId>();
}

void CopyRightsDialog::judge()
{
    const bool people = m_copyPerson->isChecked();
    m_personPage->setEnabled(people);
    m_listPage->setEnabled(!people);
    QStringList names;
    for (const auto &person : m_people)
        names.append(person.displayName);
    m_to->setText(names.isEmpty() ? tr("nobody yet") : names.join(u", "_s));
    QString obstacle;
    if (people && m_from->count() == 0)
        obstacle = tr("Nobody has an entry of their own yet.");
    else if (people && m_people.isEmpty())
        obstacle = tr("Choose who gets the rights.");
    else if (people && m_handOver->isChecked() && m_people.size() > 1)
        obstacle = tr("Rights are handed over to one person.");
    else if (people && std::ranges::any_of(m_people, [this](const auto &person) {
                 return sameUser(person, colleague());
             }))
        obstacle = tr("Nobody gets rights from themselves.");
    else if (!people && targetFolders().isEmpty())
        obstacle = tr("Choose another folder in the tree.");
    m_obstacle->setText(obstacle);
    m_accept->setEnabled(obstacle.isEmpty());
    m_accept->setAccessibleDescription(obstacle);
}

QStringList CopyRightsDialog::withBelow(const QString &folderId) const
{
    QStringList ids{folderId};
    if (const auto *tree = m_store->treeOf(folderId))
        for (const auto *folder : tree->descendants(folderId))
            ids.append(folder->id.id);
    return ids;
}

QStringList CopyRightsDialog::foldersForPeople() const
{
    switch (Where(m_where->currentIndex())) {
    case ThisFolder:
        return {m_folderId};
    case WithSubfolders:
        return withBelow(m_folderId);
    case WholeMailbox:
        break;
    }
    QStringList ids;
    if (const auto *tree = m_store->treeOf(m_folderId))
        for (const auto &folder : tree->folders())
            ids.append(folder.id.id);
    return ids;
}

QStringList CopyRightsDialog::targetFolders() const
{
    const auto target = m_tree->currentFolder();
    auto ids = target.isEmpty()       ? QStringList()
               : m_below->isChecked() ? withBelow(target)
                                      : QStringList{target};
    ids.removeAll(m_folderId);
    return ids;
}

void CopyRightsDialog::accept()
{
    if (m_copyPerson->isChecked())
        m_store->copyRights(colleague(), m_people, m_handOver->isChecked(), foldersForPeople());
    else
        m_store->copyList(
            m_folderId, targetFolders(),
            {.replaces = m_replace->isChecked(), .withEverybody = m_everybody->isChecked()});
    QDialog::accept();
}

} // namespace OnBehalf
