// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTranslator;

namespace sennight {

/// The forms that English has of what is counted: "1 todo", "2 todos". The sources say the second
/// only. To be installed by the caller. Any thread.
[[nodiscard]] bool loadEnglish(QTranslator &forms);

} // namespace sennight
