// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/batches.h"

#include <QObject>

namespace OnBehalf {

class MessageBar;

/// Says in a bar that rights which were given for a time are over, and offers to take them back.
class EndedRights : public QObject
{
    Q_OBJECT
public:
    explicit EndedRights(MessageBar *bar, QObject *parent = nullptr);

    /// Reads the journal, for what \a actor gave. Says nothing where none is over, or where the
    /// bar says something else already.
    void look(const Journal &journal, const QString &actor);

Q_SIGNALS:
    /// Put them to ChangeManyDialog::startEnds().
    void takeBackRequested(const QList<OnBehalf::Lease> &leases);

private:
    void offer(const QList<Lease> &leases);

    MessageBar *m_bar;
};

} // namespace OnBehalf
