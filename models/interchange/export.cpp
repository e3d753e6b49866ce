// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export.h"

#include "creation_store_export_p.h"
#include "csv_export_p.h"
#include "ical_export_p.h"
#include "markdown_export_p.h"
#include "sennight_export_p.h"
#include "taskwarrior_export_p.h"
#include "todotxt_export_p.h"

namespace sennight {

Result<ExportReport> exportTo(Format format, QIODevice &device, const ExportContext &context)
{
    switch (format) {
    case Format::Taskwarrior:
        return TaskwarriorExport(device, context).run();
    case Format::TodoTxt:
        return TodoTxtExport(device, context).run();
    case Format::Ical:
        return IcalExport(device, context).run();
    case Format::CreationStore:
        return CreationStoreExport(device, context).run();
    case Format::Sennight:
        return SennightExport(device, context).run();
    case Format::Markdown:
        return MarkdownExport(device, context).run();
    case Format::Csv:
        return CsvExport(device, context).run();
    case Format::TodoistCsv:
        break; // one project a file
    }
    return failure(ErrorCode::UnknownFormat, QString::number(static_cast<int>(format)));
}

} // namespace sennight
