// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_builder_p.h"
#include "json_reader_p.h"
#include "local_time_p.h"

namespace sennight {

/// Reads {"projects":[],"todos":[],"weeklyGoals":[],"intentions":[]} in any order, also within
/// {"state":{}} as such apps keep it.
class CreationStoreImport
{
public:
    CreationStoreImport(QIODevice &device, const ImportContext &context);
    [[nodiscard]] Result<ImportPlan> run();

private:
    /// A record that another one names; perhaps it comes later in the file.
    struct Reference
    {
        Field field;
        QLatin1StringView name;
        Entity entity;
        QString key;
    };
    struct Item
    {
        ForeignRecord record;
        JsonValue json;
        std::vector<Reference> references{};
        QString trackedHours{};    ///< as JSON
        QString heldDescription{}; ///< as JSON, where the notes may yet come to say more
        int trackedMinutes = 0;
        qint64 createdMs = 0;
    };

    void readObject(bool isOuter);
    void readItems(Entity entity);
    void map(Item &item);
    void takeTimes(Item &item);
    void takeTexts(Item &item);
    void takeProject(Item &item);
    void takeGoal(Item &item);
    void takeTodo(Item &item);
    void takeTodoStatus(Item &item);
    void takeTracked(const Item &item, const QString &key, qint64 endMs);
    void refer(Item &item, QLatin1StringView name, Field field, Entity entity);
    [[nodiscard]] bool canResolve(const Item &item);
    void finishItem(Item &item);
    void keepMembers(Item &item);

    [[nodiscard]] Value textOf(Item &item, QLatin1StringView name);
    [[nodiscard]] Value minutesOf(Item &item, QLatin1StringView name);
    [[nodiscard]] std::optional<qint64> instantOf(Item &item, QLatin1StringView name);
    using Reading = std::optional<QString> (*)(const QString &);
    [[nodiscard]] Value wordOf(Item &item, QLatin1StringView name, Reading reading);
    void unreadable(Item &item, QLatin1StringView name, const QString &what);

    ImportBuilder m_builder;
    JsonReader m_reader;
    LocalTime m_local;
    qint64 m_nowMs;
    std::vector<Item> m_waiting; ///< name something that has not come yet
    std::map<Entity, QSet<QString>> m_keys;
    QStringList m_otherMembers;
    bool m_any = false;
};

} // namespace sennight
