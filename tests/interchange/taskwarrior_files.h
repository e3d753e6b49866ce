// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

/// What the tests of Taskwarrior's format share: files, and ways to look at what came of them.
namespace sennight::taskwarrior {

using namespace Qt::StringLiterals;

constexpr auto tw = Format::Taskwarrior;

inline QByteArray task(const QByteArray &members)
{
    return "[{\"uuid\":\"80968976-d863-4aaf-ad8d-50246cb2e53a\",\"status\":\"pending\","
           "\"entry\":\"20261101T080000Z\",\"modified\":\"20261102T090000Z\"," +
           members + "}]";
}

inline QString extra(const Record &todo, const char *name)
{
    const auto &extras = todo.elements(Field::TodoExtras);
    const auto found = extras.find(u"taskwarrior:"_s + QLatin1StringView(name));
    return found == extras.end() ? QString() : std::get<QString>(found->second);
}

inline QStringList tagsOf(const Record &todo)
{
    QStringList tags;
    for (const auto &[element, tag] : todo.elements(Field::TodoTags))
        tags.append(std::get<QString>(tag));
    return tags;
}

/// Every second week: a template, a task that was done, and the open one.
inline const QByteArray series = R"([
{"uuid":"00000000-0000-4000-8000-0000000000aa","description":"Water plants","status":"recurring",
 "recur":"2weeks","due":"20261120T230000Z","mask":"+-","rtype":"periodic",
 "entry":"20261101T080000Z"},
{"uuid":"00000000-0000-4000-8000-000000000001","description":"Water plants","status":"completed",
 "recur":"2weeks","due":"20261120T230000Z","imask":0,"end":"20261121T080000Z",
 "parent":"00000000-0000-4000-8000-0000000000aa","entry":"20261101T080000Z"},
{"uuid":"00000000-0000-4000-8000-000000000002","description":"Water plants","status":"pending",
 "recur":"2weeks","due":"20261204T230000Z","imask":1,
 "parent":"00000000-0000-4000-8000-0000000000aa","entry":"20261101T080000Z"}])";

/// A task as the real program compares it: without what it derives, sets in order, numbers as
/// numbers.
inline QJsonObject comparable(QJsonObject task)
{
    task.remove(u"id"_s);
    task.remove(u"urgency"_s);
    for (const QString &name : {u"tags"_s, u"depends"_s}) {
        QStringList sorted;
        for (const QJsonValue &value : task.value(name).toArray())
            sorted.append(value.toString());
        sorted.sort();
        if (!sorted.isEmpty())
            task[name] = QJsonArray::fromStringList(sorted);
    }
    return task;
}

inline std::map<QString, QJsonObject> byUuid(const QByteArray &json)
{
    std::map<QString, QJsonObject> tasks;
    for (const QJsonValue &task : QJsonDocument::fromJson(json).array())
        tasks[task.toObject().value(u"uuid"_s).toString()] = comparable(task.toObject());
    return tasks;
}

} // namespace sennight::taskwarrior
