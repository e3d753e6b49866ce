// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_place.h"

#include "domain/order_key.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

Answer<std::vector<QString>> placesAtEnd(const Session &session, const Plan &plan, int count)
{
    if (plan.isNull())
        return std::vector<QString>(static_cast<size_t>(count));
    TodoFilter filter;
    filter.kind = plan.day.isValid() ? TodoFilter::Kind::Day : TodoFilter::Kind::AnyDay;
    filter.date = plan.day;
    filter.week = plan.week;
    const auto keys = session.queries().todoKeys(filter);
    if (!keys)
        return failed(keys);
    QString last;
    if (!keys->empty()) {
        const auto rows = session.queries().todoRows(std::span(*keys).last(1));
        if (!rows)
            return failed(rows);
        last = rows->empty() ? QString() : rows->front().dayOrder;
    }
    return orderKeysBetween(last, {}, count, session.random());
}

Answer<QString> placeInProject(const Session &session, const std::optional<RecordId> &project)
{
    if (!project)
        return QString();
    const auto last = session.queries().lastProjectOrder(*project);
    if (!last)
        return failed(last);
    return orderKeyBetween(*last, {}, session.random());
}

Answer<Action> statusAction(const Session &session, const Record &todo, const QString &status)
{
    const auto context = session.actionContext();
    const std::span one(&todo, 1);
    const auto word = status.trimmed().toLower();
    const bool isLetGo = word == u"let_go" || word == u"letgo";
    if (word == u"done" || isLetGo) {
        auto running = runningEntries(session);
        if (!running)
            return failed(running);
        return isLetGo ? letGo(one, *running, context) : complete(one, *running, context);
    }
    const auto stage = stageFromName(word);
    if (!stage && !word.isEmpty() && word != u"none" && word != u"open")
        return std::unexpected(Failure(
            Exit::Usage, u"invalid_value"_s, u"status: \"%1\" cannot be read."_s.arg(status),
            u"Write one of done, let_go, open, dumped, matched, refined, confirmed, "
            "committed."_s));
    auto action = reopen(one, context);
    action.kind = ActionKind::Edit;
    action.edits.push_back(
        {todo.id, Field::TodoStage, stage ? Value(QString(stageName(*stage))) : Value()});
    return action;
}

Answer<std::vector<Record>> runningEntries(const Session &session)
{
    auto running = session.queries().runningEntries();
    if (!running)
        return failed(running);
    return *std::move(running);
}

} // namespace sennight::cli
