// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_add_dictionary_p.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace sennight {

namespace {

struct Entry
{
    QStringView written;
    Meaning meaning;
    int value = 0;
};

constexpr std::array english{
    Entry{u"today", Meaning::Today},
    Entry{u"tod", Meaning::Today},
    Entry{u"tomorrow", Meaning::Tomorrow},
    Entry{u"tom", Meaning::Tomorrow},
    Entry{u"mon", Meaning::Weekday, 1},
    Entry{u"monday", Meaning::Weekday, 1},
    Entry{u"tue", Meaning::Weekday, 2},
    Entry{u"tues", Meaning::Weekday, 2},
    Entry{u"tuesday", Meaning::Weekday, 2},
    Entry{u"wed", Meaning::Weekday, 3},
    Entry{u"wednesday", Meaning::Weekday, 3},
    Entry{u"thu", Meaning::Weekday, 4},
    Entry{u"thur", Meaning::Weekday, 4},
    Entry{u"thurs", Meaning::Weekday, 4},
    Entry{u"thursday", Meaning::Weekday, 4},
    Entry{u"fri", Meaning::Weekday, 5},
    Entry{u"friday", Meaning::Weekday, 5},
    Entry{u"sat", Meaning::Weekday, 6},
    Entry{u"saturday", Meaning::Weekday, 6},
    Entry{u"sun", Meaning::Weekday, 7},
    Entry{u"sunday", Meaning::Weekday, 7},
    Entry{u"jan", Meaning::Month, 1},
    Entry{u"january", Meaning::Month, 1},
    Entry{u"feb", Meaning::Month, 2},
    Entry{u"february", Meaning::Month, 2},
    Entry{u"mar", Meaning::Month, 3},
    Entry{u"march", Meaning::Month, 3},
    Entry{u"apr", Meaning::Month, 4},
    Entry{u"april", Meaning::Month, 4},
    Entry{u"may", Meaning::Month, 5},
    Entry{u"jun", Meaning::Month, 6},
    Entry{u"june", Meaning::Month, 6},
    Entry{u"jul", Meaning::Month, 7},
    Entry{u"july", Meaning::Month, 7},
    Entry{u"aug", Meaning::Month, 8},
    Entry{u"august", Meaning::Month, 8},
    Entry{u"sep", Meaning::Month, 9},
    Entry{u"sept", Meaning::Month, 9},
    Entry{u"september", Meaning::Month, 9},
    Entry{u"oct", Meaning::Month, 10},
    Entry{u"october", Meaning::Month, 10},
    Entry{u"nov", Meaning::Month, 11},
    Entry{u"november", Meaning::Month, 11},
    Entry{u"dec", Meaning::Month, 12},
    Entry{u"december", Meaning::Month, 12},
    Entry{u"first", Meaning::Ordinal, 1},
    Entry{u"second", Meaning::Ordinal, 2},
    Entry{u"third", Meaning::Ordinal, 3},
    Entry{u"fourth", Meaning::Ordinal, 4},
    Entry{u"fifth", Meaning::Ordinal, 5},
    Entry{u"last", Meaning::Last},
    Entry{u"next", Meaning::Next},
    Entry{u"this", Meaning::This},
    Entry{u"on", Meaning::On},
    Entry{u"due", Meaning::Due},
    Entry{u"at", Meaning::At},
    Entry{u"every", Meaning::Every},
    Entry{u"other", Meaning::Other},
    Entry{u"after", Meaning::After},
    Entry{u"day", Meaning::Days},
    Entry{u"days", Meaning::Days},
    Entry{u"week", Meaning::Weeks},
    Entry{u"weeks", Meaning::Weeks},
    Entry{u"month", Meaning::Months},
    Entry{u"months", Meaning::Months},
    Entry{u"year", Meaning::Years},
    Entry{u"years", Meaning::Years},
    Entry{u"weekday", Meaning::Workday},
    Entry{u"weekdays", Meaning::Workday},
    Entry{u"daily", Meaning::Daily},
    Entry{u"weekly", Meaning::Weekly},
    Entry{u"monthly", Meaning::Monthly},
    Entry{u"yearly", Meaning::Yearly},
};

/// A word of another language and the English words that it stands for.
struct Translation
{
    QStringView written;
    QStringView meant;
};

// "do" and "so" are everyday words, so these two days are written with their point.
constexpr std::array german{
    Translation{u"heute", u"today"},
    Translation{u"morgen", u"tomorrow"},
    Translation{u"mo", u"mon"},
    Translation{u"mo.", u"mon"},
    Translation{u"montag", u"mon"},
    Translation{u"di", u"tue"},
    Translation{u"di.", u"tue"},
    Translation{u"dienstag", u"tue"},
    Translation{u"mi", u"wed"},
    Translation{u"mi.", u"wed"},
    Translation{u"mittwoch", u"wed"},
    Translation{u"do.", u"thu"},
    Translation{u"donnerstag", u"thu"},
    Translation{u"fr", u"fri"},
    Translation{u"fr.", u"fri"},
    Translation{u"freitag", u"fri"},
    Translation{u"sa", u"sat"},
    Translation{u"sa.", u"sat"},
    Translation{u"samstag", u"sat"},
    Translation{u"sonnabend", u"sat"},
    Translation{u"so.", u"sun"},
    Translation{u"sonntag", u"sun"},
    Translation{u"januar", u"jan"},
    Translation{u"jänner", u"jan"},
    Translation{u"februar", u"feb"},
    Translation{u"mär", u"mar"},
    Translation{u"märz", u"mar"},
    Translation{u"mai", u"may"},
    Translation{u"juni", u"jun"},
    Translation{u"juli", u"jul"},
    Translation{u"okt", u"oct"},
    Translation{u"oktober", u"oct"},
    Translation{u"dez", u"dec"},
    Translation{u"dezember", u"dec"},
    Translation{u"ersten", u"first"},
    Translation{u"zweiten", u"second"},
    Translation{u"dritten", u"third"},
    Translation{u"vierten", u"fourth"},
    Translation{u"letzten", u"last"},
    Translation{u"nächsten", u"next"},
    Translation{u"nächste", u"next"},
    Translation{u"diese", u"this"},
    Translation{u"am", u"on"},
    Translation{u"bis", u"due"},
    Translation{u"fällig", u"due"},
    Translation{u"um", u"at"},
    Translation{u"jeden", u"every"},
    Translation{u"jede", u"every"},
    Translation{u"jedes", u"every"},
    Translation{u"alle", u"every"},
    Translation{u"nach", u"after"},
    Translation{u"tag", u"day"},
    Translation{u"tage", u"days"},
    Translation{u"tagen", u"days"},
    Translation{u"woche", u"week"},
    Translation{u"wochen", u"weeks"},
    Translation{u"monat", u"month"},
    Translation{u"monate", u"months"},
    Translation{u"monaten", u"months"},
    Translation{u"jahr", u"year"},
    Translation{u"jahre", u"years"},
    Translation{u"jahren", u"years"},
    Translation{u"werktag", u"weekday"},
    Translation{u"werktags", u"every weekday"},
    Translation{u"täglich", u"daily"},
    Translation{u"wöchentlich", u"weekly"},
    Translation{u"monatlich", u"monthly"},
    Translation{u"jährlich", u"yearly"},
};

constexpr std::array japanese{
    Translation{u"今日", u"today"},
    Translation{u"明日", u"tomorrow"},
    Translation{u"月曜", u"mon"},
    Translation{u"月曜日", u"mon"},
    Translation{u"火曜", u"tue"},
    Translation{u"火曜日", u"tue"},
    Translation{u"水曜", u"wed"},
    Translation{u"水曜日", u"wed"},
    Translation{u"木曜", u"thu"},
    Translation{u"木曜日", u"thu"},
    Translation{u"金曜", u"fri"},
    Translation{u"金曜日", u"fri"},
    Translation{u"土曜", u"sat"},
    Translation{u"土曜日", u"sat"},
    Translation{u"日曜", u"sun"},
    Translation{u"日曜日", u"sun"},
    Translation{u"今週", u"this week"},
    Translation{u"来週", u"next week"},
    Translation{u"毎日", u"every day"},
    Translation{u"毎週", u"every week"},
    Translation{u"毎月", u"every month"},
    Translation{u"毎年", u"every year"},
    Translation{u"平日", u"every weekday"},
    Translation{u"毎平日", u"every weekday"},
    Translation{u"隔週", u"every other week"},
    Translation{u"期限", u"due"},
};

// Japanese joins what English separates: "来週" + "月曜" = "next" + "mon".
constexpr std::array japaneseJoints{
    Translation{u"来週", u"next"},
    Translation{u"毎週", u"every"},
    Translation{u"期限", u"due"},
};

using Dictionary = QHash<QStringView, std::vector<Atom>>;

const Dictionary &englishDictionary()
{
    static const Dictionary words = [] {
        Dictionary made;
        for (const Entry &entry : english)
            made.insert(entry.written, {Atom{entry.meaning, entry.value}});
        return made;
    }();
    return words;
}

std::vector<Atom> englishPhrase(QStringView phrase)
{
    std::vector<Atom> atoms;
    for (const QStringView word : phrase.tokenize(u' '))
        std::ranges::copy(englishDictionary().value(word), std::back_inserter(atoms));
    return atoms;
}

Dictionary translated(std::span<const Translation> table)
{
    Dictionary made;
    for (const Translation &entry : table)
        made.insert(entry.written, englishPhrase(entry.meant));
    return made;
}

const Dictionary &germanDictionary()
{
    static const Dictionary words = [] {
        Dictionary made = translated(german);
        made.insert(u"übermorgen", {Atom{Meaning::DayAfterTomorrow}});
        made.insert(u"uhr", {Atom{Meaning::OClock}});
        return made;
    }();
    return words;
}

const Dictionary &japaneseDictionary()
{
    static const Dictionary words = [] {
        Dictionary made = translated(japanese);
        made.insert(u"明後日", {Atom{Meaning::DayAfterTomorrow}});
        return made;
    }();
    return words;
}

const std::vector<Atom> *find(const Dictionary &dictionary, QStringView word)
{
    const auto found = dictionary.constFind(word);
    return found == dictionary.cend() ? nullptr : &*found;
}

} // namespace

const std::vector<Atom> *englishWord(QStringView word)
{
    return find(englishDictionary(), word);
}

const std::vector<Atom> *germanWord(QStringView word)
{
    return find(germanDictionary(), word);
}

const std::vector<Atom> *japaneseWord(QStringView word)
{
    return find(japaneseDictionary(), word);
}

std::optional<JapaneseJoint> japaneseJoint(QStringView word)
{
    for (const Translation &joint : japaneseJoints) {
        if (word.startsWith(joint.written))
            return JapaneseJoint{englishPhrase(joint.meant), word.sliced(joint.written.size())};
    }
    return {};
}

} // namespace sennight
