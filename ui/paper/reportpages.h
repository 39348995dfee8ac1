// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;
class QPrinter;

namespace OnBehalf {

/// Paints a report on pages, light whatever the window's theme is, each with its number. False
/// where the device cannot be painted on. \a first and \a last, counted from 1: which pages; 0:
/// all.
bool paintReport(QPagedPaintDevice *device, const QString &html, int first = 0, int last = 0);

/// How reports are set up: A4 across, with margins that no printer cuts.
void setReportPage(QPagedPaintDevice *device);

QByteArray reportPdf(const QString &html, const QString &title);

} // namespace OnBehalf
