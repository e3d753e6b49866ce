// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_merge.h"

#include "cbor.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <deque>

namespace sennight::sync {

namespace {

// One side of a three-way merge: its hunks against the base, read from left to right.
struct Side
{
    QStringView text;
    std::vector<TextHunk> hunks;
    size_t next = 0;

    [[nodiscard]] bool atEnd() const { return next == hunks.size(); }
    [[nodiscard]] qsizetype begin() const { return hunks[next].fromBegin; }
};

// A stretch of the base, and the hunks [first, next) of one side that lie in it.
struct Part
{
    size_t first;
    size_t next;
    [[nodiscard]] bool isEmpty() const { return first == next; }
};

// Takes in the hunks that begin before `end`, or not apart from it; it moves along.
bool extend(QStringView base, Side &side, qsizetype &end)
{
    const size_t before = side.next;
    for (; !side.atEnd() && !keepsApart(base, end, side.begin()); ++side.next)
        end = std::max(end, side.hunks[side.next].fromEnd);
    return side.next != before;
}

// What the side made of base[begin, end).
QStringView versionOf(const Side &side, Part part, qsizetype begin, qsizetype end)
{
    const TextHunk &first = side.hunks[part.first];
    const TextHunk &last = side.hunks[part.next - 1];
    const qsizetype from = first.toBegin - (first.fromBegin - begin);
    const qsizetype to = last.toEnd + (end - last.fromEnd);
    return side.text.sliced(from, to - from);
}

class CommonAncestor
{
public:
    CommonAncestor(const std::vector<Head> &heads, const TextHistory &history)
        : m_history(history)
        , m_all((quint64{1} << heads.size()) - 1)
    {
        for (size_t i = 0; i < heads.size(); ++i)
            paint(heads[i].dot, quint64{1} << i);
    }

    std::optional<TextVersion> find();

private:
    struct Version
    {
        std::optional<TextVersion> text;
        quint64 colours = 0;
        bool isRead = false;
    };
    Version &read(const Dot &dot);
    void paint(const Dot &dot, quint64 colours);
    void paintOlder(const Version &version);
    [[nodiscard]] std::vector<Dot> common();
    void removeAncestors(std::vector<Dot> &common);

    // Beyond that many versions there is no answer, on every device.
    static constexpr qsizetype mostVersions = 10'000;

