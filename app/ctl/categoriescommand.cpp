// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/categoriescommand.h"

#include "categories/categorylist.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "principals/givenrights.h"
#include "text/categorytext.h"

#include <QJsonArray>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue colorJson(Category::Color color)
{
    return color == Category::Color::None ? QJsonValue() : QJsonValue(Ews::toWire(color));
}

} // namespace

Exit listCategories(const CommandLine &, const Session &session, const Output &output)
{
    const QString own = session.actingAddress();
    QString whose = session.mailbox.address;
    auto list = wait(readCategories(session.client, whose));
    const bool isOwn = whose.compare(own, Qt::CaseInsensitive) == 0;
    if (!list && !isOwn && isNoAccess(list.error())) {
        output.complain(Text::tr("You were not given the right to read the categories of %1: these "
                                 "are your own.")
                            .arg(whose));
        whose = own;
        list = wait(readCategories(session.client, whose));
    }
    if (!list)
        return fail(list.error(), output);
    QJsonArray json;
    QList<QStringList> rows;
    for (const Category &category : *list) {
        json.append(
            QJsonObject{{u"name"_s, category.name}, {u"color"_s, colorJson(category.color)}});
        rows.append({category.name, categoryColorName(category.color)});
    }
    if (output.isJson())
        output.print(QJsonObject{{u"mailbox"_s, whose}, {u"categories"_s, json}});
    else
        output.print(rows.isEmpty() ? Text::tr("%1 has no list of categories.").arg(whose)
                                    : table(rows));
    return Exit::Done;
}

} // namespace OnBehalf::Ctl
