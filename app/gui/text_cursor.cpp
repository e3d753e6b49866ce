// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_cursor.h"

#include "sync/core/text_merge.h"

namespace sennight {

int movedCursor(const QString &from, const QString &to, int cursor)
{
    qsizetype moved = cursor;
    for (const sync::TextHunk &hunk : sync::diffTexts(from, to)) {
        if (hunk.fromEnd <= cursor)
            moved = cursor + hunk.toEnd - hunk.fromEnd;
        else if (hunk.fromBegin < cursor)
            moved = hunk.toEnd;
    }
    return static_cast<int>(moved);
}

} // namespace sennight
