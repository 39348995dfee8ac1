// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/accessmatrix.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_accessmatrix {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using enum Ews::PermissionLevel;
using State = AccessCell::State;
using Finding = AccessFinding::Kind;

namespace {

const Ews::UserId everybody{.distinguishedUser = Ews::DistinguishedUser::Default};
const Ews::UserId outsiders{.distinguishedUser = Ews::DistinguishedUser::Anonymous};

Ews::UserId user(const QString &name)
{
    return {.primarySmtpAddress = name + u"@example.test"_s, .displayName = name};
}

Ews::UserId account(const QString &sid)
{
    return {.sid = sid};
}

Ews::Permission entry(const Ews::UserId &who, Ews::PermissionLevel level)
{
    return permissionOf(who, rightsOf(level));
}

FolderPermissions list(const QList<Ews::Permission> &entries, const QStringList &unknown = {})
{
    FolderPermissions result{.entries = entries, .unknownEntries = unknown};
    result.entries.prepend(entry(outsiders, None));
    result.entries.prepend(entry(everybody, None));
    return result;
}

/// The root "r", "calendar" and folders "f0" … below it, as many as there are lists beyond two.
AccessSources sources(const QList<Ews::Result<FolderPermissions>> &lists)
{
    AccessSources made{.tree = FolderTree(u"principal@example.test"_s), .lists = lists};
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const QString name = i == 0   ? u"msgfolderroot"_s
                             : i == 1 ? u"calendar"_s
                                      : u"f%1"_s.arg(i - 2);
        made.tree.add({.id = {.id = name},
                       .parentId = i == 0 ? u"above"_s : u"msgfolderroot"_s,
                       .distinguishedId = i < 2 ? name : QString(),
                       .kind = i == 1 ? Ews::FolderKind::CalendarFolder : Ews::FolderKind::Folder,
                       .displayName = name});
    }
    return made;
}

Delegate delegate(const QString &name, Ews::DelegateLevel calendar = Ews::DelegateLevel::None)
{
    Delegate result{.key = delegateKey(user(name)), .user = user(name)};
    result.levels[DelegateFolder::Calendar] = calendar;
    return result;
}

Groups group(const QString &name, int members)
{
    Ews::DLExpansion expansion;
    for (int i = 0; i < members; ++i)
        expansion.members.append({.name = u"member %1"_s.arg(i),
                                  .emailAddress = u"member%1@example.test"_s.arg(i),
                                  .mailboxType = Ews::MailboxType::Mailbox});
    Groups groups;
    groups.add(user(name), expansion);
    return groups;
}

QStringList keys(const AccessMatrix &matrix)
{
    QStringList all;
    for (const AccessRow &row : matrix.rows())
        all.append(row.key);
    return all;
}

QList<Finding> kinds(const AccessMatrix &matrix)
{
    QList<Finding> all;
    for (const AccessFinding &finding : matrix.findings())
        all.append(finding.kind);
    return all;
}

Ews::Error error(const QString &code)
{
    return {.failure = Ews::Failure::Refused, .code = code};
}

} // namespace

class TestAccessMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const AccessMatrix matrix;
        QVERIFY(matrix.rows().isEmpty() && matrix.columns().isEmpty());
    }

    void ordersRowsAsPeopleLookForThem()
    {
        AccessSources made =
            sources({list({entry(user(u"zoe"_s), Reviewer), entry(user(u"team"_s), Reviewer),
                           entry(user(u"ana"_s), Reviewer), entry(user(u"principal"_s), Owner)},
                          {u"NT User:S-1-5-21-1-2-3-4"_s})});
        made.delegates = QList{delegate(u"yves"_s), delegate(u"ben"_s)};
        made.groups = group(u"team"_s, 1);
        const AccessMatrix matrix(made);
        QCOMPARE(keys(matrix),
                 (QStringList{u"default"_s, u"anonymous"_s, u"smtp:yves@example.test"_s,
                              u"smtp:ben@example.test"_s, u"smtp:ana@example.test"_s,
                              u"smtp:member0@example.test"_s, u"smtp:principal@example.test"_s,
                              u"smtp:zoe@example.test"_s, u"smtp:team@example.test"_s,
                              u"unknown:NT User:S-1-5-21-1-2-3-4"_s}));
        QVERIFY(matrix.rows().at(6).isOwner);
        QCOMPARE(matrix.cell(6, 0).origin, AccessOrigin::Owner);
        QCOMPARE(matrix.rows().last().user.sid, u"S-1-5-21-1-2-3-4"_s);
    }

    void isEmptyWhereItIsStopped()
    {
        const QList<Ews::Result<FolderPermissions>> lists{list({entry(user(u"ana"_s), Editor)})};
        std::stop_source stop;
        QCOMPARE(AccessMatrix(sources(lists), stop.get_token()).rows().size(), 3);
        stop.request_stop();
        const AccessMatrix stopped(sources(lists), stop.get_token());
        QVERIFY(stopped.rows().isEmpty() && stopped.columns().isEmpty());
    }

    void joinsWhatNamesTheSameAccount()
    {
        Ews::UserId both = user(u"Ana"_s);
        both.sid = u"S-1-5-21-1"_s;
        Ews::UserId address = user(u"ANA"_s);
        address.displayName.clear();
        const AccessMatrix matrix(
            sources({list({entry(both, Editor)}), list({entry(account(u"s-1-5-21-1"_s), Reviewer)}),
                     list({entry(address, Author)})}));
        QCOMPARE(matrix.rows().size(), 3);
        QCOMPARE(levelOf(matrix.cell(2, 0).rights), Editor);
        QCOMPARE(levelOf(matrix.cell(2, 1).rights), Reviewer);
        QCOMPARE(levelOf(matrix.cell(2, 2).rights), Author);
    }

    void showsMembersOfSmallGroupsOnly()
    {
        const QList<Ews::Result<FolderPermissions>> lists{list({entry(user(u"team"_s), Reviewer)})};
        AccessSources small = sources(lists);
        small.groups = group(u"team"_s, 50);
        const AccessMatrix shown(small);
        QCOMPARE(shown.rows().size(), 2 + 50 + 1);
        QVERIFY(shown.rows().last().membersShown);
        QCOMPARE(shown.rows().last().members, 50);
        QCOMPARE(shown.cell(2, 0).origin, AccessOrigin::Group);
        QCOMPARE(shown.access(2, 0).through, QList{user(u"team"_s)});

        AccessSources large = sources(lists);
        large.groups = group(u"team"_s, 51);
        const AccessMatrix hidden(large);
        QCOMPARE(hidden.rows().size(), 3);
        QVERIFY(!hidden.rows().last().membersShown);
        QCOMPARE(hidden.rows().last().members, 51);
    }

    void saysWhatItDoesNotKnow()
    {
        AccessSources made =
            sources({list({entry(user(u"closed"_s), Reviewer), entry(user(u"ana"_s), Author)},
                          {u"NT User:S-1-5-21-4"_s}),
                     list({}), std::unexpected(error(u"ErrorAccessDenied"_s))});
        made.delegates = std::unexpected(error(u"ErrorDelegateNoUser"_s));
        made.groups.add(user(u"closed"_s), std::unexpected(error(u"ErrorAccessDenied"_s)));
        made.groups.add(user(u"ana"_s), std::unexpected(error(u"ErrorNameResolutionNoResults"_s)));
        const AccessMatrix matrix(made);
        QCOMPARE(matrix.delegatesError()->code, u"ErrorDelegateNoUser"_s);
        QCOMPARE(matrix.columns().at(2).error->code, u"ErrorAccessDenied"_s);
        QVERIFY(!matrix.list(2));
        const int ana = 2;
        const int closed = 3;
        const int unknown = 4;
        QCOMPARE(matrix.rows().at(closed).error->code, u"ErrorAccessDenied"_s);
        QVERIFY(!matrix.rows().at(ana).error);
        QVERIFY(!matrix.cell(ana, 0).unsure); // an own entry beats whatever there may be
        QCOMPARE(matrix.cell(unknown, 0).state, State::LevelUnknown);
        QCOMPARE(matrix.cell(unknown, 1).state, State::Absent);
        for (int row = 0; row < int(matrix.rows().size()); ++row)
            QCOMPARE(matrix.cell(row, 2).state, State::Unreadable);
        QVERIFY(matrix.columns().at(0).hasOwnEntries);
        QVERIFY(!matrix.columns().at(1).hasOwnEntries || matrix.columns().at(1).error);
    }

    void marksWhoMayHaveMoreThroughAGroup()
    {
        AccessSources made = sources(
            {list({entry(user(u"closed"_s), Reviewer)}), list({entry(user(u"ana"_s), Author)})});
        made.groups.add(user(u"ana"_s), std::unexpected(error(u"ErrorNameResolutionNoResults"_s)));
        const AccessMatrix matrix(made);
        QCOMPARE(matrix.rows().at(2).user.displayName, u"ana"_s);
        QVERIFY(matrix.cell(2, 0).unsure);
        QCOMPARE(matrix.access(2, 0).unsure, QList{user(u"closed"_s)});
        QVERIFY(!matrix.cell(2, 1).unsure);
    }

    void keepsEntriesThatNameNobody()
    {
        const AccessMatrix matrix(
            sources({list({entry({.displayName = u"Former Colleague"_s}, Editor)}), list({})}));
        QCOMPARE(matrix.rows().last().kind, AccessRow::Kind::Unknown);
        QCOMPARE(levelOf(matrix.cell(2, 0).rights), Editor);
        QCOMPARE(matrix.cell(2, 0).state, State::Known);
        QCOMPARE(matrix.cell(2, 1).state, State::Absent);
        QCOMPARE(kinds(matrix), QList{Finding::UnresolvableEntry});
    }

    void findsNothingInAnOrdinaryMailbox()
    {
        FolderPermissions calendar;
        calendar.kind = Ews::FolderKind::CalendarFolder;
        calendar.entries = {entry(everybody, FreeBusyTimeOnly), entry(outsiders, None)};
        FolderPermissions root = list({});
        root.entries.first() = permissionOf(everybody, {.folderVisible = true});
        AccessSources made = sources({root, calendar, list({entry(user(u"ana"_s), Editor)})});
        made.delegates = QList{delegate(u"ana"_s)};
        const AccessMatrix matrix(made);
        QVERIFY(kinds(matrix).isEmpty());
        QVERIFY(!matrix.columns().at(1).hasOwnEntries);
        QVERIFY(matrix.columns().at(2).hasOwnEntries);
    }

    void findsWhatIsOdd()
    {
        FolderPermissions calendar = list({entry(user(u"ben"_s), Owner)});
        calendar.kind = Ews::FolderKind::CalendarFolder;
        calendar.entries[0] = entry(everybody, Reviewer);
        calendar.entries[1] = entry(outsiders, FreeBusyTimeOnly);
        FolderPermissions other =
            list({entry(user(u"ben"_s), Owner), entry(user(u"principal"_s), Owner)},
                 {u"NT User:S-1-5-21-4"_s});
        other.entries[0] = entry(everybody, Contributor);
        AccessSources made = sources({list({}), calendar, other});
        made.delegates = QList{
            delegate(u"ben"_s), delegate(u"ana"_s), delegate(u"cem"_s, Ews::DelegateLevel::Author),
            Delegate{.key = u"entry:3"_s, .error = error(u"ErrorDelegateNoUser"_s)}};
        const AccessMatrix matrix(made);
        QCOMPARE(kinds(matrix),
                 (QList{Finding::AnonymousRights, Finding::DefaultRights, Finding::ForeignOwner,
                        Finding::UnresolvableEntry, Finding::UnresolvableEntry,
                        Finding::DelegateWithoutRights}));
        const auto &findings = matrix.findings();
        QCOMPARE(findings.at(0).severity, AccessFinding::Severity::Error);
        QCOMPARE(findings.at(0).changes,
                 (QList{AccessFinding::Change{.column = 1, .user = outsiders}}));
        QCOMPARE(findings.at(1).columns, (QList{1, 2}));
        QCOMPARE(findings.at(1).changes.at(0).rights, rightsOf(FreeBusyTimeOnly));
        QCOMPARE(findings.at(1).changes.at(1).rights, Rights());
        QCOMPARE(findings.at(2).who, user(u"ben"_s)); // and not the mailbox's owner
        QCOMPARE(levelOf(findings.at(2).changes.at(1).rights), PublishingEditor);
        QVERIFY(findings.at(3).changes.isEmpty());
        QCOMPARE(findings.at(4).row, -1);
        QCOMPARE(findings.at(5).who, user(u"ana"_s));
        QCOMPARE(matrix.cell(0, 1).finding, 1);
        QCOMPARE(matrix.cell(0, 0).finding, -1);
        QCOMPARE(matrix.cell(1, 1).finding, 0);
    }

    void doesNotAccuseDelegatesWhoHaveRightsThroughAGroup()
    {
        AccessSources made = sources({list({entry(user(u"team"_s), Reviewer)})});
        made.groups = group(u"team"_s, 1);
        made.delegates = QList{delegate(u"member0"_s)};
        QVERIFY(kinds(AccessMatrix(made)).isEmpty());
    }

    void hasAllFoldersWhereTheRootIsHidden()
    {
        FolderTree tree(u"principal@example.test"_s);
        tree.add({.id = {.id = u"b"_s}, .parentId = u"a"_s, .displayName = u"B"_s});
        tree.add({.id = {.id = u"a"_s}, .parentId = u"hidden"_s, .displayName = u"A"_s});
        tree.add({.id = {.id = u"x"_s}, .parentId = u"y"_s, .displayName = u"X"_s});
        tree.add({.id = {.id = u"y"_s}, .parentId = u"x"_s, .displayName = u"Y"_s});
        QStringList names;
        for (const MailboxFolder &folder : foldersOf(tree))
            names.append(folder.displayName);
        QCOMPARE(names, (QStringList{u"A"_s, u"B"_s, u"X"_s, u"Y"_s}));
    }
};

ONBEHALF_TEST(TestAccessMatrix, QCoreApplication)

} // namespace tst_accessmatrix

#include "tst_accessmatrix.moc"
