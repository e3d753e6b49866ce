// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_view.h"

#include "items/joined_text.h"

#include "domain/messages.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr qint64 firstBytes = 4'096; // enough to tell formats apart
constexpr size_t problemsShown = 200;

std::vector<Format> importable()
{
    std::vector<Format> all;
    for (const FormatInfo &each : formats()) {
        if (each.canImport)
            all.push_back(each.format);
    }
    return all;
}

QString titleOf(Format format)
{
    switch (format) {
    case Format::Taskwarrior:
        return u"Taskwarrior"_s;
    case Format::TodoTxt:
        return u"todo.txt"_s;
    case Format::Ical:
        return u"iCalendar"_s;
    case Format::TodoistCsv:
        return u"Todoist CSV"_s;
    case Format::CreationStore:
        return ImportView::tr("Export from the old app");
    case Format::Sennight:
        return ImportView::tr("Sennight");
    case Format::Markdown:
    case Format::Csv:
        break;
    }
    return {};
}

/// What a file is, where its name or its beginning says so; else what the person chose.
Format formatOf(QFile &file, Format chosen)
{
    const QByteArray start = file.peek(firstBytes).trimmed();
    const QString suffix = QFileInfo(file.fileName()).suffix().toLower();
    if (start.contains("BEGIN:VCALENDAR"))
        return Format::Ical;
    if (start.startsWith('['))
        return Format::Taskwarrior;
    if (start.startsWith('{'))
        return start.contains("\"format\":\"sennight\"") || start.contains("\"sennight\"")
                   ? Format::Sennight
               : start.contains("\"uuid\"") && start.contains("\"description\"")
                   ? Format::Taskwarrior
                   : Format::CreationStore;
    if (suffix == "csv"_L1)
        return Format::TodoistCsv;
    if (suffix == "txt"_L1)
        return Format::TodoTxt;
    return chosen;
}

ImportListModel::Row rowOf(const PreviewedTodo &todo)
{
    return {todo.id, todo.project, todo.title, todo.isNew ? QString() : ImportView::tr("changed"),
            todo.isOver};
}

} // namespace

ImportView::ImportView(Planner &planner, Profile profile, BackgroundReader::Factory openReads,
                       QObject *parent)
    : QObject(parent)
    , m_planner(planner)
    , m_profile(std::move(profile))
    , m_openReads(std::move(openReads))
{
    connect(&m_projects, &ImportListModel::chosenChanged, this, [this] {
        m_todos.setLeftOut(m_projects.leftOut());
        Q_EMIT itemsChanged();
    });
    for (const ImportListModel *model : {&m_todos, &m_inbox})
        connect(model, &ImportListModel::chosenChanged, this, &ImportView::itemsChanged);
}

ImportView::~ImportView()
{
    cancel();
}

QStringList ImportView::formatNames()
{
    QStringList names;
    for (const Format format : importable())
        names.append(QString::fromLatin1(info(format).name));
    return names;
}

QStringList ImportView::formatTitles()
{
    QStringList titles;
    for (const Format format : importable())
        titles.append(titleOf(format));
    return titles;
}

int ImportView::formatIndex() const
{
    const auto all = importable();
    return static_cast<int>(std::ranges::find(all, m_format) - all.begin());
}

void ImportView::setFormatIndex(int index)
{
    const auto all = importable();
    if (index < 0 || index >= static_cast<int>(all.size()) || index == formatIndex())
        return;
    m_format = all[static_cast<size_t>(index)];
    Q_EMIT formatChanged();
    if (!m_file.isEmpty())
        read(false);
}

