// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_calls.h"

#include "forwarding_vfs.h"

#include <atomic>
#include <csignal>

namespace sennight {
namespace {

std::atomic<int> flushCount = 0;
std::atomic<int> writeCount = 0;
std::atomic<int> lastWrite = 0; ///< 0: none is
sqlite3_vfs *original = nullptr;
sqlite3_vfs counting{};

void count()
{
    if (++writeCount == lastWrite)
        (void)std::raise(SIGKILL);
}

template <auto Method, typename... Args>
int counted(sqlite3_file *file, Args... args)
{
    count();
    return passOn<Method, Args...>(file, args...);
}

int countedSync(sqlite3_file *file, int flags)
{
    ++flushCount;
    return counted<&sqlite3_io_methods::xSync, int>(file, flags);
}

int countedOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    return openInFront(original, name, file, flags, outFlags, [](FrontFile &opened) {
        using M = sqlite3_io_methods;
        opened.methods.xWrite = counted<&M::xWrite, const void *, int, sqlite3_int64>;
        opened.methods.xTruncate = counted<&M::xTruncate, sqlite3_int64>;
        opened.methods.xSync = countedSync;
    });
}

} // namespace

void FileCalls::install()
{
    original = sqlite3_vfs_find(nullptr);
    counting = *original;
    counting.zName = "counting";
    counting.szOsFile = static_cast<int>(sizeof(FrontFile)) + original->szOsFile;
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
