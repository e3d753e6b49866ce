// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_text.h"

#include "items/joined_text.h"

#include <QCoreApplication>

namespace sennight {

namespace {

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(ActionText)
};

int sizeOf(const QStringList &titles)
{
    return static_cast<int>(titles.size());
}

QString nameOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Add:
        return ActionText::tr("Added");
    case ActionKind::Done:
        return ActionText::tr("Done");
    case ActionKind::LetGo:
        return ActionText::tr("Let go");
    case ActionKind::Reopen:
        return ActionText::tr("Reopened");
    case ActionKind::Delete:
        return ActionText::tr("Deleted");
    case ActionKind::Restore:
        return ActionText::tr("Restored");
    case ActionKind::Move:
        return ActionText::tr("Moved");
    case ActionKind::Import:
        return ActionText::tr("Imported");
    case ActionKind::StartTimer:
        return ActionText::tr("Timer started");
    case ActionKind::StopTimer:
        return ActionText::tr("Timer stopped");
    case ActionKind::CommitWeek:
        return ActionText::tr("Week committed");
    case ActionKind::Setting:
        return ActionText::tr("Setting changed");
    case ActionKind::Settle:
        return ActionText::tr("Settled");
    case ActionKind::GoBack:
        return ActionText::tr("Back to");
    default:
        return ActionText::tr("Edited");
    }
}

} // namespace

QString doneToast(const QStringList &titles)
{
    if (titles.size() == 1)
        return ActionText::tr("Done: %1").arg(quotedTitle(titles.front()));
    return ActionText::tr("%Ln todos done", nullptr, sizeOf(titles));
}

QString reopenedToast(const QStringList &titles)
{
    if (titles.size() == 1)
        return ActionText::tr("Open again: %1").arg(quotedTitle(titles.front()));
    return ActionText::tr("%Ln todos open again", nullptr, sizeOf(titles));
}

QString letGoToast(const QStringList &titles)
{
    if (titles.size() == 1)
        return ActionText::tr("Let go: %1").arg(quotedTitle(titles.front()));
    return ActionText::tr("%Ln todos let go", nullptr, sizeOf(titles));
}

QString switchedToast(const QString &stopped, const QString &started)
{
    return ActionText::tr("Stopped %1, started %2").arg(quotedTitle(stopped), quotedTitle(started));
}

QString deletedToast(const QStringList &titles)
{
    if (titles.size() == 1)
        return ActionText::tr("Deleted %1. Undo brings it back.").arg(quotedTitle(titles.front()));
    return ActionText::tr("%Ln todos deleted. Undo brings them back.", nullptr, sizeOf(titles));
}

QString movedToast(const QStringList &titles, const Plan &plan, const TextContext &context)
{
    const int todos = sizeOf(titles);
    if (plan.isNull())
        return todos == 1 ? ActionText::tr("%1 has no day now").arg(quotedTitle(titles.front()))
                          : ActionText::tr("%Ln todos have no day now", nullptr, todos);
    const QString where = destinationText(plan, context);
    return todos == 1 ? ActionText::tr("Moved to %1").arg(where)
                      : ActionText::tr("%Ln todos moved to %1", nullptr, todos).arg(where);
}

QString addedToast(const Plan &plan, const TextContext &context)
{
    return ActionText::tr("Added to %1")
        .arg(plan.isNull() ? ActionText::tr("Inbox") : destinationText(plan, context));
}

QString backInInboxToast(int todos)
{
    return todos == 1 ? ActionText::tr("Back in the Inbox")
                      : ActionText::tr("%Ln todos are back in the Inbox", nullptr, todos);
}

QString linkedToast(int todos, bool toGoal, const QString &name)
{
    if (name.isEmpty())
        return toGoal ? ActionText::tr("No goal now") : ActionText::tr("No project now");
    if (toGoal)
        return todos == 1 ? ActionText::tr("Counts for %1").arg(quotedTitle(name))
                          : ActionText::tr("%Ln todos count for %1", nullptr, todos)
                                .arg(quotedTitle(name));
    return todos == 1 ? ActionText::tr("Moved to %1", "a project").arg(name)
                      : ActionText::tr("%Ln todos moved to %1", "a project", todos).arg(name);
}

QString undoneToast(const UndoOutcome &outcome, bool redo)
{
    const QString what = outcome.subject.isEmpty()
                             ? nameOf(outcome.kind)
                             : ActionText::tr("%1 %2", "what was done, to what")
                                   .arg(nameOf(outcome.kind), quotedTitle(outcome.subject));
    const int leftAlone = static_cast<int>(outcome.leftAlone.size());
    const QString rest = ActionText::tr("%Ln later changes were left alone.", nullptr, leftAlone);
    if (outcome.changedNothing())
        return sentencesText({redo ? ActionText::tr("Not redone: %1").arg(what)
                                   : ActionText::tr("Not undone: %1").arg(what),
                              leftAlone > 0 ? rest : ActionText::tr("It is so already.")});
    const QString text =
        redo ? ActionText::tr("Redone: %1").arg(what) : ActionText::tr("Undone: %1").arg(what);
    return leftAlone > 0 ? sentencesText({text, rest}) : text;
}

QString leadText(int minutes)
{
    return minutes == 0 ? ActionText::tr("when it is due")
                        : ActionText::tr("%1 before it is due").arg(durationText(minutes));
}

QString unsavedText(int changes)
{
    return changes == 0
               ? QString()
               : ActionText::tr("Sennight cannot write to the disk. Your last %Ln changes are in "
                                "memory only.",
                                nullptr, changes);
}

QString placeSpoken(QDate date, int position, const DayFacts &facts, int todos,
                    const TextContext &context)
{
    return ActionText::tr("%1, position %2 of %3, day at %4")
        .arg(longDateText(date, context))
        .arg(position)
        .arg(todos)
        .arg(partText(spokenDuration(facts.plannedMinutes), spokenDuration(facts.capacityMinutes)));
}

} // namespace sennight
