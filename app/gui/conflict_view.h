// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/conflict_fields.h"
#include "app/gui/sync_reader.h"

#include <set>

namespace sennight {

/// The records that several devices changed before they could talk, and the one that is settled.
/// Nothing is written before keep(). Reads nothing before it is shown. GUI thread.
class ConflictView : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL) ///< a row
    Q_PROPERTY(QString recordId READ recordId NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString projectTitle READ projectTitle NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString projectColour READ projectColour NOTIFY currentChanged FINAL)
    Q_PROPERTY(sennight::ConflictFields *fields READ fields CONSTANT FINAL)
    /// All fields have the same two sides: their heads stand above the columns once.
    Q_PROPERTY(bool twoSided READ isTwoSided NOTIFY currentChanged FINAL)
    /// "Keep these 3 choices"; empty where there is nothing to keep.
    Q_PROPERTY(QString keepText READ keepText NOTIFY currentChanged FINAL)
    /// Of the columns, where the sides are the same for all fields.
    Q_PROPERTY(QList<sennight::VersionEntry> heads READ heads NOTIFY currentChanged FINAL)
    /// Another device settled or deleted what is shown, which stays until the person moves: "Phone
    /// settled this conflict while you were looking."; else empty.
    Q_PROPERTY(QString settledText READ settledText NOTIFY currentChanged FINAL)
    /// What it kept is on a page of its own: a todo, project or goal that was not deleted.
    Q_PROPERTY(bool keptReachable READ isKeptReachable NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY readyChanged FINAL)

public:
    enum Role {
        RecordIdRole = Qt::UserRole + 1, ///< QString
        TitleRole,                       ///< QString
        DetailRole,                      ///< QString, "3 fields · this device and Phone"
        KindRole,                        ///< QString: "todo", "project", "goal", "thought", …
        ColourRole,                      ///< QString, of a project
        AccessibleTextRole,              ///< QString
    };
    Q_ENUM(Role)

    ConflictView(SyncView &sync, Shell &shell, Planner &planner, const ItemContext &context,
                 SyncReader &reader, QObject *parent = nullptr);
    static ConflictView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<ConflictView>(engine);
    }

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] QString recordId() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString projectTitle() const { return m_projectTitle; }
    [[nodiscard]] QString projectColour() const { return m_projectColour; }
    [[nodiscard]] ConflictFields *fields() const { return m_fields; }
    [[nodiscard]] bool isTwoSided() const { return m_fields->isTwoSided(); }
    [[nodiscard]] QList<VersionEntry> heads() const { return m_fields->heads(); }
    [[nodiscard]] QString keepText() const;
    [[nodiscard]] QString settledText() const;
    [[nodiscard]] bool isKeptReachable() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Reads now, and from then on with each change while the screen is shown.
    Q_INVOKABLE void show();
    Q_INVOKABLE void hide();
    /// The record's conflict, as soon as it is read.
    Q_INVOKABLE void open(const QString &recordId);
    /// There are several versions of this record.
    [[nodiscard]] Q_INVOKABLE bool has(const QString &recordId) const;
    Q_INVOKABLE void next(int step);
    /// Shows the record that was settled elsewhere, as it is now.
    Q_INVOKABLE void seeWhatWasKept();
    /// Away from what was settled elsewhere.
    Q_INVOKABLE void goOn();
    /// Writes what is chosen and what stands in an edit; one Undo takes all of it back. Writes
    /// nothing where an edit cannot be read, which its field says.
    Q_INVOKABLE void keep();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void readyChanged();
    void currentChanged();
    /// Somebody else was faster; settledText() says who.
    void settledElsewhere();

private:
    struct Row
    {
        qint64 key = 0;
        RecordId record;
        Entity entity = Entity::Todo;
        QString title;
        std::vector<Conflict> conflicts = {};
        std::vector<Conflict> settled = {}; ///< elsewhere, while they were shown
        QString settledText = {};           ///< of one without other conflicts
        friend bool operator==(const Row &, const Row &) { return false; } // always told
    };
    void follow();
    void arrived(int count);
    void findNew(bool tells);
    void tell(const std::vector<Conflict> &news);
    void read();
    void take(std::vector<Conflict> conflicts);
    void stay(const Row &before, std::vector<Row> &rows);
    void leaveSettled();
    [[nodiscard]] QString whoSettled(const RecordId &id) const;
    void showCurrent();
    [[nodiscard]] const Row *row() const;
    [[nodiscard]] QString detailOf(const Row &row) const;
    [[nodiscard]] QString colourOf(const Row &row) const;

    SyncView &m_sync;
    Shell &m_shell;
    Planner &m_planner;
    ItemContext m_context;
    SyncReader &m_reader;
    ConflictFields *m_fields;
    std::vector<Row> m_rows;
    int m_current = 0;
    bool m_ready = false;
    bool m_shown = false;
    bool m_followed = false; ///< what is shown was read while it is, and each change since
    bool m_reading = false;
    bool m_again = false;
    std::set<RecordId> m_known; ///< in conflict when it was last asked
    RecordId m_settling;        ///< is shown and was kept here: goes with the next read
    QString m_wanted;           ///< to be opened
    QString m_projectTitle;
    QString m_projectColour;
    QString m_problem;
};

} // namespace sennight
