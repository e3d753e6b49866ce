// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** A card in its place of the list, with the gap that opens in front of it while another is dragged there. */
TodoCard {
    id: card

    required property int index
    required property CardList list
    readonly property bool gapped: list.drag.active && list.drag.day === list.day && list.drag.beforeId === todoId

    focused: list.activeFocus && todoId === list.selection.currentId
    lifted: list.drag.active && list.drag.ids.includes(todoId)
    selected: list.selection.ids.includes(todoId)

    onDoneToggled: Planner.toggleDone([todoId])
    onMenuRequested: (x, y) => {
        if (!list.selection.contains(todoId))
            list.pick(index, todoId, Qt.NoModifier);
        list.board.screen.menuWanted(list.selection.ids, card, Qt.point(x, y));
    }
    onOpened: list.board.screen.editorWanted(todoId, card)
    onPicked: modifiers => list.pick(index, todoId, modifiers)
    onPlayClicked: Planner.toggleTimer(todoId)

    DragHandler {
        dragThreshold: 6
        target: null

        onActiveChanged: {
            if (active) {
                const ids = card.list.selection.contains(card.todoId) ? card.list.selection.ids : [card.todoId];
                card.list.drag.begin(card, ids, card.mapFromItem(null, centroid.scenePressPosition.x, centroid.scenePressPosition.y));
                card.list.drag.minutes = Planner.minutesOf(ids);
            } else
                card.list.drag.drop();
        }
        onCanceled: card.list.drag.cancel()
        onCentroidChanged: if (active) {
            card.list.drag.scene = centroid.scenePosition;
            card.list.board.dragOver(centroid.scenePosition);
        }
    }
}
