// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "todo_layout.h"

#include <memory>
#include <string_view>
#include <vector>

namespace sennight {

constexpr int smallIcon = 12;
constexpr double iconGap = 4;

/// Pieces that belong together: they are placed, dropped and wrapped as one.
struct TodoGroup
{
    std::vector<TodoPiece> pieces; ///< boxes relative to the group's left top
    double width = 0;
    int worth = 0; ///< the least worthy goes first where there is no room
};

/// One line of words, laid out and not broken.
std::shared_ptr<QTextLayout> singleLine(const QString &text, const QFont &font);

double widthOf(const QTextLayout &words);

/// What a todo has to show, in words, icons and badges that do not know yet where they stand.
/// \a look and \a theme must outlive it.
class TodoPieces
{
public:
    TodoPieces(const TodoLook &look, const Theme &theme)
        : m_look(look)
        , m_theme(theme)
    {}

    /// Everything but title and priority, in reading order. In cards the project comes first and
    /// the badges last; in rows it is the other way round, so that times stand below each other.
    [[nodiscard]] std::vector<TodoGroup> metaGroups(Face face, bool row) const;

    /// Five bars, filled up to the stage, and its name.
    [[nodiscard]] TodoGroup stage(Face face) const;
    /// What says most beside the stage: a deadline, else the estimate of what is refined, the
    /// project of what is matched, when it was written down.
    [[nodiscard]] TodoGroup besideStage(Face face) const;

    /// Icons that stand right after the last word.
    [[nodiscard]] std::vector<TodoPiece> titleIcons(bool withRepeat) const;

    [[nodiscard]] TodoPiece iconPiece(TodoPart part, std::string_view icon, Token ink,
                                      int side = smallIcon) const;

    [[nodiscard]] QColor titleInk() const;

private:
    [[nodiscard]] bool quiet() const;
    [[nodiscard]] bool moved() const;
    [[nodiscard]] TodoPiece wordsPiece(TodoPart part, const QString &text, Face face,
                                       Token ink) const;
    [[nodiscard]] static TodoGroup grouped(std::vector<TodoPiece> pieces, double gap, int worth);
    [[nodiscard]] TodoGroup badge(TodoPart part, const QString &text, Token ink, Token fill,
                                  int worth) const;
    [[nodiscard]] TodoGroup project(Face face) const;
    /// A running time tells the tracked part in amber and the estimate quietly.
    [[nodiscard]] TodoGroup time(Face face) const;
    void appendWhat(std::vector<TodoGroup> &groups, Face face) const;
    void appendMarks(std::vector<TodoGroup> &groups) const;
    void appendBadges(std::vector<TodoGroup> &groups) const;
    void appendQuietIcons(std::vector<TodoGroup> &groups, bool row) const;

    const TodoLook &m_look;
    const Theme &m_theme;
};

} // namespace sennight
