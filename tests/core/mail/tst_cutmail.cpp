// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailcase.h"
#include "support/cutserver.h"
#include "support/testprogram.h"

namespace tst_cutmail {

using namespace MailCase;

namespace {

#ifdef ONBEHALF_SANITIZED
/// Every byte takes many minutes under the sanitizers, which look at the code and not at the cuts.
constexpr qint64 stride = 37;
#else
constexpr qint64 stride = 1;
#endif

} // namespace

/// The connection is cut at every byte of every request and answer of a message. Whatever byte it
/// was, nobody gets it twice, and what is said of it is so.
class TestCutMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByte_data()
    {
        QTest::addColumn<bool>("opened");
        QTest::newRow("own mailbox") << false;
        QTest::newRow("the principal's") << true;
    }

    void everyByte()
    {
        QFETCH(const bool, opened);
        const auto password = m_exchange.with([opened](Sandbox::State &state) {
            state.organisation = Sandbox::Organisation::demo(); // a row before has left mail
            if (opened)
                for (const QString &folder : {u"drafts"_s, u"sentitems"_s})
                    setRights(state, folder, address(assistant), editor);
            return state.organisation.directory.byAddress(address(assistant))->password;
        });
        const Session session = openSession(
            {.server = m_server.url(), .address = address(assistant)},
            BasicSignIn{address(assistant), password}, {.address = address(assistant)}, u"en-US"_s);
        const auto send = [this, &session] {
            return await(sendMail(session.client, address(assistant), sampleMail(),
                                  Journal(m_home.filePath(u"journal"_s)), {.lookAgainAfter = {}}));
        };
        const Sandbox::Organisation before =
            m_exchange.with([](Sandbox::State &state) { return state.organisation; });
        m_server.cutAt(-1);
        QCOMPARE(send().end, MailEnd::Sent);
        const qint64 bytes = m_server.bytes();
        QMap<MailEnd, int> ends;
        // The steps are the same but for two reading ones: fewer cuts tell as much.
        for (qint64 at = 0; at < bytes; at += opened ? 5 * stride : stride) {
            m_exchange.with([&before](Sandbox::State &state) { state.organisation = before; });
            m_server.cutAt(at);
            const MailReport report = send();
            ++ends[report.end];
            const bool repeats = report.end == MailEnd::NotSent;
            if (!isTrue(report.end) || (repeats && send().end != MailEnd::Sent) ||
                (repeats && !isTrue(MailEnd::Sent)))
                QFAIL(qPrintable(
                    u"cut at byte %1 of %2, end %3"_s.arg(at).arg(bytes).arg(int(report.end))));
            if (!m_server.hasCut())
                QFAIL(qPrintable(u"nothing was cut at byte %1"_s.arg(at)));
        }
        QVERIFY(ends[MailEnd::Sent] > 0);
        QVERIFY(ends[MailEnd::NotSent] > 0);
        // One cut leaves nothing open: the server works on.
        QCOMPARE(ends.size(), 2);
        qInfo("%lld bytes, %d times nothing was sent", bytes, ends[MailEnd::NotSent]);
    }

private:
    /// Whether what is said is so.
    bool isTrue(MailEnd end)
    {
        return m_exchange.with([end](Sandbox::State &state) {
            const auto received = messagesIn(state, sofia, u"inbox"_s).size();
            const auto drafts = messagesIn(state, principal, u"drafts"_s).size() +
                                messagesIn(state, address(assistant), u"drafts"_s).size();
            return drafts == 0 && received == (end == MailEnd::Sent ? 1 : 0);
        });
    }

    QTemporaryDir m_home;
    Sandbox::Exchange m_exchange;
    Support::CutServer m_server{[this](const QByteArray &body) {
        const Sandbox::Answer answer = m_exchange.answer(body, address(assistant));
        return Support::CutServer::Answer{answer.httpStatus, answer.body};
    }};
};

ONBEHALF_TEST(TestCutMail, QCoreApplication)

} // namespace tst_cutmail

#include "tst_cutmail.moc"
