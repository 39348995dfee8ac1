// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleaccess.h"
#include "support/testprogram.h"
#include "text/accesstext.h"

#include <QTest>

namespace tst_accesstext {

using namespace OnBehalf;
using namespace SampleAccess;

class tst_AccessText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesRowsAndFolders();
    void explainsACell_data();
    void explainsACell();
    void saysWhatIsNotKnown();
    void saysWhatIsOdd();
    void saysWhereAndWhatToDo();
};

void tst_AccessText::namesRowsAndFolders()
{
    const AccessMatrix all = matrix();
    QStringList names;
    for (const AccessRow &row : all.rows())
        names.append(accessRowName(row));
    QCOMPARE(names, (QStringList{u"Default (everybody)"_s, u"Anonymous (outside)"_s,
                                 u"Jonas Weber"_s, u"Priya Raman"_s, u"Ingrid Solberg"_s,
                                 u"Mei-Ling Chow"_s, u"Executive Office (1)"_s,
                                 u"Unknown account, SID S-1-5-21-1085031214-…-4711"_s}));
    QCOMPARE(accessAddress(all.rows().at(Jonas)), u"jonas.weber@sandbox.example"_s);
    QVERIFY(accessAddress(all.rows().at(Unknown)).endsWith(u"-4711"_s));
    QCOMPARE(accessFolderPath(all.columns().at(Aurora)), u"Inbox › Projects › Aurora Bridge"_s);
    QCOMPARE(accessFolderName(all.columns().at(Aurora)), u"Aurora Bridge"_s);
    QCOMPARE(accessFolderPath(all.columns().at(Root)), u"Mailbox"_s);
    QVERIFY(accessFolderName(all.columns().at(Root)) == u"Mailbox"_s);
}

void tst_AccessText::explainsACell_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("may");
    QTest::addColumn<QString>("mayNot");
    QTest::addColumn<QString>("origin");
    QTest::newRow("an entry of one's own")
        << int(Jonas) << int(Aurora) << u"Jonas Weber on “Aurora Bridge”: Author"_s
        << u"Effective right: Jonas Weber may read everything in this folder, create items, change "
           "own items, delete own items and see the folder in lists of folders."_s
        << u"Not: change items of others, delete items of others, create subfolders, change these "
           "permissions."_s
        << u"Origin: an entry of their own, so Default does not count."_s;
    QTest::newRow("a delegate")
        << int(Jonas) << int(Calendar) << u"Jonas Weber on “Calendar”: Editor"_s
        << u"Effective right: Jonas Weber may read everything in this folder, create items, change "
           "all items, delete all items and see the folder in lists of folders."_s
        << u"Not: create subfolders, change these permissions."_s
        << u"Origin: an entry of their own, as a delegate, so Default does not count."_s;
    QTest::newRow("None says something")
        << int(Jonas) << int(Inbox) << u"Jonas Weber on “Inbox”: None"_s
        << u"Effective right: Jonas Weber may do nothing in this folder."_s << QString()
        << u"Origin: an entry of their own, as a delegate, so Default does not count."_s;
    QTest::newRow("through a group")
        << int(MeiLing) << int(Calendar) << u"Mei-Ling Chow on “Calendar”: Reviewer"_s
        << u"Effective right: Mei-Ling Chow may read everything in this folder and see the folder "
           "in lists of folders."_s
        << u"Not: create items, change items, delete items, create subfolders, change these "
           "permissions."_s
        << u"Origin: the entry of Executive Office, so Default does not count."_s;
    QTest::newRow("through Default")
        << int(Priya) << int(Calendar) << u"Priya Raman on “Calendar”: Free/Busy time"_s
        << u"Effective right: Priya Raman may see free/busy times."_s
        << u"Not: read items, create items, change items, delete items, create subfolders, change "
           "these permissions, see the folder in lists of folders."_s
        << u"Origin: Default, since nothing more particular is known here."_s;
    QTest::newRow("Default") << int(RowDefault) << int(Calendar)
                             << u"Default on “Calendar”: Free/Busy time"_s
                             << u"Effective right: everybody inside the organisation may see "
                                "free/busy times."_s
                             << u"Not: read items, create items, change items, delete items, "
                                "create subfolders, change these permissions, see the folder in "
                                "lists of folders."_s
                             << u"Origin: the folder’s own entry for Default."_s;
    QTest::newRow("owner of the folder")
        << int(Ingrid) << int(Projects) << u"Ingrid Solberg on “Projects”: Owner"_s
        << u"Effective right: Ingrid Solberg may read everything in this folder, create items, "
           "change all items, delete all items, create subfolders, change these permissions and "
           "see the folder in lists of folders."_s
        << QString() << u"Origin: an entry of their own, so Default does not count."_s;
    QTest::newRow("a group") << int(Office) << int(SentItems)
                             << u"Executive Office on “Sent Items”: –"_s
                             << u"Effective right: everybody in Executive Office may do nothing in "
                                "this folder."_s
                             << QString()
                             << u"Origin: Default, since nothing more particular is known here."_s;
}

