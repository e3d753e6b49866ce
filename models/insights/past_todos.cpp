// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "past_todos.h"

#include <algorithm>
#include <cmath>

namespace sennight {

namespace {

constexpr size_t mostProposals = 3;
/// Of all todos with the words, so many must be of the project.
constexpr double leastShare = 0.6;
/// How many times more likely the project must be with the words than without: in a profile whose
/// todos are nearly all of one project, every word is "of that project".
constexpr double leastOddsRatio = 4;
constexpr double leastAlike = 0.5;
constexpr size_t mostAlike = 15;

double odds(int yes, int all)
{
    return (yes + 0.5) / (all - yes + 0.5);
}

std::vector<quint64> sortedHashes(const std::vector<TitleWord> &words)
{
    std::vector<quint64> hashes;
    hashes.reserve(words.size());
    for (const TitleWord &word : words)
        hashes.push_back(word.hash);
    std::ranges::sort(hashes);
    return hashes;
}

int singleWordsOf(const std::vector<TitleWord> &words)
{
    return static_cast<int>(
        std::ranges::count_if(words, [](const TitleWord &word) { return !word.isPhrase(); }));
}

int roundedToFive(int minutes)
{
    return std::max(5, (minutes + 2) / 5 * 5);
}

} // namespace

/// Counts, for each word of a title, the todos that have it, in all and by project.
class PastTodos::Votes
{
public:
    Votes(const PastTodos &past, const QString &title)
        : m_past(past)
        , m_title(title)
        , m_words(titleWords(title))
        , m_having(m_words.size())
        , m_byProject(m_words.size())
        , m_ofProject(past.m_projects.size())
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_index.insert(m_words[i].hash, i);
    }

    void count(const RecordId &self)
    {
        for (const Past &todo : m_past.m_todos) {
            if (todo.id == self)
                continue;
            ++m_all;
            if (todo.project >= 0)
                ++m_ofProject[todo.project];
            for (const quint64 hash : todo.words) {
                const auto found = m_index.constFind(hash);
                if (found == m_index.cend())
                    continue;
                ++m_having[*found];
                if (todo.project >= 0)
                    ++m_byProject[*found][todo.project];
            }
        }
    }

    /// Nothing where no word speaks clearly for the project.
    [[nodiscard]] std::optional<std::pair<double, ProjectProposal>> weigh(int project) const
    {
        double weight = 0;
        std::optional<size_t> best;
        for (size_t i = 0; i < m_words.size(); ++i) {
            const int with = m_byProject[i].value(project);
            if (!speaks(i, with, project))
                continue;
            weight += std::log(odds(with, m_having[i]) / odds(m_ofProject[project], m_all)) *
                      (m_words[i].isPhrase() ? 1.5 : 1);
            if (!best || isBetterReason(i, *best, project))
                best = i;
        }
        if (!best)
            return {};
        const TitleWord &word = m_words[*best];
        return std::pair(weight, ProjectProposal{.project = m_past.m_projects[project],
                                                 .words = m_title.sliced(word.start, word.length),
                                                 .todos = m_byProject[*best].value(project)});
    }

private:
    [[nodiscard]] bool speaks(size_t word, int with, int project) const
    {
        const int least = m_words[word].isPhrase() ? fewestPhrases : fewestWords;
        return with >= least && with >= leastShare * m_having[word] &&
               odds(with, m_having[word]) >= leastOddsRatio * odds(m_ofProject[project], m_all);
    }

    [[nodiscard]] bool isBetterReason(size_t word, size_t than, int project) const
    {
        const auto rank = [&](size_t i) {
            return std::pair(m_words[i].isPhrase(), m_byProject[i].value(project));
        };
        return rank(word) > rank(than);
    }

    const PastTodos &m_past;
    const QString &m_title;
    std::vector<TitleWord> m_words;
    QHash<quint64, size_t> m_index;
    std::vector<int> m_having;
    std::vector<QHash<int, int>> m_byProject;
    std::vector<int> m_ofProject;
    int m_all = 0;
};

