// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/accessdetail.h"
#include "common/messagebar.h"
#include "permissions/permissionsstore.h"
#include "text/accessreport.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QModelIndex;
class QStackedWidget;

namespace OnBehalf {

class AccessExport;
class AccessFilter;
class AccessFilterBar;
class AccessLegend;
class AccessMatrixModel;
class EmptyTable;
class FindingsModel;
class FindingsView;
class FrozenTable;
class TextLabel;

/// Who can do what in the whole mailbox, and what is odd about it. Reads by itself, writes nothing:
/// what a finding suggests is for the place to stage.
class AccessPage : public QWidget
{
    Q_OBJECT
public:
    explicit AccessPage(QWidget *parent = nullptr);
    ~AccessPage() override;

    /// Whose mailbox it is about; null: nobody is signed in. Reads nothing yet.
    void setStore(PermissionsStore *store);
    void load();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Read, and nothing was applied since.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    void cancel();

    /// For F6.
    [[nodiscard]] QWidgetList panes() const;
    void focusContent();
    void focusFilter();
    /// Empties the filter that has the focus; false where none of them has.
    bool clearFilter();

    [[nodiscard]] FrozenTable *table() const { return m_table; }
    [[nodiscard]] FindingsView *findings() const { return m_findingsView; }

Q_SIGNALS:
    void busyChanged(const QString &what);
    void resultSaid(OnBehalf::Tone tone, const QString &text);
    void messageWanted(const OnBehalf::Message &message);
    /// What the message said was not read is read.
    void unreadObsolete();
    void signInNeeded(const Ews::Error &error);
    /// The entry's key is that of EntryRow.
    void folderWanted(const QString &folderId, const QString &entryKey);
    void stageWanted(const QList<OnBehalf::FolderDraft> &drafts);

private:
    void build();
    QWidget *buildMatrix();
    QWidget *buildBottom();
    void buildExports();
    void connectViews();
    void takeApplied();
    void showProgress(const AccessProgress &progress);
    void take(const Ews::Result<AccessMatrix> &result);
    void takeMatrix(const AccessMatrix &matrix);
    void takeFailure(const Ews::Error &error);
    void showFiltered();
    void showMatrixOrWhy();
    void goTo(const QModelIndex &finding);
    void markFinding();
    void showCurrent();
    [[nodiscard]] AccessDetail::Content described() const;
    [[nodiscard]] const AccessMatrix &matrix() const;
    /// In the matrix, whatever the filter shows.
    [[nodiscard]] QModelIndex currentCell() const;
    [[nodiscard]] const AccessFinding *currentFinding() const;
    void stage();
    void showFolder();

    QPointer<PermissionsStore> m_store;
    std::stop_source m_stop;
    int m_reading = 0; ///< Answers to earlier ones do not count.
    bool m_loading = false;
    bool m_loaded = false;
    QString m_progress;
    std::optional<Ews::Error> m_error;
    int m_finding = -1; ///< The one that was chosen, while its cell is the current one.
    bool m_following = false;

    AccessMatrixModel *m_model;
    AccessFilter *m_filter;
    FindingsModel *m_findings;
    AccessFilterBar *m_filterBar;
    FrozenTable *m_table;
    EmptyTable *m_empty;
    QStackedWidget *m_content;
    AccessLegend *m_legend;
    TextLabel *m_gap;
    FindingsView *m_findingsView;
    EmptyTable *m_noFindings;
    QStackedWidget *m_findingsContent;
    TextLabel *m_findingsTitle;
    AccessDetail *m_detail;
    AccessExport *m_export;
    QAction *m_reload;
    QAction *m_showAll;
    QList<QWidget *> m_exportButtons;
};

} // namespace OnBehalf
