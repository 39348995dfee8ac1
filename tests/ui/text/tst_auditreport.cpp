// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleaudit.h"
#include "support/testprogram.h"
#include "text/auditreport.h"

#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace tst_auditreport {

using namespace SampleAudit;

class tst_AuditReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALineForEachRight();
    void writesALineForEachMailbox();
    void defusesWhatSpreadsheetsRun();
    void saysWhatIsLacking();
    void drawsBarsOnPaperToo();
    void escapesWhatPeopleWrote();
    void loadsNothing();
};

namespace {

QStringList linesOf(const QByteArray &csv)
{
    return QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

/// Tables in tables, as wide as their share.
void collectShares(QTextFrame *frame, QList<int> &shares)
{
    for (QTextFrame *child : frame->childFrames()) {
        const auto *table = qobject_cast<QTextTable *>(child);
        if (table && frame != frame->document()->rootFrame())
            shares.append(int(table->format().width().rawValue()));
        collectShares(child, shares);
    }
}

} // namespace

void tst_AuditReport::writesALineForEachRight()
{
    const QByteArray csv = auditCsv(audit());
    QVERIFY(csv.startsWith("\xEF\xBB\xBFMailbox,Mailbox name,Person,Address,Folder,Level,"));
    const QStringList lines = linesOf(csv);
    QVERIFY(lines.contains(u"helena@sandbox.example,,Jonas Weber,jonas.weber@sandbox.example,"
                           "Calendar,Editor,yes,yes,no"_s));
    QVERIFY(lines.contains(u"helena@sandbox.example,,Default,,Notes,Reviewer,no,,"_s));
    QCOMPARE(lines.filter(u"helena@"_s).size(), 3); // the Journal could not be read
    const QStringList failed = lines.filter(u"olu@sandbox.example,,,,,"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().contains(u"could not be read: "_s));
    QCOMPARE(lines.filter(u"mei@sandbox.example,,,,,not read yet"_s).size(), 1);
}

void tst_AuditReport::writesALineForEachMailbox()
{
    const QStringList lines = linesOf(auditMailboxesCsv(audit()));
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).startsWith(u"helena@sandbox.example,,read,,1,Jonas Weber,"_s));
    QVERIFY(lines.at(3).startsWith(u"mei@sandbox.example,,not read yet,"_s));
}

void tst_AuditReport::defusesWhatSpreadsheetsRun()
{
    AuditState state = audit();
    state.mailboxes[0].mailbox.name = u"=HYPERLINK(\"x\")"_s;
    QVERIFY(auditCsv(state).contains(",\"'=HYPERLINK(\"\"x\"\")\","));
    QVERIFY(auditMailboxesCsv(state).contains(",\"'=HYPERLINK(\"\"x\"\")\","));
}

void tst_AuditReport::saysWhatIsLacking()
{
    const QStringList gaps = auditGaps(audit());
    QCOMPARE(gaps.size(), 2);
    QVERIFY(gaps.at(1).startsWith(u"olu@sandbox.example: could not be read: "_s));
    QVERIFY(auditSummary(audit()).contains(
        u"1 read, 1 could not be read, 1 not read yet, 1 with findings."_s));
}

void tst_AuditReport::drawsBarsOnPaperToo()
{
    AuditState state = audit();
    for (int i = 0; i < 3;
         ++i) // two bars of different length: 3 mailboxes without delegates, 1 with
        state.mailboxes.append(
            {.mailbox = listed(u"m%1"_s.arg(i)), .state = AuditedMailbox::State::Read});
    QTextDocument document;
    document.setHtml(auditHtml(state));
    QList<int> shares;
    collectShares(document.rootFrame(), shares);
    QVERIFY(shares.contains(100));
    QVERIFY(shares.contains(33));
    const QString text = document.toPlainText();
    QVERIFY(text.contains(u"Harbour House"_s));
    QVERIFY(text.contains(u"viktor.horvath@sandbox.example"_s));
    QVERIFY(text.contains(u"mail.sandbox.example"_s));
    QVERIFY(text.contains(u"Jonas Weber"_s));
}

void tst_AuditReport::escapesWhatPeopleWrote()
{
    AuditState state = audit();
    state.options.title = u"<script>alert(1)</script>"_s;
    state.mailboxes[0].mailbox.name = u"<img src=x>"_s;
    const QString html = auditHtml(state);
    QVERIFY(html.contains(u"&lt;script&gt;"_s) && html.contains(u"&lt;img"_s));
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<img"_s));
}

void tst_AuditReport::loadsNothing()
{
    const QString html = auditHtml(audit());
    for (const QString &loading : {u"http:"_s, u"https:"_s, u"url("_s, u"src="_s, u"<link"_s})
        QVERIFY2(!html.contains(loading), qPrintable(loading));
}

ONBEHALF_TEST(tst_AuditReport, QGuiApplication)

} // namespace tst_auditreport

#include "tst_auditreport.moc"
