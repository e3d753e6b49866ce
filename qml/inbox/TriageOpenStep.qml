// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The decision that is to be made now, with its choices; for the next step a field to write it in, too. */
FocusScope {
    id: step

    property real labelWidth: Math.round(106 * Theme.scale)
    property bool narrow: false
    /** A new project is being named. */
    property bool naming: false
    readonly property bool writes: TriageView.step === TriageView.NextStep
    readonly property bool fieldFocused: line.activeFocus || title.activeFocus
    readonly property real inset: narrow ? 0 : labelWidth

    signal otherWanted(string kind)
    /** A key with Alt or Control in a field, which would write it. */
    signal keyHeld(KeyEvent event)

    function enter() {
        if (writes)
            line.forceActiveFocus(Qt.TabFocusReason);
        else
            choices.forceActiveFocus(Qt.TabFocusReason);
    }

    /** Out of a field, to what the single keys act on. */
    function leaveField() {
        naming = false;
        choices.forceActiveFocus(Qt.TabFocusReason);
    }

    function nameProject() {
        naming = true;
        title.clear();
        title.forceActiveFocus(Qt.TabFocusReason);
    }

    function other() {
        choices.other();
    }

    implicitHeight: column.y + column.height + Theme.space16

    Connections {
        function onCardChanged() {
            step.naming = false;
        }

        target: TriageView
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.stepNow

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
    }
    Label {
        id: name

        color: Theme.accent
        font: Theme.metaStrongFont
        text: TriageView.steps[TriageView.step].name
        width: step.labelWidth
        x: step.LayoutMirroring.enabled ? step.width - width - Theme.space20 : Theme.space20
        y: step.narrow ? Theme.space12 : Theme.space16 + (step.writes ? Theme.space10 : Theme.space6)
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space20 + step.inset
        anchors.right: parent.right
        anchors.rightMargin: Theme.space20
        spacing: Theme.space12
        y: step.narrow ? name.y + name.height + Theme.space8 : Theme.space16

        Field {
            id: line

            Accessible.name: qsTr("Next step. A time at its end is how long it takes")
            placeholderText: qsTr("What is the very next thing to do?")
            visible: step.writes
            width: parent.width

            text: TriageView.nextStep

            onTextEdited: TriageView.nextStep = text

            Keys.onPressed: event => {
                if (event.modifiers & (Qt.AltModifier | Qt.MetaModifier))
                    step.keyHeld(event);
            }
        }
        Field {
            id: title

            Accessible.name: qsTr("Title of the new project")
            placeholderText: qsTr("What is the new project called?")
            visible: step.naming
            width: parent.width

            onTextEdited: errorText = ""
            onVisibleChanged: errorText = ""

            Keys.onPressed: event => {
                if (event.modifiers & (Qt.AltModifier | Qt.MetaModifier))
                    step.keyHeld(event);
            }
            Keys.onReturnPressed: event => {
                event.accepted = true;
                if (TriageView.newProject(text))
                    step.naming = false;
                else
                    errorText = qsTr("A project needs a title.");
            }
        }
        TriageChoices {
            id: choices

            alt: step.fieldFocused
            focus: !step.writes
            visible: !step.naming
            width: parent.width

            onNewProjectWanted: step.nameProject()
            onOtherWanted: kind => step.otherWanted(kind)
        }
    }
}
