// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export.h"

#include "taskwarrior_export_p.h"

namespace sennight {

Result<ExportReport> exportTo(Format format, QIODevice &device, const ExportContext &context)
{
    switch (format) {
    case Format::Taskwarrior:
        return TaskwarriorExport(device, context).run();
    case Format::TodoTxt:
    case Format::CreationStore:
    case Format::Sennight:
        break;
    }
    return failure(ErrorCode::UnknownFormat, QString::number(static_cast<int>(format)));
}

} // namespace sennight
