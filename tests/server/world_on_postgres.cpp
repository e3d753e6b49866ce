// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/world_storage.h"
#include "support/postgres_process.h"

namespace sennight::sync::server {

std::unique_ptr<Storage> newWorldStorage()
{
    static PostgresProcess postgres;
    SystemRandomSource random;
    auto opened = openStorage(postgres.newDatabase(), random);
    return opened ? std::move(*opened) : nullptr;
}

} // namespace sennight::sync::server
