// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "support/schemas.h"
#include "support/testprogram.h"
#include "violations.h"

namespace tst_sandboxschema {

using namespace Test;

/// How strict the sandbox is: as the schema, no more and no less. The official schemas say so too
/// where they are here.
class TestSandboxSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsForeignRequests_data();
    void acceptsForeignRequests();
    void refusesViolations_data();
    void refusesViolations();
    void isNotStricterThanTheOfficialSchemas();
    void refusesWhatOnlyNewerSchemasHave_data();
    void refusesWhatOnlyNewerSchemasHave();
    void saysWhereAViolationIs();
    void checksTheVersionBeforeTheSchema_data();
    void checksTheVersionBeforeTheSchema();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void takesAMissingVersionForTheOldest();
    void ignoresHeadersOfOthers();
    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

namespace {

/// The fault's code and where it is, or "accepted".
struct Judgement
{
    QString code;
    QStringList details;
};

Judgement judge(Sandbox::Exchange &exchange, const QByteArray &xml)
{
    const auto document = Ews::Document::parse(rawAnswer(exchange, xml, helena));
    if (!document)
        return {u"unreadable"_s, {}};
    const auto body = document->body();
    if (body)
        return {u"accepted"_s, {}};
    return {body.error().code, body.error().details};
}

QByteArray changed(const QString &file, const char *from, const char *to)
{
    QByteArray xml = dataFile(file);
    const qsizetype at = xml.indexOf(from);
    if (at < 0)
        qFatal("'%s' is not in %s", from, qUtf8Printable(file));
    return xml.replace(at, qsizetype(qstrlen(from)), to);
}

QByteArray withVersion(const QString &file, const char *version)
{
    return changed(file, "Exchange2016", version);
}

/// Where a row's change hits a start tag, its end tag follows suit.
QByteArray rowXml(const Violation &row)
{
    QByteArray xml = changed(QString::fromLatin1(row.file), row.from, row.to);
    const QByteArray from(row.from), to(row.to);
    const bool isTagEnd = from.endsWith('>') && !from.contains('<') && !to.contains('<');
    if (isTagEnd) // "t:Emailaddress>" stands for both tags
        xml.replace("/" + from, "/" + to);
    if (from == "<t:UserId>" && to == "<m:UserId>")
        xml.replace("</t:UserId>", "</m:UserId>");
    if (to.endsWith("/><t:MailboxCulture>"))
        xml.replace("</t:TimeZoneContext>", "</t:MailboxCulture>");
    return xml;
}

} // namespace

void TestSandboxSchema::acceptsForeignRequests_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"getdelegate.xml", "adddelegate.xml", "updatedelegate.xml", "removedelegate.xml",
          "getfolder.xml", "updatefolder.xml", "findfolder.xml", "createfolder.xml",
          "deletefolder.xml", "resolvenames.xml", "expanddl.xml"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestSandboxSchema::acceptsForeignRequests()
{
    QFETCH(const QString, file);
    Sandbox::Exchange exchange;
    const Judgement judgement = judge(exchange, dataFile(file));
    QVERIFY2(judgement.code == u"accepted"_s, qPrintable(judgement.details.join(u' ')));
    if (Support::schemasPresent())
        VERIFY_VALID(dataFile(file));
}

void TestSandboxSchema::refusesViolations_data()
{
    QTest::addColumn<QByteArray>("xml");
    for (const Violation &row : delegateRows)
        QTest::newRow(row.name) << rowXml(row);
    for (const Violation &row : hierarchyRows)
        QTest::newRow(row.name) << rowXml(row);
    for (const Violation &row : folderRows)
        QTest::newRow(row.name) << rowXml(row);
    for (const Violation &row : headerRows)
        QTest::newRow(row.name) << rowXml(row);
}

void TestSandboxSchema::refusesViolations()
{
    QFETCH(const QByteArray, xml);
    Sandbox::Exchange exchange;
    const Judgement judgement = judge(exchange, xml);
    QCOMPARE(judgement.code, u"ErrorSchemaValidation"_s);
    QCOMPARE(judgement.details.size(), 3);
    QVERIFY(!judgement.details.contains(u"LineNumber=0"_s));
}

void TestSandboxSchema::isNotStricterThanTheOfficialSchemas()
{
    NEED_SCHEMAS();
    QList<QByteArray> refused;
    for (const Violation &row : delegateRows)
        refused.append(rowXml(row));
    for (const Violation &row : hierarchyRows)
        refused.append(rowXml(row));
    for (const Violation &row : folderRows)
        refused.append(rowXml(row));
    for (const Violation &row : headerRows)
        refused.append(rowXml(row));
    QCOMPARE(officiallyValid(refused), QList<QByteArray>());
    QCOMPARE(officiallyValid({dataFile(u"getfolder.xml"_s)}).size(), 1); // the question is sound
}

void TestSandboxSchema::refusesWhatOnlyNewerSchemasHave_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("code");
    const QString accepted = u"accepted"_s;
    const QString refused = u"ErrorSchemaValidation"_s;
    QTest::newRow("NoForward, 2010 SP1")
        << withVersion(u"adddelegate.xml"_s, "Exchange2010_SP1") << accepted;
    QTest::newRow("NoForward, 2010")
        << withVersion(u"adddelegate.xml"_s, "Exchange2010") << refused;
    QTest::newRow("contact shape, 2010 SP2")
        << withVersion(u"resolvenames.xml"_s, "Exchange2010_SP2") << accepted;
    QTest::newRow("contact shape, 2010 SP1")
        << withVersion(u"resolvenames.xml"_s, "Exchange2010_SP1") << refused;
    QTest::newRow("delegates, 2007 SP1")
        << withVersion(u"updatedelegate.xml"_s, "Exchange2007_SP1") << accepted;
    QTest::newRow("delegates, 2007")
        << withVersion(u"updatedelegate.xml"_s, "Exchange2007") << refused;
    QTest::newRow("permissions, 2007")
        << withVersion(u"getfolder.xml"_s, "Exchange2007") << refused;
}

