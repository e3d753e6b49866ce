// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_editor_view.h"

#include "action_text.h"
#include "domain/recurrence.h"
#include "domain/reminder.h"
#include "text_cursor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sennight {

TodoEditorView::TodoEditorView(Planner &planner, const ItemContext &context, DraftKeeper *drafts,
                               QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_context(context)
    , m_texts(planner, drafts)
    , m_subtasks(new TodoListModel(context, this))
{
    connect(&m_texts, &TextDrafts::changed, this, &TodoEditorView::draftChanged);
    connect(&m_texts, &TextDrafts::written, this, &TodoEditorView::tellAll);
    connect(&m_texts, &TextDrafts::overwrote, this,
            [this](Field field, const QString &other) { setOther(Other{field, other}); });
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
    m_texts.open(*id);
    m_subtasks->setActive(true);
    m_subtasks->setFilter({.kind = TodoFilter::Kind::Subtasks, .record = *id});
    Q_EMIT todoChanged();
    tellAll();
}

void TodoEditorView::close()
{
    if (!m_record)
        return;
    m_texts.open({});
    m_record.reset();
    m_isDeleted = false;
    setOther({});
    m_row = {};
    m_subtasks->setActive(false);
    Q_EMIT todoChanged();
    tellAll();
}

void TodoEditorView::save()
{
    m_texts.save();
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
    const auto parent = m_row.parent ? m_context.queries.todo(*m_row.parent)
                                     : Result<TodoRow>(failure(ErrorCode::NotFound));
    m_parentTitle = parent ? parent->title : QString();
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
    const auto now = m_context.queries.record(m_record->id);
    if (now && now->deleted)
        return stayOpen();
    if (!load(m_record->id)) {
        m_texts.drop();
        close();
        return;
    }
    m_isDeleted = false;
    if (m_other && m_record->text(m_other->field) == m_other->text)
        setOther({}); // it was taken back
    tellAll();
}

void TodoEditorView::setOther(std::optional<Other> other)
{
    if (!m_other && !other)
        return;
    m_other = std::move(other);
    Q_EMIT otherChanged();
}

QString TodoEditorView::otherTitle() const
{
    if (!m_other)
        return {};
    return m_other->field == Field::TodoTitle ? tr("The title was changed elsewhere")
                                              : tr("The notes were changed elsewhere");
}

void TodoEditorView::useOther()
{
    if (!m_other)
        return;
    const Other other = *std::exchange(m_other, {});
    Q_EMIT otherChanged();
    m_texts.type(other.field, other.text, text(other.field));
    m_texts.save();
    tellAll();
}

void TodoEditorView::keepOwn()
{
    setOther({});
}

int TodoEditorView::cursorIn(const QString &to, const QString &from, int cursor)
{
    return movedCursor(from, to, cursor);
}

// Deleted elsewhere: nothing that is being typed may get lost, and no key may fall through to what
// lies below. What is written after the delete brings the todo back (SYNC.md, section 3).
void TodoEditorView::stayOpen()
{
    if (std::exchange(m_isDeleted, true))
        return;
    Q_EMIT m_planner.failed(tr("“%1” was deleted elsewhere.").arg(title()),
                            tr("Go on writing to put it back, or close it with Esc."));
}

void TodoEditorView::tellAll()
{
    Q_EMIT titleChanged();
    Q_EMIT notesChanged();
    Q_EMIT fieldsChanged();
}

QString TodoEditorView::text(Field field) const
{
    return m_texts.draft(field).value_or(m_record ? m_record->text(field) : QString());
}

QString TodoEditorView::title() const
{
    return text(Field::TodoTitle);
}

void TodoEditorView::setTitle(const QString &title)
{
    if (!m_record || title == this->title())
        return;
    m_texts.type(Field::TodoTitle, title, this->title());
    Q_EMIT titleChanged();
}

QString TodoEditorView::notes() const
{
    return text(Field::TodoDescription);
}

void TodoEditorView::setNotes(const QString &notes)
{
    if (!m_record || notes == this->notes())
        return;
    m_texts.type(Field::TodoDescription, notes, this->notes());
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
    return m_planner.setWaitUntil(ids(), text);
}

void TodoEditorView::setParent(const QString &todoId)
{
    m_planner.setParent(ids(), todoId);
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
    m_planner.addDependency(ids(), todoId);
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
    const QString date = weekdayDateText(m_row.due.date, m_context.locale);
    return m_row.due.time.isValid() ? dateTimeText(date, m_row.due.time.toString(u"HH:mm"_s))
                                    : date;
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
        row.nextReminder = isPutOff(element) ? shownReminder({element}, {}) : element;
        const QString text = reminderText(row, m_context.text());
        if (isPutOff(element))
            //: a reminder that was put off; %1: "today 11:40"
            texts << tr("again %1").arg(text);
        else
            texts << (text.isEmpty() ? relativeReminderText(element) : text);
    }
    return texts;
}

/// "due-15m" → "15m before it is due".
QString TodoEditorView::relativeReminderText(const QString &element) const
{
    static const QRegularExpression relative(u"^due-(\\d+)m$"_s);
    const auto match = relative.match(element);
    return match.hasMatch() ? leadText(match.captured(1).toInt()) : element;
}

QStringList TodoEditorView::dependencyIds() const
{
    return elements(Field::TodoDependencies);
}

QString TodoEditorView::parentId() const
{
    return m_row.parent ? m_row.parent->toHex() : QString();
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
