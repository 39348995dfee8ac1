// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"

#include "directory/directorysearch.h"
#include "support/schemas.h"
#include "support/testprogram.h"

#include <QSet>

namespace tst_delegatesprotocol {

using namespace SandboxCase;
using Ews::DelegateLevel;
using Ews::DeliverMeetingRequests;
using Folder = DelegateFolder;

/// Everything that the domain sends, and everything it is answered, against Microsoft's schemas.
class TestDelegatesProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NEED_SCHEMAS(); }

    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_exchanges.clear();
    }

    void cleanup() { m_case.reset(); }

    void anOwnersWork()
    {
        const Session session = recorded(m_case->owner(u"helena.lindqvist"_s));
        DelegatesDraft draft(m_case->read(session));
        draft.setLevel(key(u"tomas.ferreira"_s), Folder::Calendar, DelegateLevel::Editor);
        draft.setReceivesCopies(key(u"tomas.ferreira"_s), true);
        draft.setScope(DeliverMeetingRequests::NoForward);
        draft.remove(key(u"priya.raman"_s));
        draft.add({.primarySmtpAddress = address(u"isabel.navarro"_s)},
                  DelegatesDraft::Defaults::Outlook);
        draft.add({.primarySmtpAddress = address(u"all.staff"_s)},
                  DelegatesDraft::Defaults::Outlook);
        const auto report = m_case->apply(session, draft);
        QVERIFY(!report.remaining.isEmpty()); // the distribution list is refused
        const auto plan =
            Support::await(planUndo(session.client, session.mailbox.address, m_case->journal()));
        QVERIFY(plan);
        (void)Support::await(applyUndo(session.client, *plan, m_case->journal()));
        validateAll({u"GetDelegate"_s, u"GetFolder"_s, u"UpdateDelegate"_s, u"AddDelegate"_s,
                     u"RemoveDelegate"_s, u"UpdateFolder"_s});
    }

    void theScopeAlone()
    {
        const Session session = recorded(m_case->owner(u"yuki.tanaka"_s));
        DelegatesDraft draft(m_case->read(session));
        draft.add({.primarySmtpAddress = address(u"mei.lin"_s)}, DelegatesDraft::Defaults::Nothing);
        draft.setScope(DeliverMeetingRequests::DelegatesAndMe);
        QVERIFY(allApplied(m_case->apply(session, draft)));
        DelegatesDraft scope(m_case->read(session));
        scope.setScope(DeliverMeetingRequests::DelegatesOnly);
        QVERIFY(allApplied(m_case->apply(session, scope)));
        validateAll({u"UpdateDelegate"_s, u"AddDelegate"_s});
    }

    void anImpersonatingHelpdeskAndTheDirectory()
    {
        const Session session =
            recorded(m_case->session(u"helpdesk"_s, {.address = address(u"helena.lindqvist"_s),
                                                     .access = Access::Impersonation}));
        m_case->read(session);
        for (const char *text : {"ann", "isabel.navarro@sandbox.example", "nobody at all"})
            QVERIFY(Support::await(searchDirectory(session.client, QString::fromLatin1(text))));
        validateAll({u"ResolveNames"_s});
        QVERIFY(std::ranges::all_of(m_exchanges, [](const Ews::Exchange &exchange) {
            return exchange.request.contains("ExchangeImpersonation") &&
                   exchange.request.contains("MailboxCulture");
        }));
    }

    void whatIsRefusedAsAWhole()
    {
        const Session session =
            recorded(m_case->session(u"mei.lin"_s, {.address = address(u"helena.lindqvist"_s),
                                                    .access = Access::Impersonation}));
        QVERIFY(!Support::await(readDelegates(session.client, session.mailbox.address)));
        validateAll({u"GetDelegate"_s});
    }

private:
    Session recorded(Session session)
    {
        connect(session.client.get(), &Ews::Client::exchanged, this,
                [this](const Ews::Exchange &exchange) { m_exchanges.append(exchange); });
        return session;
    }

    void validateAll(const QSet<QString> &expected)
    {
        QSet<QString> seen;
        for (const Ews::Exchange &exchange : m_exchanges) {
            seen.insert(exchange.operation);
            for (const QByteArray &body : {exchange.request, exchange.response}) {
                if (body.contains(":Fault>"))
                    continue; // no schema declares faults; the sandbox's tests check theirs
                const auto problem = Support::schemaErrors(body);
                QVERIFY2(!problem,
                         qPrintable(problem.value_or(QString()) + u'\n' + QString::fromUtf8(body)));
            }
        }
        QVERIFY(seen.contains(expected));
    }

    std::optional<Case> m_case;
    QList<Ews::Exchange> m_exchanges;
};

ONBEHALF_TEST(TestDelegatesProtocol, QCoreApplication)

} // namespace tst_delegatesprotocol

#include "tst_delegatesprotocol.moc"
