// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/tones.h"
#include "core/sandboxcase.h"
#include "models/accessmatrixmodel.h"
#include "printmodel.h"
#include "sampleaccess.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

namespace tst_accessmatrixmodel {

using namespace OnBehalf;
using namespace SampleAccess;

class tst_AccessMatrixModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheWholeMatrix();
    void saysWhereALevelComesFrom_data();
    void saysWhereALevelComesFrom();
    void marksWhatIsOdd();
    void saysWhoSomebodyIs();
    void explainsWithoutAPicture();
    void namesFolders();
    void keepsItsPlaceOverReadings();
    void hasAnIconForEach();
    void showsAMailboxOfTheSandbox();

private:
    std::unique_ptr<AccessMatrixModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QVariant at(int row, int folder, int role) const
    {
        return m_model->indexOf(row, folder).data(role);
    }
};

void tst_AccessMatrixModel::init()
{
    m_model = std::make_unique<AccessMatrixModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setMatrix(matrix());
}

void tst_AccessMatrixModel::showsTheWholeMatrix()
{
    const QStringList expected{
        u"Default (everybody) | – | Free/Busy time | ? | – | – | Reviewer | – | –"_s,
        u"Anonymous (outside) | – | – | ? | – | – | – | Reviewer | –"_s,
        u"Jonas Weber | – | Editor | ? | None | – | Author | – | –"_s,
        u"Priya Raman | – | Free/Busy time | ? | – | – | Reviewer | – | –"_s,
        u"Ingrid Solberg | – | Free/Busy time | ? | Custom | Owner | Owner | – | –"_s,
        u"Mei-Ling Chow | – | Reviewer | ? | – | – | Reviewer | – | –"_s,
        u"Executive Office (1) | – | Reviewer | ? | – | – | Reviewer | – | –"_s,
        u"Unknown account, SID S-1-5-21-1085031214-…-4711 | – | Level unknown | ? | – | – | – | – "
        "| –"_s};
    QCOMPARE(printed(*m_model), expected);
}

void tst_AccessMatrixModel::saysWhereALevelComesFrom_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("folder");
    QTest::addColumn<QString>("icon");
    QTest::addColumn<bool>("italic");
    QTest::addColumn<int>("shade");
    QTest::newRow("delegate") << int(Jonas) << int(Calendar) << u"person-arrow"_s << false << 3;
    QTest::newRow("own entry") << int(Jonas) << int(Aurora) << u"dot"_s << false << 2;
    QTest::newRow("own None") << int(Jonas) << int(Inbox) << u"person-arrow"_s << false << 0;
    QTest::newRow("custom") << int(Ingrid) << int(Inbox) << u"dot"_s << false << 2;
    QTest::newRow("group") << int(MeiLing) << int(Calendar) << u"group"_s << true << 1;
    QTest::newRow("Default") << int(Priya) << int(Calendar) << u"house"_s << true << 1;
    QTest::newRow("nothing") << int(Priya) << int(SentItems) << QString() << false << 0;
    QTest::newRow("of Default itself")
        << int(RowDefault) << int(Calendar) << u"dot"_s << false << 1;
    QTest::newRow("could not be read")
        << int(Jonas) << int(Drafts) << u"circle-help"_s << false << 0;
}

void tst_AccessMatrixModel::saysWhereALevelComesFrom()
{
    QFETCH(const int, row);
    QFETCH(const int, folder);
    QTEST(at(row, folder, IconNameRole).toString(), "icon");
    QTEST(at(row, folder, Qt::FontRole).value<QFont>().italic(), "italic");
    QTEST(at(row, folder, ShadeRole).toInt(), "shade");
    QVERIFY(!at(row, folder, ToneRole).isValid());
}

void tst_AccessMatrixModel::marksWhatIsOdd()
{
    QCOMPARE(at(RowAnonymous, Notes, ToneRole).toInt(), int(Tone::Error));
    QCOMPARE(at(RowAnonymous, Notes, IconNameRole).toString(), u"circle-cross"_s);
    QCOMPARE(at(RowDefault, Aurora, ToneRole).toInt(), int(Tone::Warning));
    QCOMPARE(at(Ingrid, Projects, IconNameRole).toString(), u"warning"_s);
    QVERIFY(at(Ingrid, Projects, Qt::ToolTipRole).toString().contains(u"but not of the mailbox"_s));
    QVERIFY(at(Priya, SentItems, SecondaryTextRole).toBool());
    QVERIFY(!at(Jonas, Calendar, SecondaryTextRole).toBool());
}

void tst_AccessMatrixModel::saysWhoSomebodyIs()
{
    const auto who = [&](int row, int role) {
        return m_model->index(row, AccessMatrixModel::Who).data(role);
    };
    QStringList icons;
    for (int row = 0; row < RowCount; ++row)
        icons.append(who(row, IconNameRole).toString());
    QCOMPARE(icons, (QStringList{u"house"_s, u"globe"_s, u"person-arrow"_s, u"person-arrow"_s,
                                 u"person"_s, u"person"_s, u"group"_s, u"person-unknown"_s}));
    QCOMPARE(who(Jonas, Qt::ToolTipRole).toString(),
             u"Jonas Weber\njonas.weber@sandbox.example\ndelegate"_s);
    QCOMPARE(who(Office, Qt::AccessibleTextRole).toString(), u"Executive Office (1), group"_s);
    QCOMPARE(who(Unknown, ToneRole).toInt(), int(Tone::Error));
    QVERIFY(who(Unknown, Qt::ToolTipRole).toString().contains(u"1563985344"_s));
}

