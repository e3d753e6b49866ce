// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/item_context.h"
#include "items/todo_text.h"

#include <QTimer>

namespace sennight {

/// The todo whose timer runs, and its seconds: the only thing on the screen that ticks. GUI thread.
class RunningTimer : public QObject
{
    Q_OBJECT

public:
    explicit RunningTimer(const ItemContext &context, QObject *parent = nullptr);

    /// What runs now; nothing stops the ticking.
    void take(std::optional<TodoRow> row);
    void read();
    [[nodiscard]] const std::optional<TodoRow> &row() const { return m_row; }
    [[nodiscard]] QString goalTitle() const { return m_goalTitle; }
    [[nodiscard]] QString elapsed() const; ///< "1:12:40"
    [[nodiscard]] QString of() const;      ///< "of 2h", empty without an estimate
    [[nodiscard]] QString ofBrief() const; ///< "/ 2h", where it has no room
    [[nodiscard]] QString left() const;    ///< "47 min left", "12 min over"
    [[nodiscard]] qreal share() const;     ///< 0 … 1 of the estimate
    [[nodiscard]] bool isOver() const;

Q_SIGNALS:
    void changed();
    void ticked();

private:
    [[nodiscard]] qint64 seconds() const;

    ItemContext m_context;
    std::optional<TodoRow> m_row;
    QString m_goalTitle;
    QTimer m_second;
};

} // namespace sennight
