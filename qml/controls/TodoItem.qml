// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Theme

/**
 * What TodoRow and TodoCard share: the roles of the item models, the actions, the pointer. Kept to a mouse area and
 * the moon, because lists make hundreds of them; everything else is made when the pointer comes.
 */
MouseArea {
    id: item

    required property string todoId
    required property string title
    required property string projectName
    required property string projectColour
    required property int priority
    required property string timeText
    required property int timeState
    required property real progress
    required property bool running
    required property bool over
    required property bool done
    required property bool letGo
    required property string overdueText
    required property string rolloverText
    required property string reminderText
    required property bool repeats
    required property string conflictText
    required property bool localOnly
    required property bool pending
    required property string movedToText
    required property bool blocked
    required property bool hasNotes
    required property string accessibleText

    property bool overdue: true
    property string putBackText: ""
    /** In the selection. */
    property bool selected: false
    /** The one the keyboard acts on; always looks selected. */
    property bool focused: false
    /** Being dragged elsewhere: only a faint copy stays. */
    property bool lifted: false
    property bool readOnly: false

    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool moved: movedToText !== ""
    property real moonZone: Theme.hitArea
    property TodoFace face: null

    signal doneToggled
    signal opened
    signal playClicked
    signal menuRequested(real x, real y)
    signal conflictClicked
    signal picked(int modifiers)

    /** What the keys of UI.md §6 do to one todo. Lists hand their keys to their current item. */
    function pressKey(event: KeyEvent) {
        if (event.modifiers & ~(Qt.KeypadModifier | Qt.ShiftModifier))
            return;
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            opened();
            break;
        case Qt.Key_Space:
            playClicked();
            break;
        case Qt.Key_X:
            doneToggled();
            break;
        case Qt.Key_Menu:
            menuRequested(width / 2, height / 2);
            break;
        case Qt.Key_F10:
            if (!(event.modifiers & Qt.ShiftModifier))
                return;
            menuRequested(width / 2, height / 2);
            break;
        default:
            return;
        }
        event.accepted = true;
    }
    function inMoon(x: real): bool {
        return !moved && (mirrored ? x > width - moonZone : x < moonZone);
    }

    Accessible.checkable: true
    Accessible.checked: done
    Accessible.focusable: true
    Accessible.focused: focused
    Accessible.name: accessibleText
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: selected || focused
    acceptedButtons: Qt.LeftButton | Qt.RightButton
    hoverEnabled: true
    opacity: lifted ? 0.38 : 1

    Accessible.onPressAction: opened()
    Accessible.onToggleAction: doneToggled()
    onClicked: mouse => {
        const inFace = face ? face.mapFromItem(item, mouse.x, mouse.y) : Qt.point(-1, -1);
        if (mouse.button === Qt.RightButton)
            menuRequested(mouse.x, mouse.y);
        else if (inMoon(mouse.x) && !readOnly)
            doneToggled();
        else if (face && face.conflictAt(inFace.x, inFace.y))
            conflictClicked();
        else
            picked(mouse.modifiers);
    }
    onDoubleClicked: mouse => {
        if (mouse.button === Qt.LeftButton && !inMoon(mouse.x))
            opened();
    }
}
