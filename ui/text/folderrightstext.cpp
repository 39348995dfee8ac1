// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/folderrightstext.h"

#include <QCoreApplication>
#include <QStringList>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FolderRightsWords
{
    Q_DECLARE_TR_FUNCTIONS(FolderRightsText)
};

/// Servers before Exchange 2010 do not say anything about private items.
bool isEverything(const Ews::EffectiveRights &rights)
{
    return rights.createAssociated && rights.createContents && rights.createHierarchy &&
           rights.mayDelete && rights.modify && rights.read &&
           rights.viewPrivateItems.value_or(true);
}

} // namespace

QString folderRightsText(const Ews::EffectiveRights &rights)
{
    QStringList words;
    const auto say = [&words](bool may, const QString &text) {
        if (may)
            words.append(text);
    };
    if (isEverything(rights)) {
        words.append(FolderRightsWords::tr("everything"));
    } else {
        say(rights.read, FolderRightsWords::tr("read"));
        say(rights.read && rights.viewPrivateItems.value_or(false),
            FolderRightsWords::tr("see private items"));
        say(rights.createContents, FolderRightsWords::tr("create items"));
        say(rights.createHierarchy, FolderRightsWords::tr("create subfolders"));
        say(rights.modify, FolderRightsWords::tr("change the folder itself"));
        say(rights.mayDelete, FolderRightsWords::tr("delete the folder"));
    }
    say(words.isEmpty(), FolderRightsWords::tr("nothing"));
    return FolderRightsWords::tr("What you may do here: %1").arg(words.join(u", "_s));
}

} // namespace OnBehalf
