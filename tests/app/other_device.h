// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "store/sqlite_queries.h"
#include "store/store_thread.h"

#include <QTemporaryDir>

namespace sennight {

/// A second device of the account, "Desk PC", beside an open profile that becomes "Laptop". It is
/// used in the thread of that profile's store, and ends the test program where a call fails.
class OtherDevice
{
public:
    OtherDevice(StoreThread &here, const Clock &clock, RandomSource &random)
        : m_here(here)
        , m_clock(clock)
    {
        sure([&](Store &mine) {
            auto opened =
                Store::open(profile(), clock, random, {.deviceName = QStringLiteral("Desk PC")});
            if (!opened)
                return Result<void>(std::unexpected(opened.error()));
            m_store = std::move(*opened);
            return join(mine, "laptop", QStringLiteral("Laptop"))
                .and_then([&] { return join(*m_store, "desk", QStringLiteral("Desk PC")); })
                .and_then([&] { return handOver(mine, *m_store); });
        });
    }
    ~OtherDevice()
    {
        sure([&](Store &) {
            m_store.reset();
            return Result<void>();
        });
    }
    OtherDevice(const OtherDevice &) = delete;
    OtherDevice &operator=(const OtherDevice &) = delete;

    /// What somebody does there.
    void write(const Action &action)
    {
        sure([&](Store &) { return m_store->commit(action).transform([](auto &&) {}); });
    }
    /// What somebody does here.
    void writeHere(const Action &action)
    {
        sure([&](Store &mine) { return mine.commit(action).transform([](auto &&) {}); });
    }
    /// Each gets what the other has.
    void meet()
    {
        sure([&](Store &mine) {
            return handOver(mine, *m_store).and_then([&] { return handOver(*m_store, mine); });
        });
    }
    [[nodiscard]] bool isDeletedThere(const RecordId &todo) const
    {
        const auto record = openQueries(profile(), m_clock).value()->record(todo);
        return !record || record->value(Field::TodoDeleted) == Value(true);
    }

private:
    [[nodiscard]] Profile profile() const
    {
        return Profile(m_folder.filePath(QStringLiteral("p")));
    }
    static Result<void> join(Store &store, QByteArrayView id, const QString &name)
    {
        return store.joinAs(RecordId::fromName(id.toByteArray()), name).and_then([&] {
            return store.shareEverything().transform([](auto &&) {});
        });
    }
    static Result<void> handOver(Store &from, Store &to)
    {
        std::vector<QByteArray> changes;
        return from
            .eachChange(sync::Space::Shared, 0,
                        [&](qint64, const QByteArray &bytes) {
                            changes.push_back(bytes);
                            return true;
                        })
            .and_then([&] { return to.applyRemote(changes).transform([](auto &&) {}); });
    }
    void sure(const std::function<Result<void>(Store &)> &work)
    {
        auto done = m_here.run<void>([&](Store &store) { return work(store); });
        done.waitForFinished();
        if (const auto result = done.result(); !result)
            qFatal("%s %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    }

    QTemporaryDir m_folder;
    StoreThread &m_here;
    const Clock &m_clock;
    std::unique_ptr<Store> m_store;
};

} // namespace sennight
