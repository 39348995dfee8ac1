// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "principals/principalslist.h"

#include "directory/directorysearch.h"
#include "whendone.h"

#include <QSettings>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype partsAnEntry = 3; // name, address, whether it is shown

QString listKeyOf(const QString &account)
{
    return u"calendars/%1"_s.arg(
        QString::fromLatin1(account.toLower().toUtf8().toPercentEncoding()));
}

/// Of those whose own calendar is not shown.
QString hiddenKeyOf(const QString &account)
{
    return u"calendarsWithoutOwn/%1"_s.arg(listKeyOf(account).section(u'/', 1));
}

} // namespace

PrincipalsList::PrincipalsList(AccountSettings settings, QString account, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_account(std::move(account))
    , m_own{.name = {}, .address = m_account}
{
    const QSettings file(m_settings.file(), QSettings::IniFormat);
    m_ownShown = !file.value(hiddenKeyOf(m_account)).toBool();
    if (file.contains(listKeyOf(m_account))) {
        const auto list = file.value(listKeyOf(m_account)).toStringList();
        for (qsizetype i = 0; i + partsAnEntry <= list.size(); i += partsAnEntry)
            m_entries.append({.principal = {.name = list.at(i), .address = list.at(i + 1)},
                              .shown = list.at(i + 2) == "1"_L1});
        return;
    }
    for (const Principal &one : rememberedPrincipals(m_settings, m_account))
        if (one.address.compare(m_account, Qt::CaseInsensitive) != 0)
            m_entries.append({.principal = one});
}

PrincipalsList::~PrincipalsList()
{
    m_stop.request_stop();
}

void PrincipalsList::forget(const AccountSettings &settings, const QString &account)
{
    QSettings file(settings.file(), QSettings::IniFormat);
    for (const QString &key : {listKeyOf(account), hiddenKeyOf(account)})
        file.remove(key);
}

qsizetype PrincipalsList::indexOf(const QString &address) const
{
    const auto it = std::ranges::find_if(m_entries, [&address](const Entry &entry) {
        return entry.principal.address.compare(address, Qt::CaseInsensitive) == 0;
    });
    return it == m_entries.end() ? -1 : it - m_entries.begin();
}

QStringList PrincipalsList::addresses() const
{
    QStringList list;
    for (const Entry &entry : m_entries)
        list.append(entry.principal.address);
    return list;
}

QString PrincipalsList::nameOf(const QString &address) const
{
    if (address.compare(m_own.address, Qt::CaseInsensitive) == 0 && !m_own.name.isEmpty())
        return m_own.name;
    const auto index = indexOf(address);
    return index < 0 || m_entries.at(index).principal.name.isEmpty()
               ? address
               : m_entries.at(index).principal.name;
}

bool PrincipalsList::add(const Principal &principal)
{
    if (indexOf(principal.address) >= 0 ||
        principal.address.compare(m_own.address, Qt::CaseInsensitive) == 0)
        return false;
    m_entries.append({.principal = principal});
    save();
    Q_EMIT changed();
    return true;
}

void PrincipalsList::remove(const QString &address)
{
    const auto index = indexOf(address);
    if (index < 0)
        return;
    m_entries.removeAt(index);
    save();
    Q_EMIT changed();
}

void PrincipalsList::setShown(const QString &address, bool shown)
{
    const auto index = indexOf(address);
    if (index < 0 || m_entries.at(index).shown == shown)
        return;
    m_entries[index].shown = shown;
    save();
    Q_EMIT shownChanged();
}

void PrincipalsList::setOwnShown(bool shown)
{
    if (m_ownShown == shown)
        return;
    m_ownShown = shown;
    QSettings file(m_settings.file(), QSettings::IniFormat);
    if (shown)
        file.remove(hiddenKeyOf(m_account));
    else
        file.setValue(hiddenKeyOf(m_account), true);
    Q_EMIT shownChanged();
}

void PrincipalsList::readOwnName(const std::shared_ptr<Ews::Client> &client)
{
    if (std::exchange(m_nameAsked, true))
        return;
    whenDone(searchDirectory(client, m_own.address, m_stop.get_token()), this,
             [this](const Ews::Result<DirectoryHits> &hits) {
                 m_own.name = nameAt(hits, m_own.address);
                 if (!m_own.name.isEmpty())
                     Q_EMIT namesChanged();
             });
}

void PrincipalsList::save() const
{
    QStringList list;
    for (const Entry &entry : m_entries)
        list += {entry.principal.name, entry.principal.address, entry.shown ? u"1"_s : u"0"_s};
    QSettings(m_settings.file(), QSettings::IniFormat).setValue(listKeyOf(m_account), list);
}

} // namespace OnBehalf
