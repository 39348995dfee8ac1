// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "sampledelegates.h"
#include "support/testprogram.h"
#include "text/errorsentences.h"
#include "text/errortext.h"

#include <QSet>
#include <QTest>

namespace tst_errortext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::Error;
using Ews::Failure;

class tst_ErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QLocale::c()); }
    void everyCodeWeMeetHasSentences_data();
    void everyCodeWeMeetHasSentences();
    void noTwoCodesSayTheSame();
    void everyFailureHasASentenceAndANextStep_data();
    void everyFailureHasASentenceAndANextStep();
    void namesACodeItDoesNotKnow();
    void knowsTheWordsOfOtherServers();
    void saysWhatIsUnchangedAfterWhatHappened();
    void saysOnceThatARefusedIdentityChangedNothing();
    void saysThatNothingPassedAProxy();
    void doubtsAfterACutConnection();
    void saysHowLongToWait();
    void tellsTheWebPageFromTheWrongAddress();
    void namesBothCommandsWhereEwsIsOff();
    void saysWhoCanSwitchEwsOnAgainInExchangeOnline();
    void namesTheAllowListOfAnOwnServer();
    void doesNotBlameTheServerForAGateway();
    void remindsOfEditorWhereDelegatesAreRefused();
    void keepsTheServersWordsForTheDetails();
    void givesTheAdministratorACommand_data();
    void givesTheAdministratorACommand();
    void everyKeychainFailureHasANextStep();
};

// ews-facts B, C and G, the faults about access, and what core reports itself.
void tst_ErrorText::everyCodeWeMeetHasSentences_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"ErrorDelegateAlreadyExists",
                             "ErrorDelegateCannotAddOwner",
                             "ErrorNotDelegate",
                             "ErrorDelegateNotFound",
                             "ErrorDelegateNoUser",
                             "ErrorDelegateMissingConfiguration",
                             "ErrorDelegateValidationFailed",
                             "ErrorInvalidDelegatePermission",
                             "ErrorInvalidDelegateUserId",
                             "ErrorMissingUserIdInformation",
                             "ErrorDistinguishedUserNotSupported",
                             "ErrorDuplicateUserIdsSpecified",
                             "ErrorAddDelegatesFailed",
                             "ErrorUpdateDelegatesFailed",
                             "ErrorRemoveDelegatesFailed",
                             "ErrorWrongServerVersionDelegate",
                             "ErrorMissingEmailAddress",
                             "ErrorItemNotFound",
                             "ErrorAccessDenied",
                             "ErrorNonExistentMailbox",
                             "ErrorCannotFindUser",
                             "ErrorCalendarIsDelegatedForAccept",
                             "ErrorCalendarIsDelegatedForDecline",
                             "ErrorCalendarIsDelegatedForTentative",
                             "ErrorCalendarIsDelegatedForRemove",
                             "ErrorSubscriptionDelegateAccessNotSupported",
                             "ErrorInvalidPermissionSettings",
                             "ErrorInvalidUserInfo",
                             "AmbiguousFolder",
                             "FreeBusyNeedsCalendar",
                             "NoSuchEntry",
                             "ErrorCannotSetPermissionUnknownEntries",
                             "ErrorChangeKeyRequiredForWriteOperations",
                             "ErrorStaleObject",
                             "ErrorIrresolvableConflict",
                             "ErrorCannotSetCalendarPermissionOnNonCalendarFolder",
                             "ErrorCannotSetNonCalendarPermissionOnCalendarFolder",
                             "ErrorFolderNotFound",
                             "ErrorImpersonateUserDenied",
                             "ErrorImpersonationDenied",
                             "ErrorImpersonationFailed",
                             "ErrorInvalidExchangeImpersonationHeaderData",
                             "ErrorInvalidUserPrincipalName",
                             "ErrorInvalidUserSid",
                             "ErrorInvalidUserSidMissingUPN",
                             "ErrorInvalidSid",
                             "ErrorNonPrimarySmtpAddress",
                             "ErrorInvalidServerVersion",
                             "ErrorIncorrectSchemaVersion",
                             "ErrorInvalidSchemaVersionForMailboxVersion",
                             "ErrorInvalidRequest",
                             "ErrorSchemaValidation",
                             "ErrorServerBusy",
                             "ErrorExceededConnectionCount",
                             "ErrorTimeoutExpired",
                             "ErrorTooManyObjectsOpened",
                             "ErrorInternalServerError",
                             "ErrorInternalServerTransientError",
                             "ErrorMailboxStoreUnavailable",
                             "ErrorMailboxMoveInProgress",
                             "ErrorBatchProcessingStopped",
                             "ErrorNameResolutionNoResults",
                             "ErrorNameResolutionMultipleResults",
                             "ErrorNameResolutionNoMailbox",
                             "ErrorMailRecipientNotFound",
                             "ErrorNoFreeBusyAccess",
                             "ErrorFreeBusyGenerationFailed",
                             "ErrorFreeBusyDLLimitReached",
                             "ErrorMailboxDataArrayTooBig",
                             "ErrorTimeIntervalTooBig",
                             "ErrorInvalidFreeBusyViewType",
                             "ErrorInvalidMergedFreeBusyInterval",
                             "JournalNotWritable",
                             "NothingToUndo",
                             "ProxyAuthenticationRequired",
                             "ProxyAuthenticationRefused",
                             "EwsOffInExchangeOnline",
                             "EwsOffOnServer",
                             "RefusedOnTheWay"})
        QTest::addRow("%s", code) << QString::fromLatin1(code);
}

