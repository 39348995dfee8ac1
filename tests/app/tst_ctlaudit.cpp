// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlcase.h"
#include "helpdesk/auditrecord.h"
#include "support/testprogram.h"

namespace tst_ctlaudit {

using namespace CtlCase;
using namespace OnBehalf;

/// What is done with audits on record, from a terminal, without a server.
class TestCtlAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void listsNothingAtFirst()
    {
        const Ran ran = m_case->run({u"audit"_s, u"list"_s}, {});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out, "No audit is on record.\n");
    }

    void listsTheNewestFirst()
    {
        const QString first = record(1);
        const QString second = record(2);
        const Ran ran = m_case->run({u"audit"_s, u"list"_s, u"--json"_s}, {});
        QCOMPARE(ran.exit, 0);
        const QJsonArray audits = ran.json()["audits"_L1].toArray();
        QCOMPARE(audits.size(), 2);
        QCOMPARE(audits.at(0)["id"_L1].toString(), second);
        QCOMPARE(audits.at(1)["id"_L1].toString(), first);
        QCOMPARE(audits.at(0)["mailboxes"_L1].toInt(), 2);
        QVERIFY(audits.at(0)["ended"_L1].toBool());
        QCOMPARE(m_case->server.requests(), 0);
    }

    void comparesIdsAndFiles()
    {
        const QString first = record(1);
        const QString second = record(2);
        const QString file = folder() + u'/' + second + u".jsonl"_s;
        for (const QString &later : {second, file}) {
            const Ran ran = m_case->run({u"audit"_s, u"compare"_s, first, later, u"--json"_s}, {});
            QCOMPARE(ran.exit, 0);
            const QJsonArray differences = ran.json()["differences"_L1].toArray();
            QCOMPARE(differences.size(), 1);
            QCOMPARE(differences.at(0)["kind"_L1].toString(), u"mailboxAdded"_s);
            QCOMPARE(differences.at(0)["mailbox"_L1].toString(), u"m2@sandbox.example"_s);
        }
        const Ran words = m_case->run({u"audit"_s, u"compare"_s, first, second}, {});
        QVERIFY2(words.out.contains("\nm2@sandbox.example\n    Mailbox added"),
                 words.out.constData());
    }

    void saysWhichAuditItCannotRead()
    {
        const Ran ran =
            m_case->run({u"audit"_s, u"compare"_s, record(1), u"none"_s, u"--json"_s}, {});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.json()["error"_L1]["code"_L1].toString(), u"RecordUnreadable"_s);
        QVERIFY(ran.err.contains("This audit could not be read."));
    }

private:
    QString folder() const { return m_case->home.filePath(u"here/data/onbehalf/audits"_s); }

    /// An audit of so many mailboxes, later the more they are; its id.
    QString record(int mailboxes)
    {
        AuditState state{.server = u"127.0.0.1"_s,
                         .auditor = helena,
                         .startedAt = QDateTime(QDate(2026, 11, mailboxes), QTime(8, 0), Qt::UTC)};
        for (int i = 1; i <= mailboxes; ++i)
            state.mailboxes.append(
                {.mailbox = {.address = u"m%1@sandbox.example"_s.arg(i), .name = {}},
                 .state = AuditedMailbox::State::Read});
        AuditRecord writer(folder());
        if (!writer.begin(state))
            return {};
        for (int i = 0; i < mailboxes; ++i)
            if (!writer.add(state, i))
                return {};
        state.endedAt = state.startedAt.addSecs(60);
        return writer.end(state) ? state.id : QString();
    }

    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestCtlAudit, QCoreApplication)

} // namespace tst_ctlaudit

#include "tst_ctlaudit.moc"
