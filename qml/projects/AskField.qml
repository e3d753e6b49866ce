// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** Asks for one field of the project, or for the name of an intention. */
Popover {
    id: popover

    property string kind: ""
    property string recordId: ""
    readonly property string example: ({
            "target": qsTr("11 dec, +30d"),
            "tag": qsTr("A word"),
            "progress": qsTr("0 to 100; empty: from the todos"),
            "review": qsTr("A number of days"),
            "intention": qsTr("What is it for?"),
            "rename-intention": qsTr("What is it for?")
        })[kind] ?? ""

    function ask(kind: string, id: string, anchor: Item, host: Item) {
        popover.kind = kind;
        recordId = id;
        field.errorText = "";
        field.text = kind === "rename-intention" ? ProjectView.intentions.titleOf(id) : "";
        const at = anchor.mapToItem(host, 0, Math.min(anchor.height, host.height / 3) + Theme.space4);
        x = Math.max(Theme.space8, Math.min(host.width - implicitWidth - Theme.space8, at.x));
        y = at.y;
        open();
        field.selectAll();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    function take(text: string): bool {
        const days = parseInt(text, 10);
        switch (kind) {
        case "target":
            return ProjectView.setTarget(text);
        case "tag":
            return ProjectView.addTag(text);
        case "progress":
            return ProjectView.setProgress(text);
        case "review":
            if (days > 0)
                ProjectView.setReviewDays(Math.min(days, 3650));
            return days > 0;
        case "intention":
            return ProjectPlanner.addIntention(text, recordId) !== "";
        case "rename-intention":
            ProjectPlanner.renameIntention(recordId, text);
            return text.trim() !== "";
        }
        return false;
    }

    name: title.text

    contentItem: Column {
        spacing: Theme.space8

        Label {
            id: title

            Accessible.name: text
            Accessible.role: Accessible.Heading
            font: Theme.bodyStrongFont
            text: ({
                    "target": qsTr("Target date"),
                    "tag": qsTr("Tag"),
                    "progress": qsTr("Progress in per cent"),
                    "review": qsTr("Review every so many days"),
                    "intention": qsTr("New intention"),
                    "rename-intention": qsTr("Rename the intention")
                })[popover.kind] ?? ""
        }
        Field {
            id: field

            Accessible.name: title.text
            focus: true
            placeholderText: popover.example
            width: Math.round(260 * Theme.scale)

            onAccepted: {
                if (popover.take(text))
                    popover.close();
                else
                    errorText = qsTr("This cannot be read. Try %1.").arg(popover.example);
            }
            onTextEdited: errorText = ""
        }
    }
}
