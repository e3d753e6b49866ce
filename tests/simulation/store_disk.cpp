// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_disk.h"

#include "core_disk.h"
#include "store/check.h"
#include "store/connection_p.h"
#include "store/sqlite_queries.h"
#include "store/store.h"
#include "store/sync_store.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <limits>

namespace sennight::sync::simulation {
namespace {

using namespace Qt::StringLiterals;

class MachineClock final : public Clock
{
public:
    explicit MachineClock(std::function<qint64()> now)
        : m_now(std::move(now))
    {}
    qint64 nowMs() const override { return m_now(); }
    QTimeZone zone() const override { return QTimeZone::utc(); }

private:
    std::function<qint64()> m_now;
};

template <typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

class StoreDisk final : public Disk
{
public:
    StoreDisk(const QString &folder, quint64 seed, std::function<qint64()> nowMs)
        : m_parent(folder)
        , m_directory(QDir(folder).filePath(u"device-XXXXXX"_s))
        , m_profile(m_directory.filePath(u"profile"_s))
        , m_now(std::move(nowMs))
        , m_clock(m_now)
        , m_random(seed)
    {}

    std::unique_ptr<Disk> copy() override
    {
        auto made = std::make_unique<StoreDisk>(m_parent, m_random.next64(), m_now);
        sure(made->m_profile.prepare());
        const auto target =
            sure(Connection::open(made->m_profile.database(), Connection::Access::ReadWrite, true));
        sure(store().connection().copyTo(*target, {}));
        sure(target->execute(u"PRAGMA journal_mode=WAL"_s));
        return made;
    }
    // Into the same file: nothing tells that it was put back.
    void putBack(Disk &backup) override
    {
        auto &from = dynamic_cast<StoreDisk &>(backup);
        sure(from.store().checkpoint());
        from.close();
        close();
        QFile source(from.m_profile.database());
        QFile target(m_profile.database());
        if (!source.open(QIODevice::ReadOnly) ||
            !target.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            target.write(source.readAll()) != source.size())
            qFatal("cannot put a disk back");
    }
    std::unique_ptr<Replica> open(Executor executor) override
    {
        close();
        return std::make_unique<SyncStore>(store(), std::move(executor));
    }
    std::unique_ptr<Replica> look() override
    {
        return std::make_unique<SyncStore>(store(), [](const std::function<void()> &c) { c(); });
    }

    void joinAs(const DeviceId &device) override
    {
        if (isJoined())
            return;
        sure(store().joinAs(*RecordId::fromBytes(device.view()), u"device"_s));
        (void)sure(store().shareEverything());
    }
    bool isJoined() override { return store().isSharing(); }
    void leave() override { sure(store().leaveAccount()); }
    // The file is another one now.
    void beginIncarnation() override
    {
        sure(store().checkpoint());
        close();
        const QString copied = m_profile.database() + u".copy"_s;
        if (!QFile::copy(m_profile.database(), copied) || !QFile::remove(m_profile.database()) ||
            !QFile::rename(copied, m_profile.database()))
            qFatal("cannot copy a disk");
    }

    std::vector<QByteArray> commit(const std::vector<LocalEdit> &edits, qint64) override
    {
        Action action;
        for (const LocalEdit &edit : edits) {
            const auto field = fieldOf(static_cast<Entity>(edit.key.entity), edit.key.field);
            action.edits.push_back({edit.key.record, field, edit.value, edit.key.element,
                                    edit.at ? std::optional(edit.at->ms()) : std::nullopt});
        }
        if (edits.size() == 1 && shown(edits.front().key).conflict)
            action.kind = ActionKind::Settle;
        const qint64 before = end();
        note(store().commit(action).transform([](auto &&) {}));
        return changesAfter(before);
    }
    std::vector<QByteArray> undo(qint64) override
    {
        const qint64 before = end();
        const auto undone = store().undo();
        if (!undone && undone.error().code != ErrorCode::NothingToUndo)
            note(std::unexpected(undone.error()));
        return changesAfter(before);
    }

