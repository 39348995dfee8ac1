// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of onbehalfctl share: a sandbox, homes of their own, the program run as a script
// does.
#pragma once

#include "account/accountsettings.h"
#include "sandbox/server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace CtlCase {

using namespace Qt::Literals::StringLiterals;
using OnBehalf::Account;
using OnBehalf::AccountSettings;

inline const QString helena = u"helena.lindqvist@sandbox.example"_s;
inline const QString tomas = u"tomas.ferreira@sandbox.example"_s;
inline const QString isabel = u"isabel.navarro@sandbox.example"_s;
inline const QString jonas = u"jonas.weber@sandbox.example"_s;

inline QString program()
{
    return qEnvironmentVariable("ONBEHALFCTL");
}

struct Ran
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

class Case
{
public:
    explicit Case(const Sandbox::Generated &generated = {})
        : Case(Sandbox::Options{.generated = generated})
    {}

    explicit Case(const Sandbox::Options &options)
        : server(options)
    {
        m_listening = server.listen();
    }

    bool isReady() const { return m_listening && home.isValid(); }

    QByteArray password(const QString &smtp)
    {
        for (const Sandbox::Account &account : server.accounts())
            if (account.smtp == smtp)
                return account.password.toUtf8();
        return {};
    }

    /// Settings and journal below \a user: people at different computers.
    QProcessEnvironment environment(const QString &user = u"here"_s) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, home.filePath(user + u"/data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(user + u"/config"_s));
        return environment;
    }

    Ran run(const QStringList &arguments, const QByteArray &input, const QString &user = u"here"_s)
    {
        QProcess process;
        process.setProcessEnvironment(environment(user));
        process.start(program(), arguments);
        process.write(input + '\n');
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// With a password, without asking the server what else it takes: tests count requests.
    QStringList signIn(const QString &smtp, const QUrl &url = {}) const
    {
        return QStringList{u"--sign-in"_s, u"basic"_s} + who(smtp, url);
    }

    QStringList who(const QString &smtp, const QUrl &url = {}) const
    {
        return {u"--server"_s, (url.isEmpty() ? server.url() : url).toString(), u"--user"_s, smtp};
    }

    /// As the window remembers it.
    Account remember(const Account &account, const QString &user = u"here"_s) const
    {
        const AccountSettings settings(home.filePath(user + u"/config/onbehalf/onbehalf.ini"_s));
        if (!settings.save(account))
            qFatal("The account cannot be remembered.");
        return account;
    }

    Ran as(const QString &smtp, const QStringList &arguments, const QString &user = u"here"_s)
    {
        return run(signIn(smtp) + QStringList{u"--password-stdin"_s} + arguments, password(smtp),
                   user);
    }

    /// One of Helena's delegates, as listed.
    QJsonObject delegate(const QString &smtp)
    {
        const Ran ran = as(helena, {u"delegates"_s, u"list"_s, u"--json"_s});
        for (const QJsonValue &one : ran.json()["delegates"_L1].toArray())
            if (one["smtp"_L1].toString() == smtp)
                return one.toObject();
        return {};
    }

    /// What somebody has on a folder of Helena's, in words; empty: no entry.
    QString rights(const QString &folder, const QString &who)
    {
        const Ran ran = as(helena, {u"permissions"_s, u"list"_s, folder, u"--json"_s});
        for (const QJsonValue &one : ran.json()["entries"_L1].toArray())
            if (one["smtp"_L1].toString() == who || one["distinguishedUser"_L1].toString() == who)
                return one["rights"_L1].toString();
        return {};
    }

    QString level(const QString &smtp, const QString &folder)
    {
        return delegate(smtp)["levels"_L1][folder].toString();
    }

    Sandbox::Server server;
    QTemporaryDir home;

private:
    bool m_listening = false;
};

} // namespace CtlCase
