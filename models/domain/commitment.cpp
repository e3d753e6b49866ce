// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sennight {

using namespace Qt::StringLiterals;

std::optional<Commitment> Commitment::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json.isEmpty())
        return std::nullopt;
    Commitment commitment{json["at"_L1].toInteger(), json["minutes"_L1].toInt(), {}};
    const QJsonArray todos = json["todos"_L1].toArray();
    for (const auto &todo : todos) {
        if (const auto id = RecordId::fromHex(todo.toString()))
            commitment.todos.push_back(*id);
    }
    return commitment;
}

QString Commitment::toText() const
{
    std::vector<RecordId> sorted = todos;
    std::ranges::sort(sorted);
    QJsonArray ids;
    for (const RecordId &id : sorted)
        ids.append(id.toHex());
    const QJsonObject json{{u"at"_s, atMs}, {u"minutes"_s, minutes}, {u"todos"_s, ids}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace sennight
