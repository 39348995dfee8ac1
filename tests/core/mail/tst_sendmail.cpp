// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailcase.h"
#include "operationid.h"
#include "support/faultproxy.h"
#include "support/schemas.h"
#include "support/testprogram.h"

namespace tst_sendmail {

using namespace MailCase;

/// Messages on a principal's behalf: where they are kept, what recipients see, and what is left of
/// one that is refused.
class TestSendMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void sendsOnBehalfFromOnesOwnMailbox()
    {
        MailDraft draft = sampleMail();
        draft.cc = {{.address = mei}};
        draft.bcc = {{.address = tomas}};
        draft.importance = Ews::Importance::High;
        draft.sensitivity = Ews::Sensitivity::Confidential;
        const MailReport report = m_case->send(draft);
        QCOMPARE(report.end, MailEnd::Sent);
        QVERIFY(!report.error);
        QCOMPARE(report.place, MailPlace::Own);
        QVERIFY(report.copySeen);
        QCOMPARE(report.requests, 4);
        for (const QString &who : {sofia, mei, tomas}) {
            const auto received = m_case->in(who, u"inbox"_s);
            QCOMPARE(received.size(), 1);
            const Ews::Message &one = received.first();
            QCOMPARE(one.subject, u"Offer"_s);
            QCOMPARE(one.body->text, draft.body);
            QCOMPARE(one.from->mailbox.emailAddress, principal);
            QCOMPARE(one.sender->mailbox.emailAddress, address(assistant));
            QCOMPARE(one.importance, std::optional(Ews::Importance::High));
            QCOMPARE(one.sensitivity, std::optional(Ews::Sensitivity::Confidential));
            QCOMPARE(operationIdOf(one), QString());
        }
        QCOMPARE(m_case->in(address(assistant), u"sentitems"_s).size(), 1);
        QCOMPARE(m_case->drafts(), 0);
    }

