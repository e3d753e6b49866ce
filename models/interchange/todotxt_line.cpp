// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todotxt_line_p.h"

#include "domain/value.h"

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;
using Token = TodoTxtLine::Token;
using Kind = Token::Kind;

constexpr std::u16string_view units = u"dwmyb"; // in the order of IntervalRule::Unit

bool isPriority(const QString &word)
{
    return word.size() == 3 && word[0] == u'(' && word[2] == u')' && word[1] >= u'A' &&
           word[1] <= u'Z';
}

/// A key is written in small letters, so that "Note:this" and "http://…" stay words.
bool isKey(QStringView name, QStringView value)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    return !name.isEmpty() && name[0] >= u'a' && name[0] <= u'z' && !value.isEmpty() &&
           !value.startsWith(u"//") && std::ranges::all_of(name, isPlain);
}

Token tokenOf(const QString &word)
{
    if (word.size() > 1 && word[0] == u'+')
        return {Kind::Project, word, {}, word.sliced(1)};
    if (word.size() > 1 && word[0] == u'@')
        return {Kind::Context, word, {}, word.sliced(1)};
    const qsizetype colon = word.indexOf(u':');
    if (colon > 0 && isKey(QStringView(word).first(colon), QStringView(word).sliced(colon + 1)))
        return {Kind::Key, word, word.first(colon), word.sliced(colon + 1)};
    return {Kind::Word, word};
}

} // namespace

TodoTxtLine TodoTxtLine::parse(const QString &line)
{
    TodoTxtLine parsed;
    QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto take = [&](auto accepts) {
        const bool taken = words.size() > 1 && accepts(words.first());
        return taken ? words.takeFirst() : QString();
    };
    const auto isDate = [](const QString &word) { return dateFromText(word).has_value(); };
    parsed.isDone = !take([](const QString &word) { return word == "x"_L1; }).isEmpty();
    QString priority = take(isPriority);
    const QString first = take(isDate);
    if (priority.isEmpty())
        priority = take(isPriority);
    const QString second = parsed.isDone ? take(isDate) : QString();
    if (!priority.isEmpty())
        parsed.priority = priority[1];
    parsed.completed = parsed.isDone ? dateFromText(first).value_or(QDate()) : QDate();
    parsed.created = dateFromText(parsed.isDone ? second : first).value_or(QDate());
    for (const QString &word : std::as_const(words))
        parsed.tokens.push_back(tokenOf(word));
    const auto kept = parsed.key("pri"_L1);
    if (parsed.isDone && parsed.priority.isNull() && kept && kept->size() == 1 &&
        kept->at(0) >= u'A' && kept->at(0) <= u'Z')
        parsed.priority = kept->at(0);
    return parsed;
}

QString TodoTxtLine::title() const
{
    const auto joined = [this](auto belongs) {
        QString text;
        for (const Token &token : tokens) {
            if (!belongs(token))
                continue;
            if (!text.isEmpty())
                text += u' ';
            text += token.text;
        }
        return text;
    };
    const QString words = joined([](const Token &token) { return token.kind == Kind::Word; });
    return words.isEmpty() ? joined([](const Token &) { return true; }) : words;
}

QStringList TodoTxtLine::values(Kind kind) const
{
    QStringList found;
    for (const Token &token : tokens) {
        if (token.kind == kind)
            found.append(token.value);
    }
    return found;
}

std::optional<QString> TodoTxtLine::key(QLatin1StringView name) const
{
    const auto found =
        std::ranges::find_if(tokens, [&](const Token &token) { return token.key == name; });
    return found == tokens.end() ? std::nullopt : std::optional(found->value);
}

QString TodoTxtLine::toText() const
{
    QStringList words;
    if (isDone)
        words.append(u"x"_s);
    if (!isDone && !priority.isNull())
        words.append(u'(' + QString(priority) + u')');
    if (isDone && completed.isValid())
        words.append(dateToText(completed));
    if (created.isValid() && (!isDone || completed.isValid()))
        words.append(dateToText(created));
    for (const Token &token : tokens)
        words.append(token.text);
    return words.join(u' ');
}

std::optional<IntervalRule> intervalFromRec(QStringView rec)
{
    IntervalRule interval{.afterCompletion = !rec.startsWith(u'+')};
    if (!interval.afterCompletion)
        rec = rec.sliced(1);
    const size_t unit = rec.isEmpty() ? units.npos : units.find(rec.back().unicode());
    if (unit == units.npos)
        return {};
    bool ok = true;
    const QStringView number = rec.chopped(1);
    interval.count = number.isEmpty() ? 1 : number.toInt(&ok);
    interval.unit = static_cast<IntervalRule::Unit>(unit);
    return ok && interval.count >= 1 && interval.count <= mostUnits ? std::optional(interval)
                                                                    : std::nullopt;
}

QString recFromInterval(const IntervalRule &interval)
{
    const QString sign = interval.afterCompletion ? QString() : u"+"_s;
    return sign + QString::number(interval.count) +
           QChar(units.at(static_cast<size_t>(interval.unit)));
}

QString todoTxtWord(const QString &name)
{
    return name.simplified().replace(u' ', u'_');
}

} // namespace sennight
