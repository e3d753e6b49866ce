// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change_log_p.h"
#include "profile_state_p.h"
#include "project_sums_p.h"
#include "ready_change_p.h"
#include "repository.h"
#include "search_index_p.h"
#include "working_set_p.h"

#include <set>

namespace sennight {

/// The one door through which changes, local and remote, become rows (SYNC.md, section 4): heads,
/// shown values, elements, the words to index, digest, the log's index by record, and what follows
/// in other records (tracked time, sums of projects, cut cycles, occurrences that inherit). Inside
/// the store's transaction.
///
///     apply(change) … apply(change)  →  flush()  →  take what was touched
class Materialiser
{
public:
    Materialiser(Connection &connection, ChangeLog &log);

    /// A transaction begins: nothing is in hand.
    void reset(ProfileState *state);
    /// One begins after another process has written, or was rolled back: nothing is known.
    void forget(ProfileState *state);
    [[nodiscard]] WorkingSet &records() { return m_records; }
    [[nodiscard]] RecordTables &tables() { return m_tables; }
    [[nodiscard]] SearchIndex &search() { return m_search; }

    /// Takes over the ops of a change that stands in the log. Rows follow at flush(). `fresh`: what
    /// the change makes of its records, in their order, where somebody knows it already.
    [[nodiscard]] Result<void> apply(const LoggedChange &logged,
                                     std::vector<FreshRecord> fresh = {});
    /// Writes every row that a change touched, and lets go of the records where there are many.
    [[nodiscard]] Result<void> flush();
    /// Everything shared becomes local: rows, digests; what others made of local records goes.
    [[nodiscard]] Result<void> retireShared();
    /// After the last flush: what was added up over all of them.
    [[nodiscard]] Result<void> finish();

    /// What an occurrence of a series shows in a register that nobody edited; else nothing.
    [[nodiscard]] Result<Value> inheritedValue(const StoredRecord &todo, const RegisterName &name);

    /// Empty where `everything` was too much to name.
    [[nodiscard]] std::vector<TouchedRecord> takeTouched() { return std::move(m_touched); }
    [[nodiscard]] bool touchedEverything() const { return m_everything; }
    /// How many records of the tables are deleted now and were not when the transaction began.
    [[nodiscard]] qint64 deletedRecords() const { return m_deletedRecords; }

    /// What happened up to here is no news.
    void startCounting()
    {
        m_deletedRecords = 0;
        m_newlyInConflict.clear();
        m_settled = 0;
        m_newlyDeleted.clear();
        m_putBack.clear();
    }
    /// How many records have an open conflict in a field that had none then.
    [[nodiscard]] int newlyInConflict() const { return static_cast<int>(m_newlyInConflict.size()); }

    /// How many fields had an open conflict then and have none.
    [[nodiscard]] int settled() const { return m_settled; }

    /// Records that live although somebody deleted them, since that came here: they were shown as
    /// deleted when the transaction began, or the delete came and this device's edits withstood it.
    /// Those deleted after all are not among them.
    [[nodiscard]] const std::set<std::pair<Entity, RecordId>> &putBack() const { return m_putBack; }

    /// Beyond so many records a commit names none of them.
    static constexpr size_t mostTouched = 2000;

private:
    struct Writing; // one record's row while it is resolved

    /// A delete remembers dots of chains that may never come here; they need numbers all the same.
    [[nodiscard]] Result<void> numberChains(const sync::Change &change);
    [[nodiscard]] Result<void> applyOp(StoredRecord &record, const LoggedChange &logged,
                                       const sync::Op &op);
    /// Applies the op to the shared state of the record, which may be a shadow.
    [[nodiscard]] Result<sync::RecordState::Delta> applyTo(sync::RecordState &state,
                                                           StoredRecord &record,
                                                           const LoggedChange &logged,
                                                           const sync::Op &op);
    [[nodiscard]] Result<bool> changesMayComeLate();
    [[nodiscard]] Result<void> readReplaced(StoredRecord &record, qint64 before);
    void adopt(StoredRecord &record, FreshRecord fresh);
    [[nodiscard]] Result<void> moveTo(StoredRecord &record, sync::Space space);
    [[nodiscard]] Result<void> applyToShadow(StoredRecord &record, const LoggedChange &logged,
                                             std::span<const sync::Op> ops);
    void enqueue(StoredRecord &record);

    [[nodiscard]] Result<void> flush(StoredRecord &record);
    [[nodiscard]] Result<void> resolve(Writing &row);
    [[nodiscard]] Result<void> resolveRegister(Writing &row, const sync::Register &reg);
    void resolveField(Writing &row, const FieldSpec &field, const sync::Register &reg);
    [[nodiscard]] Result<void> resolveElement(Writing &row, const FieldSpec &field,
                                              const sync::Register &reg);
    [[nodiscard]] Result<void> inheritElements(Writing &row, const FieldSpec &field);
    /// What the occurrence shows of a set of its predecessor's (null: nothing), but for own edits.
    [[nodiscard]] Result<std::map<QString, Value>>
    inheritedElements(const StoredRecord *predecessor, const StoredRecord &todo,
                      const FieldSpec &field);
    [[nodiscard]] Result<void> inherit(Writing &row);
    void inheritDates(Writing &row);
    [[nodiscard]] Result<void> resolveParent(Writing &row);
    [[nodiscard]] Result<void> setCut(const RecordId &todo, bool cut);
    [[nodiscard]] Result<void> deriveTodo(Writing &row);
    /// What became of the record's life. `deletedAnew`: a delete of it, or a restore, came.
    void noteLife(const StoredRecord &record, bool wasLive, bool wasDeleted, bool deletedAnew);
    [[nodiscard]] Result<void> write(Writing &row);
    void index(const Writing &row);
    [[nodiscard]] Result<void> followUp(const Writing &row);
    [[nodiscard]] Result<void> tellHeirs(const StoredRecord &record);
    [[nodiscard]] Result<bool> thereAreHeirs();
    [[nodiscard]] Result<void> trackTime();
    [[nodiscard]] Result<bool> thereAreTimeEntries();
    void touch(const Writing &row);
    void touch(TouchedRecord touched);
    [[nodiscard]] std::optional<sync::TextVersion> textVersion(const StoredRecord &record,
                                                               quint8 field, const sync::Dot &dot);
    [[nodiscard]] std::optional<RecordId> cutInCycleOf(const RecordId &todo);

    Connection &m_connection;
    ChangeLog &m_log;
    RecordTables m_tables;
    WorkingSet m_records;
    SearchIndex m_search;
    ProjectSumsTable m_projectSums;
    ProfileState *m_state = nullptr;
    std::vector<StoredRecord *> m_queue;
    std::set<RecordId> m_tracked; ///< todos whose tracked time is to be summed again
    std::optional<bool> m_timeEntriesExist;
    std::optional<bool> m_changesMayComeLate;
    std::optional<bool> m_heirsExist;   ///< todos that name a predecessor
    std::optional<Error> m_lookupError; ///< of a look-up inside a pure function
    std::vector<TouchedRecord> m_touched;
    std::map<std::pair<Entity, RecordId>, size_t> m_touchedIndex;
    bool m_everything = false;
    qint64 m_deletedRecords = 0;
    std::set<RecordId> m_newlyInConflict;
    int m_settled = 0;
    std::set<RecordId> m_newlyDeleted; ///< and lived, or were not here, when it began
    std::set<std::pair<Entity, RecordId>> m_putBack;
};

} // namespace sennight
