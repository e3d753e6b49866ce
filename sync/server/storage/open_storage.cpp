// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_storage.h"

#include "sqlite_storage.h"

#ifdef SENNIGHT_POSTGRESQL
#include "postgres_storage.h"
#endif

using namespace Qt::StringLiterals;

namespace sennight::sync::server {

bool isPostgres(const QString &address)
{
    return address.startsWith("postgresql://"_L1) || address.startsWith("postgres://"_L1);
}

std::expected<std::unique_ptr<Storage>, StorageError> openStorage(const QString &address,
                                                                  RandomSource &random)
{
    if (isPostgres(address))
#ifdef SENNIGHT_POSTGRESQL
        return openPostgres(address, random);
#else
        return std::unexpected(StorageError::NotBuilt);
#endif
    return openSqlite(address, random);
}

} // namespace sennight::sync::server
