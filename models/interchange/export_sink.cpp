// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_sink_p.h"

#include "interchange_text_p.h"

namespace sennight {

namespace {

constexpr qsizetype bufferBytes = 256 * 1024;

QString sentence(Loss loss, int count)
{
    switch (loss) {
    case Loss::Estimate:
        return Interchange::tr("%n estimates stayed here.", nullptr, count);
    case Loss::TrackedTime:
        return Interchange::tr("%n tracked intervals stayed here.", nullptr, count);
    case Loss::Goal:
        return Interchange::tr("%n goals stayed here.", nullptr, count);
    case Loss::Intention:
        return Interchange::tr("%n intentions stayed here.", nullptr, count);
    case Loss::Thought:
        return Interchange::tr("%n thoughts stayed here.", nullptr, count);
    case Loss::Link:
        return Interchange::tr("%n links stayed here.", nullptr, count);
    case Loss::Subtask:
        return Interchange::tr("%n subtasks went out as todos of their own.", nullptr, count);
    case Loss::Reminder:
        return Interchange::tr("%n reminders stayed here.", nullptr, count);
    case Loss::Tag:
        return Interchange::tr("%n tags stayed here.", nullptr, count);
    case Loss::Dependency:
        return Interchange::tr("%n dependencies stayed here.", nullptr, count);
    case Loss::Repeat:
        return Interchange::tr("%n repeating todos went out as single ones.", nullptr, count);
    case Loss::WeekPlan:
        return Interchange::tr("%n todos went out without their planned day or week.", nullptr,
                               count);
    case Loss::Notes:
        return Interchange::tr("The notes of %n todos stayed here.", nullptr, count);
    case Loss::DueTime:
        return Interchange::tr("%n due times of day stayed here.", nullptr, count);
    case Loss::ProjectDetails:
        return Interchange::tr("Of %n projects only the names went out.", nullptr, count);
    case Loss::Deleted:
        return Interchange::tr("%n deleted records stayed here.", nullptr, count);
    case Loss::Conflict:
        return Interchange::tr("Of %n values with several versions the shown one went out.",
                               nullptr, count);
    }
    return {};
}

} // namespace

ExportSink::ExportSink(QIODevice &device, const ExportContext &context)
    : m_device(device)
    , m_context(context)
{}

void ExportSink::fail(const Error &error)
{
    if (!m_failed)
        m_error = error;
    m_failed = true;
}

void ExportSink::flush()
{
    if (!m_failed && m_device.write(m_buffer) != m_buffer.size())
        fail({ErrorCode::Io, {}, m_device.errorString()});
    m_buffer.clear();
}

void ExportSink::write(QStringView text)
{
    m_buffer += text.toUtf8();
    if (m_buffer.size() >= bufferBytes)
        flush();
}

bool ExportSink::wrote(Entity entity)
{
    ++m_report.written[entity];
    ++m_written;
    if (m_context.progress && !m_context.progress(m_written, -1))
        fail({ErrorCode::Cancelled});
    return !m_failed;
}

void ExportSink::forEach(Entity entity, bool includeDeleted,
                         const std::function<void(const Record &)> &visit)
{
    if (m_failed)
        return;
    const auto done = m_context.queries.forEach(entity, includeDeleted, [&](const Record &record) {
        visit(record);
        return !m_failed;
    });
    if (!done)
        fail(done.error());
}

void ExportSink::loseElements(const Record &record, Field field, Loss loss)
{
    if (const auto count = static_cast<int>(record.elements(field).size()); count > 0)
        lose(loss, count);
}

void ExportSink::loseVersions(const Record &record)
{
    if (const auto count = static_cast<int>(record.conflicts.size()); count > 0)
        lose(Loss::Conflict, count);
}

void ExportSink::loseAll(Entity entity, Loss loss)
{
    forEach(entity, false, [&](const Record &) { lose(loss); });
}

void ExportSink::loseAllButTodos()
{
    loseAll(Entity::Goal, Loss::Goal);
    loseAll(Entity::Intention, Loss::Intention);
    loseAll(Entity::Thought, Loss::Thought);
    loseAll(Entity::Link, Loss::Link);
    loseAll(Entity::TimeEntry, Loss::TrackedTime);
}

QHash<RecordId, QString> ExportSink::projectTitles()
{
    QHash<RecordId, QString> titles;
    forEach(Entity::Project, false, [&](const Record &project) {
        titles.insert(project.id, project.text(Field::ProjectTitle));
        if (!project.text(Field::ProjectDescription).isEmpty() ||
            !project.text(Field::ProjectWhy).isEmpty())
            lose(Loss::ProjectDetails);
    });
    return titles;
}

Result<ExportReport> ExportSink::finish()
{
    flush();
    if (m_failed)
        return std::unexpected(m_error);
    for (const auto &[loss, count] : m_losses)
        m_report.lost.append(sentence(loss, count));
    return m_report;
}

} // namespace sennight
