// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include "changes.h"
#include "field_text.h"
#include "plain_text.h"

#include "domain/person_week.h"
#include "domain/settings.h"
#include "interchange/format.h"
#include "store/backups.h"

#include <algorithm>

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

using Candidates = std::vector<Candidate>;

constexpr int mostTodos = 100;

Candidates fromWords(std::initializer_list<const char *> words)
{
    Candidates found;
    for (const char *word : words)
        found.push_back({QString::fromLatin1(word)});
    return found;
}

Candidates fromCommands(std::span<const Command> among)
{
    Candidates found;
    for (const Command &command : among) {
        if (!command.hidden)
            found.push_back({QString::fromUtf8(command.name), QString::fromUtf8(command.summary)});
    }
    return found;
}

Candidates dates()
{
    return fromWords({"today", "tomorrow", "mon", "tue", "wed", "thu", "fri", "sat", "sun"});
}

/// Where the last word stands: behind which command, as its how-manieth word.
struct Place
{
    QString profile;
    const Command *command = nullptr;
    QStringList words;              ///< of the command, complete ones
    const Option *option = nullptr; ///< the last word is its value
    bool optionsEnded = false;
};

const Option *optionNamed(const Place &place, const QString &name)
{
    const auto matches = [&](const Option &option) {
        return name == QLatin1StringView(option.name);
    };
    for (const auto options :
         {globalOptions(), place.command ? place.command->options : std::span<const Option>()}) {
        const auto found = std::ranges::find_if(options, matches);
        if (found != options.end())
            return &*found;
    }
    return nullptr;
}

Place placeOf(const QStringList &words)
{
    Place place;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString &word = words[i];
        if (place.option) {
            if (place.option->name == "--profile"_L1)
                place.profile = word;
            place.option = nullptr;
        } else if (!place.optionsEnded && word == u"--") {
            place.optionsEnded = true;
        } else if (!place.optionsEnded && word.startsWith(u"--")) {
            const auto *option = optionNamed(place, word);
            place.option = option && option->value ? option : nullptr;
        } else if (!place.command || !place.command->subcommands.empty()) {
            const auto among = place.command ? place.command->subcommands : commands();
            const auto *found = findCommand(among, word);
            if (!found) {
                place.words += word;
                return place;
            }
            place.command = found;
        } else {
            place.words += word;
        }
    }
    return place;
}

/// The names in a profile.
class Names
{
public:
    explicit Names(const Session &session)
        : m_session(session)
    {}

    [[nodiscard]] Candidates projects() const
    {
        Candidates found;
        if (const auto rows = m_session.queries().projects(false)) {
            for (const ProjectRow &row : *rows)
                found.push_back(
                    {row.title, counted(row.openTodos, u"open todo"_s, u"open todos"_s)});
        }
        return found;
    }

    [[nodiscard]] Candidates goals() const
    {
        Candidates found;
        if (const auto rows = m_session.queries().goals(thisWeek())) {
            for (const GoalRow &row : *rows)
                found.push_back({row.title, u"%1 of %2 done"_s.arg(row.done).arg(row.todos)});
        }
        return found;
    }

    /// What is planned this week, and the newest ones.
    [[nodiscard]] Candidates todos() const
    {
        Candidates found;
        const ShortIds shortId(m_session);
        using enum TodoFilter::Kind;
        for (const TodoFilter &filter :
             {TodoFilter{.kind = Week, .week = thisWeek()}, TodoFilter{.kind = All}}) {
            const auto rows = m_session.queries().todos(filter, mostTodos);
            if (!rows)
                continue;
            for (const TodoRow &row : *rows)
                found.push_back({shortId(row.id), row.title});
        }
        return found;
    }

    [[nodiscard]] Candidates fields(const Command &command, const QStringList &words) const
    {
        auto entity = Entity::Todo;
        const auto record = recordNamed(m_session, words.value(0));
        if (record)
            entity = record->entity;
        else if (const auto *owner = findEntity(QString::fromLatin1(command.name)))
            entity = owner->entity;
        Candidates found;
        const QStringList names = editableFields(entity);
        for (const QString &name : names)
            found.push_back({name + u'='});
        return found;
    }

private:
    [[nodiscard]] IsoWeek thisWeek() const
    {
        return weekOf(m_session.queries().today(), m_session.queries().settings().firstDayOfWeek);
    }

    const Session &m_session;
};

