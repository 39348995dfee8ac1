// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"
#include "support/testprogram.h"

#include "helpdesk/mailboxlist.h"

#include <QStringEncoder>

namespace tst_mailboxlist {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::await;

namespace {

QStringList addresses(const MailboxList &list)
{
    QStringList all;
    for (const ListedMailbox &one : list.mailboxes)
        all.append(one.name.isEmpty() ? one.address : one.address + u'|' + one.name);
    return all;
}

QStringList faults(const MailboxList &list)
{
    QStringList all;
    for (const MailboxList::Fault &one : list.faults)
        all.append(
            u"%1:%2:%3"_s.arg(one.kind == MailboxList::Fault::Kind::Twice ? u"twice"_s : u"none"_s)
                .arg(one.line)
                .arg(one.text));
    return all;
}

} // namespace

class TestMailboxList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsListsInManyShapes_data();
    void readsListsInManyShapes();
    void readsUtf16OfSpreadsheets();
    void opensGroupsToTheirMailboxes();
    void saysThatAnAddressIsNoGroup();
};

void TestMailboxList::readsListsInManyShapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QStringList>("expectedFaults");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &expected,
                        const QStringList &expectedFaults = {}) {
        QTest::newRow(name) << text << expected << expectedFaults;
    };
    row("a line each", "a@x.example\n\n  b@x.example\r\nc@x.example",
        {u"a@x.example"_s, u"b@x.example"_s, u"c@x.example"_s});
    row("remarks", "# the harbour\na@x.example\n#b@x.example\n", {u"a@x.example"_s});
    row("as from an address field", "Ann <a@x.example>; \"Bo B\" <b@x.example>, c@x.example",
        {u"a@x.example|Ann"_s, u"b@x.example|Bo B"_s, u"c@x.example"_s});
    row("faults", "a@x.example\nnobody\nA@X.example\n", {u"a@x.example"_s},
        {u"none:2:nobody"_s, u"twice:3:A@X.example"_s});
    row("a name alone is no fault of the next line", "smtp\na@x.example\nb@x.example\n",
        {u"a@x.example"_s, u"b@x.example"_s});
    row("commas", "name,smtp\nAnn,a@x.example\n\"Brown, Bo\",b@x.example\n",
        {u"a@x.example|Ann"_s, u"b@x.example|Brown, Bo"_s});
    row("semicolons", "DisplayName;PrimarySmtpAddress\nAnn;a@x.example\n", {u"a@x.example|Ann"_s});
    row("tabs", "mail\tdepartment\na@x.example\tIT\n", {u"a@x.example"_s});
    row("powershell",
        "#TYPE Selected.Mailbox\n\"DisplayName\",\"PrimarySmtpAddress\"\n"
        "\"Ann \"\"A\"\"\",\"a@x.example\"\n",
        {u"a@x.example|Ann \"A\""_s});
    row("a cell of two lines", "name,smtp\n\"Ann\nA\",a@x.example\nBo,b\n",
        {u"a@x.example|Ann\nA"_s}, {u"none:4:b"_s});
    row("a short line", "name,smtp\nAnn\n", {}, {u"none:2:Ann"_s});
    row("a byte order mark", "\xEF\xBB\xBFsmtp\na@x.example\n", {u"a@x.example"_s});
    row("nothing", "", {});
}

void TestMailboxList::readsListsInManyShapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    QFETCH(QStringList, expectedFaults);
    const MailboxList list = readMailboxList(text);
    QCOMPARE(addresses(list), expected);
    QCOMPARE(faults(list), expectedFaults);
}

void TestMailboxList::readsUtf16OfSpreadsheets()
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray text = encoder(u"name\tsmtp\r\nJörg\tj@x.example\r\n"_s);
    QCOMPARE(addresses(readMailboxList(text)), QStringList{u"j@x.example|Jörg"_s});
}

void TestMailboxList::opensGroupsToTheirMailboxes()
{
    SandboxCase::Case world;
    QVERIFY(world.isReady());
    const QString group = SandboxCase::address(u"sales.managers"_s);
    const Session session = world.owner(u"helpdesk"_s);
    const auto mailboxes = await(readGroupMailboxes(session.client, group));
    QVERIFY(mailboxes);
    QVERIFY(!mailboxes->isEmpty());
    for (const ListedMailbox &one : *mailboxes)
        QVERIFY2(isSmtpAddress(one.address) && !one.name.isEmpty(), qPrintable(one.address));
}

void TestMailboxList::saysThatAnAddressIsNoGroup()
{
    SandboxCase::Case world;
    QVERIFY(world.isReady());
    const Session session = world.owner(u"helpdesk"_s);
    const auto mailboxes =
        await(readGroupMailboxes(session.client, SandboxCase::address(u"helena.lindqvist"_s)));
    QVERIFY(!mailboxes);
    QCOMPARE(mailboxes.error().code, u"ErrorNameResolutionNoResults"_s);
}

ONBEHALF_TEST(TestMailboxList, QCoreApplication)

} // namespace tst_mailboxlist

#include "tst_mailboxlist.moc"
