// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// audit-bench [SANDBOX [MAILBOXES [AT_ONCE]]]
//
// An audit of MAILBOXES (10000) mailboxes, AT_ONCE (27) requests under way, in the place
// "Mailboxes" of the window. The program SANDBOX (onbehalf-sandbox) serves them in a process of its
// own. Prints how many mailboxes a second were read, what memory each took (the process's resident
// set), and the longest turns of the event loop while they arrive, and while they are filtered,
// sorted and looked through for a person: milliseconds of wall time, and of the thread's own
// processor time, which other programs do not disturb. QT_QPA_PLATFORM says where it paints.

#include "ews/largeanswers.h"
#include "helpdesk/mailboxlist.h"
#include "mailboxes/audittable.h"
#include "mailboxes/mailboxesplace.h"
#include "mailboxes/personlookup.h"
#include "mainwindow.h"
#include "secrets/memorysecretstore.h"
#include "signin/signincontroller.h"
#include "turns.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace OnBehalf;
using namespace Bench;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Of this process, in kB.
qint64 residentSet()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

void print(const char *what, const Longest &turn)
{
    std::printf("{\"what\":\"%s\",\"longest_ms\":%.1f,\"longest_cpu_ms\":%.1f}\n", what, turn.wall,
                turn.cpu);
}

bool readAll(MainWindow &window, const QList<ListedMailbox> &mailboxes, int atOnce)
{
    auto *place = window.mailboxes();
    if (!runUntil([&] { return place->audit() != nullptr; }))
        return false;
    window.showPlace(place);
    runFor(300);
    Turns turns;
    place->flow()->add(mailboxes);
    runFor(300);
    print("adding them", turns.take());
    const qint64 before = residentSet();
    const double begin = milliseconds(CLOCK_MONOTONIC);
    AuditOptions options;
    options.title = u"Everybody"_s;
    options.impersonates = true;
    options.asksDirectory = false;
    place->flow()->start(options, atOnce);
    const auto isDone = [&] { return place->audit()->state().isDone(); };
    if (!runUntil(isDone))
        return false;
    const double seconds = (milliseconds(CLOCK_MONOTONIC) - begin) / 1e3;
    runFor(300);
    print("they arrive", turns.take());
    const AuditState &state = place->audit()->state();
    std::printf("{\"mailboxes\":%d,\"failed\":%d,\"seconds\":%.1f,\"mailboxes_a_second\":%.0f,"
                "\"kB_a_mailbox\":%.2f}\n",
                int(state.mailboxes.size()), state.count(AuditedMailbox::State::Failed), seconds,
                double(state.mailboxes.size()) / seconds,
                double(residentSet() - before) / double(state.mailboxes.size()));
    auto *filter = place->findChild<QLineEdit *>(u"filterMailboxes"_s);
    for (const QString &text : {u"a"_s, u"an"_s, u"ann"_s, QString()}) {
        filter->setText(text);
        runFor(50);
    }
    print("filtering", turns.take());
    for (int column = 0; column < place->table()->model()->columnCount(); ++column) {
        place->table()->model()->sort(column, Qt::DescendingOrder);
        runFor(50);
    }
    print("sorting", turns.take());
    return state.count(AuditedMailbox::State::Failed) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    Ews::expectLargeAnswers(); // as the program does
    const QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString program =
        words.value(1, QCoreApplication::applicationDirPath() + u"/../../app/onbehalf-sandbox"_s);
    const QString count = words.value(2, u"10000"_s);
    const int atOnce = words.value(3, u"27"_s).toInt();
    const QTemporaryDir home;
    const QString list = home.filePath(u"mailboxes.csv"_s);
    QProcess sandbox;
    sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sandbox.start(program, {u"--json"_s, u"--mailboxes"_s, count, u"--list-mailboxes"_s, list});
    while (!sandbox.canReadLine() && sandbox.waitForReadyRead()) // its one line can come in pieces
        ;
    const auto said = QJsonDocument::fromJson(sandbox.readLine()).object();
    QJsonObject helpdesk;
    for (const auto &one : said.value(u"accounts"_s).toArray())
        if (one.toObject().value(u"smtp"_s).toString().startsWith("helpdesk@"_L1))
            helpdesk = one.toObject();
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    QList<ListedMailbox> mailboxes = readMailboxList(file.readAll()).mailboxes;
    mailboxes = mailboxes.last(qMin(mailboxes.size(), qsizetype(count.toInt())));
    const WindowContext context{.journal = Journal(home.filePath(u"journal"_s)),
                                .secrets = std::make_shared<MemorySecretStore>(),
                                .settings = AccountSettings(home.filePath(u"settings.ini"_s)),
                                .culture = u"en-US"_s,
                                .audits = home.filePath(u"audits"_s)};
    MainWindow window(context);
    window.show();
    window.signIn()->signInWith({.server = QUrl(said.value(u"url"_s).toString()),
                                 .address = helpdesk.value(u"smtp"_s).toString(),
                                 .rememberPassword = false},
                                helpdesk.value(u"password"_s).toString());
    const bool good = readAll(window, mailboxes, atOnce);
    sandbox.terminate();
    sandbox.waitForFinished();
    if (!good)
        std::fputs("Not all mailboxes were read.\n", stderr);
    return good ? 0 : 1;
}
