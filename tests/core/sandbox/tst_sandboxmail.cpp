// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items.h"
#include "support/testprogram.h"

namespace tst_sandboxmail {

using namespace Test;
using Ews::Message;
using enum Ews::MessageDisposition;

namespace {

const QStringList good{u"NoError"_s};

Message letter(const QString &from = {})
{
    Message message;
    message.subject = u"Offer"_s;
    message.body = Ews::Body{.text = u"Dear Sofia"_s};
    message.toRecipients = {{.emailAddress = sofia}};
    if (!from.isEmpty())
        message.from = Ews::SingleRecipient{{.emailAddress = from}};
    return message;
}

Ews::CreateItem writing(const Message &message, Ews::MessageDisposition disposition,
                        const std::optional<Ews::TargetFolderId> &folder = {})
{
    return {.messageDisposition = disposition, .savedItemFolderId = folder, .items = {message}};
}

Ews::SendItem sending(const Ews::ItemId &id, const std::optional<Ews::TargetFolderId> &folder = {})
{
    return {.itemIds = {id}, .savedItemFolderId = folder};
}

QList<Message> in(Sandbox::Exchange &exchange, const QString &who, const QString &folder)
{
    return found<Message>(ask(exchange, finding(folder, who, Ews::BaseShape::AllProperties), who));
}

/// \a who may do everything with Helena's mail, which says nothing of sending for her.
void openMail(Sandbox::Exchange &exchange, const QString &who)
{
    exchange.with([&who](Sandbox::State &state) {
        for (const QString &key : {u"drafts"_s, u"sentitems"_s})
            state.organisation.mailboxOf(helena)->folders[key].setRights(
                state.organisation.sidOf(who),
                *Sandbox::rightsOf(Ews::PermissionLevel::Editor, false));
    });
}

} // namespace

/// Messages that are written, kept and sent, also on behalf of others.
class TestSandboxMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageReachesItsRecipients()
    {
        Sandbox::Exchange exchange;
        Message message = letter();
        message.ccRecipients = {{.emailAddress = mei}, {.emailAddress = sofia}};
        message.bccRecipients = {{.emailAddress = tomas}};
        message.extendedProperties = {{operationId, u"one"_s}};
        const auto answer = ask(exchange, writing(message, SendAndSaveCopy));
        QCOMPARE(codes(answer), good);
        QVERIFY(answer->items.first()->items.isEmpty()); // no id of what was sent
        for (const QString &who : {sofia, mei, tomas}) {
            const auto received = in(exchange, who, u"inbox"_s);
            QCOMPARE(received.size(), 1);
            QCOMPARE(received.first().from->mailbox.emailAddress, helena);
            QCOMPARE(received.first().sender->mailbox.emailAddress, helena);
            QCOMPARE(received.first().isRead, false);
            QCOMPARE(received.first().isDraft, false);
            const auto whole = only<Message>(ask(exchange, getting(*received.first().itemId), who));
            QCOMPARE(whole.body->text, u"Dear Sofia"_s);
            QVERIFY(whole.bccRecipients.isEmpty());
            QVERIFY(whole.extendedProperties.isEmpty());
        }
        const auto kept = in(exchange, helena, u"sentitems"_s);
        QCOMPARE(kept.size(), 1);
        const auto copy = only<Message>(ask(exchange, getting(*kept.first().itemId)));
        QCOMPARE(copy.bccRecipients.size(), 1);
        QCOMPARE(copy.extendedProperties.first().value, u"one"_s);
        QVERIFY(in(exchange, helena, u"drafts"_s).isEmpty());
    }

    void sendingOnlyKeepsNothing()
    {
        Sandbox::Exchange exchange;
        QCOMPARE(codes(ask(exchange, writing(letter(), SendOnly))), good);
        QCOMPARE(in(exchange, sofia, u"inbox"_s).size(), 1);
        QVERIFY(in(exchange, helena, u"sentitems"_s).isEmpty());
        QVERIFY(in(exchange, helena, u"drafts"_s).isEmpty());
    }

    void aDelegateSendsOnBehalf()
    {
        Sandbox::Exchange exchange;
        QCOMPARE(codes(ask(exchange, writing(letter(helena), SendAndSaveCopy), jonas)), good);
        const auto received = in(exchange, sofia, u"inbox"_s).first();
        QCOMPARE(received.from->mailbox.emailAddress, helena);
        QCOMPARE(received.sender->mailbox.emailAddress, jonas);
        QCOMPARE(in(exchange, jonas, u"sentitems"_s).size(), 1);
        QVERIFY(in(exchange, helena, u"sentitems"_s).isEmpty());
    }

