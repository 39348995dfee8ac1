// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/tones.h"
#include "language.h"
#include "models/reviewmodel.h"
#include "printmodel.h"
#include "sampledelegates.h"
#include "support/testprogram.h"
#include "text/changetext.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_reviewmodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;

class tst_ReviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QLocale::c()); }
    void groupsChangesByPerson();
    void saysWhatBecameOfEachChange();
    void explainsARefusalWithACommand();
    void saysOnceWhatHoldsForSeveralChanges();
    void hasWordsForTheScreenReader();
    void showsAGroupAsAGroup();
};

namespace {

const QString mailboxName = u"helena@sandbox.example"_s;

QList<Change> sampleChanges()
{
    DelegatesDraft draft = Sample::draft();
    const QString priya = Sample::keyOf(u"Priya Raman"_s);
    draft.setLevel(priya, DelegateFolder::Calendar, DelegateLevel::Editor);
    draft.setReceivesCopies(priya, true);
    draft.remove(u"sid:"_s + Sample::sid);
    draft.setScope(Ews::DeliverMeetingRequests::NoForward);
    return draft.changes();
}

QList<Change> appliedChanges()
{
    QList<Change> changes = sampleChanges();
    for (Change &change : changes)
        change.outcome = Outcome::Applied;
    Change &removal = changes[2];
    removal.outcome = Outcome::Refused;
    removal.error = Sample::refusal(u"ErrorDelegateNoUser"_s);
    return changes;
}

} // namespace

void tst_ReviewModel::groupsChangesByPerson()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChanges(reviewChanges(sampleChanges(), mailboxName));
    const QStringList expected{
        u"Priya Raman"_s,
        u"  Calendar: Reviewer → Editor | Not sent yet"_s,
        u"  Delegate receives copies of meeting-related messages: off → on | Not sent yet"_s,
        u"Unknown account, SID S-1-5-21-1085031214-…-4711"_s,
        u"  Remove this delegate | Not sent yet"_s,
        u"All delegates (one setting for the mailbox)"_s,
        u"  Delivery of meeting requests: “My delegates only, but send a copy of meeting requests "
        "and responses to me (recommended)” → “Only me: nothing goes to delegates” | Not sent yet"_s};
    QCOMPARE(printed(model), expected);
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data(ReviewModel::SentenceHtmlRole).toString(),
             u"Calendar: Reviewer → <b>Editor</b>"_s);
    QVERIFY(ReviewModel::isGroup(model.index(0, 0)));
    QVERIFY(model.explanations().isEmpty());
}

void tst_ReviewModel::saysWhatBecameOfEachChange()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChanges(reviewChanges(appliedChanges(), mailboxName));
    const QStringList lines = printed(model);
    QCOMPARE(lines.at(0), u"Priya Raman | 2 of 2 applied"_s);
    QCOMPARE(lines.at(1), u"  Calendar: Reviewer → Editor | Applied, read back"_s);
    QCOMPARE(lines.at(3), u"Unknown account, SID S-1-5-21-1085031214-…-4711 | 1 refused"_s);
    QCOMPARE(lines.at(4), u"  Remove this delegate | Refused, still staged"_s);
    const auto tone = [&](const QModelIndex &index) { return index.data(ToneRole).toInt(); };
    QCOMPARE(tone(model.index(0, ReviewModel::Result)), int(Tone::Success));
    QCOMPARE(tone(model.index(1, ReviewModel::Result)), int(Tone::Error));
    QCOMPARE(model.index(0, ReviewModel::Result, model.index(1, 0)).data(IconNameRole).toString(),
             u"circle-cross"_s);
}

void tst_ReviewModel::explainsARefusalWithACommand()
{
    ReviewModel model;
    model.setChanges(reviewChanges(appliedChanges(), mailboxName));
    QCOMPARE(model.explanations().size(), 1);
    const QModelIndex explanation = model.explanations().first();
    QVERIFY(ReviewModel::isExplanation(explanation));
    QVERIFY(!ReviewModel::isExplanation(explanation.parent()));
    const QString html = explanation.data(LinkTextRole).toString();
    QVERIFY(html.startsWith(
        u"<b>Why:</b> The server finds no account for this entry.<br/><b>Next step:</b> "_s));
    QCOMPARE(explanation.data(ReviewModel::AdminCommandRole).toString(),
             u"Remove-MailboxFolderPermission -Identity helena@sandbox.example:\\Calendar "
             "-ResetDelegateUserCollection"_s);
    QVERIFY(explanation.data(ReviewModel::DetailsRole).toString().contains(u"Server words."_s));
}

void tst_ReviewModel::saysOnceWhatHoldsForSeveralChanges()
{
    QList<Change> changes = sampleChanges().first(2);
    for (Change &change : changes) {
        change.outcome = Outcome::Refused;
        change.error = Sample::refusal(u"ErrorDelegateValidationFailed"_s);
    }
    ReviewModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChanges(reviewChanges(changes, mailboxName));
    QCOMPARE(model.explanations().size(), 1);
    QCOMPARE(model.explanations().first().parent().row(), 1);
    QVERIFY(model.explanations().first().data(ReviewModel::AdminCommandRole).toString().isEmpty());
    changes[0].error = Sample::refusal(u"ErrorAccessDenied"_s);
    model.setChanges(reviewChanges(changes, mailboxName));
    QCOMPARE(model.explanations().size(), 2);
}

void tst_ReviewModel::hasWordsForTheScreenReader()
{
    ReviewModel model;
    model.setChanges(reviewChanges(appliedChanges(), mailboxName));
    const QString spoken = model.explanations().first().data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.startsWith(u"Why: The server finds no account for this entry."_s));
    QVERIFY(spoken.contains(u"\nNext step: "_s));
}

void tst_ReviewModel::showsAGroupAsAGroup()
{
    DelegatesDraft draft = Sample::draft();
    draft.add({.primarySmtpAddress = u"all@sandbox.example"_s}, DelegatesDraft::Defaults::Nothing,
              true);
    ReviewModel model;
    model.setChanges(reviewChanges(draft.changes(), mailboxName));
    QCOMPARE(model.index(0, 0, {}).data(IconNameRole).toString(), u"group"_s);
}

ONBEHALF_TEST(tst_ReviewModel, QCoreApplication)

} // namespace tst_reviewmodel

#include "tst_reviewmodel.moc"
