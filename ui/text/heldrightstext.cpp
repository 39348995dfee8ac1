// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/heldrightstext.h"

#include "text/delegatetext.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct HeldRightsWords
{
    Q_DECLARE_TR_FUNCTIONS(HeldRightsText)
};

QString levelOn(const HeldRights &held, DelegateFolder folder)
{
    const auto &rights = held.rights[folder];
    return rights ? permissionLevelName(levelOf(*rights)) : QString();
}

} // namespace

QString heldLevelText(const HeldRights &held)
{
    const auto isSomething = [&held](DelegateFolder folder) {
        return held.rights[folder] && *held.rights[folder] != Rights();
    };
    if (isSomething(DelegateFolder::Calendar))
        return levelOn(held, DelegateFolder::Calendar);
    for (const DelegateFolder folder : delegateFolders)
        if (isSomething(folder))
            return u"%1: %2"_s.arg(folderName(folder), levelOn(held, folder));
    return held.isDelegate ? HeldRightsWords::tr("delegate")
                           : permissionLevelName(Ews::PermissionLevel::None);
}

QStringList heldRightsLines(const HeldRights &held)
{
    QStringList lines;
    if (held.isDelegate) {
        QStringList words{HeldRightsWords::tr("Delegate")};
        if (held.receivesCopies)
            words.append(HeldRightsWords::tr("receives copies"));
        if (held.viewsPrivateItems)
            words.append(HeldRightsWords::tr("sees private items"));
        lines.append(words.join(u", "_s));
    }
    for (const DelegateFolder folder : delegateFolders)
        if (held.rights[folder])
            lines.append(u"%1: %2"_s.arg(folderName(folder), levelOn(held, folder)));
    return lines;
}

} // namespace OnBehalf
