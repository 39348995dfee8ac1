// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour through "Folders".
#include "access/accesspage.h"
#include "access/findingsview.h"
#include "common/messagebar.h"
#include "folders/copyrightsdialog.h"
#include "folders/foldersplace.h"
#include "folders/foldertreeview.h"
#include "folders/openfolderdialog.h"
#include "folders/permissionsview.h"
#include "mainwindow.h"
#include "people/peopledialog.h"
#include "permissions/permissionsstore.h"
#include "review/reviewdialog.h"
#include "text/delegatetext.h"
#include "windowtour.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Activity = PermissionsStore::Activity;

PermissionsStore *WindowTour::folders() const
{
    return m_window->folders()->store();
}

QString WindowTour::showFolder(const QString &path)
{
    const auto *folder = folders()->trees().first().byPath(path);
    m_do.check(folder, u"There is a folder “%1”."_s.arg(path));
    const auto id = folder->id.id;
    m_window->folders()->tree()->setCurrentFolder(id);
    until(u"The list of “%1” is read."_s.arg(path),
          [this, id] { return folders()->list(id).has_value(); });
    m_do.settle();
    return id;
}

void WindowTour::openFolders()
{
    m_window->findChild<QAction *>(u"goFolders"_s)->trigger();
    until(u"The folders are read."_s, [this] { return folders()->isLoaded(); });
    showFolder(u"calendar"_s);
    until(u"The groups on the list are known."_s, [this] {
        return folders()->groups().isGroup(
            {.primarySmtpAddress = u"executive.office@sandbox.example"_s});
    });
    m_do.picture(u"folders"_s);
}

void WindowTour::giveRights()
{
    const auto id = showFolder(u"inbox/Projects"_s);
    auto *place = m_window->folders();
    m_do.click(m_do.child<QToolButton>(place, "addButton"));
    auto *dialog = m_do.dialog<PeopleDialog>();
    auto *search = m_do.child<QLineEdit>(dialog, "search");
    m_do.type(search, u"giulia"_s);
    until(u"Giulia is found."_s,
          [dialog] { return dialog->findChild<QAbstractItemView *>()->model()->rowCount() == 1; });
    m_do.key(search, Qt::Key_Return);
    m_do.picture(u"folder-people"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"Giulia gets Reviewer."_s,
          [this, id] { return folders()->folderDraft(id).changes().size() == 1; });
    m_do.click(m_do.child<QCheckBox>(place, "create"), {10, 10});
    m_do.click(m_do.child<QRadioButton>(place, "deleteAll"), {10, 10});
    until(u"Her rights are Custom now."_s, [this, id] {
        const auto change = folders()->folderDraft(id).changes().value(0);
        return change.after && change.after->level == Ews::PermissionLevel::Custom &&
               change.after->deleteItems == Ews::PermissionAction::All;
    });
    m_do.picture(u"folder-custom"_s);
    m_do.click(m_do.child<QPushButton>(place, "makeVisible"));
    until(u"The parents become visible to her."_s,
          [this] { return folders()->draft().folders().size() == 3; });
    m_do.click(m_do.child<QToolButton>(place, "spreadButton"));
    until(u"The subfolders are staged too."_s,
          [this] { return folders()->draft().folders().size() == 6; });
    m_do.picture(u"folder-subfolders"_s);
    setTheme(Theme::Dark);
    m_do.picture(u"folders-dark"_s);
    setTheme(m_options.theme.value_or(Theme::Light));
}

void WindowTour::applyFolders()
{
    auto *place = m_window->folders();
    place->actions()->review->trigger();
    auto *dialog = m_do.dialog<ReviewDialog>();
    m_do.picture(u"folders-review"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "apply"));
    until(u"All of it is applied."_s, [this] {
        return folders()->activity() == Activity::Idle && folders()->draft().isEmpty();
    });
    m_do.settle();
    m_do.picture(u"folders-applied"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "close"));
    const bool there = m_ground.server().exchange().with([](Sandbox::State &state) {
        auto *mailbox = state.organisation.mailboxOf(u"helena.lindqvist@sandbox.example"_s);
        const auto sid = state.organisation.sidOf(u"giulia.conti"_s);
        return std::ranges::all_of(mailbox->folders, [&](const auto &folder) {
            return folder.displayName != "Aurora Bridge"_L1 || folder.entry(sid);
        });
    });
    m_do.check(there, u"The server has Giulia's entry on the subfolder."_s);
    place->actions()->undoApply->trigger();
    dialog = m_do.dialog<ReviewDialog>();
    m_do.picture(u"folders-undo"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "apply"));
    until(u"Undo comes to an end."_s, [this] { return folders()->activity() == Activity::Idle; });
    m_do.settle();
    m_do.check(folders()->draft().isEmpty(), u"All of it could be undone."_s);
    m_do.click(m_do.child<QPushButton>(dialog, "close"));
}

void WindowTour::copyFolderRights()
{
    m_window->folders()->actions()->copyRights->trigger();
    auto *dialog = m_do.dialog<CopyRightsDialog>();
    m_do.picture(u"copy-rights"_s);
    m_do.key(dialog, Qt::Key_Escape);
    m_do.settle();
}

void WindowTour::showAccess()
{
    auto *place = m_window->folders();
    auto *page = place->access();
    m_do.click(m_do.child<QPushButton>(place, "byPerson"));
    until(u"It is read who can do what."_s, [page] { return page->isLoaded(); });
    m_do.settle();
    m_do.picture(u"access"_s);
    auto *findings = page->findings();
    m_do.clickCell(findings, findings->model()->index(1, 0));
    m_do.picture(u"access-finding"_s);
    m_do.click(m_do.child<QPushButton>(page, "stage"));
    until(u"What the finding suggests is staged."_s,
          [this] { return folders()->draft().changes().size() == 1; });
    setTheme(Theme::Dark);
    m_do.picture(u"access-dark"_s);
    setTheme(m_options.theme.value_or(Theme::Light));
    place->discard();
    m_do.click(m_do.child<QPushButton>(place, "byFolder"));
}

void WindowTour::openOtherFolder()
{
    m_window->folders()->actions()->openOther->trigger();
    auto *dialog = m_do.dialog<OpenFolderDialog>();
    auto *address = m_do.child<QLineEdit>(dialog, "address");
    m_do.type(address, u"amara.okafor@sandbox.example"_s);
    auto *folder = m_do.child<QComboBox>(dialog, "folder");
    folder->setCurrentIndex(folder->findData(u"notes"_s));
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"A hidden folder is refused in the dialog."_s,
          [dialog] { return dialog->findChild<MessageBar *>()->hasMessage(); });
    m_do.picture(u"other-folder-hidden"_s);
    folder->setCurrentIndex(0);
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"Her calendar is in the tree."_s, [this] { return folders()->trees().size() == 2; });
    m_do.settle(std::chrono::milliseconds(400));
    m_do.picture(u"other-folder"_s);
    m_window->findChild<QAction *>(u"goDelegates"_s)->trigger();
}

} // namespace OnBehalf
