// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_app.h"

#include "app/gui/latin_keys.h"
#include "app/gui/sample_conflicts.h"
#include "app/gui/self_test.h"
#include "app/gui/shots.h"

#include "domain/messages.h"
#include "items/when_answered.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QProcess>
#include <QQmlComponent>
#include <QQuickItem>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

using namespace std::chrono_literals;

constexpr int failed = 1;
constexpr auto beforeSync = 400ms; // libraries of the network and the keychain are loaded
constexpr auto beforeDailyBackup = 5s;
constexpr auto quickAddText = "quick_add_text"_L1;

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
{
    startAnother = [](const QStringList &arguments) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    };
    connect(&m_signals, &TerminationSignals::heard, qApp, [] { QCoreApplication::exit(0); });
    // A session that ends may leave no time for more than to hand over what is being typed.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] {
        if (m_models)
            m_models->save();
    });
}

WindowApp::~WindowApp()
{
    if (m_looks)
        m_looks->stop();
    for (QThread *thread : {m_fonts.get(), m_repair.get()}) {
        if (thread)
            thread->wait();
    }
    m_presence.reset();
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
    const auto wish =
        m_options.quickAdd ? SingleInstance::Wish::QuickAdd : SingleInstance::Wish::Show;
    if (!m_sample && m_instance->handedOver(wish))
        return 0;
    connect(m_instance.get(), &SingleInstance::asked, this, &WindowApp::answer);
    open(*profile, false);
    if (!m_window)
        return failed;
    if (m_options.selfTest)
        addSampleConflicts(*m_profile, m_clock);
    if (m_options.selfTest)
        return runSelfTest(*m_window, *m_engine, *m_models) ? 0 : failed;
    if (!m_options.shots.isEmpty()) {
        addSampleConflicts(*m_profile, m_clock);
        return takeShots(*m_window, *m_models, {m_options.shots, m_options.shotNames}) ? 0 : failed;
    }
    // Who was asked to end while the window was made has no loop yet that could end.
    const int code = m_signals.areHeard() ? 0 : QGuiApplication::exec();
    if (m_window)
        m_window->hide();
    if (m_models) {
        if (!m_sample)
            keepQuickAdd();
        m_models->finish();
    }
    m_instance.reset(); // what is still sent keeps nobody from starting it again
    return code;
}

void WindowApp::open(const Profile &profile, bool readOnly)
{
    m_readOnly = readOnly;
    if (load(profile, readOnly) && m_window)
        show();
}

