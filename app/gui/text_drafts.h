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
/// ends, so none is lost; a commit from elsewhere never overwrites a draft. GUI thread.
class TextDrafts : public QObject
{
    Q_OBJECT

public:
    /// `keeper` (none: drafts live in memory only) must outlive this and the planner.
    TextDrafts(Planner &planner, DraftKeeper *keeper, QObject *parent = nullptr);

    /// Writes what was typed for the record before.
    void open(const RecordId &record);
    /// Writes what was typed now.
    void save();
    /// Forgets what was typed: the record is gone.
    void drop();
    void type(Field field, const QString &text);
    /// What was typed and is not written yet.
    [[nodiscard]] std::optional<QString> draft(Field field) const;
    [[nodiscard]] bool isEmpty() const { return m_drafts.empty(); }
    /// Commits a text that was being typed when the program ended without writing it.
    void recover(const RecordId &record, Field field, const QString &text);

Q_SIGNALS:
    void changed();

private:
    void commit(const RecordId &record, Field field, const QString &text);

    Planner &m_planner;
    DraftKeeper *m_keeper;
    RecordId m_record;
    std::map<Field, QString> m_drafts;
    QTimer m_pause;
};

} // namespace sennight
