// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_line.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

class LineReader
{
public:
    explicit LineReader(const QString &line)
        : m_line(line)
    {}

    std::vector<MarkdownSpan> spans()
    {
        readBegin();
        readCode();
        readLinks();
        static const QRegularExpression strong(u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s);
        static const QRegularExpression emphasis(
            u"(?<![\\w*])(\\*)(?=[^\\s*])([^*]+?)(?<=\\S)\\1(?!\\*)|"
            "(?<!\\w)(_)(?=[^\\s_])([^_]+?)(?<=\\S)\\3(?!\\w)"_s);
        static const QRegularExpression struck(u"(~~)(?=\\S)(.+?)(?<=\\S)\\1"_s);
        readPairs(strong, MarkdownPart::Strong, 2);
        readPairs(emphasis, MarkdownPart::Emphasis, 1);
        readPairs(struck, MarkdownPart::Struck, 2);
        return std::move(m_spans);
    }

private:
    void add(MarkdownPart part, qsizetype from, qsizetype length, const QString &target = {})
    {
        m_spans.push_back({.part = part, .from = from, .length = length, .target = target});
    }

    /// Heading, quote or list item: what the line begins with.
    void readBegin()
    {
        static const QRegularExpression heading(u"^ {0,3}(#{1,6})(?:[ \\t]+|$)"_s);
        static const QRegularExpression quote(u"^ {0,3}(>)"_s);
        static const QRegularExpression item(
            u"^\\s*([-+*]|\\d{1,9}[.)])(?: +(\\[[ xX]\\]))?(?= )"_s);
        if (const auto match = heading.match(m_line); match.hasMatch()) {
            m_spans.push_back({.part = MarkdownPart::Heading,
                               .from = 0,
                               .length = m_line.size(),
                               .level = static_cast<int>(match.capturedLength(1)),
                               .target = {}});
            add(MarkdownPart::Marker, match.capturedStart(1), match.capturedLength(1));
        } else if (const auto quoted = quote.match(m_line); quoted.hasMatch()) {
            add(MarkdownPart::Quote, 0, m_line.size());
            add(MarkdownPart::Marker, quoted.capturedStart(1), 1);
        } else if (const auto bullet = item.match(m_line); bullet.hasMatch()) {
            add(MarkdownPart::Bullet, bullet.capturedStart(1),
                bullet.capturedEnd() - bullet.capturedStart(1));
        }
    }

    /// Inside of code nothing else counts.
    void readCode()
    {
        static const QRegularExpression code(u"(?<!`)(`+)(?!`)(.+?)(?<!`)\\1(?!`)"_s);
        auto matches = code.globalMatch(m_line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            add(MarkdownPart::Code, match.capturedStart(), match.capturedLength());
            addMarkers(match.capturedStart(), match.capturedEnd(), match.capturedLength(1));
            m_taken.emplace_back(match.capturedStart(), match.capturedEnd());
        }
    }

    void readLinks()
    {
        static const QRegularExpression named(u"\\[([^\\]\\[]+)\\]\\(<?([^\\s()<>]+)>?[^)]*\\)"_s);
        static const QRegularExpression bare(
            u"(?:https?://|mailto:)[^\\s<>()\\[\\]\"`]*[^\\s<>()\\[\\]\"`.,;:!?]"_s);
        auto matches = named.globalMatch(m_line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (isTaken(match.capturedStart()))
                continue;
            add(MarkdownPart::Link, match.capturedStart(1), match.capturedLength(1),
                match.captured(2));
            add(MarkdownPart::Marker, match.capturedStart(), 1);
            add(MarkdownPart::Marker, match.capturedEnd(1),
                match.capturedEnd() - match.capturedEnd(1));
            m_taken.emplace_back(match.capturedEnd(1), match.capturedEnd());
        }
        matches = bare.globalMatch(m_line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (isTaken(match.capturedStart()))
                continue;
            add(MarkdownPart::Link, match.capturedStart(), match.capturedLength(),
                match.captured());
            m_taken.emplace_back(match.capturedStart(), match.capturedEnd());
        }
    }

    void readPairs(const QRegularExpression &pattern, MarkdownPart part, qsizetype mark)
    {
        auto matches = pattern.globalMatch(m_line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (isTaken(match.capturedStart()) || isTaken(match.capturedEnd() - 1))
                continue;
            add(part, match.capturedStart(), match.capturedLength());
            addMarkers(match.capturedStart(), match.capturedEnd(), mark);
        }
    }

    void addMarkers(qsizetype from, qsizetype end, qsizetype length)
    {
        add(MarkdownPart::Marker, from, length);
        add(MarkdownPart::Marker, end - length, length);
    }

    [[nodiscard]] bool isTaken(qsizetype at) const
    {
        return std::ranges::any_of(
            m_taken, [at](const auto &range) { return at >= range.first && at < range.second; });
    }

    const QString &m_line;
    std::vector<MarkdownSpan> m_spans;
    std::vector<std::pair<qsizetype, qsizetype>> m_taken; ///< from, end
};

} // namespace

std::vector<MarkdownSpan> markdownSpans(const QString &line)
{
    return LineReader(line).spans();
}

CodeFence codeFence(const QString &line)
{
    static const QRegularExpression fence(u"^ {0,3}(`{3,}|~{3,})[ \\t]*([^\\s`]*)[^`]*$"_s);
    const auto match = fence.match(line);
    if (!match.hasMatch())
        return {};
    return {match.captured(1).front(), match.capturedLength(1), match.captured(2)};
}

} // namespace sennight
