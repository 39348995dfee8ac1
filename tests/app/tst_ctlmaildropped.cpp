// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message that onbehalfctl left open is given up with 'mail pending --drop': what lies on the
// server is cleaned up, and what may be left is said.

#include "killedmail.h"
#include "support/testprogram.h"

namespace tst_ctlmaildropped {

using namespace CtlCase;

class TestCtlMailDropped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_case.isReady()); }
    void init() { m_case.startAnew(); }

    void droppingCleansUp_data() { ownAndOpenedFolders(); }

    void droppingCleansUp()
    {
        QFETCH(const bool, opened);
        m_case.openFolders(opened);
        m_case.killAtStep(Step::Saved);
        QCOMPARE(m_case.there(), There({.drafts = 1}));
        QCOMPARE(m_case.forHelena(pending + QStringList{u"--drop"_s, u"--dry-run"_s}).exit, 0);
        QCOMPARE(m_case.there(), There({.drafts = 1}));
        const Ran dropped = m_case.forHelena(pending + QStringList{u"--drop"_s});
        QVERIFY2(dropped.exit == 0, dropped.err.constData());
        QVERIFY(dropped.out.contains("Forgotten: Offer"));
        QCOMPARE(m_case.there(), There());
        QVERIFY(m_case.forHelena(pending).out.contains("Nothing was left open."));
    }

    void whatCannotBeDecidedIsDropped()
    {
        m_case.killAtStep(Step::Sent);
        const Ran dropped = m_case.forHelena(pending + QStringList{u"--drop"_s, u"--json"_s});
        QCOMPARE(dropped.exit, 0);
        QCOMPARE(dropped.json()["end"_L1].toString(), u"undecided"_s);
        QCOMPARE(dropped.json()["dropped"_L1].toBool(), true);
        QCOMPARE(m_case.there().received, 1);
        QVERIFY(m_case.forHelena(pending).out.contains("Nothing was left open."));
    }

    void whatCannotBeCleanedUpIsDropped_data()
    {
        QTest::addColumn<bool>("submitted");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a draft that cannot be deleted")
            << true << u"DeleteItem"_s << u"draftLeft"_s
            << QByteArray("It was not sent. Its draft could not be deleted: it lies in your "
                          "Drafts.");
        QTest::newRow("a draft that cannot be looked for")
            << false << u"FindItem"_s << u"draftOpen"_s
            << QByteArray("It was not sent, but a draft of it may lie in your Drafts");
        QTest::newRow("what cannot be looked up")
            << true << u"GetItem"_s << u"unknown"_s
            << QByteArray("Whether it was sent could not be looked up: a draft of it may lie in "
                          "your Drafts");
    }

    /// As where somebody's access was taken away. What may be left is said, once.
    void whatCannotBeCleanedUpIsDropped()
    {
        QFETCH(const bool, submitted);
        QFETCH(const QString, refused);
        QFETCH(const QString, end);
        QFETCH(const QByteArray, said);
        submitted ? m_case.killAtStep(Step::Saved) : m_case.killWhileSaving();
        QCOMPARE(m_case.there(), There({.drafts = 1}));
        m_case.refuse(refused, u"ErrorAccessDenied"_s);
        const Ran dropped = m_case.forHelena(pending + QStringList{u"--drop"_s, u"--json"_s});
        QCOMPARE(dropped.exit, 1);
        QCOMPARE(dropped.json()["end"_L1].toString(), end);
        QCOMPARE(dropped.json()["dropped"_L1].toBool(), true);
        QVERIFY2(dropped.err.contains(said), dropped.err.constData());
        QVERIFY2(!dropped.err.contains("mail pending"), dropped.err.constData());
        QCOMPARE(m_case.there(), There({.drafts = 1}));
        QVERIFY(m_case.forHelena(pending).out.contains("Nothing was left open."));
    }

    void whatIsDroppedIsSaidBeforeWhatIsLeft()
    {
        m_case.killAtStep(Step::Saved);
        m_case.refuse(u"DeleteItem"_s, u"ErrorAccessDenied"_s);
        const Ran dropped = m_case.forHelena(pending + QStringList{u"--drop"_s});
        QCOMPARE(dropped.exit, 1);
        QVERIFY2(dropped.out.contains("Forgotten: Offer"), dropped.out.constData());
        QVERIFY2(dropped.err.contains("Delete the draft in your Drafts."), dropped.err.constData());
    }

private:
    KilledMailCase m_case;
};

ONBEHALF_TEST(TestCtlMailDropped, QCoreApplication)

} // namespace tst_ctlmaildropped

#include "tst_ctlmaildropped.moc"
