// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml

/**
 * Which todos of a screen are selected. One is current; with more than one selected, only the current one
 * has the border. Ids stay selected while rows move, come and go.
 */
QtObject {
    id: selection

    property string currentId: ""
    property list<string> ids: []
    /** Where Shift extends from. */
    property string anchorId: ""
    readonly property bool several: ids.length > 1

    function select(id: string) {
        currentId = id;
        anchorId = id;
        ids = id === "" ? [] : [id];
    }

    function toggle(id: string) {
        const kept = ids.filter(other => other !== id);
        ids = kept.length === ids.length ? [...ids, id] : kept;
        currentId = ids.includes(id) ? id : ids.length > 0 ? ids[ids.length - 1] : "";
        anchorId = currentId;
    }

    /** Selects everything of `range`, keeping the anchor. */
    function extend(id: string, range: list<string>) {
        currentId = id;
        ids = range;
    }

    function contains(id: string): bool {
        return ids.includes(id);
    }

    function clear() {
        select("");
    }
}
