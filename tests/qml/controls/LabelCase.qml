// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Sennight.Controls
import Sennight.Theme

/** Labels beside QtQuick's Texts, on paper of their own. */
TestCase {
    id: test

    readonly property var texts: ({
            "latin": "Reply to the quarry about site access",
            "word": "Fi",
            "cjk": "週の計画を見直す",
            "emoji": "Lunch 🍜 with 👩‍👩‍👧 at noon",
            "arabic": "اتصل بالمحجر بشأن الموقع",
            "mixed": "Call محمد about the 3 rooms",
            "empty": "",
            "lines": "First line\nand a longer second line"
        })

    height: 300
    visible: true
    when: windowShown
    width: 400

    Component {
        id: labels

        Label {}
    }
    Component {
        id: paper

        Rectangle {
            color: Theme.canvas
            height: 120
            width: 300
        }
    }
    /** What a Label is by default. */
    Component {
        id: references

        Text {
            color: Theme.text
            elide: Text.ElideRight
            font: Theme.bodyFont
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
        }
    }

    function init() {
        failOnWarning(/.?/);
    }
    function onPaper(component: Component, properties: var): Item {
        return component.createObject(createTemporaryObject(paper, test), properties) as Item;
    }
    function labelled(properties: var): Item {
        return onPaper(labels, properties);
    }
    function written(properties: var): Item {
        return onPaper(references, properties);
    }
    function compareSizes(label: Item, reference: Item) {
        compare(label.implicitWidth, reference.implicitWidth);
        compare(label.implicitHeight, reference.implicitHeight);
        compare(label.width, reference.width);
        compare(label.height, reference.height);
        waitForPolish(test.Window.window);
        compare(label.baselineOffset, reference.baselineOffset);
        compare(label.truncated, reference.truncated);
    }
    function compareLooks(label: Item, reference: Item) {
        reference.parent.visible = false;
        const looks = grabImage(label.parent);
        reference.parent.visible = true;
        label.parent.visible = false;
        const wanted = grabImage(reference.parent);
        verify(looks.equals(wanted));
    }
}
