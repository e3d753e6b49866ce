// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "store/profile.h"
#include "store/queries.h"
#include "store/store.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace bench {

/// The numbers of the goals.
inline constexpr int todoCount = 100'000;
inline constexpr int projectCount = 200;
inline constexpr int weekCount = 150;

/// Folders below the build folder: a real disk, where /tmp may be memory. Gone at the end.
class Workplace
{
public:
    Workplace();
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] sennight::Profile profile(const QString &name) const;

private:
    QTemporaryDir m_directory;
};

/// Believable records, the same in every run of a day.
[[nodiscard]] sennight::Action sampleRecords(const sennight::Clock &clock, int todos, int projects,
                                             int weeks);

/// A profile with the sample data of the goals, its search index complete.
class FullProfile
{
public:
    explicit FullProfile(const Workplace &workplace, int todos = todoCount);

    [[nodiscard]] sennight::Store &store() { return *m_store; }
    [[nodiscard]] sennight::Queries &queries() { return *m_queries; }
    [[nodiscard]] const sennight::Profile &profile() const { return m_profile; }
    [[nodiscard]] sennight::SystemRandom &random() { return m_random; }
    [[nodiscard]] const sennight::Clock &clock() const { return m_clock; }
    /// Ids of todos, evenly over all of them.
    [[nodiscard]] std::vector<sennight::RecordId> someTodos(int count);
    /// Closes the store, so that another process finds the profile at rest.
    void rest();

private:
    sennight::Profile m_profile;
    sennight::SystemClock m_clock;
    sennight::SystemRandom m_random;
    std::unique_ptr<sennight::Store> m_store;
    std::unique_ptr<sennight::Queries> m_queries;
};

/// A bench has no errors: says what failed and ends.
template <typename T>
[[nodiscard]] T require(sennight::Result<T> result)
{
    if (!result)
        qFatal("bench: error %d %s %s", static_cast<int>(result.error().code),
               qPrintable(result.error().subject), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace bench
