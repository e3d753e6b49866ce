// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/sync_view.h"
#include "store/conflict_settling.h"

#include "items/row_list_model.h"

namespace sennight {

/// A stretch of a text and what became of it, for QML.
struct TextPart
{
    Q_GADGET
    QML_VALUE_TYPE(textPart)
    Q_PROPERTY(QString html MEMBER html CONSTANT FINAL) ///< escaped, line ends as breaks
    Q_PROPERTY(int kind MEMBER kind CONSTANT FINAL)     ///< Kind

public:
    enum Kind { Same, Removed, Mine, Theirs, Clash };
    Q_ENUM(Kind)
    QString html;
    int kind = Same;
    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// One version of a field, or the merged one, for QML.
struct VersionEntry
{
    Q_GADGET
    QML_VALUE_TYPE(versionEntry)
    Q_PROPERTY(QString head MEMBER head CONSTANT FINAL) ///< "Mine: this laptop"
    Q_PROPERTY(QString when MEMBER when CONSTANT FINAL) ///< "today at 09:52"
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QList<sennight::TextPart> parts MEMBER parts CONSTANT FINAL) ///< of long texts
    Q_PROPERTY(bool mine MEMBER mine CONSTANT FINAL)
    Q_PROPERTY(bool merged MEMBER merged CONSTANT FINAL)
    Q_PROPERTY(bool possible MEMBER possible CONSTANT FINAL) ///< false: it cannot be combined

public:
    QString head = {};
    QString when = {};
    QString text = {};
    QList<TextPart> parts = {};
    bool mine = false;
    bool merged = false;
    bool possible = true;
    friend bool operator==(const VersionEntry &, const VersionEntry &) = default;
};

/// A way to settle a field, for QML.
struct WayEntry
{
    Q_GADGET
    QML_VALUE_TYPE(settlingWay)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL) ///< "Keep mine"
    Q_PROPERTY(bool possible MEMBER possible CONSTANT FINAL)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT FINAL) ///< why it is not

public:
    QString text;
    bool possible = true;
    QString reason = {};
    friend bool operator==(const WayEntry &, const WayEntry &) = default;
};

/// The fields of one record that are in conflict, with what is chosen for each. Nothing is written
/// before settling(). GUI thread.
class ConflictFields : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConflictView")

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString, "Estimate"
        SummaryRole,                 ///< QString, "4 changes", of a text; else empty
        ClashesRole,                 ///< int, of a text
        VersionsRole,       ///< list of versionEntry: mine or the first, merged, the others
        SidesRole,          ///< list of settlingWay: the versions by short names, to look at
        WaysRole,           ///< list of settlingWay
        WayRole,            ///< int, the chosen one
        ShownRole,          ///< list of int: of the versions those that the chosen way leaves
        NoteRole,           ///< QString, "Was 2h 30m", what keeping both means, why a way is none
        LongRole,           ///< bool: text of several lines
        EditableRole,       ///< bool
        SettledRole,        ///< bool: settled elsewhere; only what the person wrote can be kept
        EditingRole,        ///< bool
        DraftRole,          ///< QString, what stands in the edit
        ProblemRole,        ///< QString, why the draft cannot be taken
        AccessibleTextRole, ///< QString
    };
    Q_ENUM(Role)

    ConflictFields(SyncView &sync, Planner &planner, const ItemContext &context,
                   QObject *parent = nullptr);

    /// What was chosen stays where the conflict is the same, what was written and begun stays with
    /// the field, and both come back after others were shown, where it is still that conflict.
    /// `settled` are conflicts of the same record that somebody settled meanwhile. `isFollowed` is
    /// false where changes were not followed since the last time: what was shown was left then.
    void show(std::vector<Conflict> conflicts, std::vector<Conflict> settled, bool isFollowed);
    /// False where that way is not possible; the field's note says why.
    Q_INVOKABLE bool choose(int row, int way);
    /// What the person wrote instead. False where it cannot be read; nothing changes then.
    Q_INVOKABLE bool write(int row, const QString &text);
    /// An edit begins with what the box between the versions says: what was written before or the
    /// merged text; else with the later version. What stands in it is kept while others are shown.
    Q_INVOKABLE void edit(int row);
    Q_INVOKABLE void setDraft(int row, const QString &text);
    /// Ends the edit and writes what stands in it, or chooses the proposal or what was written
    /// before where it says just that. False where it cannot be read: ProblemRole says so.
    Q_INVOKABLE bool takeDraft(int row);
    /// Ends the edit; the next one begins with what stood in it.
    Q_INVOKABLE void dropDraft(int row);
    /// Of all rows: what somebody wrote in them is written, if it can be read. Nothing else is
    /// chosen by that.
    bool takeDrafts();
    /// Something stands in an edit.
    [[nodiscard]] bool isEditing() const;
    /// Turns a clash of the merged text, by its number, to the other version.
    Q_INVOKABLE void turnClash(int row, int clash);
    /// M, T, B, R: mine, theirs, both, merged; false where the field has no such way.
    Q_INVOKABLE bool chooseByKey(int row, const QString &key);
    /// One action for all fields; of those that were settled elsewhere, what the person wrote.
    [[nodiscard]] Result<Action> settling() const;
    /// Fields that are not settled.
    [[nodiscard]] int openCount() const;
    /// Something was written or begun for a field that was settled elsewhere.
    [[nodiscard]] bool hasOwnText() const;
    /// Each field has one mine and one theirs, from the same two devices.
    [[nodiscard]] bool isTwoSided() const;
    /// Of the first field; empty where there is none.
    [[nodiscard]] QList<VersionEntry> heads() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void chosen();

