// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log_replay_p.h"
#include "work_folder_p.h"

namespace sennight {

/// A database that lives as long as the object, for computing a profile's rows anew. Beside the
/// profile, because it holds the same texts, and with no thought for power cuts. Where nothing can
/// be written there, it is a file that has no name, which SQLite begins when its memory is used up.
class ScratchProfile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ScratchProfile>>
    make(const Profile &beside, const Clock &clock, RandomSource &random);
    [[nodiscard]] Writer &writer() { return *m_writer; }

private:
    std::unique_ptr<WorkFolder> m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Writer> m_writer;
};

/// SQLite's own check of a file's structure.
[[nodiscard]] Result<void> checkStructure(Connection &connection, CheckReport &report);

/// Checks a database that stands alone, as checkProfile() does; of an older version the file only.
/// `beside`: where the temporary file goes. TooNew, Cancelled, Io; damage is a finding.
[[nodiscard]] Result<void> checkDatabaseFile(const QString &path, const Profile &beside,
                                             const Clock &clock, RandomSource &random,
                                             CheckReport &report, const Progress &progress);

/// How the detail of a schema finding ends that making the table or index again puts right.
inline constexpr QLatin1StringView schemaIsMissing{" is missing"};

/// One check of an open profile, on one snapshot.
class ProfileCheck
{
public:
    ProfileCheck(Connection &profile, ScratchProfile &scratch, CheckReport &report)
        : m_profile(profile)
        , m_log(profile)
        , m_tables(profile, m_log)
        , m_scratch(scratch)
        , m_report(report)
    {}
    [[nodiscard]] Result<void> run(const Progress &progress);

private:
    void add(CheckFinding::Part part, const QString &detail) { addFinding(m_report, part, detail); }
    [[nodiscard]] Result<void> checkSchema();
    [[nodiscard]] Result<void> checkState(const Progress &progress);
    [[nodiscard]] Result<void> checkKind(quint8 kind, const Progress &progress);
    [[nodiscard]] Result<void> compare(const StoredRecord *stored, const StoredRecord *computed);
    [[nodiscard]] Result<void> checkHeads(const StoredRecord &stored);
    [[nodiscard]] Result<void> checkShadows();
    [[nodiscard]] Result<void> checkTargets();
    [[nodiscard]] Result<void> checkRecordsOfChanges();
    [[nodiscard]] Result<void> checkProjectSums();
    [[nodiscard]] Result<void> checkEnds(const LogReplay &replay);
    [[nodiscard]] Result<void> checkSearch();
    [[nodiscard]] Result<void> checkSearchOf(Entity entity);
    [[nodiscard]] Result<void> lookUpSample(Entity entity);

    Connection &m_profile;
    ChangeLog m_log;
    RecordTables m_tables;
    ScratchProfile &m_scratch;
    CheckReport &m_report;
};

} // namespace sennight
