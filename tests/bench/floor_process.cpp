// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor for `senn`: a Qt Core and Qt Sql process that commits one row durably, and nothing
// else.

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QString::fromLocal8Bit(argv[1]));
    if (!database.open())
        return 1;
    QSqlQuery query(database);
    for (const char *statement :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
          "CREATE TABLE IF NOT EXISTS rows(id INTEGER PRIMARY KEY, title TEXT)",
          "INSERT INTO rows(title) VALUES ('One row')"}) {
        if (!query.exec(QString::fromLatin1(statement)))
            return 1;
    }
    return 0;
}
