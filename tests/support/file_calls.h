// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sennight {

/// Counts what every SQLite connection of this process asks of the file system, through a VFS in
/// front of the default one. Any thread.
class FileCalls
{
public:
    /// Before the first connection is opened.
    static void install();
    [[nodiscard]] static int flushes();
    /// Writes, flushes and truncations.
    [[nodiscard]] static int writes();
    /// The process kills itself (SIGKILL) before the n-th of those from now on.
    static void dieBefore(int nthWrite);
};

} // namespace sennight
