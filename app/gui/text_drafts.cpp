// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_drafts.h"

namespace sennight {

namespace {

/// A pause in typing as long as this writes what was typed.
constexpr int pauseMs = 600;

Field titleOf(Entity entity)
{
    return findField(entity, u"title")->field;
}

} // namespace

TextDrafts::TextDrafts(Planner &planner, DraftKeeper *keeper, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_keeper(keeper)
{
    m_pause.setInterval(pauseMs);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TextDrafts::save);
}

void TextDrafts::open(const RecordId &record)
{
    save();
    m_record = record;
}

void TextDrafts::save()
{
    m_pause.stop();
    const auto drafts = std::exchange(m_drafts, {});
    for (const auto &[field, text] : drafts)
        commit(m_record, field, field == titleOf(entityOf(field)) ? text.trimmed() : text);
    Q_EMIT changed();
}

void TextDrafts::drop()
{
    m_pause.stop();
    m_drafts.clear();
    Q_EMIT changed();
}

void TextDrafts::type(Field field, const QString &text)
{
    m_drafts[field] = text;
    if (m_keeper)
        m_keeper->keep(m_record, field, text);
    m_pause.start();
    Q_EMIT changed();
}

std::optional<QString> TextDrafts::draft(Field field) const
{
    const auto found = m_drafts.find(field);
    return found == m_drafts.end() ? std::nullopt : std::optional(found->second);
}

void TextDrafts::recover(const RecordId &record, Field field, const QString &text)
{
    const auto known = m_planner.ports().items.queries.record(record);
    if (known && !known->deleted && known->text(field) != text)
        commit(record, field, text);
    else if (m_keeper)
        m_keeper->keep(record, field, {});
}

/// A record keeps its title rather than having none.
void TextDrafts::commit(const RecordId &record, Field field, const QString &text)
{
    const auto letGo = [keeper = m_keeper, record, field] {
        if (keeper)
            keeper->keep(record, field, {});
    };
    const Field title = titleOf(entityOf(field));
    if (field == title && text.isEmpty()) {
        letGo();
        return;
    }
    m_planner.perform([&queries = m_planner.ports().items.queries, record, field, title, text,
                       letGo] {
        Planner::Step step{.action = {.kind = ActionKind::Edit}};
        const auto known = queries.record(record);
        step.action.subject = known ? known->text(title) : QString();
        step.action.edits.push_back(
            {.record = record, .field = field, .value = text.isEmpty() ? Value() : Value(text)});
        step.then = letGo; // not before the log has it
        return step;
    });
}

} // namespace sennight