void tst_ErrorText::everyCodeWeMeetHasSentences()
{
    QFETCH(const QString, code);
    const ErrorText text = errorText({.failure = Failure::Refused, .code = code});
    QVERIFY(sentencesFor(code));
    QVERIFY2(!text.headline.contains(code), qPrintable(text.headline));
    QVERIFY(!text.nextStep.isEmpty());
    QVERIFY(text.details.contains(code));
}

void tst_ErrorText::noTwoCodesSayTheSame()
{
    QSet<QString> headlines;
    const auto codes = knownErrorCodes();
    for (const QLatin1StringView code : codes) {
        const ErrorText text = errorText({.failure = Failure::Fault, .code = code});
        QVERIFY2(!headlines.contains(text.headline), qPrintable(text.headline));
        headlines.insert(text.headline);
        for (const QString &said : {text.headline, text.nextStep}) {
            QVERIFY2(!said.contains(u'%'), qPrintable(said));
            QVERIFY2(said.endsWith(u'.'), qPrintable(said));
        }
    }
}

void tst_ErrorText::everyFailureHasASentenceAndANextStep_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<int>("httpStatus");
    QTest::addRow("cut off") << Failure::Network << 0;
    QTest::addRow("silent") << Failure::TimedOut << 0;
    QTest::addRow("certificate") << Failure::Certificate << 0;
    QTest::addRow("password") << Failure::Unauthorized << 401;
    QTest::addRow("EWS off") << Failure::Forbidden << 403;
    QTest::addRow("account blocked") << Failure::Forbidden << 456;
    QTest::addRow("wrong address") << Failure::NotFound << 404;
    QTest::addRow("gateway") << Failure::NotFound << 440;
    QTest::addRow("moved") << Failure::NotFound << 302;
    QTest::addRow("busy") << Failure::Busy << 503;
    QTest::addRow("strange status") << Failure::Http << 418;
    QTest::addRow("fault") << Failure::Fault << 500;
    QTest::addRow("refused") << Failure::Refused << 200;
    QTest::addRow("garbled") << Failure::Malformed << 200;
    QTest::addRow("huge") << Failure::TooLarge << 200;
    QTest::addRow("cancelled") << Failure::Cancelled << 0;
}

void tst_ErrorText::everyFailureHasASentenceAndANextStep()
{
    QFETCH(const Failure, failure);
    QFETCH(const int, httpStatus);
    const ErrorText text = errorText({.failure = failure, .httpStatus = httpStatus});
    QVERIFY(text.headline.endsWith(u'.'));
    QVERIFY(text.nextStep.endsWith(u'.'));
    QVERIFY(!text.headline.contains(u'%') && !text.nextStep.contains(u'%'));
}

void tst_ErrorText::namesACodeItDoesNotKnow()
{
    const ErrorText text = errorText({.failure = Failure::Refused, .code = u"ErrorSomethingNew"_s});
    QCOMPARE(text.headline, u"The server refused this with the code ErrorSomethingNew."_s);
}

void tst_ErrorText::knowsTheWordsOfOtherServers()
{
    QCOMPARE(errorText(Sample::refusal(u"ErrorDelegateNotFound"_s)).headline,
             errorText(Sample::refusal(u"ErrorNotDelegate"_s)).headline);
}

void tst_ErrorText::saysWhatIsUnchangedAfterWhatHappened()
{
    const Error busy{.failure = Failure::Busy, .code = u"ErrorServerBusy"_s, .httpStatus = 503};
    QCOMPARE(
        errorText(busy, writeOutcomeText(busy)).headline,
        u"The server is too busy right now. Nothing was written; your staged changes are kept."_s);
}

