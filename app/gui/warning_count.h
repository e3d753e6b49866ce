// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sennight {

/// Counts the warnings of Qt and QML as long as it lives; they are still written. One at a time in
/// a process. Any thread may warn.
class WarningCount
{
public:
    WarningCount();
    ~WarningCount();
    Q_DISABLE_COPY_MOVE(WarningCount)

    [[nodiscard]] int count() const;
    /// One that was found in another way.
    void add();
};

} // namespace sennight
