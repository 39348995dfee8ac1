// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/meeting.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QPushButton;
class QToolButton;
class QWidget;

namespace OnBehalf {

/// The commands of a composer and its tool row.
class ComposerActions : public QObject
{
    Q_OBJECT
public:
    explicit ComposerActions(QWidget *window);

    /// The row above the fields; \a state stands at its end.
    [[nodiscard]] QWidget *toolRow(QWidget *state);
    void show(const Meeting &meeting);
    /// What can be done with a meeting that is there already.
    void setExisting(bool existing, bool mayCancel);
    /// "Send" where somebody is told of it, "Save" where it only goes into the calendar.
    void setSends(bool sends);
    void setIdle(bool idle);

    QAction *send;
    QAction *save;
    QAction *attach;
    QAction *recurrence;
    QAction *categories;
    QAction *isPrivate;
    QAction *highImportance;
    QAction *cancelMeeting;
    QAction *discard;

Q_SIGNALS:
    void edited(const std::function<void(OnBehalf::Meeting &)> &change);

private:
    QAction *create(const char *name, QLatin1StringView iconName, const QString &text,
                    const QKeySequence &shortcut, const QString &toolTip);
    QAction *option(const QString &text, bool Meeting::*flag);
    [[nodiscard]] static QString categoriesToolTip();
    void buildOptions();
    void addSensitivities();

    QWidget *m_window;
    QMenu *m_options;
    QPushButton *m_sendButton = nullptr;
    QToolButton *m_cancelButton = nullptr;
    QAction *m_requestsResponses = nullptr;
    QAction *m_allowsNewTimes = nullptr;
    QAction *m_lowImportance = nullptr;
    QActionGroup *m_sensitivities;
    bool m_existing = false;
    bool m_mayCancel = false;
    bool m_sends = true;
};

} // namespace OnBehalf
