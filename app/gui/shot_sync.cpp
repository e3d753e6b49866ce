// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shot_sync.h"

#include "app/gui/composition.h"
#include "app/gui/sample_sync.h"

#include "store/sync_store.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>

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

/// The first that is shown of a QML type.
QQuickItem *shownItem(QQuickItem *within, const QByteArray &type)
{
    if (!within->isVisible())
        return nullptr;
    if (QByteArrayView(within->metaObject()->className()).startsWith(type + "_QMLTYPE"))
        return within;
    const auto children = within->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = shownItem(child, type))
            return found;
    }
    return nullptr;
}

/// What is no item: a dialog that is not open yet.
QObject *dialogOf(const QObject &within, const QByteArray &type)
{
    const auto all = within.findChildren<QObject *>();
    // Those of pages that went before are not gone yet: the last is the page's that is shown.
    const auto found = std::ranges::find_last_if(all, [&type](const QObject *object) {
        return QByteArrayView(object->metaObject()->className()).startsWith(type + "_QMLTYPE");
    });
    return found.empty() ? nullptr : found.front();
}

Shot popoverShot(const QString &name, const std::function<void(SyncTargetStatus &)> &state)
{
    return {.name = name,
            .screen = Screen::Week,
            .prepare =
                [state](const ShotStage &stage) {
                    if (state)
                        service().change(state);
                    settleShot();
                    QQuickItem *root = stage.window.contentItem();
                    QQuickItem *line = shownItem(root, "SyncLine");
                    if (!line)
                        line = shownItem(root, "SyncChip");
                    if (line)
                        QMetaObject::invokeMethod(line, "clicked");
                },
            .restore = [](const ShotStage &stage) { showSampleSync(stage.models); },
            .closes = true};
}

/// The dialog of a device that is not this one.
void changeDevice(const ShotStage &stage)
{
    settleShot();
    if (QQuickItem *list = shownItem(stage.window.contentItem(), "DeviceList"))
        list->forceActiveFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Return);
}

/// A device wrote after it was removed, and a part of what is here did not go out.
void putAside(const ShotStage &stage)
{
    settleShot();
    const qint64 nowMs = stage.models.planner().ports().items.clock.nowMs();
    constexpr qint64 hourMs = 3'600'000;
    RecoveredValue estimate;
    estimate.pos = 1;
    estimate.title = u"Order worktop samples"_s;
    estimate.field = Field::TodoEstimate;
    estimate.value = qint64{45};
    estimate.deviceName = u"Old laptop"_s;
    estimate.atMs = nowMs - 26 * hourMs;
    RecoveredValue title = estimate;
    title.pos = 2;
    title.title = u"Ring Ruben about the files"_s;
    title.field = Field::TodoTitle;
    title.value = u"Write to Ruben and ask for the files of the September series, too"_s;
    SyncFactsView &facts = stage.models.syncFacts();
    facts.recovered()->show(std::vector{estimate, title});
    facts.notSynced()->show(std::vector<NotSynced>{{Entity::Todo,
                                                    {},
                                                    u"Pick slides"_s,
                                                    u"cloud"_s,
                                                    sync::RoundEnd::ReadOnly,
                                                    nowMs - 2 * hourMs}});
    Q_EMIT facts.asideChanged();
    settleShot();
    QQuickItem *aside = shownItem(stage.window.contentItem(), "AsideList");
    QQuickItem *page = shownItem(stage.window.contentItem(), "SyncStatus");
    if (aside && page)
        QMetaObject::invokeMethod(page, "show", aside);
}

Shot closing(Shot shot)
{
    shot.closes = true;
    return shot;
}

/// What the settings ask before something is done.
Shot questionShot(const QString &name, const QString &section, const QByteArray &dialog)
{
    return closing(settings(name, section, [dialog](const ShotStage &stage) {
        settleShot();
        QObject *question = dialogOf(stage.window, dialog);
        if (!question)
            return;
        question->setProperty("projectTitle", u"Winter grant report"_s); // where it asks about one
        QMetaObject::invokeMethod(question, "open");
    }));
}

/// The second page, with the new key, which Esc does not close.
Shot newKeyShot(const QString &name)
{
    Shot shot = questionShot(name, u"Devices"_s, "SecretsDialog");
    shot.prepare = [open = shot.prepare](const ShotStage &stage) {
        open(stage);
        if (QObject *dialog = dialogOf(stage.window, "SecretsDialog")) {
            QMetaObject::invokeMethod(dialog, "goOn");
            dialog->setProperty("phraseGoes", true); // the longer of its texts
        }
    };
    shot.restore = [](const ShotStage &stage) {
        if (QObject *dialog = dialogOf(stage.window, "SecretsDialog"))
            QMetaObject::invokeMethod(dialog, "reject");
    };
    return shot;
}

/// The status page, with sync in another state than in order.
Shot statusShot(const QString &name, const std::function<void(SyncStatus &)> &change)
{
    Shot shot = settings(name, u"Sync"_s, [change](const ShotStage &) {
        change(service().state);
        service().tell();
    });
    shot.restore = [](const ShotStage &stage) { showSampleSync(stage.models); };
    return shot;
}

void pauseSync(SyncStatus &status)
{
    status.state = SyncState::Paused;
    status.targets.front().pending = 4;
    status.targets.front().upToDate = false;
}

