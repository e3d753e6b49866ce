// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/core/ports.h"
#include "sync/core/replica.h"

namespace sennight::sync::simulation {

/// What a program gives its disk, to be called later and in order.
using Executor = std::function<void(std::function<void()>)>;

/// The durable part of one device: what survives its programs. Whatever it does is done when the
/// call returns.
class Disk
{
public:
    virtual ~Disk() = default;

    /// A backup, or the disk of a clone; also of one that a program uses.
    [[nodiscard]] virtual std::unique_ptr<Disk> copy() = 0;
    /// What a backup of this same disk held is here again, and nothing tells so. No program uses
    /// it.
    virtual void putBack(Disk &backup) = 0;
    /// The port of a program that starts. One at a time; the disk outlives it.
    [[nodiscard]] virtual std::unique_ptr<Replica> open(Executor executor) = 0;
    /// The port for whoever looks at the disk meanwhile; it answers within each call.
    [[nodiscard]] virtual std::unique_ptr<Replica> look() = 0;

    /// This device belongs to an account now. Again: nothing happens.
    virtual void joinAs(const DeviceId &device) = 0;
    [[nodiscard]] virtual bool isJoined() = 0;
    /// And to none any more: what was shared lives here only, to be stated anew when it joins.
    virtual void leave() = 0;
    /// The program notices that the disk was put back, or is a copy.
    virtual void beginIncarnation() = 0;

    /// One action, of which each is an own one; the changes that it wrote.
    virtual std::vector<QByteArray> commit(const std::vector<LocalEdit> &edits, qint64 nowMs) = 0;
    virtual std::vector<QByteArray> undo(qint64 nowMs) = 0;

    [[nodiscard]] virtual Shown shown(const RegisterKey &key) = 0;
    /// Of a later version of the program, which writes what others do not know.
    [[nodiscard]] virtual bool isNewer() const = 0;

    /// The shared log in causal order, without what was taken back.
    [[nodiscard]] virtual std::vector<QByteArray> log() = 0;
    [[nodiscard]] virtual std::set<ChangeId> ids() = 0;
    [[nodiscard]] virtual QByteArray dump() = 0;
    [[nodiscard]] virtual QByteArray digest() = 0;
    /// Changes that are here, but wait for others.
    [[nodiscard]] virtual std::set<ChangeId> waiting() = 0;
    /// What was refused or taken back because its device was removed, and is listed; what was
    /// written for an account that was left.
    [[nodiscard]] virtual std::set<ChangeId> recovered() = 0;
    /// Empty, or what a check of the whole disk finds.
    [[nodiscard]] virtual QString check() = 0;
};

} // namespace sennight::sync::simulation
