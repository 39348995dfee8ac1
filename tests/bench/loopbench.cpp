// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// loop-bench [SANDBOX [FOLDERS [ROUNDS]]]
//
// How long the window's event loop is blocked while FOLDERS (20000) folders arrive in the place
// "Folders" and are scrolled through, page by page. The program SANDBOX (onbehalf-sandbox) serves
// them in a process of its own. Prints the longest turns of the loop, their medians over ROUNDS
// (5) and the worst: milliseconds of wall time, and of the thread's own processor time, which other
// programs do not disturb. QT_QPA_PLATFORM says where it paints.

#include "common/messagebar.h"
#include "ews/largeanswers.h"
#include "folders/foldersplace.h"
#include "folders/foldertreeview.h"
#include "mainwindow.h"
#include "permissions/permissionsstore.h"
#include "secrets/memorysecretstore.h"
#include "signin/signincontroller.h"
#include "turns.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace OnBehalf;
using namespace Bench;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Round
{
    Longest open, arrive, expand, expandAll, scroll;
};

/// Nothing where the window did not come so far.
std::optional<Round> runRound(const Account &account, const QString &password, int folders)
{
    const QTemporaryDir home;
    const WindowContext context{.journal = Journal(home.filePath(u"journal"_s)),
                                .secrets = std::make_shared<MemorySecretStore>(),
                                .settings = AccountSettings(home.filePath(u"settings.ini"_s)),
                                .culture = u"en-US"_s};
    MainWindow window(context);
    window.show();
    window.signIn()->signInWith(account, password);
    auto *place = window.folders();
    if (!runUntil([&] { return place->store() != nullptr; }))
        return std::nullopt;
    runFor(200);
    Turns turns;
    Round round;
    turns.take();
    window.showPlace(place);
    runFor(1);
    round.open = turns.take();
    const auto *store = place->store();
    if (!runUntil([store] { return store->isLoaded(); }) ||
        store->trees().first().folders().size() < folders) {
        std::fprintf(stderr, "%lld folders. %s\n",
                     static_cast<long long>(store->trees().first().folders().size()),
                     qPrintable(place->messageBar()->accessibleName()));
        return std::nullopt;
    }
    runFor(300); // the lists of what is in sight
    round.arrive = turns.take();
    auto *tree = place->tree();
    const auto *archive = store->trees().first().byPath(u"Archive"_s);
    if (!archive)
        return std::nullopt;
    tree->setCurrentFolder(archive->id.id);
    tree->expand(tree->currentIndex());
    runFor(300);
    round.expand = turns.take();
    tree->expandAll();
    runFor(300);
    round.expandAll = turns.take();
    auto *bar = tree->verticalScrollBar();
    while (bar->value() < bar->maximum()) {
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        runFor(1);
    }
    runFor(300);
    round.scroll = turns.take();
    return round;
}

void print(const char *what, std::vector<Round> rounds, Longest Round::*part)
{
    const auto sorted = [&](double Longest::*clock) {
        std::vector<double> values;
        for (const Round &round : rounds)
            values.push_back(round.*part.*clock);
        std::ranges::sort(values);
        return values;
    };
    const auto wall = sorted(&Longest::wall);
    const auto cpu = sorted(&Longest::cpu);
    std::printf("{\"what\":\"%s\",\"rounds\":%zu,\"median_ms\":%.1f,\"max_ms\":%.1f,"
                "\"median_cpu_ms\":%.1f,\"max_cpu_ms\":%.1f}\n",
                what, rounds.size(), wall[wall.size() / 2], wall.back(), cpu[cpu.size() / 2],
                cpu.back());
}

} // namespace

int main(int argc, char *argv[])
{
    Ews::expectLargeAnswers(); // as the program does
    const QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString program =
        words.value(1, QCoreApplication::applicationDirPath() + u"/../../app/onbehalf-sandbox"_s);
    const int folders = words.value(2, u"20000"_s).toInt();
    const int wanted = words.value(3, u"5"_s).toInt();
    QProcess sandbox;
    sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sandbox.start(program, {u"--json"_s, u"--folders"_s, QString::number(folders)});
    while (!sandbox.canReadLine() && sandbox.waitForReadyRead()) // its one line can come in pieces
        ;
    const auto said = QJsonDocument::fromJson(sandbox.readLine()).object();
    QJsonObject owner;
    for (const auto &one : said.value(u"accounts"_s).toArray())
        if (owner.isEmpty() && one.toObject().value(u"role"_s) == "owner"_L1)
            owner = one.toObject(); // who has the generated folders
    const Account account{.server = QUrl(said.value(u"url"_s).toString()),
                          .address = owner.value(u"smtp"_s).toString(),
                          .rememberPassword = false};
    std::vector<Round> rounds;
    for (int i = 0; i < wanted; ++i) {
        const auto round = runRound(account, owner.value(u"password"_s).toString(), folders);
        if (!round) {
            std::fputs("The window did not show all folders.\n", stderr);
            break;
        }
        rounds.push_back(*round);
    }
    sandbox.terminate();
    sandbox.waitForFinished();
    if (rounds.empty() || int(rounds.size()) < wanted)
        return 1;
    print("opening the place", rounds, &Round::open);
    print("folders arrive", rounds, &Round::arrive);
    print("expanding Archive", rounds, &Round::expand);
    print("expanding everything", rounds, &Round::expandAll);
    print("scrolling", rounds, &Round::scroll);
    return 0;
}
