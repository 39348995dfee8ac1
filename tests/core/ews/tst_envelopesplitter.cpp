// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/envelopesplitter.h"
#include "support/testprogram.h"

namespace tst_envelopesplitter {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype large = 100'000;

/// All that makes the end of an envelope hard to see.
const QByteArray tricky("<?xml version=\"1.0\" encoding=\"utf-8\"?>"
                        "<s:Envelope xmlns:s='<\"/>' a=\"'></s:Envelope>\">"
                        "<!-- > </s:Envelope> -- -><a/> --><s:Body><![CDATA[</s:Envelope>]]]]>"
                        "<a b=\"/\">]]&gt; \xc3\xa9</a><b /></s:Body><?pi ></s:Envelope>?>"
                        "</s:Envelope >");

QList<QByteArray> samples()
{
    return {Golden::file(u"getstreamingevents_events_response.xml"_s).trimmed(), tricky,
            "<soap11:Envelope xmlns:soap11=\"s\"/>",
            Golden::file(u"getstreamingevents_closed_response.xml"_s).trimmed()};
}

} // namespace

class TstEnvelopeSplitter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesEachEnvelopeWhereverItIsCut();
    void givesThemByteByByte();
    void givesAllThatComesAtOnce();
    void leavesOutWhatIsBetweenThem();
    void keepsAByteOrderMarkWithItsEnvelope();
    void knowsWhetherItIsInTheMiddle();
    void refusesWhatIsNoStreamOfEnvelopes_data();
    void refusesWhatIsNoStreamOfEnvelopes();
    void givesWhatWasGoodBefore();
    void refusesWhatIsTooLarge();
};

void TstEnvelopeSplitter::givesEachEnvelopeWhereverItIsCut()
{
    const QList<QByteArray> wanted = samples();
    const QByteArray stream = wanted.join();
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        EnvelopeSplitter splitter(large);
        const QByteArrayView all(stream);
        QList<QByteArray> given = splitter.add(all.first(cut));
        given += splitter.add(all.sliced(cut));
        QVERIFY2(given == wanted, qPrintable(u"cut at byte %1"_s.arg(cut)));
        QVERIFY(!splitter.problem());
        QVERIFY(splitter.isBetween());
    }
}

void TstEnvelopeSplitter::givesThemByteByByte()
{
    EnvelopeSplitter splitter(large);
    QList<QByteArray> given;
    for (const char c : samples().join())
        given += splitter.add(QByteArrayView(&c, 1));
    QCOMPARE(given, samples());
}

void TstEnvelopeSplitter::givesAllThatComesAtOnce()
{
    EnvelopeSplitter splitter(large);
    QCOMPARE(splitter.add(samples().join().repeated(50)).size(), samples().size() * 50);
}

void TstEnvelopeSplitter::leavesOutWhatIsBetweenThem()
{
    EnvelopeSplitter splitter(large);
    QCOMPARE(splitter.add("\r\n \t" + samples().join("\r\n\n ") + "\r\n"), samples());
    QVERIFY(splitter.isBetween());
}

void TstEnvelopeSplitter::keepsAByteOrderMarkWithItsEnvelope()
{
    const QByteArray marked = "\xef\xbb\xbf<e/>";
    EnvelopeSplitter splitter(large);
    QCOMPARE(splitter.add(marked + marked), (QList<QByteArray>{marked, marked}));
}

void TstEnvelopeSplitter::knowsWhetherItIsInTheMiddle()
{
    EnvelopeSplitter splitter(large);
    QVERIFY(splitter.isBetween());
    splitter.add(tricky + '<');
    QVERIFY(!splitter.isBetween());
}

void TstEnvelopeSplitter::refusesWhatIsNoStreamOfEnvelopes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("OK");
    QTest::newRow("text between") << QByteArray("<e/>x<e/>");
    QTest::newRow("zeros") << QByteArray(3, '\0');
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("half a byte order mark") << QByteArray("\xef\xbb<e/>");
    QTest::newRow("an end without a beginning") << QByteArray("<e/></e>");
    QTest::newRow("no name") << QByteArray("<><e/>");
    QTest::newRow("a tag in a tag") << QByteArray("<e <e/>");
    QTest::newRow("tags without names") << QByteArray("<<<");
}

void TstEnvelopeSplitter::refusesWhatIsNoStreamOfEnvelopes()
{
    QFETCH(const QByteArray, bytes);
    EnvelopeSplitter splitter(large);
    splitter.add(bytes);
    QVERIFY(splitter.problem());
    QCOMPARE(splitter.problem()->failure, Failure::Malformed);
    QVERIFY(splitter.add("<e/>").isEmpty()); // nothing can be trusted afterwards
}

void TstEnvelopeSplitter::givesWhatWasGoodBefore()
{
    EnvelopeSplitter splitter(large);
    QCOMPARE(splitter.add("<e/>x<e/>").size(), 1);
}

void TstEnvelopeSplitter::refusesWhatIsTooLarge()
{
    EnvelopeSplitter splitter(1000);
    const QByteArray fits = "<e>" + QByteArray(990, ' ') + "</e>";
    QCOMPARE(splitter.add(fits.repeated(100)).size(), 100); // of all together there is no limit
    QVERIFY(!splitter.problem());
    splitter.add("<e>" + QByteArray(998, ' '));
    QVERIFY(splitter.problem());
    QCOMPARE(splitter.problem()->failure, Failure::TooLarge);
}

ONBEHALF_TEST(TstEnvelopeSplitter, QCoreApplication)

} // namespace tst_envelopesplitter

#include "tst_envelopesplitter.moc"
