// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** A label is as large as QtQuick's Text, breaks and cuts where it does, and looks the same. */
LabelCase {
    id: test

    name: "Label"

    function test_isLikeText_data(): var {
        const cases = {
            "free": {},
            "wide": {
                width: 280
            },
            "narrow": {
                width: 60
            },
            "centred": {
                width: 280,
                horizontalAlignment: Text.AlignHCenter
            },
            "right": {
                width: 280.5,
                height: 41,
                horizontalAlignment: Text.AlignRight
            },
            "wrapped": {
                width: 70,
                wrapMode: Text.Wrap
            },
            "wrapped right": {
                width: 70,
                wrapMode: Text.Wrap,
                horizontalAlignment: Text.AlignRight
            },
            "two lines": {
                width: 70,
                wrapMode: Text.Wrap,
                maximumLineCount: 2
            },
            "low": {
                width: 70,
                height: 24,
                wrapMode: Text.Wrap
            },
            "padded": {
                width: 120,
                leftPadding: 10,
                topPadding: 6,
                rightPadding: 4,
                bottomPadding: 3
            },
            "high lines": {
                width: 70,
                wrapMode: Text.Wrap,
                lineHeight: 1.4
            },
            "fixed lines": {
                width: 70,
                wrapMode: Text.Wrap,
                lineHeight: 22,
                lineHeightMode: Text.FixedHeight
            },
            "tall": {
                height: 60,
                verticalAlignment: Text.AlignTop
            },
            "bottom": {
                height: 60,
                verticalAlignment: Text.AlignBottom
            }
        };
        const rows = [];
        for (const how in cases) {
            for (const what in test.texts) {
                rows.push({
                    tag: `${what}, ${how}`,
                    properties: Object.assign({
                        text: test.texts[what]
                    }, cases[how])
                });
            }
        }
        return rows;
    }
    function test_isLikeText(row) {
        const label = labelled(row.properties);
        const reference = written(row.properties);
        compareSizes(label, reference);
        compareLooks(label, reference);
    }
}
