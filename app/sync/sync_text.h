// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_values.h"

#include "domain/messages.h"
#include "sync/core/ports.h"

namespace sennight {

// The one place where what stands in the way of sync becomes text; translatable. Any thread.

/// What a person reads: where the data is or what happened, and the next step. `place` is the
/// server's name, "sync.example.org"; empty: "the server".
[[nodiscard]] UserMessage syncMessage(const SyncProblem &problem, const QString &place);
/// The same of a set-up that came to nothing: nothing is tried again by itself, and nothing waits.
[[nodiscard]] UserMessage setUpMessage(const SyncProblem &problem, const QString &place);
/// For WrongSecret, where it is known which was given.
[[nodiscard]] UserMessage wrongKeyMessage(const QString &place);
[[nodiscard]] UserMessage wrongPassphraseMessage();
/// For BadInvite, where it is known whether one was given.
[[nodiscard]] UserMessage inviteMessage(bool isGiven, const QString &place);
/// The next step alone, as the sidebar has room for it: "Sync needs you: join again".
[[nodiscard]] QString syncStep(SyncTrouble trouble);
/// Sync does not go on before somebody did something.
[[nodiscard]] bool needsPerson(SyncTrouble trouble);
/// Nobody answers, and it is tried again by itself.
[[nodiscard]] bool isAway(SyncTrouble trouble);
/// Why a target takes nothing of this device any more, as it was kept.
[[nodiscard]] SyncTrouble refusalTrouble(sync::RoundEnd reason);
/// What is written here goes nowhere, however long it waits: this device may not, or is not known.
[[nodiscard]] bool staysHere(SyncTrouble trouble);
/// The stable name for logs and scripts, "wrong_secret".
[[nodiscard]] QLatin1StringView syncTroubleName(SyncTrouble trouble);
/// The trouble of that name; None for others.
[[nodiscard]] SyncTrouble syncTroubleNamed(const QString &name);

/// "Full trust", "Can edit", "Read only", "Stores only".
[[nodiscard]] QString levelText(sync::Level level);
/// What it may do, in a few words: "edits, lets devices in and revokes them".
[[nodiscard]] QString levelNote(sync::Level level);
/// "Turned on", "Paused": what happened to the account; `device` is its name where one is meant.
[[nodiscard]] QString accountEventText(SyncAccountEvent event, const QString &device);

} // namespace sennight
