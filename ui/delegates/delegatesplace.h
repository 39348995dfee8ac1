// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace OnBehalf {

class AppliedPanel;
class DelegateStore;
class DelegatesActions;
class DelegatesFlow;
class DelegatesModel;
class DelegatesView;
class EmptyTable;
class MessageBar;
class ScopeGroup;
class StagedBar;
class TextLabel;
enum class Tone;

/// The place "Delegates": the table, the delivery of meeting requests, the current delegate in
/// words, and what is staged.
class DelegatesPlace : public QWidget
{
    Q_OBJECT
public:
    explicit DelegatesPlace(QWidget *parent = nullptr);

    /// Takes \a store; null when nobody is signed in. What was staged is carried over when this
    /// answers signInNeeded().
    void setStore(DelegateStore *store);

    [[nodiscard]] DelegateStore *store() const { return m_store; }
    [[nodiscard]] DelegatesActions *actions() const { return m_actions; }
    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }
    [[nodiscard]] DelegatesView *table() const { return m_view; }
    [[nodiscard]] int stagedCount() const;
    [[nodiscard]] bool isWriting() const;
    /// " · Exchange …", once the server said.
    [[nodiscard]] QString serverText() const;
    [[nodiscard]] QWidgetList panes() const;

    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &columns);

public Q_SLOTS:
    void focusTable();
    void review();
    void discard();
    /// Cancels what runs, else closes the message.
    void escape();

Q_SIGNALS:
    void busyChanged(const QString &what);
    void resultSaid(OnBehalf::Tone tone, const QString &text);
    void stagedCountChanged(int count);
    void serverAnswered();
    void signInNeeded(const Ews::Error &error);

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
    bool m_carriesOver = false;
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
