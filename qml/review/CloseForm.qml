// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** One free line for the week that comes. */
FocusScope {
    id: form

    /** Nothing was typed since the line was kept: undo is for that. */
    property bool settled: false

    implicitHeight: line.implicitHeight

    Component.onDestruction: ReviewView.save()

    Field {
        id: line

        Accessible.name: qsTr("What would you tell next week's you?")
        focus: true
        maximumLength: 500
        placeholderText: qsTr("Start with the report; the rest can wait")
        text: ReviewView.reflection
        width: parent.width

        Keys.forwardTo: [earlier]
        onAccepted: {
            ReviewView.advance();
            form.settled = true;
        }
        onEditingFinished: ReviewView.save()
        onTextEdited: {
            ReviewView.typeReflection(text);
            form.settled = false;
        }

        EarlierUndo {
            id: earlier

            canRedo: line.canRedo
            canUndo: line.canUndo && !form.settled
        }
    }
}
