// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailcomposer.h"
#include "mailcase.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_mailcomposer {

using namespace MailCase;
using Sandbox::Step;

/// Who sends once more what an earlier attempt left open: nothing goes out twice without the user
/// knowing, and nothing that was written is lost.
class TestMailComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        QVERIFY(m_home->isValid());
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_composer.emplace(m_case->delegate, m_case->journal(), store());
        m_composer->startNew(principal, {});
        m_composer->setDraft(sampleMail());
    }
    void cleanup()
    {
        m_composer.reset();
        m_case.reset();
    }

    /// It can be neither sent nor deleted at first.
    void aDraftThatWasLeftIsSentItself()
    {
        m_case->refuse(u"SendItem"_s, u"ErrorSubmissionQuotaExceeded"_s);
        m_case->refuse(u"DeleteItem"_s, u"ErrorAccessDenied"_s);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(send().end, MailEnd::DraftLeft);
            QCOMPARE(m_case->drafts(), 1);
            QCOMPARE(open().size(), 1);
        }
        allow(u"SendItem"_s);
        QCOMPARE(send().end, MailEnd::Sent);
        QCOMPARE(m_case->received(), 1);
        QCOMPARE(m_case->drafts(), 0);
        QVERIFY(open().isEmpty());
        QVERIFY(kept().isEmpty());
    }

    void aDraftThatWasLeftIsNotSentInPlaceOfAnotherText()
    {
        m_case->refuse(u"SendItem"_s, u"ErrorSubmissionQuotaExceeded"_s);
        m_case->refuse(u"DeleteItem"_s, u"ErrorAccessDenied"_s);
        QCOMPARE(send().end, MailEnd::DraftLeft);
        allow(u"SendItem"_s);
        m_composer->setDraft(changed());
        QCOMPARE(send().end, MailEnd::DraftLeft);
        QCOMPARE(m_case->received(), 0);
        QCOMPARE(m_case->drafts(), 1);
        allow(u"DeleteItem"_s);
        QCOMPARE(send().end, MailEnd::Sent);
        QCOMPARE(m_case->received(), 1);
        QCOMPARE(m_case->in(sofia, u"inbox"_s).first().body->text, changed().body);
        QCOMPARE(m_case->drafts(), 0);
        QVERIFY(open().isEmpty());
    }

    void whatAnotherProgramIsAtIsNotSentBesideIt()
    {
        leaveOpen(Step::Saved);
        const PendingMail earlier = open().value(0);
        auto held = m_case->journal().hold(earlier.journalId);
        QVERIFY(held);
        const MailReport report = send();
        QVERIFY(report.error);
        QCOMPARE(report.error->code, u"MailUnderWay"_s);
        QCOMPARE(m_case->received(), 0);
        QCOMPARE(m_case->drafts(), 1);
        QCOMPARE(kept().size(), 1);
        held.reset();
        QCOMPARE(send().end, MailEnd::Sent);
        QCOMPARE(m_case->received(), 1);
        QCOMPARE(m_case->drafts(), 0);
    }

    void whatAnotherProgramSentIsNotSentAgain()
    {
        leaveOpen(Step::Saved);
        const MailReport finished =
            await(finishMail(m_case->delegate.client, open().value(0), m_case->journal(),
                             MailFinish::Send, {.lookAgainAfter = {}}));
        QCOMPARE(finished.end, MailEnd::Sent);
        expectEarlierSent(sampleMail());
    }

    void whatWasChangedSinceIsKept()
    {
        leaveOpen(Step::Marked);
        m_composer->setDraft(changed());
        expectEarlierSent(changed());
    }

    void whatWasNotChangedIsNoDraftAnyMore()
    {
        leaveOpen(Step::Marked);
        QCOMPARE(send().end, MailEnd::Sent);
        QCOMPARE(m_case->received(), 1);
        QVERIFY(kept().isEmpty());
    }

    /// As after a crash, or where another program went on with it.
    void whoDoesNotKnowThatItMayBeSentIsToldFirst()
    {
        leaveOpen(Step::Sent);
        KeptMail mail = kept().value(0);
        mail.mayBeSent = false;
        m_composer->open(mail);
        QCOMPARE(send().end, MailEnd::Undecided);
        QCOMPARE(m_case->received(), 1);
        QVERIFY(kept().value(0).mayBeSent);
        QCOMPARE(send().end, MailEnd::Sent);
        QCOMPARE(m_case->received(), 2);
        QVERIFY(open().isEmpty());
    }

    /// Messages that have no draft here, as those of onbehalfctl, are no earlier attempt of one
    /// that has none either.
    void aMessageWithoutADraftHereIsLeftAlone()
    {
        m_case->refuse(u"SendItem"_s, u"ErrorSubmissionQuotaExceeded"_s);
        m_case->refuse(u"DeleteItem"_s, u"ErrorAccessDenied"_s);
        QCOMPARE(m_case->send().end, MailEnd::DraftLeft);
        allow(u"SendItem"_s);
        allow(u"DeleteItem"_s);
        m_composer->setDraft({.principal = principal});
        const MailReport report = send();
        QVERIFY(report.error);
        QCOMPARE(report.error->code, u"ErrorMissingRecipients"_s);
        QCOMPARE(open().size(), 1);
        QCOMPARE(m_case->drafts(), 1);
    }

private:
    /// The server stops at \a step, and nothing of it can be read for a while.
    void leaveOpen(Step step)
    {
        m_case->server.exchange().with(
            [step](Sandbox::State &state) { state.controls.diesAfter = step; });
        for (const QString &reading : {u"GetItem"_s, u"FindItem"_s})
            m_case->refuse(reading, u"ErrorInternalServerError"_s);
        QCOMPARE(send().end, MailEnd::Unknown);
        for (const QString &reading : {u"GetItem"_s, u"FindItem"_s})
            allow(reading);
        QCOMPARE(open().size(), 1);
    }

    /// What was sent is not sent again before that is said; what is written stays, and would be
    /// another message.
    void expectEarlierSent(const MailDraft &written)
    {
        const MailReport report = send();
        QCOMPARE(report.end, MailEnd::NotSent);
        QVERIFY(report.error);
        QCOMPARE(report.error->code, u"EarlierVersionSent"_s);
        QCOMPARE(m_case->received(), 1);
        QVERIFY(open().isEmpty());
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().first().draft, written);
        QVERIFY(!kept().first().mayBeSent);
        // The next start removes drafts that were sent.
        const QStringList sent = sentDrafts(m_case->journal(), address(assistant));
        QCOMPARE(sent.size(), 1);
        QVERIFY(!sent.contains(kept().first().id));
        QCOMPARE(send().end, MailEnd::Sent);
        QCOMPARE(m_case->received(), 2);
        QVERIFY(kept().isEmpty());
    }

    MailReport send()
    {
        QSignalSpy finished(&*m_composer, &MailComposer::finished);
        m_composer->send();
        if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 20000))
            qWarning("sending did not end");
        return finished.isEmpty() ? MailReport{.error = {}, .left = {}}
                                  : finished.first().first().value<MailReport>();
    }

    void allow(const QString &operation)
    {
        m_case->server.exchange().with(
            [&operation](Sandbox::State &state) { state.controls.refusedCalls.remove(operation); });
    }

    static MailDraft changed()
    {
        MailDraft draft = sampleMail();
        draft.cc = {{.address = mei}};
        draft.body = u"Dear Sofia\nthis is another offer."_s;
        return draft;
    }
    QList<PendingMail> open() { return openMails(m_case->journal(), address(assistant)); }
    [[nodiscard]] QList<KeptMail> kept() const { return store().drafts(address(assistant)); }
    [[nodiscard]] MailDrafts store() const { return MailDrafts(m_home->filePath(u"mail"_s)); }

    std::optional<QTemporaryDir> m_home;
    std::optional<Mail> m_case;
    std::optional<MailComposer> m_composer;
};

ONBEHALF_TEST(TestMailComposer, QCoreApplication)

} // namespace tst_mailcomposer

#include "tst_mailcomposer.moc"
