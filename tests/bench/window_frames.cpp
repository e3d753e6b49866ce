// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// window-frames drag|type|search|scroll|arrivals PROFILE: works in the real window over a profile
// for 10 s and prints the GUI thread's processor time of a frame in microseconds: median, 99th
// percentile, number of frames. A frame has one move of a lifted card over the week, one key
// pressed in quick add or in the search, or one step of a scroll through the Inbox; with arrivals,
// while what the profile's server has for it is taken over, as long as that lasts. Ends with 1
// where the chips of quick add are a frame late.
#include "app/gui/composition.h"
#include "bench/frame_times.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlProperty>
#include <QTest>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sennight;

namespace {

/// The Wednesday of this week, 09:00: a Saturday's window shows two open days.
qint64 midweekMs()
{
    const QDate today = QDate::currentDate();
    return QDateTime(today.addDays(3 - today.dayOfWeek()), QTime(9, 0)).toMSecsSinceEpoch();
}

QQuickItem *firstCard(QQuickItem *item)
{
    if (!item->isVisible())
        return nullptr;
    if (QByteArrayView(item->metaObject()->className()).contains("TodoCard"))
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = firstCard(child))
            return found;
    }
    return nullptr;
}

/// Lifts the first card and carries it round over all the days, as a hand would.
class Carrying
{
public:
    explicit Carrying(QQuickWindow &window)
        : m_window(window)
    {}

    bool begin()
    {
        QQuickItem *card = firstCard(m_window.contentItem());
        if (!card)
            return false;
        m_from = card->mapToScene({card->width() / 2, card->height() / 2}).toPoint();
        QTest::mousePress(&m_window, Qt::LeftButton, Qt::NoModifier, m_from);
        for (const int part : {4, 8, 12})
            QTest::mouseMove(&m_window, m_from + QPoint(part, 0));
        return true;
    }

    void step(int number)
    {
        constexpr double turn = 1.0 / 60; // radians a frame: about six seconds for a round
        const QPointF middle(m_window.width() * 0.58, m_window.height() * 0.55);
        const QPointF reach(m_window.width() * 0.36, m_window.height() * 0.28);
        const double angle = number * turn;
        QTest::mouseMove(&m_window, QPointF(middle.x() + reach.x() * std::cos(angle),
                                            middle.y() + reach.y() * std::sin(2 * angle))
                                        .toPoint());
    }

private:
    QQuickWindow &m_window;
    QPoint m_from;
};

/// Types a line letter by letter, then takes it away and begins again.
class Typing
{
public:
    Typing(QQuickWindow &window, QByteArray line)
        : m_window(window)
        , m_line(std::move(line))
    {}

    void step(int number)
    {
        const auto at = number % (m_line.size() + 2);
        if (at == m_line.size())
            QTest::keyClick(&m_window, Qt::Key_A, Qt::ControlModifier);
        else if (at > m_line.size())
            QTest::keyClick(&m_window, Qt::Key_Backspace);
        else
            QTest::keyClick(&m_window, m_line[at]);
    }

    [[nodiscard]] QString typedAfter(int number) const
    {
        const auto at = number % (m_line.size() + 2);
        return at > m_line.size()
                   ? QString()
                   : QString::fromLatin1(m_line.first(std::min(at + 1, m_line.size())));
    }

private:
    QQuickWindow &m_window;
    QByteArray m_line;
};

QQuickItem *longestList(QQuickItem *item)
{
    if (!item->isVisible())
        return nullptr;
    if (QByteArrayView(item->metaObject()->className()).contains("InboxList"))
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = longestList(child))
            return found;
    }
    return nullptr;
}

/// Down the Inbox and up again, a row and a half a frame: each frame makes and drops rows.
class Scrolling
{
public:
    explicit Scrolling(QQuickWindow &window)
        : m_window(window)
    {}

    bool begin()
    {
        constexpr int manyRows = 1000;
        m_list = longestList(m_window.contentItem());
        return m_list && m_list->property("count").toInt() >= manyRows;
    }

    void step(int number)
    {
        constexpr double pixels = 57;
        constexpr int turn = 300; // frames
        const bool isDown = number / turn % 2 == 0;
        m_list->setProperty("contentY",
                            m_list->property("contentY").toDouble() + (isDown ? pixels : -pixels));
    }

private:
    QQuickWindow &m_window;
    QPointer<QQuickItem> m_list;
};

