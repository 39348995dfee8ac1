// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/letterhtml.h"
#include "support/testprogram.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextDocument>

namespace tst_letterhtml {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class tst_LetterHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatPlainTextLoses_data();
    void knowsWhatPlainTextLoses();
    void writesShortHtml_data();
    void writesShortHtml();
    void readsItselfAgain_data() { writesShortHtml_data(); }
    void readsItselfAgain();
    void anEmptyLineIsOneLine();
};

void tst_LetterHtml::knowsWhatPlainTextLoses_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<Formatting>("formatting");
    const auto row = [](const char *name, const char *html, Formatting formatting) {
        QTest::newRow(name) << QString::fromUtf8(html) << formatting;
    };
    row("nothing", "", Formatting::None);
    row("words", "<p>One</p><p>Two<br>three</p>", Formatting::None);
    row("bold", "<p>One <b>two</b></p>", Formatting::Simple);
    row("italic", "<i>One</i>", Formatting::Simple);
    row("underlined", "<u>One</u>", Formatting::Simple);
    row("list", "<ul><li>One</li></ul>", Formatting::Simple);
    row("link", "<a href='https://example.org'>One</a>", Formatting::Simple);
    row("colour", "<p style='color:red'>One</p>", Formatting::Rich);
    row("size", "<p style='font-size:20pt'>One</p>", Formatting::Rich);
    row("font", "<p style='font-family:Calibri'>One</p>", Formatting::Rich);
    row("table", "<table><tr><td>One</td></tr></table>", Formatting::Rich);
    row("picture", "<p>One <img src='cid:1'></p>", Formatting::Rich);
    row("heading", "<h1>One</h1>", Formatting::Rich);
    row("struck out", "<p><s>One</s></p>", Formatting::Rich);
    row("centred", "<p align='center'>One</p>", Formatting::Rich);
    row("nested list", "<ul><li>One<ul><li>Two</li></ul></li></ul>", Formatting::Rich);
}

void tst_LetterHtml::knowsWhatPlainTextLoses()
{
    QFETCH(QString, html);
    QTextDocument document;
    document.setHtml(html);
    QTEST(formattingOf(document), "formatting");
}

void tst_LetterHtml::writesShortHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("body");
    const auto row = [](const char *name, const char *html, const char *body) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(body);
    };
    row("words", "<p>One &lt;two&gt; &amp; three</p>",
        "<p style=\"margin:0\">One &lt;two&gt; &amp; three</p>");
    row("lines", "<p>One<br>two</p><p>three</p>",
        "<p style=\"margin:0\">One<br>two</p><p style=\"margin:0\">three</p>");
    row("letters", "<p><b>B</b><i>I</i><u>U</u><b><i>X</i></b></p>",
        "<p style=\"margin:0\"><b>B</b><i>I</i><u>U</u><i><b>X</b></i></p>");
    row("lists", "<ul><li>One</li><li>Two</li></ul><ol><li>Three</li></ol><p>Four</p>",
        "<ul><li>One</li><li>Two</li></ul><ol><li>Three</li></ol>"
        "<p style=\"margin:0\">Four</p>");
    row("link", "<p><a href=\"https://example.org/?a=1&amp;b=2\">here</a></p>",
        "<p style=\"margin:0\"><a href=\"https://example.org/?a=1&amp;b=2\">here</a></p>");
}

void tst_LetterHtml::writesShortHtml()
{
    QFETCH(QString, html);
    QFETCH(QString, body);
    QTextDocument document;
    document.setHtml(html);
    QCOMPARE(simpleHtml(document), u"<html><body>%1</body></html>"_s.arg(body));
}

void tst_LetterHtml::readsItselfAgain()
{
    QFETCH(QString, html);
    QTextDocument document;
    document.setHtml(html);
    QTextDocument again;
    again.setHtml(simpleHtml(document));
    QCOMPARE(again.toPlainText(), document.toPlainText());
    QCOMPARE(formattingOf(again), formattingOf(document));
    QCOMPARE(simpleHtml(again), simpleHtml(document));
}

void tst_LetterHtml::anEmptyLineIsOneLine()
{
    QTextDocument document;
    document.setPlainText(u"One\n\nTwo"_s);
    QTextDocument again;
    again.setHtml(simpleHtml(document));
    dropFinalBreaks(again);
    QCOMPARE(again.toPlainText(), document.toPlainText());
    // As others write it; a break within stays.
    again.setHtml(u"<p>One<br>two<br></p><div><br></div><p>Three</p>"_s);
    dropFinalBreaks(again);
    QCOMPARE(again.toPlainText(), u"One\ntwo\n\nThree"_s);
}

ONBEHALF_TEST(tst_LetterHtml, QApplication)

} // namespace tst_letterhtml

#include "tst_letterhtml.moc"
