// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_editor_view.h"

#include "domain/recurrence.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A pause in typing as long as this writes what was typed.
constexpr int pauseMs = 600;

} // namespace

TodoEditorView::TodoEditorView(Planner &planner, const ItemContext &context, DraftKeeper *drafts,
                               QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_context(context)
    , m_drafts(drafts)
    , m_subtasks(new TodoListModel(context, this))
{
    m_pause.setInterval(pauseMs);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TodoEditorView::save);
    connect(&context.feed, &ChangeFeed::committed, this, &TodoEditorView::onCommitted);
    m_subtasks->setActive(false);
}

void TodoEditorView::open(const QString &todoId)
{
    const auto id = RecordId::fromHex(todoId);
    if (!id || (m_record && m_record->id == *id))
        return;
    close();
    if (!load(*id))
        return;
    m_subtasks->setActive(true);
    m_subtasks->setFilter({.kind = TodoFilter::Kind::Subtasks, .record = *id});
    Q_EMIT todoChanged();
    tellAll();
}

void TodoEditorView::close()
{
    if (!m_record)
        return;
    save();
    m_record.reset();
    m_row = {};
    m_subtasks->setActive(false);
    Q_EMIT todoChanged();
    tellAll();
}

void TodoEditorView::save()
{
    m_pause.stop();
    if (!m_record)
        return;
    if (const auto title = std::exchange(m_titleDraft, {}))
        commitText(m_record->id, Field::TodoTitle, title->trimmed());
    if (const auto notes = std::exchange(m_notesDraft, {}))
        commitText(m_record->id, Field::TodoDescription, *notes);
    Q_EMIT draftChanged();
}

/// A todo keeps its title rather than having none.
void TodoEditorView::commitText(const RecordId &todo, Field field, const QString &text)
{
    const auto letGo = [drafts = m_drafts, todo, field] {
        if (drafts)
            drafts->keep(todo, field, {});
    };
    if (field == Field::TodoTitle && text.isEmpty()) {
        letGo();
        return;
    }
    m_planner.perform([&queries = m_context.queries, todo, field, text, letGo] {
        Planner::Step step{.action = {.kind = ActionKind::Edit}};
        const auto record = queries.record(todo);
        step.action.subject = record ? record->text(Field::TodoTitle) : QString();
        step.action.edits.push_back(
            {.record = todo, .field = field, .value = text.isEmpty() ? Value() : Value(text)});
        step.then = letGo; // not before the log has it
        return step;
    });
}

void TodoEditorView::recover(const RecordId &todo, Field field, const QString &text)
{
    const auto record = m_context.queries.record(todo);
    if (record && !record->deleted && record->text(field) != text)
        commitText(todo, field, text);
    else if (m_drafts)
        m_drafts->keep(todo, field, {});
}

void TodoEditorView::keep(Field field, const QString &text)
{
    if (m_drafts)
        m_drafts->keep(m_record->id, field, text);
    m_pause.start();
    Q_EMIT draftChanged();
}

bool TodoEditorView::load(const RecordId &id)
{
    auto record = m_context.queries.record(id);
    auto row = m_context.queries.todo(id);
    if (!record || !row)
        return false;
    m_record = std::move(*record);
    m_row = std::move(*row);
    const auto goal = m_row.goal ? m_context.queries.record(*m_row.goal)
                                 : Result<Record>(failure(ErrorCode::NotFound));
    m_goalTitle = goal ? goal->text(Field::GoalTitle) : QString();
    m_dependencyTitles.clear();
    const QStringList dependencies = dependencyIds();
    for (const QString &hex : dependencies) {
        const auto todo = m_context.queries.todo(RecordId::fromHex(hex).value_or(RecordId()));
        m_dependencyTitles << (todo ? todo->title : QString());
    }
    return true;
}

void TodoEditorView::onCommitted(const Committed &)
{
    // Other records count too: the project's title, a time entry, what it waits for.
    if (!m_record)
        return;
    if (!load(m_record->id) || m_record->deleted) {
        m_titleDraft.reset();
        m_notesDraft.reset();
        close();
        return;
    }
    tellAll();
}

void TodoEditorView::tellAll()
{
    Q_EMIT titleChanged();
    Q_EMIT notesChanged();
    Q_EMIT fieldsChanged();
}

QString TodoEditorView::shownTitle() const
{
    return m_record ? m_record->text(Field::TodoTitle) : QString();
}

QString TodoEditorView::shownNotes() const
{
    return m_record ? m_record->text(Field::TodoDescription) : QString();
}

QString TodoEditorView::title() const
{
    return m_titleDraft.value_or(shownTitle());
}

void TodoEditorView::setTitle(const QString &title)
{
    if (!m_record || title == this->title())
        return;
    m_titleDraft = title;
    keep(Field::TodoTitle, title);
    Q_EMIT titleChanged();
}

QString TodoEditorView::notes() const
{
    return m_notesDraft.value_or(shownNotes());
}

void TodoEditorView::setNotes(const QString &notes)
{
    if (!m_record || notes == this->notes())
        return;
    m_notesDraft = notes;
    keep(Field::TodoDescription, notes);
    Q_EMIT notesChanged();
}

bool TodoEditorView::has(Field field) const
{
    return m_record && !isNull(m_record->value(field));
}

void TodoEditorView::write(Field field, const Value &value, const QString &element)
{
    if (m_record)
        m_planner.edit(ids(), field, value, element);
}

