// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/messagebar.h"
#include "common/sidebar.h"
#include "folders/foldersplace.h"
#include "language.h"
#include "mailboxes/addmailboxesdialog.h"
#include "mailboxes/audittable.h"
#include "mailboxes/mailboxesplace.h"
#include "mailboxes/newauditdialog.h"
#include "mailboxes/personlookup.h"
#include "models/auditfilter.h"
#include "models/auditkinds.h"
#include "models/auditmodel.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

namespace tst_mailboxesplace {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;
using Stage = AuditedMailbox::State;

constexpr int patience = 20000; // milliseconds, for a busy machine under sanitizers
constexpr int generated = 40;
const QString helena = u"helena.lindqvist@sandbox.example"_s;

/// Many mailboxes in the real window, by the service desk, which may impersonate.
class TestMailboxesPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QLocale::c()); }
    void init()
    {
        m_sandbox = std::make_unique<SandboxWindow>(
            QUrl(), false,
            Sandbox::Options{.generated = {.mailboxes = generated},
                             .latency = std::chrono::milliseconds(10)});
        QVERIFY(m_sandbox->signIn(u"helpdesk"_s));
        m_sandbox->window().findChild<QAction *>(u"goMailboxes"_s)->trigger();
    }
    void cleanup() { m_sandbox.reset(); }

    void mailboxesAreAddedFromPastedText()
    {
        QVERIFY(!place()->actions()->newAudit->isEnabled());
        place()->actions()->addMailboxes->trigger();
        auto *dialog = openDialog<AddMailboxesDialog>();
        QVERIFY(dialog);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"mailboxes"_s);
        auto *add = dialog->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(!add->isEnabled());
        text->setPlainText(
            u"Helena Lindqvist <%1>\nnobody\n%1\nuser000001@sandbox.example"_s.arg(helena));
        const QString faults = dialog->findChild<QLabel *>(u"faults"_s)->text();
        QVERIFY2(faults.contains(u"Line 2: “nobody”"_s), qPrintable(faults));
        QVERIFY2(faults.contains(u"Line 3"_s), qPrintable(faults));
        QCOMPARE(add->text(), u"&Add 2 mailboxes"_s);
        add->click();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Helena Lindqvist"_s);
        QVERIFY(place()->actions()->newAudit->isEnabled());
        // Nobody is there twice.
        place()->flow()->add({{.address = helena.toUpper(), .name = {}}});
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void aGroupBringsEverybodyInIt()
    {
        place()->actions()->addMailboxes->trigger();
        auto *dialog = openDialog<AddMailboxesDialog>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"fromDirectory"_s);
        QTest::keyClicks(field, u"Executive Office"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->mailboxes().size() > 1, patience);
        dialog->reject();
    }

    void anAuditRunsToItsEnd()
    {
        place()->flow()->add(several(generated));
        place()->actions()->newAudit->trigger();
        auto *dialog = openDialog<NewAuditDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->options().impersonates);
        type(dialog, "auditTitle"_L1, u"All staff"_s);
        dialog->findChild<QPushButton *>(u"accept"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
        QCOMPARE(state().count(Stage::Read), generated);
        QVERIFY(!banner("auditProgress")->isVisible());
        QVERIFY(state().withFindings() > 0);
        // What it asked is in the connection log.
        const auto asked = std::ranges::count(m_sandbox->context().connections->exchanges(),
                                              u"GetDelegate"_s, &Ews::Exchange::operation);
        QVERIFY2(asked >= generated, qPrintable(QString::number(asked)));
        const auto *kinds = static_cast<const AuditKinds *>(place()->kinds()->model());
        QCOMPARE(kinds->count({.which = AuditShown::Which::WithFindings}), state().withFindings());
        // What is found is shown in sentences.
        choose({.which = AuditShown::Which::WithFindings});
        QCOMPARE(table()->model()->rowCount(), state().withFindings());
        table()->select(table()->model()->index(0, 0));
        QVERIFY(place()->findChild<QLabel *>(u"findingsOf"_s)->text().contains(u"finding"_s));
        // It is among the earlier ones.
        auto *earlier = place()->findChild<QMenu *>(u"earlierMenu"_s);
        Q_EMIT earlier->aboutToShow();
        QCOMPARE(earlier->actions().size(), 1);
        QVERIFY(earlier->actions().first()->text().startsWith(u"All staff"_s));
    }

    void itIsPausedResumedAndCancelled()
    {
        begin(several(generated), 1);
        press("pauseAudit");
        QTRY_COMPARE_WITH_TIMEOUT(place()->audit()->activity(), Audit::Activity::Paused, patience);
        const int read = state().count(Stage::Read);
        QVERIFY(read < generated);
        QVERIFY(banner("auditProgress")->text().contains(u"paused"_s));
        press("pauseAudit");
        QTRY_VERIFY_WITH_TIMEOUT(state().count(Stage::Read) > read, patience);
        press("cancelAudit");
        QTRY_COMPARE_WITH_TIMEOUT(place()->audit()->activity(), Audit::Activity::Idle, patience);
        QVERIFY(state().count(Stage::Waiting) > 0);
        // What was read stays, and the rest may be read after all.
        QVERIFY(banner("auditProgress")->text().contains(u"not finished"_s));
        press("pauseAudit");
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    }

    void itGoesOnAfterARestart()
    {
        begin(several(generated), 1);
        QTRY_VERIFY_WITH_TIMEOUT(state().count(Stage::Read) > 2, patience);
        place()->audit()->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(place()->audit()->activity(), Audit::Activity::Idle, patience);
        m_sandbox->window().signIn()->signOut();
        QTRY_VERIFY(!place()->audit());
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(m_sandbox->signIn(u"helpdesk"_s));
        m_sandbox->window().showPlace(place());
        QTRY_VERIFY_WITH_TIMEOUT(place()->messageBar()->hasMessage(), patience);
        QPushButton *goOn = nullptr;
        for (auto *button : place()->messageBar()->findChildren<QPushButton *>())
            if (button->text() == u"Go on"_s)
                goOn = button;
        QVERIFY(goOn);
        goOn->click();
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
        QCOMPARE(state().count(Stage::Read), generated);
    }

    void onePersonIsLookedFor()
    {
        auto mailboxes = several(5);
        mailboxes.append({.address = helena, .name = u"Helena Lindqvist"_s});
        begin(mailboxes, 8);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
        auto *field = place()->findChild<QLineEdit *>(u"personLookUp"_s);
        QTest::keyClicks(field, u"jonas.weber@sandbox.example"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(place()->person()->person(), patience);
        QVERIFY(!table()->isColumnHidden(AuditModel::Person));
        QVERIFY(table()->model()->rowCount() < 6);
        QSignalSpy swept(place(), &MailboxesPlace::sweepWanted);
        auto *sweep = place()->findChild<QPushButton *>(u"sweep"_s);
        QVERIFY(sweep->isEnabled());
        sweep->click();
        QCOMPARE(swept.size(), 1);
        const auto where = swept.first().at(1).value<QList<ListedMailbox>>();
        QVERIFY(std::ranges::any_of(where, [](const auto &one) { return one.address == helena; }));
        field->clear();
        QCOMPARE(table()->model()->rowCount(), 6);
        QVERIFY(table()->isColumnHidden(AuditModel::Person));
    }

    void aMailboxThatFailsIsSaidAndTriedAgain()
    {
        auto mailboxes = several(2);
        mailboxes.append({.address = u"gone@sandbox.example"_s, .name = {}});
        begin(mailboxes, 8);
        QTRY_COMPARE_WITH_TIMEOUT(place()->audit()->activity(), Audit::Activity::Idle, patience);
        QCOMPARE(state().count(Stage::Failed), 1);
        choose({.which = AuditShown::Which::Failed});
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(table()
                    ->model()
                    ->index(0, AuditModel::Findings)
                    .data()
                    .toString()
                    .startsWith(u"Failed"_s));
        QVERIFY(banner("auditProgress")->isVisible());
        QVERIFY(place()->findChild<QPushButton *>(u"pauseAudit"_s)->isVisible());
    }

    void aTextFiltersTheMailboxes()
    {
        const auto mailboxes = several(12);
        place()->flow()->add(mailboxes);
        auto *text = place()->findChild<QLineEdit *>(u"filterMailboxes"_s);
        text->setText(u"1"_s); // their addresses are numbered
        const auto fitting = std::ranges::count_if(
            mailboxes, [](const ListedMailbox &one) { return one.address.contains(u'1'); });
        QVERIFY(fitting > 1 && fitting < 12);
        QCOMPARE(table()->model()->rowCount(), fitting);
        // What is meant by the commands is what is shown.
        QCOMPARE(place()->meant().size(), fitting);
        text->setText(u"xyz"_s);
        QCOMPARE(table()->model()->rowCount(), 0);
    }

    void aMailboxIsOpenedInFolders()
    {
        begin({{.address = helena, .name = u"Helena Lindqvist"_s}}, 8);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
        table()->select(table()->model()->index(0, 0));
        place()->actions()->openInFolders->trigger();
        const WorkingMailbox wanted{.address = helena, .access = Access::Impersonation};
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->window().signIn()->mailbox(), wanted, patience);
        QTRY_VERIFY(m_sandbox->window().folders()->isVisible());
        // The audit is still there.
        QCOMPARE(state().count(Stage::Read), 1);
    }

