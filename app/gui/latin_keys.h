// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWindow;

namespace sennight {

/// Which key of the Latin keyboard stands where this one was pressed; 0 where the key writes Latin
/// letters already, or its place is not known. Pure.
[[nodiscard]] int latinKey(const QKeyEvent &event);

/// Lets single keys work on a keyboard that writes another script: to everything in a window, a key
/// is the Latin one of its place ("ч" is X), and the text that it types stays what it is. With Ctrl
/// Qt does so itself. GUI thread; a child of the window.
class LatinKeys : public QObject
{
public:
    explicit LatinKeys(QWindow &window);

protected:
    bool eventFilter(QObject *window, QEvent *event) override;
};

} // namespace sennight
