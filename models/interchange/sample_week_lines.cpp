// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_week_p.h"

#include <array>

namespace sennight::sample_week {

namespace {

constexpr std::array projectLines{
    ProjectLine{"River sensor pilot", "blue", "active", "high",
                "So that the villages below the weir get ninety minutes of warning instead of "
                "twenty.",
                32, 0,
                "# What we agreed with the villages\n\n"
                "- A warning is **one message**, never two within an hour.\n"
                "- The reference gauge is the one at the *old weir*.\n"
                "- Telemetry: see https://example.org/telemetry\n\n"
                "## Smoothing\n\n"
                "The uploader sends the median of the last five readings:\n\n"
                "```python\n"
                "def smooth(readings, width=5):\n"
                "    # a jammed float jumps; the median does not\n"
                "    window = sorted(readings[-width:])\n"
                "    return window[len(window) // 2]\n"
                "```\n\n"
                "> Ice closes the track to gauge 8 before December.\n"},
    ProjectLine{"Winter grant report", "ochre", "active", "high",
                "The second year is paid only when the first is told well.", 25},
    ProjectLine{"Finance", "green", "active", nullptr, "No surprises in spring.", 0, 28},
    ProjectLine{"Kitchen refit", "terracotta", "active", nullptr,
                "To cook for eight without moving the bicycle first.", 40},
    ProjectLine{"Choir concert", "plum", "active", nullptr, nullptr, 33},
    ProjectLine{"Italian B1", "violet", "active", nullptr,
                "To talk with Lucia's parents without a dictionary.", 0},
    ProjectLine{"Home", "slate", "paused", nullptr, nullptr, 0},
    ProjectLine{"Balcony in spring", "moss", "paused", nullptr, nullptr, 0},
};

constexpr std::array goalLines{
    GoalLine{"Gauge 7 live and calibrated", River, 7 * 60},
    GoalLine{"Report: sections 1–4 in draft", Grant, 8 * 60},
    GoalLine{"Doors on, worktop chosen", Kitchen, 4 * 60},
    GoalLine{"Four evenings of Italian", Italian, 2 * 60},
};

constexpr std::array todoLines{
    TodoLine{1, "Log the October anomalies", River, 90, 95},
    TodoLine{1, "Outline section 2", Grant, 90, 110, NoGoal, High},
    TodoLine{1, "Pay the winter supplier", Finance, 30, 35},
    TodoLine{1, "Ring the gauge maker", River, 60, 50, Gauge},
    TodoLine{1, "Measure the end panels", Kitchen, 30, 25, Doors},
    TodoLine{1, "Italian, unit 8 recap", Italian, 30, 25, Evenings, Weekly},

    TodoLine{2, "Draft section 2", Grant, 90, 85, Report},
    TodoLine{2, "Mount the new logger", River, 90, 120, Gauge},
    TodoLine{2, "Pharmacy, post office", Home, 30, 20},
    TodoLine{2, "Alto part, bars 1–39", Choir, 45, 50},
    TodoLine{2, "Paint the first doors", Kitchen, 60, 60, Doors},
    TodoLine{2, "Italian, unit 9 intro", Italian, 30, 15, Evenings, Weekly},

    TodoLine{3, "Calibrate gauge 7 against the staff readings", River, 120, 125, Gauge, Plain, 0,
             "Compare the logger with the painted staff every 15 minutes for two hours. Note the "
             "weather. Three readings more than 2 cm apart mean that the mount has moved."},
    TodoLine{3, "Reply to the quarry about site access", River, 15, 15, NoGoal,
             High | OverdueMonday},
    TodoLine{3, parentOfSteps, Grant, 90, 95, Report, Plain, 25,
             "His main point: say early why the autumn gap happened, then show the repaired "
             "series. Keep it under two pages."},
    TodoLine{3, "Order worktop samples", Kitchen, 20, 20, Doors, MovedFromDayBefore},
    TodoLine{3, "Italian, unit 9 vocabulary", Italian, 30, 30, Evenings, Weekly},
    TodoLine{3, "Stand-up with the field team", River, 15, 20, NoGoal, EarlyToday},
    TodoLine{3, "Back up the logger cards", River, 15, 10, Gauge, EarlyToday},

    TodoLine{4, "Write section 3: results so far", Grant, 180, 170, Report, High},
    TodoLine{4, "Fix timezone drift in the uploader", River, 90, 150},
    TodoLine{4, "Alto part, bars 40–72", Choir, 45, 45},

    TodoLine{5, "Swap batteries at gauges 3, 5 and 8", River, 240, 230, Gauge},
    TodoLine{5, "Walk the site with the quarry manager", River, 90, 80, NoGoal, High},
    TodoLine{5, "Send minutes to the board", Finance, 20, 20},
    TodoLine{5, "Italian, unit 9 dialogue", Italian, 30, 30, Evenings, Weekly},

    TodoLine{6, "Hang the last two doors", Kitchen, 120, 130, Doors},
    TodoLine{6, "Market, bakery, hardware shop", Home, 60, 60},

    TodoLine{7, "Choir rehearsal", Choir, 90, 90, NoGoal, Weekly},
    TodoLine{7, "Weekly review", Home, 30, 30, NoGoal, Weekly},
};

constexpr std::array looseLines{
    LooseLine{LooseLine::Last, "Call the electrician about the hob circuit", Kitchen, 10, 3},
    LooseLine{LooseLine::Last, "Compare two telemetry plans", River, 60, 1},
    LooseLine{LooseLine::Last, "Read the sediment paper", River, 75, 1},
    LooseLine{LooseLine::This, "Tidy the alert thresholds", River, 90},
    LooseLine{LooseLine::This, "Pick slides for the open evening", Grant, 45, 0, 4},
    LooseLine{LooseLine::This, "Invoice for the October survey", Finance, 30},
    LooseLine{LooseLine::Next, "Write section 4: what comes next", Grant, 120, 0, 0, Report, 90},
    LooseLine{LooseLine::Next, "Write the winter maintenance card", River, 45},
};

constexpr std::array inboxLines{
    InboxLine{"something about gauge 7 dropping readings at night", River, 0, 1, 21 * 60 + 13},
    InboxLine{"hob circuit – who?", None, 0, 1, 21 * 60 + 14},
    InboxLine{"thank-you card for Mrs Adeyemi", None, 0, 1, 21 * 60 + 15},
    InboxLine{"slides: last winter’s flood photos", Grant, 0, 2, 19 * 60 + 40},
    InboxLine{"renew the library card", None, 0, 2, 8 * 60 + 2},
    InboxLine{"cheaper insurance for the van?", Finance, 0, 3, 12 * 60 + 31},
    InboxLine{"Test the spare antenna on the bench", River, 45, 4, 16 * 60 + 5},
    InboxLine{"Ask the choir about black or blue", Choir, 10, 4, 21 * 60 + 50},
    InboxLine{"Photograph the cabinet fronts", Kitchen, 20, 5, 10 * 60 + 20},
};

constexpr std::array thoughtLines{
    ThoughtLine{"Why the September gap happened", River,
                "The logger was fine; the clock was not. After the battery change it counted from "
                "1970, and the server dropped what it took for old readings.\n\nThe readings at "
                "gauge 7 prove it: they are all there on the card."},
    ThoughtLine{"How to calibrate a gauge", River,
                "1. Read the staff.\n2. Read the logger within the same minute.\n3. Wait fifteen "
                "minutes, and again.\n\nThe difference may change with the level; write both "
                "down."},
    ThoughtLine{"What the board wants to see", Grant,
                "One page of results before any method. They asked twice what twenty minutes "
                "mean for the lower village."},
};

constexpr std::array stepLines{"Answer the three margin questions",
                               "Move the gap explanation to the first paragraph",
                               "Replace the September chart"};

} // namespace

std::span<const ProjectLine> projects()
{
    return projectLines;
}

std::span<const GoalLine> goals()
{
    return goalLines;
}

std::span<const TodoLine> todos()
{
    return todoLines;
}

std::span<const LooseLine> loose()
{
    return looseLines;
}

std::span<const InboxLine> inbox()
{
    return inboxLines;
}

std::span<const ThoughtLine> thoughts()
{
    return thoughtLines;
}

std::span<const char *const> steps()
{
    return stepLines;
}

} // namespace sennight::sample_week
