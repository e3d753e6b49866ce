// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_words.h"

#include "domain/scripts.h"

#include <QSet>

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;

/// A run of letters and digits, or one letter of a script without spaces.
struct Piece
{
    int start = 0;
    int length = 0;
    bool isLetterOfMany = false; ///< of a script without spaces
    bool followsOn = false; ///< nothing but a space or a hyphen is between it and the one before
};

bool isOfWords(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
}

class Cutter
{
public:
    explicit Cutter(const QString &title)
        : m_title(title)
    {}

    std::vector<Piece> run()
    {
        for (int at = 0; at < m_title.size();) {
            const int length = lengthAt(at);
            const char32_t letter = letterAt(at, length);
            if (!isOfWords(letter))
                end(letter);
            else if (isOfScriptWithoutSpaces(letter))
                addAlone(at, length);
            else
                grow(at, length);
            at += length;
        }
        return std::move(m_pieces);
    }

private:
    [[nodiscard]] int lengthAt(int at) const
    {
        return m_title[at].isHighSurrogate() && at + 1 < m_title.size() &&
                       m_title[at + 1].isLowSurrogate()
                   ? 2
                   : 1;
    }
    [[nodiscard]] char32_t letterAt(int at, int length) const
    {
        return length == 2 ? QChar::surrogateToUcs4(m_title[at], m_title[at + 1])
                           : m_title[at].unicode();
    }

    void end(char32_t between)
    {
        m_growing = false;
        m_adjoins =
            m_adjoins && (QChar::isSpace(between) || between == U'-' || between == U'\u2010');
    }

    void addAlone(int at, int length)
    {
        const bool alone = !m_pieces.empty() && m_pieces.back().isLetterOfMany &&
                           m_pieces.back().start + m_pieces.back().length == at;
        m_pieces.push_back({at, length, true, alone});
        m_growing = false;
        m_adjoins = false;
    }

    void grow(int at, int length)
    {
        if (!m_growing)
            m_pieces.push_back({at, 0, false, m_adjoins});
        m_pieces.back().length += length;
        m_growing = true;
        m_adjoins = true;
    }

    const QString &m_title;
    std::vector<Piece> m_pieces;
    bool m_growing = false;
    bool m_adjoins = false; ///< the piece before is a word, and nothing parts it from here
};

const QSet<QString> &fillers()
{
    static const QSet<QString> words{
        u"a"_s,     u"about"_s, u"after"_s, u"again"_s, u"all"_s,   u"an"_s,        u"and"_s,
        u"any"_s,   u"are"_s,   u"as"_s,    u"at"_s,    u"be"_s,    u"before"_s,    u"but"_s,
        u"by"_s,    u"can"_s,   u"do"_s,    u"for"_s,   u"from"_s,  u"get"_s,       u"go"_s,
        u"has"_s,   u"have"_s,  u"her"_s,   u"his"_s,   u"how"_s,   u"if"_s,        u"in"_s,
        u"into"_s,  u"is"_s,    u"it"_s,    u"its"_s,   u"last"_s,  u"make"_s,      u"more"_s,
        u"my"_s,    u"new"_s,   u"next"_s,  u"no"_s,    u"not"_s,   u"of"_s,        u"off"_s,
        u"on"_s,    u"one"_s,   u"or"_s,    u"our"_s,   u"out"_s,   u"over"_s,      u"should"_s,
        u"so"_s,    u"some"_s,  u"that"_s,  u"the"_s,   u"their"_s, u"then"_s,      u"this"_s,
        u"to"_s,    u"up"_s,    u"us"_s,    u"we"_s,    u"what"_s,  u"when"_s,      u"where"_s,
        u"which"_s, u"who"_s,   u"why"_s,   u"will"_s,  u"with"_s,  u"something"_s, u"your"_s};
    return words;
}

/// FNV-1a over UTF-16: QHash's own hash has another seed in each run.
quint64 hashOf(QStringView text, quint64 from)
{
    quint64 hash = from;
    for (const QChar letter : text)
        hash = (hash ^ letter.unicode()) * 0x100000001b3U;
    return hash;
}

constexpr quint64 hashStart = 0xcbf29ce484222325U;

class Reader
{
public:
    explicit Reader(const QString &title)
        : m_pieces(Cutter(title).run())
    {
        for (const Piece &piece : m_pieces)
            m_folded.push_back(title.sliced(piece.start, piece.length)
                                   .normalized(QString::NormalizationForm_KC)
                                   .toCaseFolded());
    }

    std::vector<TitleWord> run()
    {
        for (size_t i = 0; i < m_pieces.size() && m_words.size() < mostTitleWords; ++i) {
            if (m_pieces[i].isLetterOfMany)
                addLetters(i);
            else
                addWord(i);
        }
        return std::move(m_words);
    }

private:
    void addWord(size_t i)
    {
        if (fillers().contains(m_folded[i]))
            return;
        if (i > 0 && m_pieces[i].followsOn && !m_pieces[i - 1].isLetterOfMany &&
            !fillers().contains(m_folded[i - 1]))
            add(i - 1, i, true);
        if (m_folded[i].size() > 1 && !std::ranges::all_of(m_folded[i], &isDigit))
            add(i, i, false);
    }

    void addLetters(size_t i)
    {
        if (!m_pieces[i].followsOn)
            return;
        if (i > 1 && m_pieces[i - 1].followsOn && m_pieces[i - 2].isLetterOfMany)
            add(i - 2, i, true);
        add(i - 1, i, false);
    }

    static bool isDigit(QChar letter) { return letter.isNumber(); }

    void add(size_t first, size_t last, bool isPhrase)
    {
        quint64 hash = hashStart;
        for (size_t i = first; i <= last; ++i)
            hash = hashOf(m_folded[i], hashOf(u" ", hash));
        hash = isPhrase ? hash | 1U : hash & ~quint64(1);
        if (std::ranges::contains(m_words, hash, &TitleWord::hash))
            return;
        const int start = m_pieces[first].start;
        m_words.push_back({hash, start, m_pieces[last].start + m_pieces[last].length - start});
    }

    std::vector<Piece> m_pieces;
    std::vector<QString> m_folded;
    std::vector<TitleWord> m_words;
};

} // namespace

std::vector<TitleWord> titleWords(const QString &title)
{
    return Reader(title).run();
}

} // namespace sennight