int PastTodos::projectIndex(const std::optional<RecordId> &project)
{
    if (!project)
        return -1;
    const auto known = m_projectIndex.constFind(*project);
    if (known != m_projectIndex.cend())
        return *known;
    const int index = static_cast<int>(m_projects.size());
    m_projects.push_back(*project);
    m_projectIndex.insert(*project, index);
    return index;
}

void PastTodos::learn(const TodoRow &todo)
{
    const bool isDecided = todo.project || !todo.plan.isNull() || todo.completedAtMs;
    if (!isDecided) {
        forget(todo.id);
        return;
    }
    const auto words = titleWords(todo.title);
    Past past{.id = todo.id,
              .project = projectIndex(todo.project),
              .tookMinutes = todo.completedAtMs ? todo.trackedMinutes() : 0,
              .singleWords = singleWordsOf(words),
              .words = sortedHashes(words)};
    if (const auto known = m_places.constFind(todo.id); known != m_places.cend()) {
        m_todos[*known] = std::move(past);
        return;
    }
    if (m_todos.size() < mostTodos) {
        m_places.insert(todo.id, m_todos.size());
        m_todos.push_back(std::move(past));
        return;
    }
    m_places.remove(m_todos[m_oldest].id);
    m_places.insert(todo.id, m_oldest);
    m_todos[m_oldest] = std::move(past);
    m_oldest = (m_oldest + 1) % m_todos.size();
}

void PastTodos::forget(const RecordId &todo)
{
    const auto known = m_places.constFind(todo);
    if (known == m_places.cend())
        return;
    const size_t place = *known;
    m_places.erase(known);
    if (place + 1 < m_todos.size()) {
        m_todos[place] = std::move(m_todos.back());
        m_places[m_todos[place].id] = place;
    }
    m_todos.pop_back();
    m_oldest = m_oldest < m_todos.size() ? m_oldest : 0;
}

std::vector<ProjectProposal> PastTodos::projectsFor(const QString &title, const RecordId &self,
                                                    std::span<const RecordId> candidates) const
{
    Votes votes(*this, title);
    votes.count(self);
    std::vector<std::pair<double, ProjectProposal>> weighed;
    for (const RecordId &candidate : candidates) {
        const auto known = m_projectIndex.constFind(candidate);
        if (known == m_projectIndex.cend())
            continue;
        if (auto proposal = votes.weigh(*known))
            weighed.push_back(std::move(*proposal));
    }
    std::ranges::stable_sort(weighed, std::greater(), &std::pair<double, ProjectProposal>::first);
    std::vector<ProjectProposal> best;
    for (size_t i = 0; i < std::min(weighed.size(), mostProposals); ++i)
        best.push_back(std::move(weighed[i].second));
    return best;
}

std::optional<EstimateProposal> PastTodos::estimateFor(const QString &title,
                                                       const RecordId &self) const
{
    const auto words = titleWords(title);
    const auto wanted = sortedHashes(words);
    const int singleWords = singleWordsOf(words);
    struct Alike
    {
        double share;
        int minutes;
    };
    std::vector<Alike> alike;
    for (const Past &todo : m_todos) {
        if (todo.tookMinutes == 0 || todo.id == self || singleWords + todo.singleWords == 0)
            continue;
        int common = 0;
        for (const quint64 hash : wanted)
            common += (hash & 1) == 0 && std::ranges::binary_search(todo.words, hash) ? 1 : 0;
        const double share = 2.0 * common / (singleWords + todo.singleWords);
        if (share >= leastAlike)
            alike.push_back({share, todo.tookMinutes});
    }
    if (alike.size() < fewestAlike)
        return {};
    std::ranges::sort(alike, [](const Alike &left, const Alike &right) {
        return std::pair(-left.share, left.minutes) < std::pair(-right.share, right.minutes);
    });
    alike.resize(std::min(alike.size(), mostAlike));
    std::ranges::sort(alike, {}, &Alike::minutes);
    return EstimateProposal{.minutes = roundedToFive(alike[alike.size() / 2].minutes),
                            .todos = static_cast<int>(alike.size())};
}

} // namespace sennight
