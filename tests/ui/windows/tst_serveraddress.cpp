// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/serveraddress.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_serveraddress {

using namespace OnBehalf;

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suppliesWhatIsUsual_data();
    void suppliesWhatIsUsual();
    void knowsAddresses_data();
    void knowsAddresses();
};

void TestServerAddress::suppliesWhatIsUsual_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const auto usual = QStringLiteral("https://mail.example.org/EWS/Exchange.asmx");
    QTest::newRow("only the host") << "mail.example.org" << usual;
    QTest::newRow("blanks around it") << "  mail.example.org " << usual;
    QTest::newRow("with scheme") << "https://mail.example.org" << usual;
    QTest::newRow("with a slash") << "https://mail.example.org/" << usual;
    QTest::newRow("whole") << usual << usual;
    QTest::newRow("another path") << "https://m.example.org/ews"
                                  << "https://m.example.org/ews";
    QTest::newRow("with a port") << "mail.example.org:8443"
                                 << "https://mail.example.org:8443/EWS/Exchange.asmx";
    QTest::newRow("a password in it") << "https://a:secret@mail.example.org" << usual;
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("another scheme") << "ftp://mail.example.org"
                                    << "";
    QTest::newRow("no host") << "https://"
                             << "";
}

void TestServerAddress::suppliesWhatIsUsual()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QCOMPARE(serverUrl(typed).toString(), url);
}

void TestServerAddress::knowsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("address") << "priya.raman@sandbox.example" << true;
    QTest::newRow("name") << "Priya Raman" << false;
    QTest::newRow("half of it") << "priya@" << false;
    QTest::newRow("two") << "a@example.org, b@example.org" << false;
}

void TestServerAddress::knowsAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, is);
    QCOMPARE(looksLikeAddress(text), is);
}

ONBEHALF_TEST(TestServerAddress, QCoreApplication)

} // namespace tst_serveraddress

#include "tst_serveraddress.moc"
