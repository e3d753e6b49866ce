// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_model.h"

#include "domain/messages.h"
#include "matched_ranges.h"
#include "todo_text.h"

#include <QCoreApplication>

#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace sennight {

/// What one search found, in the order of the hits.
struct SearchModel::Answer
{
    std::vector<PaletteItem> items;
};

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

using Kind = PaletteItem::Kind;

std::optional<Kind> kindOf(Entity entity)
{
    switch (entity) {
    case Entity::Todo:
        return Kind::Todo;
    case Entity::Goal:
        return Kind::Goal;
    case Entity::Project:
        return Kind::Project;
    case Entity::Thought:
        return Kind::Thought;
    default:
        return {};
    }
}

QString groupText(Kind kind)
{
    switch (kind) {
    case Kind::Todo:
        return SearchText::tr("Todos");
    case Kind::Goal:
    case Kind::Project:
        return SearchText::tr("Goals and projects");
    case Kind::Thought:
        return SearchText::tr("Thoughts");
    case Kind::Command:
        break;
    }
    return SearchText::tr("Commands");
}

/// Goals and projects share a group.
int groupOf(const PaletteItem &item)
{
    return item.kind == Kind::Project ? static_cast<int>(Kind::Goal) : static_cast<int>(item.kind);
}

bool hasAll(const QString &title, const QString &words)
{
    return std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts), [&](const QString &word) {
        return !matchedRanges(title, word).isEmpty();
    });
}

/// How good a hit is: the title is what was typed, has its words, or only the notes have them.
int distance(const PaletteItem &item, const QString &words)
{
    if (item.title.compare(words, Qt::CaseInsensitive) == 0)
        return 0;
    return hasAll(item.title, words) ? 1 : 2;
}

/// Hits in groups, the groups in the order of their best hit, each in the order of its hits.
void group(std::vector<PaletteItem> &items, const QString &words)
{
    std::map<int, int> nearest;
    for (const PaletteItem &item : items) {
        const int far = distance(item, words);
        int &best = nearest.try_emplace(groupOf(item), far).first->second;
        best = std::min(best, far);
    }
    std::ranges::stable_sort(items, {}, [&](const PaletteItem &item) {
        return std::pair(nearest[groupOf(item)], groupOf(item));
    });
}

void addTodoFacts(PaletteItem &item, const Queries &queries, const RecordId &id,
                  const TextContext &context)
{
    const auto row = queries.todo(id);
    if (!row)
        return;
    item.hint = whereText(*row, context);
    item.done = row->completedAtMs.has_value();
    item.open = row->isOpen();
    item.colour = row->projectColour;
    item.progress = progress(*row, context.nowMs);
    item.running = row->runningSinceMs.has_value();
    item.over = timeState(*row, context.nowMs) == TimeState::Over;
}

/// The goals of the weeks that the hits of one answer lie in, each week read once.
class WeeksGoals
{
public:
    explicit WeeksGoals(const Queries &queries)
        : m_queries(queries)
    {}

    const GoalRow *find(const RecordId &id)
    {
        const auto record = m_queries.record(id);
        const auto week = record ? IsoWeek::fromText(record->text(Field::GoalWeek)) : std::nullopt;
        if (!week)
            return nullptr;
        const auto [known, isNew] = m_goals.try_emplace(*week);
        if (isNew)
            known->second = m_queries.goals(*week).value_or(std::vector<GoalRow>());
        const auto row = std::ranges::find(known->second, id, &GoalRow::id);
        return row == known->second.end() ? nullptr : &*row;
    }

private:
    const Queries &m_queries;
    std::map<IsoWeek, std::vector<GoalRow>> m_goals;
};

void addGoalFacts(PaletteItem &item, WeeksGoals &goals, const RecordId &id, const QLocale &locale)
{
    item.icon = u"target"_s;
    if (const GoalRow *row = goals.find(id))
        item.hint = SearchText::tr("%1%", "per cent").arg(locale.toString(row->completionPercent));
}

void addProjectFacts(PaletteItem &item, const Queries &queries, const RecordId &id)
{
    if (const auto record = queries.record(id))
        item.colour = record->text(Field::ProjectColour);
}

std::optional<PaletteItem> itemOf(const SearchHit &hit, const Queries &queries, WeeksGoals &goals,
                                  const TextContext &context)
{
    const auto kind = kindOf(hit.entity);
    if (!kind)
        return {};
    PaletteItem item{.kind = *kind,
                     .id = hit.id.toHex(),
                     .title = hit.title,
                     .detail = hit.excerpt,
                     .done = !hit.open};
    switch (*kind) {
    case Kind::Todo:
        addTodoFacts(item, queries, hit.id, context);
        break;
    case Kind::Project:
        addProjectFacts(item, queries, hit.id);
        break;
    case Kind::Goal:
        addGoalFacts(item, goals, hit.id, context.locale);
        break;
    default:
        item.icon = u"note"_s;
    }
    return item;
}

/// ">" commands, "#" projects and goals, "?" thoughts.
QChar prefixOf(const QString &query)
{
    const QChar first = query.isEmpty() ? QChar() : query.front();
    return first == u'>' || first == u'#' || first == u'?' ? first : QChar();
}

QString wordsOf(const QString &query)
{
    return (prefixOf(query).isNull() ? query : query.mid(1)).trimmed();
}

