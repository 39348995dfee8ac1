// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/getuserconfiguration.h"
#include "support/testprogram.h"

namespace tst_getuserconfiguration {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

GetUserConfiguration categoriesOfThePrincipal()
{
    return {
        .configuration = {.name = u"CategoryList"_s,
                          .folderId = DistinguishedFolderId{
                              u"calendar"_s, {}, Golden::mailbox(u"principal@example.test"_s)}}};
}

GetUserConfiguration ofAFolder()
{
    using Property = UserConfigurationProperty;
    return {.configuration = {.name = u"TestConfig"_s,
                              .folderId = FolderId{u"AAMkFolder"_s, u"AQAAAA=="_s}},
            .properties = {{Property::Id, Property::Dictionary, Property::BinaryData}}};
}

const QByteArray categories =
    R"(<categories default="Board" xmlns="CategoryList.xsd"><category name="Board" color="7"/></categories>)";

} // namespace

class TstGetUserConfiguration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForTheListOfAPrincipal();
    void asksForOneOfAFolder();
    void isValidByTheSchemas();
    void givesWhatTheFolderCarries();
    void whatIsNotGivenIsAbsent();
    void tellsThatThereIsNone();
    void whatIsNoBase64CannotBeRead();
    void anAnswerIsWrittenAsItIsRead();
};

void TstGetUserConfiguration::asksForTheListOfAPrincipal()
{
    COMPARE_XML(writeRequest(categoriesOfThePrincipal()),
                Golden::file(u"getuserconfiguration_request.xml"_s));
}

void TstGetUserConfiguration::asksForOneOfAFolder()
{
    COMPARE_XML(writeRequest(ofAFolder()),
                Golden::file(u"getuserconfiguration_folder_request.xml"_s));
}

void TstGetUserConfiguration::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(categoriesOfThePrincipal()));
    VERIFY_VALID(writeRequest(ofAFolder()));
    for (const auto name :
         {"getuserconfiguration_request"_L1, "getuserconfiguration_folder_request"_L1,
          "getuserconfiguration_response"_L1, "getuserconfiguration_none_response"_L1})
        VERIFY_VALID(Golden::file(name + u".xml"_s));
}

void TstGetUserConfiguration::givesWhatTheFolderCarries()
{
    const auto answer =
        Golden::readFile<GetUserConfiguration>(u"getuserconfiguration_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 1);
    QVERIFY(answer->items[0]);
    const auto &given = answer->items[0]->userConfiguration;
    QVERIFY(given);
    QCOMPARE(given->name.name, u"CategoryList"_s);
    QCOMPARE(std::get<FolderId>(given->name.folderId).id, u"AAMkCalendar"_s);
    QVERIFY(given->itemId && given->xmlData && given->binaryData);
    QCOMPARE(*given->itemId, (ItemId{u"AAMkList"_s, u"CQAAAA=="_s}));
    QCOMPARE(*given->xmlData, categories);
    QCOMPARE(*given->binaryData, QByteArray::fromHex("000102ff"));
}

void TstGetUserConfiguration::whatIsNotGivenIsAbsent()
{
    QByteArray bytes = Golden::file(u"getuserconfiguration_response.xml"_s);
    bytes.remove(bytes.indexOf("<t:ItemId"),
                 bytes.indexOf("</m:UserConfiguration>") - bytes.indexOf("<t:ItemId"));
    const auto answer = Golden::read<GetUserConfiguration>(bytes);
    QVERIFY(answer);
    const auto &given = answer->items[0]->userConfiguration;
    QVERIFY(given);
    QVERIFY(!given->itemId && !given->xmlData && !given->binaryData);
}

void TstGetUserConfiguration::tellsThatThereIsNone()
{
    const auto answer =
        Golden::readFile<GetUserConfiguration>(u"getuserconfiguration_none_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(!answer->items[0]);
    QCOMPARE(answer->items[0].error().failure, Failure::Refused);
    QCOMPARE(answer->items[0].error().code, u"ErrorItemNotFound"_s);
}

void TstGetUserConfiguration::whatIsNoBase64CannotBeRead()
{
    QByteArray bytes = Golden::file(u"getuserconfiguration_response.xml"_s);
    bytes.replace("AAEC/w==", "A?");
    const auto answer = Golden::read<GetUserConfiguration>(bytes);
    QVERIFY(answer);
    QVERIFY(!answer->items[0]);
    QCOMPARE(answer->items[0].error().failure, Failure::Malformed);
}

// The sandbox's side.
void TstGetUserConfiguration::anAnswerIsWrittenAsItIsRead()
{
    for (const auto file :
         {"getuserconfiguration_response.xml"_L1, "getuserconfiguration_none_response.xml"_L1}) {
        const auto answer = Golden::readFile<GetUserConfiguration>(file);
        const QByteArray written =
            writeAnswer<GetUserConfiguration>(answer, {}, ServerVersion::Exchange2016);
        const auto again = Golden::read<GetUserConfiguration>(written);
        QVERIFY(again);
        QCOMPARE(again->items.size(), 1);
        QCOMPARE(again->items[0].has_value(), answer->items[0].has_value());
        if (answer->items[0])
            QCOMPARE(*again->items[0], *answer->items[0]);
        NEED_SCHEMAS();
        VERIFY_VALID(written);
    }
}

ONBEHALF_TEST(TstGetUserConfiguration, QCoreApplication)

} // namespace tst_getuserconfiguration

#include "tst_getuserconfiguration.moc"
