// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorded_disk.h"

#include "forwarding_vfs.h"

#include <QFile>

#include <algorithm>

namespace sennight {
namespace {

using Kind = DiskCall::Kind;

sqlite3_vfs *behind = nullptr;
sqlite3_vfs recording{};
QByteArray recordedPath; ///< empty: nothing is recorded
std::vector<DiskCall> recorded;

QString logOf(const QString &database)
{
    return database + QStringLiteral("-wal");
}

/// -1: none of the two.
int partOf(const char *name)
{
    const QByteArrayView path(name);
    if (recordedPath.isEmpty() || !path.startsWith(recordedPath))
        return -1;
    const QByteArrayView rest = path.sliced(recordedPath.size());
    return rest.isEmpty() ? 0 : rest == "-wal" ? 1 : -1;
}

void record(sqlite3_file *file, Kind kind, qint64 offset = 0, QByteArray bytes = {})
{
    const int part = frontOf(file)->tag;
    if (part >= 0 && !recordedPath.isEmpty())
        recorded.push_back({kind, static_cast<size_t>(part), offset, std::move(bytes)});
}

int recordWrite(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    record(file, Kind::Write, offset, QByteArray(static_cast<const char *>(bytes), size));
    return passOn<&sqlite3_io_methods::xWrite, const void *, int, sqlite3_int64>(file, bytes, size,
                                                                                 offset);
}

int recordTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    record(file, Kind::Truncate, size);
    return passOn<&sqlite3_io_methods::xTruncate, sqlite3_int64>(file, size);
}

int recordSync(sqlite3_file *file, int flags)
{
    record(file, Kind::Flush);
    return passOn<&sqlite3_io_methods::xSync, int>(file, flags);
}

int recordOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    return openInFront(behind, name, file, flags, outFlags, [name](FrontFile &opened) {
        opened.tag = name ? partOf(name) : -1;
        opened.methods.xWrite = recordWrite;
        opened.methods.xTruncate = recordTruncate;
        opened.methods.xSync = recordSync;
    });
}

int recordDelete(sqlite3_vfs *, const char *name, int syncDirectory)
{
    if (const int part = partOf(name); part >= 0)
        recorded.push_back({Kind::Remove, static_cast<size_t>(part)});
    return behind->xDelete(behind, name, syncDirectory);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(bytes) == bytes.size();
}

/// Half of it, at a sector's end where it is longer than one.
qsizetype halfOf(const QByteArray &bytes)
{
    constexpr qsizetype sector = 512;
    const qsizetype half = bytes.size() / 2;
    return half < sector ? half : half / sector * sector;
}

class CrashWalk
{
public:
    CrashWalk(const DiskImage &start, const std::vector<DiskCall> &calls,
              const std::function<int(int)> &below,
              const std::function<void(const CrashImage &)> &visit)
        : m_durable(start)
        , m_calls(calls)
        , m_below(below)
        , m_visit(visit)
    {}

    void go()
    {
        DiskImage all = m_durable;
        for (m_at = 0; m_at < m_calls.size(); ++m_at) {
            const DiskCall &call = m_calls[m_at];
            if (call.kind == Kind::Flush) {
                beforeFlush(call.file);
                flush(call.file);
            } else {
                if (call.kind == Kind::Write)
                    say(applied(all, call, halfOf(call.bytes)), "torn");
                m_pending.push_back(m_at);
                all.apply(call);
            }
            ++m_made;
            say(all, "all");
            say(m_durable, "flushed only");
        }
    }

private:
    static DiskImage applied(DiskImage image, const DiskCall &call, qsizetype bytes = -1)
    {
        image.apply(call, bytes);
        return image;
    }

    void say(const DiskImage &image, const char *what)
    {
        m_visit({image, m_made, QStringLiteral("call %1: %2").arg(m_at).arg(QLatin1String(what))});
    }

    template <typename Chosen>
    DiskImage with(Chosen chosen) const
    {
        DiskImage image = m_durable;
        for (const size_t each : m_pending)
            if (const qsizetype bytes = chosen(each); bytes != 0)
                image.apply(m_calls[each], bytes);
        return image;
    }

    void beforeFlush(size_t file)
    {
        for (const size_t one : m_pending) {
            if (m_calls[one].file != file)
                continue;
            say(with([one](size_t each) { return each == one ? 0 : -1; }), "one lost");
            say(applied(m_durable, m_calls[one]), "one alone");
        }
        for (int i = 0; i < 8 && !m_pending.empty(); ++i)
            say(with([this](size_t each) -> qsizetype {
                    const int fate = m_below(3);
                    return fate == 0 ? 0 : fate == 1 ? -1 : halfOf(m_calls[each].bytes);
                }),
                "some");
    }

    void flush(size_t file)
    {
        for (const size_t each : m_pending)
            if (m_calls[each].file == file)
                m_durable.apply(m_calls[each]);
        std::erase_if(m_pending, [&](size_t each) { return m_calls[each].file == file; });
    }

    DiskImage m_durable;
    const std::vector<DiskCall> &m_calls;
    const std::function<int(int)> &m_below;
    const std::function<void(const CrashImage &)> &m_visit;
    std::vector<size_t> m_pending; ///< not flushed yet
    size_t m_at = 0;
    size_t m_made = 0;
};

} // namespace

DiskImage DiskImage::of(const QString &database)
{
    return {{bytesOf(database), bytesOf(logOf(database))}};
}

bool DiskImage::put(const QString &database) const
{
    QFile::remove(database + QStringLiteral("-shm"));
    if (files[1].isEmpty())
        QFile::remove(logOf(database));
    else if (!putBytes(logOf(database), files[1]))
        return false;
    return putBytes(database, files[0]);
}

void DiskImage::apply(const DiskCall &call, qsizetype bytes)
{
    QByteArray &file = files[call.file];
    const QByteArray written = bytes < 0 ? call.bytes : call.bytes.first(bytes);
    switch (call.kind) {
    case Kind::Write:
        if (file.size() < call.offset + written.size())
            file.resize(call.offset + written.size(), '\0');
        std::ranges::copy(written, file.begin() + call.offset);
        return;
    case Kind::Truncate:
        file.resize(call.offset, '\0');
        return;
    case Kind::Remove:
        file.clear();
        return;
    case Kind::Flush:
        return;
    }
}

void RecordedDisk::install()
{
    behind = sqlite3_vfs_find(nullptr);
    recording = *behind;
    recording.zName = "recording";
    recording.szOsFile = static_cast<int>(sizeof(FrontFile)) + behind->szOsFile;
    recording.xOpen = recordOpen;
    recording.xDelete = recordDelete;
    sqlite3_vfs_register(&recording, 1);
}

void RecordedDisk::begin(const QString &database)
{
    recordedPath = QFile::encodeName(database);
    recorded.clear();
}

size_t RecordedDisk::calls()
{
    return recorded.size();
}

std::vector<DiskCall> RecordedDisk::end()
{
    recordedPath.clear();
    return std::move(recorded);
}

void eachCrashImage(const DiskImage &start, const std::vector<DiskCall> &calls,
                    const std::function<int(int)> &below,
                    const std::function<void(const CrashImage &)> &visit)
{
    CrashWalk(start, calls, below, visit).go();
}

} // namespace sennight
