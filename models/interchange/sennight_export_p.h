// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_sink_p.h"
#include "json_writer_p.h"

namespace sennight {

/// Writes everything, record by record (sennight_format_p.h).
class SennightExport
{
public:
    SennightExport(QIODevice &device, const ExportContext &context);
    [[nodiscard]] Result<ExportReport> run();

private:
    void writeRecord(const Record &record);
    void addField(JsonObject &object, const Record &record, Field field, const Record &inherited);
    void addSet(JsonObject &object, const Record &record, Field field, const Record &inherited);
    [[nodiscard]] Record inheritedOf(const Record &record);

    ExportSink m_sink;
    const Queries &m_queries;
};

} // namespace sennight
