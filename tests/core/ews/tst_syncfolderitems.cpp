// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/syncfolderitems.h"
#include "support/testprogram.h"

namespace tst_syncfolderitems {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

SyncFolderItems first()
{
    return {.shape = {},
            .syncFolderId = {DistinguishedFolderId{
                .id = u"calendar"_s, .mailbox = Golden::mailbox(u"principal@example.test"_s)}}};
}

SyncFolderItems next()
{
    return {.shape = {.baseShape = BaseShape::Default},
            .syncFolderId = {FolderId{u"AAMkCalendar"_s, u"AQAAA1"_s}},
            .syncState = u"H4sIAAA="_s,
            .ignore = {{u"AAMkIgnored"_s, u"CQAAA1"_s}},
            .maxChangesReturned = 10,
            .syncScope = SyncScope::NormalItems};
}

} // namespace

class TstSyncFolderItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForAllAtFirst();
    void asksForWhatChanged();
    void isValidByTheSchemas();
    void givesTheChanges();
    void noChangeIsAnAnswer();
    void tellsThatTheStateIsOfNoUse();
    void anAnswerIsWrittenAsItIsRead();
};

void TstSyncFolderItems::asksForAllAtFirst()
{
    COMPARE_XML(writeRequest(first()), Golden::file(u"syncfolderitems_first_request.xml"_s));
}

void TstSyncFolderItems::asksForWhatChanged()
{
    COMPARE_XML(writeRequest(next()), Golden::file(u"syncfolderitems_request.xml"_s));
}

void TstSyncFolderItems::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(first()));
    VERIFY_VALID(writeRequest(next()));
    for (const auto name : {"syncfolderitems_first_request"_L1, "syncfolderitems_request"_L1,
                            "syncfolderitems_response"_L1, "syncfolderitems_none_response"_L1,
                            "syncfolderitems_state_response"_L1})
        VERIFY_VALID(Golden::file(name + u".xml"_s));
}

void TstSyncFolderItems::givesTheChanges()
{
    const auto answer = Golden::readFile<SyncFolderItems>(u"syncfolderitems_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(answer->items.first());
    const FolderChanges &changes = *answer->items.first();
    QCOMPARE(changes.syncState, u"H4sIAAAC"_s);
    QCOMPARE(changes.includesLastItemInRange, false);
    QCOMPARE(changes.changes->size(), 5);
    const auto &created = std::get<SyncCreate>(changes.changes->at(0));
    QCOMPARE(std::get<CalendarItem>(*created.item).subject, u"Daily"_s);
    QVERIFY(!std::get<SyncCreate>(changes.changes->at(1)).item); // a task
    const auto &updated = std::get<SyncUpdate>(changes.changes->at(2));
    QCOMPARE(std::get<MeetingRequest>(*updated.item).itemId->id, u"AAMkB"_s);
    QCOMPARE(std::get<SyncDelete>(changes.changes->at(3)).itemId.id, u"AAMkC"_s);
    const SyncReadFlagChange read{{u"AAMkD"_s, u"CQAAD2"_s}, true};
    QCOMPARE(std::get<SyncReadFlagChange>(changes.changes->at(4)), read);
}

void TstSyncFolderItems::noChangeIsAnAnswer()
{
    const auto answer = Golden::readFile<SyncFolderItems>(u"syncfolderitems_none_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(answer->items.first());
    QVERIFY(answer->items.first()->changes->isEmpty());
    QCOMPARE(answer->items.first()->includesLastItemInRange, true);
}

void TstSyncFolderItems::tellsThatTheStateIsOfNoUse()
{
    const auto answer = Golden::readFile<SyncFolderItems>(u"syncfolderitems_state_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(!answer->items.first());
    QCOMPARE(answer->items.first().error().code, u"ErrorInvalidSyncStateData"_s);
}

// The sandbox's side.
void TstSyncFolderItems::anAnswerIsWrittenAsItIsRead()
{
    auto answer = Golden::readFile<SyncFolderItems>(u"syncfolderitems_response.xml"_s);
    answer->items.first()->changes->removeAt(1); // an item has to be there
    const QByteArray written =
        writeAnswer<SyncFolderItems>(answer, {}, ServerVersion::Exchange2016);
    QCOMPARE(Golden::read<SyncFolderItems>(written)->items, answer->items);
    const auto none = Golden::readFile<SyncFolderItems>(u"syncfolderitems_none_response.xml"_s);
    const QByteArray writtenNone =
        writeAnswer<SyncFolderItems>(none, {}, ServerVersion::Exchange2016);
    QVERIFY(writtenNone.contains("Changes"));
    NEED_SCHEMAS();
    VERIFY_VALID(written);
    VERIFY_VALID(writtenNone);
}

ONBEHALF_TEST(TstSyncFolderItems, QCoreApplication)

} // namespace tst_syncfolderitems

#include "tst_syncfolderitems.moc"
