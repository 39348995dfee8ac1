// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxwindow.h"

#include "secrets/memorysecretstore.h"
#include "signin/welcomeplace.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace Support {

using namespace Qt::Literals::StringLiterals;
using namespace OnBehalf;

void type(const QWidget *dialog, QLatin1StringView field, const QString &text)
{
    auto *line = dialog->findChild<QLineEdit *>(field);
    line->clear();
    QTest::keyClicks(line, text);
}

SandboxWindow::SandboxWindow(const QUrl &url, bool watches, const Sandbox::Options &options,
                             const WatchTimes &times,
                             const std::function<void(WindowContext &)> &changed)
    : m_server(options)
    , m_url(url)
{
    if (!m_server.listen())
        qFatal("The sandbox does not listen.");
    m_context = {.journal = Journal(m_folder.filePath(u"journal"_s)),
                 .secrets = std::make_shared<MemorySecretStore>(),
                 .settings = AccountSettings(settingsFile()),
                 .culture = u"en-US"_s,
                 .isSandbox = false,
                 .openSandbox = {},
                 .drafts = MeetingDrafts(m_folder.filePath(u"drafts"_s)),
                 .mail = MailDrafts(m_folder.filePath(u"mail"_s)),
                 .watches = watches,
                 .watchTimes = times,
                 .audits = m_folder.filePath(u"audits"_s)};
    if (changed)
        changed(m_context);
    m_window = std::make_unique<MainWindow>(m_context);
    m_window->show();
    m_window->activateWindow();
}

SandboxWindow::~SandboxWindow() = default;

void SandboxWindow::activate()
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        QTest::qFail("The window does not become active.", __FILE__, __LINE__);
}

bool SandboxWindow::signIn(const QString &name)
{
    m_window->signIn()->signInWith(account(name), password(name));
    return QTest::qWaitFor([&] { return store() && store()->isLoaded(); }, 20000) &&
           QTest::qWaitForWindowActive(m_window.get());
}

SignInDialog *SandboxWindow::fillSignIn(const QString &name, const QString &password)
{
    press(m_window->welcome(), "addAccount");
    auto *dialog = openDialog<SignInDialog>();
    if (!dialog)
        return nullptr;
    type(dialog, "server"_L1, account(name).server.toString());
    type(dialog, "address"_L1, account(name).address);
    type(dialog, "password"_L1, password);
    return dialog;
}

Account SandboxWindow::account(const QString &name) const
{
    return {.server = m_url.isValid() ? m_url : m_server.url(),
            .address = name + u"@sandbox.example"_s,
            .rememberPassword = false,
            .method = Ews::Method::Basic}; // nothing is asked for that
}

QString SandboxWindow::password(const QString &name)
{
    for (const auto &one : m_server.accounts())
        if (one.smtp == name + u"@sandbox.example"_s)
            return one.password;
    return {};
}

QString SandboxWindow::key(const QString &name)
{
    return u"smtp:%1@sandbox.example"_s.arg(name);
}

QModelIndex SandboxWindow::cell(const QString &name, int column)
{
    const auto *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(Qt::ToolTipRole).toString().contains(name + u'@'))
            return model->index(row, column);
    return {};
}

void SandboxWindow::setCurrent(const QString &name, int column)
{
    table()->setFocus();
    table()->selectionModel()->setCurrentIndex(
        cell(name, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

DelegateRow SandboxWindow::row(const QString &name)
{
    return draft().row(key(name)).value_or(DelegateRow{});
}

Ews::DelegateLevel SandboxWindow::levelOnServer(const QString &name, DelegateFolder folder)
{
    return m_server.exchange().with([&](Sandbox::State &state) {
        const auto *mailbox = state.organisation.mailboxOf(u"helena.lindqvist@sandbox.example"_s);
        const auto &list = mailbox->folders.value(distinguishedId(folder));
        return Sandbox::delegateLevelOf(list.rights(state.organisation.sidOf(name)),
                                        list.isCalendar());
    });
}

void SandboxWindow::clickCell(const QString &name, int column)
{
    const auto index = cell(name, column);
    table()->scrollTo(index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
}

void SandboxWindow::press(const QWidget *parent, const char *name)
{
    auto *button = parent->findChild<QAbstractButton *>(QLatin1StringView(name));
    if (!button)
        QFAIL(qPrintable(u"There is no button “%1”."_s.arg(QLatin1StringView(name))));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace Support
