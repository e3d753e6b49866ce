// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "termination_signals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sennight {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array endings{SIGTERM, SIGINT, SIGHUP};

// A handler can reach nothing but what is global, and do little more than write to a pipe.
volatile std::sig_atomic_t wasHeard =
    0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
volatile std::sig_atomic_t wakeEnd =
    -1; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void hear(int)
{
    const int before = errno;
    wasHeard = 1;
    const char woken = 1;
    if (wakeEnd >= 0)
        static_cast<void>(::write(wakeEnd, &woken, 1));
    errno = before;
}

void setHandler(int signal, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

bool isIgnored(int signal)
{
    struct sigaction now = {};
    return sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(m_pipe.data()) != 0)
        return;
    for (const int end : m_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT heard();
    });
    wasHeard = 0;
    wakeEnd = m_pipe[1];
    for (const int signal : endings) {
        if (!isIgnored(signal))
            setHandler(signal, hear, static_cast<int>(SA_RESTART | SA_RESETHAND));
    }
}

TerminationSignals::~TerminationSignals()
{
    for (const int signal : endings) {
        if (!isIgnored(signal))
            setHandler(signal, SIG_DFL, 0);
    }
    wakeEnd = -1;
    m_notifier.reset();
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

bool TerminationSignals::areHeard() const
{
    return wasHeard != 0;
}

#else

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{}

TerminationSignals::~TerminationSignals() = default;

bool TerminationSignals::areHeard() const
{
    return false;
}

#endif

} // namespace sennight
