// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical_p.h"
#include "ical_reader_p.h"
#include "import_builder_p.h"

namespace sennight {

/// Reads the VTODOs of an iCalendar stream, as task lists write them. A calendar's name
/// (X-WR-CALNAME) is the project of its todos. Events, journals and the rest are counted and left
/// out.
class IcalImport
{
public:
    IcalImport(QIODevice &device, const ImportContext &context);
    [[nodiscard]] Result<ImportPlan> run();

private:
    struct Todo
    {
        ForeignRecord record;
        QString uid{};
        QString parent{};    ///< UID
        QStringList needs{}; ///< UIDs of what must be done before
        QStringList kept{};  ///< lines for the export
        ical::AlarmTimes times{};
        bool isOpen = true;
    };

    void readCalendar(const IcalProperty &begin);
    void take(const IcalComponent &component);
    void takeIdentity(Todo &todo, const IcalComponent &component);
    void takeTimes(Todo &todo, const IcalComponent &component);
    void takeStatus(Todo &todo, const IcalComponent &component);
    void takeDates(Todo &todo, const IcalComponent &component);
    void takePlan(Todo &todo, const IcalComponent &component);
    void takeDuration(Todo &todo, const IcalComponent &component);
    void takeProject(Todo &todo, const IcalComponent &component);
    void takePriority(Todo &todo, const IcalComponent &component);
    void takeRule(Todo &todo, const IcalComponent &component);
    void takeWords(Todo &todo, const IcalComponent &component);
    void takeRelations(Todo &todo, const IcalComponent &component);
    void takeAlarms(Todo &todo, const IcalComponent &component);
    void keepOthers(Todo &todo, const IcalComponent &component);
    void countUnshown(const IcalComponent &component);
    [[nodiscard]] std::optional<IcalMoment> momentOf(Todo &todo, const IcalComponent &component,
                                                     QLatin1StringView name);
    [[nodiscard]] std::optional<qint64> instantOf(Todo &todo, const IcalComponent &component,
                                                  QLatin1StringView name);
    void unreadable(Todo &todo, const IcalProperty &property, const QString &what);

    void settleRelations();
    void breakCircles();
    void settle(Todo &todo);
    [[nodiscard]] std::optional<RecordId> idOfUid(const QString &uid);
    void report();

    const ImportContext &m_context;
    ImportBuilder m_builder;
    IcalReader m_reader;
    LocalTime m_local;
    IcalTimes m_times;
    qint64 m_nowMs;
    QString m_calendar; ///< its name
    std::vector<Todo> m_todos;
    QHash<QString, size_t> m_byUid;
    QHash<QString, QString> m_parentOfChild; ///< RELTYPE=CHILD: said by the parent
    int m_others = 0;
    int m_alarms = 0;
    int m_dangling = 0;
    // Todos that say more than is shown here: a place, links, people, how far they are.
    int m_places = 0;
    int m_links = 0;
    int m_people = 0;
    int m_begun = 0;
};

} // namespace sennight
