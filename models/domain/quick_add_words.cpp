// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_add_words_p.h"

#include "duration_text.h"
#include "quick_add_dictionary_p.h"
#include "value.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestWord = 60;

bool isLanguage(const QString &language, QLatin1StringView code)
{
    return language.startsWith(code) &&
           (language.size() == 2 || language[2] == u'_' || language[2] == u'-');
}

/// Latin letters, digits and signs as wide as a Japanese one, which its keyboards type: "３" is
/// "3".
QString narrowed(QStringView written)
{
    constexpr char16_t first = u'！';
    constexpr char16_t last = u'～';
    constexpr char16_t apart = first - u'!';
    QString narrow = written.toString();
    for (QChar &letter : narrow) {
        if (letter >= first && letter <= last)
            letter = QChar(letter.unicode() - apart);
    }
    return narrow;
}

/// A number of at most four ASCII digits off the front of the text.
std::optional<int> takeNumber(QStringView &text)
{
    int number = 0;
    qsizetype length = 0;
    for (; length < text.size() && text[length] >= u'0' && text[length] <= u'9'; ++length) {
        if (length == 4)
            return {};
        number = number * 10 + (text[length].unicode() - u'0');
    }
    text = text.sliced(length);
    return length > 0 ? std::optional(number) : std::nullopt;
}

bool take(QStringView &text, QStringView prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text = text.sliced(prefix.size());
    return true;
}

std::optional<Atom> monthDay(int month, int day, QStringView year)
{
    if (year.isEmpty())
        return QDate(2024, month, day).isValid()
                   ? std::optional(Atom{Meaning::MonthDay, month * 100 + day})
                   : std::nullopt;
    const auto number = takeNumber(year);
    const QDate date(number.value_or(0), month, day);
    if (!year.isEmpty() || !number || *number < 1000 || !date.isValid())
        return {};
    return Atom{Meaning::Date, static_cast<int>(date.toJulianDay())};
}

/// "13", "13th", "13.", "2026-12-03".
std::optional<Atom> numeral(QStringView word)
{
    if (const auto date = dateFromText(word))
        return Atom{Meaning::Date, static_cast<int>(date->toJulianDay())};
    const auto number = takeNumber(word);
    if (!number)
        return {};
    if (word.isEmpty())
        return Atom{Meaning::Number, *number};
    const bool suffixed = word == u"st" || word == u"nd" || word == u"rd" || word == u"th";
    return suffixed ? std::optional(Atom{Meaning::Ordinal, *number}) : std::nullopt;
}

/// "+3d", "+2w".
std::optional<Atom> offset(QStringView word)
{
    if (!take(word, u"+"))
        return {};
    const auto number = takeNumber(word);
    if (!number || (word != u"d" && word != u"w"))
        return {};
    return Atom{Meaning::Offset, word == u"w" ? *number * 7 : *number};
}

/// "11:30", "9am", "9:30pm".
std::optional<Atom> timeOfDay(QStringView word)
{
    const auto hour = takeNumber(word);
    if (!hour)
        return {};
    int minute = 0;
    const bool colon = take(word, u":");
    if (colon) {
        const bool twoDigits = word.size() >= 2 && word[1].isDigit();
        minute = twoDigits ? takeNumber(word).value_or(60) : 60;
    }
    const bool am = word == u"am";
    const bool pm = word == u"pm";
    if (minute > 59 || (!am && !pm && (!colon || !word.isEmpty())))
        return {};
    if (!am && !pm)
        return *hour <= 23 ? std::optional(Atom{Meaning::Time, *hour * 60 + minute}) : std::nullopt;
    if (*hour < 1 || *hour > 12)
        return {};
    return Atom{Meaning::Time, (*hour % 12 + (pm ? 12 : 0)) * 60 + minute};
}