    void refusesWhatCannotBeSent_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("code");
        QTest::newRow("for a stranger") << letter(helena) << mei << u"ErrorSendAsDenied"_s;
        QTest::newRow("from nobody")
            << letter(u"nobody@sandbox.example"_s) << jonas << u"ErrorSendAsDenied"_s;
        Message message = letter();
        message.toRecipients.clear();
        QTest::newRow("to nobody") << message << helena << u"ErrorInvalidRecipients"_s;
        message.toRecipients = {{.name = u"Sofia"_s}};
        QTest::newRow("without an address") << message << helena << u"ErrorInvalidRecipients"_s;
        message = letter();
        message.dateTimeReceived = utc(1, 1);
        QTest::newRow("received already") << message << helena << u"ErrorInvalidPropertySet"_s;
    }

    void refusesWhatCannotBeSent()
    {
        QFETCH(const Message, message);
        QFETCH(const QString, caller);
        QFETCH(const QString, code);
        Sandbox::Exchange exchange;
        QCOMPARE(codes(ask(exchange, writing(message, SendAndSaveCopy), caller)),
                 QStringList{code});
        QVERIFY(in(exchange, sofia, u"inbox"_s).isEmpty());
        QVERIFY(in(exchange, caller, u"drafts"_s).isEmpty());
    }

    void wantsToKnowWhatToDoWithIt()
    {
        Sandbox::Exchange exchange;
        Ews::CreateItem op = writing(letter(), SaveOnly);
        op.messageDisposition.reset();
        QCOMPARE(codes(ask(exchange, op)), QStringList{u"ErrorMessageDispositionRequired"_s});
    }

    void aDraftIsSentLater()
    {
        Sandbox::Exchange exchange;
        const auto draft = onlyId(ask(exchange, writing(letter(), SaveOnly)));
        QCOMPARE(in(exchange, helena, u"drafts"_s).first().isDraft, true);
        QVERIFY(in(exchange, sofia, u"inbox"_s).isEmpty());
        QCOMPARE(codes(ask(exchange, sending({.id = draft.id}))),
                 QStringList{u"ErrorChangeKeyRequiredForWriteOperations"_s});
        QCOMPARE(codes(ask(exchange, sending(draft))), good);
        QVERIFY(in(exchange, helena, u"drafts"_s).isEmpty());
        QCOMPARE(in(exchange, helena, u"sentitems"_s).size(), 1);
        QCOMPARE(in(exchange, sofia, u"inbox"_s).size(), 1);
        QCOMPARE(codes(ask(exchange, sending(draft))), QStringList{u"ErrorItemNotFound"_s});
    }

    // Saved in the principal's drafts, sent from there, the copy in the principal's Sent Items.
    void aDelegateSendsWhatIsInThePrincipalsDrafts()
    {
        Sandbox::Exchange exchange;
        openMail(exchange, jonas);
        const Ews::TargetFolderId drafts{folderOf(u"drafts"_s)};
        const Ews::TargetFolderId sent{folderOf(u"sentitems"_s)};
        const auto draft = onlyId(ask(exchange, writing(letter(), SaveOnly, drafts), jonas));
        QCOMPARE(in(exchange, helena, u"drafts"_s).size(), 1);
        QCOMPARE(codes(ask(exchange, sending(draft, sent), jonas)), good);
        const auto received = in(exchange, sofia, u"inbox"_s).first();
        QCOMPARE(received.from->mailbox.emailAddress, helena);
        QCOMPARE(received.sender->mailbox.emailAddress, jonas);
        QCOMPARE(in(exchange, helena, u"sentitems"_s).size(), 1);
        QVERIFY(in(exchange, jonas, u"sentitems"_s).isEmpty());
    }

    void whatMayNotBeSentStaysInTheDrafts()
    {
        Sandbox::Exchange exchange;
        openMail(exchange, mei);
        const Ews::TargetFolderId drafts{folderOf(u"drafts"_s)};
        const auto draft = onlyId(ask(exchange, writing(letter(), SaveOnly, drafts), mei));
        QCOMPARE(codes(ask(exchange, sending(draft), mei)), QStringList{u"ErrorSendAsDenied"_s});
        QCOMPARE(in(exchange, helena, u"drafts"_s).size(), 1);
        QVERIFY(in(exchange, sofia, u"inbox"_s).isEmpty());
    }

    void draftsGoWhereTheRightIs()
    {
        Sandbox::Exchange exchange;
        const auto saving = [](const QString &folder) {
            return writing(letter(), SaveOnly, Ews::TargetFolderId{folderOf(folder)});
        };
        QCOMPARE(codes(ask(exchange, saving(u"drafts"_s), mei)),
                 QStringList{u"ErrorFolderNotFound"_s});
        QCOMPARE(codes(ask(exchange, saving(u"calendar"_s))),
                 QStringList{u"ErrorInvalidFolderTypeForOperation"_s});
    }

    void sendingOnlyStaysAwayFromOthersFolders()
    {
        Sandbox::Exchange exchange;
        openMail(exchange, jonas);
        const auto op = writing(letter(), SendOnly, Ews::TargetFolderId{folderOf(u"sentitems"_s)});
        QCOMPARE(codes(ask(exchange, op, jonas)), QStringList{u"ErrorInvalidRequest"_s});
        QVERIFY(in(exchange, sofia, u"inbox"_s).isEmpty());
    }

    void refusesOddSendings()
    {
        Sandbox::Exchange exchange;
        const auto draft = onlyId(ask(exchange, writing(letter(), SaveOnly)));
        Ews::SendItem op = sending(draft, Ews::TargetFolderId{folderOf(u"sentitems"_s)});
        op.saveItemToFolder = false;
        QCOMPARE(codes(ask(exchange, op)), QStringList{u"ErrorInvalidSendItemSaveSettings"_s});
        const auto meeting = onlyId(ask(exchange, creating(appointment(u"Budget"_s))));
        QCOMPARE(codes(ask(exchange, sending(meeting))),
                 QStringList{u"ErrorInvalidItemForOperationSendItem"_s});
        op.savedItemFolderId.reset();
        QCOMPARE(codes(ask(exchange, op)), good);
        QVERIFY(in(exchange, helena, u"sentitems"_s).isEmpty());
    }

    // What has happened where an answer is lost.
    void aCallCanEndBetweenItsSteps_data()
    {
        QTest::addColumn<Sandbox::Step>("step");
        QTest::addColumn<int>("received");
        QTest::addColumn<int>("drafts");
        QTest::addColumn<int>("kept");
        QTest::newRow("saved") << Sandbox::Step::Saved << 0 << 1 << 0;
        QTest::newRow("sent") << Sandbox::Step::Sent << 1 << 1 << 0;
        QTest::newRow("marked") << Sandbox::Step::Marked << 1 << 0 << 1;
    }

    void aCallCanEndBetweenItsSteps()
    {
        QFETCH(const Sandbox::Step, step);
        QFETCH(const int, received);
        QFETCH(const int, drafts);
        QFETCH(const int, kept);
        Sandbox::Exchange exchange;
        exchange.with([step](Sandbox::State &state) { state.controls.diesAfter = step; });
        const auto op = writing(letter(), SendAndSaveCopy);
        QVERIFY(exchange.answer(Ews::writeRequest(op), helena).lost);
        QCOMPARE(in(exchange, sofia, u"inbox"_s).size(), received);
        QCOMPARE(in(exchange, helena, u"drafts"_s).size(), drafts);
        QCOMPARE(in(exchange, helena, u"sentitems"_s).size(), kept);
    }

    void filesGoAlong()
    {
        Sandbox::Exchange exchange;
        const auto draft = onlyId(ask(exchange, writing(letter(), SaveOnly)));
        const Ews::CreateAttachment op{
            .parentItemId = draft,
            .attachments = {Ews::FileAttachment{.name = u"offer.txt"_s, .content = "100"}}};
        QCOMPARE(codes(ask(exchange, op)), good);
        const auto now = in(exchange, helena, u"drafts"_s).first();
        QCOMPARE(codes(ask(exchange, sending(*now.itemId))), good);
        QCOMPARE(in(exchange, sofia, u"inbox"_s).first().hasAttachments, true);
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxMail, QCoreApplication)

} // namespace tst_sandboxmail

#include "tst_sandboxmail.moc"
