// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowmemory.h"

#include <QSettings>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto themeKey = "window/theme"_L1;
constexpr auto geometryKey = "geometry"_L1;
constexpr auto foldedKey = "sidebarFolded"_L1;
constexpr auto placeKey = "place"_L1;
constexpr auto layoutsKey = "layouts"_L1;
// Of the table of delegates, which was once all that was kept of any place.
constexpr auto formerColumnsKey = "delegates/columns"_L1;

QString groupOf(const std::optional<Account> &owner)
{
    return owner ? AccountSettings::group(*owner) + u"/window"_s : u"window"_s;
}

QMap<QString, QVariantMap> readLayouts(QSettings &file)
{
    QMap<QString, QVariantMap> layouts;
    file.beginGroup(layoutsKey);
    for (const QString &place : file.childGroups()) {
        file.beginGroup(place);
        for (const QString &part : file.childKeys())
            layouts[place].insert(part, file.value(part));
        file.endGroup();
    }
    file.endGroup();
    return layouts;
}

void writeLayouts(QSettings &file, const QMap<QString, QVariantMap> &layouts)
{
    file.beginGroup(layoutsKey);
    file.remove(QString());
    for (const auto &[place, parts] : layouts.asKeyValueRange())
        for (const auto &[part, value] : parts.asKeyValueRange())
            file.setValue(place + u'/' + part, value);
    file.endGroup();
}

} // namespace

std::optional<WindowMemory> WindowMemory::read(const AccountSettings &settings,
                                               const std::optional<Account> &owner)
{
    QSettings file(settings.file(), QSettings::IniFormat);
    file.beginGroup(groupOf(owner));
    if (!file.contains(geometryKey))
        return std::nullopt;
    return WindowMemory{.geometry = file.value(geometryKey).toByteArray(),
                        .sidebarFolded = file.value(foldedKey).toBool(),
                        .place = file.value(placeKey).toString(),
                        .layouts = readLayouts(file)};
}

void WindowMemory::write(const AccountSettings &settings, const std::optional<Account> &owner) const
{
    QSettings file(settings.file(), QSettings::IniFormat);
    file.beginGroup(groupOf(owner));
    file.setValue(geometryKey, geometry);
    file.setValue(foldedKey, sidebarFolded);
    if (!owner)
        return;
    file.setValue(placeKey, place);
    writeLayouts(file, layouts);
}

void WindowMemory::handOver(const AccountSettings &settings)
{
    const auto accounts = settings.accounts();
    auto common = read(settings, std::nullopt);
    if (!common || accounts.isEmpty())
        return;
    QSettings file(settings.file(), QSettings::IniFormat);
    if (const auto columns = file.value(formerColumnsKey).toByteArray(); !columns.isEmpty())
        common->layouts[u"goDelegates"_s].insert(u"delegatesTable"_s, columns);
    for (const Account &account : accounts)
        if (!read(settings, account))
            common->write(settings, account);
    for (const QString &key :
         {u"window/"_s + geometryKey, u"window/"_s + foldedKey, QString(formerColumnsKey)})
        file.remove(key);
}

Theme rememberedTheme(const AccountSettings &settings)
{
    const QSettings file(settings.file(), QSettings::IniFormat);
    const int theme = file.value(themeKey, int(Theme::System)).toInt();
    return Theme(qBound(int(Theme::System), theme, int(Theme::Dark)));
}

void rememberTheme(const AccountSettings &settings, Theme theme)
{
    QSettings(settings.file(), QSettings::IniFormat).setValue(themeKey, int(theme));
}

} // namespace OnBehalf