/// A length of time with its letter; a bare number is none.
std::optional<Atom> duration(QStringView word)
{
    const auto minutes = minutesFromText(word);
    const bool hours = word.contains(u'h');
    if (!minutes || *minutes == 0 || (!hours && !word.endsWith(u'm')))
        return {};
    if (hours)
        return Atom{word.endsWith(u'h') ? Meaning::Hours : Meaning::Duration, *minutes};
    return Atom{Meaning::Minutes, *minutes};
}

using Atoms = std::optional<std::vector<Atom>>;

Atoms one(std::optional<Atom> atom)
{
    return atom ? Atoms({*atom}) : Atoms();
}

/// "mon,thu" and "1st,15th", with or without a comma at the end.
Atoms commaList(QStringView word, const QString &language)
{
    if (!word.contains(u','))
        return {};
    std::vector<Atom> atoms;
    for (const QStringView part : word.tokenize(u',')) {
        if (!atoms.empty())
            atoms.push_back({Meaning::Comma});
        const bool last = part.data() + part.size() == word.data() + word.size();
        if (part.isEmpty() && last && !atoms.empty())
            return atoms;
        const std::vector<Atom> meanings = meaningsOf(part, language);
        const Meaning meaning = meanings.front().meaning;
        if (meanings.size() != 1 || (meaning != Meaning::Weekday && meaning != Meaning::Ordinal))
            return {};
        atoms.push_back(meanings.front());
    }
    return atoms;
}

Atoms inEnglish(QStringView word)
{
    if (const auto *known = englishWord(word))
        return *known;
    for (const auto &read : {numeral, offset, timeOfDay, duration}) {
        if (const auto atom = read(word))
            return one(atom);
    }
    return {};
}

/// "Nov.", as German dates are written.
Atoms shortMonth(QStringView word)
{
    if (!word.endsWith(u'.'))
        return {};
    const QStringView name = word.chopped(1);
    const auto *known = germanWord(name);
    if (!known)
        known = englishWord(name);
    return known && known->front().meaning == Meaning::Month ? Atoms(*known) : Atoms();
}

/// "13.", "13.11.", "13.11.2026", "Nov.", "2std", "30min".
Atoms inGerman(QStringView word)
{
    if (const auto *known = germanWord(word))
        return *known;
    if (auto month = shortMonth(word))
        return month;
    QString latin = word.toString();
    if (latin.endsWith("std"_L1) || latin.endsWith("min"_L1))
        return one(duration(latin.replace("std"_L1, "h"_L1).replace("min"_L1, "m"_L1)));
    const auto day = takeNumber(word);
    if (!day || !take(word, u"."))
        return {};
    if (word.isEmpty())
        return one(Atom{Meaning::Ordinal, *day});
    const auto month = takeNumber(word);
    return month && take(word, u".") ? one(monthDay(*month, *day, word)) : Atoms();
}

/// "9時", "9時30分", "午後3時": a time of day is a reminder without a word before it.
Atoms japaneseTime(QStringView word)
{
    const bool pm = take(word, u"午後");
    const bool am = !pm && take(word, u"午前");
    const auto hour = takeNumber(word);
    if (!hour || !take(word, u"時") || *hour > (am || pm ? 12 : 23))
        return {};
    const int base = (am || pm ? *hour % 12 : *hour) * 60 + (pm ? 720 : 0);
    if (word.isEmpty())
        return Atoms({Atom{Meaning::At}, Atom{Meaning::Time, base}});
    const auto minute = takeNumber(word);
    if (!minute || *minute > 59 || word != u"分")
        return {};
    return Atoms({Atom{Meaning::At}, Atom{Meaning::Time, base + *minute}});
}

/// "11月13日", "2026年11月13日".
Atoms japaneseDate(QStringView word)
{
    const QStringView whole = word;
    const qsizetype year = word.indexOf(u'年');
    if (year >= 0)
        word = word.sliced(year + 1);
    const auto month = takeNumber(word);
    if (!month || !take(word, u"月"))
        return {};
    const auto day = takeNumber(word);
    if (!day || word != u"日" || year == 0)
        return {};
    return one(monthDay(*month, *day, whole.first(qMax<qsizetype>(year, 0))));
}

