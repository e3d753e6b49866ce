// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sennight {

/// The context of what is said about sync in more than one place. Any thread.
struct Sync
{
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

} // namespace sennight
