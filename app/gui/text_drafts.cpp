// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_drafts.h"

#include "sync/core/text_merge.h"

#include <QPointer>

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
    m_onTheWay.clear();
}

void TextDrafts::save()
{
    m_pause.stop();
    const auto drafts = std::exchange(m_drafts, {});
    for (const auto &[field, draft] : drafts) {
        const bool isTitle = field == titleOf(entityOf(field));
        commit(m_record, field, {isTitle ? draft.text.trimmed() : draft.text, draft.base});
    }
    Q_EMIT changed();
}

void TextDrafts::drop()
{
    m_pause.stop();
    m_drafts.clear();
    m_onTheWay.clear();
    Q_EMIT changed();
}

void TextDrafts::type(Field field, const QString &text, const QString &shown)
{
    m_drafts.try_emplace(field, Draft{{}, shown}).first->second.text = text;
    if (m_keeper)
        m_keeper->keep(m_record, field, text);
    m_pause.start();
    Q_EMIT changed();
}

std::optional<QString> TextDrafts::draft(Field field) const
{
    if (const auto typed = m_drafts.find(field); typed != m_drafts.end())
        return typed->second.text;
    const auto sent = m_onTheWay.find(field);
    return sent == m_onTheWay.end() ? std::nullopt : std::optional(sent->second);
}

void TextDrafts::recover(const RecordId &record, Field field, const QString &text)
{
    const auto known = m_planner.ports().items.queries.record(record);
    if (known && !known->deleted && known->text(field) != text)
        commit(record, field, {text, known->text(field)});
    else
        letGo(record, field)();
}

std::function<void()> TextDrafts::letGo(const RecordId &record, Field field) const
{
    return [keeper = m_keeper, record, field] {
        if (keeper)
            keeper->keep(record, field, {});
    };
}

/// A record keeps its title rather than having none.
void TextDrafts::commit(const RecordId &record, Field field, const Draft &draft)
{
    const Field title = titleOf(entityOf(field));
    if (field == title && draft.text.isEmpty()) {
        letGo(record, field)();
        return;
    }
    if (record == m_record)
        m_onTheWay[field] = draft.text;
    m_planner.perform([self = QPointer(this), &queries = m_planner.ports().items.queries,
                       letGo = letGo(record, field), record, field, title, draft] {
        Planner::Step step{.action = {.kind = ActionKind::Edit}};
        const auto known = queries.record(record);
        step.action.subject = known ? known->text(title) : QString();
        const Merged result = merged(field, draft, known ? known->text(field) : draft.base);
        step.action.edits.push_back(
            {.record = record,
             .field = field,
             .value = result.text.isEmpty() ? Value() : Value(result.text)});
        if (result.overwritten && !(self && self->m_record == record))
            step.toast =
                tr("“%1” was changed elsewhere. What you wrote is kept").arg(step.action.subject);
        step.then = [self, letGo, record, field, typed = draft.text, result] {
            if (self && self->m_record == record)
                self->finished(field, typed, result);
            else
                letGo(); // not before the log has it
        };
        return step;
    });
}

void TextDrafts::finished(Field field, const QString &typed, const Merged &merged)
{
    if (!m_drafts.contains(field)) // the keeper has what was typed since
        letGo(m_record, field)();
    if (const auto sent = m_onTheWay.find(field); sent != m_onTheWay.end() && sent->second == typed)
        m_onTheWay.erase(sent);
    Q_EMIT written();
    if (merged.overwritten)
        Q_EMIT overwrote(field, *merged.overwritten);
}

/// What the log gets for a draft when it holds `now`.
TextDrafts::Merged TextDrafts::merged(Field field, const Draft &draft, const QString &now)
{
    if (now == draft.base || now == draft.text)
        return {draft.text};
    if (spec(field).policy == Policy::Text) {
        const sync::MergedText both = sync::mergeTexts(draft.base, draft.text, now);
        if (!both.conflict)
            return {both.text};
    }
    return {draft.text, now};
}

} // namespace sennight
