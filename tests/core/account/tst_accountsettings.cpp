// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountsettings.h"
#include "support/testprogram.h"

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
            .acceptedCertificates = {QByteArray::fromHex("00ff7f")}};
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
};

ONBEHALF_TEST(TestAccountSettings, QCoreApplication)

} // namespace tst_accountsettings

#include "tst_accountsettings.moc"
