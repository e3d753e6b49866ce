// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/** What sync asks or answers over any screen. */
Item {
    function openPlaces() {
        places.open();
    }

    function openPassphrase() {
        passphrase.open();
    }

    PlacesDialog {
        id: places
    }
    PassphraseDialog {
        id: passphrase
    }
}
