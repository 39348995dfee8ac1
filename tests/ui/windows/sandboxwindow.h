// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatesplace.h"
#include "delegates/delegatestore.h"
#include "delegates/delegatesview.h"
#include "mainwindow.h"
#include "models/delegatesmodel.h"
#include "sandbox/server.h"
#include "signin/signincontroller.h"
#include "signin/signindialog.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace Support {

/// A window on a sandbox of its own: what one test does, no other sees.
class SandboxWindow
{
public:
    /// \a url: where the window goes instead of straight to the sandbox (a FaultProxy). \a watches:
    /// as in a WindowContext; otherwise only what a test does is asked of the server. \a changed:
    /// has another browser or keychain put in.
    explicit SandboxWindow(const QUrl &url = {}, bool watches = false,
                           const Sandbox::Options &options = {},
                           const OnBehalf::WatchTimes &times = {},
                           const std::function<void(OnBehalf::WindowContext &)> &changed = {});
    ~SandboxWindow();

    Sandbox::Server &server() { return m_server; }
    OnBehalf::MainWindow &window() { return *m_window; }
    OnBehalf::DelegatesPlace *place() { return m_window->delegates(); }
    OnBehalf::DelegatesView *table() { return place()->table(); }
    OnBehalf::DelegateStore *store() { return place()->store(); }
    const OnBehalf::DelegatesDraft &draft() { return store()->draft(); }
    const OnBehalf::WindowContext &context() const { return m_context; }
    QString settingsFile() const { return m_folder.filePath(QStringLiteral("onbehalf.ini")); }

    /// After a dialog: the offscreen platform does not give the focus back by itself.
    void activate();
    /// Signs in, and waits for the table.
    bool signIn(const QString &name = QStringLiteral("helena.lindqvist"));
    /// Opens the sign-in dialog and types; null where it does not open.
    OnBehalf::SignInDialog *fillSignIn(const QString &name, const QString &password);
    OnBehalf::Account account(const QString &name) const;
    QString password(const QString &name);

    static QString key(const QString &name);
    QModelIndex cell(const QString &name, int column);
    void setCurrent(const QString &name, int column);
    /// The cell's row as it will be.
    OnBehalf::DelegateRow row(const QString &name);
    Ews::DelegateLevel levelOnServer(const QString &name, OnBehalf::DelegateFolder folder);

    void clickCell(const QString &name, int column);
    /// The button of the place or of a dialog, by its object name.
    static void press(const QWidget *parent, const char *name);

private:
    QTemporaryDir m_folder;
    Sandbox::Server m_server;
    QUrl m_url;
    OnBehalf::WindowContext m_context;
    std::unique_ptr<OnBehalf::MainWindow> m_window;
};

/// Types \a text into the line of \a dialog with the object name \a field, replacing what is there.
void type(const QWidget *dialog, QLatin1StringView field, const QString &text);

/// The open dialog of this kind, waiting for it; null where there is none in time.
template<class T>
T *openDialog()
{
    T *found = nullptr;
    (void)QTest::qWaitFor([&found] {
        for (auto *widget : QApplication::topLevelWidgets())
            if (auto *one = qobject_cast<T *>(widget); one && one->isVisible())
                found = one;
        return found != nullptr;
    });
    return found;
}

} // namespace Support
