// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_add_tokens_p.h"

namespace sennight {

namespace {

using Token = QuickAddToken;

/// Also as wide as a Japanese letter.
bool beginsName(QStringView text)
{
    return text.startsWith(u'#') || text.startsWith(u'＃');
}

class Tokenizer
{
public:
    Tokenizer(QStringView text, bool notesAreText)
        : m_text(text)
        , m_lastQuote(text.lastIndexOf(u'"'))
        , m_notesAreText(notesAreText)
    {}

    std::vector<Token> run()
    {
        for (skipSpace(); m_at < m_text.size(); skipSpace())
            readWord();
        return std::move(m_tokens);
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    [[nodiscard]] bool opensQuote(qsizetype at) const
    {
        return at < m_lastQuote && m_text[at] == u'"';
    }

    void readWord()
    {
        const QStringView rest = m_text.sliced(m_at);
        if (!m_notesAreText && rest.startsWith(u"//"))
            add(Token::Kind::Notes, rest.size(), rest.sliced(2));
        else if (beginsName(rest) && opensQuote(m_at + 1))
            addQuoted(Token::Kind::Name, m_at + 1);
        else if (opensQuote(m_at))
            addQuoted(Token::Kind::Quoted, m_at);
        else
            addWord(beginsName(rest) ? Token::Kind::Name : Token::Kind::Word);
    }

    void add(Token::Kind kind, qsizetype length, QStringView inner)
    {
        m_tokens.push_back({kind, m_at, length, inner});
        m_at += length;
    }

    void addWord(Token::Kind kind)
    {
        const qsizetype start = m_at;
        qsizetype end = start;
        while (end < m_text.size() && !m_text[end].isSpace())
            ++end;
        const QStringView word = m_text.sliced(start, end - start);
        add(kind, end - start, kind == Token::Kind::Name ? word.sliced(1) : word);
    }

    void addQuoted(Token::Kind kind, qsizetype quote)
    {
        const qsizetype close = m_text.indexOf(u'"', quote + 1);
        add(kind, close + 1 - m_at, m_text.sliced(quote + 1, close - quote - 1));
        if (m_at < m_text.size() && !m_text[m_at].isSpace())
            addWord(Token::Kind::Glued);
    }

    QStringView m_text;
    qsizetype m_lastQuote;
    bool m_notesAreText;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<QuickAddToken> tokenize(QStringView text, bool notesAreText)
{
    return Tokenizer(text, notesAreText).run();
}

} // namespace sennight
