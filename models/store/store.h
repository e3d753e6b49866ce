// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "profile.h"
#include "repository.h"
#include "sync/core/change.h"

#include <memory>

namespace sennight {

class Connection;

struct StoreOptions
{
    /// Damaged profiles can still be looked at: nothing is written, every commit gives ReadOnly.
    bool readOnly = false;
    /// False: CannotOpen where there is no profile yet.
    bool create = true;
    /// How this device is called in History.
    QString deviceName = {};
};

/// The writer of a profile: the change log and the tables that follow from it (SYNC.md, sections
/// 2–4). Lives in the thread that opened it; several processes may each have one.
class Store
{
public:
    /// Opens the profile, and makes it where there is none. Migrates older ones, after a backup.
    /// CannotOpen, Damaged (the file stays as it is), TooNew, Busy, DiskFull, Io. `clock` and
    /// `random` must outlive the store.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const Profile &profile,
                                                             const Clock &clock,
                                                             RandomSource &random,
                                                             const StoreOptions &options = {});
    ~Store();

    [[nodiscard]] const Profile &profile() const;

    /// For tests and tools of this room.
    [[nodiscard]] Connection &connection();

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sennight