    const TextHistory &m_history;
    quint64 m_all;
    QHash<Dot, Version> m_versions;
    std::deque<Dot> m_waiting;
};

CommonAncestor::Version &CommonAncestor::read(const Dot &dot)
{
    Version &version = m_versions[dot];
    if (!version.isRead)
        version.text = m_history(dot);
    version.isRead = true;
    return version;
}

void CommonAncestor::paint(const Dot &dot, quint64 colours)
{
    Version &version = m_versions[dot];
    if ((version.colours | colours) == version.colours)
        return;
    version.colours |= colours;
    m_waiting.push_back(dot);
}

void CommonAncestor::paintOlder(const Version &version)
{
    if (version.text)
        for (const Dot &older : version.text->over)
            paint(older, version.colours);
}

// Paints each head's ancestors in its colour. A version with all colours is a common ancestor, and
// what lies behind it is not looked at. The nearest ones are all found: no path from a head to them
// leads through another common ancestor.
std::vector<Dot> CommonAncestor::common()
{
    std::vector<Dot> found;
    while (!m_waiting.empty() && m_versions.size() <= mostVersions) {
        const Dot dot = m_waiting.front();
        m_waiting.pop_front();
        const Version version = read(dot);
        if (version.colours != m_all)
            paintOlder(version);
        else if (!std::ranges::contains(found, dot))
            found.push_back(dot);
    }
    if (!m_waiting.empty())
        found.clear();
    return found;
}

// Of several, those that another one comes from are not the nearest.
void CommonAncestor::removeAncestors(std::vector<Dot> &common)
{
    QSet<Dot> older;
    std::vector<Dot> waiting = common;
    while (!waiting.empty() && older.size() <= mostVersions) {
        const Dot dot = waiting.back();
        waiting.pop_back();
        const Version version = read(dot);
        if (!version.text)
            continue;
        for (const Dot &each : version.text->over)
            if (!older.contains(each)) {
                older.insert(each);
                waiting.push_back(each);
            }
    }
    std::erase_if(common, [&](const Dot &dot) { return older.contains(dot); });
    if (!waiting.empty())
        common.clear();
}

std::optional<TextVersion> CommonAncestor::find()
{
    std::vector<Dot> found = common();
    if (found.size() > 1)
        removeAncestors(found);
    return found.size() == 1 ? read(found.front()).text : std::nullopt;
}

std::optional<QString> textOf(const Value &value)
{
    if (isNull(value))
        return QString();
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

std::optional<QString> mergeHeads(const std::vector<Head> &heads, const TextHistory &history)
{
    auto merged = textOf(heads.front().value);
    const auto base = history ? commonAncestor(heads, history) : std::nullopt;
    if (!base)
        return {};
    for (size_t i = 1; merged && i < heads.size(); ++i) {
        const auto text = textOf(heads[i].value);
        MergedText step = text ? mergeTexts(base->text, *merged, *text) : MergedText{{}, true};
        merged = step.conflict ? std::nullopt : std::optional(std::move(step.text));
    }
    return merged;
}

} // namespace

MergedText mergeTexts(QStringView base, QStringView ours, QStringView theirs)
{
    Side left{ours, diffTexts(base, ours)};
    Side right{theirs, diffTexts(base, theirs)};
    QString merged;
    qsizetype done = 0;
    while (!left.atEnd() || !right.atEnd()) {
        const qsizetype begin = std::min(left.atEnd() ? base.size() : left.begin(),
                                         right.atEnd() ? base.size() : right.begin());
        qsizetype end = begin;
        Part leftPart{left.next, left.next};
        Part rightPart{right.next, right.next};
        while (extend(base, left, end) || extend(base, right, end)) {
        }
        leftPart.next = left.next;
        rightPart.next = right.next;
        merged += base.sliced(done, begin - done);
        done = end;
        const auto version = leftPart.isEmpty() ? versionOf(right, rightPart, begin, end)
                                                : versionOf(left, leftPart, begin, end);
        if (!leftPart.isEmpty() && !rightPart.isEmpty() &&
            version != versionOf(right, rightPart, begin, end))
            return {{}, true};
        merged += version;
    }
    merged += base.sliced(done);
    return {merged, false};
}

std::optional<TextVersion> commonAncestor(const std::vector<Head> &heads,
                                          const TextHistory &history)
{
    constexpr size_t mostHeads = 32;
    if (heads.size() > mostHeads)
        return {};
    return CommonAncestor(heads, history).find();
}

Shown showText(const std::vector<Head> &heads, const TextHistory &history)
{
    const Value &last = heads.back().value;
    if (std::ranges::all_of(heads, [&](const Head &head) { return head.value == last; }))
        return {last, false};
    const auto merged = mergeHeads(heads, history);
    if (!merged)
        return {last, true};
    const bool cleared = merged->isEmpty() && std::ranges::contains(heads, Value(), &Head::value);
    return {cleared ? Value() : Value(*merged), false};
}

QByteArray reversePatch(QStringView value, QStringView replaced)
{
    const std::vector<TextHunk> hunks = diffTexts(value, replaced);
    CborWriter writer;
    writer.array(1 + std::ssize(hunks) * 3);
    writer.number(static_cast<quint64>(value.size()));
    qsizetype done = 0;
    for (const TextHunk &hunk : hunks) {
        writer.number(static_cast<quint64>(hunk.fromBegin - done));
        writer.number(static_cast<quint64>(hunk.fromEnd - hunk.fromBegin));
        writer.text(replaced.sliced(hunk.toBegin, hunk.toEnd - hunk.toBegin));
        done = hunk.fromEnd;
    }
    QByteArray patch = writer.take();
    return patch.size() <= maxReversePatchBytes ? patch : QByteArray();
}

std::optional<QString> applyPatch(QStringView value, QByteArrayView patch)
{
    CborReader reader(patch);
    const qsizetype items = reader.array();
    if (items % 3 != 1 || reader.number() != static_cast<quint64>(value.size()))
        reader.fail();
    QString result;
    qsizetype done = 0;
    for (qsizetype left = items / 3; reader.ok() && left > 0; --left) {
        const auto rest = static_cast<quint64>(value.size() - done);
        const auto keep = static_cast<qsizetype>(reader.number(rest));
        const auto drop = static_cast<qsizetype>(reader.number(rest - static_cast<quint64>(keep)));
        const QString inserted = reader.text();
        result += value.sliced(done, keep);
        result += inserted;
        done += keep + drop;
    }
    if (!reader.ok() || !reader.atEnd())
        return {};
    result += value.sliced(done);
    return result;
}

} // namespace sennight::sync
