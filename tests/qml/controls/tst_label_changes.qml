// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sennight.Controls
import Sennight.Theme

/** A label follows what is set on it and, where nothing is set, the theme and its text. */
LabelCase {
    id: test

    name: "LabelChanges"

    function cleanup() {
        Theme.scale = 1;
        Theme.scheme = Theme.Light;
    }
    function test_followsItsProperties() {
        const label = labelled({});
        const reference = written({});
        const steps = [["text", "A first text"], ["width", 50], ["font", Theme.h1Font], ["wrapMode", Text.Wrap], ["width", 200], ["text", "Another, longer text that needs some lines"], ["maximumLineCount", 2], ["width", 90], ["leftPadding", 12], ["height", 30], ["color", Theme.danger], ["horizontalAlignment", Text.AlignRight]];
        for (const [property, value] of steps) {
            label[property] = value;
            reference[property] = value;
            compareSizes(label, reference);
        }
        label.text = "";
        compare(label.implicitWidth, 12);
        label.text = reference.text = "Back";
        compareSizes(label, reference);
        compareLooks(label, reference);
    }
    function test_isUnderlined() {
        const label = labelled({
            text: "Undo"
        });
        const plain = grabImage(label.parent);
        label.font = Qt.font({
            family: Theme.bodyFont.family,
            pointSize: Theme.bodyFont.pointSize,
            underline: true
        });
        verify(!grabImage(label.parent).equals(plain));
    }
    function test_followsTheThemeUntilToldOtherwise() {
        const label = labelled({
            text: "Text"
        });
        const told = labelled({
            text: "Text",
            color: "#123456",
            font: Theme.metaFont
        });
        const before = label.implicitWidth;
        const toldBefore = told.implicitWidth;
        Theme.scheme = Theme.Dark;
        compare(label.color, Theme.text);
        compare(told.color, "#123456");
        Theme.scale = 1.5;
        compare(label.font, Theme.bodyFont);
        verify(label.implicitWidth > before);
        compare(told.implicitWidth, toldBefore);
        told.parent.visible = false;
        compareLooks(label, written({
            text: "Text"
        }));
    }
    function test_withoutRoomNothingIsShown_data(): var {
        return [
            {
                tag: "no width",
                side: "width"
            },
            {
                tag: "no height",
                side: "height"
            }
        ];
    }
    function test_withoutRoomNothingIsShown(row) {
        const label = labelled({
            text: "Text",
            width: 100
        });
        const natural = label.implicitWidth;
        label[row.side] = 0;
        waitForPolish(test.Window.window);
        verify(label.truncated);
        compare(label.implicitWidth, natural);
        compareLooks(label, labelled({}));
    }
    function test_mirrorsAlignment_data(): var {
        return [
            {
                tag: "left",
                alignment: Text.AlignLeft
            },
            {
                tag: "right",
                alignment: Text.AlignRight
            },
            {
                tag: "centre",
                alignment: Text.AlignHCenter
            }
        ];
    }
    function test_mirrorsAlignment(row) {
        const properties = {
            text: "Text",
            width: 200,
            horizontalAlignment: row.alignment
        };
        const label = labelled(properties);
        const reference = written(properties);
        for (const mirrored of [true, false, true]) {
            label.LayoutMirroring.enabled = mirrored;
            reference.LayoutMirroring.enabled = mirrored;
            label.parent.visible = true;
            compareLooks(label, reference);
        }
    }
    function test_theTextTellsTheSideEvenMirrored_data(): var {
        return [
            {
                tag: "latin"
            },
            {
                tag: "arabic"
            }
        ];
    }
    function test_theTextTellsTheSideEvenMirrored(row) {
        const properties = {
            text: test.texts[row.tag],
            width: 280
        };
        const label = labelled(properties);
        const reference = written(properties);
        label.LayoutMirroring.enabled = true;
        reference.LayoutMirroring.enabled = true;
        compareLooks(label, reference);
    }
    /** As in a flow: as wide as its words, and no wider than what is there. */
    function test_aWidthBoundToItsWordsLeavesNoLineBehind() {
        const label = createTemporaryObject(flowing, test);
        label.text = test.texts.word;
        const oneLine = label.height;
        label.text = test.texts.latin;
        compare(label.implicitHeight, oneLine);
        compare(label.height, oneLine);
    }

    Component {
        id: flowing

        Label {
            width: Math.min(implicitWidth, 300)
            wrapMode: Text.Wrap
        }
    }
}
