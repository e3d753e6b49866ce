// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/past_todos.h"
#include "items/item_context.h"

#include <QSet>

#include <memory>

namespace sennight {

/// What earlier todos teach, for whoever proposes: read once, in the background and in small parts,
/// so that lists which are asked for meanwhile do not wait; then kept up by the feed. Reads nothing
/// before begin(). GUI thread.
class LearntTodos : public QObject
{
    Q_OBJECT

public:
    explicit LearntTodos(const ItemContext &context, QObject *parent = nullptr);
    ~LearntTodos() override;

    /// The first call begins to read.
    void begin();
    /// Knows nothing until learnt() is sent.
    [[nodiscard]] const PastTodos &past() const { return *m_past; }

Q_SIGNALS:
    /// All that there is has been read.
    void learnt();

private:
    class Lesson;

    void read();
    void readNext(const std::shared_ptr<Lesson> &lesson);
    void take(const Lesson &lesson);
    void onCommitted(const Committed &committed);
    void learn(const RecordId &todo);

    ItemContext m_context;
    std::shared_ptr<PastTodos> m_past;
    std::shared_ptr<Lesson> m_lesson; ///< the one that is being read
    QSet<RecordId> m_touched;         ///< while it is being read
    bool m_begun = false;
};

} // namespace sennight
