// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "text/summarytext.h"

#include <QTest>

namespace tst_summarytext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

DelegateRow jonas()
{
    DelegateRow row;
    row.user = {.primarySmtpAddress = u"jonas@example.org"_s, .displayName = u"Jonas Weber"_s};
    row.levels[DelegateFolder::Calendar] = Ews::DelegateLevel::Editor;
    row.levels[DelegateFolder::Inbox] = Ews::DelegateLevel::Reviewer;
    row.receivesCopies = true;
    row.viewsPrivateItems = false;
    return row;
}

} // namespace

/// The message by which a delegate learns what they may do.
class TestSummaryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEverythingThatANewDelegateMay()
    {
        const MailDraft mail =
            delegateSummary(jonas(), true, u"helena@example.org"_s, u"Helena Lindqvist"_s);
        QCOMPARE(mail.principal, u"helena@example.org"_s);
        QCOMPARE(mail.to, (QList<MailRecipient>{
                              {.name = u"Jonas Weber"_s, .address = u"jonas@example.org"_s}}));
        QCOMPARE(mail.subject, u"You have been designated as a delegate for Helena Lindqvist"_s);
        QVERIFY(mail.body.contains(u"send messages on behalf of Helena Lindqvist."_s));
        QVERIFY(
            mail.body.contains(u"    Calendar: Editor (can read, create, and modify items)\n"_s));
        QVERIFY(mail.body.contains(u"    Inbox: Reviewer (can read items)\n"_s));
        QVERIFY(mail.body.contains(u"    Contacts: None\n"_s));
        QVERIFY(mail.body.contains(u"You will receive copies of meeting-related messages sent to "
                                   "Helena Lindqvist."_s));
        QVERIFY(mail.body.contains(u"You cannot see the private items of Helena Lindqvist."_s));
    }

    void aChangeIsNoDesignation()
    {
        const MailDraft mail = delegateSummary(jonas(), false, u"helena@example.org"_s, {});
        QCOMPARE(mail.subject, u"Your permissions as a delegate for helena@example.org have "
                               "changed"_s);
        QVERIFY(!mail.body.contains(u"designated"_s));
    }

    void whatTheServerDoesNotSayIsLeftOut()
    {
        DelegateRow row = jonas();
        row.receivesCopies.reset();
        row.viewsPrivateItems.reset();
        const MailDraft mail = delegateSummary(row, false, u"helena@example.org"_s, {});
        QVERIFY(!mail.body.contains(u"copies"_s));
        QVERIFY(!mail.body.contains(u"private"_s));
        QVERIFY(mail.body.endsWith(u"None\n"_s));
    }
};

ONBEHALF_TEST(TestSummaryText, QCoreApplication)

} // namespace tst_summarytext

#include "tst_summarytext.moc"
