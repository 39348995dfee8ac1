// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountsettings.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_accountsettings {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

Account account(const QString &address)
{
    return {.server = QUrl(u"https://mail.example.test/EWS/Exchange.asmx"_s),
            .address = address,
            .userName = u"EXAMPLE\\"_s + address,
            .rememberPassword = false,
            .acceptedCertificates = {{.host = u"mail.example.test"_s,
                                      .fingerprint = QByteArray::fromHex("00ff7f")},
                                     {.host = u"login.example.test"_s,
                                      .fingerprint = QByteArray::fromHex("0102")}},
            .confirmedHosts = {u"mail.hosting.test"_s, u".cloud.test"_s}};
}

} // namespace

class TestAccountSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsAreKept()
    {
        const QTemporaryDir home;
        const AccountSettings settings(home.filePath(u"onbehalf.ini"_s));
        QVERIFY(settings.accounts().isEmpty());
        QVERIFY(settings.save(account(u"a@example.test"_s)));
        QVERIFY(settings.save(account(u"b@example.test"_s)));
        const auto kept = AccountSettings(settings.file()).accounts();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first(), account(u"b@example.test"_s)); // the current one comes first
    }

    void theProxyIsKept()
    {
        const QTemporaryDir home;
        const AccountSettings settings(home.filePath(u"onbehalf.ini"_s));
        using Kind = Ews::ProxyWay::Kind;
        for (const Ews::ProxyWay &way : QList<Ews::ProxyWay>{
                 {}, {Kind::None, {}, 0}, {Kind::Socks5, u"proxy.example.org"_s, 1080}}) {
            Account one = account(u"a@example.test"_s);
            one.proxy = way;
            QVERIFY(settings.save(one));
            QCOMPARE(AccountSettings(settings.file()).accounts().first(), one);
        }
    }

    void savingAgainReplaces()
    {
        const QTemporaryDir home;
        const AccountSettings settings(home.filePath(u"onbehalf.ini"_s));
        QVERIFY(settings.save(account(u"a@example.test"_s)));
        QVERIFY(settings.save(account(u"b@example.test"_s)));
        Account changed = account(u"A@example.test"_s);
        changed.rememberPassword = true;
        QVERIFY(settings.save(changed));
        QCOMPARE(settings.accounts().size(), 2);
        QCOMPARE(settings.accounts().first(), changed);
        QVERIFY(settings.remove(changed));
        QCOMPARE(settings.accounts().size(), 1);
    }

    void otherSettingsOfTheFileAreLeftAlone()
    {
        const QTemporaryDir home;
        const QString file = home.filePath(u"onbehalf.ini"_s);
        QFile before(file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("[window]\ntheme=dark\n");
        before.close();
        QVERIFY(AccountSettings(file).save(account(u"a@example.test"_s)));
        QFile after(file);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QVERIFY(after.readAll().contains("theme=dark"));
    }

    void certificatesOfFormerVersionsAreStillAccepted()
    {
        const QTemporaryDir home;
        const QString file = home.filePath(u"onbehalf.ini"_s);
        write(file, "[accounts]\nsize=1\n1\\server=https://mail.example.test/EWS/Exchange.asmx\n"
                    "1\\address=a@example.test\n1\\acceptedCertificates=00ff7f\n"
                    "1\\issuer\\authorization=https://login.example.test/authorize\n"
                    "1\\issuer\\token=https://token.example.test/token\n"
                    "1\\acceptedIssuerCertificates=0102, 0304\n");
        const auto pair = [](const QString &host, const char *fingerprint) {
            return Ews::AcceptedCertificate{.host = host,
                                            .fingerprint = QByteArray::fromHex(fingerprint)};
        };
        const QList accepted{
            pair(u"mail.example.test"_s, "00ff7f"), pair(u"login.example.test"_s, "0102"),
            pair(u"token.example.test"_s, "0102"), pair(u"login.example.test"_s, "0304"),
            pair(u"token.example.test"_s, "0304")};
        const AccountSettings settings(file);
        QCOMPARE(settings.accounts().first().acceptedCertificates, accepted);
        QVERIFY(settings.save(settings.accounts().first()));
        QCOMPARE(settings.accounts().first().acceptedCertificates, accepted);
    }

    void whatIsAllowedForAHostLeavesOthersAlone()
    {
        Account one = account(u"a@example.test"_s);
        Ews::allow({.host = u"login.example.test"_s, .fingerprint = "new"},
                   one.acceptedCertificates);
        QCOMPARE(one.acceptedForServer(), QList{QByteArray::fromHex("00ff7f")});
        QCOMPARE(Ews::acceptedFor(u"login.example.test"_s, one.acceptedCertificates),
                 QList{QByteArray("new")});
    }

    void aFileThatIsNotThereIsNoProblem()
    {
        const QTemporaryDir home;
        QCOMPARE(AccountSettings(home.filePath(u"none/onbehalf.ini"_s)).problem(), std::nullopt);
        const AccountSettings settings(home.filePath(u"onbehalf.ini"_s));
        QVERIFY(settings.save(account(u"ä@example.test"_s)));
        QCOMPARE(settings.problem(), std::nullopt);
        const QString byHand = home.filePath(u"hand.ini"_s);
        write(byHand, "\xef\xbb\xbf[window]\r\n# mine\r\n; too\r\ntheme=dark\r\n");
        QCOMPARE(AccountSettings(byHand).problem(), std::nullopt);
    }

    void aFileThatCannotBeReadIsAProblem()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"folder.ini"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(AccountSettings(folder).problem(), SettingsProblem::Unreadable);
        const QString garbage = home.filePath(u"garbage.ini"_s);
        write(garbage, "\x7f"
                       "ELF\x02\x01 not settings at all\n");
        QCOMPARE(AccountSettings(garbage).problem(), SettingsProblem::Malformed);
        QCOMPARE(AccountSettings(garbage).problem(), SettingsProblem::Malformed); // not just once
        const QString shut = home.filePath(u"shut.ini"_s);
        write(shut, "[accounts]\nsize=0\n");
        QVERIFY(QFile::setPermissions(shut, {}));
        if (QFile(shut).open(QIODevice::ReadOnly))
            QSKIP("Permissions hold nobody off here.");
        QCOMPARE(AccountSettings(shut).problem(), SettingsProblem::Unreadable);
    }

    void aDamagedFileIsKeptBeside()
    {
        const QTemporaryDir home;
        const AccountSettings settings(home.filePath(u"onbehalf.ini"_s));
        QVERIFY(settings.keepDamaged().isEmpty()); // there is none
        const QByteArray damage = "[accounts]\nsize=1\nhalf a line\n";
        write(settings.file(), damage);
        const QString kept = settings.keepDamaged();
        QCOMPARE(kept, settings.file() + u".damaged"_s);
        QCOMPARE(settings.keepDamaged(), kept); // it is the same
        QVERIFY(settings.save(account(u"a@example.test"_s)));
        QCOMPARE(settings.problem(), std::nullopt);
        QCOMPARE(read(kept), damage);

        write(settings.file(), "other damage\n");
        const QString other = settings.keepDamaged();
        QVERIFY(other != kept);
        QCOMPARE(read(other), "other damage\n");
        QCOMPARE(read(kept), damage);
    }

    void aPlaceThatCannotBeWrittenIsNoticed()
    {
        QVERIFY(!AccountSettings(u"/proc/no-such-place/onbehalf.ini"_s)
                     .save(account(u"a@example.test"_s)));
    }

    void theyLiveInTheUsersConfigFolder()
    {
        QCOMPARE(AccountSettings::defaultFile(),
                 qEnvironmentVariable("XDG_CONFIG_HOME") + u"/onbehalf/onbehalf.ini"_s);
    }

private:
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

ONBEHALF_TEST(TestAccountSettings, QCoreApplication)

} // namespace tst_accountsettings

#include "tst_accountsettings.moc"
