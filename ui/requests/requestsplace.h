// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actingstores.h"
#include "place.h"
#include "requests/requestsactions.h"

class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace OnBehalf {

class DayPane;
class EmptyTable;
class RequestDetail;
class RequestsFlow;
class RequestsModel;
class RequestsView;
class TextLabel;
struct Message;
struct Request;

/// The place "Requests": what waits for an answer, by whom it is for, one of them with its message
/// and its answer, and the day around it.
class RequestsPlace : public Place
{
    Q_OBJECT
public:
    explicit RequestsPlace(QWidget *parent = nullptr);

    /// All null when nobody is signed in. The list is read when the place is shown, if not before.
    void setStores(const ActingStores &stores);

    /// A calendar has changed.
    void refreshDays();
    /// Whether new requests appear by themselves.
    void setWatching(bool watching);
    /// Null while nobody is signed in.
    [[nodiscard]] RequestsStore *store() const { return m_stores.requests; }
    [[nodiscard]] RequestsView *list() const { return m_view; }
    [[nodiscard]] RequestDetail *detail() const { return m_detail; }
    [[nodiscard]] DayPane *day() const { return m_day; }

    [[nodiscard]] PlaceEntry entry() const override;
    [[nodiscard]] RequestsActions *actions() const override { return m_actions; }
    [[nodiscard]] MessageBar *messageBar() const override { return m_messageBar; }
    [[nodiscard]] QString windowTitle(const QString &mailbox) const override;
    [[nodiscard]] bool isWriting() const override;
    void showServerVersion() override { updateActions(); }
    [[nodiscard]] QWidgetList panes() const override;
    [[nodiscard]] QVariantMap layout() const override;
    void restoreLayout(const QVariantMap &layout) override;
    void setShown(bool shown) override;
    void focusContent() override;
    void escape() override;

Q_SIGNALS:
    /// To be said in whatever place is shown.
    void noticed(const OnBehalf::Message &message);
    /// The principal's own meeting, to which \a request is an answer; with \a takesTime at the time
    /// that was proposed.
    void meetingWanted(const OnBehalf::Request &request, bool takesTime);

private:
    enum class Which { Waiting, Today, All };

    void build();
    QWidget *buildList();
    void connectActions();
    void showList();
    void showListOrWhy();
    void showCurrent();
    void updateActions();
    void showClashes();
    void wantDays();

    ActingStores m_stores;
    bool m_shown = false;
    RequestsActions *m_actions;
    RequestsFlow *m_flow;
    RequestsModel *m_requests;
    RequestsView *m_view;
    QLineEdit *m_filter;
    QComboBox *m_which;
    MessageBar *m_messageBar;
    QStackedWidget *m_content;
    EmptyTable *m_empty;
    RequestDetail *m_detail;
    DayPane *m_day;
    QSplitter *m_split;
    QWidget *m_toolBar = nullptr;
    TextLabel *m_intro;
    QString m_next; ///< To be shown once the list is read after an answer.
};

} // namespace OnBehalf
