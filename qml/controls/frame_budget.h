// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>

#include <vector>

class QQuickWindow;

namespace sennight {

/// Spreads over two frames what would make one of them late: an answer of the search changes all
/// rows at once, and to lay out and paint them all takes longer than a frame has on a slow
/// processor. A child of its window. GUI thread.
class FrameBudget : public QObject
{
    Q_OBJECT

public:
    /// Half of the rows of the largest palette, and one.
    static constexpr int itemsAFrame = 7;

    static FrameBudget &of(QQuickWindow &window);

    /// Whether \a item may be laid out in this frame. If not, it is polished again in the next.
    [[nodiscard]] bool grants(QQuickItem &item);

private:
    explicit FrameBudget(QQuickWindow &window);
    void renew();

    int m_left = itemsAFrame;
    std::vector<QPointer<QQuickItem>> m_waiting;
};

} // namespace sennight
