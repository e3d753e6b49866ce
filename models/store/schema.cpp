// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

namespace sennight {
namespace {

using namespace Qt::StringLiterals;

QString sqlType(FieldType type)
{
    switch (type) {
    case FieldType::Boolean:
    case FieldType::Integer:
    case FieldType::Minutes:
    case FieldType::Instant:
        return u"INTEGER"_s;
    case FieldType::Id:
        return u"BLOB"_s;
    default:
        return u"TEXT"_s;
    }
}

// Kept by materialise so that lists need no join.
QString derivedColumns(Entity entity)
{
    if (entity != Entity::Todo)
        return {};
    return u", rollover_count INTEGER NOT NULL DEFAULT 0"
           ", next_reminder TEXT"
           ", has_notes INTEGER NOT NULL DEFAULT 0"
           ", tracked_ms INTEGER NOT NULL DEFAULT 0"
           ", tracked_minutes INTEGER NOT NULL DEFAULT 0"_s;
}

QString recordTable(const EntitySpec &entity)
{
    QString sql = u"CREATE TABLE %1(key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE"_s.arg(
        QLatin1StringView(entity.table));
    for (const FieldSpec *field : columnFields(entity)) {
        sql += u", %1 %2"_s.arg(columnName(*field), sqlType(field->type));
        if (field->policy == Policy::Life)
            sql += u" NOT NULL DEFAULT 0"_s;
    }
    sql += u", modified_at INTEGER NOT NULL, space INTEGER NOT NULL"
           ", conflicts INTEGER NOT NULL DEFAULT 0"
           ", conflict_fields INTEGER NOT NULL DEFAULT 0"_s;
    return sql + derivedColumns(entity.entity) + u", heads BLOB NOT NULL)"_s;
}

QString column(Field field)
{
    return columnName(spec(field));
}

// Few and partial: each one is paid for by every row of an import.
QStringList todoIndexes()
{
    const QString live = u" WHERE deleted = 0"_s;
    const QString ifSet = u" WHERE deleted = 0 AND %1 IS NOT NULL"_s;
    const auto index = [](QLatin1StringView name, const QString &columns, const QString &where) {
        return u"CREATE INDEX todos_%1 ON todos(%2)%3"_s.arg(name, columns, where);
    };
    const QString plan = column(Field::TodoPlan);
    const QString project = column(Field::TodoProject);
    const QString goal = column(Field::TodoGoal);
    const QString parent = column(Field::TodoParent);
    const QString done = column(Field::TodoCompletion);
    const QString letGo = column(Field::TodoLetGo);
    const QString due = column(Field::TodoDue);
    const QString predecessor = column(Field::TodoPredecessor);
    const QString wait = column(Field::TodoWaitUntil);
    const QString created = column(Field::TodoCreatedAt);
    const auto all = [](const QStringList &columns) { return columns.join(u", "_s); };
    // Beside what is looked for stands what the counts of open todos ask: they read no row.
    const QStringList isOpen{column(Field::TodoDeleted), done, letGo};
    return {
        index("plan"_L1, plan + u", "_s + column(Field::TodoDayOrder), ifSet.arg(plan)),
        // What waits: the Inbox newest first, and what is left over from earlier days and weeks.
        index("open"_L1,
              all(QStringList{plan, created, u"key"_s, parent, column(Field::TodoStage), wait} +
                  isOpen),
              u" WHERE deleted = 0 AND %1 IS NULL AND %2 IS NULL"_s.arg(done, letGo)),
        index("project"_L1, project + u", "_s + column(Field::TodoProjectOrder),
              ifSet.arg(project)),
        index("goal"_L1, goal, ifSet.arg(goal)),
        index("parent"_L1, parent, ifSet.arg(parent)),
        index("done"_L1, done, ifSet.arg(done)),
        index("due"_L1, all(QStringList{due, u"key"_s, plan, wait} + isOpen),
              u" WHERE deleted = 0 AND %1 IS NULL AND %2 IS NULL AND %3 IS NOT NULL"_s.arg(
                  done, letGo, due)),
        index("created"_L1, created, live),
        index("predecessor"_L1, predecessor, u" WHERE %1 IS NOT NULL"_s.arg(predecessor)),
    };
}

QStringList otherIndexes()
{
    return {
        u"CREATE INDEX time_entries_todo ON time_entries(%1) WHERE %1 IS NOT NULL"_s.arg(
            column(Field::TimeEntryTodo)),
        // The end beside the start: what a day was worked adds up without a look at the rows.
        u"CREATE INDEX time_entries_started ON time_entries(%1, %2, deleted) WHERE deleted = 0"_s
            .arg(column(Field::TimeEntryStartedAt), column(Field::TimeEntryEndedAt)),
        u"CREATE INDEX time_entries_running ON time_entries(%1) WHERE deleted = 0 AND %2 IS NULL"_s
            .arg(column(Field::TimeEntryStartedAt), column(Field::TimeEntryEndedAt)),
        u"CREATE INDEX weekly_goals_week ON weekly_goals(%1) WHERE deleted = 0"_s.arg(
            column(Field::GoalWeek)),
        u"CREATE INDEX links_from ON links(%1)"_s.arg(column(Field::LinkFrom)),
        u"CREATE INDEX links_to ON links(%1)"_s.arg(column(Field::LinkTo)),
    };
}

QStringList logTables()
{
    return {
        // incarnation: 64 random bits as a signed integer. own: a chain of this device.
        u"CREATE TABLE chains(chain INTEGER PRIMARY KEY, device BLOB NOT NULL,"
        " incarnation INTEGER NOT NULL, space INTEGER NOT NULL, own INTEGER NOT NULL DEFAULT 0,"
        " name TEXT, UNIQUE(device, incarnation))"_s,
        // (chain, seq) is not unique: a fork has two changes of one number, and both count.
        // space: Place. kind: the ActionKind, known for this device's own actions only. bytes: NULL
        // where they stand in sealed_log.
        u"CREATE TABLE changes(pos INTEGER PRIMARY KEY, space INTEGER NOT NULL,"
        " chain INTEGER NOT NULL, seq INTEGER NOT NULL, id BLOB NOT NULL, hlc INTEGER NOT NULL,"
        " action BLOB NOT NULL, kind INTEGER, bytes BLOB)"_s,
        u"CREATE INDEX changes_chain ON changes(chain, seq)"_s,
        // Old changes first_pos … last_pos, compressed: sealed_log_p.h.
        u"CREATE TABLE sealed_log(first_pos INTEGER PRIMARY KEY, last_pos INTEGER NOT NULL,"
        " frame BLOB NOT NULL)"_s,
        u"CREATE TABLE change_records(entity INTEGER NOT NULL, record INTEGER NOT NULL,"
        " pos INTEGER NOT NULL, PRIMARY KEY(entity, record, pos)) WITHOUT ROWID"_s,
        // What is known of each chain's ends; not of the chains that this device writes now.
        u"CREATE TABLE tips(chain INTEGER NOT NULL, seq INTEGER NOT NULL, id BLOB NOT NULL,"
        " pos INTEGER NOT NULL, PRIMARY KEY(chain, id)) WITHOUT ROWID"_s,
        // One row an action of this device, over the changes first_pos … last_pos. state:
        // UndoState. now_first, now_last: the changes that undo or redo would turn back.
        u"CREATE TABLE actions(first_pos INTEGER PRIMARY KEY, last_pos INTEGER NOT NULL,"
        " action BLOB NOT NULL, kind INTEGER NOT NULL, subject TEXT, at INTEGER NOT NULL,"
        " state INTEGER NOT NULL, now_first INTEGER NOT NULL, now_last INTEGER NOT NULL)"_s,
        u"CREATE INDEX actions_undone ON actions(first_pos) WHERE state = 1"_s,
        u"CREATE TABLE pending_changes(id BLOB PRIMARY KEY, waits_for BLOB NOT NULL,"
        " bytes BLOB NOT NULL) WITHOUT ROWID"_s,
        u"CREATE INDEX pending_changes_waits ON pending_changes(waits_for)"_s,
    };
}

QStringList sideTables()
{
    return {
        u"CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID"_s,
        u"CREATE TABLE elements(entity INTEGER NOT NULL, record INTEGER NOT NULL,"
        " field INTEGER NOT NULL, element TEXT NOT NULL, value,"
        " PRIMARY KEY(entity, record, field, element)) WITHOUT ROWID"_s,
        // The beginning of a value tells foreign ids apart; whole values would double the table.
        u"CREATE INDEX elements_element ON elements(entity, field, element, substr(value, 1, 16))"
        " WHERE "_s +
            oneLineElementSql,
        // Few todos wait for others, and every list asks it of every todo.
        u"CREATE INDEX elements_dependency ON elements(record) WHERE entity = %1 AND field = %2"_s
            .arg(static_cast<int>(Entity::Todo))
            .arg(numberOf(Field::TodoDependencies)),
        u"CREATE TABLE unknown_records(key INTEGER PRIMARY KEY, entity INTEGER NOT NULL,"
        " id BLOB NOT NULL, modified_at INTEGER NOT NULL, space INTEGER NOT NULL,"
        " heads BLOB NOT NULL, UNIQUE(entity, id))"_s,
        // What the todos of a project add up to: ProjectSums. None for a project without todos.
        u"CREATE TABLE project_sums(project BLOB PRIMARY KEY, open INTEGER NOT NULL,"
        " done INTEGER NOT NULL, estimated INTEGER NOT NULL, estimated_done INTEGER NOT NULL,"
        " estimate_minutes INTEGER NOT NULL, estimate_minutes_done INTEGER NOT NULL,"
        " tracked_ms INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE drafts(record BLOB NOT NULL, field INTEGER NOT NULL, text TEXT NOT NULL,"
        " at INTEGER NOT NULL, PRIMARY KEY(record, field)) WITHOUT ROWID"_s,
    };
}

// Rows are named by search_rows.h. Both tables hold folded text only (search_text.h), hence no
// folding of their own.
QStringList searchTables()
{
    return {
        u"CREATE VIRTUAL TABLE search_words USING fts5(title, body, content='',"
        " contentless_delete=1, tokenize='trigram case_sensitive 1')"_s,
        u"CREATE VIRTUAL TABLE search_short USING fts5(grams, content='',"
        " contentless_delete=1, detail=none, tokenize='ascii')"_s,
        // Records first_key … last_key of a kind whose words are still to be indexed; lastRowKey
        // stands for those that are to be made, too.
        u"CREATE TABLE search_backlog(entity INTEGER NOT NULL, first_key INTEGER NOT NULL,"
        " last_key INTEGER NOT NULL, PRIMARY KEY(entity, first_key)) WITHOUT ROWID"_s,
    };
}

} // namespace

QStringList syncTables()
{
    return {
        // The shared state of a record whose row lives in the local space: the heads as in a row,
        // all with their values.
        u"CREATE TABLE shadows(entity INTEGER NOT NULL, id BLOB NOT NULL, heads BLOB NOT NULL,"
        " PRIMARY KEY(entity, id)) WITHOUT ROWID"_s,
        // sent: the place in the log up to which the target has what this device wrote. refusal: a
        // RoundEnd, where it takes nothing any more.
        u"CREATE TABLE sync_targets(target TEXT PRIMARY KEY, sent INTEGER NOT NULL DEFAULT 0,"
        " bookmark BLOB, refusal INTEGER, refused_at INTEGER) WITHOUT ROWID"_s,
        // A chain of which the target has less: what stands after `after` is to be sent again.
        u"CREATE TABLE sync_lacks(target TEXT NOT NULL, chain INTEGER NOT NULL,"
        " after INTEGER NOT NULL, PRIMARY KEY(target, chain)) WITHOUT ROWID"_s,
        u"CREATE TABLE sync_peers(target TEXT NOT NULL, device BLOB NOT NULL,"
        " acknowledged INTEGER NOT NULL, seen INTEGER NOT NULL,"
        " PRIMARY KEY(target, device)) WITHOUT ROWID"_s,
        u"CREATE TABLE sync_facts(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"_s,
        // kept: (incarnation, seq, id) of each chain that was kept; sync_cut.cpp.
        u"CREATE TABLE sync_cuts(device BLOB PRIMARY KEY, kept BLOB NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE envelopes(chain INTEGER NOT NULL, first_seq INTEGER NOT NULL,"
        " last_seq INTEGER NOT NULL, last_id BLOB NOT NULL, bytes BLOB NOT NULL)"_s,
        u"CREATE UNIQUE INDEX envelopes_last ON envelopes(chain, last_seq, last_id)"_s,
        // Values of changes that were cut off, and what a person has dealt with. op: its place in
        // the change. settled: 0, or the first place of what applied it, negative while that is
        // undone, or 1 where nothing did.
        u"CREATE TABLE recovered(pos INTEGER NOT NULL, op INTEGER NOT NULL,"
        " settled INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(pos, op)) WITHOUT ROWID"_s,
    };
}

// Counted and listed after each commit. A table of records has few of them, or none.
QStringList conflictIndexes()
{
    QStringList indexes;
    for (const EntitySpec &entity : entities()) {
        indexes << u"CREATE INDEX %1_conflicts ON %1(key, conflicts)"
                   " WHERE conflicts > 0 AND deleted = 0"_s.arg(QLatin1StringView(entity.table));
    }
    return indexes;
}

QString putBackTable()
{
    // Records that live although somebody deleted them, until a person has seen it. deletion, edit:
    // places in the log; op: of the edit, its place in the change. at: when it was noticed here.
    return u"CREATE TABLE put_back(entity INTEGER NOT NULL, id BLOB NOT NULL, at INTEGER NOT NULL,"
           " deletion INTEGER NOT NULL, edit INTEGER NOT NULL, op INTEGER NOT NULL,"
           " PRIMARY KEY(entity, id)) WITHOUT ROWID"_s;
}

std::vector<const FieldSpec *> columnFields(const EntitySpec &entity)
{
    std::vector<const FieldSpec *> fields;
    for (const FieldSpec &field : entity.fields) {
        if (field.policy != Policy::Set)
            fields.push_back(&field);
    }
    return fields;
}

QString columnName(const FieldSpec &field)
{
    // `key` is the row's own number in every table.
    if (field.field == Field::SettingKey)
        return u"setting_key"_s;
    return u'"' + QLatin1StringView(field.name) + u'"';
}

QStringList schemaStatements()
{
    QStringList statements;
    for (const EntitySpec &entity : entities())
        statements += recordTable(entity);
    statements += todoIndexes() + otherIndexes() + logTables() + sideTables() + searchTables();
    statements += syncTables();
    statements += putBackTable();
    statements += conflictIndexes();
    return statements;
}

} // namespace sennight
