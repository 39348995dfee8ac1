// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "categories/categorylist.h"
#include "core/sandboxcase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QMetaEnum>

namespace tst_categorylist {

using namespace SandboxCase;
using Support::await;
using Color = Category::Color;

namespace {

const QString helena = address(u"helena.lindqvist"_s);

QByteArray listOf(const QByteArray &categories)
{
    return R"(<?xml version="1.0"?><categories default="A" lastSavedSession="3" xmlns="CategoryList.xsd">)" +
           categories + "</categories>";
}

} // namespace

/// The categories of a mailbox, from its server to what is offered.
class TestCategoryList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadAsOutlookWritesIt()
    {
        const auto list = categoriesIn(listOf(
            R"(<category name="Board" color="22" keyboardShortcut="1" usageCount="7" lastTimeUsed="2026-11-18T09:00:00.000" guid="{2B7FC69C-7046-44A2-8FF3-007D7467DC82}" renameOnFirstUse="0"/>)"
            R"(<category name="Ausgaben &amp; Reisen" color="0"/><category name="Someday" color="-1"/>)"));
        const QList<Category> wanted{{u"Board"_s, Color::DarkBlue},
                                     {u"Ausgaben & Reisen"_s, Color::Red},
                                     {u"Someday"_s, Color::None}};
        QVERIFY(list);
        QCOMPARE(*list, wanted);
    }

    void anEmptyListIsOne()
    {
        QCOMPARE(categoriesIn(listOf({})), std::optional(QList<Category>()));
    }

    void allTwentyFiveColoursHaveAName()
    {
        const auto meta = QMetaEnum::fromType<Color>();
        QCOMPARE(meta.keyCount(), 26);
        for (int number = -1; number < 25; ++number)
            QVERIFY2(meta.valueToKey(number), qPrintable(QString::number(number)));
        QCOMPARE(int(Color::Steel), 10);
        QCOMPARE(int(Color::DarkMaroon), 24);
    }

