// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "series.h"
#include "support/testprogram.h"

namespace tst_sandboxattachments {

using namespace Test;
using Ews::CalendarItem;
using Ews::FileAttachment;
using Ews::MeetingRequest;

namespace {

const QStringList good{u"NoError"_s};

FileAttachment file(const QString &name, const QByteArray &content)
{
    return {.name = name, .contentType = u"text/plain"_s, .content = content};
}

Ews::CreateAttachment attaching(const Ews::ItemId &id, const QList<Ews::Attachment> &files)
{
    return {.parentItemId = id, .attachments = files};
}

const FileAttachment agenda = file(u"agenda.txt"_s, "Money");

/// The item's attachments as it lists them, all of them files.
QList<FileAttachment> listed(Sandbox::Exchange &exchange, const Ews::AnyItemId &id,
                             const QString &caller = helena)
{
    QList<FileAttachment> files;
    const CalendarItem item = got(exchange, id, caller);
    for (const Ews::Attachment &one : item.attachments)
        files.append(std::get<FileAttachment>(one));
    return files;
}

Ews::GetAttachment reading(const FileAttachment &attachment)
{
    return {.attachmentIds = {*attachment.attachmentId}};
}

/// Whole, with its content.
FileAttachment whole(Sandbox::Exchange &exchange, const FileAttachment &attachment,
                     const QString &caller = helena)
{
    const auto answer = ask(exchange, reading(attachment), caller);
    if (!answer || !answer->items.first())
        return {};
    return std::get<FileAttachment>(answer->items.first()->attachments.first());
}

Ews::ItemId made(Sandbox::Exchange &exchange, const CalendarItem &item = appointment(u"Budget"_s))
{
    return onlyId(ask(exchange, creating(item)));
}

} // namespace

/// Files at items: attached, read, taken off, and sent along.
class TestSandboxAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAttachedFileCanBeRead()
    {
        Sandbox::Exchange exchange;
        const auto id = made(exchange);
        QCOMPARE(got(exchange, id).hasAttachments, false);
        QCOMPARE(codes(ask(exchange, attaching(id, {agenda}))), good);
        QCOMPARE(got(exchange, id).hasAttachments, true);
        const auto files = listed(exchange, id);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().name, u"agenda.txt"_s);
        QCOMPARE(files.first().contentType, u"text/plain"_s);
        QCOMPARE(files.first().size, 5);
        QVERIFY(!files.first().content); // for GetAttachment alone
        QCOMPARE(whole(exchange, files.first()).content, QByteArray("Money"));
    }

    void anAttachmentChangesTheItem()
    {
        Sandbox::Exchange exchange;
        const auto id = made(exchange);
        const auto answer = ask(exchange, attaching(id, {agenda, file(u"2.txt"_s, "b")}));
        QCOMPARE(codes(answer), (QStringList{u"NoError"_s, u"NoError"_s}));
        const auto created =
            std::get<FileAttachment>(answer->items.last()->attachments.first()).attachmentId;
        QCOMPARE(created->rootItemId, id.id);
        QCOMPARE(created->rootItemChangeKey, got(exchange, id).itemId->changeKey);
        QVERIFY(created->rootItemChangeKey != id.changeKey);
        QCOMPARE(created->id, listed(exchange, id).last().attachmentId->id);
        QCOMPARE(codes(ask(exchange, renaming(id, u"Money"_s))),
                 QStringList{u"ErrorIrresolvableConflict"_s});
        const Ews::ItemId now{created->rootItemId, created->rootItemChangeKey};
        QCOMPARE(codes(ask(exchange, renaming(now, u"Money"_s))), good);
    }

    void aFileCanBeTakenOff()
    {
        Sandbox::Exchange exchange;
        const auto id = made(exchange);
        ask(exchange, attaching(id, {agenda, file(u"2.txt"_s, "b")}));
        const auto first = listed(exchange, id).first();
        const auto answer =
            ask(exchange, Ews::DeleteAttachment{.attachmentIds = {*first.attachmentId}});
        QCOMPARE(codes(answer), good);
        const Ews::RootItemId root = *answer->items.first()->rootItemId;
        QCOMPARE(root.id, id.id);
        QCOMPARE(root.changeKey, got(exchange, id).itemId->changeKey);
        QCOMPARE(listed(exchange, id).size(), 1);
        QCOMPARE(listed(exchange, id).first().name, u"2.txt"_s);
        QCOMPARE(codes(ask(exchange, reading(first))), QStringList{u"ErrorInvalidAttachmentId"_s});
    }

    void aNewItemCanHaveFiles()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = appointment(u"Budget"_s);
        item.attachments = {agenda};
        const auto id = made(exchange, item);
        QCOMPARE(whole(exchange, listed(exchange, id).value(0)).content, QByteArray("Money"));
    }

    void refusesWhatCannotBeAttached_data()
    {
        QTest::addColumn<Ews::Attachment>("attachment");
        QTest::addColumn<QString>("code");
        QTest::newRow("large") << Ews::Attachment(file(u"large"_s, QByteArray(11, 'x')))
                               << u"ErrorAttachmentSizeLimitExceeded"_s;
        QTest::newRow("just not too large")
            << Ews::Attachment(file(u"ten"_s, QByteArray(10, 'x'))) << u"NoError"_s;
        QTest::newRow("empty") << Ews::Attachment(file(u"empty"_s, {})) << u"NoError"_s;
        QTest::newRow("without a name")
            << Ews::Attachment(file({}, "x")) << u"ErrorRequiredPropertyMissing"_s;
        QTest::newRow("item without item") << Ews::Attachment(Ews::ItemAttachment{.name = u"x"_s})
                                           << u"ErrorMissingItemForCreateItemAttachment"_s;
    }

    void refusesWhatCannotBeAttached()
    {
        QFETCH(const Ews::Attachment, attachment);
        QFETCH(const QString, code);
        Sandbox::Exchange exchange;
        exchange.with([](Sandbox::State &state) { state.controls.largestAttachment = 10; });
        const auto id = made(exchange);
        QCOMPARE(codes(ask(exchange, attaching(id, {attachment}))), QStringList{code});
        QCOMPARE(listed(exchange, id).size(), code == "NoError"_L1 ? 1 : 0);
        CalendarItem item = appointment(u"Second"_s);
        item.attachments = {attachment};
        QCOMPARE(codes(ask(exchange, creating(item))), QStringList{code});
    }

    void anOldChangeKeyAttachesNothing()
    {
        Sandbox::Exchange exchange;
        const auto id = made(exchange);
        ask(exchange, renaming(id, u"Money"_s));
        QCOMPARE(codes(ask(exchange, attaching(id, {agenda}))),
                 QStringList{u"ErrorIrresolvableConflict"_s});
        QCOMPARE(codes(ask(exchange, attaching({.id = id.id}, {agenda}))), good);
        QCOMPARE(codes(ask(exchange, attaching({.id = u"an id"_s}, {agenda}))),
                 QStringList{u"ErrorInvalidIdMalformed"_s});
    }

    void attachingNeedsTheRightToEdit_data()
    {
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("code");
        QTest::newRow("Editor") << jonas << u"NoError"_s;
        QTest::newRow("Author") << tomas << u"ErrorAccessDenied"_s;
        QTest::newRow("Reviewer") << priya << u"ErrorAccessDenied"_s;
        QTest::newRow("free/busy") << u"aisha.rahman@sandbox.example"_s << u"ErrorItemNotFound"_s;
    }

    void attachingNeedsTheRightToEdit()
    {
        QFETCH(const QString, caller);
        QFETCH(const QString, code);
        Sandbox::Exchange exchange;
        const auto id = made(exchange);
        ask(exchange, attaching(id, {agenda}));
        const auto there = listed(exchange, id).first();
        QCOMPARE(codes(ask(exchange, attaching({.id = id.id}, {agenda}), caller)),
                 QStringList{code});
        const bool reads = code != "ErrorItemNotFound"_L1;
        QCOMPARE(codes(ask(exchange, reading(there), caller)),
                 QStringList{reads ? u"NoError"_s : code});
        QCOMPARE(codes(ask(exchange, Ews::DeleteAttachment{.attachmentIds = {*there.attachmentId}},
                           caller)),
                 QStringList{code});
    }

    void filesOfPrivateItemsAreHidden()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = appointment(u"Surgery"_s);
        item.sensitivity = Ews::Sensitivity::Private;
        item.attachments = {agenda};
        const auto id = made(exchange, item);
        const auto there = listed(exchange, id).first();
        QVERIFY(listed(exchange, id, jonas).isEmpty());
        QCOMPARE(codes(ask(exchange, reading(there), jonas)), QStringList{u"ErrorItemNotFound"_s});
        QCOMPARE(codes(ask(exchange, attaching({.id = id.id}, {agenda}), jonas)),
                 QStringList{u"ErrorItemNotFound"_s});
    }

    // As is done with Exchange: saved for oneself, then the files, then sent.
    void invitationsCarryTheFiles()
    {
        Sandbox::Exchange exchange;
        const auto id = made(exchange, appointment(u"Budget"_s, {attendee(sofia)}));
        ask(exchange, attaching(id, {agenda}), jonas);
        const auto op = renaming(*got(exchange, id).itemId, u"Money"_s,
                                 Ews::SendMeetingUpdates::SendToAllAndSaveCopy);
        QCOMPARE(codes(ask(exchange, op, jonas)), good);
        const auto sent = found<MeetingRequest>(ask(exchange, finding(u"inbox"_s, sofia), sofia));
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().hasAttachments, true);
        const auto request = only<MeetingRequest>(
            ask(exchange, getting(Ews::AnyItemId(*sent.first().itemId)), sofia));
        const auto attached = std::get<FileAttachment>(request.attachments.value(0));
        QCOMPARE(whole(exchange, attached, sofia).content, QByteArray("Money"));
        const auto entry = shown(exchange, sofia).first();
        const auto theirs = listed(exchange, *entry.itemId, sofia);
        QCOMPARE(theirs.size(), 1);
        QCOMPARE(whole(exchange, theirs.first(), sofia).content, QByteArray("Money"));
        QVERIFY(theirs.first().attachmentId->id != listed(exchange, id).first().attachmentId->id);
    }

    void anOccurrenceHasFilesOfItsOwn()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = fiveTuesdays(u"Jour fixe"_s);
        item.attachments = {agenda};
        const auto master = made(exchange, item);
        const auto second = *shown(exchange).at(1).itemId;
        QCOMPARE(codes(ask(exchange, attaching(second, {file(u"2.txt"_s, "b")}))), good);
        QCOMPARE(listed(exchange, second).size(), 2);
        QCOMPARE(got(exchange, second).calendarItemType, Ews::CalendarItemType::Exception);
        QCOMPARE(listed(exchange, master).size(), 1);
        const auto third = listed(exchange, *shown(exchange).at(2).itemId);
        QCOMPARE(third.size(), 1);
        QCOMPARE(whole(exchange, third.first()).content, QByteArray("Money"));
        QCOMPARE(whole(exchange, listed(exchange, second).last()).content, QByteArray("b"));
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxAttachments, QCoreApplication)

} // namespace tst_sandboxattachments

#include "tst_sandboxattachments.moc"
