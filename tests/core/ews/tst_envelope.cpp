// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/getdelegate.h"
#include "support/testprogram.h"

namespace tst_envelope {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The error of an answer that is a fault, whatever the operation.
Error faultIn(const QString &file)
{
    const auto answer = Golden::readFile<GetDelegate>(file);
    if (answer)
        QTest::qFail("The fault was read as a success.", __FILE__, __LINE__);
    return answer ? Error() : answer.error();
}

} // namespace

class TstEnvelope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsLanguageAndImpersonation();
    void sendsNeitherUnlessAsked();
    void namesWhoIsImpersonatedInEachForm_data();
    void namesWhoIsImpersonatedInEachForm();
    void knowsTheServersBuild();
    void knowsNoBuildWhereNoneIsNamed();
    void readsTheFaultOfAWrongSchema();
    void readsTheFaultOfADeniedImpersonation();
    void readsTheFaultOfABusyServer();
    void findsBusyBelowAnotherCode();
    void readsAFaultWithoutACode();
};

void TstEnvelope::sendsLanguageAndImpersonation()
{
    const GetDelegate op{.mailbox = Golden::mailbox(u"principal@example.test"_s)};
    const QByteArray request = writeRequest(
        op, {.culture = u"de-DE"_s, .impersonation = {.who = u"principal@example.test"_s}});
    COMPARE_XML(request, Golden::file(u"header_request.xml"_s));
    NEED_SCHEMAS();
    VERIFY_VALID(request);
    VERIFY_VALID(Golden::file(u"header_request.xml"_s));
}

void TstEnvelope::sendsNeitherUnlessAsked()
{
    const GetDelegate op{.mailbox = Golden::mailbox(u"principal@example.test"_s)};
    COMPARE_XML(writeRequest(op), Golden::file(u"getdelegate_request.xml"_s));
}

void TstEnvelope::namesWhoIsImpersonatedInEachForm_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ConnectingSid>("by");
    QTest::addColumn<QString>("who");
    QTest::newRow("principal name")
        << u"principalname"_s << ConnectingSid::PrincipalName << u"principal@corp.example.test"_s;
    QTest::newRow("SID") << u"sid"_s << ConnectingSid::SID
                         << u"S-1-5-21-1085031214-1563985344-725345543-1104"_s;
    QTest::newRow("primary address") << u"primarysmtpaddress"_s << ConnectingSid::PrimarySmtpAddress
                                     << u"principal@example.test"_s;
    QTest::newRow("any address") << u"smtpaddress"_s << ConnectingSid::SmtpAddress
                                 << u"alias@example.test"_s;
}

/// The reference requests are written after Microsoft's page about ConnectingSID. SmtpAddress is
/// not in that of Exchange 2007, so the request says Exchange2010.
void TstEnvelope::namesWhoIsImpersonatedInEachForm()
{
    QFETCH(const QString, file);
    QFETCH(const ConnectingSid, by);
    QFETCH(const QString, who);
    const GetDelegate op{.mailbox = Golden::mailbox(u"principal@example.test"_s)};
    const QByteArray request = writeRequest(op, {.impersonation = {.who = who, .by = by}});
    const QByteArray reference = Golden::file(u"impersonation_%1_request.xml"_s.arg(file));
    COMPARE_XML(request, reference);
    NEED_SCHEMAS();
    VERIFY_VALID(request);
    VERIFY_VALID(reference);
}

void TstEnvelope::knowsTheServersBuild()
{
    const auto document = Document::parse(Golden::file(u"getdelegate_response.xml"_s));
    QVERIFY(document);
    const ServerVersionInfo wanted{.major = 15, .minor = 2, .build = 1544, .revision = 9};
    QCOMPARE(document->serverVersion(), wanted);
}

void TstEnvelope::knowsNoBuildWhereNoneIsNamed()
{
    const auto document = Document::parse(Golden::file(u"fault_schema.xml"_s));
    QVERIFY(document);
    QVERIFY(!document->serverVersion());
}

void TstEnvelope::readsTheFaultOfAWrongSchema()
{
    const Error error = faultIn(u"fault_schema.xml"_s);
    QCOMPARE(error.failure, Failure::Fault);
    QCOMPARE(error.code, u"ErrorSchemaValidation"_s);
    QCOMPARE(error.message, u"The request failed schema validation."_s);
    const QStringList wanted{u"LineNumber=9"_s, u"LinePosition=12"_s,
                             u"Violation=The element has invalid child element 'DelegateUsers'."_s};
    QCOMPARE(error.details, wanted);
}

void TstEnvelope::readsTheFaultOfADeniedImpersonation()
{
    const Error error = faultIn(u"fault_denied.xml"_s);
    QCOMPARE(error.failure, Failure::Fault);
    QCOMPARE(error.code, u"ErrorImpersonateUserDenied"_s);
    QVERIFY(!error.outcomeUnknown());
}

void TstEnvelope::readsTheFaultOfABusyServer()
{
    const Error error = faultIn(u"fault_busy.xml"_s);
    QCOMPARE(error.failure, Failure::Busy);
    QCOMPARE(error.code, u"ErrorServerBusy"_s);
    QCOMPARE(error.retryAfter, 297749ms);
}

void TstEnvelope::findsBusyBelowAnotherCode()
{
    const Error error = faultIn(u"fault_innerbusy.xml"_s);
    QCOMPARE(error.failure, Failure::Busy);
    QCOMPARE(error.code, u"ErrorInternalServerError"_s);
    QCOMPARE(error.retryAfter, 0ms);
}

void TstEnvelope::readsAFaultWithoutACode()
{
    const Error error = faultIn(u"fault_bare.xml"_s);
    QCOMPARE(error.failure, Failure::Fault);
    QVERIFY(error.code.isEmpty());
    QCOMPARE(error.message, u"Something is wrong."_s);
}

ONBEHALF_TEST(TstEnvelope, QCoreApplication)

} // namespace tst_envelope

#include "tst_envelope.moc"
