// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "store/profile.h"
#include "store/queries.h"
#include "store/store.h"
#include "support/patience.h"

#include <QTemporaryDir>

namespace sennight {

/// A field and what it is set to, for short records in tests.
struct Given
{
    Field field;
    Value value;
    QString element = {};
};

/// A real profile in a folder of its own, with its writer and its reader, on a fixed clock in
/// Berlin: Wednesday, 11 November 2026, 10:00.
class ProfileFixture
{
public:
    ProfileFixture();

    /// Commits a new record; each record is created a second after the one before.
    RecordId add(const std::vector<Given> &values);
    RecordId todo(const QString &title, std::vector<Given> values = {});
    RecordId project(const QString &title, std::vector<Given> values = {});
    RecordId goal(const QString &title, const QString &week, std::vector<Given> values = {});
    RecordId thought(const QString &title, std::vector<Given> values = {});
    /// An interval of a todo's timer, from an instant on; running without minutes.
    RecordId timeEntry(const RecordId &todo, qint64 startMs, std::optional<int> minutes);
    void setting(const QString &key, const QString &json);
    void week(IsoWeek week, const std::vector<Given> &values);

    /// Empties the WAL into the database, as another process might.
    static void checkpoint(const Profile &profile);
    /// Everybody closes the profile, and opens it again.
    void closeAll();
    void openAll();

    void edit(const RecordId &record, const std::vector<Given> &values);
    Committed commit(const Action &action);

    [[nodiscard]] qint64 at(const QString &local) const; ///< "2026-11-11T10:00" in Berlin
    [[nodiscard]] Queries &queries() { return *m_queries; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] RandomSource &random() { return m_random; }

private:
    QTemporaryDir m_directory;
    FixedClock m_clock;
    SeededRandom m_random{20261111};
    Profile m_profile;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Queries> m_queries;
};

[[nodiscard]] QStringList titles(const std::vector<TodoRow> &rows);

} // namespace sennight
