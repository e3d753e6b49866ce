// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_mark_p.h"

#include "sql_values_p.h"

#include <QFileInfo>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

namespace {

constexpr qsizetype markBytes = 21; // twenty digits and the end of a line, always

/// Empty where there is no such file. An inode is soon given to another file; its birth tells.
QByteArray placeOf(const QByteArray &path)
{
    struct stat info = {};
    if (::stat(path.constData(), &info) != 0)
        return {};
    QByteArray place = QByteArray::number(static_cast<qulonglong>(info.st_dev)) + ' ' +
                       QByteArray::number(static_cast<qulonglong>(info.st_ino));
#ifdef STATX_BTIME
    struct statx more = {};
    if (::statx(AT_FDCWD, path.constData(), 0, STATX_BTIME, &more) == 0 &&
        (more.stx_mask & STATX_BTIME) != 0)
        place += ' ' + QByteArray::number(static_cast<qlonglong>(more.stx_btime.tv_sec)) + '.' +
                 QByteArray::number(static_cast<qulonglong>(more.stx_btime.tv_nsec));
#endif
    return place;
}

void flushFolderOf(const QByteArray &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(QFile::decodeName(path)).absolutePath());
    const int opened = ::open(folder.constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    if (opened < 0)
        return;
    ::fsync(opened);
    ::close(opened);
}

/// None: the database failed.
std::optional<std::optional<SqlValue>> factOf(SqlConnection &connection, const char *name)
{
    const SqlValue value = QByteArray(name);
    const auto rows = connection.run("SELECT value FROM facts WHERE name = ?1", {&value, 1});
    if (!rows)
        return {};
    return rows->empty() ? std::optional<SqlValue>() : std::optional((*rows)[0][0]);
}

bool setFact(SqlConnection &connection, const char *name, const SqlValue &value)
{
    const std::array<SqlValue, 2> values{QByteArray(name), value};
    return connection
        .run("INSERT INTO facts (name, value) VALUES (?1, ?2) "
             "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
             values)
        .has_value();
}

} // namespace

std::unique_ptr<SqliteMark> SqliteMark::settled(const QByteArray &path, SqlConnection &connection,
                                                RandomSource &random)
{
    const QByteArray markPath = path + ".mark";
    const bool isNew = ::access(markPath.constData(), F_OK) != 0;
    const int file = ::open(markPath.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return {};
    std::unique_ptr<SqliteMark> mark(new SqliteMark(file));
    struct stat database = {};
    if (isNew && ::geteuid() == 0 && ::stat(path.constData(), &database) == 0)
        static_cast<void>(::fchown(file, database.st_uid, database.st_gid)); // as SQLite does
    if (isNew)
        flushFolderOf(markPath);
    return mark->settle(placeOf(path), connection, random) ? std::move(mark) : nullptr;
}

SqliteMark::~SqliteMark()
{
    ::fsync(m_file);
    ::close(m_file);
}

bool SqliteMark::settle(const QByteArray &place, SqlConnection &connection, RandomSource &random)
{
    const auto knownPlace = factOf(connection, "place");
    const auto knownCount = factOf(connection, "commits");
    if (!knownPlace || !knownCount)
        return false;
    const std::optional<qint64> beside = noted();
    m_count = *knownCount ? integerOf(**knownCount) : 0;
    if (*knownPlace && bytesOf(**knownPlace) == place && beside && *beside <= m_count)
        return true;
    m_beganEpoch = *knownPlace || beside; // neither: it was just made
    m_count = qMax(m_count, beside.value_or(0)) + 1;
    QByteArray epoch(16, Qt::Uninitialized);
    random.fill({reinterpret_cast<unsigned char *>(epoch.data()), 16});
    return setFact(connection, "place", place) && setFact(connection, "commits", m_count) &&
           (!m_beganEpoch || setFact(connection, "epoch", epoch));
}

bool SqliteMark::count(SqlConnection &connection)
{
    const SqlValue name = QByteArray("commits");
    const auto rows = connection.run(
        "UPDATE facts SET value = value + 1 WHERE name = ?1 RETURNING value", {&name, 1});
    if (rows && !rows->empty())
        m_count = integerOf((*rows)[0][0]);
    return rows.has_value();
}

std::optional<qint64> SqliteMark::noted() const
{
    QByteArray text(markBytes, '\0');
    if (::pread(m_file, text.data(), static_cast<size_t>(text.size()), 0) != text.size())
        return {};
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

void SqliteMark::note() const
{
    const QByteArray text = QByteArray::number(m_count).rightJustified(markBytes - 1, '0') + '\n';
    static_cast<void>(::pwrite(m_file, text.constData(), static_cast<size_t>(text.size()), 0) != 0);
}

bool SqliteMark::keep() const
{
    note();
    return noted() == m_count && ::fsync(m_file) == 0;
}

} // namespace sennight::sync::server