    void whatIsNoListIsNone_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("Board, Travel");
        QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x01\x80", 5);
        QTest::newRow("another document") << QByteArray("<UserConfiguration/>");
        QTest::newRow("cut off") << listOf("<category name='A'/>").chopped(5);
        QTest::newRow("two roots") << listOf({}) + "<categories/>";
        QTest::newRow("a DTD") << QByteArray("<!DOCTYPE categories [<!ENTITY a \"A\">]>"
                                             "<categories><category name=\"&a;\"/></categories>");
        QTest::newRow("an entity of nobody") << listOf("<category name=\"&a;\"/>");
        QTest::newRow("an attribute twice") << listOf("<category name='A' name='B'/>");
        QTest::newRow("huge") << listOf(QByteArray(2 * 1024 * 1024, ' '));
    }

    void whatIsNoListIsNone()
    {
        QFETCH(QByteArray, xml);
        QVERIFY(!categoriesIn(xml));
    }

    void whatIsNoCategoryIsLeftOut()
    {
        const auto list = categoriesIn(listOf(
            R"(<category color="3"/><category name="" color="3"/><category name=" &#10;" color="3"/>)"
            R"(<note name="N"><category name="inside" color="1"/></note>)"
            R"(<category name="  Two &#9; words&#x202E; " color="4"><more/></category>)"
            R"(<category name="TWO WORDS" color="5"/>)"));
        QVERIFY(list);
        QCOMPARE(*list, (QList<Category>{{u"Two words"_s, Color::Green}}));
    }

    void whatIsNoColourIsNone_data()
    {
        QTest::addColumn<QByteArray>("color");
        for (const char *one : {"25", "-2", "99999999999", " ", "red", "3.5", "0x4"})
            QTest::newRow(one) << QByteArray(one);
    }

    void whatIsNoColourIsNone()
    {
        QFETCH(QByteArray, color);
        const auto list = categoriesIn(listOf("<category name='A' color='" + color + "'/>"));
        QVERIFY(list);
        QCOMPARE(*list, (QList<Category>{{u"A"_s, Color::None}}));
    }

    void aListOfThousandsEnds()
    {
        QByteArray categories;
        for (int i = 0; i < 5000; ++i)
            categories += "<category name='N" + QByteArray::number(i) + "' color='1'/>";
        const auto list = categoriesIn(listOf(categories));
        QVERIFY(list);
        QCOMPARE(list->size(), 1000);
        const auto nested = categoriesIn(
            listOf(QByteArray("<a>").repeated(50000) + QByteArray("</a>").repeated(50000)));
        QVERIFY(nested && nested->isEmpty());
    }

    void namesAreCutWhereOutlookCutsThem()
    {
        const auto list =
            categoriesIn(listOf("<category name='" + QByteArray(300, 'a') + "' color='1'/>"));
        QVERIFY(list);
        QCOMPARE(list->first().name.size(), 255);
    }

    void theColourOfANameIsFoundInAnyCase()
    {
        const QList<Category> list{{u"Board"_s, Color::Red}};
        QCOMPARE(colorOf(list, u"BOARD"_s), std::optional(Color::Red));
        QVERIFY(!colorOf(list, u"Boar"_s));
    }

    void namesAreTypedWithCommas()
    {
        QCOMPARE(categoryNames(u" Board, travel ;;Board\n, BOARD"_s),
                 (QStringList{u"Board"_s, u"travel"_s}));
        QVERIFY(categoryNames(u" ,;"_s).isEmpty());
    }

    void aDelegateReadsThePrincipals()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const auto list = await(readCategories(sandbox.owner(u"jonas.weber"_s).client, helena));
        QVERIFY(list);
        QCOMPARE(list->size(), 7);
        QCOMPARE(list->first(), (Category{u"Board"_s, Color::DarkBlue}));
    }

    void whoHasNoneHasAnEmptyList()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const auto list = await(readCategories(sandbox.owner(u"yuki.tanaka"_s).client, {}));
        QVERIFY(list);
        QVERIFY(list->isEmpty());
    }

    void aServerBefore2010HasNone()
    {
        Case sandbox({}, Ews::ServerVersion::Exchange2007_SP1);
        QVERIFY(sandbox.isReady());
        const auto list = await(readCategories(sandbox.owner(u"helena.lindqvist"_s).client, {}));
        QVERIFY2(list, list ? "" : qPrintable(list.error().code));
        QVERIFY(list->isEmpty());
    }

    void whoMayNotReadTheCalendarIsRefused()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const auto list = await(readCategories(sandbox.owner(u"mei.lin"_s).client, helena));
        QVERIFY(!list);
        QCOMPARE(list.error().code, u"ErrorAccessDenied"_s);
    }

    void aListOfNonsenseCannotBeRead()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        sandbox.server.exchange().with([](Sandbox::State &state) {
            state.organisation.mailboxOf(helena)
                ->configurations[{u"calendar"_s, u"CategoryList"_s}] = "<bad";
        });
        const auto list = await(readCategories(sandbox.owner(u"helena.lindqvist"_s).client, {}));
        QVERIFY(!list);
        QCOMPARE(list.error().failure, Ews::Failure::Malformed);
    }

    void anItemWithNothingInItIsAnEmptyList()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        sandbox.server.exchange().with([](Sandbox::State &state) {
            state.organisation.mailboxOf(helena)
                ->configurations[{u"calendar"_s, u"CategoryList"_s}] = QByteArray();
        });
        const auto list = await(readCategories(sandbox.owner(u"helena.lindqvist"_s).client, {}));
        QVERIFY(list);
        QVERIFY(list->isEmpty());
    }

    void aCutConnectionIsAnError()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        Support::FaultProxy proxy;
        proxy.passTo(sandbox.server.url());
        proxy.answerOperation("GetUserConfiguration", {.upstream = true, .cutAfter = 900});
        const auto list =
            await(readCategories(sandbox.owner(u"helena.lindqvist"_s, proxy.url()).client, {}));
        QVERIFY(!list);
        // Without a length nobody knows that it was cut: what has come cannot be read.
        QVERIFY(list.error().failure == Ews::Failure::Network ||
                list.error().failure == Ews::Failure::Malformed);
    }

    void itCanBeStopped()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        std::stop_source stop;
        stop.request_stop();
        const auto list = await(
            readCategories(sandbox.owner(u"helena.lindqvist"_s).client, {}, stop.get_token()));
        QVERIFY(!list);
        QCOMPARE(list.error().failure, Ews::Failure::Cancelled);
    }
};

ONBEHALF_TEST(TestCategoryList, QCoreApplication)

} // namespace tst_categorylist

#include "tst_categorylist.moc"
