// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/tones.h"
#include "language.h"
#include "models/auditfilter.h"
#include "models/auditkinds.h"
#include "models/auditmodel.h"
#include "printmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace tst_auditmodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Kind = AuditFinding::Kind;
using Stage = AuditedMailbox::State;
using Which = AuditShown::Which;

namespace {

const Ews::UserId ingrid{.primarySmtpAddress = u"ingrid@sandbox.example"_s,
                         .displayName = u"Ingrid Solberg"_s};

/// Amara's is read and has findings, Benoit's is read and has none, Carla's failed, Dmitri's waits.
AuditState sample()
{
    AuditState state;
    const int everybody =
        state.trustees.add({.distinguishedUser = Ews::DistinguishedUser::Default});
    const int person = state.trustees.add(ingrid);
    for (const QString &name : {u"Amara"_s, u"Benoit"_s, u"Carla"_s, u"Dmitri"_s})
        state.mailboxes.append({.mailbox = {name.toLower() + u"@sandbox.example"_s, name}});
    AuditedMailbox &amara = state.mailboxes[0];
    amara.state = Stage::Read;
    amara.scope = Ews::DeliverMeetingRequests::DelegatesOnly;
    amara.delegates = {{.trustee = person, .receivesCopies = true, .viewsPrivateItems = true}};
    amara.entries = {{.trustee = everybody, .rights = rightsOf(Ews::PermissionLevel::Reviewer)},
                     {.trustee = person, .rights = rightsOf(Ews::PermissionLevel::Editor)}};
    amara.findings = {
        {.kind = Kind::DefaultTooOpen, .trustee = everybody, .folders = {DelegateFolder::Calendar}},
        {.kind = Kind::SeesPrivateItems, .trustee = person}};
    AuditedMailbox &benoit = state.mailboxes[1];
    benoit.state = Stage::Read;
    benoit.scope = Ews::DeliverMeetingRequests::DelegatesAndMe;
    benoit.entries = {
        {.trustee = everybody, .rights = rightsOf(Ews::PermissionLevel::FreeBusyTimeOnly)}};
    state.mailboxes[2].state = Stage::Failed;
    state.mailboxes[2].error =
        Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorNonExistentMailbox"_s};
    return state;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, AuditModel::Mailbox).data().toString());
    return all;
}

} // namespace

class TestAuditModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QLocale::c()); }
    void saysWhatIsKnownOfEachMailbox();
    void showsWhatOnePersonHas();
    void onlyTheRowsThatChangedAreTold();
    void isSortedByEachColumn();
    void isFilteredInEveryWay();
    void rowsMoveIntoTheFilterAsTheyArrive();
    void countsWhatCanBeShown();
    void everyIconIsThere();
};

