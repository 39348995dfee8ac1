// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a real server answered about delegates.

#include "captures.h"
#include "support/testprogram.h"

namespace tst_captureddelegates {

using namespace Captures;

class TstCapturedDelegates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noDelegates();
    void oneDelegateWithLevels();
    void oneKnownDelegateAndOneUnknown();
    void scopeAloneIsRefused();
    void updateOfSomebodyElse();
    void impersonationIsDenied();
    void delegatesOfAnotherMailboxAreDenied();
};

void TstCapturedDelegates::initTestCase()
{
    if (!areThere())
        QSKIP("Without ../shared/captures there are no recorded answers to read.");
}

void TstCapturedDelegates::noDelegates()
{
    const auto answer = replayed<GetDelegate>(u"05-GetDelegate-none"_s);
    VERIFY_ANSWERED(answer);
    QVERIFY(answer->items.isEmpty());
    QVERIFY(!answer->deliverMeetingRequests); // gromox does not keep it
}

void TstCapturedDelegates::oneDelegateWithLevels()
{
    const auto answer = replayed<GetDelegate>(u"07-GetDelegate-after-add"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    VERIFY_ANSWERED(answer->items[0]);
    using enum DelegateLevel;
    const DelegateUser wanted{.userId = {.primarySmtpAddress = u"assistant@example.test"_s,
                                         .displayName = u"Adam Assistant"_s},
                              .permissions = DelegatePermissions{.calendar = Editor,
                                                                 .tasks = Editor,
                                                                 .inbox = Reviewer,
                                                                 .contacts = Author,
                                                                 .notes = None,
                                                                 .journal = None}};
    QCOMPARE(answer->items[0]->delegateUser, wanted);
}

void TstCapturedDelegates::oneKnownDelegateAndOneUnknown()
{
    const auto answer = replayed<GetDelegate>(u"10-GetDelegate-UserIds-known-and-unknown"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 2);
    VERIFY_ANSWERED(answer->items[0]);
    QCOMPARE(answer->items[0]->delegateUser->userId.primarySmtpAddress,
             u"assistant@example.test"_s);
    QVERIFY(!answer->items[1]);
    const Error wanted{.failure = Failure::Refused,
                       .code = u"ErrorDelegateNotFound"_s, // in no schema
                       .message = u"Delegate not found"_s,
                       .subject = u"dave@example.test"_s};
    QCOMPARE(answer->items[1].error(), wanted);
}

void TstCapturedDelegates::scopeAloneIsRefused()
{
    const auto answer = replayed<UpdateDelegate>(u"13-UpdateDelegate-only-deliver"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Fault);
    QVERIFY(answer.error().code.isEmpty());
    QVERIFY(answer.error().message.startsWith("E-3046: missing required child element"_L1));
}

void TstCapturedDelegates::updateOfSomebodyElse()
{
    const auto answer = replayed<UpdateDelegate>(u"14-UpdateDelegate-non-delegate"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    QVERIFY(!answer->items[0]);
    QCOMPARE(answer->items[0].error().failure, Failure::Refused);
    QCOMPARE(answer->items[0].error().code, u"ErrorDelegateNotFound"_s);
    QCOMPARE(answer->items[0].error().subject, u"dave@example.test"_s);
}

void TstCapturedDelegates::impersonationIsDenied()
{
    const auto answer = replayed<GetDelegate>(u"152-ExchangeImpersonation-svc-as-owner-denied"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Fault);
    QCOMPARE(answer.error().code, u"ErrorImpersonateUserDenied"_s);
    QCOMPARE(answer.error().httpStatus, 200);
}

void TstCapturedDelegates::delegatesOfAnotherMailboxAreDenied()
{
    const auto answer = replayed<GetDelegate>(u"20-GetDelegate-of-owner-as-assistant"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Fault);
    QCOMPARE(answer.error().code, u"ErrorAccessDenied"_s);
    QCOMPARE(answer.error().message, u"E-3312: delegate access denied: not mailbox owner"_s);
}

ONBEHALF_TEST(TstCapturedDelegates, QCoreApplication)

} // namespace tst_captureddelegates

#include "tst_captureddelegates.moc"
