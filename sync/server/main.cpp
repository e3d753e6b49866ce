// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sennight-server: what a device of Sennight syncs through (SYNC.md, section 7).

#include "sync/server/commands.h"
#include "sync/server/front/journal.h"
#include "sync/server/front/serving.h"
#include "sync/server/stop_signals.h"
#include "sync/server/storage/open_storage.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace sennight::sync::server;

namespace {

int fail(const QString &what)
{
    logEvent("failed"_L1, {{u"what"_s, what}});
    return 1;
}

QString sentenceOf(StorageError error)
{
    switch (error) {
    case StorageError::TooNew:
        return u"the database is of a newer version of sennight-server"_s;
    case StorageError::Full:
        return u"the disk of the database is full"_s;
    case StorageError::NotBuilt:
        return u"this sennight-server was built without PostgreSQL"_s;
    case StorageError::Unavailable:
        break;
    }
    return u"the database cannot be opened: see whether it is there, may be written and is sound, "
           u"or "
           "put a backup in its place"_s;
}

int serve(const Settings &settings, Storage &storage)
{
    QDir(settings.incoming).removeRecursively(); // what a killed server was receiving
    const SystemWallClock clock(settings.clockAheadMs);
    SystemRandomSource random;
    StopSignals signals;
    Serving serving(settings, storage, clock, random);
    QObject::connect(&signals, &StopSignals::stopWanted, &serving, &Serving::stop);
    QObject::connect(&signals, &StopSignals::reloadWanted, &serving, &Serving::reload);
    if (const auto started = serving.start(); !started)
        return fail(started.error());
    const int code = QCoreApplication::exec();
    logEvent("stopped"_L1);
    return code;
}

/// Bodies go back to the system at once: a thread that had a large one is not to keep room for it.
void boundMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    mallopt(M_ARENA_MAX, 4);
#endif
}

/// What is made is for the server's user alone: its folder, its database, a backup.
void keepToOneself()
{
#ifdef Q_OS_UNIX
    ::umask(S_IRWXG | S_IRWXO);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    boundMemory();
    keepToOneself();
    QCoreApplication application(argc, argv);
    const auto settings =
        readSettings(QCoreApplication::arguments(), QProcessEnvironment::systemEnvironment());
    if (!settings) {
        const QByteArray text = settings.error().text.toUtf8();
        std::fputs(text.constData(), settings.error().exitCode == 0 ? stdout : stderr);
        return settings.error().exitCode;
    }
    const bool isServing = settings->command == "run"_L1 && settings->commandArguments.isEmpty();
    if (!isServing && !isCommand(*settings)) // before a database is made
        return unknownCommand(*settings);
    if (!QDir().mkpath(settings->incoming))
        return fail(u"the data folder cannot be made"_s);
    SystemRandomSource random;
    auto storage = openStorage(settings->database, random);
    if (!storage)
        return fail(sentenceOf(storage.error()));
    if ((*storage)->beganEpoch())
        logEvent("new epoch"_L1, {{u"why"_s, u"the database was put back or moved"_s}});
    if (isServing)
        return serve(*settings, **storage);
    return runCommand(*settings, **storage, SystemWallClock(settings->clockAheadMs), random);
}
