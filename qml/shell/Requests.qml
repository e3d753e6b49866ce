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
    /** An overlay closed: the screen has the focus again. */
    signal focusReturned
}
