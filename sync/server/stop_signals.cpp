// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stop_signals.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace sennight::sync::server {

namespace {

std::array<int, 2> pipeEnds{-1, -1};

/// All that a handler may do.
extern "C" void noteSignal(int signal)
{
    const char byte = signal == SIGHUP ? 'h' : 's';
    static_cast<void>(!::write(pipeEnds[1], &byte, 1));
}

int madePipe()
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe");
    return pipeEnds[0];
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(madePipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &StopSignals::readAll);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        handle(signal, noteSignal);
    handle(SIGPIPE, SIG_IGN);
}

StopSignals::~StopSignals()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        handle(signal, SIG_DFL);
    m_notifier.setEnabled(false);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

void StopSignals::readAll()
{
    char byte = 0;
    while (::read(pipeEnds[0], &byte, 1) == 1) {
        if (byte == 'h')
            Q_EMIT reloadWanted();
        else
            Q_EMIT stopWanted();
    }
}

} // namespace sennight::sync::server
