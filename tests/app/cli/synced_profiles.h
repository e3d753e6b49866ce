// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "senn_process.h"
#include "support/fault_proxy.h"
#include "support/server_process.h"
#include "support/session_keychain.h"

#include <map>
#include <memory>
#include <random>
#include <set>
#include <vector>

namespace sennight {

/// What `senn dump` says: each value that nothing has replaced, by the change that wrote it.
struct Heads
{
    /// record, field and dot → the value as JSON
    std::map<QString, QByteArray> values;
    QStringList todos; ///< ids
    [[nodiscard]] static Heads read(const QByteArray &dump);
};

/// Every value that a person committed, and those that were replaced by an edit that saw them
/// (SYNC.md, second law). What is neither shown nor replaced is missing.
class CommittedValues
{
public:
    /// One edit, by what the profile held before and after it.
    void note(const Heads &before, const Heads &after);
    /// Names what is missing; empty where everything is accounted for.
    [[nodiscard]] QString missingFrom(const Heads &heads) const;
    [[nodiscard]] size_t count() const { return m_values.size(); }

private:
    std::map<QString, QByteArray> m_values;
    std::set<QString> m_replaced;
};

/// Real profiles edited by the real `senn`, with a real server behind a proxy that can fail.
class SyncedProfiles
{
public:
    /// That many of one account; with 0 there is none, and the test makes what it wants.
    SyncedProfiles(int profiles, quint64 seed);

    [[nodiscard]] Senn &at(size_t index) { return *m_profiles.at(index); }
    [[nodiscard]] size_t size() const { return m_profiles.size(); }
    /// The first profile.
    void makeAccount();
    /// One more that joins the account; its place.
    size_t join();
    /// One more with that profile's files, as on another machine that has the same keychain.
    size_t copy(size_t of);

    /// An edit by the dice, recorded. One that senn refuses, of a deleted todo, commits nothing.
    void edit(size_t profile);
    /// The arguments of such an edit.
    [[nodiscard]] QStringList someEdit(const Heads &heads);
    [[nodiscard]] Heads heads(size_t profile);
    /// One `sync now`: its exit code.
    int sync(size_t profile);
    /// One of each at the same time: what each said, in JSON.
    std::vector<Answered> syncAll();
    /// Syncs all until all dumps are equal and each said that it agrees with the server; empty
    /// then, else what is wrong after `rounds` of it.
    [[nodiscard]] QString agree(int rounds = 40);
    /// agree(), nothing missing, and every profile sound; empty when all is well.
    [[nodiscard]] QString whatIsWrong();
    [[nodiscard]] int dice(int below);

    /// The server again, at another port of its own.
    [[nodiscard]] bool startServer();
    /// Another process of it with other options, on the same database.
    [[nodiscard]] bool replaceServer(const QStringList &options);
    /// What that profile's clock says from now on.
    void setDay(size_t profile, QDate day);
    [[nodiscard]] QString serverFolder() const
    {
        return m_folder.filePath(QStringLiteral("server"));
    }

    CommittedValues committed;
    FaultProxy proxy;
    std::unique_ptr<ServerProcess> server;
    QString recoveryKey;

private:
    QTemporaryDir m_folder;
    std::mt19937_64 m_random;
    int m_edits = 0;
    std::vector<std::unique_ptr<Senn>> m_profiles;
};

/// The seed of this run: SENNIGHT_SEED, else `otherwise`. It is printed.
[[nodiscard]] quint64 seedOfRun(quint64 otherwise);
/// A folder with everything in it; false where that failed.
[[nodiscard]] bool copyFolder(const QString &from, const QString &to);

} // namespace sennight
