// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditcase.h"
#include "support/testprogram.h"

#include "permissions/rightswords.h"

namespace tst_auditrecord {

using namespace AuditCase;
using Ews::PermissionLevel;

namespace {

AuditState example()
{
    MadeUp audit;
    audit.state.options.title = u"Harbour House"_s;
    audit.state.options.rules.mostDelegates = 3;
    audit.state.options.rules.folders = {DelegateFolder::Calendar, DelegateFolder::Inbox};
    audit.state.options.impersonates = true;
    audit.state.server = u"mail.sandbox.example"_s;
    audit.state.auditor = address(u"helpdesk"_s);
    audit.state.startedAt = QDateTime::fromString(u"2026-12-01T09:30:00"_s, Qt::ISODate);
    Rights custom = rightsOf(PermissionLevel::Reviewer);
    custom.deleteItems = Ews::PermissionAction::All;
    audit.mailbox(u"a"_s)
        .delegate(person(u"x"_s), true, true)
        .entry(person(u"x"_s), custom)
        .entry(everybody, PermissionLevel::Reviewer)
        .entry({.displayName = u"NT:S-1-5-21-1"_s}, std::nullopt);
    audit.state.mailboxes.first().delegates.first().levels[DelegateFolder::Calendar] =
        Ews::DelegateLevel::Editor;
    audit.state.mailboxes.first().unreadable[DelegateFolder::Tasks] = u"ErrorAccessDenied"_s;
    audit.mailbox(u"b"_s);
    audit.state.mailboxes.last() = {.mailbox = {address(u"b"_s), u"b"_s},
                                    .state = AuditedMailbox::State::Failed,
                                    .readAt = audit.state.startedAt,
                                    .error = Ews::Error{.failure = Ews::Failure::Refused,
                                                        .code = u"ErrorNonExistentMailbox"_s,
                                                        .message = u"There is none."_s}};
    audit.state.mailboxes.append({.mailbox = {address(u"c"_s), {}}});
    audit.left(u"x"_s).look();
    return audit.state;
}

void compare(const AuditState &one, const AuditState &other)
{
    QCOMPARE(one.options, other.options);
    QCOMPARE(one.server, other.server);
    QCOMPARE(one.auditor, other.auditor);
    QCOMPARE(one.startedAt, other.startedAt);
    QCOMPARE(one.mailboxes.size(), other.mailboxes.size());
    for (qsizetype i = 0; i < one.mailboxes.size(); ++i) {
        const AuditedMailbox &a = one.mailboxes.at(i);
        const AuditedMailbox &b = other.mailboxes.at(i);
        QCOMPARE(a.mailbox, b.mailbox);
        QCOMPARE(a.state, b.state);
        QCOMPARE(a.scope, b.scope);
        QCOMPARE(a.delegates, b.delegates);
        QCOMPARE(a.entries, b.entries);
        QCOMPARE(a.unreadable, b.unreadable);
        QCOMPARE(a.findings, b.findings);
        QCOMPARE(a.error, b.error);
    }
    QCOMPARE(one.trustees.users(), other.trustees.users());
    QCOMPARE(one.left, other.left);
}

/// Writes \a state up to where \a mailboxes of it were read, and its end where \a ends.
QString written(const QString &folder, AuditState &state, int mailboxes, bool ends)
{
    AuditRecord record(folder);
    bool good = record.begin(state).has_value();
    for (int i = 0; i < mailboxes; ++i)
        good = good && record.add(state, i);
    if (ends)
        good = good && record.end(state);
    return good ? state.id : QString();
}

} // namespace

class TestAuditRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsBackWhatWasWritten();
    void keepsWhatWasReadWhenItIsCutOff();
    void isWrittenByOneProgramAtATime();
    void listsTheNewestFirst();
    void saysWhatIsNoRecord_data();
    void saysWhatIsNoRecord();
    void leavesTheFolderAlone();
    void isReadableByItsOwnerAlone();
};

void TestAuditRecord::bringsBackWhatWasWritten()
{
    QTemporaryDir home;
    AuditState state = example();
    state.endedAt = state.startedAt.addSecs(90);
    const QString id = written(home.path(), state, 2, true);
    QVERIFY(!id.isEmpty());
    const auto back = AuditRecord(home.path()).read(id);
    QVERIFY(back);
    compare(*back, state);
    QCOMPARE(back->endedAt, state.endedAt);
    QCOMPARE(back->id, id);
}

