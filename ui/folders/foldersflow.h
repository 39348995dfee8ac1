// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "permissions/permissionsstore.h"

#include <QPointer>

class QDialog;
class QWidget;

namespace OnBehalf {

struct DirectoryEntry;
enum class Tone;
struct Message;

/// What the commands of "Folders" do: opens the dialogs, stages what they say, and tells what came
/// of it.
class FoldersFlow : public QObject
{
    Q_OBJECT
public:
    explicit FoldersFlow(QWidget *place);

    void setStore(PermissionsStore *store);

    void add(const QString &folderId);
    void copyRights(const QString &folderId, const Ews::UserId &person);
    void spread(const QString &folderId);
    void openOther();
    void review();
    void reload();
    void undoLastApply();

Q_SIGNALS:
    void messageWanted(const OnBehalf::Message &message);
    /// What the message said is not true any more.
    void messageObsolete();
    /// What the message said was not read is read.
    void unreadObsolete();
    void busyChanged(const QString &what);
    void resultSaid(OnBehalf::Tone tone, const QString &text);
    void signInNeeded(const Ews::Error &error);
    /// Show this entry: it was just added.
    void entryWanted(const QString &key);
    /// Show this folder: it was just opened.
    void folderWanted(const QString &folderId);

private:
    void open(QDialog *dialog);
    void stageNew(const QString &folderId, const QList<DirectoryEntry> &entries);
    void openReview(const std::optional<PermissionsUndoPlan> &plan);
    void showActivity();
    void showFoldersRead(int total);
    void showLoaded();
    void showGathered(int done, int all);
    void showStagedFurther(int staged, int same, int unread);
    void showFailure(const Ews::Error &error);
    void showApplied(const PermissionsReport &report);
    void showElsewhere(const QList<EntryChange> &changes);

    QWidget *m_place;
    QPointer<PermissionsStore> m_store;
    QPointer<QDialog> m_dialog;
    PermissionsStore::Activity m_last = PermissionsStore::Activity::Idle;
};

} // namespace OnBehalf
