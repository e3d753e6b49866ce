// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration_text.h"

#include <array>
#include <cmath>

namespace sennight {

namespace {

constexpr int longestMinutes = 9'999 * 60;
constexpr qsizetype longestWritten = 40;

struct Unit
{
    QStringView written;
    QChar letter;
};

/// Longer ones first.
constexpr std::array units{
    Unit{u"stunden", u'h'}, Unit{u"stunde", u'h'},  Unit{u"std.", u'h'},   Unit{u"std", u'h'},
    Unit{u"時間", u'h'},    Unit{u"minuten", u'm'}, Unit{u"minute", u'm'}, Unit{u"min.", u'm'},
    Unit{u"min", u'm'},     Unit{u"分", u'm'},
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A run of digits at the front, at most six, taken off the text. One decimal point or comma is
/// allowed where `decimals` says so.
std::optional<double> takeNumber(QStringView &text, bool decimals)
{
    qsizetype length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    const qsizetype whole = length;
    if (whole == 0 || whole > 6)
        return {};
    double number = text.first(whole).toInt();
    if (decimals && length + 1 < text.size() && (text[length] == u'.' || text[length] == u',')) {
        double weight = 1;
        for (++length; length < text.size() && isDigit(text[length]); ++length) {
            weight /= 10;
            number += weight * (text[length].unicode() - u'0');
        }
        if (length == whole + 1)
            return {};
    }
    text = text.sliced(length);
    return number;
}

bool takeLetter(QStringView &text, char16_t lower)
{
    if (text.isEmpty() || text.front().toLower() != lower)
        return false;
    text = text.sliced(1);
    return true;
}

/// What follows "1h": nothing, "30", "30m", " 30m". A bare " 30" belongs to something else.
std::optional<int> minutesAfterHours(QStringView text)
{
    if (text.isEmpty())
        return 0;
    const bool spaced = text.front().isSpace();
    text = text.trimmed();
    const auto minutes = takeNumber(text, false);
    const bool marked = takeLetter(text, u'm');
    if (!minutes || !text.isEmpty() || *minutes > 59 || (spaced && !marked))
        return {};
    return static_cast<int>(*minutes);
}

/// "1 h 30 min", "2 Std.", "1時間30分" with the letters "h" and "m": as the languages of the window
/// write a duration, so that what it shows can be typed.
QString inLetters(QStringView written)
{
    QString text = written.toString();
    if (text.size() > longestWritten)
        return {};
    text = text.normalized(QString::NormalizationForm_KC).toLower();
    for (const auto &[unit, letter] : units) {
        if (text.contains(unit))
            text.replace(unit.toString(), letter);
    }
    for (const char16_t letter : {u'h', u'm'}) {
        for (qsizetype at = text.indexOf(letter); at > 1; at = text.indexOf(letter, at)) {
            if (text[at - 1] != u' ' || !isDigit(text[at - 2]))
                break;
            text.remove(at - 1, 1);
        }
    }
    return text;
}

std::optional<int> bounded(double minutes)
{
    if (minutes < 0 || minutes > longestMinutes)
        return {};
    return static_cast<int>(std::lround(minutes));
}

} // namespace

std::optional<int> minutesFromText(QStringView written)
{
    written = written.trimmed();
    if (written.isEmpty() || !written.front().isDigit())
        return {};
    const QString plain = inLetters(written);
    QStringView text(plain);
    const qsizetype size = text.size();
    const auto number = takeNumber(text, true);
    if (!number)
        return {};
    const bool fraction = std::floor(*number) != *number;
    if (takeLetter(text, u'h')) {
        const auto minutes = minutesAfterHours(text);
        if (!minutes || (fraction && *minutes > 0))
            return {};
        return bounded(*number * 60 + *minutes);
    }
    const bool marked = takeLetter(text, u'm');
    if (!text.isEmpty() || fraction || (!marked && size > 6))
        return {};
    return bounded(*number);
}

QString minutesToText(int minutes)
{
    const int hours = qMax(minutes, 0) / 60;
    const int rest = qMax(minutes, 0) % 60;
    if (hours == 0)
        return QString::number(rest) + u'm';
    const QString text = QString::number(hours) + u'h';
    return rest == 0 ? text : text + u' ' + QString::number(rest) + u'm';
}

} // namespace sennight
