// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background_reader.h"
#include "change_feed.h"
#include "date_text.h"
#include "domain/ports.h"
#include "record_marks.h"
#include "when_answered.h"

#include <QLocale>

namespace sennight {

/// What every model reads from. The references outlive the models; all but `background` are used
/// in the GUI thread only.
struct ItemContext
{
    const Queries &queries;
    BackgroundReader *background = nullptr; ///< none: everything is read at once (tests)
    ChangeFeed &feed;
    const Clock &clock;
    QLocale locale;
    RecordMarks *pending = nullptr; ///< none: no row waits
    RecordMarks *putBack = nullptr; ///< none: no row was put back

    /// Now and today, for the texts.
    [[nodiscard]] TextContext text() const;
};

} // namespace sennight
