// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessfilter.h"
#include "models/accessmatrixmodel.h"
#include "printmodel.h"
#include "sampleaccess.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_accessfilter {

using namespace OnBehalf;
using namespace SampleAccess;

class tst_AccessFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAllAtFirst();
    void findsPeople_data();
    void findsPeople();
    void findsFolders();
    void hidesFoldersWithoutEntriesOfTheirOwn();
    void showsOnlyWhatIsOdd();
    void selectsWhatIsShown();
    void followsTheModel();

private:
    AccessMatrixModel m_model;
    std::unique_ptr<AccessFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QStringList people() const
    {
        QStringList names;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            names.append(m_filter->index(row, 0).data().toString());
        return names;
    }
    QStringList shownFolders() const
    {
        QStringList names;
        for (int column = 1; column < m_filter->columnCount(); ++column)
            names.append(m_filter->headerData(column, Qt::Horizontal).toString());
        return names;
    }
};

void tst_AccessFilter::init()
{
    m_model.setMatrix(matrix());
    m_filter = std::make_unique<AccessFilter>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_filter->setMatrixModel(&m_model);
}

void tst_AccessFilter::showsAllAtFirst()
{
    QCOMPARE(m_filter->rowCount(), int(RowCount));
    QCOMPARE(shownFolders().size(), int(ColumnCount));
}

void tst_AccessFilter::findsPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a name") << u" weber "_s << QStringList{u"Jonas Weber"_s};
    QTest::newRow("an address") << u"mei-ling.chow@"_s << QStringList{u"Mei-Ling Chow"_s};
    QTest::newRow("a SID") << u"1563985344"_s
                           << QStringList{u"Unknown account, SID S-1-5-21-1085031214-…-4711"_s};
    QTest::newRow("Default") << u"everybody"_s << QStringList{u"Default (everybody)"_s};
    QTest::newRow("nobody") << u"zzz"_s << QStringList{};
}

void tst_AccessFilter::findsPeople()
{
    QFETCH(const QString, text);
    m_filter->setPeople(text);
    QTEST(people(), "names");
    QCOMPARE(m_filter->columnCount(), 1 + ColumnCount);
}

void tst_AccessFilter::findsFolders()
{
    m_filter->setFolders(u"projects"_s); // by the path, so those below too
    QCOMPARE(shownFolders(), (QStringList{u"Projects"_s, u"Aurora Bridge"_s}));
    QCOMPARE(m_filter->headerData(0, Qt::Horizontal).toString(), u"Who"_s);
    QCOMPARE(people().size(), int(RowCount));
    m_filter->setFolders(u"zzz"_s);
    QCOMPARE(m_filter->columnCount(), 1);
}

void tst_AccessFilter::hidesFoldersWithoutEntriesOfTheirOwn()
{
    m_filter->setOnlyOwnEntries(true); // what could not be read may have some
    QCOMPARE(shownFolders(), (QStringList{u"Calendar"_s, u"Drafts"_s, u"Inbox"_s, u"Projects"_s,
                                          u"Aurora Bridge"_s, u"Notes"_s}));
}

void tst_AccessFilter::showsOnlyWhatIsOdd()
{
    m_filter->setOnlyFindings(true);
    QCOMPARE(shownFolders(),
             (QStringList{u"Calendar"_s, u"Projects"_s, u"Aurora Bridge"_s, u"Notes"_s}));
    QCOMPARE(people(), (QStringList{u"Default (everybody)"_s, u"Anonymous (outside)"_s,
                                    u"Priya Raman"_s, u"Ingrid Solberg"_s,
                                    u"Unknown account, SID S-1-5-21-1085031214-…-4711"_s}));
    m_filter->setPeople(u"ingrid"_s); // both hold
    m_filter->setFolders(u"aurora"_s);
    QCOMPARE(printed(*m_filter), QStringList{u"Ingrid Solberg | Owner"_s});
}

void tst_AccessFilter::selectsWhatIsShown()
{
    m_filter->setPeople(u"weber"_s);
    m_filter->setFolders(u"projects"_s);
    const AccessSelection shown = m_filter->selection();
    QCOMPARE(shown.rows, QList{int(Jonas)});
    QCOMPARE(shown.columns, (QList{int(Projects), int(Aurora)}));
    m_filter->setPeople(u"zzz"_s);
    QVERIFY(m_filter->selection().rows.isEmpty());
}

void tst_AccessFilter::followsTheModel()
{
    m_filter->setOnlyFindings(true);
    auto changed = folders();
    changed[Notes].list->setEntry(outsiders, entry(outsiders, None));
    m_model.setMatrix(matrixOf(changed, delegates(), office())); // the same people and folders
    QVERIFY(!people().contains(u"Anonymous (outside)"_s));
    QVERIFY(!shownFolders().contains(u"Notes"_s));
    m_model.setMatrix({});
    QCOMPARE(m_filter->rowCount(), 0);
    m_model.setMatrix(matrix());
    QVERIFY(shownFolders().contains(u"Notes"_s));
}

ONBEHALF_TEST(tst_AccessFilter, QCoreApplication)

} // namespace tst_accessfilter

#include "tst_accessfilter.moc"
