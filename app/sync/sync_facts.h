// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_values.h"

namespace sennight {

/// How far a device is with sharing its profile. Each step is kept before the next begins, so that
/// a program that is cut off goes on where it was.
enum class SyncPhase : quint8 {
    Off,      ///< nothing leaves this device
    Entering, ///< an account is being made or joined
    Taking,   ///< of an account that was there: what it holds is received first
    Sharing,  ///< what is here is stated in the shared space
    On,
    Leaving, ///< the account was left, and the profile is to follow
};

/// What is kept in the profile of how it is shared (sync::Replica::keep); no secret.
struct SyncFacts
{
    SyncPhase phase = SyncPhase::Off;
    bool isPaused = false;
    bool joins = false;          ///< an account that was there
    bool deletesAccount = false; ///< as soon as the server can be asked, and then it is left
    SyncKeyPlace keys = SyncKeyPlace::Keychain;
    QString deviceName;
    QString server{};                   ///< of the account that was to be entered
    std::vector<RecordId> projectsHere; ///< that are kept on this device when it shares
    friend bool operator==(const SyncFacts &, const SyncFacts &) = default;
};

/// How far what the members' log says was told here: indices of its records.
struct ToldMembers
{
    sync::DeviceId device;  ///< this one, as which it was told
    quint64 logged = 0;     ///< the first that the log does not have
    quint64 acceptedTo = 0; ///< the first that the person did not accept
    friend bool operator==(const ToldMembers &, const ToldMembers &) = default;
};

/// The name to keep them under.
inline constexpr QLatin1StringView toldMembersName("sync/told");

[[nodiscard]] QByteArray encode(const ToldMembers &told);
/// What cannot be read was never told.
[[nodiscard]] ToldMembers decodeToldMembers(const QByteArray &bytes);

/// The name to keep them under.
inline constexpr QLatin1StringView syncFactsName("sync/facts");

[[nodiscard]] QByteArray encode(const SyncFacts &facts);
/// What cannot be read is sync that is off.
[[nodiscard]] SyncFacts decodeSyncFacts(const QByteArray &bytes);

} // namespace sennight
