// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cellroles.h"
#include "common/tones.h"
#include "models/requestsmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFont>
#include <QSignalSpy>

namespace tst_requestsmodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Kind = Request::Kind;
using State = Request::State;

Request request(const QString &id, const QString &principal)
{
    Request one;
    one.id.id = id;
    one.principal = principal;
    one.subject = u"Subject "_s + id;
    one.fromName = u"Claire"_s;
    one.start = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
    one.end = one.start.addSecs(3600);
    return one;
}

/// Requests by whom they are for.
class TestRequestsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void theyAreBelowThePeople()
    {
        RequestsModel model;
        const QAbstractItemModelTester tester(&model);
        Request done = request(u"3"_s, u"b@x"_s);
        done.state = State::Accepted;
        fill(model, {request(u"1"_s, u"B@x"_s), request(u"2"_s, u"a@x"_s), done,
                     request(u"4"_s, u"c@x"_s)});
        QCOMPARE(model.rowCount(), 2); // nobody asked for c's
        const auto anna = model.index(0, 0);
        QCOMPARE(anna.data().toString(), u"Anna"_s);
        QCOMPARE(anna.data(BadgeRole).toString(), u"1 open"_s);
        const auto ben = model.index(1, 0);
        QCOMPARE(model.rowCount(ben), 2);
        QCOMPARE(ben.data(BadgeRole).toString(), u"1 open"_s);
        QVERIFY(!model.requestAt(ben));
        const auto first = model.index(0, 0, ben);
        QCOMPARE(model.requestAt(first)->id.id, u"1"_s);
        QCOMPARE(model.parent(first), ben);
        QCOMPARE(model.indexOf(u"3"_s), model.index(1, 0, ben));
        QVERIFY(!model.indexOf(u"4"_s).isValid());
        QVERIFY(!model.flags(ben).testFlag(Qt::ItemIsSelectable));
    }

    void whatIsOpenIsBold()
    {
        RequestsModel model;
        Request done = request(u"2"_s, u"a@x"_s);
        done.state = State::Gone;
        fill(model, {request(u"1"_s, u"a@x"_s), done});
        const auto anna = model.index(0, 0);
        QCOMPARE(model.index(0, 0, anna).data(Qt::FontRole).value<QFont>().weight(),
                 QFont::DemiBold);
        QCOMPARE(model.index(1, 0, anna).data(Qt::FontRole).value<QFont>().weight(), QFont::Normal);
        QCOMPARE(model.index(1, 0, anna).data(BadgeRole).toString(), u"not in calendar"_s);
    }

    void badges_data()
    {
        QTest::addColumn<Request>("one");
        QTest::addColumn<Clash>("clash");
        QTest::addColumn<QString>("badge");
        QTest::addColumn<int>("tone");
        const Request open = request(u"1"_s, u"a@x"_s);
        const auto with = [&open](const std::function<void(Request &)> &change) {
            Request one = open;
            change(one);
            return one;
        };
        QTest::newRow("nothing known") << open << Clash::Unknown << QString() << -1;
        QTest::newRow("free") << open << Clash::Free << u"free"_s << -1;
        QTest::newRow("conflict") << open << Clash::Conflict << u"conflict"_s << int(Tone::Warning);
        QTest::newRow("update") << with([](Request &one) { one.kind = Kind::Update; })
                                << Clash::Unknown << u"update"_s << -1;
        QTest::newRow("accepted") << with([](Request &one) { one.state = State::Accepted; })
                                  << Clash::Conflict << u"accepted"_s << int(Tone::Success);
        QTest::newRow("canceled") << with([](Request &one) { one.kind = Kind::Cancellation; })
                                  << Clash::Unknown << u"canceled"_s << int(Tone::Error);
        QTest::newRow("declined by another") << with([](Request &one) {
            one.kind = Kind::Answer;
            one.answer = Ews::ResponseType::Decline;
        }) << Clash::Unknown << u"declined"_s << int(Tone::Error);
        QTest::newRow("new time") << with([](Request &one) {
            one.kind = Kind::Answer;
            one.answer = Ews::ResponseType::Tentative;
            one.proposedStart = one.start.addDays(1);
        }) << Clash::Unknown << u"new time"_s
                                  << int(Tone::Info);
        QTest::newRow("replaced") << with([](Request &one) { one.state = State::Replaced; })
                                  << Clash::Unknown << u"replaced"_s << -1;
        QTest::newRow("information") << with([](Request &one) { one.state = State::Information; })
                                     << Clash::Unknown << u"for information"_s << -1;
    }
    void badges()
    {
        QFETCH(Request, one);
        QFETCH(Clash, clash);
        QFETCH(QString, badge);
        QFETCH(int, tone);
        RequestsModel model;
        fill(model, {one});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setClashes({{one.id.id, clash}});
        QCOMPARE(changed.size(), 1);
        model.setClashes({{one.id.id, clash}});
        QCOMPARE(changed.size(), 1);
        const auto index = model.indexOf(one.id.id);
        QCOMPARE(index.data(BadgeRole).toString(), badge);
        QCOMPARE(index.data(BadgeToneRole).toInt(), tone);
        const QString icon = index.data(IconNameRole).toString();
        QVERIFY2(QFile::exists(QStringLiteral(ICONS_FOLDER "/%1.svg").arg(icon)), qPrintable(icon));
    }

    void whatIsHeard()
    {
        RequestsModel model;
        fill(model, {request(u"1"_s, u"a@x"_s)});
        model.setClashes({{u"1"_s, Clash::Conflict}});
        QCOMPARE(model.indexOf(u"1"_s).data(Qt::AccessibleTextRole).toString(),
                 u"Subject 1, Invitation, not answered yet, Claire, Tue 1 Dec, 09:00, conflict, "
                 "for Anna"_s);
        QCOMPARE(model.indexOf(u"1"_s).data(SecondLineRole).toString(),
                 u"Claire · Tue 1 Dec, 09:00"_s);
    }

    void oneselfIsSpokenTo()
    {
        RequestsModel model;
        model.setRequests({request(u"1"_s, u"a@x"_s)},
                          {{.address = u"a@x"_s, .name = u"You"_s, .isOneself = true}},
                          QTimeZone::utc());
        QCOMPARE(model.index(0, 0).data().toString(), u"You"_s);
        const QString heard = model.indexOf(u"1"_s).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.endsWith(u", for you"_s), qPrintable(heard));
    }

    /// Not the words that only connect what is heard.
    void whatIsLookedFor()
    {
        Request one = request(u"1"_s, u"a@x"_s);
        one.location = u"Pier 4"_s;
        RequestsModel model;
        fill(model, {one});
        QCOMPARE(model.indexOf(u"1"_s).data(RequestsModel::FilterRole).toString(),
                 u"Subject 1\nClaire\nAnna\nPier 4"_s);
        QVERIFY(!model.index(0, 0).data(RequestsModel::FilterRole).isValid());
    }

private:
    static void fill(RequestsModel &model, const QList<Request> &requests)
    {
        model.setRequests(requests, {{u"a@x"_s, u"Anna"_s}, {u"b@x"_s, u"Ben"_s}},
                          QTimeZone::utc());
    }
};

ONBEHALF_TEST(TestRequestsModel, QGuiApplication)

} // namespace tst_requestsmodel

#include "tst_requestsmodel.moc"
