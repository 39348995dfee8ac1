// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders/rightseditor.h"

#include "common/textlabel.h"
#include "text/delegatetext.h"
#include "text/permissiontext.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::PermissionAction;
using Ews::PermissionLevel;
using Ews::ReadAccess;

namespace {

QRadioButton *radio(QButtonGroup *group, QBoxLayout *layout, int value, const QString &text)
{
    auto *button = new QRadioButton(text, layout->parentWidget());
    group->addButton(button, value);
    layout->addWidget(button);
    return button;
}

QString checkedTexts(std::initializer_list<std::pair<bool, const QCheckBox *>> boxes)
{
    QStringList texts;
    for (const auto &[is, box] : boxes)
        if (is)
            texts.append(box->text());
    return texts.join(u", "_s);
}

} // namespace

RightsEditor::RightsEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(TextKind::Section, this))
    , m_levelLabel(new QLabel(tr("Permission &Level:"), this))
    , m_level(new QComboBox(this))
    , m_was(new TextLabel(TextKind::Small, this))
    , m_groups(new QWidget(this))
    , m_grid(new QGridLayout(m_groups))
    , m_read(new QButtonGroup(this))
    , m_delete(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(buildHead());
    layout->addWidget(m_groups);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    buildRead();
    buildWrite();
    buildDelete();
    buildOther();
    arrange(int(m_boxes.size()));
    setRow({}, m_kind);
}

QWidget *RightsEditor::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_name->setWordWrap(false);
    m_was->setTone(Tone::Staged);
    m_levelLabel->setBuddy(m_level);
    m_level->setObjectName(u"level"_s);
    layout->addWidget(m_name);
    layout->addSpacing(8);
    layout->addWidget(m_levelLabel);
    layout->addWidget(m_level);
    layout->addWidget(m_was, 1);
    connect(m_level, &QComboBox::activated, this, &RightsEditor::levelEdited);
    return head;
}

QBoxLayout *RightsEditor::addGroup(const QString &title, TextLabel **was)
{
    auto *group = new QWidget(m_groups);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    auto *label = new TextLabel(TextKind::Section, title, group);
    label->setWordWrap(false);
    *was = new TextLabel(TextKind::Small, group);
    (*was)->setTone(Tone::Staged);
    (*was)->setWordWrap(false);
    (*was)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    heading->addWidget(label);
    heading->addWidget(*was, 1);
    auto *box = new QGroupBox(group);
    box->setAccessibleName(title);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(4);
    auto *whole = new QVBoxLayout(group);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(2);
    whole->addLayout(heading);
    whole->addWidget(box, 1);
    m_boxes.append(group);
    return layout;
}

/// All beside each other, or two by two where there is no room for that.
void RightsEditor::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    constexpr std::array stretches{4, 3, 2, 2};
    for (int i = 0; i < int(m_boxes.size()); ++i) {
        m_grid->removeWidget(m_boxes.at(i));
        m_grid->addWidget(m_boxes.at(i), i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? stretches.at(std::size_t(i)) : 0);
    }
    updateGeometry();
}

void RightsEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int needed = m_grid->horizontalSpacing() * (int(m_boxes.size()) - 1);
    for (const auto *box : std::as_const(m_boxes))
        needed += box->minimumSizeHint().width();
    arrange(needed <= width() ? int(m_boxes.size()) : 2);
}

QSize RightsEditor::minimumSizeHint() const
{
    int widest = 0;
    for (const auto *box : m_boxes)
        widest = qMax(widest, box->minimumSizeHint().width());
    return {2 * widest + m_grid->horizontalSpacing(), QWidget::minimumSizeHint().height()};
}

void RightsEditor::buildRead()
{
    auto *layout = addGroup(tr("Read"), &m_readWas);
    radio(m_read, layout, int(ReadAccess::None), tr("None", "reads nothing"))
        ->setObjectName(u"readNone"_s);
    radio(m_read, layout, int(ReadAccess::TimeOnly), tr("Free/Busy time"))
        ->setObjectName(u"readTime"_s);
    radio(m_read, layout, int(ReadAccess::TimeAndSubjectAndLocation),
          tr("Free/Busy time, subject, location"))
        ->setObjectName(u"readTitles"_s);
    radio(m_read, layout, int(ReadAccess::FullDetails), tr("Full Details"))
        ->setObjectName(u"readFull"_s);
    layout->addStretch(1);
    connect(m_read, &QButtonGroup::idClicked, this, &RightsEditor::edited);
}

QCheckBox *RightsEditor::addBox(QBoxLayout *layout, const char *name, const QString &text)
{
    auto *box = new QCheckBox(text, layout->parentWidget());
    box->setObjectName(QLatin1StringView(name));
    layout->addWidget(box);
    connect(box, &QCheckBox::clicked, this, &RightsEditor::edited);
    return box;
}

void RightsEditor::buildWrite()
{
    auto *layout = addGroup(tr("Write"), &m_writeWas);
    m_create = addBox(layout, "create", tr("Create items"));
    m_subfolders = addBox(layout, "subfolders", tr("Create subfolders"));
    m_editOwn = addBox(layout, "editOwn", tr("Edit own"));
    m_editAll = addBox(layout, "editAll", tr("Edit all"));
    layout->addStretch(1);
    // All items are one's own too.
    connect(m_editAll, &QCheckBox::toggled, m_editOwn, [this](bool all) {
        m_editOwn->setChecked(all || m_editOwn->isChecked());
        m_editOwn->setEnabled(!all);
    });
}

