// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatesactions.h"
#include "place.h"

#include <QPointer>

class QLineEdit;
class QStackedWidget;

namespace OnBehalf {

class AppliedPanel;
class DelegateStore;
class DelegatesFlow;
class DelegatesModel;
class DelegatesView;
class EmptyTable;
class ScopeGroup;
class StagedBar;
class TextLabel;

/// The place "Delegates": the table, the delivery of meeting requests, the current delegate in
/// words, and what is staged.
class DelegatesPlace : public Place
{
    Q_OBJECT
public:
    explicit DelegatesPlace(QWidget *parent = nullptr);

    /// Takes \a store; null when nobody is signed in. What was staged is carried over when this
    /// answers signInNeeded().
    void setStore(DelegateStore *store);

    [[nodiscard]] DelegateStore *store() const { return m_store; }
    [[nodiscard]] DelegatesActions *actions() const override { return m_actions; }
    [[nodiscard]] MessageBar *messageBar() const override { return m_messageBar; }
    [[nodiscard]] PlaceEntry entry() const override;
    [[nodiscard]] QString windowTitle(const QString &mailbox) const override;
    [[nodiscard]] DelegatesView *table() const { return m_view; }
    [[nodiscard]] int stagedCount() const override;
    [[nodiscard]] bool isWriting() const override;
    /// " · Exchange …", once the server said.
    [[nodiscard]] QString serverText() const;
    void showServerVersion() override;
    [[nodiscard]] QWidgetList panes() const override;

    void setShown(bool shown) override;
    void focusContent() override;
    void review() override;
    void discard() override;
    void escape() override;

Q_SIGNALS:
    void serverAnswered();

private:
    void build();
    QWidget *buildToolBar();
    void connectActions();
    void connectEdits();
    void showDraft();
    void showStaged();
    void showCurrent();
    void showTableOrWhy();

    QPointer<DelegateStore> m_store;
    bool m_canUndoApply = false;
    DelegatesActions *m_actions;
    DelegatesFlow *m_flow;
    DelegatesModel *m_model;
    DelegatesView *m_view;
    TextLabel *m_intro;
    QWidget *m_toolBar = nullptr;
    QLineEdit *m_filter;
    MessageBar *m_messageBar;
    QStackedWidget *m_content;
    EmptyTable *m_empty;
    ScopeGroup *m_scope;
    AppliedPanel *m_words;
    StagedBar *m_staged;
};

} // namespace OnBehalf
