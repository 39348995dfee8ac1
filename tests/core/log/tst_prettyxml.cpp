// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/prettyxml.h"
#include "support/testprogram.h"

namespace tst_prettyxml {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class TstPrettyXml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsAnElementOnALine()
    {
        const auto pretty = prettyXml("<?xml version=\"1.0\"?><s:a x=\"1\"><t:b>täglich &amp; "
                                      "mehr</t:b><c/>\n\n<d><e>1</e></d></s:a>",
                                      10'000);
        QCOMPARE(pretty.text, u"<?xml version=\"1.0\"?>\n<s:a x=\"1\">\n  <t:b>täglich &amp; "
                              "mehr</t:b>\n  <c/>\n  <d>\n    <e>1</e>\n  </d>\n</s:a>"_s);
        QVERIFY(!pretty.isCut);
    }

    void leavesTheRestOfWhatIsNoXml_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << QByteArray("(12 bytes left out)") << u"(12 bytes left out)"_s;
        QTest::newRow("cut") << QByteArray("<a><b>text") << u"<a>\n  <b>text"_s;
        QTest::newRow("mismatched") << QByteArray("<a><b></a>") << u"<a>\n  <b></a>"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void leavesTheRestOfWhatIsNoXml()
    {
        QFETCH(const QByteArray, xml);
        QFETCH(const QString, text);
        QCOMPARE(prettyXml(xml, 10'000).text.simplified().remove(u' '),
                 QString(text).simplified().remove(u' '));
    }

    void expandsNoEntities()
    {
        const QByteArray xml = "<!DOCTYPE a [<!ENTITY b \"secret secret\">]><a>&b;</a>";
        const auto pretty = prettyXml(xml, 10'000);
        QCOMPARE(pretty.text.count(u"secret secret"_s), 1);
        QVERIFY(pretty.text.contains(u"&b;"_s));
    }

    void stopsWhereItIsEnough()
    {
        const QByteArray many = "<a>" + QByteArray("<b>1</b>").repeated(100'000) + "</a>";
        const auto pretty = prettyXml(many, 1000);
        QVERIFY(pretty.isCut);
        QVERIFY(pretty.text.size() <= 1000 && pretty.text.size() > 900);
        QVERIFY(pretty.text.startsWith(u"<a>\n  <b>1</b>\n  <b>1</b>"_s));
    }
};

ONBEHALF_TEST(TstPrettyXml, QCoreApplication)

} // namespace tst_prettyxml

#include "tst_prettyxml.moc"
