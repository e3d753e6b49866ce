// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_query.h"

#include "domain/duration_text.h"
#include "domain/person_week.h"
#include "domain/quick_add.h"

#include <algorithm>

namespace sennight {

namespace {

using Kind = SearchTerm::Kind;
using Compare = SearchTerm::Compare;

constexpr qsizetype longestQuery = 1'000;
constexpr size_t mostTerms = 32;

/// One piece between spaces: `-name:"value"`.
struct Piece
{
    bool excluded = false;
    bool quoted = false; ///< the whole piece is a phrase: no operator inside it
    QString name;        ///< what stands before the colon, lower case
    QString value;
    QString written;
};

struct OperatorName
{
    QLatin1StringView name;
    Kind kind;
};

constexpr OperatorName operatorNames[] = {
    {QLatin1StringView("project"), Kind::Project},
    {QLatin1StringView("goal"), Kind::Goal},
    {QLatin1StringView("tag"), Kind::Tag},
    {QLatin1StringView("due"), Kind::Due},
    {QLatin1StringView("planned"), Kind::Planned},
    {QLatin1StringView("plan"), Kind::Planned},
    {QLatin1StringView("priority"), Kind::Priority},
    {QLatin1StringView("estimate"), Kind::Estimate},
    {QLatin1StringView("is"), Kind::Is},
    {QLatin1StringView("has"), Kind::Has},
    {QLatin1StringView("kind"), Kind::EntityKind},
};

/// A word that may be written and the word that it stands for.
struct Synonym
{
    QLatin1StringView written;
    QLatin1StringView meant;
};

constexpr Synonym isWords[] = {
    {QLatin1StringView("open"), QLatin1StringView("open")},
    {QLatin1StringView("done"), QLatin1StringView("done")},
    {QLatin1StringView("letgo"), QLatin1StringView("letgo")},
    {QLatin1StringView("let-go"), QLatin1StringView("letgo")},
    {QLatin1StringView("let_go"), QLatin1StringView("letgo")},
    {QLatin1StringView("overdue"), QLatin1StringView("overdue")},
    {QLatin1StringView("planned"), QLatin1StringView("planned")},
    {QLatin1StringView("unplanned"), QLatin1StringView("unplanned")},
    {QLatin1StringView("waiting"), QLatin1StringView("waiting")},
    {QLatin1StringView("blocked"), QLatin1StringView("blocked")},
    {QLatin1StringView("running"), QLatin1StringView("running")},
    {QLatin1StringView("repeating"), QLatin1StringView("repeating")},
    {QLatin1StringView("recurring"), QLatin1StringView("repeating")},
};

constexpr Synonym hasWords[] = {
    {QLatin1StringView("conflict"), QLatin1StringView("conflict")},
    {QLatin1StringView("conflicts"), QLatin1StringView("conflict")},
    {QLatin1StringView("notes"), QLatin1StringView("notes")},
    {QLatin1StringView("note"), QLatin1StringView("notes")},
    {QLatin1StringView("project"), QLatin1StringView("project")},
    {QLatin1StringView("goal"), QLatin1StringView("goal")},
    {QLatin1StringView("due"), QLatin1StringView("due")},
    {QLatin1StringView("plan"), QLatin1StringView("plan")},
    {QLatin1StringView("estimate"), QLatin1StringView("estimate")},
    {QLatin1StringView("priority"), QLatin1StringView("priority")},
    {QLatin1StringView("tag"), QLatin1StringView("tag")},
    {QLatin1StringView("tags"), QLatin1StringView("tag")},
    {QLatin1StringView("reminder"), QLatin1StringView("reminder")},
    {QLatin1StringView("reminders"), QLatin1StringView("reminder")},
    {QLatin1StringView("subtask"), QLatin1StringView("subtask")},
    {QLatin1StringView("subtasks"), QLatin1StringView("subtask")},
};

constexpr Synonym kindWords[] = {
    {QLatin1StringView("todo"), QLatin1StringView("todo")},
    {QLatin1StringView("todos"), QLatin1StringView("todo")},
    {QLatin1StringView("project"), QLatin1StringView("project")},
    {QLatin1StringView("projects"), QLatin1StringView("project")},
    {QLatin1StringView("goal"), QLatin1StringView("goal")},
    {QLatin1StringView("goals"), QLatin1StringView("goal")},
    {QLatin1StringView("thought"), QLatin1StringView("thought")},
    {QLatin1StringView("thoughts"), QLatin1StringView("thought")},
    {QLatin1StringView("intention"), QLatin1StringView("intention")},
    {QLatin1StringView("intentions"), QLatin1StringView("intention")},
};

constexpr struct
{
    QLatin1StringView text;
    Compare compare;
} comparisons[] = {
    {QLatin1StringView("<="), Compare::LessOrEqual},
    {QLatin1StringView(">="), Compare::GreaterOrEqual},
    {QLatin1StringView("<"), Compare::Less},
    {QLatin1StringView(">"), Compare::Greater},
    {QLatin1StringView("="), Compare::Equal},
};

/// Reads one piece from `at` on, and moves `at` behind it. A quote that is not closed reaches to
/// the end: that is how a phrase looks while it is typed.
Piece readPiece(QStringView text, qsizetype &at)
{
    Piece piece;
    const qsizetype start = at;
    if (text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace()) {
        piece.excluded = true;
        ++at;
    }
    piece.quoted = text[at] == u'"';
    bool inQuotes = false;
    bool named = piece.quoted;
    for (; at < text.size() && (inQuotes || !text[at].isSpace()); ++at) {
        if (text[at] == u'"') {
            inQuotes = !inQuotes;
        } else if (text[at] == u':' && !named && !inQuotes) {
            named = true;
            piece.name = std::exchange(piece.value, {}).toLower();
        } else {
            piece.value += text[at];
        }
    }
    piece.written = text.sliced(start, at - start).toString();
    return piece;
}

std::vector<Piece> readPieces(QStringView text)
{
    std::vector<Piece> pieces;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace())
            ++at;
        else
            pieces.push_back(readPiece(text, at));
    }
    return pieces;
}

