// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where concrete classes meet.
#include "composition.h"

#include "app/sync/store_sync_host.h"
#include "app/sync/sync_plugin.h"

#include "domain/messages.h"
#include "store/commit_watch.h"
#include "store/session_mark.h"
#include "store/sqlite_queries.h"
#include "theme/theme.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// The profile does not exist yet, or an older version made it: the store's opening settles that.
bool mayOpenLater(ErrorCode code)
{
    return code == ErrorCode::CannotOpen || code == ErrorCode::Refused;
}

/// Handles events meanwhile: the engine's thread asks this one for help while it loads files.
template <typename T>
void await(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
}

} // namespace

OpenProfile::OpenProfile(Profile profile, const Clock &clock, RandomSource &random, bool readOnly,
                         Prepare prepare)
    : m_profile(std::move(profile))
    , m_readOnly(readOnly)
    , m_clock(clock)
{
    const StoreOptions options{
        .readOnly = readOnly, .deviceName = QSysInfo::machineHostName(), .ownActions = m_own};
    m_store = std::make_unique<StoreThread>(m_profile, clock, random, options);
    QObject::connect(m_store.get(), &StoreThread::committed, &m_feed, &ChangeFeed::committed);
    m_reader = std::make_unique<BackgroundReader>(
        [profile = m_profile, &clock] { return openQueries(profile, clock); });
    if (prepare)
        m_prepared = m_store->run<void>(std::move(prepare));
    else
        askForFirstFrame();
}

OpenProfile::~OpenProfile()
{
    if (m_watchThread.isRunning()) {
        m_watchThread.quit();
        m_watchThread.wait();
    }
}

Result<Shell::Snapshot> OpenProfile::firstSnapshot()
{
    if (m_first) {
        await(*m_first);
        if (auto first = m_first->takeResult(); first || !mayOpenLater(first.error().code))
            return first;
    }
    const auto opening = m_prepared ? *m_prepared : m_store->opened();
    await(opening);
    const auto opened = opening.result();
    if (!opened)
        return std::unexpected(opened.error());
    askForFirstFrame();
    await(*m_first);
    return m_first->takeResult();
}

void OpenProfile::askForFirstFrame()
{
    m_first = m_reader->ask(&Shell::read);
}

QFuture<Result<Shell::Surroundings>> OpenProfile::surroundings()
{
    return m_reader->ask(&Shell::readSurroundings);
}

Result<const Queries *> OpenProfile::queries()
{
    if (!m_queries) {
        auto queries = openQueries(m_profile, m_clock);
        if (!queries)
            return std::unexpected(queries.error());
        m_queries = std::move(*queries);
    }
    return m_queries.get();
}

SyncService *OpenProfile::startSync()
{
    if (!m_sync && !m_readOnly) {
        SyncPlugin *plugin = loadSyncPlugin();
        if (!plugin)
            return nullptr;
        m_syncHost = makeStoreSyncHost(*m_store, m_profile, m_clock);
        m_sync = plugin->makeService(*m_syncHost, {});
    }
    return m_sync.get();
}

QString OpenProfile::windowFile() const
{
    return m_profile.directory() + u"/window.ini"_s;
}

void OpenProfile::watch()
{
    m_watchThread.setObjectName(u"watch"_s);
    m_watchThread.start();
    auto *starter = new QObject;
    starter->moveToThread(&m_watchThread);
    QMetaObject::invokeMethod(starter, [this, starter] {
        starter->deleteLater();
        auto watch = CommitWatch::open(m_profile.database(), m_own);
        if (!watch)
            return; // our own commits still show; those of others after the next of ours
        CommitWatch *kept = watch->release();
        QObject::connect(kept, &CommitWatch::committed, &m_feed, &ChangeFeed::committed);
        QObject::connect(kept, &CommitWatch::touched, &m_feed, [this] {
            if (m_syncHost)
                m_syncHost->othersWrote();
        });
        QObject::connect(&m_watchThread, &QThread::finished, kept, &QObject::deleteLater);
        kept->check();
    });
}

ViewModels::ViewModels(OpenProfile &profile, const Queries &queries, const Clock &clock,
                       RandomSource &random, bool isSample, const QLocale &locale)
    : m_items{queries, &profile.reader(), profile.feed(), clock,
              locale,  &m_pending,        &m_putBackMarks}
    , m_syncReader(profile.profile())
    , m_drafts(profile.store())
    , m_storeData(profile.store(), profile.profile(), clock, random)
    , m_planner({m_items, profile.store(), random})
    , m_keys(m_planner)
    , m_shell(m_planner, m_items, isSample)
    , m_quickAdd(m_planner)
    , m_editor(m_planner, m_items, &m_drafts)
    , m_settings(m_planner, profile.windowFile())
    , m_sync(m_shell, m_planner, m_items)
    , m_palette(m_shell, m_planner, m_keys, m_sync, m_items)
    , m_picker(m_shell, m_planner)
    , m_goal(m_shell, m_planner, m_items, &m_drafts)
    , m_contract(m_shell, m_planner, m_items)
    , m_review(m_shell, m_planner, m_items, profile.profile().directory() + u"/window.ini"_s)
    , m_about(m_planner, profile.profile().directory())
    , m_keyList(m_keys)
    , m_triage(m_shell, m_planner, m_items, &m_drafts)
    , m_suggestions(m_planner, m_items)
    , m_projectPlanner(m_planner)
    , m_project(m_shell, m_planner, m_items, &m_drafts)
    , m_imports(m_planner, profile.profile(),
                [profile = profile.profile(), &clock] { return openQueries(profile, clock); })
    , m_print(m_shell, m_planner, profile.profile())
    , m_data(m_planner, m_items, m_storeData)
    , m_syncSetup(m_sync, m_items)
    , m_syncDevices(m_sync, m_items)
    , m_keySheet(m_sync, &loadPrintPlugin)
    , m_syncLog(m_sync)
    , m_syncFacts(m_sync, m_planner, m_items, m_syncReader, m_pending,
                  [&store = profile.store()](qint64 pos, int op, bool apply) {
                      return store.run<Committed>(
                          [=](Store &opened) { return opened.settleRecovered(pos, op, apply); });
                  })
    , m_putBack(m_sync, m_shell, m_planner, m_items, m_syncReader, m_putBackMarks,
                [&store = profile.store()](std::vector<PutBackSeen> seen) {
                    return store.run<Committed>([seen = std::move(seen)](Store &opened) {
                        return opened.settlePutBack(seen);
                    });
                })
    , m_conflicts(m_sync, m_shell, m_planner, m_items, m_syncReader)
    , m_profile(profile.profile())
    , m_time(m_shell, m_planner, profile.store(), profile.windowFile())
    , m_left(m_planner, &m_drafts)
{
    QObject::connect(&m_editor, &TodoEditorView::todoChanged, &m_putBack,
                     [this] { m_putBack.opened(m_editor.todoId()); });
}

