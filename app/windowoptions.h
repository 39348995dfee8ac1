// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/style.h"

#include <QSize>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace OnBehalf {

/// The command line of the window.
struct WindowOptions
{
    bool sandbox = false;
    QUrl server;
    QString user;
    QString language; ///< Empty: the system's.
    std::optional<Theme> theme;
    QString tourFolder; ///< Not empty: the tour instead of a window.
    QString screenshot; ///< Not empty: a picture of the window once it is filled, then the end.
    QSize size;
    QString scale; ///< QT_SCALE_FACTOR, or empty.

    QString answer;   ///< Help, version, or what is wrong with the command line.
    int exitCode = 0; ///< With an answer.
};

/// May be called before there is an application.
WindowOptions readWindowOptions(const QStringList &arguments);

} // namespace OnBehalf
