// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/aside_model.h"
#include "app/gui/sync_reader.h"
#include "app/gui/sync_view.h"

#include "items/record_marks.h"
#include "store/store.h"

namespace sennight {

/// Records that live although somebody deleted them, because another device had written on them:
/// the notice that tells of them, the list, and the marks of their rows, until the person answered
/// or opened them, or a day is over. Reads in the background, and nothing before there is a
/// service. GUI thread.
class PutBackView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // The notice
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL) ///< empty: there is none
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QStringList actions READ actions NOTIFY changed FINAL)
    // All of them
    Q_PROPERTY(sennight::AsideModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    /// Takes them off the store's list.
    using Settle = std::function<QFuture<Result<Committed>>(std::vector<PutBackSeen> seen)>;
    PutBackView(SyncView &sync, Shell &shell, Planner &planner, const ItemContext &context,
                SyncReader &reader, RecordMarks &marks, Settle settle, QObject *parent = nullptr);
    static PutBackView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<PutBackView>(engine);
    }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList actions() const;
    [[nodiscard]] AsideModel *list() const { return m_list; }
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }

    /// One of `actions`.
    Q_INVOKABLE void act(int action);
    /// Of a row of the list: "Delete it here too", or what it is called for that one.
    [[nodiscard]] Q_INVOKABLE QString deleteText(int row) const;
    Q_INVOKABLE void keep(int row);
    /// An ordinary delete, everywhere, with Undo.
    Q_INVOKABLE void remove(int row);
    /// Tells of these until it reads again; also for pictures.
    void show(std::vector<PutBack> all);
    /// The person looked at a todo: it need not be told any more.
    void opened(const QString &todoId);

Q_SIGNALS:
    void changed();

private:
    void follow();
    void readSoon();
    void read();
    void tell();
    void settle(const std::vector<PutBack> &records);
    void remove(const PutBack &record);
    /// Those that the notice tells of.
    [[nodiscard]] std::vector<PutBack> told() const;

    SyncView &m_sync;
    Shell &m_shell;
    Planner &m_planner;
    ItemContext m_context;
    SyncReader &m_reader;
    RecordMarks &m_marks;
    Settle m_settle;
    AsideModel *m_list;
    std::vector<PutBack> m_all;
    QSet<RecordId> m_laidAside; ///< are looked at in the list
    QString m_announced;
    QTimer m_soon; ///< several changes are read once
    QTimer m_over; ///< the day of the oldest is over
    bool m_reading = false;
    bool m_again = false;
};

} // namespace sennight
