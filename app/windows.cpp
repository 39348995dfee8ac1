// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows.h"

#include "delegates/delegatesplace.h"
#include "delegates/delegatestore.h"
#include "firstpaint.h"
#include "helpdesk/auditrecord.h"
#include "mainwindow.h"
#include "secrets/keychainsecretstore.h"
#include "signin/signincontroller.h"
#include "watch/connectivity.h"
#include "windowmemory.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QTextStream>
#include <QTimer>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// On the terminal, and in a window for whoever has none.
void complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    auto *box = new QMessageBox(QMessageBox::Warning, u"OnBehalf"_s, text, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

Windows::Windows(const WindowOptions &options)
    : m_options(options)
{}

Windows::~Windows() = default;

QString Windows::culture() const
{
    return m_options.language.isEmpty() ? QLocale().bcp47Name()
                                        : QLocale(m_options.language).bcp47Name();
}

bool Windows::open()
{
    if (!m_options.sandbox)
        return openOwn();
    auto *window = openSandbox();
    if (window && !m_options.screenshot.isEmpty())
        saveScreenshot(window);
    return window;
}

bool Windows::openOwn()
{
    const AccountSettings settings;
    if (!isOnlyOne(settings.file()))
        return false;
    if (!m_options.theme)
        applyTheme(*qApp, rememberedTheme(settings));
    auto &window = m_windows.emplace_back(std::make_unique<MainWindow>(
        WindowContext{.journal = Journal(),
                      .secrets = std::make_shared<KeychainSecretStore>(),
                      .settings = settings,
                      .culture = culture(),
                      .openSandbox = [this] { openSandbox(); },
                      .openPage = &QDesktopServices::openUrl,
                      .connectivity = systemsConnectivity(),
                      .audits = AuditRecord::defaultFolder()}));
    if (!m_options.size.isEmpty())
        window->resize(m_options.size);
    window->show();
    if (m_options.server.isValid() || !m_options.user.isEmpty()) {
        const bool address = m_options.user.contains(u'@');
        window->signIn()->signInTo({.server = m_options.server,
                                    .address = address ? m_options.user : QString(),
                                    .userName = address ? QString() : m_options.user});
    } else {
        window->signIn()->resume();
    }
    return true;
}

MainWindow *Windows::openSandbox()
{
    auto ground = std::make_unique<SandboxGround>();
    if (const auto problem = ground->start(); !problem.isEmpty()) {
        complain(problem);
        return nullptr;
    }
    const auto owner = QString::fromLatin1(SandboxGround::owner);
    auto &window = m_windows.emplace_back(std::make_unique<MainWindow>(ground->context(culture())));
    if (!m_options.size.isEmpty())
        window->resize(m_options.size);
    logFirstPaint(window.get());
    window->show();
    window->signIn()->signInWith(ground->account(owner), ground->password(owner));
    m_grounds.push_back(std::move(ground));
    return window.get();
}

// One window for one settings file: two would overwrite each other's layout and accounts.
bool Windows::isOnlyOne(const QString &settingsFile)
{
    const QFileInfo file(settingsFile);
    QDir().mkpath(file.absolutePath());
    m_lock = std::make_unique<QLockFile>(file.absolutePath() + u"/window.lock"_s);
    m_lock->setStaleLockTime(0ms);
    if (m_lock->tryLock())
        return true;
    if (m_lock->error() == QLockFile::LockFailedError) {
        complain(QCoreApplication::translate("OnBehalf::Windows",
                                             "OnBehalf is open already. Look for its window."));
        return false;
    }
    // A folder that cannot be written costs the remembering, not the work.
    return true;
}

void Windows::saveScreenshot(MainWindow *window)
{
    QObject::connect(window->delegates(), &DelegatesPlace::serverAnswered, window, [this, window] {
        QTimer::singleShot(200ms, window, [this, window] {
            const bool saved = window->grab().save(m_options.screenshot);
            QCoreApplication::exit(saved ? 0 : 1);
        });
    });
}

} // namespace OnBehalf
