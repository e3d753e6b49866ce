// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace sennight {

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir()
               ? documents
               : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

} // namespace sennight
