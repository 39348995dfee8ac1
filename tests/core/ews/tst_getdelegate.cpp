// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/getdelegate.h"
#include "support/testprogram.h"

namespace tst_getdelegate {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

GetDelegate all()
{
    return {.includePermissions = true, .mailbox = Golden::mailbox(u"principal@example.test"_s)};
}

GetDelegate some()
{
    return {
        .includePermissions = false,
        .mailbox = {.name = u"Principal"_s,
                    .emailAddress = u"principal@example.test"_s,
                    .routingType = u"SMTP"_s,
                    .mailboxType = MailboxType::Mailbox},
        .userIds = {Golden::bySmtp(u"first@example.test"_s),
                    {.sid = u"S-1-5-21-1333220396-2200287332-232816053-1118"_s}},
    };
}

} // namespace

class TstGetDelegate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatMicrosoftDocuments();
    void asksForSomeDelegatesOnly();
    void isValidByTheSchemas();
    void keepsTheAnswersOfGoodDelegatesWhenOneFails();
    void readsAMailboxWithoutDelegates();
    void saysWhenTheWholeCallWasRefused();
    void keepsTheOthersWhenOneEntryCannotBeRead();
    void tellsAbsentScopeFromNoForward();
    void namesWhomAnErrorIsAbout();
};

void TstGetDelegate::writesWhatMicrosoftDocuments()
{
    COMPARE_XML(writeRequest(all()), Golden::file(u"getdelegate_request.xml"_s));
}

void TstGetDelegate::asksForSomeDelegatesOnly()
{
    COMPARE_XML(writeRequest(some()), Golden::file(u"getdelegate_users_request.xml"_s));
}

void TstGetDelegate::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(all()));
    VERIFY_VALID(writeRequest(some()));
    for (const auto name : {"request"_L1, "users_request"_L1, "response"_L1, "none_response"_L1,
                            "denied_response"_L1})
        VERIFY_VALID(Golden::file(u"getdelegate_%1.xml"_s.arg(name)));
}

void TstGetDelegate::keepsTheAnswersOfGoodDelegatesWhenOneFails()
{
    const auto answer = Golden::readFile<GetDelegate>(u"getdelegate_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->deliverMeetingRequests,
             DeliverMeetingRequests::DelegatesAndSendInformationToMe);
    QCOMPARE(answer->items.size(), 3);

    using enum DelegateLevel;
    const DelegateUser first{
        .userId = {.sid = u"S-1-5-21-1333220396-2200287332-232816053-1117"_s,
                   .primarySmtpAddress = u"first@example.test"_s,
                   .displayName = u"First Dele&gate"_s},
        .permissions = DelegatePermissions{.calendar = Editor,
                                           .tasks = Editor,
                                           .inbox = Reviewer,
                                           .contacts = Author,
                                           .notes = None,
                                           .journal = Custom},
        .receivesCopies = true,
        .viewsPrivateItems = false,
    };
    QVERIFY(answer->items[0]);
    QCOMPARE(answer->items[0]->delegateUser, first);

    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().failure, Failure::Refused);
    QCOMPARE(answer->items[1].error().code, u"ErrorDelegateNoUser"_s);
    QVERIFY(answer->items[1].error().subject.isEmpty());

    // Without permissions and flags: absent is not "none" and not "no".
    QVERIFY(answer->items[2]);
    QVERIFY(answer->items[2]->delegateUser);
    QCOMPARE(answer->items[2]->delegateUser->userId.primarySmtpAddress, u"third@example.test"_s);
    QVERIFY(!answer->items[2]->delegateUser->permissions);
    QVERIFY(!answer->items[2]->delegateUser->receivesCopies);
    QVERIFY(!answer->items[2]->delegateUser->viewsPrivateItems);
}

void TstGetDelegate::readsAMailboxWithoutDelegates()
{
    const auto answer = Golden::readFile<GetDelegate>(u"getdelegate_none_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(answer->items.isEmpty());
    QCOMPARE(answer->deliverMeetingRequests, DeliverMeetingRequests::NoForward);
}

void TstGetDelegate::saysWhenTheWholeCallWasRefused()
{
    const auto answer = Golden::readFile<GetDelegate>(u"getdelegate_denied_response.xml"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Refused);
    QCOMPARE(answer.error().code, u"ErrorAccessDenied"_s);
}

void TstGetDelegate::keepsTheOthersWhenOneEntryCannotBeRead()
{
    QByteArray bytes = Golden::file(u"getdelegate_response.xml"_s);
    bytes.replace(">Author<", ">Grandmaster<");
    const auto answer = Golden::read<GetDelegate>(bytes);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 3);
    QVERIFY(!answer->items[0]);
    QCOMPARE(answer->items[0].error().failure, Failure::Malformed);
    QVERIFY(answer->items[0].error().message.contains("Grandmaster"_L1));
    QVERIFY(answer->items[2]);
}

void TstGetDelegate::tellsAbsentScopeFromNoForward()
{
    QByteArray bytes = Golden::file(u"getdelegate_none_response.xml"_s);
    bytes.replace("<m:DeliverMeetingRequests>NoForward</m:DeliverMeetingRequests>", "");
    const auto answer = Golden::read<GetDelegate>(bytes);
    QVERIFY(answer);
    QVERIFY(!answer->deliverMeetingRequests);
}

void TstGetDelegate::namesWhomAnErrorIsAbout()
{
    // As gromox does; Exchange does not.
    QByteArray bytes = Golden::file(u"getdelegate_response.xml"_s);
    bytes.replace("<m:ResponseCode>ErrorDelegateNoUser</m:ResponseCode>",
                  "<m:ResponseCode>ErrorDelegateNoUser</m:ResponseCode><m:DelegateUser><t:UserId>"
                  "<t:PrimarySmtpAddress>lost@example.test</t:PrimarySmtpAddress>"
                  "</t:UserId></m:DelegateUser>");
    const auto answer = Golden::read<GetDelegate>(bytes);
    QVERIFY(answer);
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().subject, u"lost@example.test"_s);
}

ONBEHALF_TEST(TstGetDelegate, QCoreApplication)

} // namespace tst_getdelegate

#include "tst_getdelegate.moc"
