// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/forgetaccount.h"
#include "delegates/delegatesjournal.h"
#include "permissions/permissionsjournal.h"
#include "principals/principalslist.h"
#include "secrets/memorysecretstore.h"
#include "support/await.h"
#include "support/testprogram.h"

#include <QDirIterator>
#include <QSettings>
#include <QTemporaryDir>

namespace tst_forgetaccount {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::await;

namespace {

const QString anna = u"anna@example.test"_s;
const QString ben = u"ben@example.test"_s;

Account accountOf(const QString &address, const QString &host = u"mail.example.test"_s)
{
    return {.server = QUrl(u"https://%1/EWS/Exchange.asmx"_s.arg(host)),
            .address = address,
            .clientId = u"an-id"_s,
            .issuer = OAuth::Issuer{.authorization = QUrl(u"https://login.example.test/a"_s),
                                    .token = QUrl(u"https://login.example.test/t"_s),
                                    .deviceAuthorization = {},
                                    .clientId = u"an-id"_s,
                                    .scope = {},
                                    .resource = {},
                                    .host = host},
            .proxyUserName = u"through as "_s + address};
}

} // namespace

class TestForgetAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        QVERIFY(m_home->isValid());
        m_secrets = std::make_shared<MemorySecretStore>();
        m_places = {.journal = Journal(m_home->filePath(u"journal"_s)),
                    .meetings = MeetingDrafts(m_home->filePath(u"drafts"_s)),
                    .mails = MailDrafts(m_home->filePath(u"mail"_s))};
    }

    void nothingOfItIsLeft()
    {
        remember(accountOf(anna));
        remember(accountOf(ben));
        work(anna);
        work(ben);
        keepOfWindow(accountOf(anna));
        keepOfWindow(accountOf(ben));
        const UnfinishedWork unfinished = unfinishedWork(accountOf(anna), settings(), m_places);
        QCOMPARE(unfinished.drafts, 2);
        QCOMPARE(unfinished.sends, 1);
        QVERIFY(!holding(anna).isEmpty());
        const QStringList keys = accountOf(anna).secretKeys();
        QCOMPARE(keys.size(), 4);

        QCOMPARE(forget(accountOf(anna)), Unforgotten());
        QCOMPARE(holding(anna), QStringList());
        for (const QString &key : keys)
            QVERIFY(!await(m_secrets->read(key)));
        QCOMPARE(settings().accounts(), QList{accountOf(ben)});
        QVERIFY(unfinishedWork(accountOf(anna), settings(), m_places).isEmpty());

        // Of others all is there.
        QVERIFY(keepsOfWindow(accountOf(ben)));
        for (const QString &key : accountOf(ben).secretKeys())
            QVERIFY(await(m_secrets->read(key)));
        QCOMPARE(m_places.meetings.drafts(ben).size(), 1);
        QCOMPARE(m_places.mails.drafts(ben).size(), 1);
        QCOMPARE(m_places.journal.entries().size(), 2);
        QCOMPARE(rememberedPrincipals(settings(), ben).size(), 1);
        QCOMPARE(PrincipalsList(settings(), ben).entries().size(), 2);
    }

    void whatUndoNeedsStays()
    {
        remember(accountOf(anna));
        add({.kind = permissionsJournalKind, .mailbox = ben, .actor = anna});
        add({.kind = delegatesJournalKind, .mailbox = anna, .actor = anna});
        add({.kind = delegatesJournalKind, .mailbox = anna, .actor = ben});
        QCOMPARE(forget(accountOf(anna)), Unforgotten());
        QCOMPARE(m_places.journal.entries().size(), 3); // Ben, too, works in her mailbox
    }

    void itsOwnMailboxNeedsNoUndoWithoutIt()
    {
        remember(accountOf(anna));
        add({.kind = permissionsJournalKind, .mailbox = ben, .actor = anna});
        add({.kind = delegatesJournalKind, .mailbox = anna, .actor = u"Anna@Example.test"_s});
        add({.kind = permissionsJournalKind, .mailbox = anna, .actor = anna});
        QCOMPARE(forget(accountOf(anna)), Unforgotten());
        QCOMPARE(m_places.journal.entries().size(), 1);
        QCOMPARE(m_places.journal.entries().first().mailbox, ben);
    }

    void whatAnotherAccountSharesStays()
    {
        Account elsewhere = accountOf(anna);
        elsewhere.server.setPath(u"/elsewhere/Exchange.asmx"_s);
        remember(elsewhere);
        remember(accountOf(anna));
        work(anna);
        keepOfWindow(elsewhere);
        keepOfWindow(accountOf(anna));
        QVERIFY(unfinishedWork(accountOf(anna), settings(), m_places).isEmpty());
        QCOMPARE(forget(accountOf(anna)), Unforgotten());
        QVERIFY(!keepsOfWindow(accountOf(anna)));
        QVERIFY(keepsOfWindow(elsewhere));
        QCOMPARE(settings().accounts(), QList{elsewhere});
        for (const QString &key : elsewhere.secretKeys())
            QVERIFY(await(m_secrets->read(key)));
        QCOMPARE(m_places.mails.drafts(anna).size(), 1);
        QCOMPARE(rememberedPrincipals(settings(), anna).size(), 1);
        QCOMPARE(forget(elsewhere), Unforgotten());
        QCOMPARE(holding(anna), QStringList());
    }

    void whatAProgramIsAtStaysAndIsSaid()
    {
        remember(accountOf(anna));
        JournalEntry entry{.kind = u"mail"_s, .mailbox = ben, .actor = anna};
        const auto held = m_places.journal.addHeld(entry);
        QVERIFY(held);
        const Unforgotten left = forget(accountOf(anna));
        QCOMPARE(left.files, 1);
        QVERIFY(!left.settings);
        QVERIFY(m_places.journal.entry(entry.id));
    }

    void settingsThatCannotBeWrittenAreSaid()
    {
        remember(accountOf(anna));
        // A file that nobody may replace, whoever runs this.
        QVERIFY(QFile::remove(settings().file()));
        QVERIFY(QDir().mkpath(settings().file()));
        QVERIFY(forget(accountOf(anna)).settings);
    }

