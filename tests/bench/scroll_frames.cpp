// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// scroll-frames bare|sennight PROFILE: scrolls 100,000 rows for 10 s and prints the GUI thread's
// processor time of a frame in microseconds: median, 99th percentile, number of frames. The bare
// list shows one text a row from a list of strings in memory; Sennight's shows its rows through its
// models from the profile.
#include "items/background_reader.h"
#include "items/item_context.h"
#include "items/todo_list_model.h"
#include "store/sqlite_queries.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickView>
#include <QStringListModel>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace sennight;

namespace {

constexpr int rowCount = 100'000;
constexpr qint64 durationMs = 10'000;
constexpr double pixelsPerFrame = 57; // a row and a half: every frame makes and drops rows

double threadCpuUs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

/// Moves the list by one step each frame and notes what the frame before cost.
class Scroller : public QObject
{
public:
    explicit Scroller(QQuickView &view)
        : m_view(view)
    {
        connect(&view, &QQuickWindow::frameSwapped, this, &Scroller::step, Qt::QueuedConnection);
    }

private:
    void step()
    {
        auto *list = m_view.rootObject()->findChild<QQuickItem *>(QStringLiteral("list"));
        if (!list || list->property("count").toInt() < rowCount / 2) {
            m_view.update();
            return;
        }
        const double now = threadCpuUs();
        if (m_clock.isValid())
            m_frames.push_back(now - m_before);
        else
            m_clock.start();
        if (m_clock.elapsed() > durationMs) {
            finish();
            return;
        }
        m_before = threadCpuUs();
        list->setProperty("contentY", list->property("contentY").toDouble() + pixelsPerFrame);
        m_view.update();
    }

    void finish()
    {
        std::ranges::sort(m_frames);
        std::printf("%.1f %.1f %zu\n", m_frames[m_frames.size() / 2],
                    m_frames[m_frames.size() * 99 / 100], m_frames.size());
        std::puts("ready");
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    QQuickView &m_view;
    QElapsedTimer m_clock;
    double m_before = 0;
    std::vector<double> m_frames;
};

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
    const Scroller scroller(view);
    view.show();
    return QGuiApplication::exec();
}
