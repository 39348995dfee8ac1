// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rights given and taken away in many mailboxes at once, by the helpdesk, who acts as each owner.
#include "mailboxes/batchesdialog.h"
#include "mailboxes/changemanydialog.h"
#include "mailboxes/changemanyform.h"
#include "mailboxes/changemanyrun.h"
#include "models/bulkresultsmodel.h"
#include "people/peopledialog.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_changemany {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Kind = BulkChange::Kind;
using ResultState = BulkResult::State;
using Support::SandboxWindow;

namespace {

const auto nobody = u"nobody.there@sandbox.example"_s;

/// The dialog on a sandbox of its own.
class Desk
{
public:
    explicit Desk(const QStringList &names)
    {
        QList<ListedMailbox> mailboxes;
        for (const auto &name : names)
            mailboxes.append({.address = name.contains(u'@') ? name : addressOf(name), .name = {}});
        const auto account = m_sandbox.account(u"helpdesk"_s);
        m_session = openSession(
            account, BasicSignIn{account.address, m_sandbox.password(u"helpdesk"_s)}, {});
        dialog = std::make_unique<ChangeManyDialog>(mailboxClients(m_session, true), m_session,
                                                    m_sandbox.context(), mailboxes);
        dialog->show();
    }

    QString addressOf(const QString &name) const { return m_sandbox.account(name).address; }
    const Journal &journal() const { return m_sandbox.context().journal; }
    QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QLatin1StringView(name));
    }
    QList<ResultState> states() const
    {
        QList<ResultState> states;
        for (const auto &result : dialog->run()->run().results())
            states.append(result.state);
        return states;
    }
    bool isIdle() const { return dialog->run()->run().activity() == BulkRun::Activity::Idle; }
    /// Presses the button, and waits for the end of what it begins.
    bool press(const char *name)
    {
        QSignalSpy ended(&dialog->run()->run(), &BulkRun::ended);
        button(name)->click();
        return QTest::qWaitFor([&] { return ended.size() == 1 && isIdle(); }, 20000);
    }
    void choosePerson(const char *name, const QString &letters) const
    {
        button(name)->click();
        auto *people = Support::openDialog<PeopleDialog>();
        QVERIFY(people);
        QTest::keyClicks(people->findChild<QLineEdit *>(u"search"_s), letters);
        auto *hits = people->findChild<QListView *>(u"hits"_s);
        QTRY_COMPARE(hits->model()->rowCount(), 1);
        QTest::keyClick(hits, Qt::Key_Space);
        SandboxWindow::press(people, "accept");
    }

private:
    SandboxWindow m_sandbox;
    Session m_session;

public:
    std::unique_ptr<ChangeManyDialog> dialog;
};

const QStringList twoMailboxes{u"helena.lindqvist"_s, u"amara.okafor"_s};

} // namespace

class TestChangeMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAPersonFirst();
    void aSweepIsReadAppliedAndUndone();
    void aMailboxThatFailsDoesNotStopTheOthers();
    void aRoleForATimeKeepsItsLastDay();
    void writesOnlyWhereTheMailboxIsChecked();
    void earlierChangesAreListed();
};

void TestChangeMany::asksForAPersonFirst()
{
    Desk desk(twoMailboxes);
    QVERIFY(!desk.button("dryRun")->isEnabled());
    desk.choosePerson("chooseWho", u"giulia"_s);
    QTRY_VERIFY(desk.button("dryRun")->isEnabled());
    auto *kind = desk.dialog->findChild<QComboBox *>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(int(Kind::HandOver)));
    QVERIFY(!desk.button("dryRun")->isEnabled());
    kind->setCurrentIndex(kind->findData(int(Kind::ResetDefault)));
    QVERIFY(desk.button("dryRun")->isEnabled());
}

