// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/rightswords.h"
#include "support/testprogram.h"

#include <QMetaEnum>
#include <QTest>

namespace tst_rightswords {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::PermissionAction;
using Ews::PermissionLevel;
using Ews::ReadAccess;

class TestRightsWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryLevel()
    {
        const auto meta = QMetaEnum::fromType<PermissionLevel>();
        for (int i = 0; i < meta.keyCount(); ++i) {
            const auto level = PermissionLevel(meta.value(i));
            if (level == PermissionLevel::Custom)
                continue;
            const QString word = QString::fromLatin1(meta.key(i));
            QCOMPARE(rightsWords(rightsOf(level)), word);
            QVERIFY(rightsFromWords(word.toLower()) == rightsOf(level));
        }
    }

    void spellsOutTheOthers()
    {
        Rights rights = rightsOf(PermissionLevel::Reviewer);
        rights.createItems = true;
        rights.editItems = PermissionAction::Owned;
        QCOMPARE(rightsWords(rights), u"read=full,create,visible,edit=own,delete=none"_s);
        QVERIFY(rightsFromWords(rightsWords(rights)) == rights);
        QVERIFY(rightsFromWords(u" Read=FULL, visible , create,edit = own"_s) == rights);
    }

    void readsEveryRightBack()
    {
        // All combinations: 2^5 flags, 4 ways to read, 3 to edit, 3 to delete.
        int different = 0;
        for (int n = 0; n < 32 * 4 * 3 * 3; ++n) {
            const Rights rights{.createItems = bool(n & 1),
                                .createSubFolders = bool(n & 2),
                                .folderOwner = bool(n & 4),
                                .folderVisible = bool(n & 8),
                                .folderContact = bool(n & 16),
                                .editItems = PermissionAction(n / 32 % 3),
                                .deleteItems = PermissionAction(n / 96 % 3),
                                .readItems = ReadAccess(n / 288 % 4)};
            different += rightsFromWords(rightsWords(rights)) != rights;
        }
        QCOMPARE(different, 0);
    }

    void knowsPowerShellsWords()
    {
        QVERIFY(rightsFromWords(u"availabilityonly"_s) ==
                rightsOf(PermissionLevel::FreeBusyTimeOnly));
        QVERIFY(rightsFromWords(u"LimitedDetails"_s) ==
                rightsOf(PermissionLevel::FreeBusyTimeAndSubjectAndLocation));
    }

    void saysWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("part");
        QTest::newRow("no level") << u"Edtor"_s << u"Edtor"_s;
        QTest::newRow("no value") << u"create,read=everything"_s << u"read=everything"_s;
        QTest::newRow("value of another") << u"edit=full"_s << u"edit=full"_s;
        QTest::newRow("no name") << u"=own"_s << u"=own"_s;
        QTest::newRow("Custom says nothing") << u"Custom"_s << u"Custom"_s;
        QTest::newRow("a level among rights") << u"Editor,create"_s << u"Editor"_s;
        QTest::newRow("nothing between commas") << u"create,,visible"_s << QString(u""_s);
        QTest::newRow("nothing") << QString() << QString(u""_s);
    }

    void saysWhatItDoesNotUnderstand()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, part);
        const auto rights = rightsFromWords(words);
        QVERIFY(!rights);
        QCOMPARE(rights.error(), part);
    }
};

ONBEHALF_TEST(TestRightsWords, QCoreApplication)

} // namespace tst_rightswords

#include "tst_rightswords.moc"
