// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/permissionsdialog.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "common/wrappingbutton.h"
#include "dialogheight.h"
#include "noticepanel.h"
#include "text/delegatetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;

namespace {

constexpr PerFolder<QLatin1StringView> folderIcons{
    {"calendar"_L1, "tasks"_L1, "inbox"_L1, "contacts"_L1, "notes"_L1, "journal"_L1}};

/// The first letter that is not taken: Calendar and Contacts begin alike, in other languages
/// others.
QString withMnemonic(const QString &text, QString &taken)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (taken.contains(text.at(i).toLower()))
            continue;
        taken.append(text.at(i).toLower());
        return QString(text).insert(i, u'&');
    }
    return text;
}

DelegateLevel levelNow(const DelegateRow &row, DelegateFolder folder)
{
    return row.levels[folder];
}

DelegateLevel levelOnServer(const DelegateRow &row, DelegateFolder folder)
{
    return row.levelsBefore[folder].value_or(row.levels[folder]);
}

} // namespace

PermissionsDialog::PermissionsDialog(const DelegatesDraft &draft, const QStringList &keys,
                                     Owner owner, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_keys(keys)
    , m_owner(owner)
{
    for (const auto &key : keys)
        if (const auto row = draft.row(key))
            m_rows.append(*row);
    setWindowTitle(m_rows.size() == 1
                       ? tr("Delegate Permissions: %1").arg(delegateName(m_rows.first().user))
                       : tr("Delegate Permissions: %n delegate(s)", nullptr, int(m_rows.size())));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(buildHeader());
    layout->addWidget(buildFolders());
    layout->addWidget(buildSummary());
    layout->addWidget(buildPrivateItems());
    if (m_rows.size() == 1) {
        m_words = new NoticePanel(Tone::Info, this);
        layout->addWidget(m_words);
    }
    layout->addStretch(1);
    layout->addWidget(buildButtons());
    showChosen();
    fitHeight(this, 640);
}

QWidget *PermissionsDialog::buildHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const bool several = m_rows.size() != 1;
    auto *mark = new IconLabel(header, 20);
    mark->setIcon(several || m_rows.first().isGroup ? "group"_L1 : "person"_L1);
    QStringList names;
    for (const auto &row : m_rows)
        names.append(delegateName(row.user));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(
        TextKind::Section,
        several ? tr("%n delegate(s)", nullptr, int(m_rows.size())) : names.first(), header));
    texts->addWidget(new TextLabel(
        TextKind::Small, several ? names.join(u", "_s) : m_rows.first().user.primarySmtpAddress,
        header));
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return header;
}

QWidget *PermissionsDialog::buildFolders()
{
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto heading = m_rows.size() == 1 ? tr("This delegate has the following permissions")
                                            : tr("These delegates have the following permissions");
    layout->addWidget(new TextLabel(TextKind::Section, heading, whole));
    auto *box = new QGroupBox(whole);
    box->setAccessibleName(heading);
    layout->addWidget(box);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(3, 1);
    grid->setColumnMinimumWidth(3, 190);
    int line = 0;
    for (const auto folder : delegateFolders) {
        addFolder(grid, line++, folder);
        if (folder == DelegateFolder::Calendar)
            addCopies(grid, line++);
    }
    return whole;
}

void PermissionsDialog::addFolder(QGridLayout *grid, int line, DelegateFolder folder)
{
    auto *parent = grid->parentWidget();
    auto *mark = new IconLabel(parent);
    mark->setIcon(folderIcons[folder]);
    auto &fields = m_folders[folder];
    fields.level = new QComboBox(parent);
    fields.level->setObjectName(u"level-"_s + distinguishedId(folder));
    fillLevels(fields.level, folder);
    auto *label = new QLabel(withMnemonic(folderName(folder), m_mnemonics), parent);
    label->setBuddy(fields.level);
    fields.was = new TextLabel(TextKind::Small, parent);
    fields.was->setTone(Tone::Staged);
    fields.note = new TextLabel(TextKind::Small, parent);
    auto *notes = new QVBoxLayout;
    notes->setSpacing(0);
    notes->addStretch(1);
    notes->addWidget(fields.was);
    notes->addWidget(fields.note);
    notes->addStretch(1);
    grid->addWidget(mark, line, 0);
    grid->addWidget(label, line, 1);
    grid->addWidget(fields.level, line, 2);
    grid->addLayout(notes, line, 3);
    connect(fields.level, &QComboBox::currentIndexChanged, this, &PermissionsDialog::showChosen);
}

