// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shot_put_back.h"

#include "app/gui/composition.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr qint64 anHourMs = 3'600'000;

/// Todos of today, as if the desk PC had deleted them on Sunday; of every second one it is the
/// other way round.
void putSomeBack(const ShotStage &stage, int todos)
{
    settleShot(); // what the store has of it was read
    const WeekModel &week = *stage.models.shell().week();
    const TodoListModel &today = *week.todosOf(week.todayIndex());
    const qint64 nowMs = stage.models.planner().ports().items.clock.nowMs();
    const PutBackSide desk{{}, u"Desk PC"_s, false, nowMs - 61 * anHourMs};
    const PutBackSide here{{}, u"Laptop"_s, true, nowMs - 13 * anHourMs};
    std::vector<PutBack> all;
    for (int row = 0; row < todos && row < today.count(); ++row) {
        const bool isDeletedThere = row % 2 == 0;
        PutBack record;
        record.record = RecordId::fromHex(today.idAt(row)).value_or(RecordId());
        record.title = today.data(today.index(row), TodoListModel::TitleRole).toString();
        record.noticedMs = nowMs;
        record.deleted = isDeletedThere ? desk : here;
        record.edited = isDeletedThere ? here : desk;
        record.field = Field::TodoPlan;
        record.value = u"2026-11-11"_s;
        all.push_back(std::move(record));
    }
    stage.models.putBack().show(std::move(all));
}

void takeAway(const ShotStage &stage)
{
    stage.models.putBack().show({});
}

/// The first that is shown of a QML type.
QQuickItem *shownOne(const ShotStage &stage, const QByteArray &type)
{
    const auto all = stage.window.findChildren<QQuickItem *>();
    const auto found = std::ranges::find_if(all, [&type](const QQuickItem *item) {
        return item->isVisible() &&
               QByteArrayView(item->metaObject()->className()).startsWith(type + "_QMLTYPE");
    });
    return found == all.end() ? nullptr : *found;
}

void showTheList(const ShotStage &stage)
{
    stage.models.shell().setSettingsSection(u"Sync"_s);
    settleShot();
    putSomeBack(stage, 2);
    stage.models.putBack().act(1); // away with the notice
    settleShot();
    QQuickItem *page = shownOne(stage, "SyncStatus");
    QQuickItem *list = shownOne(stage, "PutBackList");
    if (page && list)
        QMetaObject::invokeMethod(page, "show", list);
}

} // namespace

Shot putBackShot()
{
    return {.name = u"put-back"_s,
            .screen = Shell::Screen::Week,
            .prepare = [](const ShotStage &stage) { putSomeBack(stage, 1); },
            .restore = &takeAway,
            .tells = true};
}

Shot severalPutBackShot()
{
    return {.name = u"put-back-several"_s,
            .screen = Shell::Screen::Today,
            .prepare = [](const ShotStage &stage) { putSomeBack(stage, 3); },
            .restore = &takeAway,
            .tells = true};
}

Shot putBackListShot()
{
    return {.name = u"sync-put-back"_s,
            .screen = Shell::Screen::Settings,
            .prepare = &showTheList,
            .restore = &takeAway};
}

} // namespace sennight
