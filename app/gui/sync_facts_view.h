// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/aside_model.h"
#include "app/gui/sync_project_model.h"
#include "app/gui/sync_reader.h"
#include "app/gui/sync_view.h"

#include "items/record_marks.h"

namespace sennight {

/// One place that may have a change, for QML.
struct ChangePlace
{
    Q_GADGET
    QML_VALUE_TYPE(changePlace)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL) ///< "Has it", "Not yet · last seen 09:47"
    Q_PROPERTY(bool has MEMBER has CONSTANT FINAL)
    Q_PROPERTY(bool server MEMBER server CONSTANT FINAL)

public:
    QString name;
    QString text;
    bool has = false;
    bool server = false;
    friend bool operator==(const ChangePlace &, const ChangePlace &) = default;
};

/// What the store knows of sync: what waits, how many conflicts there are, what was put aside, and
/// where a change is. Reads in the background, and nothing before there is a service. GUI thread.
class SyncFactsView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// What waits by kind: "3 todos", "1 thought".
    Q_PROPERTY(QStringList waiting READ waiting NOTIFY waitingChanged FINAL)
    Q_PROPERTY(sennight::AsideModel *recovered READ recovered CONSTANT FINAL)
    Q_PROPERTY(sennight::AsideModel *notSynced READ notSynced CONSTANT FINAL)
    Q_PROPERTY(sennight::SyncProjectModel *projects READ projects CONSTANT FINAL)
    Q_PROPERTY(int asideCount READ asideCount NOTIFY asideChanged FINAL)
    // Where a change is
    Q_PROPERTY(QString placeTitle READ placeTitle NOTIFY placesChanged FINAL)
    Q_PROPERTY(QString placeText READ placeText NOTIFY placesChanged FINAL)
    Q_PROPERTY(QList<sennight::ChangePlace> places READ places NOTIFY placesChanged FINAL)

public:
    /// Applies a recovered value again, or only takes it off the list.
    using Settle = std::function<QFuture<Result<Committed>>(qint64 pos, int op, bool apply)>;
    SyncFactsView(SyncView &sync, Planner &planner, const ItemContext &context, SyncReader &reader,
                  RecordMarks &marks, Settle settle, QObject *parent = nullptr);
    static SyncFactsView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<SyncFactsView>(engine);
    }

    [[nodiscard]] QStringList waiting() const { return m_waiting; }
    [[nodiscard]] AsideModel *recovered() const { return m_recovered; }
    [[nodiscard]] AsideModel *notSynced() const { return m_notSynced; }
    [[nodiscard]] SyncProjectModel *projects() const { return m_projects; }
    [[nodiscard]] int asideCount() const { return m_recovered->count() + m_notSynced->count(); }
    [[nodiscard]] QString placeTitle() const { return m_placeTitle; }
    [[nodiscard]] QString placeText() const { return m_placeText; }
    [[nodiscard]] QList<ChangePlace> places() const { return m_places; }

    /// Of a todo. Answers by placesChanged.
    Q_INVOKABLE void locate(const QString &todoId);
    /// A row of `recovered`: its value is written again, or only leaves the list.
    Q_INVOKABLE void settle(int row, bool apply);
    Q_INVOKABLE void settleAll();

Q_SIGNALS:
    void waitingChanged();
    void asideChanged();
    void placesChanged();
    /// A place was asked for: it is shown now, and filled by placesChanged.
    void located();

private:
    /// All that is read at once.
    struct Facts
    {
        qint64 conflicts = 0;
        std::vector<PendingRecord> pending;
        std::vector<RecoveredValue> recovered;
        std::vector<NotSynced> notSynced;
    };
    static Result<Facts> readFacts(SyncQueries &queries, const QStringList &targets);
    void follow();
    [[nodiscard]] QStringList openTargets() const;
    void readSoon();
    void read();
    void take(const Facts &facts);
    void takePlaces(const RecordPlaces &places);
    [[nodiscard]] QStringList kinds(const std::vector<PendingRecord> &pending) const;
    [[nodiscard]] QString nameOf(const QString &target) const;
    [[nodiscard]] QString seenText(const QString &says, const PeerPlace &peer) const;

    SyncView &m_sync;
    Planner &m_planner;
    ItemContext m_context;
    SyncReader &m_reader;
    RecordMarks &m_marks;
    Settle m_settle;
    AsideModel *m_recovered;
    AsideModel *m_notSynced;
    SyncProjectModel *m_projects;
    QStringList m_waiting;
    QString m_placeTitle;
    QString m_placeText;
    QList<ChangePlace> m_places;
    QTimer m_soon; ///< several changes are read once
    bool m_reading = false;
    bool m_again = false;
};

} // namespace sennight
