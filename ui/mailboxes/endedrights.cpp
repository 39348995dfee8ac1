// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/endedrights.h"

#include "common/messagebar.h"
#include "text/bulktext.h"
#include "whendone.h"

namespace OnBehalf {

EndedRights::EndedRights(MessageBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{}

void EndedRights::look(const Journal &journal, const QString &actor)
{
    whenDone(readDueLeases(journal, QDate::currentDate(), actor), this,
             [this](const QList<Lease> &leases) {
                 if (!leases.isEmpty() && !m_bar->hasMessage())
                     offer(leases);
             });
}

void EndedRights::offer(const QList<Lease> &leases)
{
    m_bar->setMessageBy(this,
                        {.tone = Tone::Warning,
                         .headline = dueLeasesText(leases, QDate::currentDate()),
                         .text = tr("Exchange knows no end: they stay until they are taken back."),
                         .nextStep = {},
                         .details = {},
                         .actions = {{tr("&Take them back…"), [this, leases] {
                                          m_bar->dismiss();
                                          Q_EMIT takeBackRequested(leases);
                                      }}}});
}

} // namespace OnBehalf
