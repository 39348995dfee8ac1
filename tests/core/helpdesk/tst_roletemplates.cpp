// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/roletemplate.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>

namespace tst_roletemplates {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;
using Folder = DelegateFolder;

namespace {

RoleTemplate minutes()
{
    RoleTemplate role{.key = u"minutes"_s, .name = u"Minutes"_s, .viewsPrivateItems = true};
    role.levels[Folder::Calendar] = PermissionLevel::Reviewer;
    role.levels[Folder::Notes] = PermissionLevel::Author;
    return role;
}

} // namespace

class TestRoleTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        QVERIFY(m_home->isValid());
        m_roles.emplace(file());
    }

    void thoseOfTheProgramAreThere()
    {
        QStringList keys;
        for (const RoleTemplate &role : m_roles->all()) {
            keys.append(role.key);
            QVERIFY(!problemOf(role));
            QVERIFY(!role.isOwn());
        }
        QCOMPARE(keys, (QStringList{u"assistant"_s, u"deputy"_s, u"reception"_s}));
        QVERIFY(m_roles->find(u"Deputy"_s));
        QVERIFY(!m_roles->find(u"reception"_s)->asDelegate);
        QVERIFY(!m_roles->find(QString()));
    }

    void ownOnesAreKept()
    {
        QVERIFY(m_roles->save(minutes()));
        QCOMPARE(RoleTemplates(file()).own(), QList{minutes()});
        RoleTemplate changed = minutes();
        changed.levels[Folder::Notes].reset();
        QVERIFY(m_roles->save(changed));
        QCOMPARE(RoleTemplates(file()).find(u"minutes"_s), changed);
        QCOMPARE(RoleTemplates(file()).find(u"MINUTES"_s), changed);
        QVERIFY(m_roles->remove(u"minutes"_s));
        QVERIFY(RoleTemplates(file()).own().isEmpty());
        QCOMPARE(m_roles->all().size(), 3);
    }

    void whatCannotBeUsedIsNotSaved_data()
    {
        QTest::addColumn<int>("problem");
        QTest::newRow("no key") << int(RoleProblem::NoKey);
        QTest::newRow("key of the program's") << int(RoleProblem::KeyTaken);
        QTest::newRow("no name") << int(RoleProblem::NoName);
        QTest::newRow("level") << int(RoleProblem::LevelUnfit);
        QTest::newRow("copies") << int(RoleProblem::CopiesUnfit);
        QTest::newRow("nothing") << int(RoleProblem::GrantsNothing);
    }

    void whatCannotBeUsedIsNotSaved()
    {
        QFETCH(const int, problem);
        RoleTemplate role = minutes();
        switch (RoleProblem(problem)) {
        case RoleProblem::NoKey:
            role.key = u"Two words"_s;
            break;
        case RoleProblem::KeyTaken:
            role.key = u"assistant"_s;
            break;
        case RoleProblem::NoName:
            role.name.clear();
            break;
        case RoleProblem::LevelUnfit:
            role.levels[Folder::Inbox] = PermissionLevel::PublishingEditor; // of a delegate
            break;
        case RoleProblem::CopiesUnfit:
            role.receivesCopies = true; // with Reviewer
            break;
        case RoleProblem::GrantsNothing:
            role = {.key = u"minutes"_s, .name = u"Minutes"_s, .asDelegate = false};
            break;
        }
        QCOMPARE(problemOf(role), RoleProblem(problem));
        QVERIFY(!m_roles->save(role));
        QVERIFY(!QFile::exists(file()));
    }

    void aDamagedFileIsNotWrittenOver()
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"roles\": [");
        damaged.close();
        QCOMPARE(m_roles->all().size(), 3);
        const auto saved = m_roles->save(minutes());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, u"RolesNotWritable"_s);
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QCOMPARE(damaged.readAll(), QByteArray("{\"roles\": ["));
    }

    void keysAreMadeOfNames()
    {
        QCOMPARE(roleKeyFor(u"Vertretung (Büro, Urlaub)"_s, {}), u"vertretung-buro-urlaub"_s);
        QCOMPARE(roleKeyFor(u"Minutes"_s, {u"minutes"_s}), u"minutes-2"_s);
        QCOMPARE(roleKeyFor(u"Assistant"_s, {}), u"assistant-2"_s);
        QCOMPARE(roleKeyFor(u"秘書"_s, {}), u"role"_s);
    }

private:
    QString file() const { return m_home->filePath(u"roles.json"_s); }

    std::optional<QTemporaryDir> m_home;
    std::optional<RoleTemplates> m_roles;
};

ONBEHALF_TEST(TestRoleTemplates, QCoreApplication)

} // namespace tst_roletemplates

#include "tst_roletemplates.moc"