void WindowApp::show()
{
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
    QQmlComponent main(m_engine.get(),
                       fileOf(m_options.quickAdd ? u"Shell/QuickAddWindow" : u"Shell/Main"),
                       QQmlComponent::Asynchronous);
    std::unique_ptr<QQmlComponent> week;
    if (!m_options.quickAdd)
        week = std::make_unique<QQmlComponent>(m_engine.get(), fileOf(u"Week/WeekScreen"),
                                               QQmlComponent::Asynchronous);
    readFonts();
    auto snapshot = m_profile->firstSnapshot();
    const auto queries = m_profile->queries();
    const QString set = snapshot ? snapshot->language : QString();
    m_language.speak(m_options.language.isEmpty() ? set : m_options.language);
    if (!snapshot || !queries) {
        showProblem(snapshot ? queries.error() : snapshot.error(), profile);
        return false;
    }
    const bool isNew = snapshot->isUnused && !m_sample && !readOnly;
    makeModels(std::move(*snapshot), **queries);
    while (main.isLoading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (m_sample || !m_options.screenshot.isEmpty()) { // a picture shows all of it
        auto surroundings = m_profile->surroundings();
        surroundings.waitForFinished();
        m_models->shell().preload(std::move(surroundings));
    }
    if (m_options.quickAdd)
        recallQuickAdd();
    return isNew && !m_options.quickAdd && !m_models->settings().hasBegun()
               ? makeFirstRun()
               : make(main, direction());
}

void WindowApp::makeModels(Shell::Snapshot snapshot, const Queries &queries)
{
    m_models = std::make_unique<ViewModels>(*m_profile, queries, m_clock, m_random,
                                            m_sample != nullptr, m_language.locale());
    m_models->settings().setSpoken(snapshot.language, m_language.code());
    m_models->shell().preload(std::move(snapshot));
    m_models->provideTo(*m_engine);
    connect(&m_models->shell(), &Shell::sampleWanted, this,
            [this] { startAnother({u"--sample"_s}); });
    connect(&m_models->shell(), &Shell::ownWeekWanted, this, [this] {
        startAnother(m_options.profile.isEmpty() ? QStringList()
                                                 : QStringList{u"--profile"_s, m_options.profile});
        m_window->close();
    });
    // From the event loop: the window that asks goes away.
    connect(&m_models->settings(), &SettingsView::restartWanted, this, &WindowApp::restart,
            Qt::QueuedConnection);
    if (!m_options.section.isEmpty())
        m_models->shell().openSettings(m_options.section);
    if (m_sample && m_options.sample && m_options.screenshot.isEmpty())
        m_models->shell().offerOwnWeek();
    followSettings(*m_engine, m_models->settings());
}

QVariantMap WindowApp::direction() const
{
    return {{u"rightToLeft"_s, QGuiApplication::isRightToLeft()}};
}

bool WindowApp::makeFirstRun()
{
    m_firstRun = std::make_unique<FirstRunView>();
    // From the event loop: the window that asks goes away.
    connect(
        m_firstRun.get(), &FirstRunView::emptyWeekWanted, this, [this] { begin({}); },
        Qt::QueuedConnection);
    connect(
        m_firstRun.get(), &FirstRunView::importWanted, this,
        [this] { begin([this] { m_models->imports().add(); }); }, Qt::QueuedConnection);
    connect(m_firstRun.get(), &FirstRunView::sampleWanted, this, &WindowApp::lookAround,
            Qt::QueuedConnection);
    QQmlComponent component(m_engine.get(), fileOf(u"Shell/FirstRunWindow"));
    QVariantMap properties = direction();
    properties.insert(u"firstRun"_s, QVariant::fromValue(m_firstRun.get()));
    return make(component, properties);
}

/// The week takes the place of the question; then what was chosen is carried out in it.
void WindowApp::begin(const std::function<void()> &then)
{
    if (!m_firstRun)
        return;
    m_models->settings().setBegun();
    const std::unique_ptr<QQuickWindow> question = std::move(m_window);
    QQmlComponent main(m_engine.get(), fileOf(u"Shell/Main"));
    if (!make(main, direction()))
        return QCoreApplication::exit(failed);
    m_window->setGeometry(question->geometry());
    show();
    question->hide();
    m_firstRun.reset();
    if (then)
        then();
}

void WindowApp::lookAround()
{
    m_models->settings().setBegun();
    QStringList arguments{u"--sample"_s};
    if (!m_options.profile.isEmpty()) // where "Start your own" leads
        arguments += {u"--profile"_s, m_options.profile};
    startAnother(arguments);
    m_window->close();
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
    if (m_window) {
        m_window->contentItem()->setSize(m_window->size());
        new LatinKeys(*m_window);
    }
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
                m_presence.reset();
                m_window.reset();
                open(profile, readOnly);
            },
            Qt::QueuedConnection);
    };
    connect(m_problem.get(), &ProblemView::lookWanted, this, [again] { again(true); });
    connect(m_problem.get(), &ProblemView::tryAgainWanted, this, [again] { again(false); });
    connect(m_problem.get(), &ProblemView::repairWanted, this,
            [this, profile] { repair(profile); });
    connect(m_problem.get(), &ProblemView::sampleWanted, this,
            [this] { startAnother({u"--sample"_s}); });
    QQmlComponent component(m_engine.get(), u"Sennight.Shell"_s, u"ProblemWindow"_s);
    if (make(component, {{u"problem"_s, QVariant::fromValue(m_problem.get())}}))
        m_window->show();
    else
        complain(error);
}

/// The week could be read, and yet nothing can be written: what helps is more than a message.
void WindowApp::offerRepair(const Result<void> &opened)
{
    if (opened || opened.error().code != ErrorCode::Damaged)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, error = opened.error(), profile = m_profile->profile()] {
            m_models->finish();
            m_window.reset();
            showProblem(error, profile);
        },
        Qt::QueuedConnection);
}

