// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard_input.h"

#include "progress.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/select.h>
#include <unistd.h>
#endif

namespace sennight::cli {

#ifdef Q_OS_UNIX

namespace {

/// False when a stop signal came first. The signals are let in while it waits, and only then:
/// between a look at the flag and the waiting, one would go unseen.
bool waitForInput()
{
    sigset_t stops;
    sigset_t before;
    sigemptyset(&stops);
    sigaddset(&stops, SIGINT);
    sigaddset(&stops, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &stops, &before);
    int ready = 0;
    do {
        fd_set input;
        FD_ZERO(&input);
        FD_SET(STDIN_FILENO, &input);
        ready = isStopWanted()
                    ? 0
                    : ::pselect(STDIN_FILENO + 1, &input, nullptr, nullptr, nullptr, &before);
    } while (ready < 0 && errno == EINTR);
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return ready != 0;
}

} // namespace

qint64 StandardInput::readData(char *bytes, qint64 most)
{
    if (!waitForInput())
        return 0;
    const auto got = ::read(STDIN_FILENO, bytes, static_cast<size_t>(most));
    if (got < 0)
        setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
    return got;
}

#else

qint64 StandardInput::readData(char *bytes, qint64 most)
{
    const auto got = std::fread(bytes, 1, static_cast<size_t>(most), stdin);
    return std::ferror(stdin) ? -1 : static_cast<qint64>(got);
}

#endif

} // namespace sennight::cli
