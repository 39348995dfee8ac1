// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/meetingcomposer.h"
#include "principals/principals.h"
#include "text/sendertext.h"

#include <QMainWindow>
#include <QPointer>

namespace OnBehalf {

class AvailabilityGrid;
class BusyLegend;
class CategoriesStore;
class ComposerActions;
class ComposerFlow;
class ComposerNotices;
class DraftState;
class ElidedLabel;
class IconLabel;
class MeetingForm;
class MessageBar;
class SidePanel;
class StatusLine;
struct WarningContext;

/// A meeting being written, in a window of its own. All work goes through its MeetingComposer.
class ComposerWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Takes \a composer over. \a own: whoever is signed in; \a principals: to choose from.
    ComposerWindow(MeetingComposer *composer, const Principal &own,
                   const QList<Principal> &principals, QWidget *parent = nullptr);
    ~ComposerWindow() override;

    [[nodiscard]] MeetingComposer *composer() const { return m_composer; }
    [[nodiscard]] ComposerActions *actions() const { return m_actions; }
    [[nodiscard]] MeetingForm *form() const { return m_form; }
    [[nodiscard]] AvailabilityGrid *grid() const { return m_grid; }
    [[nodiscard]] SidePanel *side() const { return m_side; }
    [[nodiscard]] MessageBar *messageBar() const { return m_bar; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] ComposerNotices *notices() const { return m_notices; }
    /// Where the categories of principals come from; it may go. Null: from nowhere.
    void setCategories(CategoriesStore *categories);
    [[nodiscard]] CategoriesStore *categories() const;
    /// The warnings as sentences, the gravest first.
    [[nodiscard]] QStringList warningTexts() const;
    [[nodiscard]] WarningContext warningContext() const;
    /// Keeps what is written as a draft, without asking. False where that fails or it is being
    /// sent.
    bool keepAndClose();
    /// Once the meeting is read, the draft has this time (UTC): nothing is sent.
    void moveWhenOpened(const QDateTime &start, const QDateTime &end);
    /// The name of whoever is signed in, once it is known.
    void setOwnName(const QString &name);

Q_SIGNALS:
    /// A meeting for \a principal was sent; the window closes itself.
    void sent(const OnBehalf::Principal &principal, const QString &summary);
    void signInNeeded(const Ews::Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectFields();
    void connectPeople();
    void connectComposer();
    void connectKeys();
    void showDraft();
    void showAvailability();
    void showRooms();
    void showZones();
    void showWarnings();
    void showActivity();
    void showSaved();
    [[nodiscard]] SenderParties parties() const;
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] QString availabilityText() const;
    [[nodiscard]] QStringList roomAddresses() const;

    MeetingComposer *m_composer;
    Principal m_own;
    ComposerActions *m_actions;
    MeetingForm *m_form;
    AvailabilityGrid *m_grid;
    BusyLegend *m_legend;
    SidePanel *m_side;
    MessageBar *m_bar;
    ComposerNotices *m_notices;
    StatusLine *m_status;
    DraftState *m_draftState;
    ComposerFlow *m_flow;
    QPointer<CategoriesStore> m_categories;
};

} // namespace OnBehalf
