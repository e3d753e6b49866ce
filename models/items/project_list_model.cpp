// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_list_model.h"

#include "joined_text.h"

#include "todo_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct ProjectText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectText)
};

bool hasEnded(const ProjectRow &row)
{
    return row.status == "completed"_L1 || row.status == "archived"_L1;
}

bool isWaiting(const ProjectRow &row)
{
    return row.status == "paused"_L1 || row.status == "someday"_L1;
}

QString doneText(const ProjectRow &row)
{
    return partText(QLocale().toString(row.doneTodos),
                    QLocale().toString(row.openTodos + row.doneTodos));
}

QString accessibleText(const ProjectRow &row)
{
    QStringList parts{row.title, projectStatusText(row.status),
                      ProjectText::tr("%1 todos done").arg(doneText(row))};
    if (row.localOnly)
        parts << ProjectText::tr("stays on this device");
    return listText(parts);
}

bool isArchived(const ProjectRow &row)
{
    return row.status == "archived"_L1;
}

bool isActive(const ProjectRow &row)
{
    return !hasEnded(row) && !isWaiting(row);
}

bool isDone(const ProjectRow &row)
{
    return row.status == "completed"_L1;
}

} // namespace

QString projectStatusText(const QString &status)
{
    if (status == "paused"_L1)
        return ProjectText::tr("Paused");
    if (status == "someday"_L1)
        return ProjectText::tr("Someday");
    if (status == "completed"_L1)
        return ProjectText::tr("Done");
    if (status == "archived"_L1)
        return ProjectText::tr("Archived");
    return ProjectText::tr("Active");
}

QString projectTimeText(const ProjectRow &row)
{
    if (row.estimateMinutes == 0)
        return row.trackedMinutes == 0 ? QString() : durationText(row.trackedMinutes);
    return ProjectText::tr("%1 of about %2")
        .arg(durationText(row.trackedMinutes), durationText(row.estimateMinutes));
}

ProjectListModel::ProjectListModel(const ItemContext &context, Show show, QObject *parent,
                                   Scope scope)
    : RowListModel(parent)
    , m_context(context)
    , m_show(show)
    , m_scope(scope)
{
    connect(&context.feed, &ChangeFeed::committed, this, &ProjectListModel::onCommitted);
    connect(&context.feed, &ChangeFeed::dayChanged, this, [this] {
        if (m_scope == Scope::Whole)
            reload(); // others are due for review
    });
}

void ProjectListModel::setShow(Show show)
{
    if (std::exchange(m_show, show) == show)
        return;
    if (m_scope == Scope::Whole && !m_stale)
        showThose();
    else
        reload();
}

void ProjectListModel::setArchivedShown(bool shown)
{
    if (std::exchange(m_archivedShown, shown) != shown)
        showThose();
}

void ProjectListModel::setWords(const QString &words)
{
    if (std::exchange(m_words, words) == words)
        return;
    Q_EMIT wordsChanged();
    showThose();
}

void ProjectListModel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        reload();
}

void ProjectListModel::preload(std::vector<ProjectRow> rows)
{
    take({std::move(rows), {}});
}

void ProjectListModel::onCommitted(const Committed &)
{
    reload(); // a todo's commit changes its project's counts
}

/// Counting every project's todos may take longer than a frame has.
void ProjectListModel::reload()
{
    m_stale = !m_active;
    if (!m_active)
        return;
    const bool whole = m_scope == Scope::Whole;
    const bool includeEnded = whole || m_show == Show::Done || m_show == Show::All;
    if (!m_context.background) {
        if (auto answer = read(m_context.queries, whole, includeEnded))
            take(std::move(*answer));
        return;
    }
    whenAnswered(m_context.background->ask([whole, includeEnded](const Queries &queries) {
        return read(queries, whole, includeEnded);
    }),
                 this, [this, show = m_show](Result<Answer> answer) {
                     if (answer && (show == m_show || m_scope == Scope::Whole))
                         take(std::move(*answer));
                 });
}

Result<ProjectListModel::Answer> ProjectListModel::read(const Queries &queries, bool whole,
                                                        bool includeEnded)
{
    auto projects = queries.projects(includeEnded);
    auto intentions = whole ? queries.intentions() : std::vector<IntentionRow>();
    if (!projects || !intentions)
        return std::unexpected(projects ? intentions.error() : projects.error());
    return Answer{std::move(*projects), std::move(*intentions)};
}

void ProjectListModel::take(Answer answer)
{
    m_stale = false;
    if (m_scope == Scope::Whole) {
        m_all = std::move(answer);
        showThose();
        return;
    }
    std::erase_if(answer.projects, [this](const ProjectRow &row) { return !isShown(row); });
    showRows(m_rows, std::move(answer.projects), &ProjectRow::key);
}

void ProjectListModel::showThose()
{
    std::vector<ProjectRow> rows = m_all.projects;
    std::erase_if(rows, [this](const ProjectRow &row) {
        return !isShown(row) || !row.title.contains(m_words, Qt::CaseInsensitive);
    });
    std::ranges::stable_sort(rows, {}, [this](const ProjectRow &row) { return place(row).first; });
    showRows(m_rows, std::move(rows), &ProjectRow::key);
    if (count() > 0) // an intention has another title, or a section has a neighbour now
        Q_EMIT dataChanged(index(0), index(count() - 1), {SectionRole, ReviewRole});
    Q_EMIT countsChanged();
}

/// The section that a project stands in and how far down that is; intentions come first.
std::pair<int, QString> ProjectListModel::place(const ProjectRow &row) const
{
    if (m_show != Show::Active)
        return {row.status == "someday"_L1 || isArchived(row) ? 1 : 0, row.status};
    const auto found =
        std::ranges::find(m_all.intentions, row.intention.value_or(RecordId()), &IntentionRow::id);
    const auto at = static_cast<int>(found - m_all.intentions.begin());
    return {at, found == m_all.intentions.end() ? u"none"_s : found->id.toHex()};
}

