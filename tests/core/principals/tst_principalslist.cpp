// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"
#include "principals/principalslist.h"
#include "support/testprogram.h"

#include <QSignalSpy>

namespace tst_principalslist {

using namespace SandboxCase;

const Principal helena{.name = u"Helena Lindqvist"_s, .address = address(u"helena.lindqvist"_s)};
const Principal amara{.name = u"Amara Okafor"_s, .address = address(u"amara.okafor"_s)};

/// Whose calendars an account sees to.
class TestPrincipalsList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_settings = AccountSettings(m_folder->filePath(u"onbehalf.ini"_s));
    }

    void whoIsAddedIsRemembered()
    {
        {
            PrincipalsList list(m_settings, jonas());
            QSignalSpy changed(&list, &PrincipalsList::changed);
            QVERIFY(list.add(helena));
            QVERIFY(list.add(amara));
            QVERIFY(!list.add({.name = u"again"_s, .address = helena.address.toUpper()}));
            QVERIFY(!list.add({.name = {}, .address = jonas()}));
            QCOMPARE(changed.size(), 2);
            list.setShown(amara.address, false);
        }
        const PrincipalsList again(m_settings, jonas().toUpper());
        QCOMPARE(again.addresses(), (QStringList{helena.address, amara.address}));
        QVERIFY(again.entries().first().shown);
        QVERIFY(!again.entries().last().shown);
        QCOMPARE(again.nameOf(helena.address.toUpper()), helena.name);
        QCOMPARE(again.nameOf(u"x@y.example"_s), u"x@y.example"_s);
        QVERIFY(PrincipalsList(m_settings, address(u"priya.raman"_s)).entries().isEmpty());
    }

    void theOwnCalendarThatIsHiddenIsRemembered()
    {
        {
            PrincipalsList list(m_settings, jonas());
            QVERIFY(list.isOwnShown());
            QSignalSpy changed(&list, &PrincipalsList::shownChanged);
            list.setOwnShown(false);
            list.setOwnShown(false);
            QCOMPARE(changed.size(), 1);
        }
        QVERIFY(!PrincipalsList(m_settings, jonas().toUpper()).isOwnShown());
        QVERIFY(PrincipalsList(m_settings, address(u"priya.raman"_s)).isOwnShown());
        PrincipalsList(m_settings, jonas()).setOwnShown(true);
        QVERIFY(PrincipalsList(m_settings, jonas()).isOwnShown());
    }

    void whoIsTakenOffStaysOff()
    {
        rememberPrincipal(m_settings, jonas(), helena);
        {
            PrincipalsList list(m_settings, jonas());
            list.remove(helena.address);
            QVERIFY(list.entries().isEmpty());
        }
        QVERIFY(PrincipalsList(m_settings, jonas()).entries().isEmpty());
    }

    /// Before anybody was added, those for whom meetings were made.
    void itBeginsWithWhoIsKnown()
    {
        rememberPrincipal(m_settings, jonas(), helena);
        rememberPrincipal(m_settings, jonas(), {.name = {}, .address = jonas()});
        const PrincipalsList list(m_settings, jonas());
        QCOMPARE(list.addresses(), QStringList{helena.address});
    }

    void aDamagedListIsReadAsFarAsItGoes()
    {
        {
            PrincipalsList list(m_settings, jonas());
            list.add(helena);
        }
        QFile file(m_settings.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace(", 1", ", 1, half");
        file.seek(0);
        file.write(text);
        file.close();
        QCOMPARE(PrincipalsList(m_settings, jonas()).addresses(), QStringList{helena.address});
    }

    void oneKnowsOnesOwnName()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(u"jonas.weber"_s);
        PrincipalsList list(m_settings, jonas());
        QSignalSpy known(&list, &PrincipalsList::namesChanged);
        list.readOwnName(session.client);
        list.readOwnName(session.client);
        QVERIFY(known.wait());
        QCOMPARE(list.nameOf(jonas()), u"Jonas Weber"_s);
        QCOMPARE(sandbox.server.requests(), 1);
    }

private:
    static QString jonas() { return address(u"jonas.weber"_s); }

    std::optional<QTemporaryDir> m_folder;
    AccountSettings m_settings;
};

ONBEHALF_TEST(TestPrincipalsList, QCoreApplication)

} // namespace tst_principalslist

#include "tst_principalslist.moc"
