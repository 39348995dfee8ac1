// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailboxes/mailboxesactions.h"
#include "mailboxes/mailboxesflow.h"
#include "place.h"

class QLineEdit;
class QListView;
class QMenu;
class QModelIndex;
class QSplitter;
class QStackedWidget;

namespace OnBehalf {

class AuditBanner;
class AuditFilter;
class AuditKinds;
class AuditModel;
class AuditTable;
class EmptyTable;
class MailboxFindings;
class PersonLookUp;
class TextLabel;

/// In what an audit can be written.
enum class ReportFormat { Csv, Html, Pdf, Print };

/// The place "Mailboxes": who has which rights in many of them, what is odd, and where one person
/// has rights.
class MailboxesPlace : public Place
{
    Q_OBJECT
public:
    explicit MailboxesPlace(QWidget *parent = nullptr);
    ~MailboxesPlace() override;

    /// Who is signed in; nobody. \a records: the folder in which audits are kept; empty: they are
    /// not.
    void setSession(const std::optional<Session> &session, const QString &records);

    /// Null while nobody is signed in.
    [[nodiscard]] Audit *audit() const { return m_flow->audit(); }
    [[nodiscard]] const std::optional<Session> &session() const { return m_flow->session(); }
    [[nodiscard]] MailboxesFlow *flow() const { return m_flow; }
    [[nodiscard]] AuditTable *table() const { return m_table; }
    [[nodiscard]] QListView *kinds() const { return m_kindsView; }
    [[nodiscard]] PersonLookUp *person() const { return m_person; }
    /// Those that are selected where these are several, else those that are shown, in their order.
    [[nodiscard]] QList<ListedMailbox> meant() const;

    [[nodiscard]] MailboxesActions *actions() const override { return m_actions; }
    [[nodiscard]] MessageBar *messageBar() const override { return m_messageBar; }
    [[nodiscard]] PlaceEntry entry() const override;
    [[nodiscard]] QString windowTitle(const QString &mailbox) const override;
    /// An audit that is cut off loses nothing.
    [[nodiscard]] bool isWriting() const override { return false; }
    [[nodiscard]] QWidgetList panes() const override;
    void setShown(bool shown) override;
    void focusContent() override;
    void escape() override;

Q_SIGNALS:
    void changeManyWanted(const QList<OnBehalf::ListedMailbox> &mailboxes);
    void appointmentsWanted(const QList<OnBehalf::ListedMailbox> &mailboxes);
    /// All rights of that person in these mailboxes are to be taken away.
    void sweepWanted(const Ews::UserId &person, const QList<OnBehalf::ListedMailbox> &mailboxes);
    void reportWanted(OnBehalf::ReportFormat format);
    void compareWanted();
    /// To work in that mailbox, in "Delegates" or in "Folders".
    void openWanted(const OnBehalf::WorkingMailbox &mailbox, bool inFolders);

private:
    void build();
    QWidget *buildToolBar();
    QWidget *buildContent();
    void buildMenus();
    void fillEarlier();
    void connectActions();
    void connectViews();
    void connectFlow();
    void showAudit();
    void showChanged(const QList<int> &rows);
    void showHeld();
    void showActivity();
    void showTitle();
    void showTableOrWhy();
    void showCurrent();
    void openCurrent(bool inFolders);
    [[nodiscard]] const AuditedMailbox *current() const;
    [[nodiscard]] QList<int> selectedRows() const;

    bool m_shown = false;
    bool m_wasBusy = false;
    MailboxesActions *m_actions;
    MailboxesFlow *m_flow;
    AuditModel *m_model;
    AuditFilter *m_filter;
    AuditKinds *m_kinds;
    AuditTable *m_table;
    QListView *m_kindsView;
    PersonLookUp *m_person;
    AuditBanner *m_banner;
    MailboxFindings *m_findings;
    MessageBar *m_messageBar;
    TextLabel *m_intro;
    QLineEdit *m_text;
    QStackedWidget *m_content;
    QStackedWidget *m_rows;
    EmptyTable *m_empty;
    EmptyTable *m_noRows;
    QMenu *m_earlier;
    QMenu *m_formats;
    QWidget *m_toolBar = nullptr;
};

} // namespace OnBehalf
