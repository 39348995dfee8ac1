// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Working in a mailbox as somebody: whose identity is asked for, sent and named.

#include "common/accountbutton.h"
#include "common/messagebar.h"
#include "sandboxwindow.h"
#include "signin/accountmenu.h"
#include "signin/mailboxdialog.h"
#include "support/testprogram.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace tst_impersonation {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using By = Ews::ConnectingSid;
using Support::SandboxWindow;
using Support::type;

namespace {

const auto helena = u"helena.lindqvist@sandbox.example"_s;

QString sidOf(SandboxWindow &sandbox, const QString &who)
{
    return sandbox.server().exchange().with(
        [&who](Sandbox::State &state) { return state.organisation.sidOf(who); });
}

void choose(const MailboxDialog *dialog, const QString &choice)
{
    dialog->findChild<QRadioButton *>(choice)->click();
}

QString obstacle(const MailboxDialog *dialog)
{
    return dialog->findChild<QLabel *>(u"state"_s)->text();
}

/// The dialog in which somebody is about to open Helena's mailbox as its owner.
MailboxDialog *asked(SandboxWindow &sandbox)
{
    sandbox.window().signIn()->askForMailbox();
    auto *dialog = Support::openDialog<MailboxDialog>();
    if (!dialog)
        return nullptr;
    type(dialog, "address"_L1, helena);
    choose(dialog, u"impersonation"_s);
    return dialog;
}

} // namespace

