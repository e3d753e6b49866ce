// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/draft_keeper.h"
#include "app/gui/planner.h"

#include <QTimer>

#include <map>

namespace sennight {

/// The texts of one open record while they are being typed. Each keystroke goes to the draft keeper
/// at once; it is committed when typing pauses, when the record is closed and when the program
/// ends, so none is lost. A commit from elsewhere never overwrites a draft, and a draft never one
/// of those unsaid: long texts are merged, and where that cannot be, overwrote() tells. GUI thread.
class TextDrafts : public QObject
{
    Q_OBJECT

public:
    /// `keeper` (none: drafts live in memory only) must outlive this and the planner.
    TextDrafts(Planner &planner, DraftKeeper *keeper, QObject *parent = nullptr);

    /// Writes what was typed for the record before. The null id: none is open any more.
    void open(const RecordId &record);
    /// Writes what was typed now.
    void save();
    /// Forgets what was typed: the record is gone.
    void drop();
    /// `shown` is what the text was until now: where no draft was, it stands on that.
    void type(Field field, const QString &text, const QString &shown);
    /// What was typed, until the log has it.
    [[nodiscard]] std::optional<QString> draft(Field field) const;
    /// Nothing waits for a pause in typing.
    [[nodiscard]] bool isEmpty() const { return m_drafts.empty(); }
    /// Commits a text that was being typed when the program ended without writing it.
    void recover(const RecordId &record, Field field, const QString &text);

Q_SIGNALS:
    void changed();
    /// The log has what was typed, or what it was merged to.
    void written();
    /// What was typed took the place of what was written elsewhere meanwhile. Where the record is
    /// not open any more, a toast says so.
    void overwrote(sennight::Field field, const QString &other);

private:
    struct Draft
    {
        QString text;
        QString base; ///< what the record held when typing began
    };
    struct Merged
    {
        QString text;
        std::optional<QString> overwritten = {};
    };

    void commit(const RecordId &record, Field field, const Draft &draft);
    void finished(Field field, const QString &typed, const Merged &merged);
    static Merged merged(Field field, const Draft &draft, const QString &now);
    [[nodiscard]] std::function<void()> letGo(const RecordId &record, Field field) const;

    Planner &m_planner;
    DraftKeeper *m_keeper;
    RecordId m_record;
    std::map<Field, Draft> m_drafts;
    std::map<Field, QString> m_onTheWay; ///< handed over to the log
    QTimer m_pause;
};

} // namespace sennight