/// Candidates that need no profile.
std::optional<Candidates> fixedCandidates(Takes takes, const Place &place)
{
    switch (takes) {
    case Takes::Date:
        return dates();
    case Takes::Format: {
        Candidates found;
        const bool imports = QLatin1StringView(place.command->name) == "import"_L1;
        for (const FormatInfo &format : formats()) {
            if (format.can(imports ? Direction::Import : Direction::Export))
                found.push_back({QString::fromLatin1(format.name)});
        }
        return found;
    }
    case Takes::File:
        return fromWords({fileCandidate});
    case Takes::Directory:
        return fromWords({folderCandidate});
    case Takes::SettingKey: {
        Candidates found;
        for (const SettingSpec &setting : settingSpecs())
            found.push_back(
                {QString::fromLatin1(setting.key), QString::fromLatin1(setting.summary)});
        return found;
    }
    case Takes::Shell:
        return fromWords({"bash", "zsh", "fish"});
    case Takes::CommandName: {
        const auto *command = findCommand(commands(), place.words.value(0));
        return place.words.isEmpty()
                   ? fromCommands(commands())
                   : fromCommands(command ? command->subcommands : std::span<const Command>());
    }
    case Takes::WeekStep: {
        auto found = dates();
        append(found, fromWords({"commit", "review"}));
        return found;
    }
    case Takes::LogPart:
        return fromWords({"exchanged", "problems", "conflicts", "put-aside", "devices"});
    case Takes::Text:
    case Takes::Number:
        return Candidates();
    default:
        return {};
    }
}

Candidates viewCandidates(const Names &names, const QStringList &words)
{
    if (words.isEmpty())
        return fromWords({"today", "week", "inbox", "project", "goal", "all"});
    if (words.size() > 1)
        return {};
    if (words[0] == u"week")
        return dates();
    if (words[0] == u"project")
        return names.projects();
    return words[0] == u"goal" ? names.goals() : Candidates();
}

Candidates moveCandidates(const Names &names, const QStringList &words)
{
    if (words.size() == 1)
        return fromWords({"day", "week", "project", "status"});
    if (words.value(1) == u"project")
        return names.projects();
    if (words.value(1) == u"status")
        return fromWords(
            {"done", "let_go", "open", "dumped", "matched", "refined", "confirmed", "committed"});
    return dates();
}

Candidates namedCandidates(const Names &names, Takes takes, const Place &place)
{
    switch (takes) {
    case Takes::Todo:
        return names.todos();
    case Takes::Record: {
        auto found = names.todos();
        append(found, names.projects());
        append(found, names.goals());
        return found;
    }
    case Takes::Project:
        return names.projects();
    case Takes::Goal:
        return names.goals();
    case Takes::View:
        return viewCandidates(names, place.words);
    case Takes::MoveTo:
        return moveCandidates(names, place.words);
    case Takes::FieldEdit:
        return names.fields(*place.command, place.words);
    default:
        return {};
    }
}

Candidates optionsOf(const Place &place)
{
    Candidates found;
    for (const auto options :
         {place.command ? place.command->options : std::span<const Option>(), globalOptions()}) {
        for (const Option &option : options)
            found.push_back({QString::fromLatin1(option.name), QString::fromUtf8(option.summary)});
    }
    return found;
}

Takes takesAt(const Place &place)
{
    if (place.option)
        return place.option->takes;
    const auto takes = place.command->takes;
    if (takes.empty())
        return Takes::Text;
    return takes[std::min(static_cast<size_t>(place.words.size()), takes.size() - 1)];
}

Candidates backups(const Place &place, const Clock &clock)
{
    Candidates found;
    for (const Backup &backup : Backups(Profile::locate(place.profile), clock).list())
        found.push_back({backup.id});
    return found;
}

Candidates unfiltered(const Place &place, const QString &begun, const Clock &clock,
                      RandomSource &random)
{
    if (!place.option && !place.optionsEnded && begun.startsWith(u'-'))
        return optionsOf(place);
    if (!place.option && !place.command)
        return place.words.isEmpty() ? fromCommands(commands()) : Candidates();
    if (!place.option && !place.command->subcommands.empty())
        return fromCommands(place.command->subcommands);
    const auto takes = takesAt(place);
    if (auto fixed = fixedCandidates(takes, place))
        return *std::move(fixed);
    if (takes == Takes::Backup)
        return backups(place, clock);
    Session session(place.profile, clock, random);
    if (!session.open(Opens::IfThere))
        return {};
    return namedCandidates(Names(session), takes, place);
}

} // namespace

std::vector<Candidate> candidatesFor(const QStringList &words, const Clock &clock,
                                     RandomSource &random)
{
    const auto begun = words.isEmpty() ? QString() : words.last();
    auto found = unfiltered(placeOf(words), begun, clock, random);
    std::erase_if(found, [&](const Candidate &candidate) {
        return !candidate.word.startsWith(u':') &&
               !candidate.word.startsWith(begun, Qt::CaseInsensitive);
    });
    std::ranges::stable_sort(found, {}, &Candidate::word);
    const auto twice = std::ranges::unique(found, {}, &Candidate::word);
    found.erase(twice.begin(), twice.end());
    return found;
}

} // namespace sennight::cli
