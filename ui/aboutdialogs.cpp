// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aboutdialogs.h"

#include "common/icons.h"
#include "common/textlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

AboutBox::AboutBox(QWidget *window)
    : QMessageBox(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About OnBehalf"));
    setIconPixmap(appIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    setText(tr("OnBehalf %1").arg(QStringLiteral(ONBEHALF_VERSION)));
    setInformativeText(tr("Delegation in Microsoft Exchange: who may act for whom.\n\nFree "
                          "software under the GNU General Public License, version 3 or later. It "
                          "comes without any warranty."));
    addButton(tr("Close"), RejectRole);
}

KeysDialog::KeysDialog(const QMenuBar *menus, QWidget *window)
    : QDialog(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard"));
    auto *keys = new QFormLayout;
    keys->setHorizontalSpacing(24);
    keys->setVerticalSpacing(4);
    for (const auto *menu : menus->actions())
        addMenu(keys, menu->menu());
    const QList<std::pair<QString, QString>> table{
        {tr("F2, Alt+Down"), tr("Open the list of levels")},
        {tr("N, R, A, E"), tr("Set None, Reviewer, Author or Editor")},
        {tr("Space"), tr("Check or uncheck")},
        {tr("Tab"), tr("To the links below a delegate, then out of the table")},
        {tr("Esc"), tr("Cancel what runs, or close the message")}};
    for (const auto &[key, what] : table)
        addKey(keys, key, what);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(keys);
    layout->addWidget(buttons);
}

// From the menus themselves: a command that gets a key is in the list.
void KeysDialog::addMenu(QFormLayout *keys, const QMenu *menu)
{
    if (!menu)
        return;
    for (const auto *action : menu->actions()) {
        const auto text = action->text().remove(u'&').remove(u'…');
        if (action->isVisible() && !action->shortcut().isEmpty())
            addKey(keys, action->shortcut().toString(QKeySequence::NativeText), text);
    }
}

void KeysDialog::addKey(QFormLayout *keys, const QString &key, const QString &what)
{
    keys->addRow(new TextLabel(TextKind::Secondary, key, this),
                 new TextLabel(TextKind::Body, what, this));
}

} // namespace OnBehalf