void ViewModels::provideTo(QQmlEngine &engine)
{
    provide(engine, &m_planner);
    provide(engine, &m_keys);
    provide(engine, &m_shell);
    provide(engine, &m_quickAdd);
    provide(engine, &m_editor);
    provide(engine, &m_settings);
    provide(engine, &m_palette);
    provide(engine, &m_picker);
    provide(engine, &m_goal);
    provide(engine, &m_contract);
    provide(engine, &m_review);
    provide(engine, &m_imports);
    provide(engine, &m_print);
    m_time.provideTo(engine);
    provide(engine, &m_about);
    provide(engine, &m_keyList);
    provide(engine, &m_triage);
    provide(engine, &m_suggestions);
    provide(engine, &m_projectPlanner);
    provide(engine, &m_project);
    provide(engine, &m_data);
    provide(engine, &m_sync);
    provide(engine, &m_syncSetup);
    provide(engine, &m_syncDevices);
    provide(engine, &m_keySheet);
    provide(engine, &m_syncLog);
    provide(engine, &m_syncFacts);
    provide(engine, &m_putBack);
    provide(engine, &m_conflicts);
}

void ViewModels::setSync(SyncService *service)
{
    m_sync.setService(service);
}

void ViewModels::reportOpening(const QFuture<Result<void>> &opened)
{
    whenAnswered(opened, &m_planner, [this](const Result<void> &result) {
        if (result)
            return;
        const UserMessage message = userMessage(result.error());
        Q_EMIT m_planner.failed(message.message, message.hint);
    });
}

void ViewModels::recoverDrafts()
{
    whenAnswered(m_drafts.left(), &m_left, [this](const Result<std::vector<Draft>> &left) {
        for (const Draft &draft : left.value_or(std::vector<Draft>())) {
            if (draft.record == TriageView::dumpDraft())
                m_triage.setDumpText(draft.text);
            else
                m_left.recover(draft.record, draft.field, draft.text);
        }
    });
}

void ViewModels::greet()
{
    m_contract.watch();
    m_review.greet();
}

void ViewModels::beginSession()
{
    m_session = true;
    whenAnswered(m_storeData.beginSession(), &m_data,
                 [this](const Result<std::optional<qint64>> &interrupted) {
                     if (interrupted && *interrupted)
                         m_data.tellCrash(**interrupted);
                 });
}

void ViewModels::makeDailyBackups()
{
    m_storeData.makeDaily();
    QObject::connect(&m_items.feed, &ChangeFeed::dayChanged, &m_storeData, &StoreData::makeDaily);
}

void ViewModels::save()
{
    m_editor.save();
    m_goal.save();
    m_triage.save();
    m_project.save();
    m_review.save();
}

void ViewModels::finish()
{
    save();
    m_planner.finish();
    m_storeData.finish();
    if (std::exchange(m_session, false))
        endSession(m_profile);
}

void ViewModels::showSampleTexts()
{
    m_quickAdd.setText(u"Draft budget fri 2h #Finance !high every month"_s);
    m_palette.setText(u"gau"_s);
}

void ViewModels::showSampleAbsence()
{
    constexpr qint64 absenceMs = 24 * 60 * 1000;
    m_planner.perform([this] {
        auto running = m_items.queries.runningEntries().value_or(std::vector<Record>());
        if (running.empty())
            return Planner::Step{};
        const qint64 now = m_items.clock.nowMs();
        const auto ask = [this, now] {
            m_time.timer().start({});
            m_time.timer().askAbout({now - absenceMs, now});
        };
        const Action earlier = editTimeEntry(running.back(), {now - 2 * absenceMs}, {});
        if (earlier.edits.empty()) // it was asked before
            ask();
        return Planner::Step{.action = earlier, .then = ask};
    });
}

void followSettings(QQmlEngine &engine, SettingsView &settings)
{
    auto *theme = Theme::in(engine);
    const auto follow = [theme, &settings] {
        const QString scheme = settings.theme();
        theme->setScheme(scheme == "dark"_L1    ? Theme::Scheme::Dark
                         : scheme == "light"_L1 ? Theme::Scheme::Light
                                                : Theme::Scheme::System);
        theme->setScale(settings.textSize() / 100.0);
        theme->setCompact(settings.density() == "compact"_L1);
        theme->setContrast(settings.isContrastIncreased());
        theme->setReducedMotion(settings.isMotionReduced());
    };
    follow();
    QObject::connect(&settings, &SettingsView::changed, theme, follow);
}

} // namespace sennight
