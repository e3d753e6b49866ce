// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_queries.h"

#include "domain/entities.h"

namespace sennight {

QString deviceNameSetting(const RecordId &device)
{
    return QStringLiteral("sync.device.") + device.toHex();
}

} // namespace sennight
