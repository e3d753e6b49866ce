// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstring>

namespace sennight {

/// What a VFS in front of another one keeps of an open file; the other one's file follows it in
/// memory.
struct FrontFile
{
    sqlite3_file base;
    sqlite3_io_methods methods;
    int tag; ///< the front's own
};

inline FrontFile *frontOf(sqlite3_file *file)
{
    return reinterpret_cast<FrontFile *>(file);
}

inline sqlite3_file *fileBehind(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(frontOf(file) + 1);
}

template <auto Method, typename... Args>
int passOn(sqlite3_file *file, Args... args)
{
    return (fileBehind(file)->pMethods->*Method)(fileBehind(file), args...);
}

inline void passBarrierOn(sqlite3_file *file)
{
    fileBehind(file)->pMethods->xShmBarrier(fileBehind(file));
}

/// Methods that hand every call to the file behind.
inline sqlite3_io_methods passingMethods(int version)
{
    using M = sqlite3_io_methods;
    sqlite3_io_methods methods{};
    methods.iVersion = version;
    methods.xClose = passOn<&M::xClose>;
    methods.xRead = passOn<&M::xRead, void *, int, sqlite3_int64>;
    methods.xWrite = passOn<&M::xWrite, const void *, int, sqlite3_int64>;
    methods.xTruncate = passOn<&M::xTruncate, sqlite3_int64>;
    methods.xSync = passOn<&M::xSync, int>;
    methods.xFileSize = passOn<&M::xFileSize, sqlite3_int64 *>;
    methods.xLock = passOn<&M::xLock, int>;
    methods.xUnlock = passOn<&M::xUnlock, int>;
    methods.xCheckReservedLock = passOn<&M::xCheckReservedLock, int *>;
    methods.xFileControl = passOn<&M::xFileControl, int, void *>;
    methods.xSectorSize = passOn<&M::xSectorSize>;
    methods.xDeviceCharacteristics = passOn<&M::xDeviceCharacteristics>;
    methods.xShmMap = passOn<&M::xShmMap, int, int, int, void volatile **>;
    methods.xShmLock = passOn<&M::xShmLock, int, int, int>;
    methods.xShmBarrier = passBarrierOn;
    methods.xShmUnmap = passOn<&M::xShmUnmap, int>;
    methods.xFetch = passOn<&M::xFetch, sqlite3_int64, int, void **>;
    methods.xUnfetch = passOn<&M::xUnfetch, sqlite3_int64, void *>;
    return methods;
}

/// Opens through `behind`; `change` replaces what the front does itself. The file is closed to the
/// front where opening failed.
template <typename Change>
int openInFront(sqlite3_vfs *behind, const char *name, sqlite3_file *file, int flags, int *outFlags,
                Change change)
{
    FrontFile *front = frontOf(file);
    std::memset(front, 0, sizeof *front);
    const int code = behind->xOpen(behind, name, fileBehind(file), flags, outFlags);
    if (fileBehind(file)->pMethods) {
        front->methods = passingMethods(fileBehind(file)->pMethods->iVersion);
        change(*front);
        front->base.pMethods = &front->methods;
    }
    return code;
}

} // namespace sennight
