// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meetingdraft.h"
#include "meetingscase.h"
#include "support/testprogram.h"

#include <QFile>

namespace tst_meetingdrafts {

using namespace MeetingsCase;

/// Drafts that are kept on this computer until they are sent.
class TestMeetingDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        QVERIFY(m_home->isValid());
    }

    void aDraftIsThereAgain()
    {
        MeetingDraft draft = sample();
        QVERIFY(drafts().save(draft));
        QVERIFY(!draft.id.isEmpty());
        const auto all = drafts().drafts(account);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().meeting, draft.meeting);
        QCOMPARE(all.first().principal, principal);
        QCOMPARE(all.first().principalName, u"Helena Lindqvist"_s);
        QVERIFY(all.first().isNew());
        QVERIFY(drafts().drafts(anna).isEmpty()); // hers are her own
    }

    void aChangeOfAMeetingStaysOne()
    {
        MeetingDraft draft = sample();
        draft.entry = MeetingEntry{.id = {u"AAMk"_s, u"DwAA"_s},
                                   .uid = u"0400"_s,
                                   .meeting = sampleMeeting(),
                                   .requestWasSent = true};
        draft.entry->lastModified = Ews::DateTime{QDate(2026, 11, 20), QTime(9, 0), 0};
        draft.scope = SeriesScope::Following;
        draft.occurrence = QDate(2026, 12, 8);
        draft.journalId = u"20261120"_s;
        QVERIFY(drafts().save(draft));
        const MeetingDraft read = drafts().drafts(account).value(0);
        QVERIFY(read.entry);
        QCOMPARE(*read.entry, *draft.entry);
        QCOMPARE(read.scope, SeriesScope::Following);
        QCOMPARE(read.occurrence, draft.occurrence);
        QCOMPARE(read.journalId, draft.journalId);
    }

    /// It must not be sent as a new one.
    void aChangeThatCannotBeReadIsLeftOut()
    {
        MeetingDraft draft = sample();
        draft.entry = MeetingEntry{.meeting = sampleMeeting()};
        QVERIFY(drafts().save(draft));
        const QString path = m_home->filePath(draft.id + u"/draft.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype entry = bytes.indexOf("\"entry\"");
        const qsizetype item = bytes.indexOf("CalendarItem", entry);
        QVERIFY(entry > 0 && item > 0);
        bytes.replace(item, 12, "SomethingElse");
        file.seek(0);
        file.write(bytes);
        file.close();
        QVERIFY(drafts().drafts(account).isEmpty());
    }

    void filesAreCopied()
    {
        const QString path = m_home->filePath(u"plan.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("plan");
        file.close();
        MeetingDraft draft = sample();
        const auto added = drafts().addFile(draft, path);
        const auto again = drafts().addFile(draft, path);
        QVERIFY(added && again);
        QCOMPARE(added->name, u"plan.txt"_s);
        QCOMPARE(added->size, 4);
        QCOMPARE(added->contentType, u"text/plain"_s);
        QVERIFY(added->path != again->path);
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::exists(added->path)); // whatever becomes of the original
        drafts().remove(draft.id);
        QVERIFY(!QFile::exists(added->path));
        QVERIFY(drafts().drafts(account).isEmpty());
    }

    void whatCannotBeReadOrWrittenIsSaid()
    {
        MeetingDraft draft = sample();
        const auto missing = drafts().addFile(draft, m_home->filePath(u"nowhere"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, u"FileNotReadable"_s);
        const auto folder = drafts().addFile(draft, m_home->path());
        QVERIFY(!folder);
        const auto unsaved = MeetingDrafts(u"/proc/nowhere"_s).save(draft);
        QVERIFY(!unsaved);
        QCOMPARE(unsaved.error().code, u"DraftNotWritable"_s);
    }

    void othersMayNotRead()
    {
        MeetingDraft draft = sample();
        QVERIFY(drafts().save(draft));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(QFile::permissions(m_home->filePath(draft.id)) & others, QFile::Permissions());
    }

    void onlyWhatWasTypedIsAChange()
    {
        MeetingDraft draft;
        QVERIFY(!draft.isChanged());
        draft.meeting.times = sampleMeeting().times; // given, not typed
        QVERIFY(!draft.isChanged());
        draft.meeting.subject = u"x"_s;
        QVERIFY(draft.isChanged());
        draft.entry = MeetingEntry{.meeting = draft.meeting};
        QVERIFY(!draft.isChanged());
    }

private:
    static inline const QString account = address(assistant);

    static MeetingDraft sample()
    {
        return {.account = account,
                .principal = principal,
                .principalName = u"Helena Lindqvist"_s,
                .meeting = sampleMeeting()};
    }
    MeetingDrafts drafts() const { return MeetingDrafts(m_home->path()); }

    std::optional<QTemporaryDir> m_home;
};

ONBEHALF_TEST(TestMeetingDrafts, QCoreApplication)

} // namespace tst_meetingdrafts

#include "tst_meetingdrafts.moc"
