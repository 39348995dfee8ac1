// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "placeactions.h"

namespace OnBehalf {

class Audit;

/// The commands of "Mailboxes".
class MailboxesActions : public PlaceActions
{
    Q_OBJECT
public:
    explicit MailboxesActions(QObject *parent);

    /// What can be done with \a audit, which is null while nobody is signed in; \a current: a
    /// mailbox is chosen.
    void update(const Audit *audit, bool current);

    QAction *addMailboxes;
    QAction *newAudit;
    QAction *earlier; ///< With a menu that its owner fills.
    QAction *changeMany;
    QAction *earlierChanges;
    QAction *appointments;
    QAction *report; ///< With a menu of formats.
    QAction *compare;
    QAction *openInDelegates;
    QAction *openInFolders;
};

} // namespace OnBehalf
