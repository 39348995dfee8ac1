// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/tones.h"
#include "models/findingsmodel.h"
#include "printmodel.h"
#include "sampleaccess.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_findingsmodel {

using namespace OnBehalf;
using namespace SampleAccess;

class tst_FindingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsOdd();
    void saysHowBadItIs();
    void keepsItsPlaceWhereNothingChanged();
};

void tst_FindingsModel::listsWhatIsOdd()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(matrix());
    QCOMPARE(printed(model),
             (QStringList{
                 u"Anonymous may read “Notes” | Notes"_s,
                 u"Default may read “Aurora Bridge”: more than free/busy | Inbox › Projects › "
                 "Aurora Bridge"_s,
                 u"Ingrid Solberg is an owner of 2 folders, but not of the mailbox | Projects, "
                 "Aurora Bridge"_s,
                 u"An account that the server cannot name has an entry on “Calendar” | Calendar"_s,
                 u"Priya Raman is a delegate without a right on any folder"_s,
             }));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Finding"_s);
    QCOMPARE(model.findingAt(model.index(4, 1))->who, person(u"Priya Raman"_s));
    QVERIFY(!model.findingAt({}));
}

void tst_FindingsModel::saysHowBadItIs()
{
    FindingsModel model;
    model.setMatrix(matrix());
    QCOMPARE(model.index(0, 0).data(ToneRole).toInt(), int(Tone::Error));
    QCOMPARE(model.index(0, 0).data(IconNameRole).toString(), u"circle-cross"_s);
    QCOMPARE(model.index(1, 0).data(ToneRole).toInt(), int(Tone::Warning));
    QVERIFY(!model.index(1, 1).data(ToneRole).isValid());
    QVERIFY(model.index(1, 1).data(Qt::ToolTipRole).toString().contains(u"Default → None"_s));
    QVERIFY(model.index(1, 0)
                .data(Qt::AccessibleDescriptionRole)
                .toString()
                .startsWith(u"Suggested: "));
}

void tst_FindingsModel::keepsItsPlaceWhereNothingChanged()
{
    FindingsModel model;
    model.setMatrix(matrix());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setMatrix(matrix());
    QCOMPARE(reset.size(), 0);
    auto changed = folders();
    changed[Notes].list->setEntry(outsiders, entry(outsiders, Contributor));
    model.setMatrix(matrixOf(changed, delegates(), office()));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(0, 0).data().toString(), u"Anonymous has rights on “Notes”"_s);
    changed[Notes].list->setEntry(outsiders, entry(outsiders, None));
    model.setMatrix(matrixOf(changed, delegates(), office()));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 4);
}

ONBEHALF_TEST(tst_FindingsModel, QCoreApplication)

} // namespace tst_findingsmodel

#include "tst_findingsmodel.moc"
