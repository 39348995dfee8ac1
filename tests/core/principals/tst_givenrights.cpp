// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"
#include "principals/givenrights.h"
#include "support/testprogram.h"

namespace tst_givenrights {

using namespace SandboxCase;
using Support::await;

/// What principals gave.
class TestGivenRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void eachPrincipalsCalendarAndInbox()
    {
        const auto given = read({address(u"helena.lindqvist"_s), address(u"amara.okafor"_s),
                                 address(u"jonas.weber"_s), address(u"nobody"_s)});
        QVERIFY(given);
        QCOMPARE(given->size(), 4);
        const auto &helena = given->at(0);
        QVERIFY(helena.mayReadCalendar());
        QVERIFY(helena.calendar->createContents);
        QVERIFY(helena.mayReadInbox());
        QVERIFY(!helena.maySeePrivate());
        QVERIFY(!given->at(1).mayReadCalendar());
        QVERIFY(!given->at(1).mayReadInbox());
        QVERIFY(given->at(2).maySeePrivate()); // one's own
        QVERIFY(!given->at(3).calendar);
        QCOMPARE(m_case->server.requests(), 1);
    }

    void manyAreAskedForInParts()
    {
        QStringList many(120, address(u"amara.okafor"_s));
        many.last() = address(u"helena.lindqvist"_s);
        const auto given = read(many);
        QVERIFY(given);
        QCOMPARE(given->size(), 120);
        QVERIFY(given->last().mayReadCalendar());
        QCOMPARE(m_case->server.requests(), 3);
    }

    void nobodyIsNoRequest()
    {
        QVERIFY(read({})->isEmpty());
        QCOMPARE(m_case->server.requests(), 0);
    }

    void aRefusedCallIsAnError()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls.insert(u"GetFolder"_s, u"ErrorInternalServerError"_s);
        });
        const auto given = read({address(u"helena.lindqvist"_s)});
        QVERIFY(!given);
        QCOMPARE(given.error().code, u"ErrorInternalServerError"_s);
    }

private:
    Ews::Result<QList<GivenRights>> read(const QStringList &principals)
    {
        return await(readGivenRights(m_case->owner(u"jonas.weber"_s).client, principals));
    }

    std::optional<Case> m_case;
};

ONBEHALF_TEST(TestGivenRights, QCoreApplication)

} // namespace tst_givenrights

#include "tst_givenrights.moc"
