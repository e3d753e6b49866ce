// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "domain/settings.h"
#include "store/sqlite_queries.h"
#include "store/store.h"

#include <QFileInfo>
#include <QSysInfo>

namespace sennight::cli {

using namespace Qt::StringLiterals;

Session::Session(const QString &folder, const Clock &clock, RandomSource &random, QString language)
    : m_profile(Profile::locate(folder))
    , m_clock(clock)
    , m_random(random)
    , m_language(std::move(language))
{}

Session::~Session()
{
    // An error here is no error of the command; the next one tries again.
    if (m_store)
        (void)m_store->limitLeftovers();
}

Answer<void> Session::open(Opens what)
{
    const bool isThere = QFileInfo::exists(m_profile.database());
    if (what == Opens::IfThere && !isThere)
        return refused(u"There is no profile yet."_s);
    if (what == Opens::Writing || !isThere) {
        if (auto opened = store(); !opened)
            return failed(opened);
    }
    auto queries = openQueries(m_profile, m_clock);
    if (!queries && queries.error().code == ErrorCode::Refused && what != Opens::IfThere) {
        // An older profile: the writer brings it up to date.
        if (auto opened = store(); !opened)
            return failed(opened);
        queries = openQueries(m_profile, m_clock);
    }
    if (!queries)
        return failed(queries);
    m_queries = *std::move(queries);
    return {};
}

Answer<Store *> Session::store()
{
    if (!m_store) {
        auto opened =
            Store::open(m_profile, m_clock, m_random, {.deviceName = QSysInfo::machineHostName()});
        if (!opened)
            return failed(opened);
        m_store = *std::move(opened);
    }
    return m_store.get();
}

Answer<Repository *> Session::repository()
{
    return store().transform([](Store *store) -> Repository * { return store; });
}

ActionContext Session::actionContext() const
{
    return {m_clock.nowMs(), queries().today(), m_random};
}

/// The person's, or the system's.
QString Session::language() const
{
    const auto stored = queries().setting(u"device.language"_s).value_or(std::nullopt);
    const auto chosen = stored ? wordFromJson(*stored) : std::nullopt;
    const bool isSystem = !chosen || *chosen == "system"_L1;
    return isSystem ? m_language : *chosen;
}

QuickAddContext Session::quickAddContext() const
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), m_clock.zone());
    return {.today = queries().today(), .now = now.time(), .language = language()};
}

} // namespace sennight::cli
