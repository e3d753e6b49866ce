// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "domain/record.h"

// The handlers of the table of commands, by the file that holds them.
namespace sennight::cli {

// todos.cpp
[[nodiscard]] Answer<void> addTodos(Invocation &call);
[[nodiscard]] Answer<void> markDone(Invocation &call);
[[nodiscard]] Answer<void> markLetGo(Invocation &call);
[[nodiscard]] Answer<void> reopenTodos(Invocation &call);
[[nodiscard]] Answer<void> deleteRecords(Invocation &call);
[[nodiscard]] Answer<void> restoreRecords(Invocation &call);
[[nodiscard]] Answer<void> moveTodo(Invocation &call);
// timer.cpp
[[nodiscard]] Answer<void> startTimerOf(Invocation &call);
[[nodiscard]] Answer<void> stopTimers(Invocation &call);
// lists.cpp
[[nodiscard]] Answer<void> listTodos(Invocation &call);
[[nodiscard]] Answer<void> searchRecords(Invocation &call);
// details.cpp
[[nodiscard]] Answer<void> showRecord(Invocation &call);
[[nodiscard]] Answer<void> showHistory(Invocation &call);
[[nodiscard]] Answer<void> editRecord(Invocation &call);
[[nodiscard]] Answer<void> linkRecords(Invocation &call);
// undo.cpp
[[nodiscard]] Answer<void> undoActions(Invocation &call);
[[nodiscard]] Answer<void> redoActions(Invocation &call);
// conflicts.cpp
[[nodiscard]] Answer<void> listConflicts(Invocation &call);
[[nodiscard]] Answer<void> resolveConflict(Invocation &call);
// projects.cpp
[[nodiscard]] Answer<void> addProjects(Invocation &call);
[[nodiscard]] Answer<void> listProjects(Invocation &call);
[[nodiscard]] Answer<void> showProject(Invocation &call);
[[nodiscard]] Answer<void> editProject(Invocation &call);
[[nodiscard]] Answer<void> archiveProject(Invocation &call);
/// `project edit P local_only=yes --delete-elsewhere`.
[[nodiscard]] Answer<void> keepOnlyHere(Invocation &call, const Record &project);
// goals.cpp
[[nodiscard]] Answer<void> addGoals(Invocation &call);
[[nodiscard]] Answer<void> listGoals(Invocation &call);
[[nodiscard]] Answer<void> showGoal(Invocation &call);
[[nodiscard]] Answer<void> editGoal(Invocation &call);
// thoughts.cpp
[[nodiscard]] Answer<void> addThoughts(Invocation &call);
[[nodiscard]] Answer<void> listThoughts(Invocation &call);
[[nodiscard]] Answer<void> showThought(Invocation &call);
[[nodiscard]] Answer<void> editThought(Invocation &call);
// weeks.cpp
[[nodiscard]] Answer<void> planWeek(Invocation &call);
// interchange.cpp
[[nodiscard]] Answer<void> importFile(Invocation &call);
[[nodiscard]] Answer<void> exportFile(Invocation &call);
// upkeep.cpp
[[nodiscard]] Answer<void> dumpState(Invocation &call);
[[nodiscard]] Answer<void> checkStore(Invocation &call);
[[nodiscard]] Answer<void> generateSample(Invocation &call);
// backups.cpp
[[nodiscard]] Answer<void> createBackup(Invocation &call);
[[nodiscard]] Answer<void> listBackups(Invocation &call);
[[nodiscard]] Answer<void> verifyBackups(Invocation &call);
[[nodiscard]] Answer<void> restoreBackup(Invocation &call);
// settings.cpp
[[nodiscard]] Answer<void> getSetting(Invocation &call);
[[nodiscard]] Answer<void> setSettingTo(Invocation &call);
[[nodiscard]] Answer<void> listSettings(Invocation &call);
// about.cpp
[[nodiscard]] Answer<void> showHelp(Invocation &call);
[[nodiscard]] Answer<void> printCompletion(Invocation &call);
[[nodiscard]] Answer<void> printManPage(Invocation &call);
[[nodiscard]] Answer<void> printCandidates(Invocation &call);
[[nodiscard]] Answer<void> printVersion(Invocation &call);
// sync.cpp
[[nodiscard]] Answer<void> showSyncStatus(Invocation &call);
[[nodiscard]] Answer<void> syncNow(Invocation &call);
[[nodiscard]] Answer<void> pauseSync(Invocation &call);
[[nodiscard]] Answer<void> resumeSync(Invocation &call);
[[nodiscard]] Answer<void> turnSyncOff(Invocation &call);
// sync_cloud.cpp
[[nodiscard]] Answer<void> setUpCloud(Invocation &call);
[[nodiscard]] Answer<void> replaceRecoveryKey(Invocation &call);
// sync_log.cpp
[[nodiscard]] Answer<void> showSyncLog(Invocation &call);
// put_back.cpp
[[nodiscard]] Answer<void> answerOrListPutBack(Invocation &call);
// places.cpp
[[nodiscard]] Answer<void> showPlaces(Invocation &call);
// recovered.cpp
[[nodiscard]] Answer<void> recoverValues(Invocation &call);
[[nodiscard]] Answer<void> listNotSynced(Invocation &call);
// devices.cpp
[[nodiscard]] Answer<void> listDevices(Invocation &call);
[[nodiscard]] Answer<void> trustDevice(Invocation &call);
[[nodiscard]] Answer<void> acceptDevice(Invocation &call);
[[nodiscard]] Answer<void> revokeDevice(Invocation &call);
[[nodiscard]] Answer<void> renameDevice(Invocation &call);

} // namespace sennight::cli
