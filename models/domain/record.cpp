// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record.h"

namespace sennight {

const Value &Record::value(Field field) const
{
    static const Value nothing;
    const auto found = values.find(field);
    return found == values.end() ? nothing : found->second;
}

QString Record::text(Field field) const
{
    const QString *text = std::get_if<QString>(&value(field));
    return text ? *text : QString();
}

std::optional<qint64> Record::number(Field field) const
{
    const qint64 *number = std::get_if<qint64>(&value(field));
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<RecordId> Record::reference(Field field) const
{
    const RecordId *referred = std::get_if<RecordId>(&value(field));
    return referred ? std::optional(*referred) : std::nullopt;
}

const std::map<QString, Value> &Record::elements(Field field) const
{
    static const std::map<QString, Value> none;
    const auto found = sets.find(field);
    return found == sets.end() ? none : found->second;
}

} // namespace sennight
