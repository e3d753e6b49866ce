// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** What screens, sidebar and keys ask of the window; the overlays answer. */
QtObject {
    signal drawerWanted
    signal paletteWanted(string prefix)
    signal quickAddWanted(string plan)
    signal projectWanted
    signal pickerWanted(string picker, list<string> ids)
    signal menuWanted(list<string> ids, Item anchor, point where)
    signal editorWanted(string todoId, Item anchor)
    signal goalWanted(string goalId, Item anchor)
    signal keysWanted
    /** F6: to the next (1) or previous (-1) region. */
    signal regionWanted(int step)
    /** A screen, with the focus in it, even if it is in view. */
    signal screenWanted(int screen)
    /** Ctrl+.: the side panel of the screen. */
    signal panelWanted
    /** Ctrl+F. */
    signal filterWanted
    signal printWanted
    signal importWanted
    /** Tracked time of a todo; of today where the id is empty. */
    signal entriesWanted(string todoId)
    signal shutdownWanted
    /** An overlay closed: the screen has the focus again. */
    signal focusReturned
}