QString ImportView::formatHint() const
{
    switch (m_format) {
    case Format::Taskwarrior:
        return tr("The JSON that “task export” writes.");
    case Format::TodoTxt:
        return tr("One todo a line, with +projects and @contexts.");
    case Format::Ical:
        return tr("An .ics file with todos, as Nextcloud Tasks, Tasks.org, Reminders and Evolution "
                  "write it.");
    case Format::TodoistCsv:
        return tr("The CSV of one Todoist project. Its name is the project's.");
    case Format::CreationStore:
        return tr("The JSON that the older web app kept.");
    case Format::Sennight:
        return tr("Everything of another Sennight, as its lossless export has it.");
    case Format::Markdown:
    case Format::Csv:
        break;
    }
    return {};
}

void ImportView::choose(const QUrl &file)
{
    m_file = file.isLocalFile() ? file.toLocalFile() : file.toString();
    read(true);
}

/// The reading goes on until the next piece of the file; what it gives is dropped.
void ImportView::cancel()
{
    if (m_ticket)
        m_ticket->cancelled = true;
    m_ticket.reset();
    if (m_state == State::Reading)
        clear();
}

void ImportView::clear()
{
    m_file.clear();
    forget();
    m_state = State::Empty;
    Q_EMIT changed();
}

void ImportView::forget()
{
    if (m_ticket)
        m_ticket->cancelled = true;
    m_ticket.reset();
    m_action = {};
    m_report = {};
    m_others = 0;
    showRows({});
}

void ImportView::read(bool guessFormat)
{
    forget();
    m_state = State::Reading;
    m_progress = -1;
    m_ticket = std::make_shared<Ticket>();
    m_ticket->format = m_format;
    Q_EMIT changed();
    Q_EMIT progressed();
    if (!m_reader)
        m_reader = std::make_unique<BackgroundReader>(m_openReads);
    const auto tell = [this, ticket = m_ticket](qint64 done, qint64 total) {
        if (ticket->cancelled)
            return false;
        const double share =
            total > 0 ? static_cast<double>(done) / static_cast<double>(total) : -1;
        QMetaObject::invokeMethod(this, [this, ticket, share] {
            if (ticket != m_ticket)
                return;
            m_progress = share;
            Q_EMIT progressed();
        });
        return true;
    };
    const auto &ports = m_planner.ports();
    auto future =
        m_reader->ask([path = m_file, profile = m_profile, guessFormat, tell, ticket = m_ticket,
                       &clock = ports.items.clock,
                       &random = ports.random](const Queries &queries) -> Result<Reading> {
            QFile file(path);
            const QString name = QFileInfo(path).fileName();
            // Closing it would take SQLite's locks away from this process.
            if (profile.isOwnFile(path))
                return sennight::failure(ErrorCode::UnreadableFile);
            // A pipe or a device would keep the thread for ever.
            if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
                return sennight::failure(ErrorCode::CannotOpen, path, file.errorString());
            if (file.size() == 0)
                return Reading();
            if (guessFormat)
                ticket->format = formatOf(file, ticket->format);
            auto plan = planImport(ticket->format, file, {queries, clock, random, name, tell});
            if (!plan)
                return std::unexpected(plan.error());
            auto preview = previewOf(*plan, queries);
            if (!preview)
                return std::unexpected(preview.error());
            return Reading{*std::move(plan), *std::move(preview)};
        });
    auto *watcher = new QFutureWatcher<Result<Reading>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, ticket = m_ticket] {
        watcher->deleteLater();
        if (ticket == m_ticket)
            take(watcher->future().takeResult());
    });
    watcher->setFuture(future);
}

void ImportView::take(Result<Reading> &&reading)
{
    m_format = m_ticket->format;
    m_ticket.reset();
    m_state = reading ? State::Readable : State::Unreadable;
    if (reading) {
        m_action = std::move(reading->plan.action);
        m_report = std::move(reading->plan.report);
        m_others = reading->preview.others;
        showRows(reading->preview);
    } else {
        m_error = reading.error();
    }
    Q_EMIT formatChanged();
    Q_EMIT changed();
}

