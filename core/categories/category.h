// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace OnBehalf {

/// A word by which items are found, with its colour in the mailbox that it belongs to.
struct Category
{
    Q_GADGET
public:
    /// By the numbers that a category list has for them, and Outlook's names.
    /// https://learn.microsoft.com/office/vba/api/outlook.olcategorycolor (which begins at 1)
    enum class Color {
        None = -1,
        Red,
        Orange,
        Peach,
        Yellow,
        Green,
        Teal,
        Olive,
        Blue,
        Purple,
        Maroon,
        Steel,
        DarkSteel,
        Gray,
        DarkGray,
        Black,
        DarkRed,
        DarkOrange,
        DarkPeach,
        DarkYellow,
        DarkGreen,
        DarkTeal,
        DarkOlive,
        DarkBlue,
        DarkPurple,
        DarkMaroon,
    };
    Q_ENUM(Color)

    QString name{};
    Color color = Color::None;

    bool operator==(const Category &) const = default;
};

/// The colour that \a categories has for \a name; case does not tell names apart. Nothing for one
/// that is not among them.
std::optional<Category::Color> colorOf(const QList<Category> &categories, const QString &name);

/// The names that somebody typed, with commas or semicolons between them, which no name of Outlook
/// contains. None comes twice.
QStringList categoryNames(const QString &typed);

} // namespace OnBehalf
