// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <vector>

namespace bench {

/// A database through SQLite's C API with the store's own settings: WAL, FULL. Aborts on any error:
/// a bench has none.
class BareDatabase
{
public:
    explicit BareDatabase(const QString &path, bool readOnly = false);
    ~BareDatabase();
    Q_DISABLE_COPY_MOVE(BareDatabase)

    void exec(const char *sql);
    [[nodiscard]] sqlite3_stmt *prepare(const QByteArray &sql);
    /// Steps to the end, reading every column of every row as the store's queries do; returns the
    /// rows.
    static int drain(sqlite3_stmt *statement);

private:
    sqlite3 *m_database = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

/// While alive, remembers the SQL (values filled in) that newly opened connections of this process
/// run.
class SqlRecorder
{
public:
    SqlRecorder();
    ~SqlRecorder();
    Q_DISABLE_COPY_MOVE(SqlRecorder)
    [[nodiscard]] static std::vector<QByteArray> take();
};

} // namespace bench
