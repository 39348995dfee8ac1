// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleaccess.h"
#include "support/testprogram.h"
#include "text/accessreport.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace tst_accessreport {

using namespace OnBehalf;
using namespace SampleAccess;

class tst_AccessReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALineForEachRight();
    void defusesWhatSpreadsheetsRun_data();
    void defusesWhatSpreadsheetsRun();
    void writesOnlyWhatIsSelected();
    void printsFindingsFirstAndAllFolders();
    void escapesWhatOthersWrote();
    void isReadableOnPaper();
};

namespace {

QStringList csvLines(const AccessMatrix &matrix, const AccessSelection &selection)
{
    return QString::fromUtf8(accessCsv(matrix, selection)).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

/// Somebody of that name may read the Inbox.
AccessMatrix with(const QString &name, const QString &folderName = u"Inbox"_s)
{
    const Ews::UserId somebody{.primarySmtpAddress = u"x@sandbox.example"_s, .displayName = name};
    return matrixOf({folder(folderName, u"msgfolderroot"_s, None, {entry(somebody, Reviewer)})},
                    {});
}

QList<QTextTable *> tablesIn(const QTextDocument &document)
{
    QList<QTextTable *> tables;
    for (QTextFrame *frame : document.rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame))
            tables.append(table);
    return tables;
}

} // namespace

void tst_AccessReport::writesALineForEachRight()
{
    const AccessMatrix all = matrix();
    const QByteArray csv = accessCsv(all, wholeMatrix(all));
    QVERIFY(csv.startsWith("\xEF\xBB\xBFPerson,Address,Folder,Level,Origin\r\n"));
    QVERIFY(csv.endsWith("\r\n"));
    const QStringList lines = csvLines(all, wholeMatrix(all));
    const QString jonas = u"Jonas Weber,jonas.weber@sandbox.example,"_s;
    QVERIFY(lines.contains(jonas + u"Calendar,Editor,delegate"_s));
    QVERIFY(lines.contains(jonas + u"Inbox,None,delegate"_s)); // shuts out, so it is said
    QVERIFY(
        lines.contains(jonas + u"Inbox › Projects › Aurora Bridge,Author,folder’s own entry"_s));
    QVERIFY(lines.contains(u"Mei-Ling Chow,mei-ling.chow@sandbox.example,Calendar,Reviewer,through "
                           "Executive Office"_s));
    QVERIFY(lines.contains(u"Ingrid Solberg,ingrid.solberg@sandbox.example,Inbox,\"Custom (reads "
                           "items, creates items, sees the folder)\",folder’s own entry"_s));
    const auto about = [&](const QString &text) {
        return std::ranges::count_if(lines,
                                     [&](const QString &line) { return line.contains(text); });
    };
    QCOMPARE(about(u",Drafts,"_s), 1); // that it could not be read
    QVERIFY(lines.at(1).startsWith(u",,Drafts,could not be read: "_s) ||
            lines.at(1).startsWith(u",,Drafts,\"could not be read: "_s));
    QCOMPARE(about(u"Level unknown"_s), 1);
    QCOMPARE(about(u"Sent Items"_s), 0); // nobody has anything there
}

void tst_AccessReport::defusesWhatSpreadsheetsRun_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1,"_s;
    QTest::newRow("command") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0,"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1,"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1,"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1),"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\","_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\","_s;
    QTest::newRow("comma") << u"Weber, Jonas"_s << u"\"Weber, Jonas\","_s;
    QTest::newRow("quotes") << u"Jonas \"JW\" Weber"_s << u"\"Jonas \"\"JW\"\" Weber\","_s;
    QTest::newRow("formula behind a quote") << u"=\"a\",1"_s << u"\"'=\"\"a\"\",1\","_s;
    QTest::newRow("new line") << u"a\nb"_s << u"\"a\nb\","_s;
    QTest::newRow("harmless") << u"Jonas-Weber"_s << u"Jonas-Weber,"_s;
}

void tst_AccessReport::defusesWhatSpreadsheetsRun()
{
    QFETCH(const QString, name);
    QFETCH(const QString, written);
    const AccessMatrix all = with(name);
    const QString csv = QString::fromUtf8(accessCsv(all, wholeMatrix(all)));
    QVERIFY2(csv.contains(u"\r\n"_s + written), qPrintable(csv));
    const AccessMatrix folders = with(u"Somebody"_s, name);
    const QString byFolder = QString::fromUtf8(accessCsv(folders, wholeMatrix(folders)));
    QVERIFY2(byFolder.contains(u"x@sandbox.example,"_s + written), qPrintable(byFolder));
}

