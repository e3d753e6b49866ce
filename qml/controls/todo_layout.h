// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour_tokens.h"
#include "todo_look.h"
#include "type_scale.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <string_view>
#include <vector>

namespace sennight {

class Theme;

/// What a piece tells, so that a click or a hint knows what is under the pointer.
enum class TodoPart : quint8 {
    Title,
    Priority,
    Reminder,
    Overdue,
    Rollover,
    PutBack,
    Conflict,
    Repeats,
    Notes,
    Blocked,
    LocalOnly,
    Project,
    Plan,
    Time,
    Pending,
    MovedTo,
    Stage
};

/// One thing to draw: words, an icon, or a filled shape (badge, dot).
struct TodoPiece
{
    TodoPart part = TodoPart::Title;
    QRectF box;
    QColor ink;                 ///< of words or icon; invalid when there is neither
    QColor fill;                ///< behind them; invalid when there is nothing
    double radius = 0;          ///< of the fill
    std::string_view icon = {}; ///< name in the icon set
    double outline = 0;         ///< how wide a line in `ink` along the inside of the box is
    bool placed = false;        ///< stands where its text's own direction puts it
    std::shared_ptr<QTextLayout> words = nullptr;
};

struct TodoPicture
{
    std::vector<TodoPiece> pieces;
    double height = 0;
    bool titleElided = false;
};

enum class TodoForm : quint8 {
    Row,      ///< one line, meta at the far end
    TallRow,  ///< two lines, for the small window
    Card,     ///< title up to three lines, meta below
    StageRow, ///< two lines: the title, and how far it has come
    LowCard,  ///< one line of title, meta on the same line when it fits
};

/// Where everything of a todo stands in \a width pixels. Pure but for the fonts: same input, same
/// picture. Rows fill \a height; cards say how high they are.
TodoPicture layoutTodo(const TodoLook &look, TodoForm form, QSizeF room, const Theme &theme,
                       bool mirrored);

} // namespace sennight