void tst_ErrorText::saysOnceThatARefusedIdentityChangedNothing()
{
    Error denied{.failure = Failure::Fault, .code = u"ErrorImpersonateUserDenied"_s};
    QVERIFY(errorText(denied).headline.endsWith(u" Nothing was changed."_s));
    QVERIFY(errorText(denied).nextStep.contains(u"Get-ManagementRoleAssignment"_s));
    const QString headline = errorText(denied, writeOutcomeText(denied)).headline;
    QVERIFY(headline.contains(u"Nothing was written"_s));
    QVERIFY(!headline.contains(u"Nothing was changed"_s));
    denied.failure = Failure::Refused; // one entry of a call
    QVERIFY(!errorText(denied).headline.contains(u"Nothing was changed"_s));
}

void tst_ErrorText::saysThatNothingPassedAProxy()
{
    const Error asked{.failure = Failure::Network, .code = u"ProxyAuthenticationRequired"_s};
    QVERIFY(errorText(asked).headline.contains(u"proxy"_s));
    QVERIFY(errorText(asked).headline.endsWith(u" Nothing was changed."_s));
    QVERIFY(writeOutcomeText(asked).startsWith(u"Nothing was written"_s));
    QVERIFY(!errorText({.failure = Failure::Network}).headline.contains(u"Nothing was changed"_s));
}

void tst_ErrorText::doubtsAfterACutConnection()
{
    QVERIFY(
        writeOutcomeText({.failure = Failure::TimedOut}).startsWith(u"Part of the changes may"));
    QVERIFY(
        writeOutcomeText({.failure = Failure::Unauthorized}).startsWith(u"Nothing was written"));
}

void tst_ErrorText::saysHowLongToWait()
{
    Error busy{.failure = Failure::Busy, .code = u"ErrorServerBusy"_s};
    QCOMPARE(errorText(busy).nextStep, u"Wait a minute, then try again."_s);
    busy.retryAfter = std::chrono::milliseconds(1);
    QCOMPARE(errorText(busy).nextStep, u"Wait 1 second, then try again."_s);
    busy.retryAfter = std::chrono::seconds(30);
    QCOMPARE(errorText(busy).nextStep, u"Wait 30 seconds, then try again."_s);
}

void tst_ErrorText::tellsTheWebPageFromTheWrongAddress()
{
    const Error page{.failure = Failure::NotFound, .httpStatus = 200};
    const Error missing{.failure = Failure::NotFound, .httpStatus = 404};
    QCOMPARE(errorText(page).headline, u"A web page answered instead of Exchange Web Services."_s);
    QVERIFY(errorText(missing).nextStep.contains(u"/EWS/Exchange.asmx"_s));
}

void tst_ErrorText::namesBothCommandsWhereEwsIsOff()
{
    const ErrorText text = errorText({.failure = Failure::Forbidden, .httpStatus = 403});
    QVERIFY(text.nextStep.contains(u"Set-CASMailbox -EwsEnabled $true"_s));
    QVERIFY(text.nextStep.contains(u"Set-OrganizationConfig -EwsEnabled $true"_s));
    QVERIFY(text.nextStep.contains(u"1 April 2027"_s));
}

void tst_ErrorText::saysWhoCanSwitchEwsOnAgainInExchangeOnline()
{
    const ErrorText text = errorText({.failure = Failure::Forbidden,
                                      .code = u"EwsOffInExchangeOnline"_s,
                                      .httpStatus = 403,
                                      .subject = u"5f9d0c3e-8a41"_s});
    QVERIFY(text.headline.contains(u"Exchange Online"_s));
    QVERIFY(text.nextStep.contains(u"1 October 2026"_s));
    QVERIFY(text.nextStep.contains(u"1 April 2027"_s));
    QVERIFY(text.nextStep.contains(u"Microsoft has announced"_s)); // it is not ours to know
    QVERIFY(text.nextStep.contains(u"24 hours"_s));
    const auto lines = text.details.split(u'\n');
    QVERIFY(lines.contains(u"Set-OrganizationConfig -EwsEnabled $true -EwsAllowedAppIDs "
                           "\"5f9d0c3e-8a41\""_s));
    QVERIFY(lines.contains(u"Set-CASMailbox -Identity <mailbox> -EwsEnabled $true"_s));
    QVERIFY(text.details.contains(u"replaces"_s));
}

