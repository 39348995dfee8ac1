// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each letter of a menu, or of what is seen of a window at once, leads to one thing. A letter that
// is there twice leads to neither at the first stroke.

#include "aboutdialogs.h"
#include "calendar/transferdialogs.h"
#include "calendarwindow.h"
#include "composer/attendeesview.h"
#include "composer/cancelquestion.h"
#include "composer/composerwindow.h"
#include "composer/composerwindows.h"
#include "composer/draftquestion.h"
#include "composer/recurrencedialog.h"
#include "composer/sendquestion.h"
#include "folders/foldersplace.h"
#include "folders/permissionsview.h"
#include "language.h"
#include "log/connectionlogwindow.h"
#include "mail/mailwindow.h"
#include "mail/mailwindows.h"
#include "mailboxes/mailboxesplace.h"
#include "models/permissionsmodel.h"
#include "permissions/permissionsstore.h"
#include "requests/requestsplace.h"
#include "requests/requestsstore.h"
#include "requests/requestsview.h"
#include "signin/mailboxdialog.h"
#include "signin/welcomeplace.h"
#include "stagedquestion.h"
#include "support/testprogram.h"

#include <QContextMenuEvent>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

namespace tst_mnemonics {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::CalendarWindow;
using Support::SandboxWindow;

constexpr int patience = 20000; // milliseconds, for a busy machine under sanitizers
const QString helena = u"helena.lindqvist@sandbox.example"_s;

namespace {

/// What is seen of \a window and has a letter, or might have one.
QStringList textsOf(const QWidget *window)
{
    QStringList texts;
    if (const auto *main = qobject_cast<const QMainWindow *>(window))
        for (const auto *action : main->menuBar()->actions())
            texts.append(action->text());
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (widget->window() != window || !widget->isVisibleTo(window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts.append(label->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            texts.append(group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts.append(tabs->tabText(tab));
    }
    return texts;
}

QStringList textsOf(const QMenu *menu)
{
    QStringList texts;
    for (const auto *action : menu->actions())
        if (action->isVisible())
            texts.append(action->text());
    return texts;
}

/// Texts of the program, which are not Qt's own "Copy" and "Paste".
bool hasMenuOfOurs(const QWidget *widget)
{
    return widget->isVisible() && !qobject_cast<const QPlainTextEdit *>(widget) &&
           !widget->inherits("QTextEdit");
}

} // namespace

class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_clashes.clear(); }
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void anOwnersWindow_data() { languages(); }
    void anOwnersWindow();
    void anAssistantsWindow_data() { languages(); }
    void anAssistantsWindow();
    void composers_data() { languages(); }
    void composers();
    void questions_data() { languages(); }
    void questions();

private:
    static void languages();
    void look(const QString &where, const QStringList &texts);
    void lookAt(const QWidget *window, const QString &where = {});
    void lookAtMenus(QWidget *window, const QString &where);
    void lookAtContextMenus(const QWidget *widget, const QString &where);
    /// The dialog that \a action opens, which is closed again.
    void lookBehind(QAction *action);
    void lookAtRequests(CalendarWindow &ground);
    bool allDiffer();

    QStringList m_clashes;
};

void TestMnemonics::languages()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German);
}

void TestMnemonics::look(const QString &where, const QStringList &texts)
{
    QHash<QString, QString> taken;
    for (const QString &text : texts) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            continue;
        if (taken.contains(letter))
            m_clashes.append(
                u"%1: %2 of “%3” and “%4”"_s.arg(where, letter, taken.value(letter), text));
        taken.insert(letter, text);
    }
}

void TestMnemonics::lookAt(const QWidget *window, const QString &where)
{
    const auto texts = textsOf(window);
    look(where.isEmpty() ? QString::fromLatin1(window->metaObject()->className()) : where, texts);
}

void TestMnemonics::lookAtMenus(QWidget *window, const QString &where)
{
    for (auto *menu : window->findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow(); // which fills it
        look(where + u", menu "_s + menu->title(), textsOf(menu));
    }
}

void TestMnemonics::lookAtContextMenus(const QWidget *widget, const QString &where)
{
    for (auto *area : widget->findChildren<QAbstractScrollArea *>()) {
        if (!hasMenuOfOurs(area))
            continue;
        const QPoint middle = area->viewport()->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, middle,
                                area->viewport()->mapToGlobal(middle));
        QApplication::sendEvent(area->viewport(), &event);
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            look(where + u", menu of "_s + QLatin1StringView(area->metaObject()->className()),
                 textsOf(menu));
            menu->close();
        }
    }
}

void TestMnemonics::lookBehind(QAction *action)
{
    QVERIFY2(action->isEnabled(), qPrintable(action->text()));
    action->trigger();
    QPointer dialog = Support::openDialog<QDialog>();
    QVERIFY2(dialog, qPrintable(action->text()));
    lookAt(dialog);
    dialog->close();
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

bool TestMnemonics::allDiffer()
{
    m_clashes.removeDuplicates();
    const auto clashes = std::exchange(m_clashes, {});
    for (const QString &clash : clashes)
        qWarning("%s", qPrintable(clash));
    return clashes.isEmpty();
}

void TestMnemonics::anOwnersWindow()
{
    QFETCH(const QLocale, locale);
    installLanguage(locale);
    SandboxWindow ground;
    lookAt(&ground.window(), u"Welcome"_s);
    QVERIFY(ground.signIn());
    const auto *delegates = ground.place()->actions();
    lookAt(&ground.window(), u"Delegates"_s);
    lookBehind(delegates->add);
    ground.setCurrent(u"tomas.ferreira"_s, DelegatesModel::PrivateItems);
    lookBehind(delegates->permissions);
    ground.setCurrent(u"tomas.ferreira"_s, DelegatesModel::PrivateItems);
    QTest::keyClick(ground.table(), Qt::Key_Space);
    lookAt(&ground.window(), u"Delegates, changed"_s);
    lookBehind(delegates->review);
    lookAtContextMenus(ground.place(), u"Delegates"_s);
    lookAtMenus(&ground.window(), u"Delegates"_s);
    delegates->discard->trigger();

    FoldersPlace *folders = ground.window().folders();
    ground.window().showPlace(folders);
    QTRY_VERIFY_WITH_TIMEOUT(folders->table()->model()->rowCount() > 0, patience);
    lookAt(&ground.window(), u"Folders"_s);
    lookBehind(folders->actions()->add);
    lookBehind(folders->actions()->copyRights);
    lookBehind(folders->actions()->openOther);
    folders->table()->setCurrentIndex(folders->table()->model()->index(0, PermissionsModel::Level));
    folders->table()->setFocus();
    QTest::keyClick(folders->table(), Qt::Key_Delete);
    lookAt(&ground.window(), u"Folders, changed"_s);
    lookAtContextMenus(folders, u"Folders"_s);
    lookAtMenus(&ground.window(), u"Folders"_s);
    folders->actions()->discard->trigger();
    for (auto *button : folders->findChildren<QPushButton *>())
        if (button->isCheckable() && button->isVisible() && !button->isChecked())
            button->click();
    lookAt(&ground.window(), u"Folders, who can do what"_s);
    lookAtMenus(&ground.window(), u"Folders, who can do what"_s);
    MailboxesPlace *mailboxes = ground.window().mailboxes();
    ground.window().showPlace(mailboxes);
    lookAt(&ground.window(), u"Mailboxes, none"_s);
    lookBehind(mailboxes->actions()->addMailboxes);
    mailboxes->flow()->add({{.address = helena, .name = {}}});
    lookAt(&ground.window(), u"Mailboxes"_s);
    lookAtMenus(&ground.window(), u"Mailboxes"_s);
    lookBehind(mailboxes->actions()->newAudit);
    for (const char *name : {"keys", "about"})
        lookBehind(ground.window().findChild<QAction *>(QLatin1StringView(name)));
    lookAt(ground.window().showConnectionLog());
    QVERIFY(allDiffer());
}

void TestMnemonics::anAssistantsWindow()
{
    QFETCH(const QLocale, locale);
    installLanguage(locale);
    CalendarWindow ground;
    QVERIFY(ground.open({helena}));
    const QString lunch = u"Lunch with the harbour authority"_s;
    QTRY_VERIFY_WITH_TIMEOUT(ground.select(lunch), patience);
    const auto *actions = ground.calendar()->actions();
    for (const auto span : {CalendarSpan::Month, CalendarSpan::Agenda, CalendarSpan::WorkWeek}) {
        actions->spanAction(span)->trigger();
        lookAt(&ground.window(), u"Calendar"_s);
        lookAtContextMenus(ground.calendar(), u"Calendar"_s);
    }
    lookAtMenus(&ground.window(), u"Calendar"_s);
    QVERIFY(ground.select(lunch));
    QTRY_VERIFY_WITH_TIMEOUT(actions->removeItem->isEnabled(), patience);
    for (auto *action :
         {actions->copyItem, actions->removeItem, actions->addPrincipal, actions->saveFile})
        lookBehind(action);
    lookBehind(ground.window().findChild<QAction *>(u"openMeeting"_s));
    const QString meeting = u"Budget, second round"_s;
    QTRY_VERIFY_WITH_TIMEOUT(ground.select(meeting), patience);
    actions->open->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(ground.window().composers()->windows().size(), 1, patience);
    const auto *composer = ground.window().composers()->windows().first();
    QTRY_VERIFY_WITH_TIMEOUT(composer->findChild<QAction *>(u"cancelMeeting"_s)->isVisible(),
                             patience);
    lookAt(composer, u"Meeting that is there"_s);
    lookAtRequests(ground);
    QVERIFY(allDiffer());
}

void TestMnemonics::lookAtRequests(CalendarWindow &ground)
{
    RequestsPlace *requests = ground.window().requests();
    ground.window().showPlace(requests);
    QTRY_VERIFY_WITH_TIMEOUT(requests->store()->isLoaded() &&
                                 requests->store()->activity() == RequestsStore::Activity::Idle,
                             patience);
    lookAtMenus(&ground.window(), u"Requests"_s);
    lookAtContextMenus(requests, u"Requests"_s);
    bool proposed = false;
    for (const Request &one : requests->store()->list().requests) {
        if (!requests->list()->setCurrentId(one.id.id))
            continue;
        lookAt(&ground.window(), u"Requests"_s);
        if (!proposed && requests->actions()->propose->isEnabled()) {
            lookBehind(requests->actions()->propose);
            proposed = true;
        }
    }
    QVERIFY(proposed);
}

void TestMnemonics::composers()
{
    QFETCH(const QLocale, locale);
    installLanguage(locale);
    SandboxWindow ground;
    const Principal principal{u"Helena Lindqvist"_s, helena};
    rememberPrincipal(ground.context().settings, Support::jonasWeber, principal);
    QVERIFY(ground.signIn(u"jonas.weber"_s));
    ground.window().findChild<QAction *>(u"newMeeting"_s)->trigger();
    auto *meeting = ground.window().composers()->windows().value(0);
    QVERIFY(meeting);
    QTRY_VERIFY_WITH_TIMEOUT(meeting->composer()->principalTimes(), patience);
    lookAt(meeting);
    lookAtMenus(meeting, u"Meeting"_s);
    if (auto *attendees = meeting->findChild<AttendeesView *>(); attendees->model()->rowCount() > 0)
        attendees->selectAll();
    lookAtContextMenus(meeting, u"Meeting"_s);
    ground.window().findChild<QAction *>(u"newMail"_s)->trigger();
    auto *mail = ground.window().mails()->windows().value(0);
    QVERIFY(mail);
    lookAt(mail);
    lookAtMenus(mail, u"Message"_s);
    QVERIFY(allDiffer());
}

void TestMnemonics::questions()
{
    QFETCH(const QLocale, locale);
    installLanguage(locale);
    const Principal principal{u"Helena Lindqvist"_s, helena};
    const CalendarChoice choice{.calendars = {principal}, .first = {}};
    const QDate day(2026, 11, 30);
    std::vector<std::unique_ptr<QDialog>> dialogs;
    for (const bool yes : {false, true}) {
        dialogs.push_back(std::make_unique<SendQuestion>(
            SendQuestion::Content{.warnings = yes ? QStringList{u"Late."_s} : QStringList(),
                                  .asksWhom = yes,
                                  .changesInvitees = yes,
                                  .sends = yes}));
        dialogs.push_back(std::make_unique<DraftQuestion>(yes, false, nullptr));
        dialogs.push_back(std::make_unique<DraftQuestion>(yes, true, nullptr));
        dialogs.push_back(std::make_unique<CancelQuestion>(u"Lunch"_s, yes ? 3 : 0));
        dialogs.push_back(std::make_unique<CopyDialog>(u"Lunch"_s, yes, choice));
    }
    dialogs.push_back(std::make_unique<CancelQuestion>(u"Lunch"_s, u"Helena"_s));
    dialogs.push_back(std::make_unique<ScopeQuestion>(u"Lunch"_s, day));
    dialogs.push_back(std::make_unique<StagedQuestion>(3, nullptr));
    dialogs.push_back(std::make_unique<SignInDialog>(Account{}));
    dialogs.push_back(std::make_unique<MailboxDialog>(helena));
    dialogs.push_back(std::make_unique<ExportDialog>(choice, ShownRange{.first = day, .days = 7}));
    dialogs.push_back(std::make_unique<ImportDialog>(
        QList<ImportedItem>{ImportedItem{}, ImportedItem{}}, choice));
    for (const auto &dialog : dialogs) {
        dialog->show();
        lookAt(dialog.get());
        dialog->hide();
    }
    const Ews::Recurrence weekly{.pattern = Ews::WeeklyRecurrence{.interval = 1},
                                 .range = Ews::NoEndRecurrence{.startDate = day}};
    RecurrenceDialog recurrence(weekly, day);
    recurrence.show();
    for (const char *name : {"daily", "weekly", "monthly", "yearly"}) {
        recurrence.findChild<QRadioButton *>(QLatin1StringView(name))->click();
        lookAt(&recurrence, u"RecurrenceDialog, "_s + QLatin1StringView(name));
    }
    QVERIFY(allDiffer());
}

ONBEHALF_TEST(TestMnemonics, QApplication)

} // namespace tst_mnemonics

#include "tst_mnemonics.moc"