void WindowApp::repair(const Profile &profile)
{
    m_repair.reset(QThread::create([this, profile] {
        auto recovery = recoverProfile(profile, m_clock, m_random);
        QMetaObject::invokeMethod(
            this, [this, profile, recovery] { repaired(profile, recovery); }, Qt::QueuedConnection);
    }));
    m_repair->start();
}

void WindowApp::repaired(const Profile &profile, const Result<Recovery> &recovery)
{
    if (!recovery) {
        m_problem->repairFailed(recovery.error());
        return;
    }
    m_recovery = *recovery;
    m_window.reset();
    open(profile, false);
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
    if (m_firstRun) {
        m_instance->listen();
        return;
    }
    m_models->reportOpening(m_profile->store().opened());
    if (m_options.quickAdd)
        return;
    // Not before: it would take the processor from what the first frame waits for.
    if (!m_sample)
        m_models->shell().preload(m_profile->surroundings());
    // What the first Ctrl+K would wait for is read in another thread now.
    m_panels = std::make_unique<QQmlComponent>(m_engine.get(), fileOf(u"Shell/Panels"),
                                               QQmlComponent::Asynchronous);
    m_instance->listen();
    m_profile->watch();
    whenAnswered(m_profile->store().opened(), &m_models->planner(),
                 [this](const Result<void> &opened) { offerRepair(opened); });
    m_models->recoverDrafts();
    if (!m_sample && m_models->quickAdd().text().isEmpty())
        recallQuickAdd();
    m_models->greet();
    m_models->time().start(!m_sample && !m_profile->isReadOnly());
    m_presence = std::make_unique<DesktopPresence>(*m_engine, m_models->time().tray(), *m_window);
    followSystemLooks();
    m_language.speakInDialogs();
    if (!m_sample) // which never syncs
        QTimer::singleShot(beforeSync, &m_models->planner(),
                           [this] { m_models->setSync(m_profile->startSync()); });
    if (!m_sample && !m_readOnly)
        m_models->beginSession();
    if (const auto recovery = std::exchange(m_recovery, std::nullopt))
        m_models->data().tellRecovery(*recovery);
    // The person comes first: what is done right after the start does not wait for the copying.
    if (!m_sample && !m_readOnly)
        QTimer::singleShot(beforeDailyBackup, &m_models->planner(),
                           [this] { m_models->makeDailyBackups(); });
}

/// Another process takes over where this one is: texts of models and painted items are made once.
void WindowApp::restart()
{
    if (m_models->planner().unsavedCount() > 0)
        return; // what is not on the disk would be gone; the window says so
    const QRect place = m_window->geometry();
    QStringList arguments{
        u"-qwindowgeometry"_s,
        u"%1x%2+%3+%4"_s.arg(place.width()).arg(place.height()).arg(place.x()).arg(place.y()),
        u"--settings"_s, m_models->shell().settingsSection()};
    if (!m_options.profile.isEmpty())
        arguments += {u"--profile"_s, m_options.profile};
    if (m_sample) // goes, and what is set in it
        arguments += {u"--sample"_s, u"--language"_s, m_models->settings().language()};
    m_models->finish();
    m_instance.reset(); // else it would be handed over to this one
    startAnother(arguments);
    QCoreApplication::exit(0); // no window is asked
}

void WindowApp::followSystemLooks()
{
    m_looks = loadSystemLooks();
    if (!m_looks)
        return;
    m_looks->start([this](const SystemLooks &looks) {
        if (m_models)
            m_models->settings().followSystem(looks.contrast, looks.reducedMotion);
    });
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

void WindowApp::answer(SingleInstance::Wish wish, const QString &activation)
{
    if (m_firstRun) // comes before everything else
        return DesktopPresence::bringToFront(*m_window, activation);
    if (!m_presence)
        return;
    if (wish == SingleInstance::Wish::QuickAdd)
        m_presence->openQuickAdd(activation);
    else
        m_presence->showWindow(activation);
}

/// Esc keeps the text for next time, and next time may be another process.
void WindowApp::recallQuickAdd()
{
    m_models->quickAdd().setText(
        QSettings(m_profile->windowFile(), QSettings::IniFormat).value(quickAddText).toString());
}

void WindowApp::keepQuickAdd()
{
    QSettings(m_profile->windowFile(), QSettings::IniFormat)
        .setValue(quickAddText, m_models->quickAdd().text());
}

} // namespace sennight
