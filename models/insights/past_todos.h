// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "title_words.h"

#include "store/rows.h"

#include <QHash>

#include <span>

namespace sennight {

/// A project that a title sounds like.
struct ProjectProposal
{
    RecordId project;
    QString words; ///< of the title, as written there: "gauge 7"
    int todos = 0; ///< of that project that have these words
    friend bool operator==(const ProjectProposal &, const ProjectProposal &) = default;
};

/// How long a todo may take.
struct EstimateProposal
{
    int minutes = 0; ///< median of what the alike ones took, to five minutes
    int todos = 0;   ///< how many those are
    friend bool operator==(const EstimateProposal &, const EstimateProposal &) = default;
};

/// Learns from the words of earlier todos: which project they were given, how long they took. It
/// keeps hashes of the words, never the titles. A question looks at each remembered todo once.
/// What it answers depends on what is remembered and on nothing else. No thread safety of its own.
class PastTodos
{
public:
    /// More are not remembered: the newest say most. Five years of fifteen todos a working day.
    static constexpr int mostTodos = 20'000;
    /// Fewer are no evidence.
    static constexpr int fewestPhrases = 3; ///< todos of the project with the same two words
    static constexpr int fewestWords = 4;   ///< with the same single word
    static constexpr int fewestAlike = 3;   ///< done todos alike, for an estimate

    /// Takes a todo in, in the place of what was known of it. One that nobody has decided on (no
    /// project, no plan, not done) says nothing and is forgotten. When full, the one that was
    /// learnt first goes.
    void learn(const TodoRow &todo);
    void forget(const RecordId &todo);
    [[nodiscard]] int count() const { return static_cast<int>(m_todos.size()); }

    /// The projects of `candidates` that the title's words were given to clearly more often than to
    /// others, best first, at most three; equally good ones in the order of `candidates`. `self` is
    /// not counted.
    [[nodiscard]] std::vector<ProjectProposal>
    projectsFor(const QString &title, const RecordId &self,
                std::span<const RecordId> candidates) const;
    /// From done todos with tracked time that share at least half of their words with the title.
    [[nodiscard]] std::optional<EstimateProposal> estimateFor(const QString &title,
                                                              const RecordId &self) const;

private:
    struct Past
    {
        RecordId id;
        int project = -1;    ///< index in m_projects; -1: it has none
        int tookMinutes = 0; ///< of a done one; 0 where nothing was tracked
        int singleWords = 0;
        std::vector<quint64> words; ///< ascending
    };
    class Votes;

    int projectIndex(const std::optional<RecordId> &project);

    std::vector<Past> m_todos;
    QHash<RecordId, size_t> m_places; ///< in m_todos
    std::vector<RecordId> m_projects;
    QHash<RecordId, int> m_projectIndex;
    size_t m_oldest = 0; ///< whose place the next one takes when full
};

} // namespace sennight
