// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dismissed.h"

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr auto dismissedElement = "sennight:dismissed"_L1;

} // namespace

QStringList dismissedOf(const Record &todo)
{
    const auto &extras = todo.elements(Field::TodoExtras);
    const auto found = extras.find(dismissedElement);
    const QString *lines = found == extras.end() ? nullptr : std::get_if<QString>(&found->second);
    return lines ? lines->split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

Edit dismissal(const Record &todo, const QStringList &lines)
{
    return {.record = todo.id,
            .field = Field::TodoExtras,
            .value = (dismissedOf(todo) + lines).join(u'\n'),
            .element = dismissedElement};
}

} // namespace sennight
