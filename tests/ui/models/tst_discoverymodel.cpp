// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cellroles.h"
#include "models/discoverymodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

namespace tst_discoverymodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Autodiscover::State;
using Autodiscover::Step;
using Autodiscover::Way;

namespace {

Step step(Way way, const QString &host, State state = State::Asking, int depth = 0)
{
    return {.way = way, .url = QUrl(u"https://"_s + host + u"/"_s), .state = state, .depth = depth};
}

} // namespace

class TestDiscoveryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStayWhileTheSearchGoesOn()
    {
        DiscoveryModel model;
        const QAbstractItemModelTester tester(&model);
        QList<Step> steps{step(Way::Soap, u"example.org"_s), step(Way::Pox, u"example.org"_s)};
        model.setSteps(steps);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex pox = model.index(1, DiscoveryModel::Place);

        steps[0].state = State::Led;
        steps[0].named = QUrl(u"https://mail.example.org/"_s);
        steps.insert(1, step(Way::Soap, u"mail.example.org"_s, State::SigningIn, 1));
        steps[1].signedInAt = {u"mail.example.org"_s};
        model.setSteps(steps);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(pox.row(), 2);
        QVERIFY(resets.isEmpty());
        QCOMPARE(model.steps(), steps);
        QCOMPARE(model.decisive().row(), 1);
        QCOMPARE(model.hostsSignedInAt(), QStringList{u"mail.example.org"_s});
        const auto text = [&model](int row) {
            return model.index(row, DiscoveryModel::Place).data().toString();
        };
        QVERIFY(text(1).startsWith(u' ')); // below what led to it
        QVERIFY(!text(2).startsWith(u' '));
    }

    /// A place keeps its row when it is redirected.
    void aRedirectIsNoOtherPlace()
    {
        DiscoveryModel model;
        QList<Step> steps{step(Way::Soap, u"example.org"_s)};
        model.setSteps(steps);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
        steps[0].via = {steps[0].url};
        steps[0].url = QUrl(u"https://eu.example.org/"_s);
        model.setSteps(steps);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(changes.size(), 1);
        QVERIFY(insertions.isEmpty());
    }

    /// The next place gets a name only where it asks for one.
    void aRedirectSignsNobodyInThere()
    {
        DiscoveryModel model;
        QList<Step> steps{step(Way::Soap, u"example.org"_s, State::SigningIn)};
        model.setSteps(steps);
        QVERIFY(model.hostsSignedInAt().isEmpty()); // nothing has gone there yet
        steps[0].method = Ews::Method::Basic;
        steps[0].signedInAt = {u"example.org"_s};
        model.setSteps(steps);
        QCOMPARE(model.hostsSignedInAt(), QStringList{u"example.org"_s});
        steps[0].via = {steps[0].url};
        steps[0].url = QUrl(u"https://eu.example.org/"_s);
        steps[0].state = State::Failed;
        model.setSteps(steps);
        QCOMPARE(model.hostsSignedInAt(), QStringList{u"example.org"_s});
    }

    void anotherSearchBeginsAnew()
    {
        DiscoveryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSteps({step(Way::Soap, u"example.org"_s)});
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSteps({step(Way::Soap, u"example.com"_s)});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void nobodyHasSignedInWhileItIsOnlyAsked()
    {
        DiscoveryModel model;
        model.setSteps(
            {step(Way::Soap, u"example.org"_s), step(Way::Json, u"example.org"_s, State::Failed)});
        QVERIFY(model.hostsSignedInAt().isEmpty());
        QVERIFY(!model.decisive().isValid());
    }

    void eachStateLooksAndReadsDifferently()
    {
        QStringList seen;
        for (const State state : {State::Waiting, State::Asking, State::Answered, State::SigningIn,
                                  State::Found, State::Led, State::Failed, State::Unneeded}) {
            DiscoveryModel model;
            model.setSteps({step(Way::Soap, u"example.org"_s, state)});
            const QString look =
                model.index(0, DiscoveryModel::Place).data(IconNameRole).toString();
            QVERIFY(!look.isEmpty());
            QVERIFY(QFile::exists(QStringLiteral(ICONS_FOLDER "/%1.svg").arg(look)));
            seen.append(look);
            if (state != State::Failed) // its problem is what it says
                QVERIFY(!model.index(0, DiscoveryModel::Answer).data().toString().isEmpty());
        }
        QCOMPARE(QSet<QString>(seen.cbegin(), seen.cend()).size(), seen.size());
    }
};

ONBEHALF_TEST(TestDiscoveryModel, QCoreApplication)

} // namespace tst_discoverymodel

#include "tst_discoverymodel.moc"
