// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxground.h"

#include "secrets/memorysecretstore.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

SandboxGround::SandboxGround(const Sandbox::Options &options)
    : m_secrets(std::make_shared<MemorySecretStore>())
    , m_server(options)
{}

QString SandboxGround::start()
{
    if (!m_folder.isValid())
        return QCoreApplication::translate("OnBehalf::SandboxGround",
                                           "There is no place for temporary files: %1")
            .arg(m_folder.errorString());
    if (!m_server.listen())
        return QCoreApplication::translate("OnBehalf::SandboxGround",
                                           "The sandbox cannot listen on 127.0.0.1.");
    return {};
}

WindowContext SandboxGround::context(const QString &culture) const
{
    return {.journal = Journal(m_folder.filePath(u"journal"_s)),
            .secrets = m_secrets,
            .settings = AccountSettings(m_folder.filePath(u"onbehalf.ini"_s)),
            .culture = culture,
            .isSandbox = true,
            .openSandbox = {},
            .autodiscover = m_server.url().adjusted(QUrl::RemovePath),
            .drafts = MeetingDrafts(m_folder.filePath(u"drafts"_s)),
            .mail = MailDrafts(m_folder.filePath(u"mail"_s)),
            .audits = m_folder.filePath(u"audits"_s)};
}

Account SandboxGround::account(const QString &name) const
{
    return {.server = m_server.url(),
            .address = name + u"@sandbox.example"_s,
            .rememberPassword = false,
            .method = Ews::Method::Basic};
}

QString SandboxGround::password(const QString &name)
{
    const auto address = account(name).address;
    for (const auto &one : m_server.accounts())
        if (one.smtp == address)
            return one.password;
    return {};
}

} // namespace OnBehalf
