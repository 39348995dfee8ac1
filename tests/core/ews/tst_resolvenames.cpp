// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/resolvenames.h"
#include "support/testprogram.h"

namespace tst_resolvenames {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

ResolveNames directory()
{
    return {.searchScope = SearchScope::ActiveDirectory, .unresolvedEntry = u"User <2> & Söhne"_s};
}

ResolveNames contacts()
{
    return {.returnFullContactData = false,
            .searchScope = SearchScope::ContactsActiveDirectory,
            .parentFolderIds = {DistinguishedFolderId{.id = u"contacts"_s}},
            .unresolvedEntry = u"smtp:user2@example.test"_s};
}

} // namespace

class TstResolveNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatMicrosoftDocuments();
    void searchesAFolder();
    void isValidByTheSchemas();
    void readsOneHit();
    void readsSeveralHitsOfAWarning();
    void tellsNoHitFromAFailure();
    void writesOnlyWhatXmlAllows();
};

void TstResolveNames::writesWhatMicrosoftDocuments()
{
    COMPARE_XML(writeRequest(directory()), Golden::file(u"resolvenames_request.xml"_s));
}

void TstResolveNames::searchesAFolder()
{
    COMPARE_XML(writeRequest(contacts()), Golden::file(u"resolvenames_folder_request.xml"_s));
}

void TstResolveNames::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(directory()));
    VERIFY_VALID(writeRequest(contacts()));
    for (const auto name : {"request"_L1, "folder_request"_L1, "response"_L1, "several_response"_L1,
                            "none_response"_L1})
        VERIFY_VALID(Golden::file(u"resolvenames_%1.xml"_s.arg(name)));
}

void TstResolveNames::readsOneHit()
{
    const auto answer = Golden::readFile<ResolveNames>(u"resolvenames_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 1);
    QVERIFY(answer->items[0]);
    QVERIFY(!answer->items[0]->warning);
    const ResolutionSet wanted{
        .totalItemsInView = 1,
        .includesLastItemInRange = true,
        .resolutions = {{.mailbox = {.name = u"User2"_s,
                                     .emailAddress = u"user2@example.test"_s,
                                     .routingType = u"SMTP"_s,
                                     .mailboxType = MailboxType::Mailbox},
                         .contact = Contact{.displayName = u"User2"_s,
                                            .department = u"Sales"_s,
                                            .jobTitle = u"Assistant"_s,
                                            .officeLocation = u"2.14"_s}}},
    };
    QCOMPARE(answer->items[0]->resolutionSet, wanted);
}

void TstResolveNames::readsSeveralHitsOfAWarning()
{
    const auto answer = Golden::readFile<ResolveNames>(u"resolvenames_several_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 1);
    QVERIFY(answer->items[0]);
    QVERIFY(answer->items[0]->warning);
    QCOMPARE(answer->items[0]->warning->code, u"ErrorNameResolutionMultipleResults"_s);
    QVERIFY(answer->items[0]->resolutionSet);
    const ResolutionSet &set = *answer->items[0]->resolutionSet;
    QCOMPARE(set.totalItemsInView, 250);
    QCOMPARE(set.includesLastItemInRange, false);
    QCOMPARE(set.resolutions.size(), 2);
    QCOMPARE(set.resolutions[1].mailbox.mailboxType, MailboxType::PublicDL);
    QVERIFY(!set.resolutions[1].contact);
}

void TstResolveNames::tellsNoHitFromAFailure()
{
    const auto answer = Golden::readFile<ResolveNames>(u"resolvenames_none_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 1);
    QVERIFY(!answer->items[0]);
    QCOMPARE(answer->items[0].error().failure, Failure::Refused);
    QCOMPARE(answer->items[0].error().code, u"ErrorNameResolutionNoResults"_s);
}

void TstResolveNames::writesOnlyWhatXmlAllows()
{
    // Pasted text can hold anything, but a request is XML in any case.
    ResolveNames op = directory();
    op.unresolvedEntry = u"a\u000bb\u0000c\u001fd\ufffee\xd83d"_s + u"f"_s;
    const auto document = Document::parse(writeRequest(op));
    QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
    const auto body = document->body();
    QVERIFY(body);
    const QString sent = body->child("UnresolvedEntry"_L1).text();
    QVERIFY2(sent.startsWith(u'a') && sent.endsWith(u'f'), qPrintable(sent));
}

ONBEHALF_TEST(TstResolveNames, QCoreApplication)

} // namespace tst_resolvenames

#include "tst_resolvenames.moc"
