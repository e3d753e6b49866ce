// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_moment_p.h"

#include "domain/commitment.h"
#include "domain/entities.h"
#include "domain/person_week.h"
#include "domain/settings.h"

namespace sennight {

void ProfileMoment::refresh()
{
    const qint64 version = m_connection.version();
    if (version == m_version)
        return;
    m_version = version;
    m_settings.reset();
    m_weeks.clear();
}

const PlannerSettings &ProfileMoment::settings()
{
    if (!m_settings)
        m_settings = readSettings();
    return *m_settings;
}

Result<std::optional<QString>> ProfileMoment::setting(const QString &key)
{
    static const QString sql =
        QStringLiteral("SELECT value FROM settings WHERE id = ? AND deleted = 0");
    auto rows = m_connection.run(sql, {settingId(key).toBytes()});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->next() && !rows->isNull(0))
        return std::optional(rows->text(0));
    return rows->outcome().transform([] { return std::optional<QString>(); });
}

/// A setting that cannot be read is as if it were not there: the default applies.
PlannerSettings ProfileMoment::readSettings()
{
    const auto json = [this](const QString &key) {
        return setting(key).value_or(std::nullopt).value_or(QString());
    };
    PlannerSettings settings;
    const auto firstDay = json(QStringLiteral("week.first_day"));
    const int number = numberFromJson(firstDay).value_or(0);
    if (const auto weekday = weekdayFromJson(firstDay))
        settings.firstDayOfWeek = *weekday;
    else if (number >= 1 && number <= 7)
        settings.firstDayOfWeek = number;
    settings.dayStart =
        timeOfDayFromJson(json(QStringLiteral("day.start"))).value_or(settings.dayStart);
    settings.capacityMinutes =
        capacityFromJson(json(QStringLiteral("week.capacity"))).value_or(settings.capacityMinutes);
    return settings;
}

QDate ProfileMoment::today()
{
    return dateAt(m_clock.nowMs(), settings().dayStart, m_clock.zone());
}

QDate ProfileMoment::dateOf(qint64 ms)
{
    return dateAt(ms, settings().dayStart, m_clock.zone());
}

QString ProfileMoment::localNow() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), m_clock.zone())
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

qint64 ProfileMoment::startOfDayMs(QDate date)
{
    return sennight::startOfDayMs(date, settings().dayStart, m_clock.zone());
}

bool ProfileMoment::isCommitted(const Plan &plan, const RecordId &todo)
{
    if (plan.isNull())
        return false;
    const auto name = plan.day.isValid() ? weekOf(plan.day, settings().firstDayOfWeek) : plan.week;
    return week(name).todos.contains(todo);
}

std::optional<RowKey> ProfileMoment::weekKey(IsoWeek name)
{
    return week(name).key;
}

bool ProfileMoment::hasCommitment(IsoWeek name)
{
    return week(name).committed;
}

const ProfileMoment::Week &ProfileMoment::week(IsoWeek name)
{
    const auto found = m_weeks.find(name);
    return found != m_weeks.end() ? found->second
                                  : m_weeks.emplace(name, readWeek(name)).first->second;
}

ProfileMoment::Week ProfileMoment::readWeek(IsoWeek name)
{
    static const QString sql =
        QStringLiteral("SELECT key, commitment FROM weeks WHERE id = ? AND deleted = 0");
    Week week;
    auto rows = m_connection.run(sql, {weekId(name).toBytes()});
    if (!rows || !rows->next())
        return week;
    week.key = rows->number(0);
    const auto commitment = Commitment::fromText(rows->text(1));
    week.committed = commitment.has_value();
    if (commitment)
        week.todos.insert(commitment->todos.begin(), commitment->todos.end());
    return week;
}

} // namespace sennight