/// Empty where all stand in one: a title over everything says nothing.
QString ProjectListModel::section(const ProjectRow &row) const
{
    if (m_scope == Scope::Flat || m_rows.empty())
        return {};
    const auto first = place(m_rows.front());
    const bool isOne = first == place(m_rows.back());
    const bool isPlain = m_show != Show::Active || first.second == "none"_L1;
    return isOne && isPlain ? QString() : place(row).second;
}

QString ProjectListModel::sectionTitle(const QString &section) const
{
    if (section.isEmpty())
        return {};
    if (section == "none"_L1)
        return ProjectText::tr("Other projects");
    const auto id = RecordId::fromHex(section);
    const auto found =
        std::ranges::find(m_all.intentions, id.value_or(RecordId()), &IntentionRow::id);
    return found == m_all.intentions.end() ? projectStatusText(section) : found->title;
}

int ProjectListModel::countOf(bool (*is)(const ProjectRow &row)) const
{
    return static_cast<int>(std::ranges::count_if(m_all.projects, is));
}

int ProjectListModel::activeCount() const
{
    return countOf(isActive);
}

int ProjectListModel::pausedCount() const
{
    return countOf(isWaiting);
}

int ProjectListModel::doneCount() const
{
    return countOf(isDone);
}

int ProjectListModel::archivedCount() const
{
    return countOf(isArchived);
}

bool ProjectListModel::isDue(const ProjectRow &row) const
{
    return !hasEnded(row) && row.reviewOn.isValid() && row.reviewOn <= m_context.feed.today();
}

QStringList ProjectListModel::dueForReview() const
{
    QStringList ids;
    for (const ProjectRow &row : m_all.projects) {
        if (isDue(row))
            ids << row.id.toHex();
    }
    return ids;
}

QStringList ProjectListModel::emptyIntentions() const
{
    QStringList ids;
    for (const IntentionRow &intention : m_all.intentions) {
        const bool isServed = std::ranges::any_of(m_all.projects, [&](const ProjectRow &row) {
            return isActive(row) && row.intention == intention.id;
        });
        if (!isServed)
            ids << intention.id.toHex();
    }
    return ids;
}

bool ProjectListModel::isShown(const ProjectRow &row) const
{
    switch (m_show) {
    case Show::Active:
        return isActive(row);
    case Show::Paused:
        return isWaiting(row);
    case Show::Done:
        return hasEnded(row) && (m_scope == Scope::Flat || m_archivedShown || !isArchived(row));
    case Show::All:
        break;
    }
    return true;
}

QString ProjectListModel::sectionAt(int index) const
{
    return index >= 0 && index < count() ? section(m_rows[index]) : QString();
}

QString ProjectListModel::idAt(int index) const
{
    return index >= 0 && index < count() ? m_rows[index].id.toHex() : QString();
}

int ProjectListModel::indexOf(const QString &projectId) const
{
    const auto id = RecordId::fromHex(projectId);
    const auto found = std::ranges::find(m_rows, id.value_or(RecordId()), &ProjectRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ProjectListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProjectListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount({}))
        return {};
    const ProjectRow &row = m_rows[index.row()];
    switch (role) {
    case PriorityRole:
        return static_cast<int>(row.priority);
    case OpenTodosRole:
        return row.openTodos;
    case DoneTodosRole:
        return row.doneTodos;
    case ProgressRole:
        return row.progressPercent / 100.0;
    case LocalOnlyRole:
        return row.localOnly;
    case ReviewRole:
        return isDue(row);
    default:
        return textValue(row, role);
    }
}

QVariant ProjectListModel::textValue(const ProjectRow &row, int role) const
{
    switch (role) {
    case ProjectIdRole:
        return row.id.toHex();
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case ShortNameRole:
        return shortName(row.title);
    case ColourRole:
        return row.colour;
    case StatusRole:
        return row.status;
    case StatusTextRole:
        return projectStatusText(row.status);
    case DoneTextRole:
        return doneText(row);
    case TimeTextRole:
        return projectTimeText(row);
    case TargetTextRole:
        return row.targetDate.isValid() ? dayMonthText(row.targetDate, m_context.locale)
                                        : QString();
    case AccessibleTextRole:
        return isDue(row) ? ProjectText::tr("%1, due for review").arg(accessibleText(row))
                          : accessibleText(row);
    case DetailTextRole:
        return row.openTodos + row.doneTodos == 0
                   ? projectStatusText(row.status)
                   : ProjectText::tr("%1 · %2").arg(projectStatusText(row.status), doneText(row));
    case SectionRole:
        return section(row);
    case IntentionIdRole:
        return row.intention ? row.intention->toHex() : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> ProjectListModel::roleNames() const
{
    return {{ProjectIdRole, "projectId"},
            {TitleRole, "title"},
            {ShortNameRole, "shortName"},
            {ColourRole, "colour"},
            {StatusRole, "status"},
            {StatusTextRole, "statusText"},
            {PriorityRole, "priority"},
            {OpenTodosRole, "openTodos"},
            {DoneTodosRole, "doneTodos"},
            {DoneTextRole, "doneText"},
            {ProgressRole, "progress"},
            {TimeTextRole, "timeText"},
            {TargetTextRole, "targetText"},
            {LocalOnlyRole, "localOnly"},
            {AccessibleTextRole, "accessibleText"},
            {DetailTextRole, "detailText"},
            {SectionRole, "section"},
            {ReviewRole, "dueForReview"},
            {IntentionIdRole, "intentionId"}};
}

} // namespace sennight
