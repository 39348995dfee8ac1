// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "support/testprogram.h"
#include "text/folderrightstext.h"

#include <QTest>

namespace tst_folderrightstext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::EffectiveRights;

class TestFolderRightsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QLocale::c()); }

    void saysWhatIsGranted_data()
    {
        QTest::addColumn<EffectiveRights>("rights");
        QTest::addColumn<QString>("says");
        EffectiveRights all{true, true, true, true, true, true, true};
        QTest::newRow("all") << all << u"everything"_s;
        all.viewPrivateItems.reset(); // an older server
        QTest::newRow("all, as far as it is said") << all << u"everything"_s;
        all.viewPrivateItems = false;
        QTest::newRow("all but private items")
            << all
            << u"read, create items, create subfolders, change the folder itself, "
               "delete the folder"_s;
        QTest::newRow("none") << EffectiveRights{} << u"nothing"_s;
        QTest::newRow("private items, but none to see")
            << EffectiveRights{.viewPrivateItems = true} << u"nothing"_s;
        QTest::newRow("an assistant's")
            << EffectiveRights{.createContents = true, .read = true, .viewPrivateItems = true}
            << u"read, see private items, create items"_s;
        QTest::newRow("a publisher's")
            << EffectiveRights{.createHierarchy = true} << u"create subfolders"_s;
    }

    void saysWhatIsGranted()
    {
        QFETCH(const EffectiveRights, rights);
        QFETCH(const QString, says);
        QCOMPARE(folderRightsText(rights), u"What you may do here: "_s + says);
    }
};

ONBEHALF_TEST(TestFolderRightsText, QCoreApplication)

} // namespace tst_folderrightstext

#include "tst_folderrightstext.moc"
