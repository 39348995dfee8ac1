// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/categorytext.h"

#include "text/errortext.h"

#include <QCoreApplication>

#include <array>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CategoryWords
{
    Q_DECLARE_TR_FUNCTIONS(CategoryText)
};

/// By the colours' numbers.
constexpr std::array colorNames{
    QT_TRANSLATE_NOOP("CategoryText", "Red"),
    QT_TRANSLATE_NOOP("CategoryText", "Orange"),
    QT_TRANSLATE_NOOP("CategoryText", "Peach"),
    QT_TRANSLATE_NOOP("CategoryText", "Yellow"),
    QT_TRANSLATE_NOOP("CategoryText", "Green"),
    QT_TRANSLATE_NOOP("CategoryText", "Teal"),
    QT_TRANSLATE_NOOP("CategoryText", "Olive"),
    QT_TRANSLATE_NOOP("CategoryText", "Blue"),
    QT_TRANSLATE_NOOP("CategoryText", "Purple"),
    QT_TRANSLATE_NOOP("CategoryText", "Maroon"),
    QT_TRANSLATE_NOOP("CategoryText", "Steel"),
    QT_TRANSLATE_NOOP("CategoryText", "Dark steel"),
    QT_TRANSLATE_NOOP("CategoryText", "Grey"),
    QT_TRANSLATE_NOOP("CategoryText", "Dark grey"),
    QT_TRANSLATE_NOOP("CategoryText", "Black"),
    QT_TRANSLATE_NOOP("CategoryText", "Dark red"),
    QT_TRANSLATE_NOOP("CategoryText", "Dark orange"),
    QT_TRANSLATE_NOOP("CategoryText", "Dark peach"),
    QT_TRANSLATE_NOOP("CategoryText", "Dark yellow"),
    QT_TRANSLATE_NOOP("CategoryText", "Dark green"),
    QT_TRANSLATE_NOOP("CategoryText", "Dark teal"),
    QT_TRANSLATE_NOOP("CategoryText", "Dark olive"),
    QT_TRANSLATE_NOOP("CategoryText", "Dark blue"),
    QT_TRANSLATE_NOOP("CategoryText", "Dark purple"),
    QT_TRANSLATE_NOOP("CategoryText", "Dark maroon"),
};
static_assert(colorNames.size() == std::size_t(Category::Color::DarkMaroon) + 1);

} // namespace

QString categoryColorName(Category::Color color)
{
    return color == Category::Color::None
               ? CategoryWords::tr("No colour")
               : QCoreApplication::translate("CategoryText", colorNames.at(std::size_t(color)));
}

QString categoriesPhrase(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    return names.size() == 1 ? CategoryWords::tr("category %1").arg(names.first())
                             : CategoryWords::tr("categories %1").arg(names.join(u", "_s));
}

QString categoriesNote(const CategoriesStore *store, const QString &address, const QString &who)
{
    using State = CategoriesStore::State;
    if (!store)
        return CategoryWords::tr("You are signed out: names can be typed, and the list of %1 is "
                                 "there when you have signed in again.")
            .arg(who);
    switch (store->state(address)) {
    case State::Unknown:
        return CategoryWords::tr("Choose on whose behalf the meeting is made to see the categories "
                                 "there.");
    case State::Reading:
        return CategoryWords::tr("Reading the categories of %1…").arg(who);
    case State::Own:
        return CategoryWords::tr("You were not given the right to read the categories of %1: these "
                                 "are your own, and others may see other colours.")
            .arg(who);
    case State::Failed: {
        const auto text = errorText(
            store->failure(address).value_or(Ews::Error{}),
            CategoryWords::tr("The categories of %1 are not known; names can be typed.").arg(who));
        return u"%1 %2"_s.arg(text.headline, text.nextStep).trimmed();
    }
    case State::Theirs:
        break;
    }
    return store->categories(address).isEmpty()
               ? CategoryWords::tr("%1 has no list of categories: names can be typed.").arg(who)
               : QString();
}

} // namespace OnBehalf