    Shown shown(const RegisterKey &key) override
    {
        const FieldSpec *spec = findField(key.entity, key.field);
        if (!spec)
            return {};
        if (!m_queries)
            m_queries = sure(openQueries(m_profile, m_clock));
        const auto record = m_queries->record(key.record);
        if (!record)
            return {};
        Shown shown;
        const auto field = fieldOf(static_cast<Entity>(key.entity), key.field);
        if (key.element.isEmpty()) {
            shown.value = record->value(field);
        } else {
            const auto &elements = record->elements(field);
            const auto found = elements.find(key.element);
            shown.value = found == elements.end() ? Value() : found->second;
        }
        shown.conflict = std::ranges::contains(record->conflicts, field);
        return shown;
    }
    bool isNewer() const override { return false; }

    std::vector<QByteArray> log() override
    {
        std::vector<QByteArray> changes;
        const auto port = look();
        for (qint64 after = 0;;) {
            Stretch some;
            port->stretch(after, std::numeric_limits<qint64>::max(), 1 << 24,
                          [&](const Result<Stretch> &stretch) { some = sure(stretch); });
            if (some.changes.empty())
                return changes;
            changes.insert(changes.end(), some.changes.begin(), some.changes.end());
            after = some.upTo;
        }
    }
    std::set<ChangeId> ids() override
    {
        std::set<ChangeId> ids;
        for (const QByteArray &change : log())
            ids.insert(ChangeId::of(change));
        return ids;
    }
    QByteArray dump() override
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        sure(store().dump(buffer));
        return buffer.data();
    }
    QByteArray digest() override { return sure(store().digest(Space::Shared)); }
    std::set<ChangeId> waiting() override { return select(u"SELECT id FROM pending_changes"_s); }
    std::set<ChangeId> recovered() override
    {
        return select(u"SELECT id FROM changes WHERE space IN (2, 3)"_s);
    }
    QString check() override
    {
        if (!m_error.isEmpty())
            return m_error;
        const auto report = checkProfile(m_profile, m_clock, m_random);
        if (!report)
            return report.error().detail;
        return report->isClean() ? QString() : report->findings.front().detail;
    }

private:
    Store &store()
    {
        if (!m_store) {
            m_store = sure(Store::open(m_profile, m_clock, m_random, {.deviceName = u"device"_s}));
            // The machine does not lose power here; tst_crash_points does that.
            sure(m_store->connection().execute(u"PRAGMA synchronous=OFF"_s));
        }
        return *m_store;
    }
    void close()
    {
        m_queries.reset();
        m_store.reset();
    }
    void note(const Result<void> &done)
    {
        if (!done && m_error.isEmpty())
            m_error =
                u"a commit was refused: "_s + done.error().subject + u' ' + done.error().detail;
    }
    qint64 end()
    {
        return sure(store().connection().scalar(u"SELECT max(pos) FROM changes"_s)).toLongLong();
    }
    std::vector<QByteArray> changesAfter(qint64 pos)
    {
        std::vector<QByteArray> changes;
        sure(store().eachChange(Space::Shared, pos, [&](qint64, const QByteArray &bytes) {
            changes.push_back(bytes);
            return true;
        }));
        return changes;
    }
    std::set<ChangeId> select(const QString &sql)
    {
        std::set<ChangeId> ids;
        sure(store().connection().each(sql, [&](Statement &row) {
            ids.insert(*ChangeId::fromBytes(row.bytes(0)));
            return true;
        }));
        return ids;
    }

    QString m_parent;
    QTemporaryDir m_directory;
    Profile m_profile;
    std::function<qint64()> m_now;
    MachineClock m_clock;
    SeededRandom m_random;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Queries> m_queries;
    QString m_error;
};

} // namespace

std::unique_ptr<Disk> makeStoreDisk(const QString &folder, quint64 seed,
                                    std::function<qint64()> nowMs)
{
    return std::make_unique<StoreDisk>(folder, seed, std::move(nowMs));
}

MakeDisk storesIn(const QString &folder)
{
    return [folder](quint64 seed, bool isNewer, std::function<qint64()> nowMs) {
        return isNewer ? makeCoreDisk(seed, isNewer, std::move(nowMs))
                       : makeStoreDisk(folder, seed, std::move(nowMs));
    };
}

} // namespace sennight::sync::simulation
