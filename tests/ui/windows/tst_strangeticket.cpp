// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Kerberos ticket lets in whoever holds it, whatever the account is called: with a real KDC.

#include "common/accountbutton.h"
#include "common/messagebar.h"
#include "sandboxwindow.h"
#include "signin/accountmenu.h"
#include "support/kerberosrealm.h"
#include "support/testprogram.h"

#include <QLabel>
#include <QPushButton>

namespace tst_strangeticket {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::Method;
using Support::KerberosRealm;
using Support::SandboxWindow;

namespace {

const auto helena = u"helena.lindqvist"_s;
const auto viktor = u"viktor.horvath"_s; // has full access to Helena's mailbox
const auto marek = u"marek.dvorak"_s;    // has not
const auto viktorsTicket = u"viktor.horvath@SANDBOX.EXAMPLE"_s;

QString said(const MessageBar *bar)
{
    return bar->hasMessage() ? bar->accessibleName() : QString();
}

QPushButton *buttonOf(const MessageBar *bar, const QString &text)
{
    for (auto *button : bar->findChildren<QPushButton *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

} // namespace

class TestStrangeTicket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_sandbox.reset(); }
    void whoseTicketItIsIsNamedAndSaid();
    void whoConfirmsItIsNotToldAgain();
    void whoClosesItIsToldAgain();
    void itLeadsToSigningOut();
    void nothingIsSaidWhereTheNamesAgree();
    void theServersRefusalNamesTheHolder();
    void keptMeetingsAreOfferedAfterIt();

private:
    /// By the way that finds itself, as \a name of the account.
    SignInDialog *tryToSignIn(const QString &name);
    bool signIn(const QString &name);
    bool resume();
    MessageBar *bar() { return m_sandbox->place()->messageBar(); }

