// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import.h"

#include "creation_store_import_p.h"
#include "ical_import_p.h"
#include "sennight_import_p.h"
#include "taskwarrior_import_p.h"
#include "todoist_import_p.h"
#include "todotxt_import_p.h"

namespace sennight {

Result<ImportPlan> planImport(Format format, QIODevice &device, const ImportContext &context)
{
    switch (format) {
    case Format::Taskwarrior:
        return TaskwarriorImport(device, context).run();
    case Format::TodoTxt:
        return TodoTxtImport(device, context).run();
    case Format::Ical:
        return IcalImport(device, context).run();
    case Format::TodoistCsv:
        return TodoistImport(device, context).run();
    case Format::CreationStore:
        return CreationStoreImport(device, context).run();
    case Format::Sennight:
        return SennightImport(device, context).run();
    case Format::Markdown:
    case Format::Csv:
        break; // for people and programs that only read
    }
    return failure(ErrorCode::UnknownFormat, QString::number(static_cast<int>(format)));
}

} // namespace sennight
