// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowmemory.h"

#include <QSettings>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto themeKey = "window/theme"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto foldedKey = "window/sidebarFolded"_L1;
constexpr auto columnsKey = "delegates/columns"_L1;

} // namespace

WindowMemory WindowMemory::read(const AccountSettings &settings)
{
    const QSettings file(settings.file(), QSettings::IniFormat);
    const int theme = file.value(themeKey, int(Theme::System)).toInt();
    return {.theme = Theme(qBound(int(Theme::System), theme, int(Theme::Dark))),
            .geometry = file.value(geometryKey).toByteArray(),
            .sidebarFolded = file.value(foldedKey).toBool(),
            .columns = file.value(columnsKey).toByteArray()};
}

void WindowMemory::write(const AccountSettings &settings) const
{
    QSettings file(settings.file(), QSettings::IniFormat);
    file.setValue(themeKey, int(theme));
    file.setValue(geometryKey, geometry);
    file.setValue(foldedKey, sidebarFolded);
    file.setValue(columnsKey, columns);
}

} // namespace OnBehalf
