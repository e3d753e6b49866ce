// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync_bench.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

std::array<qint64, 3> threeNumbers(const QString &database, const QByteArray &sql, qint64 bound)
{
    sqlite3 *connection = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(database).constData(), &connection, SQLITE_OPEN_READONLY,
                        nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(connection, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("bench: %s", sqlite3_errmsg(connection));
    sqlite3_bind_int64(statement, 1, bound);
    std::array<qint64, 3> found{};
    if (sqlite3_step(statement) == SQLITE_ROW) {
        for (size_t i = 0; i < found.size(); ++i)
            found[i] = sqlite3_column_int64(statement, static_cast<int>(i));
    }
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    return found;
}

} // namespace

SyncDevice::SyncDevice(const sennight::Profile &profile)
    : m_profile(profile)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QDir(QCoreApplication::applicationDirPath()).filePath(u"sync-device"_s),
                    {profile.directory()});
    if (!m_process.waitForStarted())
        qFatal("bench: sync-device did not start");
}

SyncDevice::~SyncDevice()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(-1);
}

QString SyncDevice::ask(const QString &line)
{
    begin(line);
    return end();
}

void SyncDevice::begin(const QString &line)
{
    m_asked = line;
    m_process.write(line.toUtf8() + '\n');
    while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten(-1)) {
    }
}

QString SyncDevice::end()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(-1))
            qFatal("bench: sync-device ended at \"%s\"", qPrintable(m_asked));
    }
    const QString answer = QString::fromUtf8(m_process.readLine()).trimmed();
    if (!answer.startsWith("ok"_L1))
        qFatal("bench: sync-device \"%s\": %s", qPrintable(m_asked), qPrintable(answer));
    return answer.mid(3);
}

EnvelopeSizes envelopesAfter(const QString &serverDatabase, qint64 serverSeq)
{
    const auto [count, bytes, largest] =
        threeNumbers(serverDatabase,
                     "SELECT count(*), sum(length(envelope)), max(length(envelope)) FROM envelopes"
                     " WHERE server_seq > ?1",
                     serverSeq);
    return {count, bytes, largest};
}

qint64 lastServerSeq(const QString &serverDatabase)
{
    return threeNumbers(serverDatabase, "SELECT max(server_seq), ?1, 0 FROM envelopes", 0)[0];
}

} // namespace bench
