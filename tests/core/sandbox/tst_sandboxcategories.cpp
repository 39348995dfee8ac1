// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "support/testprogram.h"

#include <QXmlStreamReader>

namespace tst_sandboxcategories {

using namespace Test;

namespace {

using Property = Ews::UserConfigurationProperty;

const QString yuki = u"yuki.tanaka@sandbox.example"_s;

Ews::GetUserConfiguration configuration(const QString &name, const QString &folder,
                                        const QString &mailbox)
{
    Ews::DistinguishedFolderId id{folder, {}, {}};
    if (!mailbox.isEmpty())
        id.mailbox = Ews::Mailbox{.emailAddress = mailbox};
    return {.configuration = {.name = name, .folderId = id}};
}

Ews::GetUserConfiguration categoriesOf(const QString &mailbox)
{
    return configuration(u"CategoryList"_s, u"calendar"_s, mailbox);
}

/// "Board 22" …, or why not.
QStringList namesAndColors(const Ews::Result<Ews::GetUserConfiguration::Response> &answer)
{
    if (codes(answer) != QStringList{u"NoError"_s})
        return codes(answer);
    const auto &given = answer->items.first()->userConfiguration;
    if (!given || !given->xmlData)
        return {u"nothing given"_s};
    QStringList list;
    QXmlStreamReader xml(*given->xmlData);
    while (xml.readNextStartElement()) {
        if (xml.namespaceUri() != "CategoryList.xsd"_L1)
            return {u"another namespace"_s};
        if (xml.name() == "category"_L1) {
            list.append(u"%1 %2"_s.arg(xml.attributes().value("name"_L1),
                                       xml.attributes().value("color"_L1)));
            xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QStringList{xml.errorString()} : list;
}

} // namespace

/// The master category list of a mailbox.
class TestSandboxCategories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnerReadsHers()
    {
        Sandbox::Exchange exchange;
        const QStringList hers{u"Board 22"_s,    u"Finance 4"_s,  u"Travel 1"_s,
                               u"Projects 8"_s,  u"Personal 9"_s, u"To prepare 3"_s,
                               u"Follow-up -1"_s};
        QCOMPARE(namesAndColors(ask(exchange, categoriesOf({}))), hers);
        QCOMPARE(namesAndColors(ask(exchange, categoriesOf(helena))), hers);
    }

    void whoReadsTheCalendarReadsItsList()
    {
        Sandbox::Exchange exchange;
        QCOMPARE(namesAndColors(ask(exchange, categoriesOf(helena), jonas)).size(), 7);
        QCOMPARE(namesAndColors(ask(exchange, categoriesOf(helena), priya)).size(), 7); // Reviewer
    }

    void othersDoNot_data()
    {
        QTest::addColumn<QString>("caller");
        QTest::newRow("free/busy alone, as everybody") << u"marek.dvorak@sandbox.example"_s;
        QTest::newRow("free/busy with subjects") << mei;
    }

    void othersDoNot()
    {
        QFETCH(QString, caller);
        Sandbox::Exchange exchange;
        QCOMPARE(namesAndColors(ask(exchange, categoriesOf(helena), caller)),
                 QStringList{u"ErrorAccessDenied"_s});
    }

    void someMailboxesHaveNone()
    {
        Sandbox::Exchange exchange;
        QCOMPARE(namesAndColors(ask(exchange, categoriesOf({}), yuki)),
                 QStringList{u"ErrorItemNotFound"_s});
    }

    void aNewMailboxHasOutlooksOwn()
    {
        Sandbox::Exchange exchange;
        const auto list = namesAndColors(ask(exchange, categoriesOf({}), jonas));
        QCOMPARE(list.size(), 6);
        QCOMPARE(list.first(), u"Red category 0"_s);
    }

    void otherNamesAndFoldersHaveNone()
    {
        Sandbox::Exchange exchange;
        QCOMPARE(codes(ask(exchange, configuration(u"WorkHours"_s, u"calendar"_s, {}))),
                 QStringList{u"ErrorItemNotFound"_s});
        QCOMPARE(codes(ask(exchange, configuration(u"CategoryList"_s, u"inbox"_s, {}))),
                 QStringList{u"ErrorItemNotFound"_s});
        QCOMPARE(codes(ask(exchange, categoriesOf(u"nobody@sandbox.example"_s))),
                 QStringList{u"ErrorNonExistentMailbox"_s});
    }

    void whatIsAskedForIsGiven_data()
    {
        QTest::addColumn<QList<Property>>("properties");
        QTest::addColumn<bool>("id");
        QTest::addColumn<bool>("xml");
        QTest::newRow("id") << QList{Property::Id} << true << false;
        QTest::newRow("xml") << QList{Property::XmlData} << false << true;
        QTest::newRow("others") << QList{Property::Dictionary, Property::BinaryData} << false
                                << false;
        QTest::newRow("all") << QList{Property::All} << true << true;
    }

    void whatIsAskedForIsGiven()
    {
        QFETCH(QList<Property>, properties);
        QFETCH(bool, id);
        QFETCH(bool, xml);
        Sandbox::Exchange exchange;
        auto request = categoriesOf({});
        request.properties = {properties};
        const auto answer = ask(exchange, request);
        QCOMPARE(codes(answer), QStringList{u"NoError"_s});
        const auto &given = answer->items.first()->userConfiguration;
        QVERIFY(given);
        QCOMPARE(given->name.name, u"CategoryList"_s);
        QCOMPARE(given->itemId.has_value(), id);
        QCOMPARE(given->xmlData.has_value(), xml);
        QVERIFY(!given->binaryData);
    }

    void cameWith2010()
    {
        Sandbox::Exchange exchange;
        QByteArray request = Ews::writeRequest(categoriesOf({}));
        QVERIFY(rawAnswer(exchange, request, helena).contains("NoError"));
        request.replace("Version=\"Exchange2010\"", "Version=\"Exchange2007_SP1\"");
        QVERIFY(rawAnswer(exchange, request, helena).contains("ErrorSchemaValidation"));
    }

    void isStrictAboutRequests_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no name") << QByteArray(" Name=\"CategoryList\"") << QByteArray();
        QTest::newRow("an empty name")
            << QByteArray("Name=\"CategoryList\"") << QByteArray("Name=\"\"");
        QTest::newRow("an unknown property") << QByteArray(">XmlData<") << QByteArray(">Xml<");
        QTest::newRow("an unknown folder")
            << QByteArray("\"calendar\"") << QByteArray("\"agenda\"");
    }