void tst_AccessReport::writesOnlyWhatIsSelected()
{
    const AccessMatrix all = matrix();
    const QStringList lines = csvLines(all, {.rows = {Jonas}, .columns = {Calendar, Aurora}});
    QCOMPARE(lines.size(), 3);
    const QString html = accessHtml(all, {.rows = {Jonas}, .columns = {Calendar}});
    QTextDocument document;
    document.setHtml(html);
    QTextTable *const last = tablesIn(document).last();
    QCOMPARE(last->rows(), 2);
    QCOMPARE(last->columns(), 2);
}

void tst_AccessReport::printsFindingsFirstAndAllFolders()
{
    const AccessMatrix all = matrix();
    QTextDocument document;
    document.setHtml(accessHtml(all, wholeMatrix(all), 3));
    const auto tables = tablesIn(document);
    QCOMPARE(tables.size(), 4); // the findings, and eight folders by three
    QCOMPARE(tables.at(0)->rows(), 5);
    QVERIFY(tables.at(0)->cellAt(0, 0).firstCursorPosition().block().text().contains(
        u"Anonymous may read"_s));
    for (int band = 1; band <= 3; ++band) {
        QCOMPARE(tables.at(band)->rows(), RowCount + 1);
        QCOMPARE(tables.at(band)->columns(), band < 3 ? 4 : 3);
        QCOMPARE(tables.at(band)->format().headerRowCount(), 1); // again on each page
    }
    const auto cell = [&](int table, int row, int column) {
        return tables.at(table)->cellAt(row, column);
    };
    QCOMPARE(cell(1, 1 + Jonas, 2).firstCursorPosition().block().text(), u"Editor\u2028delegate"_s);
    QVERIFY(cell(3, 1 + RowAnonymous, 1).firstCursorPosition().block().text().startsWith(u"! "));
    QVERIFY(cell(3, 1 + RowAnonymous, 1).format().background().style() == Qt::SolidPattern);
    const QString text = document.toPlainText();
    for (const AccessColumn &column : all.columns())
        QVERIFY2(text.contains(column.folder.displayName), qPrintable(column.folder.displayName));
    QVERIFY(text.contains(u"Drafts: could not be read"_s));
}

void tst_AccessReport::escapesWhatOthersWrote()
{
    const QString evil = u"<img src=x onerror=alert(1)>&amp;\"'"_s;
    const AccessMatrix all = with(evil, evil);
    const QString html = accessHtml(all, wholeMatrix(all));
    QVERIFY(!html.contains(u"<img"_s));
    QTextDocument document;
    document.setHtml(html);
    QVERIFY(document.toPlainText().remove(QChar(0x200B)).count(evil) >= 2);
    // A placeholder in a name is no placeholder.
    const AccessMatrix percent = with(u"%1 %2"_s, u"%3 %1"_s);
    QVERIFY(accessHtml(percent, wholeMatrix(percent)).contains(u">%1 %2<"_s));
    QVERIFY(accessHtml(percent, wholeMatrix(percent)).contains(u">%3 %1<"_s));
}

void tst_AccessReport::isReadableOnPaper()
{
    QList<Made> many = folders();
    for (int i = 0; i < 40; ++i)
        many.append(folder(u"A folder with a rather long name %1"_s.arg(i), u"Inbox"_s, None, {}));
    many.last() =
        folder(QString(60, u'W'), u"Inbox"_s, None,
               {entry({.primarySmtpAddress = QString(40, u'w') + u"@example.test"_s}, Reviewer)});
    const AccessMatrix all = matrixOf(many, delegates(), office());
    QTextDocument document;
    document.setHtml(accessHtml(all, wholeMatrix(all)));
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    QPdfWriter writer(&pdf);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape,
                          QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter});
    // As wide as print() makes it, with two centimetres left and right, in pixels of a screen.
    constexpr qreal pixelsPerMillimetre = 96 / 25.4;
    const qreal width =
        (writer.pageLayout().paintRect(QPageLayout::Millimeter).width() - 40) * pixelsPerMillimetre;
    document.setTextWidth(width);
    constexpr qreal rounding = 2;
    QVERIFY2(document.size().width() <= width + rounding,
             qPrintable(u"%1 on %2"_s.arg(document.size().width()).arg(width)));
    document.print(&writer);
    QVERIFY(pdf.data().startsWith("%PDF"));
    const int pages = int(pdf.data().count("/Type /Page\n"));
    // The findings, and 48 folders in six bands; how much a page holds is up to the fonts.
    QVERIFY2(pages >= 7 && pages <= 9, qPrintable(QString::number(pages)));
}

ONBEHALF_TEST(tst_AccessReport, QGuiApplication)

} // namespace tst_accessreport

#include "tst_accessreport.moc"
