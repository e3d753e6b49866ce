// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import.h"

#include "taskwarrior_import_p.h"

namespace sennight {

Result<ImportPlan> planImport(Format format, QIODevice &device, const ImportContext &context)
{
    switch (format) {
    case Format::Taskwarrior:
        return TaskwarriorImport(device, context).run();
    case Format::TodoTxt:
    case Format::CreationStore:
    case Format::Sennight:
        break;
    }
    return failure(ErrorCode::UnknownFormat, QString::number(static_cast<int>(format)));
}

} // namespace sennight
