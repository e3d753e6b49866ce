// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The end of the day, calmly: what was done, what is open and where it goes, one line for tomorrow. */
FloatingPanel {
    id: panel

    readonly property ShutdownRow current: list.currentItem as ShutdownRow

    function open() {
        ShutdownView.begin();
        line.text = ShutdownView.line;
        show();
        enterRest();
    }

    /** To what is still to be decided, then to the line. */
    function enterRest() {
        if (list.count > 0) {
            if (list.currentIndex < 0)
                list.currentIndex = 0;
            list.forceActiveFocus(Qt.PopupFocusReason);
        } else
            line.forceActiveFocus(Qt.PopupFocusReason);
    }

    /** Nobody works on anything when the day is done. */
    function endDay() {
        Planner.pauseTimer();
        hide();
    }

    fromTop: 72
    name: qsTr("Shut down the day")
    panelHeight: column.implicitHeight + 2 * Theme.space20
    panelWidth: 560 * Theme.scale

    onClosed: ShutdownView.finish()

    Flickable {
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + 2 * Theme.space20
        interactive: contentHeight > height

        Column {
            id: column

            spacing: Theme.space10
            width: parent.width - 2 * Theme.space20
            x: Theme.space20
            y: Theme.space20

            Label {
                Accessible.role: Accessible.Heading
                font: Theme.h1Font
                text: qsTr("Shut down the day")
                width: parent.width
                wrapMode: Text.Wrap
            }
            Label {
                color: Theme.text2
                text: ShutdownView.summary
                width: parent.width
                wrapMode: Text.Wrap
            }
            Repeater {
                model: ShutdownView.done

                delegate: Item {
                    id: done

                    required property string title
                    required property string timeText

                    Accessible.name: qsTr("Done: %1").arg(title)
                    Accessible.role: Accessible.StaticText
                    height: Math.max(what.implicitHeight, Theme.icon14)
                    width: column.width

                    Icon {
                        id: mark

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.accent
                        name: "check"
                        size: Theme.icon14
                    }
                    Label {
                        id: what

                        anchors.left: mark.right
                        anchors.leftMargin: Theme.space8
                        anchors.right: spent.left
                        anchors.rightMargin: Theme.space8
                        color: Theme.text3
                        text: done.title
                    }
                    Label {
                        id: spent

                        anchors.baseline: what.baseline
                        anchors.right: parent.right
                        color: Theme.text3
                        font: Theme.metaFont
                        text: done.timeText
                    }
                }
            }
            Rectangle {
                color: Theme.line
                height: Theme.hairline
                width: parent.width
            }
            Item {
                height: Math.max(openTitle.implicitHeight, all.height)
                visible: list.count > 0
                width: parent.width

                Label {
                    id: openTitle

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    font: Theme.bodyStrongFont
                    text: qsTr("%Ln are open", "", list.count)
                }
                Button {
                    id: all

                    anchors.right: parent.right
                    kind: Button.Kind.Quiet
                    size: Button.Size.Small
                    text: qsTr("All to tomorrow")
                    visible: list.count > 1

                    onClicked: ShutdownView.allToTomorrow()
                }
            }
            ListView {
                id: list

                Accessible.name: qsTr("Open today")
                Accessible.role: Accessible.List
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                currentIndex: -1
                height: Math.min(contentHeight, 9 * Theme.menuItemHeight)
                highlightMoveDuration: 0
                model: ShutdownView.open
                visible: count > 0
                width: parent.width

                delegate: ShutdownRow {
                    current: ListView.isCurrentItem
                    small: panel.small
                    width: ListView.view.width

                    onClicked: {
                        list.currentIndex = index;
                        list.forceActiveFocus(Qt.MouseFocusReason);
                    }
                    // The current row has the focus, and would take it for a click.
                    Keys.onEnterPressed: line.forceActiveFocus(Qt.TabFocusReason)
                    Keys.onReturnPressed: line.forceActiveFocus(Qt.TabFocusReason)
                    onLetGoWanted: ShutdownView.letGo(todoId)
                    onTomorrowWanted: ShutdownView.toTomorrow(todoId)
                    onWeekWanted: ShutdownView.toThisWeek(todoId)
                }

                Keys.onPressed: event => {
                    event.accepted = panel.current !== null;
                    if (event.key === Qt.Key_1)
                        ShutdownView.toTomorrow(panel.current?.todoId ?? "");
                    else if (event.key === Qt.Key_2)
                        ShutdownView.toThisWeek(panel.current?.todoId ?? "");
                    else if (event.key === Qt.Key_3)
                        ShutdownView.letGo(panel.current?.todoId ?? "");
                    else
                        event.accepted = false;
                }
                onCountChanged: {
                    if (count > 0 && currentIndex < 0)
                        currentIndex = 0;
                    else if (count === 0 && activeFocus)
                        line.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            Label {
                color: Theme.text2
                text: qsTr("Nothing is open. The day is yours.")
                visible: list.count === 0
                width: parent.width
                wrapMode: Text.Wrap
            }
            Label {
                anchors.left: parent.left
                font: Theme.bodyStrongFont
                text: qsTr("One line for tomorrow")
            }
            Field {
                id: line

                Accessible.name: qsTr("One line for tomorrow")
                maximumLength: 500
                placeholderText: qsTr("What would you tell tomorrow's you?")
                width: parent.width

                Keys.onEnterPressed: panel.endDay()
                Keys.onReturnPressed: panel.endDay()
                onTextEdited: ShutdownView.line = text
            }
            Flow {
                layoutDirection: LayoutMirroring.enabled ? Qt.LeftToRight : Qt.RightToLeft
                width: parent.width

                Button {
                    kind: Button.Kind.Primary
                    text: qsTr("Done for today")

                    onClicked: panel.endDay()
                }
            }
        }
    }
}
