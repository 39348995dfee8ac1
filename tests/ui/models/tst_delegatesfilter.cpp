// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/delegatesfilter.h"
#include "models/delegatesmodel.h"
#include "printmodel.h"
#include "sampledelegates.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_delegatesfilter {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class tst_DelegatesFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByNameAddressAndSid_data();
    void findsByNameAddressAndSid();
    void keepsTheExplanationWithItsRow();
    void followsTheModel();
};

void tst_DelegatesFilter::findsByNameAddressAndSid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addRow("nothing typed")
        << u" "_s << QStringList{u"Jonas Weber"_s, u"Priya Raman"_s, u"Unknown account"_s};
    QTest::addRow("part of a name") << u"RAM"_s << QStringList{u"Priya Raman"_s};
    QTest::addRow("part of an address") << u"weber@"_s << QStringList{u"Jonas Weber"_s};
    QTest::addRow("part of a SID") << u"1563985344"_s << QStringList{u"Unknown account"_s};
    QTest::addRow("nobody") << u"zzz"_s << QStringList{};
}

void tst_DelegatesFilter::findsByNameAddressAndSid()
{
    QFETCH(const QString, text);
    DelegatesModel model;
    DelegatesFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDraft(Sample::draft());
    filter.setText(text);
    QStringList names;
    for (int row = 0; row < filter.rowCount(); ++row)
        names.append(filter.index(row, 0).data().toString());
    QTEST(names, "names");
}

void tst_DelegatesFilter::keepsTheExplanationWithItsRow()
{
    DelegatesModel model;
    DelegatesFilter filter;
    filter.setSourceModel(&model);
    model.setDraft(Sample::draft());
    filter.setText(u"unknown"_s);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
}

void tst_DelegatesFilter::followsTheModel()
{
    DelegatesModel model;
    DelegatesFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setText(u"a"_s);
    DelegatesDraft draft = Sample::draft();
    model.setDraft(draft);
    draft.add(Sample::person(u"Ana Costa"_s), DelegatesDraft::Defaults::Outlook);
    draft.setLevel(Sample::keyOf(u"Jonas Weber"_s), DelegateFolder::Calendar,
                   Ews::DelegateLevel::None);
    model.setDraft(draft);
    QCOMPARE(filter.rowCount(), 4);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
    model.setDraft({});
    QCOMPARE(filter.rowCount(), 0);
}

ONBEHALF_TEST(tst_DelegatesFilter, QCoreApplication)

} // namespace tst_delegatesfilter

#include "tst_delegatesfilter.moc"
