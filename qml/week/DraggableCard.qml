// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** A card in its place of the list, with the gap that opens in front of it while another is dragged there. */
TodoCard {
    id: card

    required property int index
    required property Board board
    /** 0 … 6 a day of the board, 7 unscheduled. */
    required property int day
    property bool listFocused: false
    readonly property WeekDrag drag: board.drag
    readonly property TodoSelection selection: board.screen.selection
    readonly property bool gapped: drag.active && drag.day === day && drag.beforeId === todoId

    signal chosen(int row, int modifiers)

    focused: listFocused && todoId === selection.currentId
    lifted: drag.active && drag.ids.includes(todoId)
    selected: selection.ids.includes(todoId)

    onDoneToggled: Planner.toggleDone([todoId])
    onMenuRequested: (x, y) => {
        if (!selection.contains(todoId))
            chosen(index, Qt.NoModifier);
        board.screen.menuWanted(selection.ids, card, Qt.point(x, y));
    }
    onOpened: board.screen.editorWanted(todoId, card)
    onPicked: modifiers => chosen(index, modifiers)
    onPlayClicked: Planner.toggleTimer(todoId)

    DragHandler {
        dragThreshold: 6
        target: null

        onActiveChanged: {
            if (active) {
                if (!card.selection.contains(card.todoId))
                    card.chosen(card.index, Qt.NoModifier);
                const ids = card.selection.contains(card.todoId) ? card.selection.ids : [card.todoId];
                card.drag.begin(card, ids, card.mapFromItem(null, centroid.scenePressPosition.x, centroid.scenePressPosition.y));
                card.drag.minutes = Planner.minutesOf(ids);
            } else
                card.drag.drop();
        }
        onCanceled: card.drag.cancel()
        onCentroidChanged: if (active) {
            card.drag.scene = centroid.scenePosition;
            card.board.dragMoved(centroid.scenePosition);
        }
    }
}
