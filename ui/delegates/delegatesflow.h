// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatestore.h"
#include "text/rowtext.h"

#include <QPointer>

class QDialog;
class QWidget;

namespace OnBehalf {

class SummaryMails;
struct ErrorText;
struct DirectoryEntry;
enum class Tone;
struct Message;

/// What the commands of "Delegates" do: opens the dialogs, stages what they say, and tells what
/// came of it.
class DelegatesFlow : public QObject
{
    Q_OBJECT
public:
    explicit DelegatesFlow(QWidget *place);

    void setStore(DelegateStore *store);
    [[nodiscard]] Owner owner() const;
    /// Messages about what was applied are under way.
    [[nodiscard]] bool isTelling() const;

    void add();
    void changePermissions(const QStringList &keys);
    void remove(const QStringList &keys);
    void followLink(const QString &link);
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
    /// Show this row: it was just added.
    void keyWanted(const QString &key);

private:
    void open(QDialog *dialog);
    void stageNew(const QList<DirectoryEntry> &entries, bool tells);
    void openReview(const std::optional<UndoPlan> &plan);
    void showActivity();
    void showStep(ApplyStep step);
    void showLoaded();
    void showListError(const Ews::Error &error);
    void showFailure(const Ews::Error &error);
    void showApplied(const ApplyReport &report);
    void showTold(int told, const QList<ErrorText> &failures);
    void showElsewhere(const QList<Change> &changes);
    void showPlan(const UndoPlan &plan);
    void showSaid(const QString &key);
    [[nodiscard]] QString calendarName() const;

    QWidget *m_place;
    QPointer<DelegateStore> m_store;
    QPointer<QDialog> m_dialog;
    SummaryMails *m_summaries;
    DelegateStore::Activity m_last = DelegateStore::Activity::Idle;
};

} // namespace OnBehalf
