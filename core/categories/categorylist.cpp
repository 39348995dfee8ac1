// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "categories/categorylist.h"

#include "ews/operations/getuserconfiguration.h"

#include <QCoroFuture>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestList = 1024 * 1024; // bytes; some thousand categories
constexpr qsizetype mostCategories = 1000;
constexpr qsizetype longestName = 255; // Outlook's

Ews::GetUserConfiguration requestFor(const QString &mailbox)
{
    Ews::DistinguishedFolderId calendar{.id = u"calendar"_s, .changeKey = {}, .mailbox = {}};
    if (!mailbox.isEmpty())
        calendar.mailbox =
            Ews::Mailbox{.name = {}, .emailAddress = mailbox, .routingType = {}, .mailboxType = {}};
    return {.configuration = {.name = u"CategoryList"_s, .folderId = calendar}};
}

bool hasNoList(const Ews::Error &error)
{
    static const QStringList codes{u"ErrorItemNotFound"_s, u"ErrorInvalidServerVersion"_s,
                                   u"ErrorSchemaValidation"_s, u"ErrorInvalidOperation"_s};
    return codes.contains(error.code);
}

CategoryList listIn(const Ews::Result<Ews::GetUserConfiguration::Response> &answer)
{
    const auto error = !answer                              ? std::optional(answer.error())
                       : answer->items.isEmpty()            ? Ews::Error{Ews::Failure::Malformed}
                       : !answer->items.first().has_value() ? answer->items.first().error()
                                                            : std::optional<Ews::Error>();
    if (error)
        return hasNoList(*error) ? CategoryList() : CategoryList(std::unexpected(*error));
    const auto &given = answer->items.first()->userConfiguration;
    if (!given || !given->xmlData || given->xmlData->isEmpty())
        return {}; // an item in which nothing was written yet
    const auto categories = categoriesIn(*given->xmlData);
    if (!categories)
        return std::unexpected(
            Ews::Error{.failure = Ews::Failure::Malformed,
                       .message = u"The XML of the category list cannot be read."_s});
    return *categories;
}

QCoro::Task<> run(std::shared_ptr<Ews::Client> client, QString mailbox, std::stop_token stop,
                  QPromise<CategoryList> promise)
{
    promise.start();
    const auto answer = co_await client->send(requestFor(mailbox), stop);
    promise.addResult(listIn(answer));
    promise.finish();
}

/// In one line, without what is not to be seen.
QString cleanName(const QString &name)
{
    static const QRegularExpression unseen(u"[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]"_s);
    return QString(name).replace(unseen, u" "_s).simplified().left(longestName);
}

Category::Color colorFrom(QStringView text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    const bool known = isNumber && number >= int(Category::Color::Red) &&
                       number <= int(Category::Color::DarkMaroon);
    return known ? Category::Color(number) : Category::Color::None;
}

} // namespace

std::optional<Category::Color> colorOf(const QList<Category> &categories, const QString &name)
{
    const auto it = std::ranges::find_if(categories, [&name](const Category &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == categories.end() ? std::nullopt : std::optional(it->color);
}

QStringList categoryNames(const QString &typed)
{
    static const QRegularExpression separator(u"[,;]"_s);
    QStringList names;
    for (const QString &part : typed.split(separator))
        if (const QString name = cleanName(part);
            !name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    return names;
}

std::optional<QList<Category>> categoriesIn(const QByteArray &xml)
{
    if (xml.size() > largestList)
        return std::nullopt;
    QList<Category> categories;
    QXmlStreamReader reader(xml);
    bool isList = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD) // no list has one, and entities grow
            return std::nullopt;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (!isList) {
            isList = reader.name() == "categories"_L1;
            if (!isList)
                return std::nullopt;
            continue;
        }
        if (reader.name() == "category"_L1 && categories.size() < mostCategories) {
            const auto attributes = reader.attributes();
            const QString name = cleanName(attributes.value("name"_L1).toString());
            if (!name.isEmpty() && !colorOf(categories, name))
                categories.append({.name = name, .color = colorFrom(attributes.value("color"_L1))});
        }
        reader.skipCurrentElement();
    }
    return reader.hasError() ? std::nullopt : std::optional(categories);
}

QFuture<CategoryList> readCategories(std::shared_ptr<Ews::Client> client, QString mailbox,
                                     std::stop_token stop)
{
    QPromise<CategoryList> promise;
    auto future = promise.future();
    run(std::move(client), std::move(mailbox), std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf
