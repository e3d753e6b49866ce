// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sennight {

/// The folder that is offered for a new file: the person's documents, or their home where there is
/// no such folder. Any thread.
[[nodiscard]] QString documentsFolder();

} // namespace sennight
