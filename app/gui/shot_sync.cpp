// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shot_sync.h"

#include "app/gui/composition.h"
#include "app/gui/sample_sync.h"
#include "app/gui/shot_put_back.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

using Screen = Shell::Screen;

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

void mayOnlyRead(SyncStatus &status)
{
    status.level = sync::Level::ReadOnly;
    status.targets.front().problem = {SyncTrouble::ReadOnly};
    status.targets.front().pending = 3;
    status.targets.front().upToDate = false;
}

/// A device wrote after it was removed, and a part of what is here did not go out.
void putAside(const ShotStage &stage)
{
    mayOnlyRead(service().state);
    service().tell();
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

Shot asideShot()
{
    Shot shot = settings(u"sync-aside"_s, u"Sync"_s, putAside);
    shot.restore = [](const ShotStage &stage) { showSampleSync(stage.models); };
    return shot;
}

Shot deletionShot()
{
    return {.name = u"sync-deletion-elsewhere"_s,
            .screen = Screen::Week,
            .prepare = [](const ShotStage &) { Q_EMIT service().deletionArrived(31); },
            .restore = [](const ShotStage &stage) { stage.models.sync().acceptDeletion(false); },
            .tells = true};
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

void deleteAccount(SyncStatus &status)
{
    pauseSync(status);
    status.deletionWaits = true;
    status.targets.front().problem = {SyncTrouble::Unreachable};
}

void setRevocationWaits(bool waits)
{
    SyncDevice &device = service().members.at(2);
    device.waiting.reset();
    if (waits)
        device.waiting = SyncDeviceChange{.device = device.id, .name = device.name, .level = {}};
    Q_EMIT service().devicesChanged();
}

/// One that is to be revoked as soon as the server answers; asked: whether it is, after all.
Shot takeBackShot(const QString &name, bool isAsked)
{
    Shot shot = settings(name, u"Devices"_s, [isAsked](const ShotStage &stage) {
        setRevocationWaits(true);
        settleShot();
        QQuickItem *list = shownItem(stage.window.contentItem(), "DeviceList");
        if (!isAsked || !list)
            return;
        list->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Home);
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Return);
    });
    shot.restore = [](const ShotStage &) { setRevocationWaits(false); };
    shot.closes = isAsked;
    return shot;
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
        statusShot(u"sync-deletion"_s, &deleteAccount),
        statusShot(u"sync-clock"_s, [](SyncStatus &status) { status.clockOffMs = 840'000; }),
        questionShot(u"sync-turn-off"_s, u"Sync"_s, "TurnOffDialog"),
        questionShot(u"sync-scope"_s, u"Sync"_s, "ScopeDialog"),
        closing(settings(u"devices-revoke"_s, u"Devices"_s, revokeDevice)),
        settings(u"devices"_s, u"Devices"_s),
        takeBackShot(u"devices-waiting"_s, false),
        takeBackShot(u"devices-take-back"_s, true),
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
        statusShot(u"sync-read-only"_s, &mayOnlyRead),
        troubleShot(u"sync-locked"_s, SyncTrouble::PassphraseNeeded, 3),
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
        asideShot(),
        deletionShot(),
        conflictShot(u"conflicts"_s, 2, true),
        editShot(),
        conflictShot(u"conflicts-title"_s, 1, false),
        conflictShot(u"conflicts-three"_s, 0, true),
        putBackShot(),
        severalPutBackShot(),
        putBackListShot()};
    return all;
}

} // namespace sennight