/// Whether two words differ by one letter left out, put in, replaced or swapped with the next.
bool isSlip(QStringView written, QStringView meant)
{
    const auto [wrong, right] = std::ranges::mismatch(written, meant);
    const QStringView a(wrong, written.end());
    const QStringView b(right, meant.end());
    if (a.isEmpty() && b.isEmpty())
        return false;
    const auto rest = [](QStringView word, qsizetype from) {
        return from <= word.size() ? word.sliced(from) : QStringView();
    };
    const bool swapped =
        a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0] && rest(a, 2) == rest(b, 2);
    return swapped || (!a.isEmpty() && rest(a, 1) == b) || (!b.isEmpty() && a == rest(b, 1)) ||
           (!a.isEmpty() && !b.isEmpty() && rest(a, 1) == rest(b, 1));
}

std::unexpected<Error> badQuery(const Piece &piece, const QString &hint)
{
    return failure(ErrorCode::BadQuery, piece.written, hint);
}

QString choices(std::span<const Synonym> words)
{
    QStringList meant;
    for (const auto &word : words) {
        if (word.written == word.meant)
            meant += word.meant;
    }
    return meant.join(QStringLiteral(", "));
}

Result<QString> meantWord(const Piece &piece, std::span<const Synonym> words)
{
    const auto lower = piece.value.toLower();
    const auto found =
        std::ranges::find_if(words, [&](const Synonym &word) { return word.written == lower; });
    if (found != words.end())
        return QString(found->meant);
    return badQuery(piece, QStringLiteral("%1: takes one of %2").arg(piece.name, choices(words)));
}

Compare takeComparison(QString &value)
{
    for (const auto &[text, compare] : comparisons) {
        if (value.startsWith(text)) {
            value = value.sliced(text.size()).trimmed();
            return compare;
        }
    }
    return Compare::Equal;
}

DateSpan spanOf(const Plan &plan, int firstDayOfWeek)
{
    if (plan.day.isValid())
        return {plan.day, plan.day};
    const QDate first = firstDayOf(plan.week, firstDayOfWeek);
    return {first, first.addDays(6), plan.week};
}

std::optional<DateSpan> readDates(const QString &text, const SearchContext &context)
{
    if (text.compare(QLatin1StringView("yesterday"), Qt::CaseInsensitive) == 0)
        return DateSpan{context.today.addDays(-1), context.today.addDays(-1)};
    if (const auto exact = Plan::fromText(text.toUpper()))
        return spanOf(*exact, context.firstDayOfWeek);
    const auto plan = parsePlan(text, QuickAddContext{.today = context.today});
    if (!plan || plan->isNull())
        return {};
    return spanOf(*plan, context.firstDayOfWeek);
}

