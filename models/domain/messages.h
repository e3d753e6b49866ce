// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

namespace sennight {

/// What a person reads: one sentence that says what happened, and the next step.
struct UserMessage
{
    QString message;
    QString hint;
};

/// The one place where an Error becomes text; translatable. Any thread.
[[nodiscard]] UserMessage userMessage(const Error &error);
/// The same of a check, which saves nothing.
[[nodiscard]] UserMessage checkMessage(const Error &error);
/// The stable name of a code for scripts, for example "not_found".
[[nodiscard]] QLatin1StringView errorName(ErrorCode code);

} // namespace sennight
