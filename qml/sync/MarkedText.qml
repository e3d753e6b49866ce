// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.App
import Sennight.Theme

/** A long text with what was put in, tinted by side, and what was taken out, struck through. Clashes are links. */
Text {
    id: text

    required property list<textPart> parts
    /** The clash that the keys are at; -1 for none. */
    property int current: -1

    signal clashTurned(int clash)

    /** By kind: same, removed, mine, theirs, clash. */
    readonly property list<string> styles: ["color:" + Theme.text, "color:" + Theme.text3 + ";text-decoration:line-through", "color:" + Theme.accent + ";background-color:" + Theme.diffMine, "color:" + Theme.other + ";background-color:" + Theme.diffTheirs, "color:" + Theme.lamp + ";background-color:" + Theme.lampSoft + ";text-decoration:"]

    /** Tinted are words, not the spaces around them. */
    function marked(part: textPart): string {
        const [, before, words, after] = part.html.match(/^(\s*)([\s\S]*?)(\s*)$/);
        return before + "<span style=\"" + styles[part.kind] + "\">" + words + "</span>" + after;
    }

    function markup(): string {
        let clash = 0;
        return parts.map(part => part.kind === 4 ? "<a href=\"" + clash + "\" style=\"" + styles[4] + (clash++ === current ? "underline" : "none") + "\">&nbsp;" + part.html + "&nbsp;▾&nbsp;</a>" : marked(part) + (part.kind === 1 ? " " : "")).join("");
    }

    Accessible.ignored: true
    color: Theme.text
    font: Theme.bodyFont
    lineHeight: Theme.bodyStrongLine
    lineHeightMode: Text.FixedHeight
    text: markup()
    textFormat: Text.RichText
    wrapMode: Text.Wrap

    onLinkActivated: link => clashTurned(parseInt(link))

    HoverHandler {
        cursorShape: text.hoveredLink === "" ? Qt.ArrowCursor : Qt.PointingHandCursor
    }
}