Result<SearchTerm> readDateTerm(SearchTerm term, const Piece &piece, QString value,
                                const SearchContext &context)
{
    term.compare = takeComparison(value);
    const auto dates = readDates(value, context);
    if (!dates)
        return badQuery(piece, QStringLiteral("%1: takes a date such as today, fri, \"13 nov\", "
                                              "2026-11-13 or \"this week\", with <, <=, > or >= "
                                              "before it, or none")
                                   .arg(piece.name));
    term.dates = *dates;
    return term;
}

Result<SearchTerm> readPriorityTerm(SearchTerm term, const Piece &piece, QString value)
{
    term.compare = takeComparison(value);
    const auto priority = priorityFromName(value.toLower());
    if (!priority || *priority == Priority::None)
        return badQuery(piece, QStringLiteral("priority: takes high, medium, low or none"));
    term.priority = *priority;
    return term;
}

Result<SearchTerm> readEstimateTerm(SearchTerm term, const Piece &piece, QString value)
{
    term.compare = takeComparison(value);
    const auto minutes = minutesFromText(value);
    if (!minutes)
        return badQuery(piece, QStringLiteral("estimate: takes a time such as 30m or 1h30, with <, "
                                              "<=, > or >= before it, or none"));
    term.minutes = *minutes;
    return term;
}

Result<SearchTerm> readWordTerm(SearchTerm term, const Piece &piece)
{
    const bool isKind = term.kind == Kind::EntityKind;
    const auto words = isKind                  ? std::span<const Synonym>(kindWords)
                       : term.kind == Kind::Is ? std::span<const Synonym>(isWords)
                                               : std::span<const Synonym>(hasWords);
    auto word = meantWord(piece, words);
    if (!word)
        return std::unexpected(word.error());
    if (isKind)
        term.entity = findEntity(QStringView(*word))->entity;
    else
        term.text = *std::move(word);
    return term;
}

bool takesNone(Kind kind)
{
    return kind != Kind::Is && kind != Kind::Has && kind != Kind::EntityKind;
}

Result<SearchTerm> readOperator(Kind kind, const Piece &piece, const SearchContext &context)
{
    SearchTerm term{.kind = kind, .excluded = piece.excluded};
    const QString value = piece.value.trimmed();
    if (value.isEmpty())
        return badQuery(piece, QStringLiteral("%1: needs a word after the colon").arg(piece.name));
    if (takesNone(kind) && value.compare(QLatin1StringView("none"), Qt::CaseInsensitive) == 0) {
        term.nothing = true;
        return term;
    }
    switch (kind) {
    case Kind::Due:
    case Kind::Planned:
        return readDateTerm(term, piece, value, context);
    case Kind::Priority:
        return readPriorityTerm(term, piece, value);
    case Kind::Estimate:
        return readEstimateTerm(term, piece, value);
    case Kind::Is:
    case Kind::Has:
    case Kind::EntityKind:
        return readWordTerm(term, piece);
    case Kind::Text:
    case Kind::Project:
    case Kind::Goal:
    case Kind::Tag:
        break;
    }
    term.text = value;
    return term;
}

/// A colon without an operator before it is part of the text: "https://…", "note: call".
Result<SearchTerm> readTerm(const Piece &piece, const SearchContext &context)
{
    for (const auto &[name, kind] : operatorNames) {
        if (piece.name == name)
            return readOperator(kind, piece, context);
    }
    for (const auto &[name, kind] : operatorNames) {
        if (name.size() > 3 && isSlip(piece.name, QString(name)))
            return badQuery(piece, QStringLiteral("did you mean %1: ?").arg(name));
    }
    QString text = piece.value;
    if (piece.written.contains(u':') && !piece.quoted)
        text = piece.written.sliced(piece.excluded ? 1 : 0).remove(u'"');
    return SearchTerm{.excluded = piece.excluded, .text = text};
}

} // namespace

Result<std::vector<SearchTerm>> parseSearch(const QString &query, const SearchContext &context)
{
    if (query.size() > longestQuery)
        return failure(ErrorCode::BadQuery, query.left(40),
                       QStringLiteral("a search has at most %1 characters").arg(longestQuery));
    std::vector<SearchTerm> terms;
    for (const auto &piece : readPieces(query)) {
        auto term = readTerm(piece, context);
        if (!term)
            return std::unexpected(term.error());
        if (term->kind != Kind::Text || !term->text.trimmed().isEmpty())
            terms.push_back(*std::move(term));
    }
    if (terms.size() > mostTerms)
        return failure(ErrorCode::BadQuery, query.left(40),
                       QStringLiteral("a search has at most %1 words").arg(mostTerms));
    return terms;
}

} // namespace sennight
