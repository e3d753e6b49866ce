// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foreign_index_p.h"
#include "import.h"
#include "import_memory_p.h"

namespace sennight {

struct ForeignField
{
    Field field;
    Value value;
    /// What the file said, where `value` follows from more than the file (the time of the import).
    QString asRead = {};
    /// The file names only the day on which a todo was over: `value` is its noon.
    bool dayOnly = false;
};

struct ForeignElement
{
    Field field;
    QString element;
    Value value;
};

/// A record as a foreign file describes it. Values may still be too long or unclean.
struct ForeignRecord
{
    Entity entity = Entity::Todo;
    QString key; ///< foreign id, unique in its kind; kept in `extras`
    qint64 line = 0;
    qint64 modifiedMs = 0;           ///< 0: unknown
    std::optional<RecordId> ownId{}; ///< the id of the record, if it came from here
    std::vector<ForeignField>
        fields{}; ///< what the file says; null: it has none, absent: it cannot say
    std::vector<ForeignElement> elements{};
    std::vector<ForeignField> born{};                  ///< written when the record is made only
    std::vector<std::pair<QString, QString>> extras{}; ///< name without the prefix → text
    QString notes{};
    QStringList unreadable{}; ///< "due: tomorrowish", for the notes
};

/// Turns foreign records into the edits of one action. The first error sticks; later calls do
/// nothing. Not thread safe.
class ImportBuilder
{
public:
    /// `prefix` names the format in extras ("taskwarrior"), `keyName` the foreign id ("uuid").
    ImportBuilder(const QString &prefix, const QString &keyName, const ImportContext &context);

    /// The records of that kind are known by a key that follows from what they say.
    void setNativeKey(Entity entity, const std::function<QString(const Record &)> &keyOf);
    /// Keeps the memory below the extra of that name, whose text has no line break. Comes first.
    void keepMemoryBelow(const QString &name) { m_memory.below = m_prefix + name; }
    /// The id that a foreign record has here, or will have: the same on every device.
    [[nodiscard]] RecordId idOf(Entity entity, const QString &key);
    [[nodiscard]] bool isKnown(Entity entity, const QString &key);
    /// The project of that name (letter case ignored), by its title here or by what a file called
    /// it.
    [[nodiscard]] std::optional<RecordId> findProject(const QString &name);
    /// The project of that name; made when there is none, with these notes.
    [[nodiscard]] RecordId projectNamed(const QString &name, const QString &notes = {});
    [[nodiscard]] QString titleOf(const RecordId &project) const { return m_titles.value(project); }
    /// An order key after all projects.
    [[nodiscard]] QString nextProjectOrder();
    [[nodiscard]] QString nextColour();

    /// Notes an unreadable value: a warning, and a line in the record's notes.
    void warn(ForeignRecord &record, const QString &what, const QString &name,
              const QString &original);
    void warn(qint64 line, const QString &what, const QString &kept);
    /// Gives the key that it goes by.
    QString take(ForeignRecord &&record);
    /// One interval of that length which ends at `endMs`, known by its todo; written when it is new
    /// or when its length in the file changed.
    void takeInterval(const RecordId &todo, qint64 endMs, int minutes, bool lengthChanged);
    /// What an earlier import kept in extras under that name; empty where there was none.
    [[nodiscard]] QString keptExtra(Entity entity, const QString &key, const QString &name);

    [[nodiscard]] ImportReport &report() { return m_report; }
    void countTag(const QString &element) { m_tags.insert(element); }
    [[nodiscard]] bool failed() const { return m_failed; }
    void fail(const Error &error);
    [[nodiscard]] Result<ImportPlan> finish();

private:
    struct Slot
    {
        Entity entity = Entity::Todo;
        RecordId id;
        RecordId idOfKey; ///< that every device derives from the key
        std::optional<KnownRecord> known;
        bool taken = false; ///< by a record of this file
    };
    /// An update of one record that the file and perhaps the person changed.
    struct Update
    {
        const Record &current;
        const ImportMemory &before; ///< what the last import read; empty: none did
        qint64 atMs;
        bool fileIsNewer;         ///< decides where there is no memory …
        bool fileHasNoTime;       ///< … unless nobody knows; then the file fills what is empty
        qsizetype alreadyInNotes; ///< unreadable values that record.notes holds
        QString notes = {};       ///< as they will be
    };
    enum class Winner { Nobody, File, Person };
    [[nodiscard]] static Winner winner(Field field, quint32 read, const Value &current,
                                       const Update &update);

    [[nodiscard]] RecordId derivedId(Entity entity, const QString &key) const;
    [[nodiscard]] Slot &slotOf(Entity entity, const QString &foreignId);
    [[nodiscard]] ForeignIndex &index(Entity entity);
    [[nodiscard]] std::optional<RecordId> lookUpProject(const QString &name);
    void readProjects();
    [[nodiscard]] static QString projectKey(const QString &name);
    void makeProject(const Slot &slot, const QString &name, const QString &notes);
    void keepPlace(ForeignRecord &record);
    [[nodiscard]] bool findByOwnId(Slot &slot, const ForeignRecord &record);
    [[nodiscard]] bool isUndone(const Slot &slot);
    [[nodiscard]] Slot takeSlot(ForeignRecord &record);
    void write(Slot &slot, ForeignRecord &record);
    void clean(ForeignRecord &record);
    void cleanLineField(ForeignRecord &record, ForeignField &field);
    void cleanNotes(ForeignRecord &record);
    void cleanElements(ForeignRecord &record);
    void cleanExtras(ForeignRecord &record);
    static void cutExtras(ForeignRecord &record);
    void dropInvalid(ForeignRecord &record);
    [[nodiscard]] ImportMemory memoryOf(const ForeignRecord &record) const;
    void keepMemory(ForeignRecord &record, const QString &memory) const;
    [[nodiscard]] bool isKeyInId(const Slot &slot);
    void create(const Slot &slot, ForeignRecord &record);
    void update(const Slot &slot, ForeignRecord &record);
    void updateFields(ForeignRecord &record, Update &update);
    void updateField(ForeignRecord &record, const ForeignField &field, Update &update);
    [[nodiscard]] bool wasOverThatDay(const Record &todo, const ForeignField &field) const;
    void updateNotes(const ForeignRecord &record, Update &update);
    void finishNotes(const ForeignRecord &record, const Update &update);
    void updateElements(const ForeignRecord &record, Update &update);
    void updateExtras(const ForeignRecord &record, Update &update);
    void edit(const RecordId &record, Field field, Value value, qint64 atMs,
              const QString &element = {});
    [[nodiscard]] qint64 instantOf(const ForeignRecord &record) const;

    QString m_prefix;
    QString m_keyElement;
    MemoryPlace m_memory;
    const ImportContext &m_context;
    qint64 m_nowMs;
    std::map<Entity, ForeignIndex> m_indexes;
    QHash<std::pair<int, QString>, Slot> m_slots;
    QHash<QString, RecordId> m_projects; ///< by lower-case name
    QHash<QString, RecordId> m_projectsAsWritten;
    QHash<RecordId, QString> m_titles; ///< of projects
    QString m_lastProjectOrder;
    QString m_lastTodoOrder;
    int m_colours = 0;
    bool m_projectsRead = false;
    QSet<QString> m_tags;
    Action m_action;
    ImportReport m_report;
    bool m_failed = false;
    Error m_error{ErrorCode::Io};
};

} // namespace sennight
