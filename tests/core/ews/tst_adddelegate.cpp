// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/adddelegate.h"
#include "support/testprogram.h"

namespace tst_adddelegate {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

AddDelegate twoDelegates()
{
    using enum DelegateLevel;
    return {
        .mailbox = Golden::mailbox(u"principal@example.test"_s),
        .delegateUsers = {{.userId = Golden::bySmtp(u"first@example.test"_s),
                           .permissions = DelegatePermissions{.calendar = Editor,
                                                              .tasks = Editor,
                                                              .inbox = Reviewer,
                                                              .contacts = Author,
                                                              .notes = None,
                                                              .journal = None},
                           .receivesCopies = true,
                           .viewsPrivateItems = false},
                          {.userId = {.sid = u"S-1-5-21-1333220396-2200287332-232816053-1118"_s},
                           .permissions = DelegatePermissions{.calendar = Reviewer},
                           .receivesCopies = false,
                           .viewsPrivateItems = true}},
        .deliverMeetingRequests = DeliverMeetingRequests::DelegatesAndMe,
    };
}

} // namespace

class TstAddDelegate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatMicrosoftDocuments();
    void asksForTheVersionThatKnowsNoForward();
    void isValidByTheSchemas();
    void pairsEachAnswerWithItsDelegate();
    void saysWhenTheWholeCallWasRefused();
    void saysHowLongTheServerIsBusy();
};

void TstAddDelegate::writesWhatMicrosoftDocuments()
{
    COMPARE_XML(writeRequest(twoDelegates()), Golden::file(u"adddelegate_request.xml"_s));
}

void TstAddDelegate::asksForTheVersionThatKnowsNoForward()
{
    const AddDelegate op{
        .mailbox = Golden::mailbox(u"principal@example.test"_s),
        .delegateUsers = {{.userId = Golden::bySmtp(u"first@example.test"_s)}},
        .deliverMeetingRequests = DeliverMeetingRequests::NoForward,
    };
    COMPARE_XML(writeRequest(op), Golden::file(u"adddelegate_noforward_request.xml"_s));
}

void TstAddDelegate::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(twoDelegates()));
    for (const auto name : {"request"_L1, "noforward_request"_L1, "response"_L1,
                            "refused_response"_L1, "busy_response"_L1})
        VERIFY_VALID(Golden::file(u"adddelegate_%1.xml"_s.arg(name)));
}

void TstAddDelegate::pairsEachAnswerWithItsDelegate()
{
    const auto answer = Golden::readFile<AddDelegate>(u"adddelegate_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 2);
    QVERIFY(answer->items[0]);
    const UserId added{.sid = u"S-1-5-21-1333220396-2200287332-232816053-1117"_s,
                       .primarySmtpAddress = u"first@example.test"_s,
                       .displayName = u"First"_s};
    QCOMPARE(answer->items[0]->delegateUser, DelegateUser{.userId = added});
    QVERIFY(!answer->items[1]);
    const Error wanted{.failure = Failure::Refused,
                       .code = u"ErrorDelegateAlreadyExists"_s,
                       .message = u"The user is already a delegate for the mailbox."_s};
    QCOMPARE(answer->items[1].error(), wanted);
}

void TstAddDelegate::saysWhenTheWholeCallWasRefused()
{
    const auto answer = Golden::readFile<AddDelegate>(u"adddelegate_refused_response.xml"_s);
    QVERIFY(!answer);
    const Error wanted{.failure = Failure::Refused,
                       .code = u"ErrorAddDelegatesFailed"_s,
                       .message = u"The list of delegates could not be saved."_s};
    QCOMPARE(answer.error(), wanted);
}

void TstAddDelegate::saysHowLongTheServerIsBusy()
{
    const auto answer = Golden::readFile<AddDelegate>(u"adddelegate_busy_response.xml"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Busy);
    QCOMPARE(answer.error().code, u"ErrorServerBusy"_s);
    QCOMPARE(answer.error().retryAfter, 296917ms);
    QCOMPARE(answer.error().details, QStringList{u"BackOffMilliseconds=296917"_s});
    QVERIFY(!answer.error().outcomeUnknown());
}

ONBEHALF_TEST(TstAddDelegate, QCoreApplication)

} // namespace tst_adddelegate

#include "tst_adddelegate.moc"
