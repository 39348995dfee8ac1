// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleaudit.h"
#include "support/testprogram.h"
#include "text/comparisonreport.h"

#include <QTest>

namespace tst_comparisonreport {

using namespace SampleAudit;

class tst_ComparisonReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatChanged();
    void saysThatNothingChanged();
    void isTheSameInAllForms();
    void defusesWhatSpreadsheetsRun();
};

void tst_ComparisonReport::saysWhatChanged()
{
    const QString text = comparisonText(compareAudits(audit(), later()));
    for (const QString &line :
         {u"    Delegate changed: Jonas Weber: receives copies: yes → no"_s,
          u"    Rights changed: Jonas Weber, Calendar: Editor → Reviewer"_s,
          u"    Rights changed: Default, Notes: Reviewer → no entry, or unknown"_s})
        QVERIFY2(text.contains(line), qPrintable(text));
    QCOMPARE(text.count(u"helena@sandbox.example"_s), 1);
    QVERIFY(text.contains(u"    Finding gone: Default: "_s));
}

void tst_ComparisonReport::saysThatNothingChanged()
{
    const AuditComparison same = compareAudits(audit(), audit());
    QVERIFY(same.differences.isEmpty());
    QVERIFY(comparisonText(same).contains(u"Nothing is different"_s));
    QVERIFY(comparisonHtml(same).contains(u"Nothing is different"_s));
}

void tst_ComparisonReport::isTheSameInAllForms()
{
    const AuditComparison comparison = compareAudits(audit(), later());
    const QString csv = QString::fromUtf8(comparisonCsv(comparison));
    QCOMPARE(csv.count(u"\r\n"_s), comparison.differences.size() + 1);
    QVERIFY(csv.contains(u"\r\nhelena@sandbox.example,,Rights changed,Jonas Weber,"
                         "jonas.weber@sandbox.example,\"Jonas Weber, Calendar: Editor → "
                         "Reviewer\"\r\n"_s));
    QVERIFY(comparisonHtml(comparison).contains(u"Jonas Weber, Calendar: Editor → Reviewer"_s));
}

void tst_ComparisonReport::defusesWhatSpreadsheetsRun()
{
    AuditState after = later();
    after.mailboxes.append({.mailbox = {.address = u"new@sandbox.example"_s, .name = u"+1+1"_s}});
    QVERIFY(comparisonCsv(compareAudits(audit(), after)).contains("new@sandbox.example,'+1+1,"));
}

ONBEHALF_TEST(tst_ComparisonReport, QCoreApplication)

} // namespace tst_comparisonreport

#include "tst_comparisonreport.moc"