void TestAuditRecord::keepsWhatWasReadWhenItIsCutOff()
{
    QTemporaryDir home;
    AuditState state = example();
    const QString id = written(home.path(), state, 2, false);
    QVERIFY(!id.isEmpty());
    QFile file(home.filePath(id + u".jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const qsizetype lastLine = whole.lastIndexOf('\n', whole.size() - 2) + 1;
    // Wherever it is cut: what is whole counts, the rest waits, and nothing of it is made up.
    for (qsizetype cut = lastLine; cut < whole.size(); cut += 7) {
        QVERIFY(file.resize(cut));
        auto back = AuditRecord(home.path()).read(id);
        QVERIFY(back);
        QCOMPARE(back->mailboxes.at(0).state, AuditedMailbox::State::Read);
        QCOMPARE(back->mailboxes.at(1).state, AuditedMailbox::State::Waiting);
        AuditRecord goingOn(home.path());
        QVERIFY(goingOn.reopen(*back));
        back->mailboxes[1] = state.mailboxes.at(1);
        QVERIFY(goingOn.add(*back, 1));
        QVERIFY(goingOn.end(*back));
        const auto again = AuditRecord(home.path()).read(id);
        QVERIFY(again);
        QCOMPARE(again->mailboxes.at(1).error, state.mailboxes.at(1).error);
        QVERIFY(file.seek(0));
        QVERIFY(file.write(whole) == whole.size() && file.flush());
        QVERIFY(file.resize(whole.size()));
    }
}

void TestAuditRecord::isWrittenByOneProgramAtATime()
{
    QTemporaryDir home;
    AuditState state = example();
    AuditRecord first(home.path());
    QVERIFY(first.begin(state));
    AuditRecord second(home.path());
    const auto refused = second.reopen(state);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"RecordHeld"_s);
    QVERIFY(!second.remove(state.id));
    QVERIFY(first.end(state));
    QVERIFY(second.reopen(state));
}

void TestAuditRecord::listsTheNewestFirst()
{
    QTemporaryDir home;
    AuditState earlier = example();
    AuditState later = example();
    later.startedAt = later.startedAt.addDays(1);
    later.endedAt = later.startedAt.addSecs(5);
    QVERIFY(!written(home.path(), later, 3, true).isEmpty());
    QVERIFY(!written(home.path(), earlier, 1, false).isEmpty());
    const auto all = AuditRecord(home.path()).list();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().id, later.id);
    QVERIFY(all.first().ended);
    QVERIFY(!all.last().ended);
    QCOMPARE(all.last().title, earlier.options.title);
    QCOMPARE(all.last().mailboxes, 3);
    QVERIFY(AuditRecord(home.path()).remove(later.id));
    QCOMPARE(AuditRecord(home.path()).list().size(), 1);
}

void TestAuditRecord::saysWhatIsNoRecord_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("mailbox;rights\n");
    QTest::newRow("another version") << QByteArray("{\"onbehalfAudit\":7,\"title\":\"x\"}\n");
    QTest::newRow("an array") << QByteArray("[1,2,3]\n");
    QTest::newRow("binary") << QByteArray("\0\xff\xfe\n", 4);
}

void TestAuditRecord::saysWhatIsNoRecord()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir home;
    QFile file(home.filePath(u"x.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto state = AuditRecord(home.path()).read(u"x"_s);
    QVERIFY(!state);
    QCOMPARE(state.error().code, u"RecordUnreadable"_s);
    QVERIFY(AuditRecord(home.path()).list().isEmpty());
}

void TestAuditRecord::leavesTheFolderAlone()
{
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(u"audits"_s));
    QFile outside(home.filePath(u"outside.jsonl"_s));
    QVERIFY(outside.open(QIODevice::WriteOnly));
    const AuditRecord record(home.filePath(u"audits"_s));
    QVERIFY(!record.remove(u"../outside"_s));
    QVERIFY(!record.read(u"../outside"_s));
    QVERIFY(outside.exists());
}

void TestAuditRecord::isReadableByItsOwnerAlone()
{
    QTemporaryDir home;
    AuditState state = example();
    const QString id = written(home.path(), state, 1, true);
    const auto permissions = QFile::permissions(home.filePath(id + u".jsonl"_s));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup)));
}

ONBEHALF_TEST(TestAuditRecord, QCoreApplication)

} // namespace tst_auditrecord

#include "tst_auditrecord.moc"