void TestSandboxSchema::refusesWhatOnlyNewerSchemasHave()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QString, code);
    Sandbox::Exchange exchange;
    QCOMPARE(judge(exchange, xml).code, code);
}

void TestSandboxSchema::saysWhereAViolationIs()
{
    Sandbox::Exchange exchange;
    const Judgement level = judge(exchange, changed(u"adddelegate.xml"_s, ">None<", ">Owner<"));
    QCOMPARE(level.details,
             (QStringList{u"LineNumber=25"_s, u"LinePosition=14"_s,
                          u"Violation=The value 'Owner' of 'InboxFolderPermissionLevel' is not "
                          "one of its values."_s}));
    const Judgement twoLines =
        judge(exchange, changed(u"getdelegate.xml"_s, "<m:GetDelegate IncludePermissions=\"true\">",
                                "<m:GetDelegate\n\n  Include='&lt;'>"));
    QCOMPARE(twoLines.details.first(2), (QStringList{u"LineNumber=10"_s, u"LinePosition=6"_s}));
    // Of two violations the first one in the document, whoever finds it.
    QByteArray two = changed(u"adddelegate.xml"_s, "SMTP", "");
    two.replace(">None<", ">Owner<");
    QCOMPARE(judge(exchange, two).details.first(), u"LineNumber=13"_s);
}

void TestSandboxSchema::checksTheVersionBeforeTheSchema_data()
{
    QTest::addColumn<Ews::ServerVersion>("server");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("code");
    const QString wrong = u"ErrorInvalidServerVersion"_s;
    const QString schema = u"ErrorSchemaValidation"_s;
    using V = Ews::ServerVersion;
    QTest::newRow("unknown") << V::V2017_07_11 << QByteArray("Exchange2019") << wrong;
    QTest::newRow("of a response") << V::V2017_07_11 << QByteArray("V2_10") << wrong;
    QTest::newRow("empty") << V::V2017_07_11 << QByteArray("") << wrong;
    QTest::newRow("newer than the server")
        << V::Exchange2010 << QByteArray("Exchange2013") << wrong;
    QTest::newRow("the server's") << V::Exchange2010 << QByteArray("Exchange2010") << schema;
    QTest::newRow("older") << V::Exchange2010 << QByteArray("Exchange2007_SP1") << schema;
}

