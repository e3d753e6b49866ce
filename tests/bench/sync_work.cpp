// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync_work.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bench {

using namespace sennight;

namespace {

constexpr int titleLength = 40;
constexpr int notesLength = 200;

constexpr std::array words{
    "the",        "to",        "and",       "a",          "of",         "for",        "with",
    "on",         "in",        "it",        "that",       "is",         "at",         "before",
    "from",       "we",        "about",     "this",       "by",         "new",        "ask",
    "be",         "or",        "not",       "all",        "after",      "week",       "send",
    "then",       "check",     "list",      "when",       "first",      "next",       "meeting",
    "one",        "plan",      "need",      "draft",      "room",       "who",        "until",
    "report",     "small",     "Monday",    "call",       "has",        "can",        "only",
    "two",        "write",     "team",      "also",       "old",        "again",      "read",
    "Friday",     "morning",   "still",     "book",       "order",      "print",      "river",
    "budget",     "letter",    "what",      "garden",     "ready",      "numbers",    "office",
    "find",       "bring",     "better",    "some",       "notes",      "Thursday",   "last",
    "they",       "train",     "key",       "more",       "table",      "half",       "review",
    "over",       "home",      "keep",      "without",    "says",       "school",     "move",
    "window",     "bill",      "later",     "paper",      "open",       "where",      "doctor",
    "three",      "photos",    "which",     "kitchen",    "clean",      "long",       "Tuesday",
    "sample",     "end",       "back",      "visit",      "short",      "fix",        "door",
    "other",      "road",      "answer",    "tests",      "coffee",     "between",    "light",
    "price",      "look",      "tickets",   "cover",      "under",      "good",       "friends",
    "change",     "repair",    "box",       "copy",       "quiet",      "library",    "autumn",
    "offer",      "bicycle",   "chapter",   "buy",        "another",    "water",      "minutes",
    "early",      "contract",  "because",   "hotel",      "lamp",       "invoice",    "street",
    "compare",    "birthday",  "dinner",    "why",        "wood",       "measure",    "neighbour",
    "photograph", "quarter",   "station",   "collect",    "blue",       "nobody",     "shelf",
    "agenda",     "twice",     "finish",    "museum",     "summary",    "forecast",   "glass",
    "insurance",  "rehearse",  "paint",     "suppliers",  "workshop",   "harbour",    "evening",
    "present",    "seeds",     "heating",   "passport",   "language",   "carry",      "winter",
    "yellow",     "interview", "delivery",  "mountain",   "choir",      "ladder",     "statement",
    "version",    "measured",  "piano",     "translate",  "roof",       "customers",  "careful",
    "exercise",   "lecture",   "cables",    "bridge",     "quotation",  "landlord",   "vegetables",
    "warranty",   "slides",    "cupboard",  "journal",    "apartment",  "orchard",    "electrician",
    "password",   "sketch",    "festival",  "schedule",   "reference",  "membership", "screws",
    "honey",      "prototype", "cardboard", "vaccine",    "conference", "migration",  "velvet",
    "checklist",  "dentist",   "appendix",  "saxophone",  "marmalade",  "ferry",      "telescope",
    "greenhouse", "archive",   "tenants",   "feedback",   "umbrella",   "carpenter",  "deadline",
    "allotment",  "soldering", "accounts",  "embroidery", "lighthouse", "rosemary",   "timetable",
};

class Text
{
public:
    explicit Text(quint64 seed)
        : m_random(seed)
    {}

    QString ofLength(int length)
    {
        QString text;
        while (text.size() < length) {
            if (!text.isEmpty())
                text += m_random.next64() % 11 == 0 ? QStringLiteral(", ") : QStringLiteral(" ");
            text += word();
        }
        text.truncate(length);
        text[0] = text[0].toUpper();
        if (text.back() == u' ')
            text.back() = u'.';
        return text;
    }

private:
    /// The n-th word comes about 1/n as often as the first one (Zipf); now and then a number does.
    QString word()
    {
        const auto share = static_cast<double>(m_random.next64() >> 11) * 0x1p-53;
        if (share < 0.02)
            return QString::number(m_random.next64() % 1000);
        const double rank = std::pow(static_cast<double>(words.size()), (share - 0.02) / 0.98);
        return QString::fromLatin1(words[std::min(static_cast<size_t>(rank), words.size()) - 1]);
    }

    SeededRandom m_random;
};

} // namespace

Action describedTodos(int count, qint64 nowMs)
{
    constexpr qint64 apartMs = 61'000;
    SeededRandom random(7);
    Text text(11);
    Action action{.kind = ActionKind::Import};
    for (int i = 0; i < count; ++i) {
        const RecordId todo = RecordId::random(random);
        action.edits.push_back(
            {todo, Field::TodoCreatedAt, nowMs - qint64{count - i} * apartMs, {}});
        action.edits.push_back({todo, Field::TodoTitle, text.ofLength(titleLength), {}});
        action.edits.push_back({todo, Field::TodoDescription, text.ofLength(notesLength), {}});
    }
    return action;
}

Meeting meetingOf(int number)
{
    if (number % 2 == 0)
        return Meeting::OtherFields;
    if (number % 20 == 1)
        return Meeting::SameTitle;
    constexpr std::array rest{Meeting::EqualTitles, Meeting::Tags, Meeting::Priorities};
    return rest[static_cast<size_t>(number / 2) % rest.size()];
}

Edit meetingEdit(const RecordId &todo, int number, bool theirs)
{
    const QString mark =
        theirs ? QStringLiteral("theirs %1").arg(number) : QStringLiteral("mine %1").arg(number);
    switch (meetingOf(number)) {
    case Meeting::SameTitle:
        break;
    case Meeting::OtherFields:
        if (theirs)
            return {todo, Field::TodoEstimate, qint64{1 + number % 600}, {}};
        break;
    case Meeting::EqualTitles:
        return {todo, Field::TodoTitle, QStringLiteral("both %1").arg(number), {}};
    case Meeting::Tags:
        return {todo, Field::TodoTags, mark, tagElement(mark)};
    case Meeting::Priorities:
        return {
            todo, Field::TodoPriority, theirs ? QStringLiteral("high") : QStringLiteral("low"), {}};
    }
    return {todo, Field::TodoTitle, mark, {}};
}

} // namespace bench
