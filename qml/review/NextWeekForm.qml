// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme
import Sennight.Todos

/** A new goal of the next week, and what each of its days can hold. */
FocusScope {
    id: form

    signal leftUpwards

    implicitHeight: column.implicitHeight

    Column {
        id: column

        spacing: Theme.space12
        width: parent.width

        Field {
            id: goal

            Accessible.name: qsTr("New goal for week %1").arg(ReviewView.nextNumber)
            focus: true
            iconName: "plus"
            placeholderText: qsTr("Another goal for week %1").arg(ReviewView.nextNumber)
            width: parent.width

            Keys.forwardTo: [earlier]
            Keys.onUpPressed: form.leftUpwards()
            onAccepted: {
                if (text.trim() === "") {
                    ReviewView.advance();
                    return;
                }
                ReviewView.addGoal(text);
                text = ""; // not clear(), which undo would take back first
            }

            EarlierUndo {
                id: earlier

                canRedo: goal.canRedo
                canUndo: goal.canUndo
            }
        }
        Banner {
            iconName: "info"
            title: ReviewView.goalWarning
            visible: title !== ""
            width: parent.width
        }
        Label {
            Accessible.role: Accessible.Heading
            font: Theme.bodyStrongFont
            text: qsTr("What the days can hold")
            topPadding: Theme.space8
        }
        Flow {
            Accessible.name: qsTr("What the days can hold")
            Accessible.role: Accessible.Pane
            spacing: Theme.space8
            width: parent.width

            Repeater {
                model: ReviewView.capacities.length

                delegate: Column {
                    id: day

                    required property int index
                    readonly property reviewDay held: ReviewView.capacities[index]

                    spacing: Theme.space4

                    Label {
                        anchors.left: parent.left
                        color: day.held.over ? Theme.lamp : Theme.text2
                        font: Theme.metaFont
                        text: day.held.name
                    }
                    Field {
                        id: hours

                        Accessible.name: qsTr("%1 can hold").arg(day.held.name)
                        errorText: ""
                        text: day.held.detail
                        width: Math.floor(Math.max(52 * Theme.scale, Math.min(72 * Theme.scale, (column.width - 6 * Theme.space8) / 7)))

                        onActiveFocusChanged: if (activeFocus)
                            selectAll()
                        onEditingFinished: {
                            if (!ReviewView.setCapacity(day.index, text))
                                hours.text = day.held.detail;
                        }
                    }
                }
            }
        }
    }
}
