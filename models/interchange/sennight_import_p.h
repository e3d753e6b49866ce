// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foreign_index_p.h"
#include "import.h"
#include "json_reader_p.h"
#include "local_time_p.h"

#include <QHash>
#include <QSet>

namespace sennight {

/// Reads the lossless format. Records are recognised by their ids; of a record that is here, too,
/// the side that was edited last is taken as a whole.
class SennightImport
{
public:
    SennightImport(QIODevice &device, const ImportContext &context);
    [[nodiscard]] Result<ImportPlan> run();

private:
    /// A record as the file has it.
    struct Read
    {
        Record record;
        std::vector<Edit> edits{};              ///< all that the file says, nulls too
        QSet<std::pair<int, QString>> places{}; ///< field numbers and elements in `edits`
        QStringList unreadable{};
    };
    /// What is known of a record here.
    struct Here
    {
        qint64 modifiedAtMs = 0;
        bool deleted = false;
    };

    void readHead();
    void readArray(const EntitySpec &entity);
    [[nodiscard]] bool readIdentity(Read &read, const JsonValue &json);
    void readMember(Read &read, const QString &name, const JsonValue &json);
    void readElements(Read &read, const FieldSpec &field, const JsonValue &json);
    void addEdit(Read &read, const FieldSpec &field, const QString &element, const JsonValue &json);
    void warn(Read &read, const QString &name, const JsonValue &json);
    void keepUnreadable(Read &read);
    void take(Read &read);
    void create(Read &read, bool wasDeleted);
    void update(Read &read);
    void clearAbsent(const Read &read, const Record &here);
    void push(const Read &read, const Edit &edit);
    void count(const Read &read);
    [[nodiscard]] std::optional<Here> find(Entity entity, const RecordId &id);
    void fail(const Error &error);

    const ImportContext &m_context;
    JsonReader m_reader;
    LocalTime m_local;
    qint64 m_nowMs;
    std::map<Entity, QHash<RecordId, Here>> m_here;
    UndoneRecords m_undone;
    QSet<std::pair<int, RecordId>> m_taken;
    Action m_action;
    ImportReport m_report;
    QSet<QString> m_tags;
    QStringList m_unknown;
    bool m_failed = false;
    Error m_error{ErrorCode::Io};
};

} // namespace sennight
