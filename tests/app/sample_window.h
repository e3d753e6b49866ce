// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/composition.h"
#include "app/language/spoken_language.h"
#include "support/patience.h"

#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace sennight {

/// The real window over the sample week in a temporary profile: Wednesday 11 November 2026, 10:41
/// UTC. Keys and pointer go through the window, as a person's do.
class SampleWindow
{
public:
    enum class Week { Sample, Empty };

    explicit SampleWindow(QSize size = {1280, 800}, Week week = Week::Sample,
                          const QString &code = QStringLiteral("en"), QTranslator *above = nullptr)
    {
        const auto prepare = [this, week](Store &store) {
            return week == Week::Sample ? SampleProfile::fill(store, clock) : Result<void>();
        };
        profile = std::make_unique<OpenProfile>(Profile(directory.path() + QStringLiteral("/p")),
                                                clock, random, false, prepare);
        auto snapshot = profile->firstSnapshot();
        const auto queries = profile->queries();
        if (!snapshot || !queries)
            qFatal("the profile did not open");
        reads = *queries;
        language.speak(code);
        if (above)
            QCoreApplication::installTranslator(above);
        models = std::make_unique<ViewModels>(*profile, **queries, clock, random, true,
                                              language.locale());
        models->shell().preload(std::move(*snapshot));
        auto surroundings = profile->surroundings();
        surroundings.waitForFinished();
        models->shell().preload(std::move(surroundings));
        models->provideTo(engine);
        models->settings().setMotion(QStringLiteral("reduced"));
        followSettings(engine, models->settings());
        QQmlComponent main(&engine, QStringLiteral("Sennight.Shell"), QStringLiteral("Main"));
        window.reset(qobject_cast<QQuickWindow *>(main.beginCreate(engine.rootContext())));
        std::vector<std::unique_ptr<QSignalSpy>> loads;
        for (QObject *loader : window->findChildren<QObject *>()) {
            if (loader->inherits("QQuickLoader") && loader->property("screen").isValid())
                loads.push_back(std::make_unique<QSignalSpy>(loader, SIGNAL(loaded())));
        }
        main.completeCreate();
        for (const auto &load : loads)
            screensMade += static_cast<int>(load->count());
        if (!window)
            qFatal("%s", qPrintable(main.errorString()));
        window->resize(size);
        window->show();
        window->requestActivate();
        if (!QTest::qWaitForWindowActive(window.get(), static_cast<int>(patience.count())))
            qFatal("the window did not become active");
        settle();
    }
    ~SampleWindow()
    {
        models->finish();
        window.reset();
    }

    /// Everything asked for is on the disk and on the screen. What the reader answers may make a
    /// list ask once more, for what came meanwhile.
    void settle()
    {
        QTRY_COMPARE(models->planner().inFlight(), 0);
        for (int round = 0; round < 2; ++round)
            awaitReader();
        QCoreApplication::processEvents();
        static_cast<void>(window->grabWindow()); // lays out what is polished with a frame
        QCoreApplication::processEvents();       // what that put off until later
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.get(), key, modifiers);
        settle();
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(window.get(), letter.toLatin1(),
                            letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        settle();
    }
    void click(QQuickItem *item)
    {
        QTest::mouseClick(window.get(), Qt::LeftButton, Qt::NoModifier, centre(item));
        settle();
    }
    /// Presses on an item, moves there in steps and lets go.
    void drag(QQuickItem *item, QPoint to)
    {
        lift(item, to);
        QTest::mouseRelease(window.get(), Qt::LeftButton, Qt::NoModifier, to);
        settle();
    }
    void lift(QQuickItem *item, QPoint to)
    {
        const QPoint from = centre(item);
        QTest::mousePress(window.get(), Qt::LeftButton, Qt::NoModifier, from);
        for (const int part : {1, 2, 3, 4})
            QTest::mouseMove(window.get(), from + (to - from) * part / 4);
        QCoreApplication::processEvents();
    }

    /// The visible item of a kind ("TodoCard") with a property of this value; null when none is.
    [[nodiscard]] QQuickItem *find(const char *kind, const char *property,
                                   const QVariant &value) const
    {
        return findBelow(window->contentItem(), kind, property, value);
    }
    static QQuickItem *findBelow(QQuickItem *item, const char *kind, const char *property,
                                 const QVariant &value)
    {
        if (!item->isVisible())
            return nullptr;
        if (isA(item, kind) && item->property(property) == value)
            return item;
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = findBelow(child, kind, property, value))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QQuickItem *card(const QString &title) const
    {
        return find("Card", "title", title);
    }
    [[nodiscard]] static QPoint centre(const QQuickItem *item)
    {
        if (!item)
            qFatal("what should be in view is not");
        return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
    }
    /// In the window; empty for none.
    [[nodiscard]] static QRectF placeOf(const QQuickItem *item)
    {
        return item ? item->mapRectToScene(item->boundingRect()) : QRectF();
    }
    /// The reader answers nothing more until it is released.
    void holdReader(QSemaphore &mayRead)
    {
        (void)profile->reader().ask([&mayRead](const Queries &) -> Result<void> {
            mayRead.acquire();
            return {};
        });
    }
    [[nodiscard]] TodoRow todo(const QString &title) const
    {
        const auto rows = reads->todos({.kind = TodoFilter::Kind::All}).value();
        const auto row = std::ranges::find(rows, title, &TodoRow::title);
        return row == rows.end() ? TodoRow() : *row;
    }

    SpokenLanguage language;
    QTemporaryDir directory;
    FixedClock clock{1794393660000, QTimeZone::utc()}; ///< 2026-11-11T10:41Z
    SeededRandom random{7};
    std::unique_ptr<OpenProfile> profile;
    const Queries *reads = nullptr;
    std::unique_ptr<ViewModels> models;
    QQmlEngine engine; ///< goes before what its bindings read
    std::unique_ptr<QQuickWindow> window;
    int screensMade = 0; ///< before the window was shown

private:
    /// What was asked before is answered, and in the lists.
    void awaitReader()
    {
        m_readerIsIdle = false;
        whenAnswered(profile->reader().ask([](const Queries &) { return Result<void>(); }),
                     window.get(), [this](const Result<void> &) { m_readerIsIdle = true; });
        QTRY_VERIFY(m_readerIsIdle);
    }
    /// An inline component is known by what it is made of, too.
    static bool isA(const QObject *object, const char *kind)
    {
        const QMetaObject *type = object->metaObject();
        while (type && !QByteArrayView(type->className()).contains(kind))
            type = type->superClass();
        return type != nullptr;
    }

    bool m_readerIsIdle = true;
};

/// Runs a test class, each test in a process of its own: casts in QML are wrong in a process with a
/// second engine (Qt 6.8), and the program has one. The exit code of main().
template <typename Test>
int runEachAlone(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    Test test;
    if (argc > 1)
        return QTest::qExec(&test, argc, argv);
    int failed = 0;
    const QMetaObject &tests = Test::staticMetaObject;
    for (int i = tests.methodOffset(); i < tests.methodCount(); ++i) {
        const QString name = QString::fromLatin1(tests.method(i).name());
        failed += QProcess::execute(QCoreApplication::applicationFilePath(), {name}) == 0 ? 0 : 1;
    }
    return failed;
}

} // namespace sennight