void PermissionsDialog::addCopies(QGridLayout *grid, int line)
{
    auto *parent = grid->parentWidget();
    m_copies = new WrappingCheckBox(
        m_owner == Owner::You
            ? tr("Dele&gate receives copies of meeting-related messages sent to me")
            : tr("Dele&gate receives copies of meeting-related messages sent to the owner"),
        parent);
    m_copies->setObjectName(u"copies"_s);
    const auto state = commonState(&DelegateRow::receivesCopies);
    m_copies->setTristate(state == Qt::PartiallyChecked);
    m_copies->setCheckState(state);
    m_copiesNote = new TextLabel(TextKind::Small, parent);
    m_copiesNote->setContentsMargins(24, 0, 0, 0);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(0);
    layout->addWidget(m_copies);
    layout->addWidget(m_copiesNote);
    grid->addLayout(layout, line, 2, 1, 2);
    connect(m_copies, &QCheckBox::stateChanged, this, &PermissionsDialog::showChosen);
}

QWidget *PermissionsDialog::buildSummary()
{
    m_summary = new WrappingCheckBox(
        tr("Automatically send a &message to delegate summarizing these permissions"), this);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setToolTip(tr("Sent once all of this is applied"));
    m_summary->hide();
    return m_summary;
}

void PermissionsDialog::offerSummary(bool wanted)
{
    m_summary->setChecked(wanted);
    m_summary->show();
    fitHeight(this, 640);
}

bool PermissionsDialog::wantsSummary() const
{
    return m_summary->isChecked();
}

QWidget *PermissionsDialog::buildPrivateItems()
{
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_privateItems = new WrappingCheckBox(m_owner == Owner::You
                                              ? tr("Delegate can see my &private items")
                                              : tr("Delegate can see the owner's &private items"),
                                          whole);
    m_privateItems->setObjectName(u"privateItems"_s);
    const auto state = commonState(&DelegateRow::viewsPrivateItems);
    m_privateItems->setTristate(state == Qt::PartiallyChecked);
    m_privateItems->setCheckState(state);
    auto *note = new TextLabel(
        TextKind::Small,
        tr("Holds for all folders. “Private” is a wish, not protection: other programs may show "
           "such items to anybody who may read the folder."),
        whole);
    note->setContentsMargins(24, 0, 0, 0);
    m_privateItems->setAccessibleDescription(note->text());
    layout->addWidget(m_privateItems);
    layout->addWidget(note);
    connect(m_privateItems, &QCheckBox::stateChanged, this, &PermissionsDialog::showChosen);
    return whole;
}

QWidget *PermissionsDialog::buildButtons()
{
    auto *whole = new QWidget(this);
    auto *defaults = new QPushButton(tr("&Defaults for a new delegate"), whole);
    defaults->setObjectName(u"defaults"_s);
    defaults->setAutoDefault(false);
    auto *note = new TextLabel(TextKind::Small, tr("OK stages; nothing is sent yet."), whole);
    note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, whole);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(defaults);
    layout->addWidget(note, 1);
    layout->addWidget(buttons);
    connect(defaults, &QPushButton::clicked, this, &PermissionsDialog::setDefaults);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return whole;
}

void PermissionsDialog::fillLevels(QComboBox *combo, DelegateFolder folder) const
{
    const auto now = common(levelNow, folder);
    if (!now)
        combo->addItem(tr("(unchanged)"));
    for (const auto level : {DelegateLevel::None, DelegateLevel::Reviewer, DelegateLevel::Author,
                             DelegateLevel::Editor})
        combo->addItem(levelLabel(level), int(level));
    // Custom is no level to give: it stands for keeping what all of them have.
    if (common(levelOnServer, folder) == DelegateLevel::Custom)
        combo->addItem(levelLabel(DelegateLevel::Custom), int(DelegateLevel::Custom));
    combo->setCurrentIndex(now ? combo->findData(int(*now)) : 0);
}

void PermissionsDialog::setDefaults()
{
    for (const auto folder : delegateFolders) {
        const bool given = folder == DelegateFolder::Calendar || folder == DelegateFolder::Tasks;
        auto *combo = m_folders[folder].level;
        if (given || chosen(folder) != DelegateLevel::Custom)
            combo->setCurrentIndex(
                combo->findData(int(given ? DelegateLevel::Editor : DelegateLevel::None)));
    }
    m_copies->setChecked(true);
    m_privateItems->setChecked(false);
}