void revokeDevice(const ShotStage &stage)
{
    settleShot();
    if (QQuickItem *list = shownItem(stage.window.contentItem(), "DeviceList"))
        list->forceActiveFocus(Qt::TabFocusReason);
    stage.press(Qt::Key_End);
    stage.press(Qt::Key_Delete);
}

/// A server that would be talked to in the clear.
void typeWrongly(const ShotStage &stage)
{
    SyncSetupView &setUp = stage.models.syncSetup();
    setUp.setServer(u"http://sync.example.org"_s);
    setUp.goOn();
}

void askKeyBack(const ShotStage &stage)
{
    SyncSetupView &setUp = stage.models.syncSetup();
    setUp.setRecoveryKey(service().key);
    setUp.setKeyKept(true);
    setUp.setAskedText(u"AAAA"_s);
}

Shot followed(Shot shot, const std::function<void(const ShotStage &)> &then)
{
    shot.prepare = [first = shot.prepare, then](const ShotStage &stage) {
        first(stage);
        settleShot();
        then(stage);
    };
    return shot;
}

/// Where the window is narrow the list makes way for what was opened.
void showList(const ShotStage &stage)
{
    settleShot();
    if (QQuickItem *screen = shownItem(stage.window.contentItem(), "ConflictsScreen"))
        QMetaObject::invokeMethod(screen, "back");
}

/// One field's own words instead of the versions.
void editField(const ShotStage &stage)
{
    if (QQuickItem *field = shownItem(stage.window.contentItem(), "ConflictField"))
        QMetaObject::invokeMethod(field, "edit");
}

Shot placesShot()
{
    Shot shot{u"sync-places"_s, Screen::Week, [](const ShotStage &stage) {
                  const WeekModel &week = *stage.models.shell().week();
                  stage.models.syncFacts().locate(week.todosOf(week.todayIndex())->idAt(0));
              }};
    return closing(std::move(shot));
}

Shot conflictShot(const QString &name, int row, bool isOpened)
{
    return {name, Screen::Conflicts, [row, isOpened](const ShotStage &stage) {
                settleShot(); // they are read
                stage.models.conflicts().setCurrent(row);
                settleShot();
                QQuickItem *list = shownItem(stage.window.contentItem(), "ConflictList");
                if (isOpened && list)
                    QMetaObject::invokeMethod(list, "entered");
            }};
}

Shot editShot()
{
    Shot shot = followed(conflictShot(u"conflicts-edit"_s, 2, true), editField);
    shot.restore = [](const ShotStage &stage) {
        stage.models.conflicts().fields()->dropDraft(0); // it would stay
    };
    return shot;
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

void addSampleConflicts(OpenProfile &profile, const Clock &clock)
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

void showSampleSync(ViewModels &models)
{
    service().showInOrder(models.planner().ports().items.clock.nowMs());
    models.setSync(&service());
}

const QList<Shot> &syncShots()
{
    static const QList<Shot> all{
        {u"conflicts-list"_s, Screen::Conflicts, showList},
        settings(u"sync"_s, u"Sync"_s),
        statusShot(u"sync-off"_s, [](SyncStatus &status) { status = {}; }),
        statusShot(u"sync-paused"_s, &pauseSync),
        statusShot(u"sync-clock"_s, [](SyncStatus &status) { status.clockOffMs = 840'000; }),
        questionShot(u"sync-turn-off"_s, u"Sync"_s, "TurnOffDialog"),
        questionShot(u"sync-scope"_s, u"Sync"_s, "ScopeDialog"),
        closing(settings(u"devices-revoke"_s, u"Devices"_s, revokeDevice)),
        settings(u"devices"_s, u"Devices"_s),
        setUpShot(u"sync-where"_s, 0, false),
        setUpShot(u"sync-server"_s, 1, false),
        followed(setUpShot(u"sync-server-wrong"_s, 1, false), typeWrongly),
        setUpShot(u"sync-lock"_s, 2, false),
        followed(setUpShot(u"sync-lock-ask"_s, 2, false), askKeyBack),
        setUpShot(u"sync-what"_s, 3, false),
        setUpShot(u"sync-start"_s, 4, false),
        setUpShot(u"sync-join"_s, 2, true),
        troubleShot(u"sync-offline"_s, SyncTrouble::Offline, 1),
        troubleShot(u"sync-revoked"_s, SyncTrouble::Revoked, 12),
        popoverShot(u"sync-popover"_s, {}),
        popoverShot(u"sync-popover-offline"_s,
                    [](SyncTargetStatus &target) {
                        target.problem = {SyncTrouble::Offline};
                        target.pending = 4;
                        target.upToDate = false;
                    }),
        popoverShot(u"sync-popover-trouble"_s,
                    [](SyncTargetStatus &target) {
                        target.problem = {SyncTrouble::Revoked};
                        target.upToDate = false;
                    }),
        closing(settings(u"devices-change"_s, u"Devices"_s, changeDevice)),
        questionShot(u"devices-secrets"_s, u"Devices"_s, "SecretsDialog"),
        newKeyShot(u"devices-secrets-made"_s),
        placesShot(),
        settings(u"sync-aside"_s, u"Sync"_s, putAside),
        conflictShot(u"conflicts"_s, 2, true),
        editShot(),
        conflictShot(u"conflicts-title"_s, 1, false),
        conflictShot(u"conflicts-three"_s, 0, true)};
    return all;
}

} // namespace sennight