void tst_AccessText::explainsACell()
{
    QFETCH(const int, row);
    QFETCH(const int, column);
    const AccessExplanation said = accessExplanation(matrix(), row, column);
    QTEST(said.title, "title");
    QTEST(said.may, "may");
    QTEST(said.mayNot, "mayNot");
    QTEST(said.origin, "origin");
    QCOMPARE(said.unsure, QString());
}

void tst_AccessText::saysWhatIsNotKnown()
{
    const AccessMatrix all = matrix();
    QVERIFY(
        accessExplanation(all, Jonas, Drafts).may.startsWith(u"The permissions of this folder"));
    QCOMPARE(accessExplanation(all, Jonas, Drafts).origin, QString());
    QVERIFY(accessExplanation(all, Unknown, Calendar).may.contains(u"cannot name"_s));
    QVERIFY(accessExplanation(all, Unknown, Inbox).may.contains(u"no entry here"_s));
    QCOMPARE(accessLevelText(all.rows().at(Unknown), all.cell(Unknown, Calendar)),
             u"Level unknown"_s);
    // Nobody was asked who is in the group, and two entries beat Default.
    const AccessMatrix unsure = matrixOf(folders(), delegates());
    const AccessExplanation said = accessExplanation(unsure, Priya, Calendar);
    QCOMPARE(said.unsure,
             u"There may be more: it is not known who is in Jonas Weber and Executive Office."_s);
    EffectiveAccess access{.origin = AccessOrigin::Group,
                           .through = {person(u"A"_s), person(u"B"_s), person(u"C"_s)}};
    QCOMPARE(originText(access), u"through A, B and C"_s);
}

void tst_AccessText::saysWhatIsOdd()
{
    const AccessMatrix all = matrix();
    QStringList texts;
    for (const AccessFinding &finding : all.findings())
        texts.append(findingText(all, finding));
    QCOMPARE(texts, (QStringList{
                        u"Anonymous may read “Notes”"_s,
                        u"Default may read “Aurora Bridge”: more than free/busy"_s,
                        u"Ingrid Solberg is an owner of 2 folders, but not of the mailbox"_s,
                        u"An account that the server cannot name has an entry on “Calendar”"_s,
                        u"Priya Raman is a delegate without a right on any folder"_s,
                    }));
    Delegate gone{
        .key = u"entry:0"_s,
        .error = Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorDelegateNoUser"_s}};
    Delegate named = gone;
    named.user.primarySmtpAddress = u"gustav.berg@sandbox.example"_s;
    const AccessMatrix orphans = matrixOf({}, {gone, named});
    QCOMPARE(findingText(orphans, orphans.findings().at(0)),
             u"The list of delegates has an entry that the server cannot name"_s);
    QCOMPARE(findingText(orphans, orphans.findings().at(1)),
             u"A delegate is no account any more: gustav.berg@sandbox.example"_s);
    QVERIFY(findingAdvice(orphans, orphans.findings().at(0)).startsWith(u"Look at Delegates"));
}

void tst_AccessText::saysWhereAndWhatToDo()
{
    const AccessMatrix all = matrix();
    const auto &findings = all.findings();
    QCOMPARE(findingPlaces(all, findings.at(0)), u"Notes"_s);
    QCOMPARE(findingPlaces(all, findings.at(1)), u"Inbox › Projects › Aurora Bridge"_s);
    QCOMPARE(findingPlaces(all, findings.at(2)), u"Projects, Aurora Bridge"_s);
    QCOMPARE(findingPlaces(all, findings.at(4)), QString());
    QVERIFY(findingAdvice(all, findings.at(0)).startsWith(u"Suggested: Anonymous → None."));
    QVERIFY(findingAdvice(all, findings.at(1)).startsWith(u"Suggested: Default → None."));
    QVERIFY(findingAdvice(all, findings.at(2))
                .startsWith(u"Suggested: Ingrid Solberg → Publishing Editor."));
    QVERIFY(findingAdvice(all, findings.at(3)).contains(u"one by one"_s));
    QVERIFY(!findingAdvice(all, findings.at(4)).isEmpty());
}

ONBEHALF_TEST(tst_AccessText, QCoreApplication)

} // namespace tst_accesstext

#include "tst_accesstext.moc"
