// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sennight {

/// The translation context of this room's sentences.
struct Interchange
{
    Q_DECLARE_TR_FUNCTIONS(Interchange)
};

} // namespace sennight
