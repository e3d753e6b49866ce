// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shot_sync.h"

#include "app/gui/composition.h"
#include "app/gui/sample_sync.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

using Screen = Shell::Screen;
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
};

Result<void> write(Store &store, const std::vector<Difference> &all, Value Difference::*side)
{
    Action action;
    for (const Difference &one : all)
        action.edits.push_back({one.record, one.field, one.*side});
    return store.commit(action).transform([](const auto &) {});
}

/// Both write before either hears of the other.
Result<void> differ(Store &here, const std::vector<Difference> &differences)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SystemRandom random;
    auto there = Store::open(Profile(folder.path() + u"/phone"_s), clock, random,
                             {.deviceName = u"Phone"_s});
    if (!there)
        return std::unexpected(there.error());
    const auto phone = RecordId::fromName("phone");
    return here.joinAs(RecordId::fromName("laptop"), u"Laptop"_s)
        .and_then([&] { return here.shareEverything().transform([](const auto &) {}); })
        .and_then([&] { return (*there)->joinAs(phone, u"Phone"_s); })
        .and_then([&] { return (*there)->shareEverything().transform([](const auto &) {}); })
        .and_then([&] { return write(here, differences, &Difference::before); })
        .and_then([&] { return handOver(here, **there); })
        .and_then([&] { return write(**there, differences, &Difference::there); })
        .and_then([&] { return write(here, differences, &Difference::here); })
        .and_then([&] { return handOver(**there, here); });
}

SampleSync &service()
{
    static SampleSync sync;
    return sync;
}

Shot settings(const QString &name, const QString &section,
              const std::function<void(const ShotStage &)> &prepare = {})
{
    return {name, Screen::Settings, [section, prepare](const ShotStage &stage) {
                stage.models.shell().setSettingsSection(section);
                if (prepare)
                    prepare(stage);
            }};
}

Shot setUpShot(const QString &name, int steps, bool joins)
{
    Shot shot = settings(name, u"Sync"_s, [steps, joins](const ShotStage &stage) {
        service().state = {};
        service().tell();
        SyncSetupView &setUp = stage.models.syncSetup();
        setUp.begin(joins);
        setUp.setServer(u"sync.example.org"_s);
        setUp.setDeviceName(u"Laptop"_s);
        for (int i = 0; i < steps; ++i) {
            settleShot(); // the key is made
            if (setUp.step() == SyncSetupView::Step::Lock && i < steps) {
                setUp.setRecoveryKey(service().key);
                setUp.setKeyKept(true);
                setUp.setAskedText(
                    service().key.section(u'-', setUp.askedGroup() - 1, setUp.askedGroup() - 1));
            }
            setUp.goOn();
        }
        if (setUp.step() == SyncSetupView::Step::Lock)
            setUp.setPassphrase(u"wet slate, four herons, late bus"_s);
    });
    shot.restore = [](const ShotStage &stage) {
        stage.models.syncSetup().cancel();
        showSampleSync(stage.models);
    };
    return shot;
}

Shot troubleShot(const QString &name, SyncTrouble trouble, int pending)
{
    Shot shot = settings(name, u"Sync"_s, [trouble, pending](const ShotStage &) {
        service().change([=](SyncTargetStatus &target) {
            target.problem = {trouble};
            target.pending = pending;
            target.upToDate = false;
        });
    });
    shot.restore = [](const ShotStage &stage) { showSampleSync(stage.models); };
    return shot;
}

} // namespace

void addSampleConflicts(OpenProfile &profile)
{
    const auto queries = profile.queries();
    const auto todos = queries ? (*queries)->todos({.kind = TodoFilter::Kind::All}, 40)
                               : Result<std::vector<TodoRow>>(std::unexpected(queries.error()));
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
         u"2026-12-18"_s}};
    auto done = profile.store().run<void>(
        [&differences](Store &store) { return differ(store, differences); });
    done.waitForFinished();
    if (const auto result = done.result(); !result)
        qWarning("no conflicts: %s", qPrintable(result.error().detail));
}

void showSampleSync(ViewModels &models)
{
    service().showInOrder(models.planner().ports().items.clock.nowMs());
    models.setSync(&service());
}

const QList<Shot> &syncShots()
{
    static const QList<Shot> all{settings(u"sync"_s, u"Sync"_s),
                                 settings(u"devices"_s, u"Devices"_s),
                                 setUpShot(u"sync-where"_s, 0, false),
                                 setUpShot(u"sync-server"_s, 1, false),
                                 setUpShot(u"sync-lock"_s, 2, false),
                                 setUpShot(u"sync-what"_s, 3, false),
                                 setUpShot(u"sync-start"_s, 4, false),
                                 setUpShot(u"sync-join"_s, 2, true),
                                 troubleShot(u"sync-offline"_s, SyncTrouble::Offline, 1),
                                 troubleShot(u"sync-revoked"_s, SyncTrouble::Revoked, 12),
                                 {u"conflicts"_s, Screen::Conflicts, [](const ShotStage &stage) {
                                      settleShot(); // they are read
                                      stage.models.conflicts().setCurrent(2);
                                  }}};
    return all;
}

} // namespace sennight
