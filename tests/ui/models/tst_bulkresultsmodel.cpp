// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "models/batchesmodel.h"
#include "models/bulkresultsmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_bulkresultsmodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class tst_BulkResultsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QLocale::c()); }
    void onlyWhatCanBeDoneIsToBeChecked();
    void saysWhatBecameOfEachMailbox();
    void leavesOutWhatIsUndoneAlready();
};

namespace {

BulkResult resultFor(const QString &address, BulkResult::State state)
{
    BulkResult result;
    result.mailbox = {.address = address, .name = {}};
    result.state = state;
    return result;
}

QList<BulkResult> sampleResults()
{
    return {resultFor(u"a@sandbox.example"_s, BulkResult::State::Planned),
            resultFor(u"b@sandbox.example"_s, BulkResult::State::NothingToDo),
            resultFor(u"c@sandbox.example"_s, BulkResult::State::Planned)};
}

} // namespace

void tst_BulkResultsModel::onlyWhatCanBeDoneIsToBeChecked()
{
    BulkResultsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setResults(sampleResults());
    QCOMPARE(model.checkedPlaces(), (QList<int>{0, 2}));
    QVERIFY(!model.setData(model.index(1, 0), int(Qt::Checked), Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, 0), int(Qt::Unchecked), Qt::CheckStateRole));
    QCOMPARE(model.checkedPlaces(), QList<int>{2});
    model.setCheckable(false);
    QVERIFY(!model.setData(model.index(0, 0), int(Qt::Checked), Qt::CheckStateRole));
}

void tst_BulkResultsModel::saysWhatBecameOfEachMailbox()
{
    BulkResultsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto results = sampleResults();
    model.setResults(results);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    results[2].state = BulkResult::State::Skipped;
    results[2].skipped = SkipReason::IsOwner;
    model.update(results, {2});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(2, BulkResultsModel::State).data().toString(), u"Left out"_s);
    QCOMPARE(model.index(2, BulkResultsModel::What).data().toString(),
             u"It is their own mailbox."_s);
    QCOMPARE(bulkPlanSummary(countResults(model.results())),
             u"1 of 3 mailboxes would change, 1 is so already, 1 is left out."_s);
}

void tst_BulkResultsModel::leavesOutWhatIsUndoneAlready()
{
    BatchMailboxesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMailboxes(
        {{.address = u"a@sandbox.example"_s, .entries = {u"1"_s}},
         {.address = u"b@sandbox.example"_s, .entries = {u"2"_s}, .isUndone = true}});
    QCOMPARE(model.checkedAddresses(), QStringList{u"a@sandbox.example"_s});
    QVERIFY(!model.setData(model.index(1), int(Qt::Checked), Qt::CheckStateRole));
}

ONBEHALF_TEST(tst_BulkResultsModel, QCoreApplication)

} // namespace tst_bulkresultsmodel

#include "tst_bulkresultsmodel.moc"
