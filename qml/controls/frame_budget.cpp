// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_budget.h"

#include <QQuickWindow>

#include <utility>

namespace sennight {

FrameBudget &FrameBudget::of(QQuickWindow &window)
{
    auto *budget = window.findChild<FrameBudget *>(Qt::FindDirectChildrenOnly);
    return budget == nullptr ? *new FrameBudget(window) : *budget;
}

FrameBudget::FrameBudget(QQuickWindow &window)
    : QObject(&window)
{
    // Comes when all items of a frame are polished.
    connect(&window, &QQuickWindow::afterAnimating, this, &FrameBudget::renew);
}

bool FrameBudget::grants(QQuickItem &item)
{
    if (m_left > 0) {
        --m_left;
        return true;
    }
    m_waiting.emplace_back(&item);
    return false;
}

void FrameBudget::renew()
{
    m_left = itemsAFrame;
    for (const QPointer<QQuickItem> &item : std::exchange(m_waiting, {})) {
        if (item)
            item->polish();
    }
}

} // namespace sennight