    std::optional<KerberosRealm> m_realm;
    std::unique_ptr<SandboxWindow> m_sandbox;
};

void TestStrangeTicket::initTestCase()
{
    if (const QString missing = KerberosRealm::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_realm.emplace();
    QVERIFY(m_realm->isReady());
    for (const QString &name : {helena, viktor, marek})
        QVERIFY(m_realm->addUser(name, u"x"_s));
    QVERIFY(m_realm->addService(u"localhost"_s));
}

void TestStrangeTicket::init()
{
    Sandbox::Options options;
    options.offered = {Method::Negotiate, Method::Basic};
    options.keytab = m_realm->keytab();
    m_sandbox = std::make_unique<SandboxWindow>(QUrl(), false, options);
}

SignInDialog *TestStrangeTicket::tryToSignIn(const QString &name)
{
    auto *dialog = m_sandbox->fillSignIn(name, {});
    if (!dialog)
        return nullptr;
    QUrl url = m_sandbox->server().url();
    url.setHost(u"localhost"_s); // tickets are for names
    Support::type(dialog, "server"_L1, url.toString());
    SandboxWindow::press(dialog, "accept");
    return dialog;
}

bool TestStrangeTicket::signIn(const QString &name)
{
    return tryToSignIn(name) &&
           QTest::qWaitFor([this] { return m_sandbox->window().signIn()->account().has_value(); },
                           20000);
}

bool TestStrangeTicket::resume()
{
    m_sandbox->window().signIn()->signOut();
    m_sandbox->window().signIn()->resume();
    return QTest::qWaitFor([this] { return m_sandbox->window().signIn()->account().has_value(); },
                           20000);
}

void TestStrangeTicket::whoseTicketItIsIsNamedAndSaid()
{
    QVERIFY(m_realm->kinit(viktor, u"x"_s));
    QVERIFY(signIn(helena));
    const QString text = said(bar());
    QVERIFY2(text.contains(viktorsTicket), qPrintable(text));
    QVERIFY2(text.contains(helena + u"@sandbox.example"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Nothing was changed so far."_s), qPrintable(text));
    QCOMPARE(accountLines(*m_sandbox->window().signIn()).ticketHolder, viktorsTicket);
    const auto *button = m_sandbox->window().findChild<AccountButton *>();
    QVERIFY(button->accessibleDescription().contains(viktorsTicket));
    // It is said, and nothing is in the way.
    QVERIFY(!m_sandbox->window().signIn()->isAsking());
    QVERIFY(m_sandbox->table()->isEnabled());
    QVERIFY(m_sandbox->table()->shownDelegates() > 0);
}

void TestStrangeTicket::whoConfirmsItIsNotToldAgain()
{
    QVERIFY(m_realm->kinit(viktor, u"x"_s));
    QVERIFY(signIn(helena));
    auto *me = buttonOf(bar(), u"This is me"_s);
    QVERIFY(me);
    QTest::mouseClick(me, Qt::LeftButton);
    QTRY_VERIFY(!bar()->hasMessage());
    QVERIFY(resume());
    QVERIFY2(!bar()->hasMessage(), qPrintable(said(bar())));
    // The account line names the holder all the same.
    QCOMPARE(accountLines(*m_sandbox->window().signIn()).ticketHolder, viktorsTicket);
}

void TestStrangeTicket::whoClosesItIsToldAgain()
{
    QVERIFY(m_realm->kinit(viktor, u"x"_s));
    QVERIFY(signIn(helena));
    bar()->dismiss();
    QVERIFY(resume());
    QVERIFY2(said(bar()).contains(viktorsTicket), qPrintable(said(bar())));
}

void TestStrangeTicket::itLeadsToSigningOut()
{
    QVERIFY(m_realm->kinit(viktor, u"x"_s));
    QVERIFY(signIn(helena));
    auto *out = buttonOf(bar(), u"Sign out"_s);
    QVERIFY(out);
    QTest::mouseClick(out, Qt::LeftButton);
    QTRY_VERIFY(!m_sandbox->window().signIn()->account());
    QVERIFY(!bar()->hasMessage());
}

void TestStrangeTicket::nothingIsSaidWhereTheNamesAgree()
{
    QVERIFY(m_realm->kinit(helena, u"x"_s));
    QVERIFY(signIn(helena));
    QVERIFY2(!bar()->hasMessage(), qPrintable(said(bar())));
    QCOMPARE(m_sandbox->window().signIn()->ticketHolder(), helena + u"@SANDBOX.EXAMPLE"_s);
    QVERIFY(accountLines(*m_sandbox->window().signIn()).ticketHolder.isEmpty());
}

void TestStrangeTicket::theServersRefusalNamesTheHolder()
{
    QVERIFY(m_realm->kinit(marek, u"x"_s));
    const auto *dialog = tryToSignIn(helena);
    QVERIFY(dialog);
    const auto *message = dialog->findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(message->hasMessage(), 20000);
    QVERIFY2(message->accessibleName().contains(u"marek.dvorak@SANDBOX.EXAMPLE"_s),
             qPrintable(message->accessibleName()));
    QVERIFY(!m_sandbox->window().signIn()->account());
}

void TestStrangeTicket::keptMeetingsAreOfferedAfterIt()
{
    MeetingDraft kept{.account = helena + u"@sandbox.example"_s,
                      .principal = u"p@sandbox.example"_s};
    kept.meeting.subject = u"Seating plan"_s;
    kept.meeting.times = {.start = {.date = {2026, 12, 1}, .time = {10, 0}, .offset = {}},
                          .end = {.date = {2026, 12, 1}, .time = {11, 0}, .offset = {}},
                          .startZone = u"UTC"_s,
                          .endZone = u"UTC"_s};
    QVERIFY(m_sandbox->context().drafts.save(kept));
    QVERIFY(m_realm->kinit(viktor, u"x"_s));
    QVERIFY(signIn(helena));
    QVERIFY2(said(bar()).contains(viktorsTicket), qPrintable(said(bar())));
    bar()->dismiss();
    QTRY_VERIFY2(said(bar()).contains(u"Seating plan"_s), qPrintable(said(bar())));
}

ONBEHALF_TEST(TestStrangeTicket, QApplication)

} // namespace tst_strangeticket

#include "tst_strangeticket.moc"
