// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Automatically send a message to delegate summarizing these permissions".

#include "common/messagebar.h"
#include "delegates/permissionsdialog.h"
#include "noticepanel.h"
#include "people/peopledialog.h"
#include "review/reviewdialog.h"
#include "sandboxwindow.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace tst_summarymails {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jonas = u"jonas.weber@sandbox.example"_s;
const QString mei = u"mei.lin@sandbox.example"_s;

QList<Ews::Message> inbox(SandboxWindow &sandbox, const QString &smtp)
{
    return sandbox.server().exchange().with([&](Sandbox::State &state) {
        QList<Ews::Message> messages;
        for (const auto &[key, item] : state.organisation.mailboxOf(smtp)->items)
            if (const auto *one = std::get_if<Ews::Message>(&item.content);
                one && item.folder == "inbox"_L1)
                messages.append(*one);
        return messages;
    });
}

void refuse(SandboxWindow &sandbox, const QHash<QString, QString> &calls)
{
    sandbox.server().exchange().with(
        [&calls](Sandbox::State &state) { state.controls.refusedCalls = calls; });
}

PermissionsDialog *permissionsOf(SandboxWindow &sandbox, const QString &name)
{
    sandbox.setCurrent(name, DelegatesModel::Name);
    SandboxWindow::press(sandbox.place(), "permissionsButton");
    return openDialog<PermissionsDialog>();
}

/// Adds Mei in the dialog, with or without a message to her.
bool addMei(SandboxWindow &sandbox, bool told)
{
    SandboxWindow::press(sandbox.place(), "addButton");
    auto *dialog = openDialog<PeopleDialog>();
    if (!dialog)
        return false;
    auto *box = dialog->findChild<QAbstractButton *>(u"box"_s);
    if (!box->isVisible() || box->isChecked())
        return false;
    if (told)
        box->click();
    auto *search = dialog->findChild<QLineEdit *>(u"search"_s);
    QTest::keyClicks(search, u"mei.lin"_s);
    auto *add = dialog->findChild<QAbstractButton *>(u"accept"_s);
    const auto *hits = dialog->findChild<QListView *>(u"hits"_s);
    if (!QTest::qWaitFor([hits] { return hits->model()->rowCount() > 0; }, 10000))
        return false;
    QTest::keyClick(search, Qt::Key_Return);
    if (!QTest::qWaitFor([add] { return add->isEnabled(); }, 10000))
        return false;
    add->click();
    const auto isThere = [&sandbox] {
        return sandbox.draft().row(SandboxWindow::key(u"mei.lin"_s)).has_value();
    };
    return QTest::qWaitFor(isThere, 10000);
}

/// Stages Reviewer on Jonas's Notes, with a message about it.
bool stage(SandboxWindow &sandbox)
{
    auto *dialog = permissionsOf(sandbox, u"jonas.weber"_s);
    if (!dialog)
        return false;
    auto *notes = dialog->findChild<QComboBox *>(u"level-notes"_s);
    notes->setCurrentIndex(notes->findData(int(Ews::DelegateLevel::Reviewer)));
    auto *summary = dialog->findChild<QAbstractButton *>(u"summary"_s);
    if (!summary->isVisible() || summary->isChecked())
        return false;
    summary->click();
    QTest::keyClick(dialog, Qt::Key_Return);
    return QTest::qWaitFor([&sandbox] { return !sandbox.draft().isEmpty(); });
}

/// Once another request has gone its way: what is sent begins with a look into the directory.
bool nothingIsSent(SandboxWindow &sandbox, const FaultProxy &proxy)
{
    const int before = proxy.arrivals("GetDelegate");
    sandbox.store()->load();
    const auto read = [&] {
        return proxy.arrivals("GetDelegate") > before &&
               sandbox.store()->activity() == DelegateStore::Activity::Idle;
    };
    return QTest::qWaitFor(read, 10000) && proxy.arrivals("ResolveNames") == 0 &&
           proxy.arrivals("CreateItem") == 0;
}

QString textIn(const QWidget *widget)
{
    QStringList texts;
    for (const auto *label : widget->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u' ');
}

} // namespace

class TestSummaryMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDelegateOnceAllIsApplied()
    {
        SandboxWindow sandbox;
        QVERIFY(sandbox.signIn());
        QVERIFY(stage(sandbox));
        // The wish is remembered with what is staged, and said in the review.
        auto *again = permissionsOf(sandbox, u"jonas.weber"_s);
        QVERIFY(again);
        QVERIFY(again->wantsSummary());
        again->reject();
        QTest::keyClick(&sandbox.window(), Qt::Key_Return, Qt::ControlModifier);
        auto *review = openDialog<ReviewDialog>();
        QVERIFY(review);
        QVERIFY2(textIn(review).contains(u"and a message about it to 1 delegate"_s),
                 qPrintable(textIn(review)));
        QVERIFY(inbox(sandbox, jonas).isEmpty());
        SandboxWindow::press(review, "apply");
        QTRY_COMPARE_WITH_TIMEOUT(inbox(sandbox, jonas).size(), 1, 10000);
        const auto mail = inbox(sandbox, jonas).first();
        QCOMPARE(mail.from->mailbox.emailAddress, u"helena.lindqvist@sandbox.example"_s);
        QCOMPARE(mail.subject,
                 u"Your permissions as a delegate for Helena Lindqvist have changed"_s);
        QVERIFY2(mail.body->text.contains(u"Notes: Reviewer (can read items)"_s),
                 qPrintable(mail.body->text));
        QVERIFY(mail.body->text.contains(u"Calendar: Editor"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(textIn(review).contains(u"got a message about it."_s),
                                  qPrintable(textIn(review)), 10000);
    }

    /// Where delegates are added too, as in Outlook: what is wished there stands with the
    /// permissions, and the other way round.
    void isWishedForWhereDelegatesAreAdded()
    {
        SandboxWindow sandbox;
        QVERIFY(sandbox.signIn());
        QVERIFY(addMei(sandbox, true));
        auto *dialog = permissionsOf(sandbox, u"mei.lin"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->wantsSummary());
        dialog->reject();
        sandbox.store()->apply();
        QTRY_COMPARE_WITH_TIMEOUT(inbox(sandbox, mei).size(), 1, 10000);
        QCOMPARE(inbox(sandbox, mei).first().subject,
                 u"You have been designated as a delegate for Helena Lindqvist"_s);
    }

    void whoeverIsAddedWithoutTheWishIsNotTold()
    {
        FaultProxy proxy;
        SandboxWindow sandbox(proxy.url());
        proxy.passTo(sandbox.server().url());
        QVERIFY(sandbox.signIn());
        QVERIFY(addMei(sandbox, true));
        sandbox.store()->edit(
            [](DelegatesDraft &draft) { draft.remove(SandboxWindow::key(u"mei.lin"_s)); });
        QVERIFY(addMei(sandbox, false)); // what was wished before is not
        auto *dialog = permissionsOf(sandbox, u"mei.lin"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->wantsSummary());
        dialog->reject();
        sandbox.store()->apply();
        QTRY_VERIFY_WITH_TIMEOUT(sandbox.draft().isEmpty(), 10000);
        QCOMPARE(proxy.arrivals("CreateItem"), 0);
        QVERIFY(inbox(sandbox, mei).isEmpty());
    }

    void withoutTheWishNobodyIsTold()
    {
        FaultProxy proxy;
        SandboxWindow sandbox(proxy.url());
        proxy.passTo(sandbox.server().url());
        QVERIFY(sandbox.signIn());
        sandbox.store()->edit([](DelegatesDraft &draft) {
            draft.setLevel(SandboxWindow::key(u"jonas.weber"_s), DelegateFolder::Notes,
                           Ews::DelegateLevel::Reviewer);
        });
        sandbox.store()->apply();
        QTRY_VERIFY_WITH_TIMEOUT(sandbox.draft().isEmpty(), 10000);
        QVERIFY(nothingIsSent(sandbox, proxy));
    }

    /// The wish is kept for the next try.
    void whatWasRefusedIsNotTold()
    {
        FaultProxy proxy;
        SandboxWindow sandbox(proxy.url());
        proxy.passTo(sandbox.server().url());
        QVERIFY(sandbox.signIn());
        QVERIFY(stage(sandbox));
        refuse(sandbox, {{u"UpdateDelegate"_s, u"ErrorAccessDenied"_s}});
        sandbox.store()->apply();
        QTRY_COMPARE_WITH_TIMEOUT(sandbox.store()->activity(), DelegateStore::Activity::Idle,
                                  10000);
        QVERIFY(nothingIsSent(sandbox, proxy));
        QVERIFY(!sandbox.draft().isEmpty());
        refuse(sandbox, {});
        sandbox.store()->apply();
        QTRY_COMPARE_WITH_TIMEOUT(inbox(sandbox, jonas).size(), 1, 10000);
    }

    void aMessageThatWasNotSentIsSaid()
    {
        SandboxWindow sandbox;
        QVERIFY(sandbox.signIn());
        QVERIFY(stage(sandbox));
        refuse(sandbox, {{u"SendItem"_s, u"ErrorSubmissionQuotaExceeded"_s}});
        QTest::keyClick(&sandbox.window(), Qt::Key_Return, Qt::ControlModifier);
        auto *review = openDialog<ReviewDialog>();
        QVERIFY(review);
        SandboxWindow::press(review, "apply");
        auto *bar = sandbox.place()->messageBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->hasMessage(), 10000);
        QVERIFY2(textIn(bar).contains(u"The permissions are applied, but Jonas Weber may not have "
                                      "got the message about them."_s),
                 qPrintable(textIn(bar)));
        QVERIFY2(textIn(bar).contains(u"more messages than the server allows"_s),
                 qPrintable(textIn(bar)));
        QVERIFY2(textIn(review).contains(u"Jonas Weber may not have got the message"_s),
                 qPrintable(textIn(review)));
        QVERIFY(inbox(sandbox, jonas).isEmpty());
    }

    /// Whoever is not the owner would have no right to send it.
    void isNotOfferedInSomebodyElsesMailbox()
    {
        SandboxWindow sandbox;
        QVERIFY(sandbox.signIn(u"viktor.horvath"_s));
        sandbox.window().signIn()->workIn(
            {u"helena.lindqvist@sandbox.example"_s, Access::FullAccess});
        QTRY_VERIFY_WITH_TIMEOUT(sandbox.store() && sandbox.store()->isLoaded() &&
                                     sandbox.draft().row(SandboxWindow::key(u"jonas.weber"_s)),
                                 10000);
        auto *dialog = permissionsOf(sandbox, u"jonas.weber"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QAbstractButton *>(u"summary"_s)->isVisible());
        QVERIFY(!dialog->wantsSummary());
        dialog->reject();
        SandboxWindow::press(sandbox.place(), "addButton");
        auto *people = openDialog<PeopleDialog>();
        QVERIFY(people);
        QVERIFY(!people->findChild<QAbstractButton *>(u"box"_s)->isVisible());
    }
};

ONBEHALF_TEST(TestSummaryMails, QApplication)

} // namespace tst_summarymails

#include "tst_summarymails.moc"
