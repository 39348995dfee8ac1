// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog "Appointments…" on the sandbox: what is typed, looked at, made, tried again and
// deleted.

#include "mailboxes/appointmentsdialog.h"
#include "mailboxes/appointmentsform.h"
#include "models/appointmentsmodel.h"
#include "noticepanel.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>

namespace tst_appointmentsdialog {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString helena = u"helena.lindqvist@sandbox.example"_s;
const QString tomas = u"tomas.ferreira@sandbox.example"_s;
const QString anna = u"anna.schmidt@sandbox.example"_s;
const QString desk = u"helpdesk@sandbox.example"_s;

} // namespace

class TestAppointmentsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_server.emplace();
        QVERIFY(m_server->listen());
        open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_server.reset();
        m_folder.reset();
    }

    void itIsLookedAtThenMade()
    {
        fill();
        press("check");
        idle();
        QCOMPARE(states(), (QStringList{u"Can be made"_s, u"Can be made"_s}));
        QCOMPARE(items(helena), 0);
        press("make");
        idle();
        QCOMPARE(states(), (QStringList{u"Made"_s, u"Made"_s}));
        QCOMPARE(items(helena), 1);
        QCOMPARE(items(tomas), 1);
        QVERIFY(!button("again")->isVisible());
        QVERIFY(button("undo")->isVisible());
    }

    void whoIsInvitedIsSaid()
    {
        QVERIFY(plan().contains(u"Nobody is invited"_s));
        m_dialog->form()->invite({{.name = u"Anna Schmidt"_s, .address = anna}});
        QVERIFY(plan().contains(u"one invitation from each mailbox"_s));
        QCOMPARE(m_dialog->form()->meeting().invitees.size(), 1);
        m_dialog->form()->invite({{.name = u"Anna Schmidt"_s, .address = anna}});
        QCOMPARE(m_dialog->form()->meeting().invitees.size(), 1);
    }

    void whoCannotIsLeftOutAndCanBeTriedLater()
    {
        refuse(tomas, true);
        fill();
        press("check");
        idle();
        QCOMPARE(states(), (QStringList{u"Can be made"_s, u"Cannot be made"_s}));
        press("make");
        idle();
        QCOMPARE(states(), (QStringList{u"Made"_s, u"Cannot be made"_s}));
        refuse(tomas, false);
        press("again");
        idle();
        QCOMPARE(states(), (QStringList{u"Made"_s, u"Made"_s}));
        QCOMPARE(items(helena), 1);
        QCOMPARE(items(tomas), 1);
    }

    void whatWasMadeIsDeletedAgainOnceThatIsConfirmed()
    {
        fill();
        press("check");
        idle();
        press("make");
        idle();
        press("undo");
        auto *question = m_dialog->findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(items(helena), 1);
        question->findChild<QPushButton *>(u"deleteThem"_s)->click();
        idle();
        QCOMPARE(states(), (QStringList{u"Deleted again"_s, u"Deleted again"_s}));
        QCOMPARE(items(helena), 0);
    }

    void whatWasLeftOpenIsOfferedAndFinished()
    {
        refuse(tomas, true);
        fill();
        press("check");
        idle();
        press("make");
        idle();
        refuse(tomas, false);
        open();
        QVERIFY(m_dialog->findChild<NoticePanel *>(u"formNotice"_s)->isVisible());
        m_dialog->findChild<QPushButton *>(u"finishOpen"_s)->click();
        idle();
        QCOMPARE(states(), (QStringList{u"Made"_s, u"Made"_s}));
        QCOMPARE(items(helena), 1);
        QCOMPARE(items(tomas), 1);
        open();
        QVERIFY(!m_dialog->findChild<NoticePanel *>(u"formNotice"_s)->isVisible());
    }

    void whatCannotBeIsSaidBeforeAnythingIsAsked()
    {
        Meeting meeting = m_dialog->form()->meeting();
        meeting.times.end = meeting.times.start;
        meeting.times.end.date = meeting.times.start.date.addDays(-1);
        m_dialog->form()->setMeeting(meeting);
        const int requests = m_server->requests();
        press("check");
        QVERIFY(m_dialog->findChild<NoticePanel *>(u"formNotice"_s)->isVisible());
        QCOMPARE(m_server->requests(), requests);
    }

    void lettersAreUnderlinedOnce()
    {
        QSet<QChar> letters;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->buddy())
                verifyFresh(letters, label->text());
        for (const QAbstractButton *one : m_dialog->findChildren<QAbstractButton *>())
            if (one->isVisible())
                verifyFresh(letters, one->text());
        QVERIFY(letters.size() > 8);
    }

private:
    void open()
    {
        m_dialog.reset();
        const QString password = m_server->exchange().with([](Sandbox::State &state) {
            return state.organisation.directory.byAddress(desk)->password;
        });
        const Session session =
            openSession({.server = m_server->url(), .address = desk}, BasicSignIn{desk, password},
                        {.address = desk}, u"en-US"_s);
        const QList<ListedMailbox> mailboxes{{.address = helena, .name = u"Helena Lindqvist"_s},
                                             {.address = tomas, .name = {}}};
        m_dialog = std::make_unique<AppointmentsDialog>(
            session, true, Journal(m_folder->filePath(u"journal"_s)), mailboxes);
        m_dialog->show();
    }

    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QLatin1StringView(name));
    }
    void press(const char *name)
    {
        QVERIFY(button(name)->isVisible());
        button(name)->click();
    }
    void idle() { QTRY_COMPARE(m_dialog->run()->activity(), AppointmentsRun::Activity::Idle); }
    void fill()
    {
        m_dialog->findChild<QLineEdit *>(u"subject"_s)->setText(u"Phones are replaced"_s);
        QCOMPARE(m_dialog->form()->meeting().subject, u"Phones are replaced"_s);
    }
    QString plan() const { return m_dialog->findChild<QLabel *>(u"plan"_s)->text(); }

    QStringList states() const
    {
        QStringList texts;
        const auto *model = m_dialog->findChild<QTreeView *>(u"appointments"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, AppointmentsModel::State).data().toString());
        return texts;
    }

    qsizetype items(const QString &smtp)
    {
        return m_server->exchange().with([&smtp](Sandbox::State &state) {
            qsizetype number = 0;
            for (const auto &[key, item] : state.organisation.mailboxOf(smtp)->items)
                number += std::holds_alternative<Ews::CalendarItem>(item.content) &&
                          item.folder == "calendar"_L1;
            return number;
        });
    }

    void refuse(const QString &smtp, bool refused)
    {
        m_server->exchange().with([&](Sandbox::State &state) {
            const auto sid = state.organisation.directory.byAddress(smtp)->sid;
            if (refused)
                state.controls.refusedImpersonations.insert(sid, u"ErrorImpersonateUserDenied"_s);
            else
                state.controls.refusedImpersonations.remove(sid);
        });
    }

    static void verifyFresh(QSet<QChar> &letters, const QString &text)
    {
        const auto at = text.indexOf(u'&');
        if (at < 0 || at + 1 >= text.size())
            return;
        const QChar letter = text.at(at + 1).toLower();
        QVERIFY2(!letters.contains(letter), qPrintable(text));
        letters.insert(letter);
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Sandbox::Server> m_server;
    std::unique_ptr<AppointmentsDialog> m_dialog;
};

ONBEHALF_TEST(TestAppointmentsDialog, QApplication)

} // namespace tst_appointmentsdialog

#include "tst_appointmentsdialog.moc"
