// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a real server (gromox) answered, sent once more over a socket: a third of it breaks the
// schemas, and its faults come with HTTP 200.

#include "core/ews/clientcase.h"
#include "support/sharedfolder.h"

#include <QRegularExpression>

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray captured(const QString &name)
{
    QFile file(Support::sharedPath(u"captures/grommunio/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(u"No file "_s + file.fileName()), __FILE__, __LINE__);
    return file.readAll();
}

/// The recorded answer \a name to \a op, with its status, over a real connection.
template<Operation Op>
Result<typename Op::Response> replayed(const QString &name, const Op &op = {})
{
    const int status = captured(name + u".hdr"_s).split(' ').value(1).toInt();
    Support::FaultProxy server;
    server.answer({.bytes = Support::httpAnswer(status, captured(name + u".resp.xml"_s),
                                                {"Content-Type: text/xml"})});
    Client client({.url = server.url()});
    return Support::await(client.send(op));
}

/// A PermissionLevel of each entry by its address, or by its distinguished user.
template<class P>
QStringList levels(const std::optional<QList<P>> &permissions)
{
    QStringList all;
    for (const Permission &p : permissions.value_or(QList<P>()))
        all.append((p.userId.distinguishedUser ? toWire(*p.userId.distinguishedUser)
                                               : p.userId.primarySmtpAddress.section(u'@', 0, 0)) +
                   u'=' + toWire(p.level));
    return all;
}

} // namespace

class TstCaptures : public QObject
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
    void foldersWithoutPermissions();
    void foldersWithPermissions();
    void calendarWithEveryLevel();
    void calendarOfAnotherMailbox();
    void folderWasUpdated();
    void missingChild();
    void oneNameFound();
    void severalNamesFound();
    void noNameFound();
    void malformedRequest();
    void emptyBody();
    void everyOtherAnswerHasItsCode_data();
    void everyOtherAnswerHasItsCode();
    void noCaptureIsForgotten();

private:
    QStringList m_read;
};

void TstCaptures::initTestCase()
{
    if (!QFile::exists(Support::sharedPath(u"captures/grommunio"_s)))
        QSKIP("Without ../shared/captures there are no recorded answers to read.");
}

void TstCaptures::noDelegates()
{
    const auto answer = replayed<GetDelegate>(u"05-GetDelegate-none"_s);
    VERIFY_ANSWERED(answer);
    QVERIFY(answer->items.isEmpty());
    QVERIFY(!answer->deliverMeetingRequests); // gromox does not keep it
}

void TstCaptures::oneDelegateWithLevels()
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

void TstCaptures::oneKnownDelegateAndOneUnknown()
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

void TstCaptures::scopeAloneIsRefused()
{
    const auto answer = replayed<UpdateDelegate>(u"13-UpdateDelegate-only-deliver"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Fault);
    QVERIFY(answer.error().code.isEmpty());
    QVERIFY(answer.error().message.startsWith("E-3046: missing required child element"_L1));
}

