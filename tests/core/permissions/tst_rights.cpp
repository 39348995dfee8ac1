// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/rights.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_rights {

using namespace OnBehalf;
using Ews::DelegateLevel;
using Ews::PermissionAction;
using Ews::PermissionLevel;
using Ews::ReadAccess;

namespace {

constexpr std::array namedLevels{PermissionLevel::None,
                                 PermissionLevel::Owner,
                                 PermissionLevel::PublishingEditor,
                                 PermissionLevel::Editor,
                                 PermissionLevel::PublishingAuthor,
                                 PermissionLevel::Author,
                                 PermissionLevel::NoneditingAuthor,
                                 PermissionLevel::Reviewer,
                                 PermissionLevel::Contributor,
                                 PermissionLevel::FreeBusyTimeOnly,
                                 PermissionLevel::FreeBusyTimeAndSubjectAndLocation};

} // namespace

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNamedLevelIsFoundAgainByItsRights()
    {
        for (const PermissionLevel level : namedLevels)
            QCOMPARE(levelOf(rightsOf(level)), level);
    }

    void levelsGrantWhatTheReferenceSays()
    {
        const Rights author = rightsOf(PermissionLevel::Author);
        QVERIFY(author.createItems && author.folderVisible && !author.createSubFolders);
        QCOMPARE(author.editItems, PermissionAction::Owned);
        QCOMPARE(author.deleteItems, PermissionAction::Owned);
        const Rights nonediting = rightsOf(PermissionLevel::NoneditingAuthor);
        QCOMPARE(nonediting.editItems, PermissionAction::None);
        QCOMPARE(nonediting.deleteItems, PermissionAction::Owned); // other pages forget this one
        const Rights contributor = rightsOf(PermissionLevel::Contributor);
        QVERIFY(contributor.createItems && contributor.folderVisible);
        QCOMPARE(contributor.readItems, ReadAccess::None);
        QVERIFY(!rightsOf(PermissionLevel::FreeBusyTimeOnly).folderVisible);
    }

    void anyOtherCombinationIsCustom()
    {
        Rights rights = rightsOf(PermissionLevel::Owner);
        rights.folderContact = false; // Outlook calls it Owner, the server Custom
        QCOMPARE(levelOf(rights), PermissionLevel::Custom);
        QCOMPARE(delegateLevelOf(rights), DelegateLevel::Custom);
    }

    void customRightsAreTakenOneByOne()
    {
        const Ews::Permission entry{.canCreateItems = true,
                                    .isFolderVisible = true,
                                    .editItems = PermissionAction::Owned,
                                    .readItems = ReadAccess::FullDetails,
                                    .level = PermissionLevel::Custom};
        const Rights rights = rightsOf(entry);
        QVERIFY(rights.createItems && rights.folderVisible && !rights.createSubFolders);
        QCOMPARE(rights.deleteItems, PermissionAction::None);
    }

    void delegateLevelWithinNeverGrantsMore_data()
    {
        QTest::addColumn<PermissionLevel>("level");
        QTest::addColumn<DelegateLevel>("expected");
        QTest::newRow("owner") << PermissionLevel::Owner << DelegateLevel::Editor;
        QTest::newRow("publishing author")
            << PermissionLevel::PublishingAuthor << DelegateLevel::Author;
        QTest::newRow("nonediting author")
            << PermissionLevel::NoneditingAuthor << DelegateLevel::Reviewer;
        QTest::newRow("contributor") << PermissionLevel::Contributor << DelegateLevel::None;
        QTest::newRow("free/busy") << PermissionLevel::FreeBusyTimeOnly << DelegateLevel::None;
    }

    void delegateLevelWithinNeverGrantsMore()
    {
        QFETCH(PermissionLevel, level);
        QFETCH(DelegateLevel, expected);
        const DelegateLevel within = delegateLevelWithin(rightsOf(level));
        QCOMPARE(within, expected);
        QVERIFY(rightsOf(level).contain(rightsOf(permissionLevelOf(within))));
    }
};

ONBEHALF_TEST(TestRights, QCoreApplication)

} // namespace tst_rights

#include "tst_rights.moc"