bool TodoEditorView::setPlan(const QString &text)
{
    if (!text.trimmed().isEmpty())
        return m_planner.placeByText(ids(), text);
    m_planner.unschedule(ids());
    return true;
}

bool TodoEditorView::setDue(const QString &text)
{
    return m_planner.setDue(ids(), text);
}

bool TodoEditorView::setEstimate(const QString &text)
{
    return m_planner.setEstimate(ids(), text);
}

bool TodoEditorView::setRepeat(const QString &text)
{
    return m_planner.setRepeat(ids(), text);
}

bool TodoEditorView::setWaitUntil(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        write(Field::TodoWaitUntil, {});
        return true;
    }
    const auto plan = parsePlan(text, m_planner.grammarContext());
    if (!plan || !plan->day.isValid())
        return false;
    write(Field::TodoWaitUntil, plan->day.toString(Qt::ISODate));
    return true;
}

bool TodoEditorView::addReminder(const QString &text)
{
    return m_planner.addReminder(ids(), text);
}

void TodoEditorView::removeReminder(const QString &element)
{
    write(Field::TodoReminders, {}, element);
}

void TodoEditorView::setPriority(int priority)
{
    m_planner.setPriority(ids(), priority);
}

void TodoEditorView::setStage(int stage)
{
    if (stage < 0 || stage > static_cast<int>(Stage::Committed))
        write(Field::TodoStage, {});
    else
        write(Field::TodoStage, QString(stageName(static_cast<Stage>(stage))));
}

void TodoEditorView::setProject(const QString &projectId)
{
    m_planner.setProject(ids(), projectId);
}

void TodoEditorView::setGoal(const QString &goalId)
{
    m_planner.setGoal(ids(), goalId);
}

void TodoEditorView::addTag(const QString &tag)
{
    m_planner.addTag(ids(), tag);
}

void TodoEditorView::removeTag(const QString &tag)
{
    m_planner.removeTag(ids(), tag);
}

void TodoEditorView::addDependency(const QString &todoId)
{
    if (RecordId::fromHex(todoId) && todoId != this->todoId())
        write(Field::TodoDependencies, true, todoId);
}

void TodoEditorView::removeDependency(const QString &todoId)
{
    write(Field::TodoDependencies, {}, todoId);
}

void TodoEditorView::addSubtask(const QString &title)
{
    m_planner.addSubtask(todoId(), title);
}

QString TodoEditorView::projectId() const
{
    return m_row.project ? m_row.project->toHex() : QString();
}

QString TodoEditorView::goalId() const
{
    return m_row.goal ? m_row.goal->toHex() : QString();
}

QString TodoEditorView::planText() const
{
    return sennight::planText(m_row.plan, m_context.text());
}

QString TodoEditorView::dueText() const
{
    if (m_row.due.isNull())
        return {};
    const QString date = m_context.locale.toString(m_row.due.date, u"ddd "_s) +
                         dayMonthText(m_row.due.date, m_context.locale);
    return m_row.due.time.isValid() ? date + m_row.due.time.toString(u" HH:mm"_s) : date;
}

QString TodoEditorView::estimateText() const
{
    return m_row.estimateMinutes ? durationText(*m_row.estimateMinutes) : QString();
}

QString TodoEditorView::trackedText() const
{
    return sennight::trackedText(m_row, m_context.clock.nowMs());
}

QString TodoEditorView::repeatText() const
{
    if (!m_record)
        return {};
    const auto rule = Recurrence::fromText(m_record->text(Field::TodoRecurrence));
    return rule ? describe(*rule, m_context.locale) : QString();
}

QString TodoEditorView::waitUntilText() const
{
    if (!m_record)
        return {};
    const auto date = QDate::fromString(m_record->text(Field::TodoWaitUntil), Qt::ISODate);
    return date.isValid() ? dateText(date, m_context.text()) : QString();
}

QStringList TodoEditorView::tags() const
{
    QStringList tags;
    if (!m_record)
        return tags;
    for (const auto &[element, value] : m_record->elements(Field::TodoTags))
        tags << (std::holds_alternative<QString>(value) ? std::get<QString>(value) : element);
    return tags;
}

QStringList TodoEditorView::elements(Field field) const
{
    QStringList found;
    if (!m_record)
        return found;
    for (const auto &[element, value] : m_record->elements(field))
        found << element;
    return found;
}

QStringList TodoEditorView::reminders() const
{
    return elements(Field::TodoReminders);
}

QStringList TodoEditorView::reminderTexts() const
{
    QStringList texts;
    const QStringList elements = reminders();
    for (const QString &element : elements) {
        TodoRow row = m_row;
        row.completedAtMs.reset();
        row.letGoAtMs.reset();
        row.nextReminder = element;
        const QString text = reminderText(row, m_context.text());
        texts << (text.isEmpty() ? relativeReminderText(element) : text);
    }
    return texts;
}

/// "due-15m" → "15m before it is due".
QString TodoEditorView::relativeReminderText(const QString &element) const
{
    static const QRegularExpression relative(u"^due-(.+)$"_s);
    const auto match = relative.match(element);
    return match.hasMatch() ? tr("%1 before it is due").arg(match.captured(1)) : element;
}

QStringList TodoEditorView::dependencyIds() const
{
    return elements(Field::TodoDependencies);
}

QString TodoEditorView::createdText() const
{
    if (!m_record)
        return {};
    const auto created =
        QDateTime::fromMSecsSinceEpoch(m_row.createdAtMs, m_context.clock.zone()).date();
    return tr("Written %1").arg(dateText(created, m_context.text()));
}

} // namespace sennight
