// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says while the computer is offline, or nobody reaches the server.

#include "common/elidedlabel.h"
#include "common/messagebar.h"
#include "common/statusline.h"
#include "delegates/delegatesactions.h"
#include "sandboxwindow.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"
#include "watch/connectivity.h"

#include <QAction>
#include <QToolButton>

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

private:
    bool open(std::chrono::milliseconds firstTry)
    {
        WindowContext context = m_sandbox->context();
        context.connectivity = m_network;
        context.watchTimes.firstTry = firstTry;
        m_window = std::make_unique<MainWindow>(context);
        m_window->show();
        const auto helena = u"helena.lindqvist"_s;
        m_window->signIn()->signInWith(m_sandbox->account(helena), m_sandbox->password(helena));
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