private:
    MailboxesPlace *place() { return m_sandbox->window().mailboxes(); }
    AuditTable *table() { return place()->table(); }
    const AuditState &state() { return place()->audit()->state(); }
    bool isDone()
    {
        return place()->audit() && place()->audit()->activity() == Audit::Activity::Idle &&
               state().startedAt.isValid() && state().isDone();
    }
    QLabel *banner(const char *name)
    {
        return place()->findChild<QLabel *>(QLatin1StringView(name));
    }
    void press(const char *name) { SandboxWindow::press(place(), name); }
    void choose(const AuditShown &shown)
    {
        const auto *kinds = static_cast<const AuditKinds *>(place()->kinds()->model());
        place()->kinds()->setCurrentIndex(kinds->indexOf(shown));
    }
    QList<ListedMailbox> several(int count)
    {
        QList<ListedMailbox> mailboxes;
        m_sandbox->server().exchange().with([&](Sandbox::State &state) {
            for (const Sandbox::DirectoryEntry *entry : state.organisation.directory.all())
                if (entry->generated && entry->hasMailbox() && mailboxes.size() < count)
                    mailboxes.append({.address = entry->smtp, .name = {}});
        });
        return mailboxes;
    }
    void begin(const QList<ListedMailbox> &mailboxes, int atOnce)
    {
        place()->flow()->add(mailboxes);
        AuditOptions options;
        options.asksDirectory = false;
        options.impersonates = true;
        place()->flow()->start(options, atOnce);
    }

    std::unique_ptr<SandboxWindow> m_sandbox;
};

ONBEHALF_TEST(TestMailboxesPlace, QApplication)

} // namespace tst_mailboxesplace

#include "tst_mailboxesplace.moc"