/// "3日後", "2週間後": so many days from today.
Atoms japaneseOffset(QStringView word)
{
    const auto number = takeNumber(word);
    if (!number)
        return {};
    if (word == u"日後")
        return one(Atom{Meaning::Offset, *number});
    const bool isWeeks = word == u"週間後" || word == u"週後";
    return isWeeks ? one(Atom{Meaning::Offset, *number * 7}) : Atoms();
}

/// What "ごと" and "毎" repeat.
Meaning japaneseUnit(QStringView word)
{
    if (word == u"日")
        return Meaning::Days;
    if (word == u"週間" || word == u"週")
        return Meaning::Weeks;
    if (word == u"年")
        return Meaning::Years;
    const bool isMonths =
        word.size() == 2 && word[1] == u'月' && u"かヶカヵケ箇"_s.contains(word[0]);
    return isMonths ? Meaning::Months : Meaning::Unknown;
}

/// "2週間ごと", "3日毎", "1か月ごと".
Atoms japaneseInterval(QStringView word)
{
    const auto number = takeNumber(word);
    if (!number || (!word.endsWith(u"ごと") && !word.endsWith(u'毎')))
        return {};
    const Meaning unit = japaneseUnit(word.chopped(word.endsWith(u'毎') ? 1 : 2));
    if (unit == Meaning::Unknown)
        return {};
    return Atoms({Atom{Meaning::Every}, Atom{Meaning::Number, *number}, Atom{unit}});
}

Atoms inJapanese(QStringView word)
{
    if (const auto *known = japaneseWord(word))
        return *known;
    if (auto joint = japaneseJoint(word)) {
        const auto rest = inJapanese(joint->rest);
        if (!rest)
            return {};
        std::ranges::copy(*rest, std::back_inserter(joint->meanings));
        return joint->meanings;
    }
    if (word.contains(u"時間") || word.endsWith(u'分')) {
        QString latin = word.toString();
        const auto length = duration(latin.replace(u"時間"_s, u"h"_s).replace(u"分"_s, u"m"_s));
        if (length)
            return one(length);
    }
    for (const auto &read : {japaneseTime, japaneseDate, japaneseOffset, japaneseInterval}) {
        if (auto atoms = read(word))
            return atoms;
    }
    return {};
}

Atoms inLanguage(QStringView word, const QString &language)
{
    if (isLanguage(language, "de"_L1))
        return inGerman(word);
    return isLanguage(language, "ja"_L1) ? inJapanese(word) : Atoms();
}

/// "Tom" with its capital is a person more often than tomorrow.
bool isName(QStringView written)
{
    return written == u"Tom";
}

} // namespace

std::vector<Atom> meaningsOf(QStringView written, const QString &language)
{
    if (written.isEmpty() || written.size() > longestWord || isName(written))
        return {Atom{}};
    const QString word = narrowed(written).toLower().normalized(QString::NormalizationForm_C);
    if (auto atoms = inLanguage(word, language))
        return *atoms;
    if (auto atoms = inEnglish(word))
        return *atoms;
    return commaList(word, language).value_or(std::vector<Atom>{Atom{}});
}

int priorityOf(QStringView written, const QString &language)
{
    if (written.size() > longestWord)
        return 0;
    const QString word = narrowed(written).toLower();
    const bool de = isLanguage(language, "de"_L1);
    const bool ja = isLanguage(language, "ja"_L1);
    if (word == "high"_L1 || (de && word == "hoch"_L1) || (ja && word == u"高"))
        return 3;
    if (word == "medium"_L1 || (de && word == "mittel"_L1) || (ja && word == u"中"))
        return 2;
    const bool low = word == "low"_L1 || (de && word == "niedrig"_L1) || (ja && word == u"低");
    return low ? 1 : 0;
}

} // namespace sennight