void TstCaptures::updateOfSomebodyElse()
{
    const auto answer = replayed<UpdateDelegate>(u"14-UpdateDelegate-non-delegate"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    QVERIFY(!answer->items[0]);
    QCOMPARE(answer->items[0].error().failure, Failure::Refused);
    QCOMPARE(answer->items[0].error().code, u"ErrorDelegateNotFound"_s);
    QCOMPARE(answer->items[0].error().subject, u"dave@example.test"_s);
}

void TstCaptures::impersonationIsDenied()
{
    const auto answer = replayed<GetDelegate>(u"152-ExchangeImpersonation-svc-as-owner-denied"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Fault);
    QCOMPARE(answer.error().code, u"ErrorImpersonateUserDenied"_s);
    QCOMPARE(answer.error().httpStatus, 200);
}

void TstCaptures::delegatesOfAnotherMailboxAreDenied()
{
    const auto answer = replayed<GetDelegate>(u"20-GetDelegate-of-owner-as-assistant"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Fault);
    QCOMPARE(answer.error().code, u"ErrorAccessDenied"_s);
    QCOMPARE(answer.error().message, u"E-3312: delegate access denied: not mailbox owner"_s);
}

void TstCaptures::foldersWithoutPermissions()
{
    const auto answer =
        replayed<GetFolder>(u"25-GetFolder-calendar-inbox-AllProperties-while-delegate"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 2);
    VERIFY_ANSWERED(answer->items[0]);
    VERIFY_ANSWERED(answer->items[1]);
    const Folder calendar = answer->items[0]->folders->value(0);
    QCOMPARE(calendar.kind, FolderKind::CalendarFolder);
    QCOMPARE(calendar.displayName, u"Calendar"_s);
    QCOMPARE(calendar.folderClass, u"IPF.Appointment"_s);
    QCOMPARE(calendar.folderId->changeKey, u"AQAAAKUYe2+83Ooe0DxWVwAAAAAACQ=="_s);
    QVERIFY(!calendar.permissionSet);
    QVERIFY(!calendar.effectiveRights);
    const Folder inbox = answer->items[1]->folders->value(0);
    QCOMPARE(inbox.kind, FolderKind::Folder);
    QCOMPARE(inbox.unreadCount, 0);
}

void TstCaptures::foldersWithPermissions()
{
    const auto answer =
        replayed<GetFolder>(u"30-GetFolder-calendar-inbox-AllProperties+PermissionSet"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 2);
    VERIFY_ANSWERED(answer->items[0]);
    VERIFY_ANSWERED(answer->items[1]);
    const Folder calendar = answer->items[0]->folders->value(0);
    QVERIFY(calendar.permissionSet);
    QVERIFY(!calendar.permissionSet->permissions);
    const QStringList wanted{u"assistant=Reviewer"_s, u"carol=None"_s,    u"dave=Author"_s,
                             u"Default=Custom"_s,     u"nobody=Editor"_s, u"owner=Editor"_s,
                             u"Anonymous=None"_s};
    QCOMPARE(levels(calendar.permissionSet->calendarPermissions), wanted);
    QVERIFY(calendar.effectiveRights && calendar.effectiveRights->mayDelete);
    QVERIFY(!calendar.effectiveRights->viewPrivateItems);
    const Folder inbox = answer->items[1]->folders->value(0);
    QVERIFY(inbox.permissionSet);
    QVERIFY(!inbox.permissionSet->calendarPermissions);
    const QStringList inboxWanted{u"assistant=Editor"_s, u"Default=None"_s, u"Anonymous=None"_s};
    QCOMPARE(levels(inbox.permissionSet->permissions), inboxWanted);
}

void TstCaptures::calendarWithEveryLevel()
{
    const auto answer = replayed<GetFolder>(u"34-GetFolder-calendar-all-levels"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    VERIFY_ANSWERED(answer->items[0]);
    const Folder calendar = answer->items[0]->folders->value(0);
    QVERIFY(calendar.permissionSet);
    const QStringList wanted{u"assistant=Reviewer"_s, u"carol=None"_s, u"dave=Custom"_s,
                             u"Default=None"_s, u"Anonymous=None"_s};
    QCOMPARE(levels(calendar.permissionSet->calendarPermissions), wanted);
    const Permission dave{
        .userId = {.primarySmtpAddress = u"dave@example.test"_s, .displayName = u"Dave Delegate"_s},
        .canCreateItems = true,
        .canCreateSubFolders = false,
        .isFolderOwner = false,
        .isFolderVisible = true,
        .isFolderContact = false,
        .editItems = PermissionAction::Owned,
        .deleteItems = PermissionAction::None,
        .readItems = ReadAccess::None,
        .level = PermissionLevel::Custom};
    QCOMPARE(calendar.permissionSet->calendarPermissions->at(2), CalendarPermission(dave));
}

void TstCaptures::calendarOfAnotherMailbox()
{
    const auto answer = replayed<GetFolder>(u"50-GetFolder-owner-calendar-as-assistant-Editor"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    VERIFY_ANSWERED(answer->items[0]);
    const Folder calendar = answer->items[0]->folders->value(0);
    QCOMPARE(calendar.effectiveRights->createHierarchy, false);
    const QStringList wanted{u"assistant=Editor"_s, u"Default=None"_s, u"Anonymous=None"_s};
    QCOMPARE(levels(calendar.permissionSet->calendarPermissions), wanted);
}

void TstCaptures::folderWasUpdated()
{
    const auto answer = replayed<UpdateFolder>(u"153-UpdateFolder-msgfolderroot-grant-svc-Owner"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    VERIFY_ANSWERED(answer->items[0]);
    const Folder wanted{
        .kind = FolderKind::Folder,
        .folderId =
            FolderId{.id = u"AAAAAG3yk+APqRVLufEJ3IxWUsoBAAEAAAClGHtvvNzqHtA8VlcAAAAAAAkAAAI="_s,
                     .changeKey = u"AQAAAKUYe2+83Ooe0DxWVwAAAAAATw=="_s}};
    QCOMPARE(answer->items[0]->folders, QList{wanted});
}

void TstCaptures::missingChild()
{
    const auto answer = replayed<GetFolder>(u"170-SOAP-invalid-against-schema-missing-child"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Fault);
    QVERIFY(answer.error().message.contains("'FolderShape'"_L1));
}

void TstCaptures::oneNameFound()
{
    const auto answer = replayed<ResolveNames>(u"106-ResolveNames-carol"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    VERIFY_ANSWERED(answer->items[0]);
    QVERIFY(!answer->items[0]->warning);
    const Resolution carol{
        .mailbox = {.name = u"Carol Colleague"_s,
                    .emailAddress = u"carol@example.test"_s,
                    .routingType = u"SMTP"_s,
                    .mailboxType = MailboxType::Mailbox},
        .contact = Contact{.displayName = u"Carol Colleague"_s, .jobTitle = u"Engineer"_s}};
    QCOMPARE(answer->items[0]->resolutionSet->resolutions, QList{carol});
}

void TstCaptures::severalNamesFound()
{
    const auto answer = replayed<ResolveNames>(u"109-ResolveNames-ambiguous"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    VERIFY_ANSWERED(answer->items[0]);
    QVERIFY(answer->items[0]->warning);
    QCOMPARE(answer->items[0]->warning->code, u"ErrorNameResolutionMultipleResults"_s);
    QCOMPARE(answer->items[0]->resolutionSet->resolutions.size(), 6);
    QCOMPARE(answer->items[0]->resolutionSet->resolutions[4].mailbox.name, u"Room 1"_s);
}

void TstCaptures::noNameFound()
{
    const auto answer = replayed<ResolveNames>(u"110-ResolveNames-none"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    QVERIFY(!answer->items[0]);
    QCOMPARE(answer->items[0].error().failure, Failure::Refused);
    QCOMPARE(answer->items[0].error().code, u"ErrorNameResolutionNoResults"_s);
}

void TstCaptures::malformedRequest()
{
    const auto answer = replayed<RemoveDelegate>(u"164-Malformed-XML"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Fault);
    QCOMPARE(answer.error().httpStatus, 500);
    QCOMPARE(answer.error().message, u"Invalid XML"_s);
}

void TstCaptures::emptyBody()
{
    const auto answer = replayed<AddDelegate>(u"168-SOAP-empty-Body"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Http);
    QCOMPARE(answer.error().httpStatus, 400);
}

void TstCaptures::everyOtherAnswerHasItsCode_data()
{
    QTest::addColumn<QString>("response");
    QTest::addColumn<QString>("codes"); // of all messages in it, in order
    const auto add = [](const char *name, const char *response, const char *codes) {
        QTest::newRow(name) << QString::fromLatin1(response) << QString::fromLatin1(codes);
    };
    add("103-CreateItem-in-dave-calendar-as-assistant-noperm", "CreateItemResponse",
        "ErrorAccessDenied");
    add("116-GetUserAvailability-all-DetailedMerged", "GetUserAvailabilityResponse",
        "ErrorFreeBusyGenerationFailed NoError NoError NoError");
    add("124-GetRoomLists", "GetRoomListsResponse", "NoError");
    add("125-GetRooms", "GetRoomsResponse", "NoError");
    add("131-GetUserAvailability-owner-as-owner", "GetUserAvailabilityResponse", "NoError");
    add("201-GetMailTips", "GetMailTipsResponse", "NoError NoError");
    add("202-GetUserConfiguration", "GetUserConfigurationResponse", "ErrorItemNotFound");
    add("43-FindFolder-deep-msgfolderroot", "FindFolderResponse", "NoError");
    add("60-CreateItem-meeting-in-owner-calendar-as-assistant", "CreateItemResponse", "NoError");
    add("62-GetItem-carol-inbox-newest-meeting-request", "GetItemResponse", "NoError");
    add("63-FindItem-owner-calendar-as-owner", "FindItemResponse", "NoError");
    add("65-GetItem-meeting-as-owner", "GetItemResponse", "NoError");
    add("70-FindItem-carol-inbox-meeting-update", "FindItemResponse", "NoError");
    add("77-DeleteItem-again-gone", "DeleteItemResponse", "ErrorItemNotFound");
    add("86-FindItem-owner-inbox-meeting-response", "FindItemResponse", "NoError");
    add("92-GetItem-owner-inbox-newest-request-from-carol", "GetItemResponse", "NoError");
    add("98-CreateItem-message-From-owner-as-assistant-delegate", "CreateItemResponse", "NoError");
}

void TstCaptures::everyOtherAnswerHasItsCode()
{
    QFETCH(const QString, response);
    QFETCH(const QString, codes);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    m_read.append(name);
    const auto document = Document::parse(captured(name + u".resp.xml"_s));
    QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
    const auto body = document->body();
    QVERIFY(body);
    QCOMPARE(body->name(), response);
    const ServerVersionInfo build{.major = 15, .minor = 0, .build = 847, .revision = 4040};
    QCOMPARE(document->serverVersion(), build);

    // The root, its messages, and the messages of GetUserAvailability are told by their class.
    QStringList found;
    const auto look = [&found](const PugiNode &node) {
        QString responseClass;
        if (!node.attribute("ResponseClass"_L1, responseClass))
            return;
        const QString code = node.error().code;
        QCOMPARE(responseClass == "Success"_L1, code == "NoError"_L1);
        found.append(code);
    };
    look(*body);
    for (PugiNode list = body->firstChild(); list.valid(); list = list.next())
        for (PugiNode message = list.firstChild(); message.valid(); message = message.next()) {
            look(message);
            for (PugiNode inner = message.firstChild(); inner.valid(); inner = inner.next())
                look(inner);
        }
    QCOMPARE(found.join(u' '), codes);
}

void TstCaptures::noCaptureIsForgotten()
{
    const QStringList names =
        QDir(Support::sharedPath(u"captures/grommunio"_s)).entryList({u"*.resp.xml"_s});
    QVERIFY(!names.isEmpty());
    const QRegularExpression own(
        u"^\\d+-(Get|Add|Update|Remove)Delegate|^\\d+-(Get|Update)Folder|^\\d+-ResolveNames|"
        "^\\d+-SOAP|^152-|^164-"_s);
    int withTypes = 0;
    for (const QString &file : names) {
        const QString name = file.chopped(int(qstrlen(".resp.xml")));
        if (own.match(name).hasMatch())
            ++withTypes;
        else
            QVERIFY2(m_read.contains(name), qPrintable(name));
    }
    QCOMPARE(withTypes, 18); // the test functions above, each of one file
}

QTEST_GUILESS_MAIN(TstCaptures)
#include "tst_captures.moc"
