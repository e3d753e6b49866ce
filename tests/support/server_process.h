// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace sennight {

/// A sennight-server as a process of its own, on a free port of this machine, the same one each
/// time that it begins anew. Any thread. Ends with the object.
class ServerProcess
{
public:
    /// `folder` holds its database. Registration is open where `options` say nothing else.
    explicit ServerProcess(QString folder, QStringList options = {});
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    /// Until it listens, again after it ended; false where it ends instead.
    [[nodiscard]] bool start();
    /// SIGTERM; its exit code once it has ended.
    int stop();
    /// SIGKILL, and until it is gone.
    void kill();
    void hangUp() const;
    /// Of the process that ended last; -1 for one that was killed.
    [[nodiscard]] int exitCode() const { return m_exitCode; }
    /// Waits until the log of the newest process has a line with that text; false where it ends
    /// without.
    [[nodiscard]] bool logs(const QByteArray &text);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 pid() const { return m_pid; }
    /// http://127.0.0.1:PORT, with https where options name a certificate.
    [[nodiscard]] QString address() const;
    /// What it wrote since the object was made.
    [[nodiscard]] QByteArray log() const;
    /// The most memory that it ever had, in MB.
    [[nodiscard]] double peakMb() const;
    [[nodiscard]] double residentMb() const;

    struct Outcome
    {
        int exitCode = -1;
        QByteArray printed;
        QByteArray complained; ///< on the standard error
    };
    /// Another command of the same program on the same database.
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    /// The same; what it printed.
    [[nodiscard]] QByteArray command(const QStringList &arguments) const
    {
        return run(arguments).printed;
    }

private:
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] double statusMb(QByteArrayView name) const;
    int wait();
    void readAll(int from);

    const QString m_folder;
    const QStringList m_options;
    qint64 m_pid = 0;
    int m_exitCode = -1;
    quint16 m_port = 0;
    std::thread m_reader;
    mutable std::mutex m_mutex;
    std::condition_variable m_moved;
    QByteArray m_log;
    qsizetype m_start = 0; ///< of its log where the newest process begins
    bool m_isEnded = true; ///< its log
};

} // namespace sennight
