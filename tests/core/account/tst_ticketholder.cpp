// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/ticketholder.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_ticketholder {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

Account accountOf(const QString &address, const QString &userName = {})
{
    return {.server = QUrl(u"https://mail.example.test/EWS/Exchange.asmx"_s),
            .address = address,
            .userName = userName};
}

} // namespace

class TestTicketHolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreCompared_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<QString>("userName");
        QTest::addColumn<bool>("has");
        const QString none;
        QTest::newRow("before the @") << u"Helena@CORP.EXAMPLE"_s << none << true;
        QTest::newRow("somebody else") << u"frank@CORP.EXAMPLE"_s << none << false;
        QTest::newRow("the administrator that she is, too")
            << u"helena/admin@CORP.EXAMPLE"_s << none << false;
        QTest::newRow("longer") << u"helena2@CORP.EXAMPLE"_s << none << false;
        QTest::newRow("part of it") << u"hel@CORP.EXAMPLE"_s << none << false;
        QTest::newRow("the address") << u"helena@EXAMPLE.TEST"_s << none << true;
        QTest::newRow("an enterprise name")
            << u"helena\\@example.test@CORP.EXAMPLE"_s << none << true;
        QTest::newRow("somebody else's enterprise name")
            << u"frank\\@example.test@CORP.EXAMPLE"_s << none << false;
        QTest::newRow("user name") << u"hl4711@CORP.EXAMPLE"_s << u"hl4711"_s << true;
        QTest::newRow("with its domain") << u"hl4711@CORP.EXAMPLE"_s << u"CORP\\HL4711"_s << true;
        QTest::newRow("principal name")
            << u"hl4711@CORP.EXAMPLE"_s << u"hl4711@corp.example"_s << true;
        QTest::newRow("another user name") << u"frank@CORP.EXAMPLE"_s << u"CORP\\hl4711"_s << false;
        QTest::newRow("no realm") << u"helena"_s << none << true;
        QTest::newRow("no name") << u"@CORP.EXAMPLE"_s << none << false;
    }

    void namesAreCompared()
    {
        QFETCH(const QString, holder);
        QFETCH(const QString, userName);
        QTEST(hasNameOf(holder, accountOf(u"helena@example.test"_s, userName)), "has");
    }

    void whereNobodyIsMeantAnybodyIsRight()
    {
        QVERIFY(hasNameOf(u"frank@CORP.EXAMPLE"_s, accountOf({})));
        QVERIFY(!hasNameOf(u"frank@CORP.EXAMPLE"_s, accountOf({}, u"helena"_s)));
    }

    void itIsSaidUntilSomebodyConfirmsIt()
    {
        const QTemporaryDir folder;
        const AccountSettings settings(folder.filePath(u"onbehalf.ini"_s));
        const Account helena = accountOf(u"helena@example.test"_s);
        const Account jonas = accountOf(u"jonas@example.test"_s);
        QVERIFY(settings.save(helena) && settings.save(jonas));
        const QString frank = u"frank@CORP.EXAMPLE"_s;
        QVERIFY(isStrange(frank, helena, settings));
        QVERIFY(!isStrange(u"helena@CORP.EXAMPLE"_s, helena, settings));
        QVERIFY(!isStrange({}, helena, settings)); // by a password
        confirmHolder(settings, helena, frank);
        QVERIFY(!isStrange(frank, helena, settings));
        QVERIFY(isStrange(frank, jonas, settings));
        QVERIFY(isStrange(u"greta@CORP.EXAMPLE"_s, helena, settings));
        // It goes with the account.
        QVERIFY(settings.remove(helena));
        QVERIFY(isStrange(frank, helena, settings));
    }
};

ONBEHALF_TEST(TestTicketHolder, QCoreApplication)

} // namespace tst_ticketholder

#include "tst_ticketholder.moc"
