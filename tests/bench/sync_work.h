// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"
#include "store/repository.h"

#include <ctime>

// What the devices of the bench of sync do; the bench that drives them knows it, too.

namespace bench {

/// Nanoseconds of a clock that all processes of this machine share.
[[nodiscard]] inline qint64 monotonicNs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

[[nodiscard]] inline double msOf(qint64 ns)
{
    return static_cast<double>(ns) / 1e6;
}

/// New todos with titles of 40 and notes of 200 characters, made of words as people use them: few
/// of them often, most of them seldom. As one action.
[[nodiscard]] sennight::Action describedTodos(int count, qint64 nowMs);

/// What two devices do to the same record while they are apart.
enum class Meeting : quint8 {
    OtherFields, ///< half: nothing is in conflict
    SameTitle,   ///< 5 %: a conflict
    EqualTitles, ///< both wrote the same: none
    Tags,        ///< one more on each side: both stay
    Priorities,  ///< a field about which nobody is asked: the last one shows, both can be read
};
[[nodiscard]] Meeting meetingOf(int number);
[[nodiscard]] sennight::Edit meetingEdit(const sennight::RecordId &todo, int number, bool theirs);

} // namespace bench
