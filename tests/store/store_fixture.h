// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection_p.h"
#include "store/search_index_p.h"
#include "store/store.h"
#include "support/patience.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

namespace sennight::test {

using namespace Qt::StringLiterals;

inline constexpr qint64 november2026 = 1'794'398'400'000;

/// One device: a profile of its own in a temporary folder, a clock that is moved by hand.
class Device
{
public:
    explicit Device(quint64 seed = 1)
        : random(seed)
        , profile(directory.filePath(QStringLiteral("profile")))
    {
        reopen();
    }

    void reopen()
    {
        store.reset();
        auto opened = Store::open(profile, clock, random, {.deviceName = QStringLiteral("desk")});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        // The machine does not lose power during a test.
        (void)store->connection().execute(u"PRAGMA synchronous=OFF"_s);
    }

    RecordId newId() { return RecordId::random(random); }

    /// Fails the test program where the commit fails.
    Committed commit(const Action &action)
    {
        clock.set(clock.nowMs() + 1000);
        auto committed = store->commit(action);
        if (!committed)
            qFatal("%s", qPrintable(committed.error().detail));
        return *committed;
    }
    Committed edit(const RecordId &record, Field field, const Value &value,
                   const QString &element = {})
    {
        return commit({.edits = {{record, field, value, element}}});
    }
    RecordId addTodo(const QString &title)
    {
        const RecordId id = newId();
        commit(
            {.kind = ActionKind::Add,
             .subject = title,
             .edits = {{id, Field::TodoCreatedAt, clock.nowMs()}, {id, Field::TodoTitle, title}}});
        return id;
    }

    /// What the row shows; the column is named as in SQL.
    QVariant shown(const RecordId &id, const QString &column, const QString &table = u"todos"_s)
    {
        return store->connection()
            .scalar(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(column, table), id)
            .value_or(QVariant(u"error"_s));
    }
    QString title(const RecordId &id) { return shown(id, u"title"_s).toString(); }
    QStringList elements(const RecordId &id, Field field)
    {
        QStringList found;
        (void)store->connection().each(
            u"SELECT e.element FROM elements e JOIN todos t ON t.key = e.record"
            " WHERE t.id = ? AND e.entity = 5 AND e.field = ? ORDER BY 1"_s,
            [&](Statement &row) {
                found << row.text(0);
                return true;
            },
            id, numberOf(field));
        return found;
    }
    /// Titles of the todos that the index of words, or of short needles, finds, with nothing left
    /// to index.
    QStringList search(const QString &table, const QString &query)
    {
        index();
        QStringList found;
        (void)store->connection().each(
            u"SELECT todos.title FROM todos JOIN %1 ON %1.rowid = (5 << 40) + key WHERE %1 MATCH ?"
            " ORDER BY 1"_s.arg(table),
            [&](Statement &row) {
                found << row.text(0);
                return true;
            },
            query);
        return found;
    }
    /// Ranges of keys that wait for the index.
    qint64 waiting() { return SearchIndex(store->connection()).waitingRanges().value_or(-1); }
    void index()
    {
        for (Result<bool> done = false; !*done;) {
            done = store->indexForSearch(100);
            if (!done)
                qFatal("%s", qPrintable(done.error().detail));
        }
    }
    QByteArray dump()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const auto dumped = store->dump(buffer);
        return dumped ? bytes : dumped.error().detail.toUtf8();
    }
    std::vector<QByteArray> log(sync::Space space)
    {
        std::vector<QByteArray> changes;
        (void)store->eachChange(space, 0, [&](qint64, const QByteArray &bytes) {
            changes.push_back(bytes);
            return true;
        });
        return changes;
    }
    qint64 count(const QString &sql) { return store->connection().scalar(sql)->toLongLong(); }

    QTemporaryDir directory;
    FixedClock clock{november2026};
    SeededRandom random;
    Profile profile;
    std::unique_ptr<Store> store;
};

/// Gives `to` the shared log of `from`. Fails the test program where a change is refused.
inline RemoteOutcome handOver(Device &from, Device &to)
{
    const auto taken = to.store->applyRemote(from.log(sync::Space::Shared));
    if (!taken || taken->refused)
        qFatal("the changes were not taken");
    return *taken;
}

} // namespace sennight::test
