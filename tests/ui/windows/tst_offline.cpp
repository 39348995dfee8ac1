// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says while the computer is offline, or nobody reaches the server.

#include "common/elidedlabel.h"
#include "common/messagebar.h"
#include "common/statusline.h"
#include "delegates/delegatesactions.h"
#include "requests/requestdetail.h"
#include "requests/requestsactions.h"
#include "requests/requestsplace.h"
#include "requests/requestsstore.h"
#include "requests/requestsview.h"
#include "sandboxwindow.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"
#include "watch/connectivity.h"

#include <QAction>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

namespace tst_offline {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::FaultProxy;
using Support::SandboxWindow;

constexpr int patience = 20000; // milliseconds, for a busy machine under sanitizers

class TestOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_proxy = std::make_unique<FaultProxy>();
        m_sandbox = std::make_unique<SandboxWindow>(m_proxy->url());
        m_proxy->passTo(m_sandbox->server().url());
        m_network = std::make_shared<Connectivity>(Connectivity::Reach::ThisComputerToo);
    }
    void cleanup()
    {
        m_window.reset();
        m_sandbox.reset();
        m_proxy.reset();
    }

    void whatReadsWaitsForTheNetwork()
    {
        QVERIFY(open(1h));
        m_network->setOnline(false);
        QTRY_VERIFY(says(u"This computer is offline."_s));
        QVERIFY(!button("tryAgain")->isVisible());
        const int before = m_proxy->begun();
        place()->actions()->reload->trigger();
        QTest::qWait(100);
        QCOMPARE(m_proxy->begun(), before);
        QVERIFY(!place()->messageBar()->hasMessage());
        m_network->setOnline(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_proxy->begun() > before, patience);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Read at"_s), patience);
        QVERIFY(!place()->messageBar()->hasMessage());
    }

    void aServerThatIsGoneIsTriedAgain()
    {
        QVERIFY(open(1h));
        m_proxy->answer({.close = true});
        place()->actions()->reload->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"The server cannot be reached."_s), patience);
        QTRY_VERIFY(button("tryAgain")->isVisible());
        m_proxy->answer({.upstream = true});
        button("tryAgain")->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Read at"_s), patience); // what had failed, too
        QVERIFY(!button("tryAgain")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!place()->messageBar()->hasMessage(), patience);
    }

    void itIsTriedAgainByItself()
    {
        QVERIFY(open(50ms));
        m_proxy->answer({.close = true});
        place()->actions()->reload->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"The server cannot be reached."_s), patience);
        m_proxy->answer({.upstream = true});
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Read at"_s), patience);
    }

    /// That the server was gone meanwhile, and is read again by itself, takes nothing of it away.
    void whatBecameOfAWriteStays()
    {
        m_sandbox = std::make_unique<SandboxWindow>(
            m_proxy->url(), false, Sandbox::Options{.generated = {.calendars = true}});
        m_proxy->passTo(m_sandbox->server().url());
        QVERIFY(open(1h, u"jonas.weber"_s));
        m_sandbox->server().exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls.insert(u"CreateItem"_s, u"ErrorQuotaExceeded"_s);
        });
        auto *requests = m_window->requests();
        m_window->showPlace(requests);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(requests), patience);
        QVERIFY(choose(requests, u"Tender opening"_s));
        SandboxWindow::press(requests->detail(), "declineButton");
        auto *bar = requests->messageBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->hasMessage(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(requests), patience);
        const QString said = bar->accessibleName();

        m_proxy->answer({.close = true});
        QSignalSpy failed(requests->store(), &RequestsStore::failed);
        requests->actions()->reload->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(button("tryAgain")->isVisible(), patience);
        QCOMPARE(bar->accessibleName(), said);
        QSignalSpy loaded(requests->store(), &RequestsStore::loaded);
        m_proxy->answer({.upstream = true});
        button("tryAgain")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), patience);
        QVERIFY(bar->hasMessage());
        QCOMPARE(bar->accessibleName(), said);
        bar->dismiss();
        QVERIFY(!bar->hasMessage()); // what had not been read is read
    }

    /// Until then it is the more important of the two.
    void whatWasNotReadIsSaidOnceTheBarIsFree()
    {
        MessageBar bar;
        bar.setMessage({.tone = Tone::Error, .headline = u"Not sent."_s});
        bar.setMessage({.tone = Tone::Error, .headline = u"Not read."_s, .isUnread = true});
        QCOMPARE(bar.accessibleName(), u"Not sent."_s);
        bar.dismiss();
        QVERIFY(bar.hasMessage());
        QCOMPARE(bar.accessibleName(), u"Not read."_s);
        bar.retractUnread();
        QVERIFY(!bar.hasMessage());
    }

private:
    static bool isIdle(const RequestsPlace *place)
    {
        const auto *store = place->store();
        return store && store->isLoaded() && store->activity() == RequestsStore::Activity::Idle;
    }
    static bool choose(const RequestsPlace *place, const QString &subject)
    {
        const auto &all = place->store()->list().requests;
        const auto found = std::ranges::find_if(
            all, [&subject](const Request &one) { return one.subject.endsWith(subject); });
        return found != all.end() && place->list()->setCurrentId(found->id.id);
    }
    bool open(std::chrono::milliseconds firstTry, const QString &who = u"helena.lindqvist"_s)
    {
        WindowContext context = m_sandbox->context();
        context.connectivity = m_network;
        context.watchTimes.firstTry = firstTry;
        m_window = std::make_unique<MainWindow>(context);
        m_window->show();
        m_window->signIn()->signInWith(m_sandbox->account(who), m_sandbox->password(who));
        return QTest::qWaitFor([this] { return place()->store() && place()->store()->isLoaded(); },
                               patience);
    }
    DelegatesPlace *place() { return m_window->delegates(); }
    QToolButton *button(const char *name)
    {
        return m_window->statusLine()->findChild<QToolButton *>(QString::fromLatin1(name));
    }
    bool says(const QString &text)
    {
        const auto labels = m_window->statusLine()->findChildren<ElidedLabel *>();
        return std::ranges::any_of(
            labels, [&text](const ElidedLabel *label) { return label->text().startsWith(text); });
    }

    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<SandboxWindow> m_sandbox;
    std::shared_ptr<Connectivity> m_network;
    std::unique_ptr<MainWindow> m_window;
};

ONBEHALF_TEST(TestOffline, QApplication)

} // namespace tst_offline

#include "tst_offline.moc"