void TestSandboxSchema::checksTheVersionBeforeTheSchema()
{
    QFETCH(const Ews::ServerVersion, server);
    QFETCH(const QByteArray, version);
    QFETCH(const QString, code);
    Sandbox::Exchange exchange(server);
    QByteArray xml = changed(u"getdelegate.xml"_s, "<m:UserIds>", "<m:Foo/><m:UserIds>");
    xml.replace("Exchange2016", version);
    QCOMPARE(judge(exchange, xml).code, code);
}

void TestSandboxSchema::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray good = dataFile(u"updatedelegate.xml"_s);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no XML") << QByteArray("hello");
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("two roots") << good + "<a/>";
    QTest::newRow("unclosed element") << changed(u"updatedelegate.xml"_s, "</m:Mailbox>", "");
    QTest::newRow("attribute twice")
        << changed(u"getdelegate.xml"_s, "IncludePermissions=\"true\"",
                   "IncludePermissions=\"true\" IncludePermissions=\"true\"");
    QTest::newRow("undeclared prefix") << changed(u"updatedelegate.xml"_s, "xmlns:t=", "xmlns:u=");
    QTest::newRow("unknown entity") << changed(u"updatedelegate.xml"_s, "DelegatesAndMe", "&nbsp;");
    QTest::newRow("DOCTYPE") << changed(u"updatedelegate.xml"_s, "<s:Envelope",
                                        "<!DOCTYPE a [<!ENTITY b 'c'>]>\n<s:Envelope");
    QTest::newRow("nested without end") << "<a>" + QByteArray("<b>").repeated(100'000);
    QTest::newRow("bad UTF-8") << changed(u"updatedelegate.xml"_s, "helena", "hel\xff\xfe");
    QTest::newRow("no envelope") << QByteArray("<a/>");
    QTest::newRow("SOAP 1.2") << changed(u"updatedelegate.xml"_s,
                                         "http://schemas.xmlsoap.org/soap/envelope/",
                                         "http://www.w3.org/2003/05/soap-envelope");
    QTest::newRow("no body") << QByteArray(good).replace("s:Body>", "s:Leib>");
    QByteArray empty = good;
    const qsizetype from = empty.indexOf("<m:UpdateDelegate>");
    empty.remove(from, empty.indexOf("</s:Body>") - from);
    QTest::newRow("empty body") << empty;
    QTest::newRow("something after the body")
        << changed(u"updatedelegate.xml"_s, "</s:Body>", "</s:Body><s:Body/>");
}

void TestSandboxSchema::refusesWhatIsNoRequest()
{
    QFETCH(const QByteArray, xml);
    Sandbox::Exchange exchange;
    QCOMPARE(judge(exchange, xml).code, u"ErrorInvalidRequest"_s);
}

void TestSandboxSchema::takesAMissingVersionForTheOldest()
{
    Sandbox::Exchange exchange;
    const char *header = "<t:RequestServerVersion Version=\"Exchange2016\"/>";
    QCOMPARE(judge(exchange, changed(u"updatedelegate.xml"_s, header, "")).code, u"accepted"_s);
    QCOMPARE(judge(exchange, changed(u"adddelegate.xml"_s, header, "")).code,
             u"ErrorSchemaValidation"_s); // NoForward
}

void TestSandboxSchema::ignoresHeadersOfOthers()
{
    Sandbox::Exchange exchange;
    const char *precision = "<t:DateTimePrecision>";
    const QByteArray other = "<a:To xmlns:a=\"http://www.w3.org/2005/08/addressing\">x</a:To>"
                             "<t:DateTimePrecision>";
    QCOMPARE(judge(exchange, changed(u"updatedelegate.xml"_s, precision, other.constData())).code,
             u"accepted"_s);
    const QByteArray must =
        "<a:To s:mustUnderstand=\"1\" xmlns:a=\"http://www.w3.org/2005/08/addressing\">x</a:To>"
        "<t:DateTimePrecision>";
    QCOMPARE(judge(exchange, changed(u"updatedelegate.xml"_s, precision, must.constData())).code,
             u"ErrorSchemaValidation"_s);
}

ONBEHALF_TEST(TestSandboxSchema, QCoreApplication)

} // namespace tst_sandboxschema

#include "tst_sandboxschema.moc"
