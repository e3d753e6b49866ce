// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace sennight {

/// What a test waits for ends the wait; this ends a test that waits in vain. A loaded machine or a
/// sanitizer takes far longer than the five seconds that Qt Test grants, and its disk longer still.
constexpr std::chrono::milliseconds patience{60'000};

} // namespace sennight

#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, sennight::patience)
#define QTRY_COMPARE(expression, expected)                                                         \
    QTRY_COMPARE_WITH_TIMEOUT(expression, expected, sennight::patience)
