// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandboxground.h"
#include "windowoptions.h"

#include <QLockFile>

namespace OnBehalf {

class MainWindow;

/// The composition root of the window: who gets the user's files and keychain, and who throw-away
/// ones.
class Windows
{
public:
    explicit Windows(const WindowOptions &options);
    ~Windows();

    /// Opens what the command line asks for; false: there is nothing to run.
    bool open();

private:
    bool openOwn();
    MainWindow *openSandbox();
    bool isOnlyOne(const QString &settingsFile);
    void saveScreenshot(MainWindow *window);
    [[nodiscard]] QString culture() const;

    WindowOptions m_options;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<std::unique_ptr<SandboxGround>> m_grounds;
    std::vector<std::unique_ptr<MainWindow>> m_windows; ///< Go before their grounds.
};

} // namespace OnBehalf