    void usesThePrincipalsFoldersWhereItMay()
    {
        m_case->open();
        const MailReport report = m_case->send();
        QCOMPARE(report.end, MailEnd::Sent);
        QCOMPARE(report.place, MailPlace::Principal);
        QVERIFY(report.copySeen);
        QCOMPARE(report.requests, 5);
        const auto received = m_case->in(sofia, u"inbox"_s);
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().from->mailbox.emailAddress, principal);
        QCOMPARE(received.first().sender->mailbox.emailAddress, address(assistant));
        QCOMPARE(m_case->in(principal, u"sentitems"_s).size(), 1);
        QVERIFY(m_case->in(address(assistant), u"sentitems"_s).isEmpty());
        QCOMPARE(m_case->drafts(), 0);
    }

    void sendsForOneself()
    {
        MailDraft draft = sampleMail();
        draft.principal = address(assistant);
        const MailReport report = m_case->send(draft);
        QCOMPARE(report.end, MailEnd::Sent);
        QCOMPARE(report.place, MailPlace::Own);
        QCOMPARE(report.requests, 3);
        QCOMPARE(m_case->in(sofia, u"inbox"_s).first().from->mailbox.emailAddress,
                 address(assistant));
    }

    /// Recipients do not see who sent it.
    void sendAsShowsThePrincipalAlone()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            auto &directory = state.organisation.directory;
            directory.edit(state.organisation.sidOf(principal))->sendAs = {
                state.organisation.sidOf(address(assistant))};
        });
        QCOMPARE(m_case->send().end, MailEnd::Sent);
        QCOMPARE(m_case->in(sofia, u"inbox"_s).first().sender->mailbox.emailAddress, principal);
    }

    void goesWhereItMayWrite_data()
    {
        using enum Ews::PermissionLevel;
        QTest::addColumn<Ews::PermissionLevel>("onDrafts");
        QTest::addColumn<Ews::PermissionLevel>("onSent");
        QTest::addColumn<MailPlace>("place");
        QTest::addColumn<bool>("copySeen");
        QTest::newRow("no drafts") << None << Editor << MailPlace::Own << true;
        QTest::newRow("no sent items") << Editor << None << MailPlace::Own << true;
        QTest::newRow("drafts only read") << Reviewer << Editor << MailPlace::Own << true;
        QTest::newRow("drafts not read") << Contributor << Editor << MailPlace::Own << true;
        QTest::newRow("sent items only read") << Editor << Reviewer << MailPlace::Own << true;
        QTest::newRow("own drafts") << Author << Author << MailPlace::Principal << true;
        QTest::newRow("sent items not read")
            << Editor << Contributor << MailPlace::Principal << false;
        // One may not change what one made, so not send it: what was saved is taken back.
        QTest::newRow("drafts not changed") << NoneditingAuthor << Editor << MailPlace::Own << true;
    }

    void goesWhereItMayWrite()
    {
        QFETCH(const Ews::PermissionLevel, onDrafts);
        QFETCH(const Ews::PermissionLevel, onSent);
        QFETCH(const MailPlace, place);
        QFETCH(const bool, copySeen);
        m_case->open(onDrafts, onSent);
        const MailReport report = m_case->send();
        QCOMPARE(report.end, MailEnd::Sent);
        QCOMPARE(report.place, place);
        QCOMPARE(report.copySeen, copySeen);
        QVERIFY(!report.error);
        QCOMPARE(m_case->received(), 1);
        QCOMPARE(m_case->drafts(), 0);
        const QString &keeper = place == MailPlace::Own ? address(assistant) : principal;
        QCOMPARE(m_case->in(keeper, u"sentitems"_s).size(), 1);
    }

    void saysBeforehandWhereItGoes()
    {
        const auto place = [this](const QString &from) {
            return await(findMailPlace(m_case->delegate.client, address(assistant), from));
        };
        QCOMPARE(place(principal).value_or(MailPlace::Principal), MailPlace::Own);
        QCOMPARE(place(u"nobody@sandbox.example"_s).value_or(MailPlace::Principal), MailPlace::Own);
        m_case->open();
        QCOMPARE(place(principal).value_or(MailPlace::Own), MailPlace::Principal);
        m_case->refuse(u"GetFolder"_s, u"ErrorTimeoutExpired"_s);
        QCOMPARE(place(address(assistant)).value_or(MailPlace::Principal), MailPlace::Own);
    }

    void whoMayNotSendLeavesNothingBehind_data()
    {
        QTest::addColumn<bool>("opened");
        QTest::newRow("from the own mailbox") << false;
        QTest::newRow("from the principal's") << true;
    }

    /// Mei may do everything with Helena's mail, which says nothing of sending for her.
    void whoMayNotSendLeavesNothingBehind()
    {
        QFETCH(const bool, opened);
        if (opened)
            m_case->open(editor, editor, mei);
        const Session stranger = m_case->owner(u"mei.lin"_s);
        const MailReport report = m_case->send(sampleMail(), stranger);
        QCOMPARE(report.end, MailEnd::NotSent);
        QVERIFY(report.error);
        QCOMPARE(report.error->code, u"ErrorSendAsDenied"_s);
        QCOMPARE(report.place, opened ? MailPlace::Principal : MailPlace::Own);
        QCOMPARE(m_case->received(), 0);
        for (const QString &who : {principal, mei})
            for (const QString &folder : {u"drafts"_s, u"deleteditems"_s, u"sentitems"_s})
                QVERIFY(m_case->in(who, folder).isEmpty());
    }

    void refusedSendingLeavesNothingBehind_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code :
             {u"ErrorInvalidRecipients"_s, u"ErrorMissingRecipients"_s, u"ErrorAccessDenied"_s,
              u"ErrorSubmissionQuotaExceeded"_s, u"ErrorMessageSizeExceeded"_s,
              u"ErrorIrresolvableConflict"_s, u"ErrorInternalServerError"_s})
            QTest::newRow(qPrintable(code)) << code;
    }

    void refusedSendingLeavesNothingBehind()
    {
        QFETCH(const QString, code);
        m_case->refuse(u"SendItem"_s, code);
        for (const MailPlace place : {MailPlace::Own, MailPlace::Principal}) {
            if (place == MailPlace::Principal)
                m_case->open();
            const MailReport report = m_case->send();
            QCOMPARE(report.end, MailEnd::NotSent);
            QVERIFY(report.error);
            QCOMPARE(report.error->code, code);
            QCOMPARE(m_case->received(), 0);
            QCOMPARE(m_case->drafts(), 0);
        }
    }

    void aRefusedDraftIsNotSent()
    {
        m_case->open();
        m_case->refuse(u"CreateItem"_s, u"ErrorQuotaExceeded"_s);
        const MailReport report = m_case->send();
        QCOMPARE(report.end, MailEnd::NotSent);
        QVERIFY(report.error);
        QCOMPARE(report.error->code, u"ErrorQuotaExceeded"_s);
        QCOMPARE(report.requests, 3);
        QCOMPARE(m_case->received(), 0);
    }

    void aDraftThatCannotBeDeletedIsSaid()
    {
        m_case->open();
        m_case->refuse(u"SendItem"_s, u"ErrorSendAsDenied"_s);
        m_case->refuse(u"DeleteItem"_s, u"ErrorAccessDenied"_s);
        const MailReport report = m_case->send();
        QCOMPARE(report.end, MailEnd::DraftLeft);
        QCOMPARE(report.place, MailPlace::Principal);
        QVERIFY(report.error);
        QVERIFY(report.left);
        QCOMPARE(report.error->code, u"ErrorSendAsDenied"_s);
        QCOMPARE(report.left->code, u"ErrorAccessDenied"_s);
        QCOMPARE(m_case->in(principal, u"drafts"_s).size(), 1);
    }

    void whatCannotBeSentIsNotTried_data()
    {
        QTest::addColumn<MailDraft>("draft");
        QTest::addColumn<QString>("code");
        MailDraft draft = sampleMail();
        draft.to.clear();
        QTest::newRow("to nobody") << draft << u"ErrorMissingRecipients"_s;
        draft.bcc = {{.name = u"Sofia"_s, .address = {}}};
        QTest::newRow("without an address") << draft << u"ErrorInvalidRecipients"_s;
        draft = sampleMail();
        draft.principal.clear();
        QTest::newRow("from nobody") << draft << u"ErrorInvalidRecipients"_s;
    }

    void whatCannotBeSentIsNotTried()
    {
        QFETCH(const MailDraft, draft);
        QFETCH(const QString, code);
        const MailReport report = m_case->send(draft);
        QCOMPARE(report.end, MailEnd::NotSent);
        QVERIFY(report.error);
        QCOMPARE(report.error->code, code);
        QCOMPARE(report.requests, 0);
    }

    void whatIsCancelledBeforeIsNotBegun()
    {
        std::stop_source stop;
        stop.request_stop();
        const MailReport report =
            await(sendMail(m_case->delegate.client, address(assistant), sampleMail(),
                           m_case->journal(), {}, stop.get_token()));
        QCOMPARE(report.end, MailEnd::NotSent);
        QCOMPARE(report.requests, 0);
        QVERIFY(report.error && report.error->failure == Ews::Failure::Cancelled);
    }

    /// Once the draft is saved, it is taken back.
    void cancellingStopsBeforeSending()
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        proxy.answerOperation("CreateItem", {.upstream = true, .held = true});
        const Session session =
            m_case->session(assistant, {.address = address(assistant)}, proxy.url());
        std::stop_source stop;
        auto future = sendMail(session.client, address(assistant), sampleMail(), m_case->journal(),
                               {.lookAgainAfter = {}}, stop.get_token());
        QTRY_COMPARE(proxy.arrivals("CreateItem"), 1);
        stop.request_stop();
        proxy.release();
        const MailReport report = await(future);
        QCOMPARE(report.end, MailEnd::NotSent);
        QVERIFY(report.error && report.error->failure == Ews::Failure::Cancelled);
        QCOMPARE(proxy.arrivals("SendItem"), 0);
        QCOMPARE(m_case->drafts(), 0);
        QCOMPARE(m_case->received(), 0);
    }

    void everyRequestIsValid()
    {
        NEED_SCHEMAS();
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        m_case->open();
        const Session session =
            m_case->session(assistant, {.address = address(assistant)}, proxy.url());
        MailDraft draft = sampleMail();
        draft.cc = {{.address = mei}};
        draft.bcc = {{.address = tomas}};
        draft.importance = Ews::Importance::Low;
        QCOMPARE(m_case->send(draft, session).end, MailEnd::Sent);
        m_case->refuse(u"SendItem"_s, u"ErrorInternalServerError"_s);
        QCOMPARE(m_case->send(draft, session).end, MailEnd::NotSent);
        for (const auto *operation :
             {"GetFolder", "CreateItem", "SendItem", "FindItem", "GetItem", "DeleteItem"})
            QVERIFY2(proxy.arrivals(operation) > 0, operation);
        for (const Support::Arrival &arrival : proxy.arrivals())
            VERIFY_VALID(arrival.body);
    }

private:
    std::optional<Mail> m_case;
};

ONBEHALF_TEST(TestSendMail, QCoreApplication)

} // namespace tst_sendmail

#include "tst_sendmail.moc"