    void isStrictAboutRequests()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        Sandbox::Exchange exchange;
        QByteArray request = Ews::writeRequest(categoriesOf({}));
        QVERIFY(request.contains(before));
        request.replace(before, after);
        QVERIFY(rawAnswer(exchange, request, helena).contains("ErrorSchemaValidation"));
    }

    void entriesOfTheCalendarHaveTheirs()
    {
        Sandbox::Exchange exchange(Ews::ServerVersion::V2017_07_11,
                                   {.calendars = true, .today = QDate(2026, 11, 18)});
        Ews::FindItem find;
        for (const auto path : {"item:Subject"_L1, "item:Categories"_L1})
            find.shape.additionalProperties.append(Ews::FieldUri{path});
        find.view = Ews::CalendarView{
            .startDate = Ews::DateTime::utc(QDateTime(QDate(2026, 11, 16), {}, Qt::UTC)),
            .endDate = Ews::DateTime::utc(QDateTime(QDate(2026, 11, 21), {}, Qt::UTC))};
        find.parentFolderIds.append(Ews::DistinguishedFolderId{u"calendar"_s, {}, {}});
        const auto answer = ask(exchange, find);
        QCOMPARE(codes(answer), QStringList{u"NoError"_s});
        QHash<QString, QList<QString>> categories;
        for (const Ews::AnyItem &item : answer->items.first()->rootFolder->items) {
            const auto *one = std::get_if<Ews::CalendarItem>(&item);
            QVERIFY(one);
            categories.insert(one->subject, one->categories);
        }
        QCOMPARE(categories.value(u"Management meeting"_s), QList{u"Board"_s}); // of a series
        QCOMPARE(categories.value(u"Bridge tender: final offer"_s),
                 (QList{u"Projects"_s, u"Finance"_s}));
        QVERIFY(categories.value(u"Post and calendar"_s).isEmpty());
    }

    /// Those who are invited find it under words of their own.
    void theyAreNobodyElses()
    {
        Sandbox::Exchange exchange(Ews::ServerVersion::V2017_07_11,
                                   {.calendars = true, .today = QDate(2026, 11, 18)});
        exchange.with([](Sandbox::State &state) {
            int copies = 0;
            for (const QString &who : {u"ingrid.solheim"_s, u"amara.okafor"_s}) {
                const auto *mailbox = state.organisation.mailboxOf(who + u"@sandbox.example"_s);
                for (const auto &[key, item] : mailbox->items) {
                    const auto *entry = item.calendarItem();
                    if (!entry || entry->subject != "Bridge tender: final offer"_L1)
                        continue;
                    ++copies;
                    QVERIFY(entry->categories.isEmpty());
                }
            }
            QCOMPARE(copies, 2);
        });
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxCategories, QCoreApplication)

} // namespace tst_sandboxcategories

#include "tst_sandboxcategories.moc"
