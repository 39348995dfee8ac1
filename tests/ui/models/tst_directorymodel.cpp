// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorymodel.h"
#include "printmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_directorymodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class tst_DirectoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhoWasFound();
    void saysWhyAnEntryCannotBeADelegate();
    void keepsWhoIsCheckedThroughLaterSearches();
    void doesNotCheckWhoCannotBeADelegate();
    void unchecksAll();

private:
    std::unique_ptr<DirectoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    bool check(int row, Qt::CheckState state = Qt::Checked)
    {
        return m_model->setData(m_model->index(row), state, Qt::CheckStateRole);
    }
};

static const DirectoryEntry ana{.name = u"Ana Costa"_s,
                                .address = u"ana.costa@sandbox.example"_s,
                                .detail = u"Assistant, Sales"_s};
static const DirectoryEntry anders{
    .name = u"Anders Holm"_s, .address = u"anders@sandbox.example"_s, .detail = {}};
static const DirectoryEntry office{.name = u"Office"_s,
                                   .address = u"office@sandbox.example"_s,
                                   .type = Ews::MailboxType::PublicDL,
                                   .detail = {}};

void tst_DirectoryModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<DirectoryModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_DirectoryModel::showsWhoWasFound()
{
    m_model->setHits({.entries = {ana, office}, .more = true});
    QCOMPARE(printed(*m_model),
             (QStringList{u"[ ] Ana Costa (ana.costa@sandbox.example · Assistant, Sales)"_s,
                          u"[ ] Office (group · office@sandbox.example)"_s}));
    QCOMPARE(m_model->index(1).data(IconNameRole).toString(), u"group"_s);
    QVERIFY(m_model->hasMore());
}

void tst_DirectoryModel::saysWhyAnEntryCannotBeADelegate()
{
    DirectoryEntry nowhere{.name = u"Nobody"_s, .address = {}, .detail = {}};
    DirectoryEntry contact = ana;
    contact.type = Ews::MailboxType::Contact;
    QVERIFY(DirectoryModel::obstacle(ana).isEmpty());
    QVERIFY(DirectoryModel::obstacle(office).isEmpty());
    QCOMPARE(DirectoryModel::obstacle(nowhere), u"has no e-mail address"_s);
    QCOMPARE(DirectoryModel::obstacle(contact), u"a contact without a mailbox here"_s);
    for (const auto type : {Ews::MailboxType::PublicFolder, Ews::MailboxType::PrivateDL,
                            Ews::MailboxType::GroupMailbox, Ews::MailboxType::OneOff}) {
        contact.type = type;
        QVERIFY(!DirectoryModel::obstacle(contact).isEmpty());
    }
}

void tst_DirectoryModel::keepsWhoIsCheckedThroughLaterSearches()
{
    QSignalSpy changed(m_model.get(), &DirectoryModel::checkedEntriesChanged);
    m_model->setHits({.entries = {ana, anders}});
    QVERIFY(check(1));
    QCOMPARE(changed.size(), 1);
    m_model->setHits({.entries = {office}});
    QCOMPARE(printed(*m_model), (QStringList{u"[x] Anders Holm (anders@sandbox.example)"_s,
                                             u"[ ] Office (group · office@sandbox.example)"_s}));
    QVERIFY(check(1));
    m_model->setHits({.entries = {ana, anders}}); // found again: not twice
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->checkedEntries(), (QList<DirectoryEntry>{anders, office}));
    QVERIFY(check(0, Qt::Unchecked));
    m_model->setHits({});
    QCOMPARE(m_model->checkedEntries(), QList<DirectoryEntry>{office});
}

void tst_DirectoryModel::doesNotCheckWhoCannotBeADelegate()
{
    DirectoryEntry nowhere{.name = u"Nobody"_s, .address = {}, .detail = {}};
    m_model->setHits({.entries = {nowhere}});
    QVERIFY(!check(0));
    QVERIFY(!m_model->index(0).flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(m_model->index(0).data(ReasonRole).toString(), u"has no e-mail address"_s);
}

void tst_DirectoryModel::unchecksAll()
{
    m_model->setHits({.entries = {ana, anders}});
    QVERIFY(check(0));
    QVERIFY(check(1));
    m_model->uncheckAll();
    QVERIFY(m_model->checkedEntries().isEmpty());
}

ONBEHALF_TEST(tst_DirectoryModel, QCoreApplication)

} // namespace tst_directorymodel

#include "tst_directorymodel.moc"
