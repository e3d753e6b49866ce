// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_output.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void printJson(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    print(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

int complain(const QString &line, Exit code)
{
    const QByteArray bytes = "sennight-server: " + line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    return code;
}

int databaseFailed()
{
    return complain(u"the database failed; see whether its disk is full, and run check"_s, Failed);
}

QString dateOf(qint64 ms)
{
    return ms == 0 ? u"-"_s
                   : QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODate);
}

QJsonValue jsonDateOf(qint64 ms)
{
    return ms == 0 ? QJsonValue() : QJsonValue(dateOf(ms));
}

std::expected<AccountRow, int> accountNamed(Storage &storage, const QString &digits)
{
    std::vector<AccountRow> rows;
    if (!storage.read([&](Transaction &transaction) { rows = transaction.accounts(); }))
        return std::unexpected(databaseFailed());
    std::erase_if(rows, [&](const AccountRow &row) {
        return !QString::fromLatin1(row.account.hex()).startsWith(digits, Qt::CaseInsensitive);
    });
    if (rows.empty() || digits.isEmpty())
        return std::unexpected(complain(
            u"there is no account \"%1\"; the command accounts lists them"_s.arg(digits), Failed));
    if (rows.size() > 1)
        return std::unexpected(
            complain(u"%1 accounts begin with \"%2\"; give more of its digits"_s.arg(rows.size())
                         .arg(digits),
                     Failed));
    return rows.front();
}

} // namespace sennight::sync::server