void tst_ErrorText::namesTheAllowListOfAnOwnServer()
{
    const ErrorText text =
        errorText({.failure = Failure::Forbidden, .code = u"EwsOffOnServer"_s, .httpStatus = 403});
    QVERIFY(!text.nextStep.contains(u"2027"_s)); // servers keep EWS
    QVERIFY(text.details.contains(u"-EwsAllowList @{Add=\"OnBehalf/*\"}"_s));
    QVERIFY(text.details.contains(u"HTTP status: 403"_s));
}

void tst_ErrorText::doesNotBlameTheServerForAGateway()
{
    const ErrorText text =
        errorText({.failure = Failure::Forbidden, .code = u"RefusedOnTheWay"_s, .httpStatus = 403});
    QVERIFY(text.headline.contains(u"before Exchange"_s));
    QVERIFY(!text.details.contains(u"Set-"_s));
}

void tst_ErrorText::remindsOfEditorWhereDelegatesAreRefused()
{
    QVERIFY(errorText(Sample::refusal(u"ErrorDelegateValidationFailed"_s))
                .nextStep.contains(u"need Editor on the calendar"_s));
}

void tst_ErrorText::keepsTheServersWordsForTheDetails()
{
    const Error error{.failure = Failure::Fault,
                      .code = u"ErrorServerBusy"_s,
                      .message = u"Try <again> & later."_s,
                      .httpStatus = 500,
                      .retryAfter = std::chrono::milliseconds(1500),
                      .requestId = u"6f1c2b9e"_s,
                      .subject = u"a@b.example"_s,
                      .details = {u"BackOffMilliseconds=1500"_s}};
    const ErrorText text = errorText(error);
    QVERIFY(!text.headline.contains(u"again"_s));
    const QStringList expected{u"About: a@b.example"_s,
                               u"Code: ErrorServerBusy"_s,
                               u"HTTP status: 500"_s,
                               u"Wait asked for: 1500 ms"_s,
                               u"In its own words: Try <again> & later."_s,
                               u"BackOffMilliseconds=1500"_s,
                               u"Request id: 6f1c2b9e"_s};
    QCOMPARE(text.details.split(u'\n'), expected);
}

void tst_ErrorText::givesTheAdministratorACommand_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("mailbox");
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("command");
    const QString format =
        u"Remove-MailboxFolderPermission -Identity %1 -ResetDelegateUserCollection"_s;
    const QString orphan = u"ErrorDelegateNoUser"_s;
    QTest::addRow("orphan") << orphan << u"h@x.example"_s << u"Calendar"_s
                            << format.arg(uR"(h@x.example:\Calendar)"_s);
    QTest::addRow("German mailbox")
        << orphan << u"h@x.example"_s << u"Kalender"_s << format.arg(uR"(h@x.example:\Kalender)"_s);
    QTest::addRow("apostrophe") << orphan << u"o'brien@x.example"_s << u"Calendar"_s
                                << format.arg(uR"('o''brien@x.example:\Calendar')"_s);
    QTest::addRow("typographic apostrophe") << orphan << u"o’b@x.example"_s << u"Calendar"_s
                                            << format.arg(uR"('o’’b@x.example:\Calendar')"_s);
    QTest::addRow("more than a name") << orphan << u"a;b$(c)@x.example"_s << u"Calendar"_s
                                      << format.arg(uR"('a;b$(c)@x.example:\Calendar')"_s);
    QTest::addRow("another error")
        << u"ErrorAccessDenied"_s << u"h@x.example"_s << u"Calendar"_s << QString();
    QTest::addRow("no mailbox") << orphan << QString() << u"Calendar"_s << QString();
}

void tst_ErrorText::givesTheAdministratorACommand()
{
    QFETCH(const QString, code);
    QFETCH(const QString, mailbox);
    QFETCH(const QString, calendar);
    QTEST(adminCommand(Sample::refusal(code), mailbox, calendar), "command");
}

void tst_ErrorText::everyKeychainFailureHasANextStep()
{
    QSet<QString> headlines;
    for (const auto failure :
         {SecretFailure::NotFound, SecretFailure::Locked, SecretFailure::Unavailable,
          SecretFailure::TimedOut, SecretFailure::Failed}) {
        const ErrorText text = secretFailureText(failure);
        QVERIFY(!text.nextStep.isEmpty());
        headlines.insert(text.headline);
    }
    QCOMPARE(headlines.size(), 5);
}

ONBEHALF_TEST(tst_ErrorText, QCoreApplication)

} // namespace tst_errortext

#include "tst_errortext.moc"
