// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// window-frames drag|type|search PROFILE: works in the real window over a profile for 10 s and
// prints the GUI thread's processor time of a frame in microseconds: median, 99th percentile,
// number of frames. A frame has one move of a lifted card over the week, or one key pressed in
// quick add or in the search. Ends with 1 where the chips of quick add are a frame late.
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
    bool isOpen = false;
    int late = 0;
    const auto isReady = [&] {
        if (work == u"drag"_s)
            return carrying.begin();
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
        typing.step(number);
    };
    const auto look = [&](int number) {
        if (work == u"type"_s &&
            shownChips(window->contentItem()) != chipsOf(typing.typedAfter(number)))
            ++late;
    };
    const bench::FrameTimes times(*window, isReady, step, look);
    window->show();
    window->requestActivate();
    QGuiApplication::exec();
    if (late > 0)
        std::fprintf(stderr, "window-frames: the chips were late in %d frames\n", late);
    models.finish();
    return late > 0 ? 1 : 0;
}