void PermissionsDialog::showChosen()
{
    for (const auto folder : delegateFolders)
        updateFolder(folder);
    updateCopies();
    if (!m_words || !m_privateItems)
        return;
    auto draft = m_draft;
    applyTo(draft);
    QStringList words;
    if (const auto row = draft.row(m_keys.first()))
        for (const auto &line : inWords(*row, m_owner))
            words.append(line.text);
    m_words->setText(tr("In words:"), words.join(u"; "_s) + u'.');
    if (isVisible())
        growHeight(this);
}

void PermissionsDialog::updateFolder(DelegateFolder folder)
{
    const auto &fields = m_folders[folder];
    if (!fields.level)
        return;
    const auto level = chosen(folder);
    const auto server = common(levelOnServer, folder);
    const bool staged = level && server && level != server;
    fields.was->setText(staged ? tr("was %1").arg(levelName(*server)) : QString());
    fields.was->setVisible(staged);
    QString note = level ? newOutlookHint(*level, folder) : QString();
    if (level == DelegateLevel::Custom && m_rows.size() == 1) {
        const auto entry = m_draft.base().entryOf(m_rows.first().user, folder);
        note = entry ? rightsText(*entry) : tr("rights that no level has");
    }
    fields.note->setText(note);
    fields.note->setVisible(!note.isEmpty());
    fields.level->setAccessibleDescription(u"%1 %2"_s.arg(fields.was->text(), note).trimmed());
}

void PermissionsDialog::updateCopies()
{
    if (!m_copies || !m_copiesNote)
        return;
    const auto calendar = chosen(DelegateFolder::Calendar);
    const bool possible = !calendar || calendar == DelegateLevel::Editor;
    if (!possible && m_copies->isEnabled()) {
        m_copiesKept = m_copies->checkState();
        m_copies->setEnabled(false);
        m_copies->setChecked(false);
    } else if (possible && !m_copies->isEnabled()) {
        m_copies->setEnabled(true);
        if (m_copiesKept)
            m_copies->setCheckState(*m_copiesKept);
    }
    const auto &row = m_rows.first();
    const bool before = row.receivesCopiesBefore.value_or(row.receivesCopies.value_or(false));
    const bool staged = m_rows.size() == 1 && m_copies->isChecked() != before;
    m_copiesNote->setTone(staged ? std::optional(Tone::Staged) : std::nullopt);
    QStringList note;
    if (staged)
        note.append(before ? tr("was on") : tr("was off"));
    if (!possible)
        note.append(tr("needs Editor on the calendar"));
    m_copiesNote->setText(note.join(u" · "_s));
    m_copiesNote->setVisible(!note.isEmpty());
    m_copies->setAccessibleDescription(m_copiesNote->text());
}

std::optional<DelegateLevel> PermissionsDialog::chosen(DelegateFolder folder) const
{
    const auto level = m_folders[folder].level->currentData();
    return level.isValid() ? std::optional(DelegateLevel(level.toInt())) : std::nullopt;
}

template<class T>
std::optional<T> PermissionsDialog::common(T (*value)(const DelegateRow &, DelegateFolder),
                                           DelegateFolder folder) const
{
    const auto first = value(m_rows.first(), folder);
    const bool same = std::ranges::all_of(
        m_rows, [&](const DelegateRow &row) { return value(row, folder) == first; });
    return same ? std::optional(first) : std::nullopt;
}

Qt::CheckState PermissionsDialog::commonState(std::optional<bool> DelegateRow::*flag) const
{
    const auto first = m_rows.first().*flag;
    const bool same =
        std::ranges::all_of(m_rows, [&](const DelegateRow &row) { return row.*flag == first; });
    if (!same)
        return Qt::PartiallyChecked;
    return first.value_or(false) ? Qt::Checked : Qt::Unchecked;
}

void PermissionsDialog::applyTo(DelegatesDraft &draft) const
{
    for (const auto &key : m_keys) {
        for (const auto folder : delegateFolders)
            if (const auto level = chosen(folder))
                draft.setLevel(key, folder, *level);
        // Lowering the calendar has switched copies off: not to be said twice.
        const auto row = draft.row(key);
        const bool copies = row && row->receivesCopies.value_or(false);
        if (m_copies->checkState() != Qt::PartiallyChecked && copies != m_copies->isChecked())
            draft.setReceivesCopies(key, m_copies->isChecked());
        if (m_privateItems->checkState() != Qt::PartiallyChecked)
            draft.setViewsPrivateItems(key, m_privateItems->isChecked());
    }
}

} // namespace OnBehalf