void RightsEditor::buildDelete()
{
    auto *layout = addGroup(tr("Delete items"), &m_deleteWas);
    radio(m_delete, layout, int(PermissionAction::None), tr("None", "deletes nothing"))
        ->setObjectName(u"deleteNone"_s);
    radio(m_delete, layout, int(PermissionAction::Owned), tr("Own"))->setObjectName(u"deleteOwn"_s);
    radio(m_delete, layout, int(PermissionAction::All), tr("All"))->setObjectName(u"deleteAll"_s);
    layout->addStretch(1);
    connect(m_delete, &QButtonGroup::idClicked, this, &RightsEditor::edited);
}

void RightsEditor::buildOther()
{
    auto *layout = addGroup(tr("Other"), &m_otherWas);
    m_owner = addBox(layout, "owner", tr("Folder owner"));
    m_contact = addBox(layout, "contact", tr("Folder contact"));
    m_visible = addBox(layout, "visible", tr("Folder visible"));
    layout->addStretch(1);
}

void RightsEditor::setRow(const std::optional<EntryRow> &row, Ews::FolderKind kind)
{
    const bool editable = row && row->isEditable();
    m_row = row;
    m_kind = kind;
    m_name->setText(row ? entryName(*row) : tr("No entry is selected"));
    m_groups->setEnabled(editable);
    m_level->setEnabled(editable);
    m_levelLabel->setEnabled(editable);
    for (const auto value : {ReadAccess::TimeOnly, ReadAccess::TimeAndSubjectAndLocation})
        m_read->button(int(value))->setVisible(kind == Ews::FolderKind::CalendarFolder);
    fillLevels(row ? row->level() : PermissionLevel::None);
    const auto entry = row ? (row->now ? row->now : row->before) : std::nullopt;
    showRights(entry ? rightsOf(*entry) : Rights());
    showBefore();
}

void RightsEditor::fillLevels(PermissionLevel level)
{
    const QSignalBlocker quiet(m_level);
    m_level->clear();
    for (const auto one : levelsFor(m_kind))
        m_level->addItem(permissionLevelName(one), int(one));
    m_level->addItem(permissionLevelName(PermissionLevel::Custom), int(PermissionLevel::Custom));
    m_level->setCurrentIndex(m_level->findData(int(level)));
}

void RightsEditor::showRights(const Rights &rights)
{
    m_read->button(int(rights.readItems))->setChecked(true);
    m_delete->button(int(rights.deleteItems))->setChecked(true);
    m_create->setChecked(rights.createItems);
    m_subfolders->setChecked(rights.createSubFolders);
    m_editAll->setChecked(rights.editItems == PermissionAction::All);
    m_editOwn->setChecked(rights.editItems != PermissionAction::None);
    m_owner->setChecked(rights.folderOwner);
    m_contact->setChecked(rights.folderContact);
    m_visible->setChecked(rights.folderVisible);
}

// What is staged shows what it was, group by group.
void RightsEditor::showBefore()
{
    const bool compares = m_row && m_row->staged && m_row->before && m_row->now;
    const Rights now = compares ? rightsOf(*m_row->now) : Rights();
    const Rights was = compares ? rightsOf(*m_row->before) : Rights();
    const auto say = [compares](TextLabel *label, bool differs, const QString &before) {
        label->setText(!compares || !differs ? QString()
                       : before.isEmpty()    ? tr("was none")
                                             : tr("was %1").arg(before));
        label->setToolTip(label->text());
    };
    m_was->setText(!m_row || !m_row->staged ? QString()
                   : !m_row->now            ? tr("to be removed")
                   : !m_row->before         ? tr("new entry")
                                    : tr("was %1").arg(permissionLevelName(m_row->before->level)));
    say(m_readWas, was.readItems != now.readItems, m_read->button(int(was.readItems))->text());
    say(m_deleteWas, was.deleteItems != now.deleteItems,
        m_delete->button(int(was.deleteItems))->text());
    say(m_writeWas,
        was.createItems != now.createItems || was.createSubFolders != now.createSubFolders ||
            was.editItems != now.editItems,
        checkedTexts({{was.createItems, m_create},
                      {was.createSubFolders, m_subfolders},
                      {was.editItems == PermissionAction::Owned, m_editOwn},
                      {was.editItems == PermissionAction::All, m_editAll}}));
    say(m_otherWas,
        was.folderOwner != now.folderOwner || was.folderContact != now.folderContact ||
            was.folderVisible != now.folderVisible,
        checkedTexts({{was.folderOwner, m_owner},
                      {was.folderContact, m_contact},
                      {was.folderVisible, m_visible}}));
}

Rights RightsEditor::rights() const
{
    return {.createItems = m_create->isChecked(),
            .createSubFolders = m_subfolders->isChecked(),
            .folderOwner = m_owner->isChecked(),
            .folderVisible = m_visible->isChecked(),
            .folderContact = m_contact->isChecked(),
            .editItems = m_editAll->isChecked()   ? PermissionAction::All
                         : m_editOwn->isChecked() ? PermissionAction::Owned
                                                  : PermissionAction::None,
            .deleteItems = PermissionAction(m_delete->checkedId()),
            .readItems = ReadAccess(m_read->checkedId())};
}

void RightsEditor::edited()
{
    if (m_row)
        Q_EMIT chosen(rights());
}

// Custom is what the boxes say: choosing it changes nothing yet.
void RightsEditor::levelEdited()
{
    const auto level = PermissionLevel(m_level->currentData().toInt());
    if (m_row && level != PermissionLevel::Custom)
        Q_EMIT chosen(rightsOf(level));
}

} // namespace OnBehalf
