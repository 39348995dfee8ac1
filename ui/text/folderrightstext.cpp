// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/folderrightstext.h"

#include <QCoreApplication>
#include <QStringList>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
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
        words.append(Words::tr("everything"));
    } else {
        say(rights.read, Words::tr("read"));
        say(rights.read && rights.viewPrivateItems.value_or(false), Words::tr("see private items"));
        say(rights.createContents, Words::tr("create items"));
        say(rights.createHierarchy, Words::tr("create subfolders"));
        say(rights.modify, Words::tr("change the folder itself"));
        say(rights.mayDelete, Words::tr("delete the folder"));
    }
    say(words.isEmpty(), Words::tr("nothing"));
    return Words::tr("What you may do here: %1").arg(words.join(u", "_s));
}

} // namespace OnBehalf
