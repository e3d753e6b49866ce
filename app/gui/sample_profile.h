// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "store/store.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace sennight {

/// The throw-away profile of "Explore a sample week": a temporary folder (0700) with a lock in it,
/// removed when this ends; one whose program did not end well is removed by the next.
class SampleProfile
{
public:
    /// Makes one and sweeps up old ones. CannotOpen where there is no room for temporary files.
    [[nodiscard]] static Result<std::unique_ptr<SampleProfile>> make();
    ~SampleProfile();

    [[nodiscard]] const QString &directory() const { return m_directory; }
    /// Writes the sample week into an empty profile.
    [[nodiscard]] static Result<void> fill(Store &store, const Clock &clock);

private:
    explicit SampleProfile(QString directory);
    static void sweep();

    QString m_directory;
    QLockFile m_lock;
};

} // namespace sennight