private:
    struct Clash
    {
        qsizetype begin = 0; ///< in the merged text
        qsizetype length = 0;
        QString other; ///< what stands there in the other version
        friend bool operator==(const Clash &, const Clash &) = default;
    };
    struct Row
    {
        Conflict conflict = {};
        bool isSettled = false;
        std::optional<int> picked = {};  ///< the way, where the person chose
        std::optional<int> refused = {}; ///< a way that was tried and is not possible
        std::optional<QString> edited = {};
        std::optional<Value> written = {}; ///< `edited` as the field holds it
        std::optional<QString> draft = {};
        QString begun = {};                  ///< what the edit of `draft` would have begun with
        std::optional<QString> dropped = {}; ///< a draft that was left
        bool isUnreadable = false;           ///< the draft
        std::vector<Clash> clashes = {};
        QList<VersionEntry> versions = {};
        friend bool operator==(const Row &, const Row &) { return false; } // always told
    };
    enum class Way : quint8 { Version, Both, Merged, Edited };
    struct Chosen
    {
        Way way = Way::Version;
        size_t version = 0;
    };
    [[nodiscard]] static bool hasSides(const Conflict &conflict);
    [[nodiscard]] static bool isEditable(Field field);
    [[nodiscard]] QString proposedText(const Conflict &conflict) const;
    [[nodiscard]] QString boxText(const Row &row) const;
    [[nodiscard]] static bool showsEdited(const Row &row);
    [[nodiscard]] const Row *known(const Conflict &conflict, bool isFollowed);
    [[nodiscard]] static size_t mineOf(const Conflict &conflict);
    [[nodiscard]] static bool isTouched(const Row &row);
    static void takeOver(Row &row, const Row &old);
    [[nodiscard]] Row *at(int row);
    [[nodiscard]] int wayOf(const Row &row) const;
    [[nodiscard]] Chosen meaning(const Row &row) const;
    [[nodiscard]] static int proposal(const Conflict &conflict);
    [[nodiscard]] bool makesCopies() const;
    [[nodiscard]] Settlement settlement(const Row &row) const;
    [[nodiscard]] std::vector<Settlement> settlements() const;
    [[nodiscard]] static bool mayBoth(const Conflict &conflict);
    [[nodiscard]] static QList<WayEntry> sides(const Row &row);
    [[nodiscard]] QList<WayEntry> ways(const Row &row) const;
    [[nodiscard]] VersionEntry entry(const Conflict &conflict, size_t version) const;
    [[nodiscard]] VersionEntry mergedEntry(Row &row) const;
    void compose(Row &row) const;
    [[nodiscard]] QString note(const Row &row) const;
    [[nodiscard]] QString noteOfBoth(const Row &row) const;
    [[nodiscard]] QString noteOfSettled(const Row &row) const;
    [[nodiscard]] QString spoken(const Conflict &conflict, const Value &value) const;
    [[nodiscard]] static QString problem(const Row &row);
    [[nodiscard]] int changes(const Conflict &conflict) const;
    [[nodiscard]] QList<int> shown(const Row &row) const;
    void tell(int row);
    void tellAll();

    SyncView &m_sync;
    Planner &m_planner;
    ItemContext m_context;
    std::vector<Row> m_rows;
    std::vector<Row> m_touched; ///< shown before, where something was chosen or written
};

} // namespace sennight
