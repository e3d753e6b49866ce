// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Controls
import Sennight.Theme

/** The fields of one time entry: a new one, one that is changed, or the moment that splits one. */
FocusScope {
    id: form

    /** Of the entry that is changed or split; empty for a new one. */
    property string entryId: ""
    property bool splitting: false
    readonly property bool adding: entryId === ""

    signal finished

    function add(day: string) {
        start("", false);
        day_.text = day;
        from.text = "";
        to.text = "";
        note.text = "";
        from.forceActiveFocus(Qt.TabFocusReason);
    }

    function change(row: EntryRow) {
        start(row.entryId, false);
        day_.text = row.date;
        from.text = row.startText;
        to.text = row.endText;
        note.text = row.note;
        from.forceActiveFocus(Qt.TabFocusReason);
        from.selectAll();
    }

    function split(row: EntryRow) {
        start(row.entryId, true);
        at.text = EntriesView.middleOf(row.entryId);
        at.forceActiveFocus(Qt.TabFocusReason);
        at.selectAll();
    }

    function start(id: string, splits: bool) {
        EntriesView.clearProblem();
        entryId = id;
        splitting = splits;
    }

    function save() {
        const saved = splitting ? EntriesView.split(entryId, at.text) : EntriesView.save(entryId, day_.text, from.text, to.text, note.text);
        if (saved)
            finished();
    }

    implicitHeight: column.implicitHeight

    Keys.onEnterPressed: save()
    Keys.onEscapePressed: {
        EntriesView.clearProblem();
        finished();
    }
    Keys.onReturnPressed: save()

    component Part: Column {
        required property string label

        spacing: Theme.space2

        Label {
            anchors.left: parent.left
            color: Theme.text2
            font: Theme.smallFont
            text: parent.label
        }
    }

    Column {
        id: column

        spacing: Theme.space6
        width: parent.width

        Flow {
            spacing: Theme.space8
            width: parent.width

            Part {
                label: qsTr("Day")
                visible: !form.splitting

                Field {
                    id: day_

                    Accessible.name: qsTr("Day")
                    width: Math.round(112 * Theme.scale)
                }
            }
            Part {
                label: qsTr("From")
                visible: !form.splitting

                Field {
                    id: from

                    Accessible.name: qsTr("From")
                    placeholderText: "9:10"
                    width: Math.round(72 * Theme.scale)
                }
            }
            Part {
                label: qsTr("To")
                visible: !form.splitting

                Field {
                    id: to

                    Accessible.name: qsTr("To")
                    placeholderText: "10:22"
                    width: Math.round(72 * Theme.scale)
                }
            }
            Part {
                label: qsTr("Note")
                visible: !form.splitting

                Field {
                    id: note

                    Accessible.name: qsTr("Note")
                    maximumLength: 2000
                    width: Math.round(170 * Theme.scale)
                }
            }
            Part {
                label: qsTr("Split at")
                visible: form.splitting

                Field {
                    id: at

                    Accessible.name: qsTr("Split at")
                    width: Math.round(112 * Theme.scale)
                }
            }
        }
        Label {
            Accessible.role: Accessible.AlertMessage
            color: Theme.danger
            font: Theme.metaFont
            text: EntriesView.problem
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Flow {
            spacing: Theme.space8
            width: parent.width

            Button {
                kind: Button.Kind.Primary
                size: Button.Size.Small
                text: form.splitting ? qsTr("Split") : form.adding ? qsTr("Add time") : qsTr("Save")

                onClicked: form.save()
            }
            Button {
                kind: Button.Kind.Quiet
                size: Button.Size.Small
                text: qsTr("Cancel")

                onClicked: {
                    EntriesView.clearProblem();
                    form.finished();
                }
            }
        }
    }
}
