// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include "connection_p.h"
#include "open_database_p.h"

namespace sennight {

class Store::Private
{
public:
    Profile profile;
    const Clock &clock;
    RandomSource &random;
    StoreOptions options;
    std::unique_ptr<Connection> connection;
};

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const Profile &profile, const Clock &clock,
                                           RandomSource &random, const StoreOptions &options)
{
    auto connection =
        options.readOnly ? openForReading(profile) : openForWriting(profile, options.create);
    if (!connection)
        return std::unexpected(connection.error());
    auto d = std::make_unique<Private>(profile, clock, random, options, std::move(*connection));
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

const Profile &Store::profile() const
{
    return d->profile;
}

Connection &Store::connection()
{
    return *d->connection;
}

} // namespace sennight
