// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/updatedelegate.h"
#include "support/testprogram.h"

namespace tst_updatedelegate {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

UpdateDelegate oneDelegate()
{
    return {
        .mailbox = Golden::mailbox(u"principal@example.test"_s),
        .delegateUsers = {{.userId = Golden::bySmtp(u"first@example.test"_s),
                           .permissions = DelegatePermissions{.calendar = DelegateLevel::Reviewer,
                                                              .journal = DelegateLevel::Author},
                           .receivesCopies = false,
                           .viewsPrivateItems = true}},
        .deliverMeetingRequests = DeliverMeetingRequests::DelegatesOnly,
    };
}

UpdateDelegate scopeOnly()
{
    return {.mailbox = Golden::mailbox(u"principal@example.test"_s),
            .deliverMeetingRequests = DeliverMeetingRequests::DelegatesAndSendInformationToMe};
}

} // namespace

class TstUpdateDelegate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesOnlyWhatChanges();
    void writesTheScopeAlone();
    void asksForTheVersionThatKnowsNoForward();
    void isValidByTheSchemas();
    void pairsEachAnswerWithItsDelegate();
    void readsAnAnswerWithoutEntries();
};

void TstUpdateDelegate::writesOnlyWhatChanges()
{
    COMPARE_XML(writeRequest(oneDelegate()), Golden::file(u"updatedelegate_request.xml"_s));
}

void TstUpdateDelegate::writesTheScopeAlone()
{
    COMPARE_XML(writeRequest(scopeOnly()), Golden::file(u"updatedelegate_scope_request.xml"_s));
}

void TstUpdateDelegate::asksForTheVersionThatKnowsNoForward()
{
    UpdateDelegate op = scopeOnly();
    QCOMPARE(versionFor(op), ServerVersion::Exchange2007_SP1);
    op.deliverMeetingRequests = DeliverMeetingRequests::NoForward;
    QCOMPARE(versionFor(op), ServerVersion::Exchange2010_SP1);
}

void TstUpdateDelegate::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(oneDelegate()));
    VERIFY_VALID(writeRequest(scopeOnly()));
    for (const auto name : {"request"_L1, "scope_request"_L1, "response"_L1, "scope_response"_L1})
        VERIFY_VALID(Golden::file(u"updatedelegate_%1.xml"_s.arg(name)));
}

void TstUpdateDelegate::pairsEachAnswerWithItsDelegate()
{
    const auto answer = Golden::readFile<UpdateDelegate>(u"updatedelegate_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 2);
    QVERIFY(answer->items[0]);
    QVERIFY(answer->items[0]->delegateUser);
    QCOMPARE(answer->items[0]->delegateUser->userId.displayName, u"First"_s);
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().code, u"ErrorNotDelegate"_s);
}

void TstUpdateDelegate::readsAnAnswerWithoutEntries()
{
    const auto answer = Golden::readFile<UpdateDelegate>(u"updatedelegate_scope_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(answer->items.isEmpty());
}

ONBEHALF_TEST(TstUpdateDelegate, QCoreApplication)

} // namespace tst_updatedelegate

#include "tst_updatedelegate.moc"
