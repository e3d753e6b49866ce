// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_calls.h"

#include <sqlite3.h>

#include <atomic>
#include <csignal>
#include <cstring>

namespace sennight {
namespace {

std::atomic<int> flushCount = 0;
std::atomic<int> writeCount = 0;
std::atomic<int> lastWrite = 0; ///< 0: none is
sqlite3_vfs *original = nullptr;
sqlite3_vfs counting{};

/// The real file follows this header in memory.
struct CountedFile
{
    sqlite3_file base;
    sqlite3_io_methods methods;
};

sqlite3_file *realFile(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<CountedFile *>(file) + 1);
}

template <auto Method, typename... Args>
int forward(sqlite3_file *file, Args... args)
{
    return (realFile(file)->pMethods->*Method)(realFile(file), args...);
}

void count()
{
    if (++writeCount == lastWrite)
        (void)std::raise(SIGKILL);
}

template <auto Method, typename... Args>
int counted(sqlite3_file *file, Args... args)
{
    count();
    return forward<Method, Args...>(file, args...);
}

int countedSync(sqlite3_file *file, int flags)
{
    ++flushCount;
    return counted<&sqlite3_io_methods::xSync, int>(file, flags);
}

void forwardBarrier(sqlite3_file *file)
{
    realFile(file)->pMethods->xShmBarrier(realFile(file));
}

sqlite3_io_methods countedMethods(int version)
{
    using M = sqlite3_io_methods;
    sqlite3_io_methods methods{};
    methods.iVersion = version;
    methods.xClose = forward<&M::xClose>;
    methods.xRead = forward<&M::xRead, void *, int, sqlite3_int64>;
    methods.xWrite = counted<&M::xWrite, const void *, int, sqlite3_int64>;
    methods.xTruncate = counted<&M::xTruncate, sqlite3_int64>;
    methods.xSync = countedSync;
    methods.xFileSize = forward<&M::xFileSize, sqlite3_int64 *>;
    methods.xLock = forward<&M::xLock, int>;
    methods.xUnlock = forward<&M::xUnlock, int>;
    methods.xCheckReservedLock = forward<&M::xCheckReservedLock, int *>;
    methods.xFileControl = forward<&M::xFileControl, int, void *>;
    methods.xSectorSize = forward<&M::xSectorSize>;
    methods.xDeviceCharacteristics = forward<&M::xDeviceCharacteristics>;
    methods.xShmMap = forward<&M::xShmMap, int, int, int, void volatile **>;
    methods.xShmLock = forward<&M::xShmLock, int, int, int>;
    methods.xShmBarrier = forwardBarrier;
    methods.xShmUnmap = forward<&M::xShmUnmap, int>;
    methods.xFetch = forward<&M::xFetch, sqlite3_int64, int, void **>;
    methods.xUnfetch = forward<&M::xUnfetch, sqlite3_int64, void *>;
    return methods;
}

int countedOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *opened = reinterpret_cast<CountedFile *>(file);
    std::memset(opened, 0, sizeof *opened);
    const int code = original->xOpen(original, name, realFile(file), flags, outFlags);
    if (realFile(file)->pMethods) {
        opened->methods = countedMethods(realFile(file)->pMethods->iVersion);
        opened->base.pMethods = &opened->methods;
    }
    return code;
}

} // namespace

void FileCalls::install()
{
    original = sqlite3_vfs_find(nullptr);
    counting = *original;
    counting.zName = "counting";
    counting.szOsFile = static_cast<int>(sizeof(CountedFile)) + original->szOsFile;
    counting.xOpen = countedOpen;
    sqlite3_vfs_register(&counting, 1);
}

int FileCalls::flushes()
{
    return flushCount;
}

int FileCalls::writes()
{
    return writeCount;
}

void FileCalls::dieBefore(int nthWrite)
{
    lastWrite = writeCount + nthWrite;
}

} // namespace sennight