/// What comes from the server.
class Arriving
{
public:
    Arriving(OpenProfile &profile, ViewModels &models)
    {
        SyncService *sync = profile.startSync();
        if (!sync)
            qFatal("window-frames: no sync");
        models.setSync(sync);
        profile.watch();
        QObject::connect(sync, &SyncService::received, &m_context,
                         [this](qint64 changes) { m_received += changes; });
        QObject::connect(sync, &SyncService::statusChanged, &m_context, [this, sync] {
            const SyncStatus status = sync->status();
            m_isOver = m_received > 0 && !status.targets.empty() && status.targets.front().upToDate;
        });
        // The passphrase of sync-device.
        sync->unlock(u"seven quiet rivers under the bridge"_s)
            .then(&m_context, [this](const SyncResult<void> &unlocked) {
                if (!unlocked)
                    qFatal("window-frames: the keys did not open");
                m_isUnderWay = true;
            });
    }

    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    qint64 m_received = 0;
    bool m_isUnderWay = false;
    bool m_isOver = false;
    QObject m_context;
};

void open(QQuickWindow &window, const char *method, const QString &argument)
{
    auto *overlays = QQmlProperty::read(&window, u"overlays"_s).value<QObject *>();
    if (!overlays || !QMetaObject::invokeMethod(overlays, method, Q_ARG(QString, argument)))
        qFatal("window-frames: the window cannot %s", method);
}

/// It and all that it is in have faded in.
bool isWhollyShown(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (item->opacity() < 1)
            return false;
    }
    return true;
}

/// The chips of quick add that are in the window.
int shownChips(QQuickItem *item, bool isInside = false)
{
    if (!item->isVisible() || item->opacity() == 0)
        return 0;
    isInside |= QByteArrayView(item->metaObject()->className()).contains("QuickAddChips");
    int count = isInside && item->property("chip").canConvert<QuickChip>() ? 1 : 0;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        count += shownChips(child, isInside);
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString work = arguments.value(1);
    const bool scrolls = work == u"scroll"_s || work == u"arrivals"_s;
    const FixedClock clock(midweekMs(), QTimeZone(QTimeZone::LocalTime));
    SystemRandom random;
    OpenProfile profile(Profile(arguments.value(2)), clock, random, false, {});
    auto snapshot = profile.firstSnapshot();
    const auto queries = profile.queries();
    if (!snapshot || !queries)
        qFatal("window-frames: the profile did not open");
    ViewModels models(profile, **queries, clock, random, false, QLocale());
    models.shell().preload(std::move(*snapshot));
    QQmlEngine engine;
    models.provideTo(engine);
    followSettings(engine, models.settings());
    QQmlComponent main(&engine, u"Sennight.Shell"_s, u"Main"_s);
    const std::unique_ptr<QQuickWindow> window(qobject_cast<QQuickWindow *>(main.create()));
    if (!window)
        qFatal("%s", qPrintable(main.errorString()));
    window->resize(1280, 800);

    Carrying carrying(*window);
    Typing typing(*window,
                  work == u"type"_s ? "draft budget fri 2h !high every month" : "review the");
    // The same grammar as the window's, in a view that nothing shows.
    QuickAddView reading(models.planner());
    reading.begin({});
    const auto chipsOf = [&reading](const QString &text) {
        reading.setText(text);
        return reading.chips()->count();
    };
    Scrolling scrolling(*window);
    std::optional<Arriving> arriving;
    bool isOpen = false;
    int late = 0;
    const auto isReady = [&] {
        if (work == u"drag"_s)
            return carrying.begin();
        if (scrolls) {
            models.shell().setScreen(Shell::Screen::Inbox);
            if (!scrolling.begin())
                return false;
            if (work == u"arrivals"_s && !arriving)
                arriving.emplace(profile, models);
            return !arriving || arriving->isUnderWay();
        }
        if (!std::exchange(isOpen, true)) {
            open(*window, work == u"type"_s ? "openQuickAdd" : "openPalette", {});
            return false;
        }
        const QQuickItem *focus = window->activeFocusItem();
        return focus && focus->inherits("QQuickTextInput") && isWhollyShown(focus);
    };
    const auto step = [&](int number) {
        if (work == u"drag"_s)
            return carrying.step(number);
        if (scrolls)
            return scrolling.step(number);
        typing.step(number);
    };
    const auto look = [&](int number) {
        if (work == u"type"_s &&
            shownChips(window->contentItem()) != chipsOf(typing.typedAfter(number)))
            ++late;
    };
    const bench::FrameTimes times(*window, isReady, step, look,
                                  [&] { return arriving && arriving->isOver(); });
    window->show();
    window->requestActivate();
    QGuiApplication::exec();
    if (late > 0)
        std::fprintf(stderr, "window-frames: the chips were late in %d frames\n", late);
    if (arriving)
        std::fprintf(stderr, "window-frames: %lld changes arrived meanwhile\n",
                     static_cast<long long>(arriving->received()));
    models.finish();
    return late > 0 ? 1 : 0;
}