void TestChangeMany::aSweepIsReadAppliedAndUndone()
{
    Desk desk({u"helena.lindqvist"_s});
    desk.dialog->preset(Kind::Revoke, {.primarySmtpAddress = desk.addressOf(u"priya.raman"_s)});
    QVERIFY(desk.press("dryRun"));
    QCOMPARE(desk.states(), QList{ResultState::Planned});
    QCOMPARE(desk.journal().entries().size(), 0);
    QVERIFY(desk.press("apply"));
    QCOMPARE(desk.states(), QList{ResultState::Applied});
    QVERIFY(desk.press("undo"));
    QCOMPARE(desk.states(), QList{ResultState::Planned});
    QVERIFY(desk.press("apply"));
    QCOMPARE(desk.states(), QList{ResultState::Applied});
    const auto batches = batchesOf(desk.journal());
    QVERIFY(std::ranges::any_of(batches, &Batch::isUndone));
}

void TestChangeMany::aMailboxThatFailsDoesNotStopTheOthers()
{
    Desk desk({nobody, u"helena.lindqvist"_s});
    desk.dialog->preset(Kind::Grant, {.primarySmtpAddress = desk.addressOf(u"giulia.conti"_s)});
    QVERIFY(desk.press("dryRun"));
    QCOMPARE(desk.states(), (QList{ResultState::Failed, ResultState::Planned}));
    QVERIFY(desk.button("again")->isVisible());
    QVERIFY(desk.press("again"));
    QCOMPARE(desk.states(), (QList{ResultState::Failed, ResultState::Planned}));
    QVERIFY(desk.press("apply"));
    QCOMPARE(desk.states(), (QList{ResultState::Failed, ResultState::Applied}));
}

void TestChangeMany::aRoleForATimeKeepsItsLastDay()
{
    Desk desk({u"helena.lindqvist"_s});
    const auto lastDay = QDate::currentDate().addDays(3);
    desk.dialog->preset(Kind::Grant, {.primarySmtpAddress = desk.addressOf(u"giulia.conti"_s)});
    desk.dialog->findChild<QCheckBox *>(u"forATime"_s)->setChecked(true);
    desk.dialog->findChild<QDateEdit *>(u"lastDay"_s)->setDate(lastDay);
    QVERIFY(desk.press("dryRun"));
    QVERIFY(desk.press("apply"));
    const auto due = dueLeases(desk.journal(), lastDay.addDays(1), desk.addressOf(u"helpdesk"_s));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().batch.until, lastDay);
    QVERIFY(dueLeases(desk.journal(), lastDay, desk.addressOf(u"helpdesk"_s)).isEmpty());
}

void TestChangeMany::writesOnlyWhereTheMailboxIsChecked()
{
    Desk desk(twoMailboxes);
    desk.dialog->preset(Kind::Grant, {.primarySmtpAddress = desk.addressOf(u"giulia.conti"_s)});
    QVERIFY(desk.press("dryRun"));
    QCOMPARE(desk.states(), (QList{ResultState::Planned, ResultState::Planned}));
    auto *results = desk.dialog->run()->results();
    QVERIFY(results->setData(results->index(1, 0), int(Qt::Unchecked), Qt::CheckStateRole));
    QVERIFY(desk.press("apply"));
    QCOMPARE(desk.states(), (QList{ResultState::Applied, ResultState::Planned}));
}

void TestChangeMany::earlierChangesAreListed()
{
    Desk desk({u"helena.lindqvist"_s});
    desk.dialog->preset(Kind::Grant, {.primarySmtpAddress = desk.addressOf(u"giulia.conti"_s)});
    QVERIFY(desk.press("dryRun") && desk.press("apply"));
    BatchesDialog earlier(desk.journal());
    earlier.show();
    auto *undo = earlier.findChild<QPushButton *>(u"undo"_s);
    QTRY_VERIFY(undo->isEnabled());
    QStringList asked;
    connect(&earlier, &BatchesDialog::undoRequested, this,
            [&asked](const Batch &, const QStringList &addresses) { asked = addresses; });
    undo->click();
    QCOMPARE(asked, QStringList{desk.addressOf(u"helena.lindqvist"_s)});
}

ONBEHALF_TEST(TestChangeMany, QApplication)

} // namespace tst_changemany

#include "tst_changemany.moc"