void tst_AccessMatrixModel::explainsWithoutAPicture()
{
    QCOMPARE(at(Jonas, Aurora, Qt::AccessibleTextRole).toString(),
             u"Inbox › Projects › Aurora Bridge: Author, folder’s own entry"_s);
    QCOMPARE(at(MeiLing, Calendar, Qt::AccessibleTextRole).toString(),
             u"Calendar: Reviewer, through Executive Office"_s);
    QCOMPARE(at(Priya, SentItems, Qt::AccessibleTextRole).toString(), u"Sent Items: None"_s);
    QCOMPARE(at(Priya, Drafts, Qt::AccessibleTextRole).toString(), u"Drafts: could not be read"_s);
    QCOMPARE(at(RowAnonymous, Notes, Qt::AccessibleTextRole).toString(),
             u"Notes: Reviewer, folder’s own entry, Anonymous may read “Notes”"_s);
    m_model->setMatrix(matrixOf(folders(), delegates())); // nobody asked about groups
    QVERIFY(at(Priya, Calendar, Qt::AccessibleTextRole)
                .toString()
                .contains(u"maybe more through a group"_s));
    QCOMPARE(at(Priya, Calendar, IconNameRole).toString(), u"circle-help"_s);
}

void tst_AccessMatrixModel::namesFolders()
{
    const auto head = [&](int section, int role) {
        return m_model->headerData(section, Qt::Horizontal, role).toString();
    };
    QCOMPARE(head(0, Qt::DisplayRole), u"Who"_s);
    QCOMPARE(head(1 + Aurora, Qt::DisplayRole), u"Aurora Bridge"_s);
    QCOMPARE(head(1 + Aurora, Qt::ToolTipRole), u"Inbox › Projects › Aurora Bridge"_s);
    QVERIFY(head(1 + Drafts, Qt::ToolTipRole).startsWith(u"Drafts\n"));
    QCOMPARE(head(1 + ColumnCount, Qt::DisplayRole), QString());
    QCOMPARE(AccessMatrixModel::folderOf(m_model->index(0, 0)), std::nullopt);
    QCOMPARE(AccessMatrixModel::folderOf(m_model->indexOf(2, Aurora)), int(Aurora));
    QVERIFY(!m_model->indexOf(2, -1).isValid());
}

void tst_AccessMatrixModel::keepsItsPlaceOverReadings()
{
    const QPersistentModelIndex place = m_model->indexOf(Jonas, Aurora);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    auto again = folders();
    again[Aurora].list->setEntry(person(u"Jonas Weber"_s), entry(u"Jonas Weber"_s, Editor));
    m_model->setMatrix(matrixOf(again, delegates(), office()));
    QVERIFY(place.isValid());
    QCOMPARE(place.data().toString(), u"Editor"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    again.removeLast();
    m_model->setMatrix(matrixOf(again, delegates(), office()));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->columnCount(), int(ColumnCount));
    QCOMPARE(m_model->indexOf(delegateKey(person(u"Jonas Weber"_s))).row(), int(Jonas));
    QVERIFY(!m_model->indexOf(u"smtp:nobody"_s).isValid());
    m_model->setMatrix({});
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_AccessMatrixModel::hasAnIconForEach()
{
    m_model->setMatrix(matrix());
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString name = m_model->index(row, column).data(IconNameRole).toString();
            const QString file = QStringLiteral(ICONS_FOLDER) + u'/' + name + u".svg"_s;
            QVERIFY2(name.isEmpty() || QFile::exists(file), qPrintable(name));
        }
}

void tst_AccessMatrixModel::showsAMailboxOfTheSandbox()
{
    SandboxCase::Case sandbox;
    QVERIFY(sandbox.isReady());
    const Session session = sandbox.owner(u"helena.lindqvist"_s);
    const auto read = Support::await(readAccessMatrix(session.client, session.mailbox.address));
    QVERIFY(read);
    m_model->setMatrix(*read);
    QCOMPARE(m_model->columnCount(), int(read->columns().size()) + 1);
    const auto cell = [&](const QString &key, const QString &folder) {
        for (int i = 0; i < int(read->columns().size()); ++i)
            if (read->columns().at(i).folder.displayName == folder)
                return printed(m_model->indexOf(m_model->indexOf(key).row(), i));
        return u"no such folder"_s;
    };
    QCOMPARE(cell(u"default"_s, u"Aurora Bridge"_s), u"Reviewer"_s);
    QCOMPARE(cell(u"anonymous"_s, u"Notes"_s), u"Reviewer"_s);
    QCOMPARE(cell(SandboxCase::key(u"sofia.marchetti"_s), u"Calendar"_s), u"Reviewer"_s);
    QCOMPARE(cell(SandboxCase::key(u"jonas.weber"_s), u"Personnel"_s), u"None"_s);
    QCOMPARE(cell(SandboxCase::key(u"isabel.navarro"_s), u"Projects"_s), u"Owner"_s);
    QCOMPARE(cell(SandboxCase::key(u"jonas.weber"_s), u"Sent Items"_s), u"–"_s);
}

ONBEHALF_TEST(tst_AccessMatrixModel, QCoreApplication)

} // namespace tst_accessmatrixmodel

#include "tst_accessmatrixmodel.moc"
