// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/expanddl.h"
#include "support/testprogram.h"

namespace tst_expanddl {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

ExpandDL ofAGroup()
{
    return {.mailbox = Golden::mailbox(u"group@example.test"_s)};
}

} // namespace

class TstExpandDL : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatMicrosoftDocuments()
    {
        COMPARE_XML(writeRequest(ofAGroup()), Golden::file(u"expanddl_request.xml"_s));
    }

    void isValidByTheSchemas()
    {
        NEED_SCHEMAS();
        VERIFY_VALID(writeRequest(ofAGroup()));
        VERIFY_VALID(Golden::file(u"expanddl_request.xml"_s));
        VERIFY_VALID(Golden::file(u"expanddl_response.xml"_s));
    }

    void readsTheMembers()
    {
        const auto answer = Golden::readFile<ExpandDL>(u"expanddl_response.xml"_s);
        QVERIFY(answer);
        QCOMPARE(answer->items.size(), 1);
        QVERIFY(answer->items[0]);
        const Mailbox person{.name = u"First"_s,
                             .emailAddress = u"first@example.test"_s,
                             .routingType = u"SMTP"_s,
                             .mailboxType = MailboxType::Mailbox};
        const Mailbox nested{.name = u"Nested group"_s,
                             .emailAddress = u"nested@example.test"_s,
                             .routingType = u"SMTP"_s,
                             .mailboxType = MailboxType::PublicDL};
        const DLExpansion expansion{
            .totalItemsInView = 2, .includesLastItemInRange = true, .members = {person, nested}};
        QCOMPARE(answer->items[0]->expansion, expansion);
    }
};

ONBEHALF_TEST(TstExpandDL, QCoreApplication)

} // namespace tst_expanddl

#include "tst_expanddl.moc"
