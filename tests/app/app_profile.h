// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/planner.h"
#include "domain/person_week.h"
#include "store/sqlite_queries.h"
#include "store/store_thread.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace sennight {

/// A real profile in a temporary folder with the parts that the view models stand on: Wednesday
/// 11 November 2026, 10:00 in Berlin.
struct AppProfile
{
    AppProfile()
    {
        const auto opened = store.opened().result();
        if (!opened)
            qFatal("the profile did not open: %s", qPrintable(opened.error().detail));
        QObject::connect(&store, &StoreThread::committed, &feed, &ChangeFeed::committed);
        queries = openQueries(profile, clock).value();
        feed.setDay(queries->today(), queries->settings().firstDayOfWeek);
    }

    [[nodiscard]] ItemContext items()
    {
        return {*queries, nullptr, feed, clock, QLocale(QLocale::English, QLocale::UnitedKingdom)};
    }
    [[nodiscard]] PlannerPorts ports() { return {items(), store, random}; }

    /// The todos of a day or an "any day" list, as titles.
    [[nodiscard]] QStringList titles(const TodoFilter &filter) const
    {
        QStringList found;
        const auto rows = queries->todos(filter).value();
        for (const TodoRow &row : rows)
            found << row.title;
        return found;
    }
    [[nodiscard]] QStringList titlesOn(int day) const
    {
        return titles({.kind = TodoFilter::Kind::Day, .date = QDate(2026, 11, day)});
    }
    [[nodiscard]] TodoRow row(const QString &id) const
    {
        return queries->todo(RecordId::fromHex(id).value()).value();
    }
    [[nodiscard]] Record record(const QString &id) const
    {
        return queries->record(RecordId::fromHex(id).value()).value();
    }

    static constexpr qint64 tenOClock = 1794387600000; ///< 2026-11-11T09:00Z
    QTemporaryDir directory;
    Profile profile{directory.path() + QStringLiteral("/profile")};
    FixedClock clock{tenOClock, QTimeZone("Europe/Berlin")};
    SeededRandom random{42};
    ChangeFeed feed;
    StoreThread store{profile, clock, random, {}};
    std::unique_ptr<Queries> queries;
};

/// Everything handed to the planner is on the disk and on the screen.
#define SETTLE(planner) QTRY_COMPARE((planner).inFlight(), 0)

} // namespace sennight
