// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_sink_p.h"
#include "ical_p.h"

namespace sennight {

/// Writes one VCALENDAR with every todo as a VTODO. Dates stay dates, times stay on the wall: none
/// shifts with the zone of the reader. What came from another program goes out in its words while
/// they mean what is here.
class IcalExport
{
public:
    IcalExport(QIODevice &device, const ExportContext &context);
    [[nodiscard]] Result<ExportReport> run();

private:
    void survey();
    void writeTodo(const Record &todo);
    void writeDates(const Record &todo, const IcalComponent &kept);
    void writeMoment(QLatin1StringView name, const Due &here, const IcalComponent &kept,
                     bool isWhole);
    void writeStatus(const Record &todo, const IcalComponent &kept);
    void writeDetails(const Record &todo, const IcalComponent &kept);
    void writeRule(const Record &todo, const IcalComponent &kept);
    void writeTags(const Record &todo, const IcalComponent &kept);
    void writeRelations(const Record &todo);
    void writeAlarms(const Record &todo, const IcalComponent &kept);
    void writeZoneOf(const IcalProperty &property);
    void writeOthers(const IcalComponent &kept);

    void line(const QString &text) { m_sink.write(ical::folded(text)); }
    void property(QLatin1StringView name, const QString &value) { line(name + u':' + value); }
    void textProperty(QLatin1StringView name, const QString &text);
    [[nodiscard]] QString uidOf(const RecordId &todo) const;

    ExportSink m_sink;
    LocalTime m_local;
    IcalTimes m_times;
    qint64 m_nowMs;
    QHash<RecordId, QString> m_projects; ///< titles
    QHash<RecordId, QString> m_uids;     ///< of todos that came from another program
    QSet<RecordId> m_todos;              ///< that go out
    QSet<QString> m_zones;               ///< written already
};

} // namespace sennight
