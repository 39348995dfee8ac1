// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafthistory.h"
#include "permissions/permissionsdraft.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_permissionsdraft {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;

namespace {

const Ews::UserId jonas{.primarySmtpAddress = u"jonas@sandbox.example"_s};

FolderPermissions list(const QString &id, const QList<Ews::Permission> &entries = {})
{
    return {.id = {.id = id}, .displayName = id, .entries = entries};
}

FolderDraft edited(const QString &id, PermissionLevel level = PermissionLevel::Editor)
{
    FolderDraft draft(list(id));
    draft.set(jonas, rightsOf(level));
    return draft;
}

QStringList ids(const PermissionsDraft &draft)
{
    QStringList all;
    for (const FolderDraft &folder : draft.folders())
        all.append(folder.base().id.id);
    return all;
}

} // namespace

class TestPermissionsDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFoldersInTheOrderOfTheirFirstEdit()
    {
        PermissionsDraft draft;
        QVERIFY(draft.isEmpty());
        for (const QString &id : {u"b"_s, u"a"_s, u"c"_s})
            draft.put(edited(id));
        draft.put(edited(u"b"_s, PermissionLevel::Author));
        QCOMPARE(ids(draft), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(draft.changes().size(), 3);
        QCOMPARE(draft.changes().first().after->level, PermissionLevel::Author);
    }

    void findsTheOthersWhereOneHasGone()
    {
        PermissionsDraft draft;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            draft.put(edited(id));
        draft.put(FolderDraft(list(u"a"_s)));
        QCOMPARE(ids(draft), (QStringList{u"b"_s, u"c"_s}));
        QVERIFY(!draft.find(u"a"_s));
        QCOMPARE(draft.find(u"c"_s)->base().id.id, u"c"_s);
        draft.put(edited(u"c"_s, PermissionLevel::Owner));
        QCOMPARE(draft.find(u"c"_s)->entryOf(jonas)->level, PermissionLevel::Owner);
        QCOMPARE(draft.find(u"b"_s)->entryOf(jonas)->level, PermissionLevel::Editor);
        draft.put(FolderDraft(list(u"never staged"_s)));
        QCOMPARE(draft.folders().size(), 2);
    }

    void liesOverANewerList()
    {
        PermissionsDraft draft;
        draft.put(edited(u"a"_s));
        draft.put(edited(u"b"_s));
        const auto others = permissionOf({.primarySmtpAddress = u"mei@sandbox.example"_s},
                                         rightsOf(PermissionLevel::Author));
        const auto moved = draft.rebasedOn(list(u"a"_s, {others}));
        QCOMPARE(moved.find(u"a"_s)->base().entries, QList{others});
        QCOMPARE(moved.changes().size(), 2);
        QVERIFY(!(moved == draft));
        // What is there by now is no edit any more.
        const auto same =
            draft.rebasedOn(list(u"a"_s, {permissionOf(jonas, rightsOf(PermissionLevel::Editor))}));
        QCOMPARE(ids(same), QStringList{u"b"_s});
        QVERIFY(draft.rebasedOn(list(u"unknown"_s)) == draft);
    }

    void goesBackAndForth()
    {
        DraftHistory<int> history;
        QVERIFY(!history.canUndo() && !history.canRedo());
        history.undo();
        history.redo();
        QCOMPARE(history.current(), 0);
        history.step(1);
        history.step(2);
        history.undo();
        QCOMPARE(history.current(), 1);
        history.redo();
        QCOMPARE(history.current(), 2);
        history.undo();
        history.step(3);
        QVERIFY(!history.canRedo());
        history.undo();
        history.undo();
        QCOMPARE(history.current(), 0);
        QVERIFY(!history.canUndo());
    }

    void changesTheGroundOfEveryStep()
    {
        DraftHistory<int> history;
        history.step(1);
        history.step(2);
        history.undo();
        history.transform([](int step) { return step + 10; });
        QCOMPARE(history.current(), 11);
        history.undo();
        QCOMPARE(history.current(), 10);
        history.redo();
        history.redo();
        QCOMPARE(history.current(), 12);
        history.restart(5);
        QVERIFY(!history.canUndo() && !history.canRedo());
        QCOMPARE(history.current(), 5);
    }
};

ONBEHALF_TEST(TestPermissionsDraft, QCoreApplication)

} // namespace tst_permissionsdraft

#include "tst_permissionsdraft.moc"
