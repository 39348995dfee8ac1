// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/auditrecord.h"
#include "text/comparisonreport.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace OnBehalf {

class AuditExport;
class DifferencesModel;
class TextLabel;

/// What changed between two audits: of those on record, or from files.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a later: the id of the one that is chosen as the later one; empty: the newest.
    explicit CompareDialog(QString recordFolder = AuditRecord::defaultFolder(),
                           const QString &later = {}, QWidget *parent = nullptr);

    /// Takes a file as the earlier or the later one.
    void addFile(const QString &path, bool asLater);

private:
    void build();
    void fillAudits(const QString &later);
    void fillKinds();
    QWidget *auditRow(QComboBox *audits, QPushButton *file, bool isLater);
    void askForFile(bool asLater);
    void compare();
    void showChosen();
    /// The audit that \a audits has chosen.
    Ews::Result<AuditState> read(const QComboBox *audits) const;

    QString m_folder;
    std::optional<AuditComparison> m_comparison;
    DifferencesModel *m_model;
    AuditExport *m_export;
    QComboBox *m_before;
    QComboBox *m_after;
    QComboBox *m_kinds;
    TextLabel *m_summary;
    QPushButton *m_save = nullptr;
};

} // namespace OnBehalf