void TestAuditModel::saysWhatIsKnownOfEachMailbox()
{
    const AuditState state = sample();
    AuditModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(&state);
    const QStringList lines = printed(model);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), u"Amara | 1 | Delegates only | Reviewer |  | Default too open, 1 more"_s);
    QCOMPARE(lines.at(1), u"Benoit | 0 | Delegates and me | Free/Busy time |  | none"_s);
    QVERIFY2(lines.at(2).startsWith(u"Carla |  |  |  |  | Failed: "), qPrintable(lines.at(2)));
    QCOMPARE(lines.at(3), u"Dmitri |  |  |  |  | waits"_s);
    QCOMPARE(model.index(0, AuditModel::Default).data(ToneRole).toInt(), int(Tone::Warning));
    QCOMPARE(model.index(1, AuditModel::Default).data(ToneRole).toInt(), -1);
    QVERIFY(model.index(0, AuditModel::Findings)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"Ingrid Solberg sees private items."_s));
    model.setState(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestAuditModel::showsWhatOnePersonHas()
{
    const AuditState state = sample();
    AuditModel model;
    model.setState(&state);
    model.setHeld(u"Ingrid Solberg"_s, heldBy(state, ingrid));
    QCOMPARE(model.headerData(AuditModel::Person, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Ingrid Solberg"_s);
    QCOMPARE(model.index(0, AuditModel::Person).data().toString(), u"Editor"_s);
    QCOMPARE(model.index(0, AuditModel::Person).data(Qt::ToolTipRole).toString(),
             u"Delegate, receives copies, sees private items\nCalendar: Editor"_s);
    QCOMPARE(model.index(1, AuditModel::Person).data().toString(), u"–"_s);
    QCOMPARE(model.index(3, AuditModel::Person).data().toString(), QString());
}

void TestAuditModel::onlyTheRowsThatChangedAreTold()
{
    const AuditState state = sample();
    AuditModel model;
    model.setState(&state);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update({0, 1, 3});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 3);
    changed.clear();
    model.update({7}); // of an audit that is gone
    QCOMPARE(changed.size(), 0);
}

void TestAuditModel::isSortedByEachColumn()
{
    const AuditState state = sample();
    AuditModel model;
    model.setState(&state);
    AuditFilter filter(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.sort(AuditModel::Mailbox, Qt::DescendingOrder);
    QCOMPARE(names(filter).first(), u"Dmitri"_s);
    filter.sort(AuditModel::Delegates, Qt::DescendingOrder);
    QCOMPARE(names(filter).first(2), (QStringList{u"Amara"_s, u"Benoit"_s}));
    filter.sort(AuditModel::Findings, Qt::AscendingOrder);
    // The gravest first; what waits comes last.
    QCOMPARE(names(filter), (QStringList{u"Carla"_s, u"Amara"_s, u"Benoit"_s, u"Dmitri"_s}));
}

void TestAuditModel::isFilteredInEveryWay()
{
    const AuditState state = sample();
    AuditModel model;
    model.setState(&state);
    model.setHeld(u"Ingrid Solberg"_s, heldBy(state, ingrid));
    AuditFilter filter(&model);
    filter.setShown({.which = Which::WithFindings});
    QCOMPARE(names(filter), QStringList{u"Amara"_s});
    filter.setShown({.which = Which::Failed});
    QCOMPARE(names(filter), QStringList{u"Carla"_s});
    filter.setShown({.which = Which::StillToRead});
    QCOMPARE(names(filter), QStringList{u"Dmitri"_s});
    filter.setShown({.which = Which::OfKind, .kind = Kind::SeesPrivateItems});
    QCOMPARE(names(filter), QStringList{u"Amara"_s});
    filter.setShown({.which = Which::OfKind, .kind = Kind::AccountGone});
    QCOMPARE(filter.rowCount(), 0);
    filter.setShown({});
    filter.setText(u"BENOIT@"_s);
    QCOMPARE(names(filter), QStringList{u"Benoit"_s});
    filter.setText({});
    filter.setOnlyHeld(true);
    QCOMPARE(names(filter), QStringList{u"Amara"_s});
}

void TestAuditModel::rowsMoveIntoTheFilterAsTheyArrive()
{
    AuditState state = sample();
    AuditModel model;
    model.setState(&state);
    AuditFilter filter(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setShown({.which = Which::StillToRead});
    filter.sort(AuditModel::Mailbox);
    const QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
    state.mailboxes[3].state = Stage::Read;
    model.update({3});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(filter.rowCount(), 0);
}

void TestAuditModel::countsWhatCanBeShown()
{
    AuditState state = sample();
    AuditKinds kinds;
    const QAbstractItemModelTester tester(&kinds,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    kinds.setState(state);
    QCOMPARE(kinds.count({}), 4);
    QCOMPARE(kinds.count({.which = Which::WithFindings}), 1);
    QCOMPARE(kinds.count({.which = Which::Failed}), 1);
    QCOMPARE(kinds.count({.which = Which::StillToRead}), 1);
    QCOMPARE(kinds.count({.which = Which::OfKind, .kind = Kind::DefaultTooOpen}), 1);
    QCOMPARE(kinds.count({.which = Which::OfKind, .kind = Kind::AccountGone}), 0);
    QVERIFY(!kinds.shownAt(kinds.index(0)));
    QVERIFY(!kinds.flags(kinds.index(0)).testFlag(Qt::ItemIsSelectable));
    // Two of a kind in one mailbox are one mailbox.
    state.mailboxes[0].findings.insert(1, state.mailboxes.at(0).findings.first());
    QSignalSpy changed(&kinds, &QAbstractItemModel::dataChanged);
    kinds.setState(state);
    QCOMPARE(changed.size(), 0);
    state.options.rules.mostDelegates = 7;
    kinds.setState(state);
    QCOMPARE(kinds.indexOf({.which = Which::OfKind, .kind = Kind::ManyDelegates}).data().toString(),
             u"Over 7 delegates"_s);
}

void TestAuditModel::everyIconIsThere()
{
    const AuditState state = sample();
    AuditModel model;
    model.setState(&state);
    AuditKinds kinds;
    QSet<QString> icons;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            icons.insert(model.index(row, column).data(IconNameRole).toString());
    for (int row = 0; row < kinds.rowCount(); ++row)
        icons.insert(kinds.index(row).data(IconNameRole).toString());
    icons.remove(QString());
    QVERIFY(icons.size() > 5);
    for (const QString &icon : std::as_const(icons))
        QVERIFY2(QFile::exists(QStringLiteral(ICONS_FOLDER "/%1.svg").arg(icon)), qPrintable(icon));
}

ONBEHALF_TEST(TestAuditModel, QCoreApplication)

} // namespace tst_auditmodel

#include "tst_auditmodel.moc"
