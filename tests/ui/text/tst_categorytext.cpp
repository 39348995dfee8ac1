// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "text/categorytext.h"

#include <QSet>

namespace tst_categorytext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Color = Category::Color;

/// Categories in words. What is said of a list that was read is told by the composer's tests.
class TestCategoryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColourHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (int number = int(Color::None); number <= int(Color::DarkMaroon); ++number)
            names.insert(categoryColorName(Color(number)));
        QCOMPARE(names.size(), 26);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(categoryColorName(Color::None), u"No colour"_s);
        QCOMPARE(categoryColorName(Color::Red), u"Red"_s);
        QCOMPARE(categoryColorName(Color::DarkMaroon), u"Dark maroon"_s);
    }

    void oneOrSeveral()
    {
        QCOMPARE(categoriesPhrase({}), QString());
        QCOMPARE(categoriesPhrase({u"Board"_s}), u"category Board"_s);
        QCOMPARE(categoriesPhrase({u"Board"_s, u"Travel"_s}), u"categories Board, Travel"_s);
    }

    void whenNothingCanBeRead()
    {
        const QString helena = u"helena@example.test"_s;
        QVERIFY(categoriesNote(nullptr, helena, u"Helena"_s).startsWith(u"You are signed out"_s));
        const CategoriesStore store({});
        QVERIFY(categoriesNote(&store, {}, {}).startsWith(u"Choose on whose behalf"_s));
    }
};

ONBEHALF_TEST(TestCategoryText, QCoreApplication)

} // namespace tst_categorytext

#include "tst_categorytext.moc"
