// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "item_context.h"

namespace sennight {

TextContext ItemContext::text() const
{
    return {clock.nowMs(), feed.today(), feed.thisWeek(), clock.zone(), locale};
}

} // namespace sennight
