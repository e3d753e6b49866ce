// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sennight {

class Clock;
class OpenProfile;

/// A phone edits what this device edits, too: real conflicts in the sample week, for pictures and
/// the self-test. Waits for the store.
void addSampleConflicts(OpenProfile &profile, const Clock &clock);

} // namespace sennight
