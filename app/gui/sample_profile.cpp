// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_profile.h"

#include "domain/person_week.h"
#include "interchange/generate.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

const QString &namePattern()
{
    static const QString pattern = u"sennight-sample-"_s;
    return pattern;
}

QString lockOf(const QString &directory)
{
    return directory + u"/in-use.lock"_s;
}

/// Only what this person made here, and only folders: temporary folders are shared.
bool isOurs(const QFileInfo &entry)
{
    return entry.isDir() && !entry.isSymLink() && QFileInfo::exists(lockOf(entry.filePath())) &&
           entry.ownerId() == QFileInfo(QDir::homePath()).ownerId();
}

} // namespace

SampleProfile::SampleProfile(QString directory)
    : m_directory(std::move(directory))
    , m_lock(lockOf(m_directory))
{
    m_lock.setStaleLockTime(0); // held for as long as the program runs
}

Result<std::unique_ptr<SampleProfile>> SampleProfile::make()
{
    sweep();
    QTemporaryDir directory(QDir::tempPath() + u'/' + namePattern() + u"XXXXXX"_s);
    if (!directory.isValid())
        return failure(ErrorCode::CannotOpen, QDir::tempPath(), directory.errorString());
    directory.setAutoRemove(false);
    std::unique_ptr<SampleProfile> sample(new SampleProfile(directory.path()));
    if (!sample->m_lock.tryLock())
        return failure(ErrorCode::CannotOpen, directory.path());
    return sample;
}

SampleProfile::~SampleProfile()
{
    m_lock.unlock();
    QDir(m_directory).removeRecursively();
}

void SampleProfile::sweep()
{
    const QDir temporary(QDir::tempPath());
    const auto entries = temporary.entryInfoList({namePattern() + u'*'}, QDir::Dirs);
    for (const QFileInfo &entry : entries) {
        QLockFile lock(lockOf(entry.filePath()));
        lock.setStaleLockTime(0);
        if (!isOurs(entry) || !lock.tryLock())
            continue; // its program is running
        lock.unlock();
        QDir(entry.filePath()).removeRecursively();
    }
}

Result<void> SampleProfile::fill(Store &store, const Clock &clock)
{
    const PlannerSettings settings;
    const QDate today = dateAt(clock.nowMs(), settings.dayStart, clock.zone());
    for (const Action &action : sampleWeek({clock, today, settings})) {
        if (const auto committed = store.commit(action); !committed)
            return std::unexpected(committed.error());
    }
    return {};
}

} // namespace sennight
