// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_data.h"

#include "interchange/export.h"
#include "items/when_answered.h"
#include "store/session_mark.h"
#include "store/sqlite_queries.h"

#include <QPromise>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

Result<QStringList> writeExport(const Profile &profile, const Clock &clock, const QString &name,
                                const QString &path, const Progress &progress)
{
    const auto format = formatFromName(name, Direction::Export);
    if (!format)
        return std::unexpected(format.error());
    if (profile.isOwnFile(path))
        return failure(ErrorCode::Refused, path, u"a file of the profile itself"_s);
    const auto queries = openQueries(profile, clock);
    if (!queries)
        return std::unexpected(queries.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::CannotOpen, path, file.errorString());
    const auto report = exportTo(*format, file, {**queries, clock, progress});
    if (!report)
        return std::unexpected(report.error());
    if (!file.commit())
        return failure(ErrorCode::Io, path, file.errorString());
    return report->lost;
}

} // namespace

StoreData::StoreData(StoreThread &store, Profile profile, const Clock &clock, RandomSource &random,
                     QObject *parent)
    : DataKeeper(parent)
    , m_store(store)
    , m_profile(std::move(profile))
    , m_clock(clock)
    , m_random(random)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
}

StoreData::~StoreData()
{
    finish();
}

void StoreData::finish()
{
    *m_ends = true;
    m_thread.clear();
    m_thread.waitForDone();
}

template <typename Work>
auto StoreData::inThread(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    m_thread.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

Progress StoreData::stoppable(Progress progress) const
{
    return [ends = m_ends, progress = std::move(progress)](qint64 done, qint64 total) {
        return !*ends && (!progress || progress(done, total));
    };
}

void StoreData::makeDaily()
{
    const auto made = inThread([backups = Backups(m_profile, m_clock), goesOn = stoppable({})] {
        return backups.makeDaily(goesOn);
    });
    whenAnswered(made, this, [this](const Result<std::optional<Backup>> &daily) {
        if (!daily)
            Q_EMIT dailyFailed(daily.error());
        else if (*daily)
            Q_EMIT backupsChanged();
    });
}

QFuture<Result<std::optional<qint64>>> StoreData::beginSession()
{
    return inThread([profile = m_profile] { return sennight::beginSession(profile); });
}

QFuture<std::vector<Backup>> StoreData::backups()
{
    return inThread([backups = Backups(m_profile, m_clock)] { return backups.list(); });
}

QFuture<Result<qint64>> StoreData::actionsSince(const Backup &backup)
{
    return inThread(
        [backups = Backups(m_profile, m_clock), backup] { return backups.actionsSince(backup); });
}

QFuture<Result<Backup>> StoreData::backUp(Progress progress)
{
    const auto made =
        inThread([backups = Backups(m_profile, m_clock), goesOn = stoppable(std::move(progress))] {
            return backups.make(BackupReason::ByHand, goesOn);
        });
    whenAnswered(made, this, [this](const Result<Backup> &) { Q_EMIT backupsChanged(); });
    return made;
}

QFuture<Result<CheckReport>> StoreData::verify(const Backup &backup, Progress progress)
{
    const auto verified = inThread([backups = Backups(m_profile, m_clock), backup,
                                    &random = m_random, goesOn = stoppable(std::move(progress))] {
        return backups.verify(backup, random, goesOn);
    });
    whenAnswered(verified, this, [this](const Result<CheckReport> &) { Q_EMIT backupsChanged(); });
    return verified;
}

QFuture<Result<WayBack>> StoreData::goBackTo(const Backup &backup, const QString &name,
                                             Progress progress)
{
    const auto way = m_store.goBackTo({backup.path, {}, name}, stoppable(std::move(progress)));
    whenAnswered(way, this, [this](const Result<WayBack> &) { Q_EMIT backupsChanged(); });
    return way;
}

QFuture<Result<CheckReport>> StoreData::check(Progress progress)
{
    return inThread([profile = m_profile, &clock = m_clock, &random = m_random,
                     goesOn = stoppable(std::move(progress))] {
        return checkProfile(profile, clock, random, goesOn);
    });
}

std::vector<ExportFormat> StoreData::exportFormats() const
{
    // What loses nothing first, and what only few want last.
    constexpr std::array order{Format::Sennight,     Format::Markdown, Format::TodoTxt,
                               Format::Ical,         Format::Csv,      Format::Taskwarrior,
                               Format::CreationStore};
    std::vector<FormatInfo> wanted;
    std::ranges::copy_if(formats(), std::back_inserter(wanted), &FormatInfo::canExport);
    std::ranges::stable_sort(wanted, {}, [&](const FormatInfo &format) {
        return std::ranges::find(order, format.format);
    });
    std::vector<ExportFormat> found;
    found.reserve(wanted.size());
    for (const FormatInfo &format : wanted)
        found.push_back({QString::fromLatin1(format.name), QString::fromLatin1(format.suffix)});
    return found;
}

QFuture<Result<QStringList>> StoreData::exportTo(const QString &format, const QString &file,
                                                 Progress progress)
{
    return inThread([profile = m_profile, &clock = m_clock, format, file,
                     goesOn = stoppable(std::move(progress))] {
        return writeExport(profile, clock, format, file, goesOn);
    });
}

} // namespace sennight
