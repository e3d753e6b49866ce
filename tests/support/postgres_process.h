// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace sennight {

/// A PostgreSQL of its own in a temporary folder, reached through a socket there. As root it is run
/// by the user postgres, else nobody: it refuses to be run by root.
class PostgresProcess
{
public:
    PostgresProcess();
    ~PostgresProcess();
    PostgresProcess(const PostgresProcess &) = delete;
    PostgresProcess &operator=(const PostgresProcess &) = delete;

    /// The address of a database that was made for the caller.
    [[nodiscard]] QString newDatabase();
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void restart() const;

private:
    void run(const QString &tool, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_tools;
    int m_databases = 0;
};

} // namespace sennight
