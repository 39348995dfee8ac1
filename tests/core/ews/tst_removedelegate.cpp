// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/removedelegate.h"
#include "support/testprogram.h"

namespace tst_removedelegate {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

RemoveDelegate two()
{
    return {.mailbox = Golden::mailbox(u"principal@example.test"_s),
            .userIds = {Golden::bySmtp(u"first@example.test"_s),
                        {.sid = u"S-1-5-21-1333220396-2200287332-232816053-1118"_s}}};
}

} // namespace

class TstRemoveDelegate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatMicrosoftDocuments();
    void isValidByTheSchemas();
    void pairsEachAnswerWithItsDelegate();
};

void TstRemoveDelegate::writesWhatMicrosoftDocuments()
{
    COMPARE_XML(writeRequest(two()), Golden::file(u"removedelegate_request.xml"_s));
}

void TstRemoveDelegate::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(two()));
    VERIFY_VALID(Golden::file(u"removedelegate_request.xml"_s));
    VERIFY_VALID(Golden::file(u"removedelegate_response.xml"_s));
}

void TstRemoveDelegate::pairsEachAnswerWithItsDelegate()
{
    const auto answer = Golden::readFile<RemoveDelegate>(u"removedelegate_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 2);
    QVERIFY(answer->items[0]);
    QVERIFY(!answer->items[1]);
    const Error wanted{.failure = Failure::Refused,
                       .code = u"ErrorNotDelegate"_s,
                       .message = u"The user is not a delegate for the mailbox."_s};
    QCOMPARE(answer->items[1].error(), wanted);
}

ONBEHALF_TEST(TstRemoveDelegate, QCoreApplication)

} // namespace tst_removedelegate

#include "tst_removedelegate.moc"
