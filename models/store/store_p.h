// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups.h"
#include "connection_p.h"
#include "edit_ops_p.h"
#include "inversion_p.h"
#include "store.h"
#include "writer_p.h"

namespace sennight {

class Store::Private
{
public:
    Private(Profile place, const Clock &clock, RandomSource &random, StoreOptions chosen,
            std::unique_ptr<Connection> opened)
        : profile(std::move(place))
        , options(std::move(chosen))
        , connection(std::move(opened))
        , writer(*connection, clock, random, profile.installationId(), options.deviceName)
    {}

    /// Runs `work` as one action in one transaction. Nothing is written where it writes nothing.
    [[nodiscard]] Result<Committed> transact(ActionLabel label,
                                             const std::function<Result<void>()> &work);
    [[nodiscard]] Result<void> writeInItsSpace(std::span<const RecordEdits> groups,
                                               const Progress &progress);
    [[nodiscard]] Result<void> bringHome();
    [[nodiscard]] Result<void> invertInItsSpace(Inversion &inversion, const UndoEntry &entry);
    [[nodiscard]] Result<ActionLabel> switchLabel(const RecordId &project);
    [[nodiscard]] Result<UndoOutcome> invert(bool redo);
    [[nodiscard]] Result<void> mayWrite() const;
    [[nodiscard]] Result<bool> sealBeyond(qint64 kept);
    [[nodiscard]] Result<QString> backUp(BackupReason reason, const Progress &progress = {}) const;
    [[nodiscard]] Result<void> backUpBeforeImport(const Progress &progress) const;

    Profile profile;
    StoreOptions options;
    std::unique_ptr<Connection> connection;
    Writer writer;
};

} // namespace sennight
