// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision.h"

#include "changes.h"

#include "domain/mass_deletion.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

bool canAsk()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

bool saysYes(Output &out, const QString &question)
{
    out.note(question + u" Type yes to go on."_s);
    char answer[16] = {};
    if (!std::fgets(answer, sizeof answer, stdin))
        return false;
    const auto word = QByteArray(answer).trimmed().toLower();
    return word == "yes" || word == "y";
}

} // namespace

Answer<void> decided(Invocation &call, const QString &question, const QString &unchanged)
{
    if (call.arguments.has("--yes"))
        return {};
    if (canAsk() && !call.out.json && saysYes(call.out, question))
        return {};
    return std::unexpected(Failure(Exit::Held, u"needs_decision"_s, question + u' ' + unchanged,
                                   u"Add --yes if that is what you want."_s));
}

Answer<void> confirmDeletion(Invocation &call, std::span<const Record> records)
{
    const auto todos = std::ranges::count_if(records, [](const Record &record) {
        return record.entity == Entity::Todo && !record.deleted;
    });
    if (todos <= fewDeletions || call.arguments.has("--yes"))
        return {};
    const auto all = call.session.queries().countTodos({.kind = TodoFilter::Kind::All});
    if (!all)
        return failed(all);
    if (!isMassDeletion(todos, *all))
        return {};
    const auto question = u"This deletes %1 of %2 todos."_s.arg(todos).arg(*all);
    return decided(call, question, u"Nothing was deleted."_s);
}

} // namespace sennight::cli
