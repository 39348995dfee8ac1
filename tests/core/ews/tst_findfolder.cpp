// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/findfolder.h"
#include "support/sharedfolder.h"
#include "support/testprogram.h"

#include <QMap>

namespace tst_findfolder {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

FindFolder thirdPage()
{
    return {.traversal = FolderTraversal::Deep,
            .shape = {.baseShape = BaseShape::Default,
                      .additionalProperties = {FieldUri{u"folder:ParentFolderId"_s}}},
            .view = IndexedPageFolderView{.maxEntriesReturned = 1000, .offset = 2000},
            .parentFolderIds = {
                DistinguishedFolderId{.id = u"msgfolderroot"_s,
                                      .mailbox = Golden::mailbox(u"principal@example.test"_s)},
                FolderId{.id = u"AAMkADEzOTExYjEw"_s}}};
}

} // namespace

class TstFindFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatMicrosoftDocuments()
    {
        COMPARE_XML(writeRequest(thirdPage()), Golden::file(u"findfolder_request.xml"_s));
    }

    void isValidByTheSchemas()
    {
        NEED_SCHEMAS();
        VERIFY_VALID(writeRequest(thirdPage()));
        FindFolder other = thirdPage();
        other.view = FractionalPageFolderView{.numerator = 1, .denominator = 2};
        VERIFY_VALID(writeRequest(other));
        other.view.reset();
        other.traversal = FolderTraversal::SoftDeleted;
        VERIFY_VALID(writeRequest(other));
        VERIFY_VALID(Golden::file(u"findfolder_request.xml"_s));
        VERIFY_VALID(Golden::file(u"findfolder_response.xml"_s));
    }

    void readsAPageOfFoldersOfEveryKind()
    {
        const auto answer = Golden::readFile<FindFolder>(u"findfolder_response.xml"_s);
        QVERIFY(answer);
        QCOMPARE(answer->items.size(), 2);
        QVERIFY(answer->items[0]);
        const FolderId top{.id = u"AAMkTop"_s, .changeKey = u"AQAAT1"_s};
        const Folder inbox{.kind = FolderKind::Folder,
                           .folderId = FolderId{.id = u"AAMkInb"_s, .changeKey = u"AQAAI1"_s},
                           .parentFolderId = top,
                           .folderClass = u"IPF.Note"_s,
                           .displayName = u"Posteingang"_s,
                           .totalCount = 12,
                           .childFolderCount = 3,
                           .unreadCount = 5};
        const Folder calendar{.kind = FolderKind::CalendarFolder,
                              .folderId = FolderId{.id = u"AAMkCal"_s, .changeKey = u"AgAAC1"_s},
                              .parentFolderId = top,
                              .displayName = u"Kalender"_s,
                              .totalCount = 240,
                              .childFolderCount = 0};
        const Folder search{.kind = FolderKind::SearchFolder,
                            .folderId = FolderId{.id = u"AAMkSea"_s, .changeKey = u"BwAAS1"_s},
                            .displayName = u"Ungelesen"_s};
        const FolderPage page{.indexedPagingOffset = 2003,
                              .includesLastItemInRange = false,
                              .totalItemsInView = 4711,
                              .folders = QList{inbox, calendar, search}};
        QCOMPARE(answer->items[0]->rootFolder, page);
    }

    void readsWhatARealServerListed()
    {
        QFile file(
            Support::sharedPath(u"captures/grommunio/43-FindFolder-deep-msgfolderroot.resp.xml"_s));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("Without ../shared/captures there is no recorded answer to read.");
        const auto answer = Golden::read<FindFolder>(file.readAll());
        QVERIFY(answer);
        QCOMPARE(answer->items.size(), 1);
        QVERIFY(answer->items[0]);
        const FolderPage &page = *answer->items[0]->rootFolder;
        QCOMPARE(page.includesLastItemInRange, true);
        QVERIFY(!page.indexedPagingOffset);
        QCOMPARE(page.folders->size(), 19);
        QCOMPARE(page.totalItemsInView, 19);
        QMap<FolderKind, int> kinds;
        QStringList names;
        for (const Folder &folder : *page.folders) {
            QVERIFY(folder.folderId && folder.parentFolderId);
            ++kinds[folder.kind];
            names.append(folder.displayName);
        }
        QVERIFY(names.contains(u"Inbox"_s) && names.contains(u"Calendar"_s));
        QCOMPARE(kinds[FolderKind::SearchFolder], 0);
        QVERIFY(kinds[FolderKind::CalendarFolder] >= 1 && kinds[FolderKind::ContactsFolder] >= 1);
    }

    void keepsTheOtherParentsWhenOneIsNotFound()
    {
        const auto answer = Golden::readFile<FindFolder>(u"findfolder_response.xml"_s);
        QVERIFY(answer && !answer->items[1]);
        QCOMPARE(answer->items[1].error().failure, Failure::Refused);
        QCOMPARE(answer->items[1].error().code, u"ErrorFolderNotFound"_s);
    }
};

ONBEHALF_TEST(TstFindFolder, QCoreApplication)

} // namespace tst_findfolder

#include "tst_findfolder.moc"
