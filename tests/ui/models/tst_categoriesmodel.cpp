// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cellroles.h"
#include "models/categoriesmodel.h"
#include "models/categorycolor.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSet>

namespace tst_categoriesmodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Color = Category::Color;

const QList<Category> offered{{u"Board"_s, Color::DarkBlue}, {u"Travel"_s, Color::None}};

/// Categories to choose from.
class TestCategoriesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnTheItemStaysOffered()
    {
        CategoriesModel model({u"Old"_s, u"board"_s});
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(rows(model),
                 (QStringList{u"+ Old, not in the list"_s, u"+ board, not in the list"_s}));
        model.setOffered(offered);
        QCOMPARE(rows(model), (QStringList{u"+ Board, Dark blue"_s, u"- Travel, No colour"_s,
                                           u"+ Old, not in the list"_s}));
        QCOMPARE(model.chosen(), (QStringList{u"Old"_s, u"board"_s})); // as it came
    }

    void boxesChoose()
    {
        CategoriesModel model({});
        const QAbstractItemModelTester tester(&model);
        model.setOffered(offered);
        QVERIFY(model.setData(model.index(1), int(Qt::Checked), Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(0), int(Qt::Checked), Qt::CheckStateRole));
        QCOMPARE(model.chosen(), (QStringList{u"Travel"_s, u"Board"_s})); // in their order
        QVERIFY(model.setData(model.index(1), int(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(model.chosen(), QStringList{u"Board"_s});
        QVERIFY(!model.setData(model.index(1), u"Tours"_s, Qt::EditRole));
        QVERIFY(!model.setData({}, int(Qt::Checked), Qt::CheckStateRole));
    }

    void whatIsTypedIsARowOfItsOwn()
    {
        CategoriesModel model({});
        const QAbstractItemModelTester tester(&model);
        model.setOffered(offered);
        QCOMPARE(model.choose(u"BOARD"_s), 0); // is there
        QCOMPARE(model.choose(u"Harbour"_s), 2);
        QCOMPARE(model.choose(u"harbour"_s), 2);
        QCOMPARE(model.chosen(), (QStringList{u"Board"_s, u"Harbour"_s}));
        QVERIFY(model.setData(model.index(2), int(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(model.rowCount(), 3); // still to be had
        model.setOffered({});          // and when others are offered
        QCOMPARE(rows(model), QStringList{u"- Harbour, not in the list"_s});
    }

    void aColourIsASwatchAndAWord()
    {
        CategoriesModel model({});
        model.setOffered(offered);
        const auto swatch = [&model](int row) {
            return model.index(row).data(SwatchesRole).value<QList<QColor>>().value(0);
        };
        QCOMPARE(swatch(0), shownColor(Color::DarkBlue));
        QVERIFY(!swatch(1).isValid());
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Board, Dark blue"_s);
    }

    void noTwoColoursLookTheSame()
    {
        QSet<QRgb> seen;
        for (int number = 0; number < 25; ++number)
            seen.insert(shownColor(Color(number)).rgb());
        QCOMPARE(seen.size(), 25);
        QVERIFY(!shownColor(Color::None).isValid());
    }

    void namesWithoutAColourAreLeftOut()
    {
        QCOMPARE(shownColors(offered, {u"Travel"_s, u"board"_s, u"Elsewhere"_s}),
                 QList<QColor>{shownColor(Color::DarkBlue)});
    }

private:
    static QStringList rows(const CategoriesModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto index = model.index(row);
            const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            all.append((on ? u"+ "_s : u"- "_s) + index.data(Qt::ToolTipRole).toString());
        }
        return all;
    }
};

ONBEHALF_TEST(TestCategoriesModel, QGuiApplication)

} // namespace tst_categoriesmodel

#include "tst_categoriesmodel.moc"
