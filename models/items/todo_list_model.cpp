// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_list_model.h"

#include "domain/messages.h"

namespace sennight {

namespace {

/// Fields that decide neither membership nor order of any list without a query.
bool isOnlyShown(Field field)
{
    switch (field) {
    case Field::TodoTitle:
    case Field::TodoDescription:
    case Field::TodoExtras:
    case Field::TodoReminders:
    case Field::TodoTags:
    case Field::TodoRecurrence:
        return true;
    default:
        return false;
    }
}

} // namespace

TodoListModel::TodoListModel(const ItemContext &context, QObject *parent)
    : RowListModel(parent)
    , m_context(context)
{
    connect(&context.feed, &ChangeFeed::committed, this, &TodoListModel::onCommitted);
    connect(&context.feed, &ChangeFeed::ticked, this, &TodoListModel::onTicked);
    connect(&context.feed, &ChangeFeed::dayChanged, this, &TodoListModel::onDayChanged);
    if (context.pending)
        connect(context.pending, &RecordMarks::changed, this, &TodoListModel::onPendingChanged);
    if (context.putBack)
        connect(context.putBack, &RecordMarks::changed, this, &TodoListModel::onPutBackChanged);
}

TodoListModel::~TodoListModel() = default;

/// Kinds that may hold everything there is: their first read must not hold up a frame either.
bool TodoListModel::mayBeLong() const
{
    using Kind = TodoFilter::Kind;
    return m_filter && (m_filter->kind == Kind::All || m_filter->kind == Kind::Search ||
                        m_filter->kind == Kind::Inbox || m_filter->kind == Kind::InboxByStage ||
                        !m_filter->query.isEmpty());
}

TodoListModel::KeyQuestion TodoListModel::keyQuestion() const
{
    return [filter = m_filter.value_or(TodoFilter())](const Queries &queries) {
        return queries.todoKeys(filter).transform([](std::vector<RowKey> &&keys) -> KeyGiver {
            return [keys = std::move(keys)]() mutable { return std::move(keys); };
        });
    };
}

void TodoListModel::setFilter(const TodoFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_given = false;
    ++m_cacheNumber;
    ++m_filterNumber;
    m_askAgain = false;
    setLoading(false);
    if (!m_active) {
        m_stale = true;
        return;
    }
    if (m_context.background && mayBeLong())
        readKeysInBackground();
    else
        readKeysAtOnce();
}

void TodoListModel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        reload();
}

void TodoListModel::setRows(std::vector<TodoRow> rows)
{
    m_given = true;
    m_filter.reset();
    std::vector<RowKey> keys;
    std::vector<RowKey> changed;
    keys.reserve(rows.size());
    for (TodoRow &row : rows) {
        keys.push_back(row.key);
        const auto known = m_cache.find(row.key);
        if (known == m_cache.end()) {
            m_cache.emplace(row.key, std::move(row));
        } else if (*known != row) {
            changed.push_back(row.key);
            *known = std::move(row);
        }
    }
    applyKeys(keys);
    forgetAbsent();
    announceChanged(changed);
    Q_EMIT summaryChanged();
}

void TodoListModel::onCommitted(const Committed &committed)
{
    if (m_given || !m_filter)
        return;
    if (!m_active) {
        m_stale = true;
        return;
    }
    if (committed.everything || keysMayChange(committed))
        reload();
    else
        refreshCached();
}

void TodoListModel::onTicked()
{
    const QList<RowKey> running = runningKeys();
    announceChanged({running.begin(), running.end()},
                    {TimeTextRole, TrackedTextRole, TimeStateRole, ProgressRole, OverRole});
}

