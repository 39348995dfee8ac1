// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/enums.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>

namespace Sandbox {

/// Tells where EWS is: GetUserSettings (SOAP) from Exchange 2010 on, autodiscover.xml (POX), and
/// version 2 (JSON) from 2016 on, by their paths.
class Autodiscover
{
public:
    /// \a find: the address of a mailbox as the directory has it; empty where there is none.
    using Find = std::function<QString(const QString &address)>;
    Autodiscover(Ews::ServerVersion version, Find find);

    struct Answer
    {
        int httpStatus = 200;
        QByteArray type = "text/xml; charset=utf-8";
        QByteArray body{};
    };
    Answer soap(const QByteArray &request, const QUrl &ews) const;
    Answer pox(const QByteArray &request, const QUrl &ews) const;
    /// Asked without a name: it tells anybody.
    Answer json(const QString &address, const QString &protocol, const QUrl &ews) const;

private:
    QString settingOf(const QString &name, const QString &address, const QUrl &ews) const;

    const Ews::ServerVersion m_version;
    const Find m_find;
};

} // namespace Sandbox
