// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_app.h"

#include "app/gui/self_test.h"
#include "app/gui/shots.h"

#include "domain/messages.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QProcess>
#include <QQmlComponent>
#include <QQuickItem>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr int failed = 1;

QUrl fileOf(QStringView name)
{
    return QUrl(u"qrc:/qt/qml/Sennight/%1.qml"_s.arg(name));
}

void complain(const Error &error)
{
    const UserMessage message = userMessage(error);
    std::fputs(qPrintable(message.message + u' ' + message.hint + u'\n'), stderr);
}

} // namespace

WindowApp::WindowApp(const WindowOptions &options, const Clock &clock, RandomSource &random)
    : m_options(options)
    , m_clock(clock)
    , m_random(random)
{}

WindowApp::~WindowApp()
{
    if (m_fonts)
        m_fonts->wait();
    m_panels.reset();
    m_window.reset();
    m_engine.reset(); // before what its bindings read
}

Result<Profile> WindowApp::locate()
{
    if (!m_options.sample && !m_options.selfTest && m_options.shots.isEmpty())
        return Profile::locate(m_options.profile);
    auto sample = SampleProfile::make();
    if (!sample)
        return std::unexpected(sample.error());
    m_sample = std::move(*sample);
    return Profile(m_sample->directory());
}

int WindowApp::run()
{
    const auto profile = locate();
    if (!profile) {
        complain(profile.error());
        return failed;
    }
    m_instance = std::make_unique<SingleInstance>(profile->directory());
    if (!m_sample && m_instance->raisedOther())
        return 0;
    connect(m_instance.get(), &SingleInstance::raiseAsked, this, &WindowApp::raise);
    open(*profile, false);
    if (!m_window)
        return failed;
    if (m_options.selfTest)
        return runSelfTest(*m_window, *m_engine, *m_models) ? 0 : failed;
    if (!m_options.shots.isEmpty())
        return takeShots(*m_window, *m_models, m_options.shots) ? 0 : failed;
    const int code = QGuiApplication::exec();
    if (m_window)
        m_window->hide();
    if (m_models)
        m_models->finish();
    return code;
}

