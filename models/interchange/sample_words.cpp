// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_words_p.h"

#include <array>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array verbs{
    "Draft",    "Review",     "Ring about", "Order",   "Fix",       "Plan",     "Sketch",
    "Measure",  "Compare",    "Book",       "Sort",    "Print",     "Update",   "Read",
    "Sum up",   "Prepare",    "Collect",    "Return",  "Clean",     "Test",     "Translate",
    "Scan",     "Pay for",    "Check",      "Rewrite", "Pack",      "Label",    "Repair",
    "Practise", "Photograph", "Cancel",     "Renew",   "Back up",   "Describe", "Calibrate",
    "Water",    "Weigh",      "Proofread",  "Archive", "Write down"};

constexpr std::array objects{"the quarterly figures",
                             "slides for the open evening",
                             "the boiler service",
                             "last winter's photographs",
                             "the spare antenna",
                             "bread and oat milk",
                             "the minutes of Monday",
                             "the upload script",
                             "the worktop samples",
                             "chapter three",
                             "the library card",
                             "a train to Leipzig",
                             "the tomato seedlings",
                             "the alto part, bars 40–72",
                             "the tax letter",
                             "the staff readings",
                             "the insurance for the van",
                             "a card for Mrs Adeyemi",
                             "the hall for the rehearsal",
                             "the cabinet doors",
                             "the budget for spring",
                             "the visitor numbers",
                             "the drain in the yard",
                             "the vocabulary of unit nine",
                             "the sensor at the old weir",
                             "the guest list",
                             "the new contract",
                             "the recipe for forty people",
                             "the bicycle's back brake",
                             "the survey of October",
                             "the paper on sediment",
                             "the time zones in the log",
                             "the first two doors",
                             "the poster's last line",
                             "the storage contract",
                             "the museum tickets",
                             "the hob circuit",
                             "the parents' evening",
                             "the telemetry plans",
                             "the grant's third section"};

constexpr std::array tails{" with Tomas",
                           " before the weekend",
                           " for the board",
                           " and send it round",
                           " – ask Ines first",
                           " once more",
                           " in the blue folder",
                           " for the choir",
                           " (second try)",
                           " at the workshop",
                           " by hand",
                           " for next term",
                           " and note the weather",
                           " while it is quiet",
                           " with the new scale",
                           " for Aunt Miriam",
                           " on the way home",
                           " after the stand-up",
                           " from last year",
                           " in one page",
                           " with fresh eyes",
                           " for the open day",
                           " before it freezes",
                           " until it holds"};

constexpr std::array german{"Steuerbelege für das dritte Quartal sortieren",
                            "Elternabend: Kuchen backen und Stühle zählen",
                            "Fahrradschlauch flicken, Bremse nachstellen",
                            "Angebot für die Küchenzeile vergleichen",
                            "Größe der Fensterbänke noch einmal messen",
                            "Oma anrufen wegen Sonntag",
                            "Protokoll der Mitgliederversammlung gegenlesen",
                            "Winterreifen aufziehen lassen"};

constexpr std::array eastAsian{"第三章を読み直してメモを取る",       "来週の会議の資料を準備する",
                               "図書館に本を返す（三冊）",           "京都行きの切符を予約する",
                               "給母亲打电话，约周日的午饭",         "整理十月份的发票和收据",
                               "检查二号传感器的电池，顺便清理灰尘", "预订周五晚上的餐厅"};

constexpr std::array emoji{
    "🎂 Bake the cake for Noor's birthday",     "🌱 Repot the basil and the two chillies",
    "🚲 Pick up the bicycle from the workshop", "📦 Send the parcel to Grandpa",
    "🎻 Rehair the bow before the concert",     "🧾 Photograph all receipts from the trip"};

constexpr std::array steps{"Find the old version",
                           "Ask for the measures",
                           "Write the first lines",
                           "Check the numbers",
                           "Move the table up",
                           "Choose two pictures",
                           "Ring back",
                           "Send it to the others",
                           "Put it in the calendar",
                           "Read it aloud once"};

