// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QStringList>

namespace sennight {

/// What a screen reader is told of a window, held against what the window shows and what the
/// pointer and the keys can do in it. GUI thread.
class HeardWindow
{
public:
    explicit HeardWindow(QQuickWindow &window);

    /// What is wrong, a line each.
    [[nodiscard]] QStringList problems();

private:
    struct Heard
    {
        QAccessibleInterface *said = nullptr;
        QQuickItem *item = nullptr;
        QAccessibleInterface *parent = nullptr;
    };

    void hear(QAccessibleInterface *said, QAccessibleInterface *parent);
    void judgeNames(const Heard &heard);
    void judgeStates(const Heard &heard);
    void judgeSiblings();
    void judgeTabs();
    void judgeSilentStops(const QQuickItem *item);
    void judgeReach();
    [[nodiscard]] bool isPressable(const QQuickItem *item, const QQuickItem *stage) const;
    void complain(const QString &what, const Heard &heard);

    QQuickWindow &m_window;
    std::vector<Heard> m_heard;
    QSet<const QObject *> m_items; ///< of m_heard
    QStringList m_problems;
};

} // namespace sennight
