// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Every field of the open todo as a chip: filled where it has a value, dashed where it could have one. */
Flow {
    id: chips

    signal pickerWanted(string picker)
    signal openWanted(string todoId)

    /** The rarer fields are offered too. */
    property bool allShown: false

    Accessible.name: qsTr("Fields")
    Accessible.role: Accessible.List
    spacing: Theme.space6

    component FieldChip: Chip {
        required property string picker
        required property string value
        required property string emptyText
        /** The value alone says which field it is. */
        property bool spokenAlone: false

        Accessible.name: value === "" ? emptyText : spokenAlone ? value : qsTr("%1: %2", "field: what is in it").arg(emptyText).arg(value)
        editable: true
        kind: value === "" ? Chip.Kind.Optional : Chip.Kind.Neutral
        text: value === "" ? emptyText : value

        onClicked: chips.pickerWanted(picker)
    }

    FieldChip {
        dotColour: TodoEditorView.projectColour
        emptyText: qsTr("Project")
        iconName: value === "" ? "folder" : ""
        picker: "project"
        value: TodoEditorView.projectTitle

        onRemoved: TodoEditorView.setProject("")
    }
    FieldChip {
        emptyText: qsTr("Goal")
        iconName: "target"
        picker: "goal"
        value: TodoEditorView.goalTitle

        onRemoved: TodoEditorView.setGoal("")
    }
    FieldChip {
        emptyText: qsTr("Day")
        iconName: "calendar"
        picker: "plan"
        value: TodoEditorView.planText

        onRemoved: TodoEditorView.setPlan("")
    }
    FieldChip {
        emptyText: qsTr("Estimate")
        iconName: "clock"
        picker: "estimate"
        value: TodoEditorView.estimateText

        onRemoved: TodoEditorView.setEstimate("")
    }
    FieldChip {
        emptyText: qsTr("Due")
        iconName: "warn"
        picker: "due"
        value: TodoEditorView.dueText

        onRemoved: TodoEditorView.setDue("")
    }
    FieldChip {
        emptyText: qsTr("Repeat")
        iconName: "repeat"
        picker: "repeat"
        value: TodoEditorView.repeatText

        onRemoved: TodoEditorView.setRepeat("")
    }
    Chip {
        Accessible.name: TodoEditorView.priority === 0 ? text : qsTr("%1: %2", "field: what is in it").arg(qsTr("Priority")).arg(text)
        editable: true
        kind: TodoEditorView.priority === 0 ? Chip.Kind.Optional : TodoEditorView.priority === 3 ? Chip.Kind.Danger : Chip.Kind.Neutral
        text: [qsTr("Priority"), qsTr("Low"), qsTr("Medium"), qsTr("High")][TodoEditorView.priority]

        iconName: ["", "prioritylow", "prioritymedium", "priorityhigh"][TodoEditorView.priority]

        onClicked: chips.pickerWanted("priority")
        onRemoved: TodoEditorView.setPriority(0)
    }
    Repeater {
        model: TodoEditorView.reminderTexts

        delegate: Chip {
            required property string modelData
            required property int index

            Accessible.name: qsTr("%1: %2", "field: what is in it").arg(qsTr("Reminder")).arg(modelData)
            editable: true
            iconName: "bell"
            text: modelData

            onClicked: chips.pickerWanted("reminder")
            onRemoved: TodoEditorView.removeReminder(TodoEditorView.reminders[index])
        }
    }
    Chip {
        editable: true
        iconName: "bell"
        kind: Chip.Kind.Optional
        text: qsTr("Reminder")

        onClicked: chips.pickerWanted("reminder")
    }
    Repeater {
        model: TodoEditorView.tags

        delegate: Chip {
            required property string modelData

            editable: true
            kind: Chip.Kind.Outline
            text: qsTr("#%1").arg(modelData)

            onClicked: chips.pickerWanted("tag")
            onRemoved: TodoEditorView.removeTag(modelData)
        }
    }
    Chip {
        editable: true
        iconName: "tag"
        kind: Chip.Kind.Optional
        text: qsTr("Tag")

        onClicked: chips.pickerWanted("tag")
    }
    Repeater {
        model: TodoEditorView.dependencyTitles

        delegate: Chip {
            required property string modelData
            required property int index

            editable: true
            iconName: "link"
            text: qsTr("After “%1”").arg(modelData)

            onClicked: chips.openWanted(TodoEditorView.dependencyIds[index])
            onRemoved: TodoEditorView.removeDependency(TodoEditorView.dependencyIds[index])
        }
    }
    Chip {
        editable: true
        iconName: "link"
        kind: Chip.Kind.Optional
        text: qsTr("After another")
        visible: chips.allShown

        onClicked: chips.pickerWanted("dependency")
    }
    FieldChip {
        emptyText: qsTr("Wait until")
        iconName: "pause"
        picker: "wait"
        spokenAlone: true
        visible: chips.allShown || value !== ""
        value: TodoEditorView.waitUntilText === "" ? "" : qsTr("Waits until %1").arg(TodoEditorView.waitUntilText)

        onRemoved: TodoEditorView.setWaitUntil("")
    }
    FieldChip {
        emptyText: qsTr("Step of")
        iconName: "split"
        picker: "parent"
        spokenAlone: true
        visible: chips.allShown || value !== ""
        value: TodoEditorView.parentTitle === "" ? "" : qsTr("Step of “%1”").arg(TodoEditorView.parentTitle)

        onRemoved: TodoEditorView.setParent("")
    }
    StageChip {
        onClicked: chips.pickerWanted("stage")
    }
    Chip {
        editable: true
        iconName: "more"
        kind: Chip.Kind.Optional
        text: qsTr("More fields")
        visible: !chips.allShown

        onClicked: chips.allShown = true
    }
}
