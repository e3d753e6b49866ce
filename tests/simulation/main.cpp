// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sennight-sim --seeds N [--seed S] [--store] [-j JOBS] [-v] [--replay FILE]: plays N histories
// from seed S on, in several processes, and names each that breaks a law with its shortest script.
#include "core_disk.h"
#include "player.h"
#include "store_disk.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace sennight::sync::simulation;
using namespace Qt::StringLiterals;

namespace {

constexpr int triesToShorten = 400;

struct Wish
{
    quint64 first = 0;
    quint64 seeds = 1;
    int jobs = 1;
    bool isVerbose = false;
    QString storeFolder = {}; ///< empty: the pure core
};

WorldOptions optionsOf(const Wish &wish)
{
    WorldOptions options{
        wish.storeFolder.isEmpty() ? MakeDisk(makeCoreDisk) : storesIn(wish.storeFolder), {}};
    if (wish.isVerbose)
        options.tell = [](const QString &step) { std::printf("%s\n", qPrintable(step)); };
    return options;
}

void say(const Met &met, quint64 seeds, qint64 ms)
{
    std::printf(
        "%llu histories in %.1f s: %d heals, %d devices, %d changes, %d conflicts, %d forks, "
        "%d deleted, %d removed devices, %d recovered, %d given up, %d snapshots, %llu "
        "messages\n",
        static_cast<unsigned long long>(seeds), static_cast<double>(ms) / 1000, met.heals,
        met.devices, met.changes, met.conflicts, met.forks, met.deleted, met.revoked, met.recovered,
        met.excused, met.snapshots, static_cast<unsigned long long>(met.requests));
}

int playHere(const Wish &wish)
{
    QElapsedTimer timer;
    timer.start();
    Met met;
    int broken = 0;
    const WorldOptions options = optionsOf(wish);
    for (quint64 seed = wish.first; seed < wish.first + wish.seeds; ++seed) {
        const Script script =
            scriptOf(seed, wish.storeFolder.isEmpty() ? longestScript : longestStoreScript);
        const QString why = play(script, options, &met);
        if (why.isEmpty())
            continue;
        ++broken;
        std::printf("%s",
                    qPrintable(reportOf(script, why, optionsOf({.storeFolder = wish.storeFolder}),
                                        wish.storeFolder.isEmpty() ? triesToShorten : 40)));
        std::fflush(stdout);
    }
    say(met, wish.seeds, timer.elapsed());
    return broken > 0;
}

/// Each process plays a few at a time: one that crashes names where to look.
int playInProcesses(const Wish &wish, const QStringList &more)
{
    constexpr quint64 atOnce = 25;
    QElapsedTimer timer;
    timer.start();
    quint64 next = wish.first;
    const quint64 end = wish.first + wish.seeds;
    int broken = 0;
    std::vector<std::unique_ptr<QProcess>> running;
    while (next < end || !running.empty()) {
        while (next < end && std::ssize(running) < wish.jobs) {
            const quint64 count = std::min(atOnce, end - next);
            running.push_back(std::make_unique<QProcess>());
            QProcess &process = *running.back();
            process.setProperty("first", next);
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(QCoreApplication::applicationFilePath(),
                          QStringList{u"--seed"_s, QString::number(next), u"--seeds"_s,
                                      QString::number(count), u"-j"_s, u"1"_s} +
                              more);
            next += count;
        }
        for (const auto &process : running) {
            process->waitForFinished(10);
            if (process->state() != QProcess::NotRunning)
                continue;
            const QByteArray output = process->readAll();
            if (process->exitCode() != 0 || process->exitStatus() != QProcess::NormalExit) {
                ++broken;
                std::printf(
                    "from seed %llu:\n%s",
                    static_cast<unsigned long long>(process->property("first").toULongLong()),
                    output.constData());
                std::fflush(stdout);
            }
        }
        std::erase_if(running,
                      [](const auto &process) { return process->state() == QProcess::NotRunning; });
    }
    std::printf("%llu histories in %.1f s: %s\n", static_cast<unsigned long long>(wish.seeds),
                static_cast<double>(timer.elapsed()) / 1000,
                broken ? "a law was broken" : "every law held");
    return broken > 0;
}

int replay(const QString &path, const Wish &wish)
{
    QFile file(path);
    const auto script = file.open(QIODevice::ReadOnly)
                            ? scriptFromText(QString::fromUtf8(file.readAll()))
                            : std::nullopt;
    if (!script) {
        std::fprintf(stderr, "%s: no script\n", qPrintable(path));
        return 2;
    }
    const QString why = play(*script, optionsOf(wish));
    std::printf("%s\n", why.isEmpty() ? "every law held" : qPrintable(why));
    return why.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seeds(u"seeds"_s, u"How many histories"_s, u"N"_s, u"1"_s);
    const QCommandLineOption seed(u"seed"_s, u"The first one's seed"_s, u"S"_s, u"0"_s);
    const QCommandLineOption store(u"store"_s, u"Each device keeps a real SQLite store"_s);
    const QCommandLineOption jobs(u"j"_s, u"Processes side by side"_s, u"JOBS"_s,
                                  QString::number(QThread::idealThreadCount()));
    const QCommandLineOption verbose(u"v"_s, u"Tell each step"_s);
    const QCommandLineOption script(u"replay"_s, u"Play a script of found/"_s, u"FILE"_s);
    parser.addOptions({seeds, seed, store, jobs, verbose, script});
    parser.addHelpOption();
    parser.process(application);
    const QTemporaryDir folder;
    const Wish wish{parser.value(seed).toULongLong(), parser.value(seeds).toULongLong(),
                    std::max(1, parser.value(jobs).toInt()), parser.isSet(verbose),
                    parser.isSet(store) ? folder.path() : QString()};
    if (parser.isSet(script))
        return replay(parser.value(script), wish);
    if (wish.jobs > 1 && wish.seeds > 1 && !wish.isVerbose)
        return playInProcesses(wish,
                               parser.isSet(store) ? QStringList(u"--store"_s) : QStringList());
    return playHere(wish);
}
