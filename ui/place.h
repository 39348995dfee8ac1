// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <QVariantMap>
#include <QWidget>

namespace OnBehalf {

class MessageBar;
class PlaceActions;
enum class Tone;

/// How a place is offered.
struct PlaceEntry
{
    QString name; ///< Of the command that goes there: "goDelegates".
    QString text; ///< "&Delegates", with a letter for the menu.
    QString iconName;
    QString toolTip; ///< What is there; the key is added to it.
};

/// A place of the window, as the window knows it.
class Place : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual PlaceActions *actions() const = 0;
    [[nodiscard]] virtual MessageBar *messageBar() const = 0;
    /// "Delegates of %1"
    [[nodiscard]] virtual QString windowTitle(const QString &mailbox) const = 0;
    [[nodiscard]] virtual PlaceEntry entry() const = 0;
    [[nodiscard]] virtual int stagedCount() const { return 0; }
    /// Something is being sent: the window must not close.
    [[nodiscard]] virtual bool isWriting() const = 0;
    /// What its server is has turned out otherwise: what that cannot do is shown anew.
    virtual void showServerVersion() {}
    /// For F6.
    [[nodiscard]] virtual QWidgetList panes() const = 0;

    /// How panes and columns are divided, and what else the user chose to see.
    [[nodiscard]] virtual QVariantMap layout() const;
    /// What has no layout there is as it is at first, or stays. Reads nothing: what is worked with
    /// may still be another account's, and is given next.
    virtual void restoreLayout(const QVariantMap &layout);

    /// What is staged is to survive the next sign-in to the same mailbox: the server wanted the
    /// password anew in mid-work.
    void setCarriesOver(bool carriesOver) { m_carriesOver = carriesOver; }

    /// Comes to the front, or goes.
    virtual void setShown(bool shown) = 0;
    virtual void focusContent() = 0;
    virtual void review() {}
    virtual void discard() {}
    /// Cancels what runs, else closes the message.
    virtual void escape() = 0;

Q_SIGNALS:
    void busyChanged(const QString &what);
    void resultSaid(OnBehalf::Tone tone, const QString &text);
    void stagedCountChanged(int count);
    /// So many things wait there to be seen to.
    void waitingCountChanged(int count);
    void signInNeeded(const Ews::Error &error);

protected:
    bool m_carriesOver = false;
};

} // namespace OnBehalf
