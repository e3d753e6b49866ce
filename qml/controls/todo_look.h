// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sennight {

/// What a list shows of a todo: the roles of the item models, ready to draw.
struct TodoLook
{
    QString title;
    QString projectName;
    QString projectColour;
    QString timeText;
    QString overdueText; ///< "since Mon", "due 19 Nov"
    QString rolloverText;
    QString reminderText;
    QString conflictText;
    QString putBackText;
    QString movedToText;
    QString planText;     ///< "Thu", where a list is not of one day
    QString waitsForText; ///< "waits for “Order samples”"
    QString dumpedText;   ///< "Tue 21:14"; in a row that shows the stage
    int stage = 0;        ///< 0 dumped … 4 committed
    int priority = 0;     ///< 0 normal, 1 low, 2 medium, 3 high
    int timeState = 0;    ///< 0 normal, 1 running, 2 over the estimate
    bool overdue = false; ///< the text above tells of being late, not only of a date to come
    bool done = false;
    bool letGo = false;
    bool repeats = false;
    bool localOnly = false;
    bool pending = false;
    bool blocked = false;
    bool hasNotes = false;
};

} // namespace sennight
