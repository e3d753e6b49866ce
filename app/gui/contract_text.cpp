// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_text.h"

#include "items/joined_text.h"

#include "domain/person_week.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct ContractText
{
    Q_DECLARE_TR_FUNCTIONS(ContractText)
};

using Kind = ContractChange::Kind;

QString dayOf(qint64 atMs, const TextContext &context)
{
    if (atMs == 0)
        return {};
    return dateText(QDateTime::fromMSecsSinceEpoch(atMs, context.zone).date(), context);
}

QString withDay(const QString &known, const QString &unknown, const QString &day)
{
    return day.isEmpty() ? unknown : known.arg(day);
}

QString whereTo(const Plan &plan, const TextContext &context)
{
    if (plan.day.isValid())
        return ContractText::tr("moved to %1").arg(dateText(plan.day, context));
    return ContractText::tr("moved to any day");
}

QString awayText(const Plan &plan, const TextContext &context)
{
    if (plan.isNull())
        return ContractText::tr("taken out of the plan");
    return plan.week.isValid() ? ContractText::tr("moved to %1").arg(destinationText(plan, context))
                               : whereTo(plan, context);
}

QString whatText(const ContractChange &change, const TextContext &context)
{
    const QString day = dayOf(change.atMs, context);
    switch (change.kind) {
    case Kind::Added:
        return withDay(ContractText::tr("added %1"), ContractText::tr("added"), day);
    case Kind::Moved:
        return whereTo(change.to, context);
    case Kind::LeftWeek:
        return awayText(change.to, context);
    case Kind::Estimated:
        return withDay(ContractText::tr("estimated again %1"), ContractText::tr("estimated again"),
                       day);
    case Kind::LetGo:
        return withDay(ContractText::tr("let go %1"), ContractText::tr("let go"), day);
    case Kind::Deleted:
        return withDay(ContractText::tr("deleted %1"), ContractText::tr("deleted"), day);
    }
    return {};
}

/// One sentence part a kind, in this order.
QString counted(Kind kind, int changes)
{
    switch (kind) {
    case Kind::Added:
        return ContractText::tr("%Ln came in", nullptr, changes);
    case Kind::Moved:
        return ContractText::tr("%Ln moved within the week", nullptr, changes);
    case Kind::LeftWeek:
        return ContractText::tr("%Ln left the week", nullptr, changes);
    case Kind::Estimated:
        return ContractText::tr("%Ln got another estimate", nullptr, changes);
    case Kind::LetGo:
        return ContractText::tr("%Ln were let go", nullptr, changes);
    case Kind::Deleted:
        return ContractText::tr("%Ln were deleted", nullptr, changes);
    }
    return {};
}

QString misfitText(const Swap &swap, const TodoRow &row, const TextContext &context)
{
    const QString day = row.plan.day.isValid() ? longDateText(row.plan.day, context) : QString();
    switch (swap.reason) {
    case Misfit::DayFull:
        return ContractText::tr("%1 is full").arg(day);
    case Misfit::DayOver:
        return ContractText::tr("%1 is over").arg(day);
    case Misfit::WeekFull:
        return ContractText::tr("no day has room");
    case Misfit::TooLong:
        return ContractText::tr("longer than any day: split it");
    }
    return {};
}

QString outcomeOf(const Swap &swap, const TextContext &context)
{
    if (swap.to.day.isValid())
        return dateText(swap.to.day, context);
    if (swap.to.week.isValid())
        return swap.to.week == context.thisWeek.next()
                   ? ContractText::tr("Next week")
                   : ContractText::tr("Week %1").arg(swap.to.week.week);
    return {};
}

DecisionRow swapRow(const Swap &swap, const TodoRow &row, const TextContext &context)
{
    DecisionRow line{.key = row.key, .id = row.id.toHex(), .title = row.title};
    line.dotColour = row.projectColour;
    line.detail = swap.minutes > 0 ? durationText(swap.minutes) + u" · "_s : QString();
    line.detail += misfitText(swap, row, context);
    line.isTodo = true;
    const QString to = outcomeOf(swap, context);
    if (!to.isEmpty())
        line.choices = {to};
    else if (swap.reason != Misfit::TooLong)
        line.hint = ContractText::tr("It is due before there is room. Make room, or let something "
                                     "go.");
    return line;
}

} // namespace

QString moreText(int minutes)
{
    if (minutes == 0)
        return {};
    return minutes > 0 ? u"+"_s + durationText(minutes) : u"−"_s + durationText(-minutes);
}

QString changeText(const ContractChange &change, const TextContext &context)
{
    const QString more = moreText(change.minutes);
    const QString what = whatText(change, context);
    return more.isEmpty() ? what : ContractText::tr("%1, %2").arg(what, more);
}

QString changesText(int changes)
{
    return changes == 0 ? ContractText::tr("No change")
                        : ContractText::tr("%Ln changes", nullptr, changes);
}

QString changesSummary(std::span<const ContractLine> lines)
{
    QStringList parts;
    for (const Kind kind :
         {Kind::Added, Kind::Moved, Kind::LeftWeek, Kind::Estimated, Kind::LetGo, Kind::Deleted}) {
        const auto changes = std::ranges::count(
            lines, kind, [](const ContractLine &line) { return line.change.kind; });
        if (changes > 0)
            parts << counted(kind, static_cast<int>(changes));
    }
    return listText(parts);
}

std::vector<DecisionRow> changeRows(std::span<const ContractLine> lines, const TextContext &context)
{
    std::vector<DecisionRow> rows;
    rows.reserve(lines.size());
    for (const ContractLine &line : lines) {
        DecisionRow row{.key = line.key * 8 + static_cast<int>(line.change.kind)};
        row.id = line.change.todo.toHex();
        row.title = line.title;
        row.dotColour = line.projectColour;
        row.detail = changeText(line.change, context);
        row.reason = line.reason;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString fitText(const WeekFit &fit)
{
    const QString part =
        partText(durationText(fit.plannedMinutes), durationText(fit.capacityMinutes));
    return ContractText::tr("%1 are planned.").arg(part);
}

QString unknownText(const WeekFit &fit)
{
    return fit.unknown == 0 ? QString()
                            : ContractText::tr("%Ln todos have no estimate; they are not counted.",
                                               nullptr, fit.unknown);
}

std::vector<DecisionRow> swapRows(const ContractSnapshot &contract, const TextContext &context)
{
    std::vector<DecisionRow> rows;
    for (const Swap &swap : contract.fit.swaps) {
        const auto row = std::ranges::find(contract.week.todos, swap.todo, &TodoRow::id);
        if (row != contract.week.todos.end())
            rows.push_back(swapRow(swap, *row, context));
    }
    return rows;
}

} // namespace sennight
