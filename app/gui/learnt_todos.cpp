// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "learnt_todos.h"

#include <algorithm>

namespace sennight {

namespace {

/// Read in one go, in a few milliseconds.
constexpr size_t partRows = 500;
/// More than a person does at once: to read everything again costs less.
constexpr size_t manyRecords = 500;

} // namespace

/// One reading of the profile. In the reader's thread from one part to the next, never in two.
class LearntTodos::Lesson
{
public:
    /// The newest ones, the oldest of them first: that one goes when there is no more room.
    Result<void> open(const Queries &queries)
    {
        auto keys = queries.todoKeys({.kind = TodoFilter::Kind::All});
        if (!keys)
            return std::unexpected(keys.error());
        m_keys = std::move(*keys);
        m_keys.resize(std::min<size_t>(m_keys.size(), PastTodos::mostTodos));
        std::ranges::reverse(m_keys);
        return {};
    }

    Result<void> readPart(const Queries &queries)
    {
        if (m_next == 0) {
            if (auto opened = open(queries); !opened)
                return opened;
        }
        const size_t count = std::min(partRows, m_keys.size() - m_next);
        const auto rows = queries.todoRows({m_keys.data() + m_next, count});
        if (!rows)
            return std::unexpected(rows.error());
        for (const TodoRow &row : *rows)
            m_past->learn(row);
        m_next += count;
        return {};
    }

    [[nodiscard]] bool isOver() const { return m_next >= m_keys.size(); }
    [[nodiscard]] const std::shared_ptr<PastTodos> &past() const { return m_past; }

private:
    std::vector<RowKey> m_keys;
    size_t m_next = 0;
    std::shared_ptr<PastTodos> m_past = std::make_shared<PastTodos>();
};

LearntTodos::LearntTodos(const ItemContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_past(std::make_shared<PastTodos>())
{
    connect(&context.feed, &ChangeFeed::committed, this, &LearntTodos::onCommitted);
}

LearntTodos::~LearntTodos() = default;

void LearntTodos::begin()
{
    if (!std::exchange(m_begun, true))
        read();
}

void LearntTodos::read()
{
    m_touched.clear();
    m_lesson = std::make_shared<Lesson>();
    readNext(m_lesson);
}

void LearntTodos::readNext(const std::shared_ptr<Lesson> &lesson)
{
    const auto part = [lesson](const Queries &queries) { return lesson->readPart(queries); };
    const auto next = [this, lesson](const Result<void> &read) {
        if (lesson != m_lesson)
            return; // a later one was begun
        if (!read || lesson->isOver())
            take(*lesson);
        else
            readNext(lesson);
    };
    if (m_context.background)
        whenAnswered(m_context.background->ask(part), this, next);
    else
        next(part(m_context.queries));
}

void LearntTodos::take(const Lesson &lesson)
{
    m_past = lesson.past();
    m_lesson.reset();
    for (const RecordId &todo : std::as_const(m_touched))
        learn(todo);
    m_touched.clear();
    Q_EMIT learnt();
}

void LearntTodos::onCommitted(const Committed &committed)
{
    if (!m_begun)
        return;
    if (committed.everything || committed.records.size() > manyRecords) {
        read();
        return;
    }
    for (const TouchedRecord &record : committed.records) {
        if (record.entity != Entity::Todo)
            continue;
        if (m_lesson)
            m_touched.insert(record.id);
        else
            learn(record.id);
    }
}

void LearntTodos::learn(const RecordId &todo)
{
    if (const auto row = m_context.queries.todo(todo))
        m_past->learn(*row);
    else
        m_past->forget(todo);
}

} // namespace sennight
