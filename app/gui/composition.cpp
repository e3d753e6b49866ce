// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where concrete classes meet.
#include "composition.h"

#include "domain/messages.h"
#include "store/commit_watch.h"
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
        QObject::connect(&m_watchThread, &QThread::finished, kept, &QObject::deleteLater);
        kept->check();
    });
}

ViewModels::ViewModels(OpenProfile &profile, const Queries &queries, const Clock &clock,
                       RandomSource &random, bool isSample)
    : m_items{queries, &profile.reader(), profile.feed(), clock, textLocale()}
    , m_drafts(profile.store())
    , m_planner({m_items, profile.store(), random})
    , m_shell(m_planner, m_items, isSample)
    , m_quickAdd(m_planner)
    , m_editor(m_planner, m_items, &m_drafts)
    , m_settings(m_planner, profile.profile().directory() + u"/window.ini"_s)
    , m_palette(m_shell, m_planner, m_items)
    , m_picker(m_shell, m_planner)
    , m_goal(m_shell, m_planner, m_items, &m_drafts)
    , m_left(m_planner, &m_drafts)
{}

void ViewModels::provideTo(QQmlEngine &engine)
{
    provide(engine, &m_planner);
    provide(engine, &m_shell);
    provide(engine, &m_quickAdd);
    provide(engine, &m_editor);
    provide(engine, &m_settings);
    provide(engine, &m_palette);
    provide(engine, &m_picker);
    provide(engine, &m_goal);
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
        for (const Draft &draft : left.value_or(std::vector<Draft>()))
            m_left.recover(draft.record, draft.field, draft.text);
    });
}

void ViewModels::finish()
{
    m_editor.save();
    m_goal.save();
    m_planner.finish();
}

void ViewModels::showSampleTexts()
{
    m_quickAdd.setText(u"Draft budget fri 2h #Finance !high every month"_s);
    m_palette.setText(u"gau"_s);
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
        theme->setContrast(settings.contrast() == "increased"_L1);
        theme->setReducedMotion(settings.motion() == "reduced"_L1);
    };
    follow();
    QObject::connect(&settings, &SettingsView::changed, theme, follow);
}

QLocale textLocale()
{
    const QLocale system = QLocale::system();
    const auto territory = system.territory();
    return QLocale(QLocale::English,
                   territory == QLocale::AnyTerritory ? QLocale::UnitedKingdom : territory);
}

} // namespace sennight
