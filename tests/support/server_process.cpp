// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

const QString program = QStringLiteral(SENNIGHT_SERVER_PROGRAM);

/// One below those that the system gives to whoever asks for any, so that a server finds it free
/// when it begins anew. Processes of tests that run at once look from different ones on.
quint16 lastingPort()
{
    constexpr int first = 10'000;
    constexpr int count = 20'000;
    constexpr int apart = 7;
    for (int i = 0; i < count; ++i) {
        const int port = first + (::getpid() * apart + i) % count;
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<quint16>(port));
        const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int on = 1;
        ::setsockopt(probe, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        const bool isFree =
            ::bind(probe, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
            ::listen(probe, 1) == 0;
        ::close(probe);
        if (isFree)
            return static_cast<quint16>(port);
    }
    return 0;
}

} // namespace

ServerProcess::ServerProcess(QString folder, QStringList options)
    : m_folder(std::move(folder))
    , m_options(std::move(options))
{}

ServerProcess::~ServerProcess()
{
    kill();
}

QStringList ServerProcess::arguments() const
{
    return QStringList{u"--listen"_s,   u"127.0.0.1:%1"_s.arg(m_port),
                       u"--register"_s, u"open"_s,
                       u"--data"_s,     m_folder} +
           m_options;
}

bool ServerProcess::start()
{
    if (m_port == 0)
        m_port = lastingPort();
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return false;
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &each : arguments())
        words.push_back(each.toUtf8());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
    pid_t pid = 0;
    const int spawned =
        posix_spawn(&pid, words[0].constData(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (spawned != 0) {
        ::close(ends[0]);
        return false;
    }
    m_pid = pid;
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnded = false;
        m_start = m_log.size();
    }
    m_reader = std::thread([this, from = ends[0]] { readAll(from); });
    if (!logs("\"event\":\"listening\"")) {
        wait();
        return false;
    }
    const QByteArray all = log();
    const qsizetype at = all.indexOf("\"event\":\"listening\"", m_start);
    const qsizetype begin = all.lastIndexOf('\n', at) + 1;
    const auto line = QJsonDocument::fromJson(all.mid(begin, all.indexOf('\n', at) - begin));
    m_port = static_cast<quint16>(line.object().value("port"_L1).toInt());
    return m_port != 0;
}

void ServerProcess::readAll(int from)
{
    std::array<char, 65536> buffer{};
    ssize_t count = 0;
    while ((count = ::read(from, buffer.data(), buffer.size())) > 0) {
        const std::scoped_lock lock(m_mutex);
        m_log.append(buffer.data(), count);
        m_moved.notify_all();
    }
    ::close(from);
    const std::scoped_lock lock(m_mutex);
    m_isEnded = true;
    m_moved.notify_all();
}

bool ServerProcess::logs(const QByteArray &text)
{
    std::unique_lock lock(m_mutex);
    qsizetype found = -1;
    m_moved.wait(lock, [&] {
        found = m_log.indexOf(text, m_start);
        return found >= 0 || m_isEnded;
    });
    return found >= 0;
}

int ServerProcess::wait()
{
    int status = 0;
    if (m_pid != 0)
        ::waitpid(static_cast<pid_t>(m_pid), &status, 0);
    m_pid = 0;
    if (m_reader.joinable())
        m_reader.join();
    m_exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return m_exitCode;
}

int ServerProcess::stop()
{
    if (m_pid != 0)
        ::kill(static_cast<pid_t>(m_pid), SIGTERM);
    return wait();
}

void ServerProcess::kill()
{
    if (m_pid != 0)
        ::kill(static_cast<pid_t>(m_pid), SIGKILL);
    wait();
}

void ServerProcess::hangUp() const
{
    ::kill(static_cast<pid_t>(m_pid), SIGHUP);
}

QString ServerProcess::address() const
{
    const bool isTls = m_options.contains(u"--tls-key"_s);
    return u"%1://127.0.0.1:%2"_s.arg(isTls ? u"https"_s : u"http"_s).arg(m_port);
}

QByteArray ServerProcess::log() const
{
    const std::scoped_lock lock(m_mutex);
    return m_log;
}

double ServerProcess::statusMb(QByteArrayView name) const
{
    QFile status(u"/proc/%1/status"_s.arg(m_pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.sliced(name.size()).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

double ServerProcess::peakMb() const
{
    return statusMb("VmHWM:");
}

double ServerProcess::residentMb() const
{
    return statusMb("VmRSS:");
}

ServerProcess::Outcome ServerProcess::run(const QStringList &given) const
{
    QProcess process;
    process.start(program, arguments() + given);
    process.waitForFinished(-1);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace sennight
