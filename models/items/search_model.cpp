// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_model.h"

#include "domain/messages.h"
#include "matched_ranges.h"
#include "todo_text.h"

#include <QCoreApplication>

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

/// Hits in groups, the groups in the order of their best hit, each in the order of its hits.
void group(std::vector<PaletteItem> &items)
{
    std::map<int, int> rank;
    for (const PaletteItem &item : items)
        rank.try_emplace(groupOf(item), static_cast<int>(rank.size()));
    std::ranges::stable_sort(items, {},
                             [&](const PaletteItem &item) { return rank[groupOf(item)]; });
}

void addTodoFacts(PaletteItem &item, const Queries &queries, const RecordId &id,
                  const TextContext &context)
{
    const auto row = queries.todo(id);
    if (!row)
        return;
    item.hint = whereText(*row, context);
    item.done = row->completedAtMs.has_value();
    item.colour = row->projectColour;
}

void addProjectFacts(PaletteItem &item, const Queries &queries, const RecordId &id)
{
    if (const auto record = queries.record(id))
        item.colour = record->text(Field::ProjectColour);
}

std::optional<PaletteItem> itemOf(const SearchHit &hit, const Queries &queries,
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
        item.icon = u"target"_s;
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
        take(find(m_context.queries, asked, m_context.text()));
        return;
    }
    setSearching(true);
    whenAnswered(
        m_context.background->ask([asked, context = m_context.text()](const Queries &queries) {
            return find(queries, asked, context);
        }),
        this, [this, number = m_asked](const Result<Answer> &answer) {
            if (number == m_asked)
                take(answer);
        });
}

Result<SearchModel::Answer> SearchModel::find(const Queries &queries, const QStringList &asked,
                                              const TextContext &context)
{
    Answer answer;
    for (const QString &query : asked) {
        const auto hits = queries.search(query, maxHits);
        if (!hits)
            return std::unexpected(hits.error());
        for (const SearchHit &hit : *hits) {
            if (auto item = itemOf(hit, queries, context))
                answer.items.push_back(std::move(*item));
        }
    }
    group(answer.items);
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
    for (PaletteItem &command : matchingCommands(wordsOf(m_query)))
        items.push_back(std::move(command));
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
        const bool isMeant =
            std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts), [&](const QString &word) {
                return !matchedRanges(command.title, word).isEmpty();
            });
        if (isMeant)
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

QString SearchModel::styledTitle(const QString &title, const QList<int> &matches,
                                 const QString &colour)
{
    return styledText(title, matches, colour);
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
    return {{KindRole, "kind"},
            {RecordIdRole, "recordId"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {HintRole, "hint"},
            {IconRole, "icon"},
            {ColourRole, "colour"},
            {DoneRole, "done"},
            {GroupRole, "group"},
            {MatchesRole, "matches"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight
