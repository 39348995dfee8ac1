// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailcomposer.h"
#include "mailcase.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_maildrafts {

using namespace MailCase;

/// What is written is kept on this computer until it is sent or thrown away.
class TestMailDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        QVERIFY(m_home->isValid());
    }

    void everythingComesBack()
    {
        KeptMail mail = sample();
        mail.draft.cc = {{.name = u"Mei"_s, .address = mei}};
        mail.draft.bcc = {{.address = tomas}};
        mail.draft.importance = Ews::Importance::Low;
        mail.draft.sensitivity = Ews::Sensitivity::Private;
        QVERIFY(store().save(mail));
        QVERIFY(!mail.id.isEmpty());
        const auto kept = store().drafts(address(assistant).toUpper());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().id, mail.id);
        QCOMPARE(kept.first().draft, mail.draft);
        QCOMPARE(kept.first().principalName, mail.principalName);
        QVERIFY(qAbs(kept.first().savedAt.secsTo(mail.savedAt)) < 2);
        // Nobody else's.
        QVERIFY(store().drafts(mei).isEmpty());
        store().remove(mail.id);
        QVERIFY(store().drafts(address(assistant)).isEmpty());
    }

    void isReadableForItsOwnerAlone()
    {
        KeptMail mail = sample();
        QVERIFY(store().save(mail));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(QFile::permissions(folder()) & others, QFile::Permissions());
    }

    void whatCannotBeReadIsLeftOut()
    {
        KeptMail mail = sample();
        QVERIFY(store().save(mail));
        QFile broken(folder() + u"/broken.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{ not json");
        broken.close();
        QCOMPARE(store().drafts(address(assistant)).size(), 1);
    }

    void aFullDiskIsSaid()
    {
        QFile file(folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        KeptMail mail = sample();
        const auto saved = store().save(mail);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, u"DraftNotWritable"_s);
    }

    void isKeptAMomentAfterEachChange()
    {
        MailComposer composer(Session{.account = {.address = address(assistant)}}, journal(),
                              store());
        QSignalSpy saved(&composer, &MailComposer::saved);
        composer.startNew(principal, u"Helena Lindqvist"_s);
        composer.setDraft(sampleMail());
        QVERIFY(saved.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 10000);
        QCOMPARE(store().drafts(address(assistant)).first().draft, sampleMail());
        // What is empty again needs no draft.
        composer.setDraft({.principal = principal});
        QVERIFY(composer.save());
        QVERIFY(store().drafts(address(assistant)).isEmpty());
    }

    void whatWasSentIsNoDraftAnyMore()
    {
        Mail mail;
        QVERIFY(mail.isReady());
        MailComposer composer(mail.delegate, mail.journal(), store());
        QSignalSpy finished(&composer, &MailComposer::finished);
        composer.startNew(principal, {});
        composer.setDraft(sampleMail());
        mail.refuse(u"SendItem"_s, u"ErrorSendAsDenied"_s);
        composer.send();
        QVERIFY(composer.isSending());
        QVERIFY(finished.wait(10000));
        QVERIFY(!composer.isSending());
        QCOMPARE(store().drafts(address(assistant)).size(), 1);
        mail.server.exchange().with(
            [](Sandbox::State &state) { state.controls.refusedCalls.clear(); });
        composer.send();
        QVERIFY(finished.wait(10000));
        QCOMPARE(finished.last().first().value<MailReport>().end, MailEnd::Sent);
        QVERIFY(store().drafts(address(assistant)).isEmpty());
        QCOMPARE(mail.received(), 1);
    }

    void anEarlierAttemptIsLookedUpFirst_data()
    {
        QTest::addColumn<Sandbox::Step>("step");
        QTest::addColumn<int>("received");
        QTest::newRow("it was not sent") << Sandbox::Step::Saved << 1;
        QTest::newRow("it was sent") << Sandbox::Step::Marked << 1;
        QTest::newRow("nobody knows") << Sandbox::Step::Sent << 2;
    }

    /// The answer is lost, and nothing could be looked up. Whoever sends again does not send twice
    /// what was sent, and leaves no draft behind.
    void anEarlierAttemptIsLookedUpFirst()
    {
        QFETCH(const Sandbox::Step, step);
        QFETCH(const int, received);
        Mail mail;
        QVERIFY(mail.isReady());
        MailComposer composer(mail.delegate, mail.journal(), store());
        QSignalSpy finished(&composer, &MailComposer::finished);
        composer.startNew(principal, {});
        composer.setDraft(sampleMail());
        mail.server.exchange().with(
            [step](Sandbox::State &state) { state.controls.diesAfter = step; });
        for (const QString &reading : {u"GetItem"_s, u"FindItem"_s})
            mail.refuse(reading, u"ErrorInternalServerError"_s);
        composer.send();
        QVERIFY(finished.wait(10000));
        QCOMPARE(finished.last().first().value<MailReport>().end, MailEnd::Unknown);
        QVERIFY(store().drafts(address(assistant)).first().mayBeSent);
        composer.send(); // as little can be said
        QVERIFY(finished.wait(10000));
        QCOMPARE(finished.last().first().value<MailReport>().end, MailEnd::Unknown);
        mail.server.exchange().with(
            [](Sandbox::State &state) { state.controls.refusedCalls.clear(); });
        composer.send();
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.last().first().value<MailReport>().end, MailEnd::Sent);
        QCOMPARE(mail.received(), received);
        QVERIFY(step == Sandbox::Step::Sent || mail.drafts() == 0);
        QVERIFY(store().drafts(address(assistant)).isEmpty());
        QVERIFY(pendingMails(mail.journal(), address(assistant)).isEmpty());
    }

private:
    [[nodiscard]] QString folder() const { return m_home->filePath(u"mail"_s); }
    [[nodiscard]] Journal journal() const { return Journal(m_home->filePath(u"journal"_s)); }
    [[nodiscard]] MailDrafts store() const { return MailDrafts(folder()); }
    static KeptMail sample()
    {
        return {.account = address(assistant),
                .principalName = u"Helena Lindqvist"_s,
                .draft = sampleMail()};
    }

    std::optional<QTemporaryDir> m_home;
};

ONBEHALF_TEST(TestMailDrafts, QCoreApplication)

} // namespace tst_maildrafts

#include "tst_maildrafts.moc"
