// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"

#include "permissions/folderaccess.h"
#include "support/faultproxy.h"
#include "support/schemas.h"
#include "support/testprogram.h"

namespace tst_folderaccess {

using namespace SandboxCase;
using Ews::EffectiveRights;
using Support::await;

namespace {

const QString helena = address(u"helena.lindqvist"_s);

QStringList names(const FolderTree &tree)
{
    QStringList all;
    for (const MailboxFolder *one : tree.ordered())
        all.append(one->displayName);
    return all;
}

} // namespace

class TestFolderAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }

    void cleanup() { m_case.reset(); }

    void opensWhatTheCallerMaySee_data()
    {
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<EffectiveRights>("rights");
        QTest::addColumn<QStringList>("listed");
        const EffectiveRights all{true, true, true, true, true, true, true};
        // Folders are made with the list of the folder that they are made in.
        const QStringList calendars{u"Calendar"_s, u"Birthdays"_s, u"Board meetings"_s};
        QTest::newRow("a delegate, Editor")
            << u"jonas.weber"_s << u"calendar"_s
            << EffectiveRights{.createContents = true, .read = true, .viewPrivateItems = false}
            << calendars;
        QTest::newRow("a reviewer")
            << u"samuel.goldberg"_s << u"inbox"_s
            << EffectiveRights{.read = true, .viewPrivateItems = false}
            << QStringList{u"Inbox"_s,    u"Invoices"_s,      u"Personnel"_s,    u"Applications"_s,
                           u"Projects"_s, u"Aurora Bridge"_s, u"Harbour Line"_s, u"Tunnel Study"_s};
        QTest::newRow("nobody in particular, who sees free/busy times")
            << u"dmitri.volkov"_s << u"calendar"_s << EffectiveRights{.viewPrivateItems = false}
            << QStringList{u"Calendar"_s};
        QTest::newRow("a publishing editor") << u"isabel.navarro"_s << u"Calendar"_s
                                             << EffectiveRights{.createContents = true,
                                                                .createHierarchy = true,
                                                                .read = true,
                                                                .viewPrivateItems = false}
                                             << calendars;
        QTest::newRow("an author of a folder below")
            << u"aisha.rahman"_s << u"calendar"_s << EffectiveRights{.viewPrivateItems = false}
            << QStringList{u"Calendar"_s, u"Board meetings"_s};
        QTest::newRow("full access") << u"viktor.horvath"_s << u"calendar"_s << all << calendars;
        QTest::newRow("the owner") << u"helena.lindqvist"_s << u"calendar"_s << all << calendars;
    }

    void opensWhatTheCallerMaySee()
    {
        QFETCH(const QString, caller);
        QFETCH(const QString, folder);
        QFETCH(const EffectiveRights, rights);
        QFETCH(const QStringList, listed);
        const Session session = as(caller);
        const auto opened = await(openFolder(session.client, helena, folder));
        QVERIFY(opened);
        QCOMPARE(m_case->server.requests(), 2);
        QVERIFY(opened->rights == rights);
        QCOMPARE(names(opened->tree), listed);
        QCOMPARE(opened->tree.byDistinguishedId(folder)->id.id, opened->id.id);
        // The id alone says everything from now on.
        const auto again = await(effectiveRights(session.client, opened->id));
        QVERIFY(again == rights);
    }

    void doesNotTellAHiddenFolderFromAMissingOne()
    {
        const Session session = as(u"dmitri.volkov"_s);
        const auto hidden = await(openFolder(session.client, helena, u"inbox"_s));
        const auto missing = await(openFolder(session.client, helena, u"searchfolders"_s));
        QVERIFY(!hidden && !missing);
        QCOMPARE(hidden.error().code, u"ErrorFolderNotFound"_s);
        QCOMPARE(missing.error().code, hidden.error().code);
        QCOMPARE(missing.error().failure, hidden.error().failure);

        // By id: one that was deleted is ErrorItemNotFound on the wire.
        const auto inbox = await(openFolder(as(u"helena.lindqvist"_s).client, helena, u"inbox"_s));
        QVERIFY(inbox);
        const auto hiddenId = await(effectiveRights(session.client, inbox->id));
        const Ews::FolderId projects = inbox->tree.byPath(u"Inbox/Projects"_s)->id;
        m_case->server.exchange().with([](Sandbox::State &state) {
            auto &folders = state.organisation.mailboxOf(helena)->folders;
            for (const QString &key : folders.keys())
                if (folders.value(key).displayName == "Projects"_L1)
                    folders.remove(key);
        });
        const auto gone = await(effectiveRights(session.client, projects));
        QVERIFY(!hiddenId && !gone);
        QCOMPARE(gone.error().code, hiddenId.error().code);
        QCOMPARE(gone.error().details, QStringList{u"ResponseCode=ErrorItemNotFound"_s});
        QCOMPARE(hiddenId.error().code, u"ErrorFolderNotFound"_s);
    }

    void saysWhereThereIsNoMailbox()
    {
        const Session session = as(u"dmitri.volkov"_s);
        const auto opened =
            await(openFolder(session.client, address(u"nobody.at.all"_s), u"calendar"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"ErrorNonExistentMailbox"_s);
    }

    void endsWhereItIsCancelledOrTheConnectionBreaks()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = await(
            openFolder(as(u"helena.lindqvist"_s).client, helena, u"calendar"_s, stop.get_token()));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().failure, Ews::Failure::Cancelled);
        for (const char *operation : {"GetFolder", "FindFolder"}) {
            Support::FaultProxy proxy;
            proxy.passTo(m_case->server.url());
            proxy.answerOperation(operation, {.upstream = true, .cutAfter = 0});
            const Session session = m_case->owner(u"helena.lindqvist"_s, proxy.url());
            const auto opened = await(openFolder(session.client, helena, u"calendar"_s));
            QVERIFY2(!opened, operation);
            QCOMPARE(opened.error().failure, Ews::Failure::Network);
        }
    }

    void doesNotBelieveAnAnswerWithoutTheFolder()
    {
        Support::FaultProxy proxy;
        proxy.answer({.bytes = Support::httpAnswer(
                          200, "<s:Envelope xmlns:s=\"s\"><s:Body><GetFolderResponse>"
                               "<ResponseMessages><GetFolderResponseMessage "
                               "ResponseClass=\"Success\"><ResponseCode>NoError</ResponseCode>"
                               "<Folders/></GetFolderResponseMessage></ResponseMessages>"
                               "</GetFolderResponse></s:Body></s:Envelope>")});
        const Session session = m_case->owner(u"helena.lindqvist"_s, proxy.url());
        const auto opened = await(openFolder(session.client, helena, u"calendar"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().failure, Ews::Failure::Malformed);
        const auto rights = await(effectiveRights(session.client, Ews::FolderId{.id = u"AAMk"_s}));
        QVERIFY(!rights);
        QCOMPARE(rights.error().failure, Ews::Failure::Malformed);
    }

    void asksOnlyWhatTheSchemaKnows()
    {
        NEED_SCHEMAS();
        const Session session = as(u"jonas.weber"_s);
        QList<Ews::Exchange> exchanges;
        connect(session.client.get(), &Ews::Client::exchanged, this,
                [&](const Ews::Exchange &exchange) { exchanges.append(exchange); });
        QVERIFY(await(openFolder(session.client, helena, u"calendar"_s)));
        QCOMPARE(exchanges.size(), 2);
        for (const Ews::Exchange &exchange : std::as_const(exchanges)) {
            VERIFY_VALID(exchange.request);
            VERIFY_VALID(exchange.response);
        }
        // The name and the address once, the id alone afterwards.
        QVERIFY(exchanges.at(0).request.contains("helena.lindqvist"));
        QVERIFY(!exchanges.at(1).request.contains("helena.lindqvist"));
    }

private:
    Session as(const QString &caller)
    {
        return m_case->session(caller, {.address = helena, .access = Access::FullAccess});
    }

    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestFolderAccess, QCoreApplication)

} // namespace tst_folderaccess

#include "tst_folderaccess.moc"
