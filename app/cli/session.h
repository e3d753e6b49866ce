// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "domain/actions.h"
#include "store/profile.h"
#include "store/queries.h"
#include "store/repository.h"

#include <memory>

namespace sennight {
class Store;
}

namespace sennight::cli {

/// The profile that a command works on, and where it reads time and chance from. Connections are
/// opened when they are first needed, because starting is most of what a short command does. One
/// thread; `clock` and `random` outlive it.
class Session
{
public:
    /// `folder` as given with --profile; empty = as the environment says.
    /// `language`: the system's, for quick add (language.h).
    Session(const QString &folder, const Clock &clock, RandomSource &random, QString language = {});
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    /// Opens what a command needs; makes the profile where there is none, but for IfThere.
    [[nodiscard]] Answer<void> open(Opens what);

    /// Only after open().
    [[nodiscard]] const Queries &queries() const { return *m_queries; }
    /// The writer, opened when it is first asked for.
    [[nodiscard]] Answer<Repository *> repository();
    [[nodiscard]] Answer<Store *> store();

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] RandomSource &random() const { return m_random; }
    [[nodiscard]] ActionContext actionContext() const;
    [[nodiscard]] QuickAddContext quickAddContext() const;

private:
    [[nodiscard]] QString language() const;

    Profile m_profile;
    const Clock &m_clock;
    RandomSource &m_random;
    QString m_language;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Queries> m_queries;
};

} // namespace sennight::cli
