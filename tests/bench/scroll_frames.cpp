// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// scroll-frames bare|sennight PROFILE: scrolls 100,000 rows for 10 s and prints the GUI thread's
// processor time of a frame in microseconds: median, 99th percentile, number of frames. The bare
// list shows one text a row from a list of strings in memory; Sennight's shows its rows through its
// models from the profile.
#include "bench/frame_times.h"
#include "items/background_reader.h"
#include "items/item_context.h"
#include "items/todo_list_model.h"
#include "store/sqlite_queries.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickView>
#include <QStringListModel>

using namespace sennight;

namespace {

constexpr int rowCount = 100'000;
constexpr double pixelsPerFrame = 57; // a row and a half: every frame makes and drops rows

QStringList plainRows()
{
    QStringList rows;
    rows.reserve(rowCount);
    for (int i = 0; i < rowCount; ++i)
        rows << QStringLiteral("Write the report about the river, part %1").arg(i);
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool bare = arguments.value(1) == QLatin1StringView("bare");
    QQuickView view;
    view.resize(1000, 760);
    view.setResizeMode(QQuickView::SizeRootObjectToView);

    QStringListModel strings(bare ? plainRows() : QStringList());
    const SystemClock clock;
    const Profile profile(arguments.value(2));
    std::unique_ptr<Queries> queries;
    std::unique_ptr<BackgroundReader> reader;
    ChangeFeed feed;
    std::unique_ptr<TodoListModel> todos;
    if (!bare) {
        queries = openQueries(profile, clock).value();
        reader = std::make_unique<BackgroundReader>([&] { return openQueries(profile, clock); });
        todos = std::make_unique<TodoListModel>(
            ItemContext{*queries, reader.get(), feed, clock, QLocale::c()});
        todos->setFilter({.kind = TodoFilter::Kind::All});
    }
    view.setInitialProperties(
        {{QStringLiteral("rows"), bare ? QVariant::fromValue<QObject *>(&strings)
                                       : QVariant::fromValue<QObject *>(todos.get())}});
    view.setSource(QUrl(bare ? QStringLiteral("qrc:/qt/qml/Sennight/Scroll/BareList.qml")
                             : QStringLiteral("qrc:/qt/qml/Sennight/Scroll/TodoRows.qml")));
    const auto list = [&view] {
        return view.rootObject()->findChild<QQuickItem *>(QStringLiteral("list"));
    };
    const bench::FrameTimes times(
        view,
        [&] { return list() != nullptr && list()->property("count").toInt() >= rowCount / 2; },
        [&](int) {
            list()->setProperty("contentY",
                                list()->property("contentY").toDouble() + pixelsPerFrame);
        });
    view.show();
    return QGuiApplication::exec();
}
