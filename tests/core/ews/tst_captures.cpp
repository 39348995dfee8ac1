// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a real server answered about names and to what it cannot read, and that no recorded answer
// is left out.

#include "captures.h"
#include "support/testprogram.h"

#include <QDir>
#include <QRegularExpression>

namespace tst_captures {

using namespace Captures;

class TstCaptures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
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
    if (!areThere())
        QSKIP("Without ../shared/captures there are no recorded answers to read.");
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
    add("202-GetUserConfiguration", "GetUserConfigurationResponse", "ErrorItemNotFound");
    add("43-FindFolder-deep-msgfolderroot", "FindFolderResponse", "NoError");
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

    // The root and its messages are told by their class.
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
        for (PugiNode message = list.firstChild(); message.valid(); message = message.next())
            look(message);
    QCOMPARE(found.join(u' '), codes);
}

void TstCaptures::noCaptureIsForgotten()
{
    const QStringList names =
        QDir(Support::sharedPath(u"captures/grommunio"_s)).entryList({u"*.resp.xml"_s});
    QVERIFY(!names.isEmpty());
    const QRegularExpression own(
        u"^\\d+-(Get|Add|Update|Remove)Delegate|^\\d+-(Get|Update)Folder|^\\d+-ResolveNames|"
        "^\\d+-(Create|Get|Find|Delete)Item|^\\d+-Get(UserAvailability|Rooms|RoomLists|MailTips)|"
        "^\\d+-SOAP|^152-|^164-"_s);
    int withTypes = 0;
    for (const QString &file : names) {
        const QString name = file.chopped(int(qstrlen(".resp.xml")));
        if (own.match(name).hasMatch())
            ++withTypes;
        else
            QVERIFY2(m_read.contains(name), qPrintable(name));
    }
    QCOMPARE(withTypes, 33); // those of the functions that replay an answer
}

ONBEHALF_TEST(TstCaptures, QCoreApplication)

} // namespace tst_captures

#include "tst_captures.moc"