private:
    AccountSettings settings() const
    {
        return AccountSettings(m_home->filePath(u"onbehalf.ini"_s));
    }

    void remember(const Account &account)
    {
        QVERIFY(settings().save(account));
        for (const QString &key : account.secretKeys())
            QVERIFY(await(m_secrets->write(key, u"secret"_s)));
    }

    /// What a window leaves behind in which \a account was signed in.
    void keepOfWindow(const Account &account) const
    {
        QSettings(settings().file(), QSettings::IniFormat).setValue(windowKey(account), u"x"_s);
        QVERIFY(keepsOfWindow(account));
    }
    bool keepsOfWindow(const Account &account) const
    {
        return QSettings(settings().file(), QSettings::IniFormat).contains(windowKey(account));
    }
    static QString windowKey(const Account &account)
    {
        return AccountSettings::group(account) + u"/window/place"_s;
    }

    void add(JournalEntry entry)
    {
        entry.startedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(m_places.journal.add(entry));
    }

    /// What somebody leaves behind who works for a while.
    void work(const QString &address)
    {
        const QString of = u" of "_s + address;
        MeetingDraft meeting{.account = address, .principal = u"p@example.test"_s};
        meeting.meeting.subject = u"Meeting"_s + of;
        meeting.meeting.times = {.start = {.date = {2026, 12, 1}, .time = {10, 0}, .offset = {}},
                                 .end = {.date = {2026, 12, 1}, .time = {11, 0}, .offset = {}},
                                 .startZone = u"UTC"_s,
                                 .endZone = u"UTC"_s};
        QVERIFY(m_places.meetings.save(meeting));
        KeptMail mail{.account = address};
        mail.draft.subject = u"Message"_s + of;
        QVERIFY(m_places.mails.save(mail));
        add({.kind = u"mail"_s, .mailbox = u"p@example.test"_s, .actor = address});
        add({.kind = u"meeting"_s,
             .mailbox = u"p@example.test"_s,
             .actor = address,
             .after = {{u"end"_s, u"done"_s}}});
        rememberPrincipal(settings(), address,
                          {.name = u"P"_s + of, .address = u"p@example.test"_s});
        PrincipalsList(settings(), address).setOwnShown(false);
        PrincipalsList(settings(), address)
            .add({.name = u"Q"_s + of, .address = u"q@example.test"_s});
    }

    Unforgotten forget(const Account &account) const
    {
        return await(forgetAccount(account, settings(), m_secrets, m_places));
    }

    /// The files that name \a address.
    QStringList holding(const QString &address) const
    {
        QStringList files;
        QDirIterator all(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll().toLower();
            if (bytes.contains(address.toUtf8()) ||
                bytes.contains(QString(address).replace(u"@"_s, u"%40"_s).toUtf8()) ||
                bytes.contains(QString(address).replace(u"@"_s, u"%2540"_s).toUtf8()))
                files.append(file.fileName());
        }
        return files;
    }

    std::optional<QTemporaryDir> m_home;
    std::shared_ptr<MemorySecretStore> m_secrets;
    AccountPlaces m_places;
};

ONBEHALF_TEST(TestForgetAccount, QCoreApplication)

} // namespace tst_forgetaccount

#include "tst_forgetaccount.moc"
