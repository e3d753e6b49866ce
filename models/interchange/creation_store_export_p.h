// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_sink_p.h"
#include "import_memory_p.h"
#include "json_writer_p.h"
#include "local_time_p.h"

#include <QHash>
#include <QSet>

namespace sennight {

/// Writes the object that the older web app kept. A member that it once gave goes out as it was
/// while the field here is still what was read from it.
class CreationStoreExport
{
public:
    CreationStoreExport(QIODevice &device, const ExportContext &context);
    [[nodiscard]] Result<ExportReport> run();

private:
    void survey();
    void writeArray(QLatin1StringView name, Entity entity, bool isFirst);
    void writeRecord(const Record &record);
    void addMember(JsonObject &object, const Record &record, const ImportMemory &memory,
                   QLatin1StringView name, Field field);
    void addOthers(JsonObject &object, const Record &record, const QSet<QString> &written);
    [[nodiscard]] QString updatedAt(const Record &record);
    void countLosses(const Record &todo);
    [[nodiscard]] QString jsonOf(const Record &record, QLatin1StringView name, Field field) const;
    [[nodiscard]] QString statusOf(const Record &todo) const;
    /// What a kept status word said: JSON in, a word of statusOf() out.
    [[nodiscard]] static QString statusOfWord(const QString &json);
    [[nodiscard]] QString idOf(const Record &record) const;

    ExportSink m_sink;
    LocalTime m_local;
    QHash<RecordId, QString> m_ids;      ///< of records that came from the old app
    QHash<RecordId, qint64> m_trackedMs; ///< by todo
};

} // namespace sennight