void ImportView::showRows(const ImportPreview &preview)
{
    std::vector<ImportListModel::Row> rows;
    rows.reserve(preview.projects.size());
    for (const PreviewedProject &project : preview.projects)
        rows.push_back({project.id, {}, project.title, tr("%Ln todos", nullptr, project.todos)});
    m_projects.setRows(std::move(rows));
    for (const auto &[model, todos] :
         {std::pair(&m_todos, &preview.todos), std::pair(&m_inbox, &preview.inbox)}) {
        rows = {};
        rows.reserve(todos->size());
        for (const PreviewedTodo &todo : *todos)
            rows.push_back(rowOf(todo));
        model->setRows(std::move(rows));
    }
    Q_EMIT itemsChanged();
}

void ImportView::add()
{
    const int items = itemCount();
    if (m_state != State::Readable || items == 0)
        return;
    QSet<RecordId> leftOut = m_projects.leftOut();
    leftOut.unite(m_todos.leftOut()).unite(m_inbox.leftOut());
    const auto action =
        std::make_shared<Action>(leavingOut(std::move(m_action), std::move(leftOut)));
    m_planner.perform([action, items] {
        return Planner::Step{.action = std::move(*action),
                             .toast = tr("%Ln items added", nullptr, items),
                             .busy = tr("Adding %Ln items", nullptr, items)};
    });
    clear();
}

int ImportView::itemCount() const
{
    if (m_action.edits.empty())
        return 0;
    const int todos = m_todos.chosenCount() + m_inbox.chosenCount();
    return todos + m_others > 0 ? todos + m_others : m_projects.chosenCount();
}

QString ImportView::addText() const
{
    const int items = itemCount();
    return items == 0 ? tr("Nothing to add") : tr("Add %Ln items", nullptr, items);
}

QString ImportView::fileName() const
{
    return QFileInfo(m_file).fileName();
}

QString ImportView::sizeText() const
{
    if (m_state != State::Readable)
        return {};
    const int read = static_cast<int>(m_report.read);
    if (m_format == Format::TodoTxt)
        return tr("%Ln lines", nullptr, read);
    return tr("%Ln records", nullptr, read);
}

QString ImportView::countsText() const
{
    if (m_state != State::Readable)
        return {};
    if (m_action.edits.empty())
        return m_report.read == 0 ? tr("There is nothing in it.")
                                  : tr("Everything in it is here already.");
    QStringList parts;
    const auto add = [&](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    const int projects = m_projects.count();
    add(m_report.openTodos, tr("%Ln open todos", nullptr, m_report.openTodos));
    add(m_report.doneTodos, tr("%Ln done", nullptr, m_report.doneTodos));
    add(projects, tr("%Ln projects", nullptr, projects));
    add(m_report.tags, tr("%Ln tags", nullptr, m_report.tags));
    add(m_others, tr("%Ln other records", nullptr, m_others));
    return listText(parts);
}

QString ImportView::problemText() const
{
    const int count = static_cast<int>(m_report.warningCount);
    return count == 0 ? QString()
                      : tr("%Ln values could not be read. Their todos come along with the original "
                           "text in their notes.",
                           nullptr, count);
}

QStringList ImportView::problems() const
{
    QStringList all;
    for (size_t i = 0; i < std::min(problemsShown, m_report.warnings.size()); ++i) {
        const ImportWarning &warning = m_report.warnings[i];
        const QString kept = warning.kept.simplified().left(120);
        const QString place = QString::number(warning.line);
        all.append(kept.isEmpty() ? tr("Line %1: %2").arg(place, warning.text)
                                  : tr("Line %1: %2 “%3”").arg(place, warning.text, kept));
    }
    return all;
}

QString ImportView::failureText() const
{
    return m_state == State::Unreadable ? userMessage(m_error).message : QString();
}

QString ImportView::failureHint() const
{
    return m_state == State::Unreadable ? userMessage(m_error).hint : QString();
}

} // namespace sennight
