// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>
#include <vector>

namespace {

/// Half a screen a second at sixty frames, about what a flick does.
constexpr double pixelsPerFrame = 23;

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

class Runner
{
public:
    Runner(QQmlEngine &engine, const char *type)
    {
        m_window.resize(900, 700);
        m_window.setColor(Qt::white);
        QQmlComponent component(&engine);
        component.loadFromModule("Sennight.Scroll", type);
        m_list.reset(qobject_cast<QQuickItem *>(component.create()));
        if (m_list == nullptr)
            qFatal("%s", qPrintable(component.errorString()));
        m_list->setParentItem(m_window.contentItem());
        m_list->setSize(QSizeF(m_window.size()));
        m_window.show();
        frame();
    }

    /// Processor time of the GUI thread, which renders too in the software renderer.
    double step()
    {
        const double before = threadMs();
        m_list->setProperty("contentY", m_list->property("contentY").toDouble() + pixelsPerFrame);
        frame();
        return threadMs() - before;
    }

private:
    void frame()
    {
        bool swapped = false;
        const auto connection = QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window,
                                                 [&swapped] { swapped = true; });
        m_window.update();
        while (!swapped)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(connection);
    }

    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_list;
};

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[std::size_t(double(values.size() - 1) * share)];
}

} // namespace

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QGuiApplication application(argc, argv);
    QQmlEngine engine;
    if (argc > 2) { // one of them alone, for a profiler
        Runner alone(engine, argv[2]);
        for (int i = QByteArray(argv[1]).toInt(); i > 0; --i)
            alone.step();
        return 0;
    }
    Runner bare(engine, "BareRows");
    Runner rows(engine, "Rows");
    Runner cards(engine, "Cards");
    const int frames = argc > 1 ? QByteArray(argv[1]).toInt() : 600;
    std::vector<double> floor;
    std::vector<double> ours;
    std::vector<double> column;
    for (int i = 0; i < frames; ++i) {
        floor.push_back(bare.step());
        ours.push_back(rows.step());
        column.push_back(cards.step());
    }
    for (const double share : {0.5, 0.99}) {
        std::printf(
            "%2.0f %%  text rows %.2f ms  todo rows %.2f ms = %.2f×  todo cards %.2f ms = %.2f×\n",
            share * 100, percentile(floor, share), percentile(ours, share),
            percentile(ours, share) / percentile(floor, share), percentile(column, share),
            percentile(column, share) / percentile(floor, share));
    }
    return 0;
}
