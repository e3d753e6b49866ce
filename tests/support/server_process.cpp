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
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

const QString program = QStringLiteral(SENNIGHT_SERVER_PROGRAM);

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