constexpr std::array goals{
    "Gauge %1 live and calibrated", "Sections 1–%1 in draft",  "%1 evenings of Italian",
    "Doors on, worktop chosen",     "Inbox below %1",          "All invoices of the month out",
    "%1 runs in the park",          "Concert pieces by heart", "Archive box %1 sorted",
    "The flat ready for guests"};

constexpr std::array projects{"River sensor pilot", "Winter grant report",
                              "Household money",    "Kitchen refit",
                              "Choir concert",      "Italian B1",
                              "Allotment",          "Moving the archive",
                              "Open evening",       "Neighbourhood paper",
                              "Bicycle workshop",   "Family album",
                              "Seminar on rivers",  "Roof and gutters",
                              "Club accounts",      "Spring exhibition",
                              "Reading group",      "Garden of the school",
                              "Old radio",          "Umzug ins Atelier",
                              "卒業論文",           "春节旅行"};

constexpr std::array places{"north",        "south",     "Leipzig", "harbour",
                            "second floor", "next door", "Ravenna", "upstream"};

constexpr std::array reasons{"So that the villages below the weir get an hour of warning.",
                             "Because the money ends in spring and four people depend on it.",
                             "To cook together again without standing in each other's way.",
                             "It is the one evening of the week without screens.",
                             "So that nobody has to look for the papers twice."};

constexpr std::array sentences{
    "Say early why the gap happened, then show the repaired series.",
    "The key hangs at the back door; leave it there afterwards.",
    "Three readings more than two centimetres apart mean that the mount has moved.",
    "Ines has the old drawings. She is away until Thursday.",
    "Keep it under two pages.",
    "Der Schlüssel liegt bei Frau Yılmaz im Erdgeschoss.",
    "See https://example.org/manual?page=12 for the wiring.",
    "Last time this took twice as long as planned.",
    "先に電話で確認すること。",
    "- measure twice\n- cut once\n- sweep up"};

constexpr std::array thoughts{"Why the September gap happened", "How to calibrate a gauge",
                              "What the board really asked",    "A quieter way to start the week",
                              "Notes from the workshop visit",  "Names for the reading corner",
                              "What makes an estimate honest"};

constexpr std::array tags{"field", "phone", "errand", "deep", "quick", "waiting", "Büro", "家"};

} // namespace

QString SampleWords::todoTitle()
{
    const int kind = below(100);
    if (kind < 6)
        return pick(german);
    if (kind < 10)
        return pick(eastAsian);
    if (kind < 13)
        return pick(emoji);
    const QString title = pick(verbs) + u' ' + pick(objects);
    return chance(60) ? title + pick(tails) : title;
}

QString SampleWords::stepTitle()
{
    return pick(steps);
}

QString SampleWords::goalTitle()
{
    const QString title = pick(goals);
    return title.contains("%1"_L1) ? title.arg(below(8) + 2) : title;
}

QString SampleWords::projectTitle(int n)
{
    const int names = static_cast<int>(projects.size());
    const int placed = static_cast<int>(places.size());
    const QString name = QString::fromUtf8(projects.at(static_cast<size_t>(n % names)));
    if (n < names)
        return name;
    const QString place =
        QString::fromUtf8(places.at(static_cast<size_t>(n / names - 1) % places.size()));
    const int round = (n / names - 1) / placed;
    return round == 0 ? name + u", "_s + place
                      : name + u", "_s + place + u' ' + QString::number(round + 1);
}

QString SampleWords::why()
{
    return pick(reasons);
}

QString SampleWords::notes()
{
    QString text = pick(sentences);
    while (chance(45))
        text += u"\n\n"_s + pick(sentences);
    return text;
}

QString SampleWords::thoughtTitle()
{
    return pick(thoughts);
}

QString SampleWords::tag()
{
    return pick(tags);
}

} // namespace sennight
