// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where Autodiscover may be, and who may be asked there.
#pragma once

#include "discovery/step.h"

namespace OnBehalf::Autodiscover {

/// The domain of an e-mail address as DNS has it; empty where there is none that may be asked: a
/// computer's number, a name of one label ("autodiscover.com" belongs to somebody else).
QString mailDomainOf(const QString &address);

/// The steps of the beginning for a mail domain, in the order in which they count.
/// https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-generate-a-list-of-autodiscover-endpoints
QList<Step> stepsFor(const QString &mailDomain, const QString &address);

/// The ways of asking one host: at \a place, of which scheme, host and port count.
QList<Step> stepsAt(const QUrl &place, const QString &address);

/// Which hosts may get something: the mail domain, what is below it, and those confirmed.
class Trust
{
public:
    Trust() = default;
    Trust(QString mailDomain, QStringList confirmed);

    bool covers(const QUrl &url) const;
    /// A host that begins with a dot stands for all below it, too.
    void confirm(const QString &host);
    QStringList confirmed() const { return m_confirmed; }
    QString mailDomain() const { return m_mailDomain; }

private:
    QString m_mailDomain;
    QStringList m_confirmed;
};

} // namespace OnBehalf::Autodiscover
