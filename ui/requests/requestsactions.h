// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "placeactions.h"

namespace OnBehalf {

class RequestsStore;
struct Request;

/// The commands of "Requests".
class RequestsActions : public PlaceActions
{
    Q_OBJECT
public:
    explicit RequestsActions(QObject *parent);

    /// What can be done with \a request, which may be null as \a store may; \a tells: whether the
    /// organizer hears of the answer.
    void update(const RequestsStore *store, const Request *request, bool tells = true);

    QAction *accept;
    QAction *tentative;
    QAction *decline;
    QAction *propose;
    QAction *remove;      ///< Of a cancellation: its meeting.
    QAction *takeTime;    ///< Of an answer that proposes another one.
    QAction *openMeeting; ///< Of the principal's own, to which an answer came.

private:
    void describeAnswers(bool tells, const QString &noProposals);
};

} // namespace OnBehalf
