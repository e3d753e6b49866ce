// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_conflicts.h"

#include "app/gui/composition.h"
#include "store/sync_store.h"

#include <QTemporaryDir>

#include <limits>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

using sync::Space;

Result<std::vector<QByteArray>> sharedLog(Store &store)
{
    std::vector<QByteArray> changes;
    const auto read = store.eachChange(Space::Shared, 0, [&](qint64, const QByteArray &bytes) {
        changes.push_back(bytes);
        return true;
    });
    return read.transform([&] { return std::move(changes); });
}

Result<void> handOver(Store &from, Store &to)
{
    const auto changes = sharedLog(from);
    if (!changes)
        return std::unexpected(changes.error());
    return to.applyRemote(*changes).transform([](const auto &) {});
}

struct Difference
{
    RecordId record;
    Field field;
    Value before;
    Value here;
    Value there;
    std::optional<Value> elsewhere = {}; ///< a third device's
};

using Written = std::function<std::optional<Value>(const Difference &)>;

Result<void> write(Store &store, const std::vector<Difference> &all, const Written &written)
{
    Action action;
    for (const Difference &one : all) {
        if (auto value = written(one))
            action.edits.push_back({one.record, one.field, *std::move(value)});
    }
    return store.commit(action).transform([](const auto &) {});
}

/// Another device of the account, with all that was here before.
Result<std::unique_ptr<Store>> joined(Store &here, const QString &folder, const QString &name,
                                      const Clock &clock, RandomSource &random)
{
    auto store = Store::open(Profile(folder + u'/' + name), clock, random, {.deviceName = name});
    if (!store)
        return store;
    const auto device = RecordId::fromName(name.toLower().toUtf8());
    const auto ready =
        (*store)
            ->joinAs(device, name)
            .and_then([&] { return (*store)->shareEverything().transform([](const auto &) {}); })
            .and_then([&] { return handOver(here, **store); });
    if (!ready)
        return std::unexpected(ready.error());
    return store;
}

/// All write before any of them hears of another.
Result<void> differ(Store &here, const std::vector<Difference> &all, const Clock &clock)
{
    const QTemporaryDir folder;
    SystemRandom random;
    const auto shared =
        here.joinAs(RecordId::fromName("laptop"), u"Laptop"_s)
            .and_then([&] { return here.shareEverything().transform([](const auto &) {}); })
            .and_then(
                [&] { return write(here, all, [](const Difference &one) { return one.before; }); });
    if (!shared)
        return shared;
    const auto phone = joined(here, folder.path(), u"Phone"_s, clock, random);
    const auto desk = joined(here, folder.path(), u"Desk PC"_s, clock, random);
    if (!phone || !desk)
        return std::unexpected(phone ? desk.error() : phone.error());
    return write(**phone, all, [](const Difference &one) { return one.there; })
        .and_then(
            [&] { return write(**desk, all, [](const Difference &one) { return one.elsewhere; }); })
        .and_then([&] { return write(here, all, [](const Difference &one) { return one.here; }); })
        .and_then([&] { return handOver(**phone, here); })
        .and_then([&] { return handOver(**desk, here); });
}

/// The server has all of it, the phone what was there before.
Result<void> noteOthers(Store &here, qint64 nowMs)
{
    sync::DeviceId phone;
    std::ranges::copy(RecordId::fromName("phone").toBytes(), phone.bytes.begin());
    Result<void> noted;
    SyncStore replica(here, [](const std::function<void()> &call) { call(); });
    const auto note = [&noted](const Result<void> &done) {
        noted = noted.and_then([&] { return done; });
    };
    replica.outgoing(u"cloud"_s, std::numeric_limits<int>::max(),
                     [&](const Result<sync::Outgoing> &outgoing) {
                         if (outgoing)
                             replica.acknowledge(u"cloud"_s, outgoing->upTo, note);
                     });
    replica.notePeers(u"cloud"_s, {{phone, 1, nowMs}}, note);
    return noted;
}

} // namespace

void addSampleConflicts(OpenProfile &profile, const Clock &clock)
{
    const auto queries = profile.queries();
    if (!queries)
        return;
    const auto todos = (*queries)->todos({.kind = TodoFilter::Kind::All}, 40);
    const auto projects = (*queries)->projects(false);
    if (!todos || todos->size() < 2 || !projects || projects->empty())
        return;
    const RecordId first = todos->front().id;
    const std::vector<Difference> differences{
        {first, Field::TodoEstimate, qint64{150}, qint64{180}, qint64{120}},
        {first, Field::TodoDescription,
         u"Start with the repaired series, then the table. Ruben has the raw files. Two pages at "
         "most."_s,
         u"Start with the repaired series, then the before-and-after chart. Ruben has the raw "
         "files. One page at most. Leave out gauge 4."_s,
         u"Start with the repaired series, then the table. Ruben has the raw files on the blue "
         "drive. Three pages at most."_s},
        {todos->back().id, Field::TodoTitle, u"Ring Ruben"_s, u"Ring Ruben about the files"_s,
         u"Write to Ruben"_s},
        {projects->back().id, Field::ProjectTargetDate, u"2026-12-01"_s, u"2026-12-11"_s,
         u"2026-12-18"_s, u"2027-01-08"_s}};
    auto done = profile.store().run<void>([&differences, &clock](Store &store) {
        return differ(store, differences, clock).and_then([&] {
            return noteOthers(store, clock.nowMs());
        });
    });
    done.waitForFinished();
    if (const auto result = done.result(); !result)
        qWarning("no conflicts: %s", qPrintable(result.error().detail));
}

} // namespace sennight
