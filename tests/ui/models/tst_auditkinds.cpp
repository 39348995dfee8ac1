// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/tones.h"
#include "language.h"
#include "models/auditkinds.h"
#include "printmodel.h"
#include "runningaudit.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_auditkinds {

using namespace OnBehalf;
using namespace RunningAudit;
using Which = AuditShown::Which;

class tst_AuditKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QLocale::c()); }
    void countsMailboxes();
    void listsGraveKindsFirst();
    void saysWhatManyMeans();
    void tellsOnlyCountsThatChanged();
    void choosesNoHeadings();
};

void tst_AuditKinds::countsMailboxes()
{
    AuditKinds kinds;
    const QAbstractItemModelTester tester(&kinds,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    kinds.setState(audit());
    QCOMPARE(kinds.count({.which = Which::All}), int(RowCount));
    QCOMPARE(kinds.count({.which = Which::WithFindings}), 2);
    QCOMPARE(kinds.count({.which = Which::Failed}), 1);
    QCOMPARE(kinds.count({.which = Which::StillToRead}), 2);
    const auto ofKind = [&kinds](Kind kind) {
        return kinds.count({.which = Which::OfKind, .kind = kind});
    };
    QCOMPARE(ofKind(Kind::DefaultTooOpen), 1);
    QCOMPARE(ofKind(Kind::SeesPrivateItems), 1); // two people, but one mailbox
    QCOMPARE(ofKind(Kind::AnonymousRights), 0);
    QCOMPARE(kinds.indexOf({.which = Which::Failed}).data(BadgeRole).toString(), u"1"_s);
    kinds.setState({});
    QCOMPARE(kinds.count({.which = Which::All}), 0);
    QCOMPARE(ofKind(Kind::DefaultTooOpen), 0);
}

void tst_AuditKinds::listsGraveKindsFirst()
{
    AuditKinds kinds;
    kinds.setState(audit());
    QCOMPARE(
        printed(kinds),
        (QStringList{u"Show"_s, u"All mailboxes"_s, u"With findings"_s, u"Failed"_s,
                     u"Still to read"_s, u"Findings so far"_s, u"Account gone"_s,
                     u"Anonymous has rights"_s, u"Nobody gets requests"_s, u"Person has left"_s,
                     u"Default too open"_s, u"Delegate, no rights"_s, u"Delegates unknown"_s,
                     u"Over 5 delegates"_s, u"Sees private items"_s, u"Folder unreadable"_s}));
    const auto toneOf = [&kinds](Kind kind) {
        return kinds.indexOf({.which = Which::OfKind, .kind = kind}).data(ToneRole).toInt();
    };
    QCOMPARE(toneOf(Kind::AccountGone), int(Tone::Error));
    QCOMPARE(toneOf(Kind::DefaultTooOpen), int(Tone::Warning));
    QCOMPARE(toneOf(Kind::SeesPrivateItems), int(Tone::Info));
    QCOMPARE(kinds.indexOf({.which = Which::WithFindings}).data(Qt::AccessibleTextRole).toString(),
             u"With findings: 2 mailboxes"_s);
}

void tst_AuditKinds::saysWhatManyMeans()
{
    AuditKinds kinds;
    const QModelIndex many = kinds.indexOf({.which = Which::OfKind, .kind = Kind::ManyDelegates});
    AuditState state = audit();
    state.options.rules.mostDelegates = 8;
    const QSignalSpy changes(&kinds, &QAbstractItemModel::dataChanged);
    kinds.setState(state);
    QCOMPARE(many.data().toString(), u"Over 8 delegates"_s);
    const bool told = std::ranges::any_of(
        changes, [&many](const auto &change) { return change.at(0).toModelIndex() == many; });
    QVERIFY(told);
}

void tst_AuditKinds::tellsOnlyCountsThatChanged()
{
    AuditKinds kinds;
    AuditState state = audit();
    kinds.setState(state);
    QSignalSpy changes(&kinds, &QAbstractItemModel::dataChanged);
    kinds.setState(state);
    QCOMPARE(changes.size(), 0);
    state.mailboxes[Omar].state = Stage::Failed;
    kinds.setState(state);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), kinds.indexOf({.which = Which::Failed}));
    QCOMPARE(changes.at(1).at(0).toModelIndex(), kinds.indexOf({.which = Which::StillToRead}));
}

void tst_AuditKinds::choosesNoHeadings()
{
    const AuditKinds kinds;
    QVERIFY(!kinds.shownAt({}));
    int headings = 0;
    for (int row = 0; row < kinds.rowCount(); ++row) {
        const QModelIndex index = kinds.index(row);
        const auto shown = kinds.shownAt(index);
        QCOMPARE(index.flags().testFlag(Qt::ItemIsSelectable), shown.has_value());
        if (shown)
            QCOMPARE(kinds.indexOf(*shown), index);
        else
            ++headings;
    }
    QCOMPARE(headings, 2);
}

ONBEHALF_TEST(tst_AuditKinds, QCoreApplication)

} // namespace tst_auditkinds

#include "tst_auditkinds.moc"
