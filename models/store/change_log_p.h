// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_p.h"
#include "domain/record.h"
#include "rows.h"
#include "schema.h"
#include "sealed_log_p.h"
#include "sync/core/change.h"

#include <memory>

namespace sennight {

/// A change as it stands in the log.
struct LoggedChange
{
    qint64 pos = 0;
    sync::ChangeId id;
    sync::Change change;
    std::optional<ActionKind> kind; ///< of this device's own actions

    [[nodiscard]] sync::Dot dot() const { return {change.chain, change.seq, id.prefix()}; }
    [[nodiscard]] const sync::Op *find(quint8 entity, const RecordId &record, quint8 field,
                                       const QString &element) const;
};

/// Reads the stretches of the connection's database.
[[nodiscard]] SealedLog sealedLogOf(Connection &connection);

/// The tables `chains`, `changes`, `sealed_log`, `change_records` and `tips`: append, find again.
/// Inside the store's transaction.
class ChangeLog
{
public:
    explicit ChangeLog(Connection &connection)
        : m_connection(connection)
        , m_sealed(sealedLogOf(connection))
    {}
    /// A transaction begins: another process may have written since the last one.
    void begin() { m_lastPos.reset(); }
    /// What a rolled back transaction had made known is not there any more.
    void forget();

    /// The chain's number in this profile, made when it is new.
    [[nodiscard]] Result<int> numberOf(const sync::ChainId &chain, sync::Space space);
    /// A number that numberOf() gave before.
    [[nodiscard]] int knownNumberOf(const sync::ChainId &chain) const;
    [[nodiscard]] std::optional<sync::ChainId> chainOf(int number);
    [[nodiscard]] Result<void> markOwn(const sync::ChainId &chain, const QString &deviceName);

    /// Gives the position.
    [[nodiscard]] Result<qint64> append(const sync::Change &change, const sync::ChangeId &id,
                                        const QByteArray &bytes, std::optional<ActionKind> kind);
    [[nodiscard]] Result<void> setPlace(qint64 pos, Place place);
    [[nodiscard]] Result<Place> placeOf(qint64 pos);
    /// Everything shared so far becomes history: those changes count as not here any more, and what
    /// was known of the account and its targets goes.
    [[nodiscard]] Result<void> retireShared();
    /// Where shared changes were retired: positions of the last change before, ascending.
    [[nodiscard]] Result<std::vector<qint64>> leaves();
    /// Whether two changes of the chain carry one number.
    [[nodiscard]] Result<bool> isForked(const sync::ChainId &chain);
    /// Whether the shared space has the change.
    [[nodiscard]] Result<bool> isShared(const sync::Dot &dot);
    [[nodiscard]] Result<bool> isShared(const sync::Tip &change);
    [[nodiscard]] Result<void> addRecord(quint8 entity, RowKey record, qint64 pos);
    [[nodiscard]] Result<qint64> firstPosOf(quint8 entity, RowKey record);
    /// Whether it stands in the log, cut off or not. Those of an account that was left count as not
    /// here, but for `evenRetired`.
    [[nodiscard]] Result<bool> contains(const sync::ChainId &chain, quint64 seq,
                                        const sync::ChangeId &id, bool evenRetired = false);

    using Logged = std::shared_ptr<const LoggedChange>;
    /// Null where the log does not have it, or it was taken back.
    [[nodiscard]] Result<Logged> at(const sync::Dot &dot);
    /// The changes first … last, in order, until `visit` gives false or an error.
    [[nodiscard]] Result<void> each(qint64 first, qint64 last,
                                    const std::function<Result<bool>(const LoggedChange &)> &visit);

    /// Compresses the oldest stretch that is not yet; false where none is old and long enough. The
    /// newest `kept` changes stay as they are.
    [[nodiscard]] Result<bool> sealOldest(qint64 kept = unsealedChanges);
    /// The log from `afterPos` on, as its bytes, until `visit` gives false.
    [[nodiscard]] Result<void>
    eachBytes(sync::Space space, qint64 afterPos,
              const std::function<bool(qint64, const QByteArray &)> &visit);

    /// Ends of the space's chains that arrived after `pos`, sorted. The chain that this device
    /// writes now is not among them.
    [[nodiscard]] Result<std::vector<sync::Tip>> tipsAfter(sync::Space space, qint64 pos);
    [[nodiscard]] Result<void> addTip(const sync::Tip &tip, qint64 pos);
    [[nodiscard]] Result<void> removeTip(const sync::ChainId &chain, const sync::ChangeId &id);

private:
    [[nodiscard]] Result<void> loadChains();
    [[nodiscard]] Result<int> addChain(const sync::ChainId &chain, sync::Space space);
    [[nodiscard]] Result<qint64> lastPos();
    [[nodiscard]] Result<void> seal(qint64 first, const std::vector<QByteArray> &stretch);
    [[nodiscard]] Result<Logged> read(qint64 pos);

    Connection &m_connection;
    SealedLog m_sealed;
    std::optional<qint64> m_lastPos; ///< that was given, or that the table has
    QHash<sync::ChainId, int> m_numbers;
    QHash<int, sync::ChainId> m_chains;
    std::vector<Logged> m_recent; // the last few that were read
};

/// A log entry's bytes as a change. Damaged where they are not what was hashed.
[[nodiscard]] Result<LoggedChange> decodeLogged(qint64 pos, const QByteArray &id,
                                                const QByteArray &bytes, const QVariant &kind);

} // namespace sennight