void TodoListModel::onDayChanged()
{
    if (!m_keys.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

QList<RowKey> TodoListModel::runningKeys() const
{
    QList<RowKey> keys;
    for (auto it = m_cache.cbegin(); it != m_cache.cend(); ++it) {
        if (it->runningSinceMs)
            keys.append(it.key());
    }
    return keys;
}

bool TodoListModel::keysMayChange(const Committed &committed) const
{
    if (!isLong() || !m_filter->query.isEmpty())
        return true;
    return std::ranges::any_of(committed.records, [](const TouchedRecord &record) {
        return record.entity == Entity::Todo &&
               (record.created || !std::ranges::all_of(record.fields, isOnlyShown));
    });
}

void TodoListModel::reload()
{
    m_stale = false;
    if (m_given || !m_filter)
        return;
    // What is on the screen changes in this frame; the order of a long list follows.
    refreshCached();
    const bool isNew = m_keys.empty() && mayBeLong();
    if (m_context.background && (isLong() || m_loading || isNew))
        readKeysInBackground();
    else
        readKeysAtOnce();
}

void TodoListModel::readKeysAtOnce()
{
    m_stale = false;
    takeKeys(keyQuestion()(m_context.queries));
}

void TodoListModel::readKeysInBackground()
{
    m_stale = false;
    if (m_loading) {
        m_askAgain = true;
        return;
    }
    setLoading(true);
    whenAnswered(m_context.background->ask(keyQuestion()), this,
                 [this, number = m_filterNumber](Result<KeyGiver> giver) {
                     if (number != m_filterNumber)
                         return;
                     takeKeys(std::move(giver));
                     setLoading(false);
                     if (std::exchange(m_askAgain, false))
                         readKeysInBackground();
                 });
}

void TodoListModel::takeKeys(Result<KeyGiver> giver)
{
    if (!giver) {
        setProblem(userMessage(giver.error()).message);
        return;
    }
    setProblem({});
    applyKeys((*giver)());
    if (!isLong())
        forgetAbsent();
    keysTaken();
    Q_EMIT summaryChanged();
}

void TodoListModel::applyKeys(const std::vector<RowKey> &keys)
{
    applySteps(rowSteps(m_keys, keys), m_keys, keys);
    Q_ASSERT(m_keys == keys);
}

void TodoListModel::refreshCached()
{
    ++m_cacheNumber;
    std::vector<RowKey> keys(m_cacheOrder.begin(), m_cacheOrder.end());
    if (keys.empty())
        return;
    const auto rows = m_context.queries.todoRows(keys);
    if (!rows) {
        setProblem(userMessage(rows.error()).message);
        return;
    }
    std::vector<RowKey> changed;
    for (const TodoRow &row : *rows) {
        TodoRow &known = m_cache[row.key];
        if (known != row) {
            known = row;
            changed.push_back(row.key);
        }
    }
    announceChanged(changed);
}

void TodoListModel::forgetAbsent()
{
    const QSet<RowKey> present(m_keys.begin(), m_keys.end());
    m_cache.removeIf([&](const std::pair<const RowKey &, TodoRow &> &entry) {
        return !present.contains(entry.first);
    });
    std::erase_if(m_cacheOrder, [&](RowKey key) { return !present.contains(key); });
}

/// What is not in the cache was not shown yet.
void TodoListModel::onPendingChanged(const QSet<RecordId> &records)
{
    // Newer than what the rows said when they were read.
    for (TodoRow &row : m_cache) {
        if (records.contains(row.id))
            row.pending = m_context.pending->holds(row.id);
    }
    announceMarked(records, {PendingRole, AccessibleTextRole});
}

void TodoListModel::onPutBackChanged(const QSet<RecordId> &records)
{
    announceMarked(records, {PutBackTextRole, AccessibleTextRole});
}

void TodoListModel::announceMarked(const QSet<RecordId> &records, const QList<int> &roles)
{
    std::vector<RowKey> keys;
    for (const TodoRow &row : std::as_const(m_cache)) {
        if (records.contains(row.id))
            keys.push_back(row.key);
    }
    if (!keys.empty())
        announceChanged(keys, roles);
}

void TodoListModel::announceChanged(const std::vector<RowKey> &keys, const QList<int> &roles)
{
    for (const RowKey key : keys) {
        const auto found = std::ranges::find(m_keys, key);
        if (found == m_keys.end())
            continue;
        const QModelIndex changed = index(static_cast<int>(found - m_keys.begin()));
        Q_EMIT dataChanged(changed, changed, roles);
    }
    if (!keys.empty())
        Q_EMIT summaryChanged();
}

const TodoRow *TodoListModel::cached(int index) const
{
    if (index < 0 || index >= count())
        return nullptr;
    if (!m_given && index / windowRows != m_lastWindow)
        readAhead(index);
    auto row = m_cache.constFind(m_keys[index]);
    if (row == m_cache.cend() && !m_given) {
        readWindow(index);
        row = m_cache.constFind(m_keys[index]);
    }
    return row == m_cache.cend() ? nullptr : &*row;
}

std::span<const RowKey> TodoListModel::windowOf(int index) const
{
    const int first = index - index % windowRows;
    return {m_keys.data() + first, static_cast<size_t>(std::min(windowRows, count() - first))};
}

void TodoListModel::readWindow(int index) const
{
    const auto rows = m_context.queries.todoRows(windowOf(index));
    if (!rows) {
        setProblem(userMessage(rows.error()).message);
        return;
    }
    for (const TodoRow &row : *rows)
        remember(row);
}

/// Called for every row that is looked at; does something when another window is entered.
void TodoListModel::readAhead(int index) const
{
    const int window = index / windowRows;
    const int step = window - m_lastWindow;
    m_lastWindow = window;
    const int ahead = (window + step) * windowRows;
    if (qAbs(step) != 1 || !m_context.background || m_readingAhead || ahead < 0 ||
        ahead >= count() || m_cache.contains(m_keys[ahead]))
        return;
    m_readingAhead = true;
    const auto wanted = windowOf(ahead);
    auto *self = const_cast<TodoListModel *>(this); // its cache fills later
    whenAnswered(
        m_context.background->ask([keys = std::vector(wanted.begin(), wanted.end())](
                                      const Queries &queries) { return queries.todoRows(keys); }),
        self, [self, number = m_cacheNumber](const Result<std::vector<TodoRow>> &rows) {
            self->m_readingAhead = false;
            if (!rows || number != self->m_cacheNumber)
                return;
            for (const TodoRow &row : *rows)
                self->remember(row);
        });
}

void TodoListModel::remember(const TodoRow &row) const
{
    if (!m_cache.contains(row.key))
        m_cacheOrder.push_back(row.key);
    m_cache.insert(row.key, row);
    while (m_cacheOrder.size() > maxCachedRows) {
        m_cache.remove(m_cacheOrder.front());
        m_cacheOrder.pop_front();
    }
}

void TodoListModel::setProblem(const QString &problem) const
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    // Found while a view reads: told after it has read.
    auto *self = const_cast<TodoListModel *>(this);
    QMetaObject::invokeMethod(
        self, [self] { Q_EMIT self->problemChanged(); }, Qt::QueuedConnection);
}

void TodoListModel::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

int TodoListModel::minutesLeft() const
{
    if (count() > maxCachedRows)
        return 0;
    int minutes = 0;
    for (int i = 0; i < count(); ++i) {
        if (const TodoRow *row = cached(i))
            minutes += sennight::minutesLeft(*row, m_context.clock.nowMs());
    }
    return minutes;
}

QString TodoListModel::minutesLeftText() const
{
    const int minutes = minutesLeft();
    return minutes == 0 ? QString() : durationText(minutes);
}

std::optional<TodoRow> TodoListModel::rowAt(int index) const
{
    const TodoRow *row = cached(index);
    return row ? std::optional(*row) : std::nullopt;
}

QString TodoListModel::idAt(int index) const
{
    const TodoRow *row = cached(index);
    return row ? row->id.toHex() : QString();
}

int TodoListModel::indexOf(const QString &todoId) const
{
    const auto id = RecordId::fromHex(todoId);
    if (!id)
        return -1;
    const auto known = std::ranges::find(m_cache, *id, &TodoRow::id);
    RowKey key = 0;
    if (known != m_cache.end())
        key = known->key;
    else if (const auto row = m_context.queries.todo(*id); row && !m_given)
        key = row->key;
    const auto found = std::ranges::find(m_keys, key);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

QStringList TodoListModel::idsBetween(int first, int last) const
{
    QStringList ids;
    for (int i = std::max(0, std::min(first, last)); i <= std::max(first, last) && i < count(); ++i)
        ids << idAt(i);
    return ids;
}

int TodoListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

} // namespace sennight
