// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testprogram.h"

#include <QProcess>
#include <QTemporaryDir>

namespace Support {

/// A session bus of the test's own, and if wanted a gnome-keyring-daemon on it, in throw-away
/// homes. Make it before anything asks for the session bus: a process keeps the first one.
class SessionBus
{
public:
    enum class Services {
        None,      ///< No service files: nobody offers the Secret Service, and none is started.
        Installed, ///< As on a desktop: asking for the Secret Service starts it.
    };

    explicit SessionBus(Services services);
    ~SessionBus();

    bool isReady() const { return m_ready; }
    /// Starts gnome-keyring-daemon with a login keyring that is open.
    bool startKeyring();
    /// Locks the login keyring, as a desktop does that has been left alone; false where it fails.
    bool lockKeyring();
    /// Stops the daemon from answering, or lets it answer again.
    void freezeKeyring(bool frozen);

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
    bool m_ready = false;
};

/// As runTest, with a bus of its own that is there before the application.
template<class Test, class Application, SessionBus::Services services>
int runTestOnBus(int argc, char *argv[])
{
    SessionBus bus(services);
    Application app(argc, argv);
    app.setAttribute(Qt::AA_Use96Dpi, true);
    Test test(bus);
    return QTest::qExec(&test, argc, argv);
}

} // namespace Support

/// A test whose class is \a Test, made with a session bus that has these \a services, below an
/// \a Application as in ONBEHALF_TEST.
#define ONBEHALF_BUS_TEST(Test, Application, services)                                             \
    static const Support::TestRegistration registrationOf##Test(                                   \
        __FILE__, &Support::runTestOnBus<Test, Application, services>);
