// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "domain/record.h"
#include "profile.h"
#include "sync/core/ports.h"

#include <QSet>

#include <limits>
#include <memory>
#include <span>

namespace sennight {

/// The shared setting that holds a device's name, as JSON text.
[[nodiscard]] QString deviceNameSetting(const RecordId &device);
/// The name in such a setting's value; empty where it holds none.
[[nodiscard]] QString deviceNameIn(const QString &json);

/// One side of an open conflict: a head of the field, or several of one value.
struct ConflictVersion
{
    Value value;
    RecordId device;
    QString deviceName;  ///< empty where nobody named it
    bool isMine = false; ///< written on this device
    qint64 atMs = 0;     ///< ms since 1970 UTC, by the clock of that device
};

/// A field that was written on several devices before they could talk.
struct Conflict
{
    Entity entity = Entity::Todo;
    RecordId record;
    QString title; ///< what names the record; empty where nothing does
    Field field = Field::TodoTitle;
    std::optional<Value> base; ///< what all versions come from, where that is known here
    std::vector<ConflictVersion> versions; ///< in their order: the last one is shown everywhere
    /// A proposal: of texts, both sides' edits, with the later one's where they overlap; nothing
    /// for other fields.
    std::optional<QString> merged;
    /// Of a parent in a cycle: the todo whose parent is `record`, and above whose steps the
    /// last version but one would stand. The last version is that this one has no parent.
    RecordId closing;
};

/// A value of a change that was taken back, because its device had been removed before.
struct RecoveredValue
{
    qint64 pos = 0; ///< with `op`: its name for Store::settleRecovered()
    int op = 0;
    Entity entity = Entity::Todo;
    RecordId record;
    QString title; ///< of the record as it stands; empty where it is not there
    Field field = Field::TodoTitle;
    QString element;
    Value value;
    RecordId device;
    QString deviceName;
    qint64 atMs = 0;
};

/// What is put back is told for so long, in ms, from when it was noticed.
inline constexpr qint64 putBackToldMs = qint64{24} * 3600 * 1000;

/// One of the two who wrote on a record apart.
struct PutBackSide
{
    RecordId device;
    QString deviceName;  ///< empty where nobody named it
    bool isMine = false; ///< written on this device
    qint64 atMs = 0;     ///< ms since 1970 UTC, by the clock of that device
    friend bool operator==(const PutBackSide &, const PutBackSide &) = default;
};

/// A record that lives although one device deleted it, because another one wrote on it without
/// knowing that.
struct PutBack
{
    Entity entity = Entity::Todo;
    RecordId record;
    QString title;        ///< what names the record; empty where nothing does
    qint64 noticedMs = 0; ///< by this device's clock
    PutBackSide deleted;
    PutBackSide edited;
    std::optional<Field> field; ///< what was written; none: a newer version of the program knows
    Value value;
    friend bool operator==(const PutBack &, const PutBack &) = default;
};

struct RecordPlace
{
    QString target;
    bool hasIt = false; ///< acknowledged the newest change of the record
};
struct PeerPlace
{
    RecordId device;
    QString deviceName;
    bool hasIt = false;
    qint64 seenMs = 0;
};
/// Where a record's newest change of this device is.
struct RecordPlaces
{
    bool isLocal = false;    ///< kept on this device
    bool isOnlyHere = false; ///< no target and no device has it
    std::vector<RecordPlace> targets;
    std::vector<PeerPlace> peers;
};

/// A record of which something did not go out to a target that takes nothing any more.
struct NotSynced
{
    Entity entity = Entity::Todo;
    RecordId record;
    QString title;
    QString target;
    sync::RoundEnd reason = sync::RoundEnd::Done;
    qint64 sinceMs = 0;
};

struct PendingRecord
{
    Entity entity = Entity::Todo;
    RecordId record;
    friend auto operator<=>(const PendingRecord &, const PendingRecord &) = default;
    friend bool operator==(const PendingRecord &, const PendingRecord &) = default;
};

/// What screens and commands show of sync, read on a read-only connection of its own. One thread,
/// the one that made it; never waits for a writer.
class SyncQueries
{
public:
    /// CannotOpen, Damaged.
    [[nodiscard]] static Result<std::unique_ptr<SyncQueries>> open(const Profile &profile);
    ~SyncQueries();

    [[nodiscard]] Result<bool> isSharing();
    /// The id under which this device writes.
    [[nodiscard]] Result<RecordId> thisDevice();
    /// Empty where nobody named the device.
    [[nodiscard]] Result<QString> deviceName(const RecordId &device);

    /// Records whose newest shared change of this device the target has not acknowledged; none of
    /// one that takes nothing any more: see notSynced(). Where there are more than `most`, one more
    /// than that, which ones is not said.
    [[nodiscard]] Result<std::vector<PendingRecord>>
    pending(const QString &target, qint64 most = std::numeric_limits<qint64>::max());
    [[nodiscard]] Result<qint64> pendingCount(const QString &target);
    /// Those of `records` that are pending at any target: for the badges of a window of rows.
    [[nodiscard]] Result<QSet<RecordId>> pendingAmong(Entity entity,
                                                      std::span<const RecordId> records);
    [[nodiscard]] Result<RecordPlaces> places(Entity entity, const RecordId &record);

    /// By kind, then by the order in which the records were made. Deleted records have none.
    [[nodiscard]] Result<std::vector<Conflict>> conflicts();
    [[nodiscard]] Result<qint64> conflictCount();
    /// Those of one record.
    [[nodiscard]] Result<std::vector<Conflict>> conflictsOf(Entity entity, const RecordId &record);

    [[nodiscard]] Result<std::vector<RecoveredValue>> recovered();
    [[nodiscard]] Result<std::vector<NotSynced>> notSynced();
    /// What came back, newest first: until a person has seen it (Store::settlePutBack()), it is
    /// deleted or brought back by intent, or putBackToldMs are over. Told on the devices that
    /// deleted it or saw it go, and on the one that wrote on it.
    [[nodiscard]] Result<std::vector<PutBack>> putBack(qint64 nowMs);

private:
    class Private;
    explicit SyncQueries(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace sennight