class TestImpersonation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIdentityIsAskedForOnlyWithImpersonation()
    {
        MailboxDialog dialog(u"me@sandbox.example"_s);
        dialog.show();
        const auto *identity = dialog.findChild<QLineEdit *>(u"identity"_s);
        QVERIFY(!identity->isVisible());
        choose(&dialog, u"impersonation"_s);
        QVERIFY(identity->isVisible());
        QVERIFY(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
        choose(&dialog, u"fullAccess"_s);
        QVERIFY(!identity->isVisible());
    }

    void theFormIsToldFromWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("hasChoice");
        QTest::addColumn<int>("choice");
        QTest::addColumn<Ews::Impersonation>("identity");
        const auto sid = u"S-1-5-21-1085031214-1563985344-725345543-1101"_s;
        const auto pa = u"jonas.weber@sandbox.example"_s;
        QTest::newRow("nothing") << QString() << false << 0 << Ews::Impersonation();
        QTest::newRow("SID") << sid << false << 0 << Ews::Impersonation{.who = sid, .by = By::SID};
        QTest::newRow("SID as it was copied") << u"  "_s + sid.toLower() << false << 0
                                              << Ews::Impersonation{.who = sid, .by = By::SID};
        QTest::newRow("address") << pa << true << 0
                                 << Ews::Impersonation{.who = pa, .by = By::PrimarySmtpAddress};
        QTest::newRow("principal name")
            << pa << true << 1 << Ews::Impersonation{.who = pa, .by = By::PrincipalName};
        QTest::newRow("the mailbox's own address")
            << helena.toUpper() << true << 0 << Ews::Impersonation();
        QTest::newRow("the owner's principal name")
            << helena << true << 1 << Ews::Impersonation{.who = helena, .by = By::PrincipalName};
    }

    void theFormIsToldFromWhatIsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, hasChoice);
        QFETCH(const int, choice);
        QFETCH(const Ews::Impersonation, identity);
        MailboxDialog dialog(u"me@sandbox.example"_s);
        dialog.show();
        type(&dialog, "address"_L1, helena);
        choose(&dialog, u"impersonation"_s);
        type(&dialog, "identity"_L1, typed);
        auto *form = dialog.findChild<QComboBox *>(u"identityForm"_s);
        QCOMPARE(form->isVisible(), hasChoice);
        form->setCurrentIndex(choice);
        QVERIFY2(obstacle(&dialog).isEmpty(), qPrintable(obstacle(&dialog)));
        const WorkingMailbox wanted{
            .address = helena, .access = Access::Impersonation, .impersonated = identity};
        QCOMPARE(dialog.mailbox(), wanted);
        // With one's own rights it does not count.
        choose(&dialog, u"fullAccess"_s);
        const WorkingMailbox own{.address = helena, .access = Access::FullAccess};
        QCOMPARE(dialog.mailbox(), own);
    }

    void whatIsNoIdentityIsSaidWhileTyping_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"Helena", "S-1", "S-1-5", "S-1-5-", "S-1-5-21-x", "EXAMPLE\\me"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void whatIsNoIdentityIsSaidWhileTyping()
    {
        QFETCH(const QString, typed);
        MailboxDialog dialog(u"me@sandbox.example"_s);
        dialog.show();
        type(&dialog, "address"_L1, helena);
        choose(&dialog, u"impersonation"_s);
        type(&dialog, "identity"_L1, typed);
        QVERIFY(obstacle(&dialog).contains(u"SID"_s));
        QVERIFY(!dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled());
        choose(&dialog, u"fullAccess"_s);
        QVERIFY(dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled());
    }

    void theAccountLineSaysWhoseRightsAreUsed_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<WorkingMailbox>("mailbox");
        QTest::addColumn<QString>("access");
        QTest::addColumn<QString>("identity");
        const auto helpdesk = u"helpdesk"_s;
        const auto viktor = u"viktor.horvath@sandbox.example"_s; // has full access to hers
        QTest::newRow("own") << helpdesk
                             << WorkingMailbox{u"helpdesk@sandbox.example"_s, Access::Own}
                             << u"with my own rights"_s << QString();
        QTest::newRow("full access")
            << u"viktor.horvath"_s << WorkingMailbox{helena, Access::FullAccess}
            << u"with my full access"_s << QString();
        QTest::newRow("owner") << helpdesk << WorkingMailbox{helena, Access::Impersonation}
                               << u"as its owner (impersonation)"_s << QString();
        QTest::newRow("the owner by principal name")
            << helpdesk
            << WorkingMailbox{.address = helena,
                              .access = Access::Impersonation,
                              .impersonated = {.who = helena, .by = By::PrincipalName}}
            << u"impersonating"_s << helena;
        QTest::newRow("somebody else") << helpdesk
                                       << WorkingMailbox{.address = helena,
                                                         .access = Access::Impersonation,
                                                         .impersonated = {.who = viktor}}
                                       << u"impersonating"_s << viktor;
    }

    void theAccountLineSaysWhoseRightsAreUsed()
    {
        QFETCH(const QString, who);
        QFETCH(const WorkingMailbox, mailbox);
        QFETCH(const QString, access);
        QFETCH(const QString, identity);
        SandboxWindow sandbox;
        QVERIFY(sandbox.signIn(who));
        if (mailbox.access != Access::Own)
            sandbox.window().signIn()->workIn(mailbox);
        QTRY_COMPARE(sandbox.window().signIn()->mailbox(), mailbox);
        const AccountLines lines = accountLines(*sandbox.window().signIn());
        QCOMPARE(lines.access, access);
        QCOMPARE(lines.identity, identity);
        const auto *button = sandbox.window().findChild<AccountButton *>();
        QVERIFY(button->accessibleDescription().contains(access));
        QVERIFY(button->accessibleDescription().endsWith(identity.isEmpty() ? access : identity));
    }

    void aMailboxIsOpenedBySidOfItsOwner()
    {
        SandboxWindow sandbox;
        QVERIFY(sandbox.signIn(u"helpdesk"_s));
        auto *dialog = asked(sandbox);
        QVERIFY(dialog);
        type(dialog, "identity"_L1, sidOf(sandbox, helena));
        SandboxWindow::press(dialog, "accept");
        QTRY_COMPARE(sandbox.table()->shownDelegates(), 4);
        const Session session = sandbox.store()->session();
        QCOMPARE(session.mailbox.impersonated.by, By::SID);
        QCOMPARE(session.actingAddress(), helena);
    }

    void aRefusalNamesTheRoleAndHowToCheckIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("no role") << u"ErrorImpersonateUserDenied"_s
                                 << u"Get-ManagementRoleAssignment"_s;
        QTest::newRow("2007") << u"ErrorImpersonationDenied"_s << u"ApplicationImpersonation"_s;
        QTest::newRow("no logon") << u"ErrorImpersonationFailed"_s << u"account is enabled"_s;
    }

    void aRefusalNamesTheRoleAndHowToCheckIt()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, says);
        SandboxWindow sandbox;
        QVERIFY(sandbox.signIn(u"helpdesk"_s));
        const auto *before = sandbox.store();
        sandbox.server().exchange().with([&code](Sandbox::State &state) {
            state.controls.refusedImpersonations.insert(state.organisation.sidOf(helena), code);
        });
        auto *dialog = asked(sandbox);
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        const auto *bar = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        const QString said = bar->accessibleName();
        QVERIFY2(said.contains(u"Nothing was changed."_s), qPrintable(said));
        QVERIFY2(said.contains(says), qPrintable(said));
        QVERIFY2(said.contains(u"full access"_s), qPrintable(said));
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<QLineEdit *>(u"address"_s)->text(), helena);
        QCOMPARE(sandbox.store(), before);
    }

    void unknownIdentitiesAreSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("says");
        QTest::newRow("SID") << u"S-1-5-21-1-2-3-4"_s << 0 << u"no account with this SID"_s;
        QTest::newRow("principal name")
            << u"nobody@sandbox.example"_s << 1 << u"no account with this user principal name"_s;
        QTest::newRow("other address")
            << u"helena@sandbox.example"_s << 0 << u"not the primary address"_s;
    }

    void unknownIdentitiesAreSaid()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, choice);
        QFETCH(const QString, says);
        SandboxWindow sandbox;
        QVERIFY(sandbox.signIn(u"helpdesk"_s));
        auto *dialog = asked(sandbox);
        QVERIFY(dialog);
        type(dialog, "identity"_L1, typed);
        dialog->findChild<QComboBox *>(u"identityForm"_s)->setCurrentIndex(choice);
        SandboxWindow::press(dialog, "accept");
        const auto *bar = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->accessibleName().contains(says), qPrintable(bar->accessibleName()));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"identity"_s)->text(), typed);
    }
};

ONBEHALF_TEST(TestImpersonation, QApplication)

} // namespace tst_impersonation

#include "tst_impersonation.moc"