void WindowApp::open(const Profile &profile, bool readOnly)
{
    if (!load(profile, readOnly) || !m_window)
        return;
    connect(m_window.get(), &QQuickWindow::frameSwapped, this, &WindowApp::afterFirstFrame,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_window->show();
    m_window->requestActivate();
}

// One in the process, also where a profile is opened again: in a second one, Qt 6.8's casts to
// types of QML give null now and then.
void WindowApp::makeEngine()
{
    if (m_engine)
        return;
    m_engine = std::make_unique<QQmlEngine>();
    // Whoever names the type first decides what QML knows of it: a library with a forward
    // declaration would make it a type without properties.
    qRegisterMetaType<QQuickItem *>();
    connect(m_engine.get(), &QQmlEngine::quit, qApp, &QCoreApplication::quit);
}

bool WindowApp::load(const Profile &profile, bool readOnly)
{
    OpenProfile::Prepare prepare;
    if (m_sample)
        prepare = [clock = &m_clock](Store &store) { return SampleProfile::fill(store, *clock); };
    m_profile = std::make_unique<OpenProfile>(profile, m_clock, m_random, readOnly, prepare);
    // The store opens, the week and the fonts are read while the QML is loaded.
    makeEngine();
    static_cast<void>(Theme::in(*m_engine)); // asked for later, it would wait for the screens
    QQmlComponent main(m_engine.get(), fileOf(u"Shell/Main"), QQmlComponent::Asynchronous);
    const QQmlComponent week(m_engine.get(), fileOf(u"Week/WeekScreen"),
                             QQmlComponent::Asynchronous);
    readFonts();
    auto snapshot = m_profile->firstSnapshot();
    const auto queries = m_profile->queries();
    if (!snapshot || !queries) {
        showProblem(snapshot ? queries.error() : snapshot.error(), profile);
        return false;
    }
    m_models =
        std::make_unique<ViewModels>(*m_profile, **queries, m_clock, m_random, m_sample != nullptr);
    m_models->shell().preload(std::move(*snapshot));
    m_models->provideTo(*m_engine);
    connect(&m_models->shell(), &Shell::sampleWanted, this, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--sample"_s});
    });
    followSettings(*m_engine, m_models->settings());
    while (main.isLoading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (m_sample || !m_options.screenshot.isEmpty()) { // a picture shows all of it
        auto surroundings = m_profile->surroundings();
        surroundings.waitForFinished();
        m_models->shell().preload(std::move(surroundings));
    }
    return make(main, {{u"rightToLeft"_s, QGuiApplication::isRightToLeft()}});
}

/// Else the first text on the screen would wait for the system's list of fonts, and the first
/// Chinese or Japanese one for the fonts that stand in.
void WindowApp::readFonts()
{
    if (m_fonts)
        return;
    m_fonts.reset(QThread::create(
        [] { static_cast<void>(QFontMetricsF(QFont()).horizontalAdvance(u"a字"_s)); }));
    m_fonts->start();
}

bool WindowApp::make(QQmlComponent &component, const QVariantMap &properties)
{
    QObject *root = component.isReady() ? component.beginCreate(m_engine->rootContext()) : nullptr;
    m_window.reset(qobject_cast<QQuickWindow *>(root));
    if (root)
        component.setInitialProperties(root, properties);
    // Else everything would be laid out without a size first, and again when the window is shown.
    if (m_window)
        m_window->contentItem()->setSize(m_window->size());
    if (root)
        component.completeCreate();
    if (!m_window) {
        std::fputs(qPrintable(component.errorString()), stderr);
        delete root;
    }
    return m_window != nullptr;
}

void WindowApp::showProblem(const Error &error, const Profile &profile)
{
    m_models.reset();
    m_profile.reset();
    m_problem = std::make_unique<ProblemView>(error, profile.directory());
    const auto again = [this, profile](bool readOnly) {
        // From the event loop: the window that asks goes away.
        QMetaObject::invokeMethod(
            this,
            [this, profile, readOnly] {
                m_window.reset();
                open(profile, readOnly);
            },
            Qt::QueuedConnection);
    };
    connect(m_problem.get(), &ProblemView::lookWanted, this, [again] { again(true); });
    connect(m_problem.get(), &ProblemView::tryAgainWanted, this, [again] { again(false); });
    connect(m_problem.get(), &ProblemView::sampleWanted, this, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--sample"_s});
    });
    QQmlComponent component(m_engine.get(), u"Sennight.Shell"_s, u"ProblemWindow"_s);
    if (make(component, {{u"problem"_s, QVariant::fromValue(m_problem.get())}}))
        m_window->show();
    else
        complain(error);
}

void WindowApp::afterFirstFrame()
{
    if (m_options.quitAfterFrame) {
        reportReady();
        return;
    }
    if (!m_options.screenshot.isEmpty()) {
        const bool saved = m_window->grabWindow().save(m_options.screenshot);
        QCoreApplication::exit(saved ? 0 : failed);
        return;
    }
    // Not before: it would take the processor from what the first frame waits for.
    if (!m_sample)
        m_models->shell().preload(m_profile->surroundings());
    // What the first Ctrl+K would wait for is read in another thread now.
    m_panels = std::make_unique<QQmlComponent>(m_engine.get(), fileOf(u"Shell/Panels"),
                                               QQmlComponent::Asynchronous);
    m_instance->listen();
    m_profile->watch();
    m_models->reportOpening(m_profile->store().opened());
    m_models->recoverDrafts();
}

/// Ready is when the first frame has been shown and a key press was handled.
void WindowApp::reportReady()
{
    m_window->installEventFilter(this);
    QCoreApplication::postEvent(m_window.get(),
                                new QKeyEvent(QEvent::KeyPress, Qt::Key_J, Qt::NoModifier, u"j"_s));
}

bool WindowApp::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window.get() || event->type() != QEvent::KeyPress)
        return false;
    watched->removeEventFilter(this);
    QCoreApplication::sendEvent(watched, event);
    std::puts("ready");
    std::fflush(stdout);
    QCoreApplication::quit();
    return true;
}

void WindowApp::raise()
{
    if (!m_window)
        return;
    if (m_window->visibility() == QWindow::Minimized)
        m_window->showNormal();
    m_window->raise();
    m_window->requestActivate();
}

} // namespace sennight