/// What the index is asked: one query for each kind that the prefix names.
QStringList questions(const QString &query)
{
    const QString words = wordsOf(query);
    switch (prefixOf(query).unicode()) {
    case '#':
        return {u"kind:project "_s + words, u"kind:goal "_s + words};
    case '?':
        return {u"kind:thought "_s + words};
    case '>':
        return {};
    default:
        return {words};
    }
}

} // namespace

SearchModel::SearchModel(const ItemContext &context, QObject *parent)
    : RowListModel(parent)
    , m_context(context)
{}

void SearchModel::setCommands(std::vector<PaletteItem> commands)
{
    m_commands = std::move(commands);
}

void SearchModel::setRecent(std::vector<PaletteItem> recent)
{
    m_recent = std::move(recent);
    if (wordsOf(m_query).isEmpty())
        search();
}

void SearchModel::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) == query)
        return;
    Q_EMIT queryChanged();
    search();
}

void SearchModel::search()
{
    ++m_asked;
    const QStringList asked = questions(m_query);
    if (wordsOf(m_query).isEmpty() || asked.isEmpty()) {
        take(Answer{});
        return;
    }
    if (!m_context.background) {
        take(find(m_context.queries, asked, wordsOf(m_query), m_context.text()));
        return;
    }
    setSearching(true);
    whenAnswered(m_context.background->ask([asked, words = wordsOf(m_query),
                                            context = m_context.text()](const Queries &queries) {
        return find(queries, asked, words, context);
    }),
                 this, [this, number = m_asked](const Result<Answer> &answer) {
                     if (number == m_asked)
                         take(answer);
                 });
}

Result<SearchModel::Answer> SearchModel::find(const Queries &queries, const QStringList &asked,
                                              const QString &words, const TextContext &context)
{
    Answer answer;
    WeeksGoals goals(queries);
    for (const QString &query : asked) {
        const auto hits = queries.search(query, maxHits);
        if (!hits)
            return std::unexpected(hits.error());
        for (const SearchHit &hit : *hits) {
            if (auto item = itemOf(hit, queries, goals, context))
                answer.items.push_back(std::move(*item));
        }
    }
    group(answer.items, words);
    return answer;
}

void SearchModel::take(const Result<Answer> &answer)
{
    setSearching(false);
    const bool isIdle = wordsOf(m_query).isEmpty();
    std::vector<PaletteItem> items = answer ? answer->items : std::vector<PaletteItem>();
    if (!m_thoughtsShown)
        std::erase_if(
            items, [](const PaletteItem &item) { return item.kind == PaletteItem::Kind::Thought; });
    m_hits = static_cast<int>(items.size());
    if (isIdle && prefixOf(m_query).isNull())
        items = m_recent;
    const auto add = [&items](std::vector<PaletteItem> commands) {
        std::ranges::move(commands, std::back_inserter(items));
    };
    add(matchingCommands(wordsOf(m_query)));
    if (m_offers && !isIdle && !items.empty() && prefixOf(m_query).isNull())
        add(m_offers(wordsOf(m_query), items));
    m_problem = answer ? QString() : userMessage(answer.error()).message;
    m_statusText = isIdle ? QString() : statusOf(answer);
    showInPlaces(m_items, std::move(items));
    Q_EMIT statusTextChanged();
}

QString SearchModel::words() const
{
    return wordsOf(m_query);
}

QString SearchModel::statusOf(const Result<Answer> &answer) const
{
    if (!answer)
        return {};
    if (m_hits >= maxHits)
        return SearchText::tr("The first %1").arg(m_hits);
    return m_hits == 0 ? QString() : SearchText::tr("%1 found").arg(m_hits);
}

std::vector<PaletteItem> SearchModel::matchingCommands(const QString &words) const
{
    const QChar prefix = prefixOf(m_query);
    if (prefix == u'#' || prefix == u'?')
        return {};
    std::vector<PaletteItem> found;
    for (const PaletteItem &command : m_commands) {
        if (hasAll(command.title, words))
            found.push_back(command);
    }
    return found;
}

void SearchModel::setSearching(bool searching)
{
    if (std::exchange(m_searching, searching) != searching)
        Q_EMIT searchingChanged();
}

const PaletteItem *SearchModel::itemAt(int index) const
{
    return index >= 0 && index < count() ? &m_items[index] : nullptr;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const PaletteItem *item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (!item)
        return {};
    switch (role) {
    case KindRole:
        return static_cast<int>(item->kind);
    case RecordIdRole:
        return item->id;
    case Qt::DisplayRole:
    case TitleRole:
        return item->title;
    case DetailRole:
        return item->detail;
    case HintRole:
        return item->hint;
    case IconRole:
        return item->icon;
    case ColourRole:
        return item->colour;
    case DoneRole:
        return item->done;
    case ProgressRole:
        return item->progress;
    case RunningRole:
        return item->running;
    case OverRole:
        return item->over;
    case GroupRole:
        return item->group.isEmpty() ? groupText(item->kind) : item->group;
    case MatchesRole:
        return QVariant::fromValue(matchedRanges(item->title, wordsOf(m_query)));
    case AccessibleTextRole:
        return item->hint.isEmpty() ? item->title : item->title + u", "_s + item->hint;
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{KindRole, "kind"},         {RecordIdRole, "recordId"},
            {TitleRole, "title"},       {DetailRole, "detail"},
            {HintRole, "hint"},         {IconRole, "icon"},
            {ColourRole, "colour"},     {DoneRole, "done"},
            {ProgressRole, "progress"}, {RunningRole, "running"},
            {OverRole, "over"},         {GroupRole, "group"},
            {MatchesRole, "matches"},   {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight
