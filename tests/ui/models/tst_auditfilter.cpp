// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auditfilter.h"
#include "models/auditmodel.h"
#include "runningaudit.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_auditfilter {

using namespace OnBehalf;
using namespace RunningAudit;
using Which = AuditShown::Which;

class tst_AuditFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAllAtFirst();
    void showsAPart_data();
    void showsAPart();
    void findsNamesAndAddresses_data();
    void findsNamesAndAddresses();
    void showsWhereSomebodyHasRights();
    void joinsItsConditions();
    void followsWhatIsRead();
    void sorts();

private:
    AuditState m_audit;
    std::unique_ptr<AuditModel> m_model;
    std::unique_ptr<AuditFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QList<int> rows() const
    {
        QList<int> shown;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            shown.append(m_filter->mapToSource(m_filter->index(row, 0)).row());
        return shown;
    }
};

void tst_AuditFilter::init()
{
    m_audit = audit();
    m_tester.reset();
    m_filter.reset();
    m_model = std::make_unique<AuditModel>();
    m_filter = std::make_unique<AuditFilter>(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setState(&m_audit);
}

void tst_AuditFilter::showsAllAtFirst()
{
    QCOMPARE(rows(), (QList<int>{Marcus, Amara, Nameless, Dmitri, Omar, Mei}));
}

void tst_AuditFilter::showsAPart_data()
{
    QTest::addColumn<AuditShown>("shown");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("with findings")
        << AuditShown{.which = Which::WithFindings} << QList<int>{Amara, Nameless};
    QTest::newRow("failed") << AuditShown{.which = Which::Failed} << QList<int>{Dmitri};
    QTest::newRow("waiting and being read")
        << AuditShown{.which = Which::StillToRead} << QList<int>{Omar, Mei};
    QTest::newRow("a kind that is not the gravest")
        << AuditShown{.which = Which::OfKind, .kind = Kind::PersonLeft} << QList<int>{Amara};
    QTest::newRow("a kind that there is not")
        << AuditShown{.which = Which::OfKind, .kind = Kind::AnonymousRights} << QList<int>{};
}

void tst_AuditFilter::showsAPart()
{
    QFETCH(const AuditShown, shown);
    m_filter->setShown(shown);
    QTEST(rows(), "rows");
    m_filter->setShown({});
    QCOMPARE(m_filter->rowCount(), int(RowCount));
}

void tst_AuditFilter::findsNamesAndAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("a name") << u" NWOSU "_s << QList<int>{Amara};
    QTest::newRow("an address without a name") << u"front.desk@"_s << QList<int>{Nameless};
    QTest::newRow("nobody") << u"zzz"_s << QList<int>{};
    QTest::newRow("blanks are nothing")
        << u"  "_s << QList<int>{Marcus, Amara, Nameless, Dmitri, Omar, Mei};
}

void tst_AuditFilter::findsNamesAndAddresses()
{
    QFETCH(const QString, text);
    m_filter->setText(text);
    QTEST(rows(), "rows");
}

void tst_AuditFilter::showsWhereSomebodyHasRights()
{
    m_model->setHeld(u"Luca Bianchi"_s, heldBy(m_audit, person(u"Luca Bianchi"_s)));
    m_filter->setOnlyHeld(true);
    QCOMPARE(rows(), (QList<int>{Amara, Nameless}));
    m_model->setHeld(u"Ingrid Solberg"_s, heldBy(m_audit, person(u"Ingrid Solberg"_s)));
    QCOMPARE(rows(), QList<int>{Amara});
    m_filter->setOnlyHeld(false);
    QCOMPARE(m_filter->rowCount(), int(RowCount));
}

void tst_AuditFilter::joinsItsConditions()
{
    m_filter->setShown({.which = Which::WithFindings});
    m_filter->setText(u"sandbox.example"_s);
    QCOMPARE(rows(), (QList<int>{Amara, Nameless}));
    m_filter->setText(u"omar"_s); // has no findings
    QCOMPARE(m_filter->rowCount(), 0);
}

void tst_AuditFilter::followsWhatIsRead()
{
    m_filter->setShown({.which = Which::StillToRead});
    m_audit.mailboxes[Mei] =
        readMailbox(u"Mei-Ling Chow"_s, Ews::DeliverMeetingRequests::NoForward);
    m_model->update({Mei});
    QCOMPARE(rows(), QList<int>{Omar});

    m_filter->setShown({.which = Which::WithFindings});
    m_audit.mailboxes[Mei].findings = {{.kind = Kind::ManyDelegates}};
    m_model->update({Mei});
    QCOMPARE(rows(), (QList<int>{Amara, Nameless, Mei}));

    m_model->setState(nullptr);
    QCOMPARE(m_filter->rowCount(), 0);
}

void tst_AuditFilter::sorts()
{
    m_filter->sort(AuditModel::Mailbox);
    QCOMPARE(rows(), (QList<int>{Amara, Dmitri, Nameless, Marcus, Mei, Omar}));
    m_filter->sort(AuditModel::Findings);
    QCOMPARE(rows(), (QList<int>{Dmitri, Amara, Nameless, Marcus, Mei, Omar}));
    m_audit.mailboxes[Omar].state = Stage::Failed; // in its place at once
    m_model->update({Omar});
    QCOMPARE(rows(), (QList<int>{Dmitri, Omar, Amara, Nameless, Marcus, Mei}));
    m_filter->sort(-1);
    QCOMPARE(rows(), (QList<int>{Marcus, Amara, Nameless, Dmitri, Omar, Mei}));
}

ONBEHALF_TEST(tst_AuditFilter, QCoreApplication)

} // namespace tst_auditfilter

#include "tst_auditfilter.moc"
