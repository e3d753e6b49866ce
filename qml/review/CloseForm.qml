// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** One free line for the week that comes. */
FocusScope {
    id: form

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

        onAccepted: ReviewView.advance()
        onEditingFinished: ReviewView.save()
        onTextEdited: ReviewView.typeReflection(text)
    }
}
