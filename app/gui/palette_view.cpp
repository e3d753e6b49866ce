// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_view.h"

#include "app/gui/key_names.h"
#include "items/project_list_model.h"
#include "items/todo_text.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr size_t maxRecent = 6;
// What the first hit is may wait for the hits to be painted.
constexpr auto describesAfter = std::chrono::milliseconds(30);

PaletteItem command(const QString &name, const QString &title, const QString &icon)
{
    return {.kind = PaletteItem::Kind::Command, .id = name, .title = title, .icon = icon};
}

} // namespace

PaletteView::PaletteView(Shell &shell, Planner &planner, const ActionKeys &keys, SyncView &sync,
                         const ItemContext &context, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_planner(planner)
    , m_keys(keys)
    , m_sync(sync)
    , m_context(context)
    , m_results(new SearchModel(context, this))
{
    m_results->setThoughtsShown(false); // there is no screen that opens one yet
    m_results->setOffers([this](const QString &words, const std::vector<PaletteItem> &found) {
        return offers(words, found);
    });
    m_describeLater.setSingleShot(true);
    m_describeLater.setInterval(describesAfter);
    connect(&m_describeLater, &QTimer::timeout, this, &PaletteView::describe);
    connect(m_results, &SearchModel::queryChanged, this, &PaletteView::textChanged);
    connect(m_results, &SearchModel::statusTextChanged, this, &PaletteView::onResults);
    connect(m_results, &SearchModel::searchingChanged, this, &PaletteView::onSearched,
            Qt::QueuedConnection); // when the hits are in the list
}

std::vector<PaletteItem> PaletteView::commands() const
{
    std::vector<PaletteItem> all{
        command(u"quick-add"_s, tr("Add a todo"), u"plus"_s),
        command(u"new-project"_s, tr("New project"), u"folder"_s),
        command(u"week"_s, tr("Go to Week"), u"week"_s),
        command(u"today"_s, tr("Go to Today"), u"today"_s),
        command(u"inbox"_s, tr("Go to Inbox"), u"inbox"_s),
        command(u"triage"_s, tr("Start triage"), u"inbox"_s),
        command(u"projects"_s, tr("Go to Projects"), u"projects"_s),
        command(u"settings"_s, tr("Open the settings"), u"gear"_s),
        command(u"review"_s, tr("Go to Review"), u"review"_s),
        command(u"contract"_s, tr("Commit to the week, and what changed since"), u"check"_s),
        command(u"this-week"_s, tr("Go to this week"), u"calendar"_s),
        command(u"go-to"_s, tr("Go to a date"), u"calendar"_s),
        command(u"next-week"_s, tr("Next week"), u"right"_s),
        command(u"previous-week"_s, tr("Previous week"), u"left"_s),
        command(u"import"_s, tr("Import todos"), u"download"_s),
        command(u"print"_s, tr("Print the week"), u"print"_s),
        command(u"pause-timer"_s, tr("Pause the timer"), u"pause"_s),
        command(u"tracked-time"_s, tr("Tracked time of today"), u"clock"_s),
        command(u"shutdown"_s, tr("Shut down the day"), u"leaf"_s),
        command(u"undo"_s, tr("Undo"), u"undo"_s),
        command(u"redo"_s, tr("Redo"), u"undo"_s),
        command(u"theme-light"_s, tr("Use light colours"), u"today"_s),
        command(u"theme-dark"_s, tr("Use dark colours"), u"lamp"_s),
        command(u"theme-system"_s, tr("Use the system's colours"), u"palette"_s),
        command(u"sidebar"_s, tr("Fold or unfold the sidebar"), u"panel"_s),
        command(u"side-panel"_s, tr("Show or hide the side panel"), u"panelr"_s),
        command(u"sample"_s, tr("Explore a sample week"), u"leaf"_s),
        command(u"keys"_s, tr("Show the keys"), u"keyboard"_s),
    };
    std::ranges::move(syncCommands(), std::back_inserter(all));
    for (PaletteItem &item : all)
        item.hint = m_keys.hint(item.id, m_keys.revision());
    return all;
}

/// What its state allows; where it is off, the way to it.
std::vector<PaletteItem> PaletteView::syncCommands() const
{
    if (!m_sync.isAvailable())
        return {};
    if (!m_sync.isOn())
        return {command(u"sync-settings"_s, tr("Set up sync"), u"sync"_s)};
    const bool goes = m_sync.isDeletionWaiting();
    return {
        goes ? command(u"sync-now"_s, tr("Delete the account now"), u"sync"_s)
             : command(u"sync-now"_s, tr("Sync now"), u"sync"_s),
        goes                ? command(u"sync-resume"_s, tr("Keep the account"), u"play"_s)
        : m_sync.isPaused() ? command(u"sync-resume"_s, tr("Resume sync"), u"play"_s)
                            : command(u"sync-pause"_s, tr("Pause sync"), u"pause"_s),
        command(u"conflicts"_s, tr("Go to Conflicts"), u"merge"_s),
        command(u"devices"_s, tr("Go to your devices"), u"laptop"_s),
        command(u"sync-settings"_s, tr("Open the sync settings"), u"sync"_s),
    };
}

/// What can be done at once with what was typed: time for the best todo, or a new one.
std::vector<PaletteItem> PaletteView::offers(const QString &words,
                                             const std::vector<PaletteItem> &found)
{
    std::vector<PaletteItem> all;
    const auto todo = std::ranges::find_if(found, &PaletteItem::open);
    m_timed = todo == found.end() ? QString() : todo->id;
    if (todo != found.end()) {
        all.push_back(
            command(u"timer"_s,
                    (todo->running ? tr("Pause the timer of %1") : tr("Start timer on %1"))
                        .arg(quotedTitle(todo->title)),
                    todo->running ? u"pause"_s : u"play"_s));
        all.back().hint = m_keys.hint(u"timer"_s, m_keys.revision());
    }
    all.push_back(command(u"add-typed"_s, tr("Add todo %1").arg(quotedTitle(words)), u"plus"_s));
    all.back().hint = keysForPeople(u"Ctrl+Return"_s);
    return all;
}

void PaletteView::begin()
{
    m_activatesLater = false;
    m_results->setCommands(commands());
    refreshRecent();
    m_results->setQuery({});
    m_results->setRecent(m_recent);
    onResults();
    describe();
}

/// Titles may have changed, and records gone, since they were chosen.
void PaletteView::refreshRecent()
{
    std::erase_if(m_recent, [this](PaletteItem &item) {
        const auto id = RecordId::fromHex(item.id);
        const auto record =
            id ? m_context.queries.record(*id) : Result<Record>(failure(ErrorCode::NotFound));
        if (!record || record->deleted)
            return true;
        item.title = record->text(findField(record->entity, u"title")->field);
        return false;
    });
}

void PaletteView::setText(const QString &text)
{
    m_activatesLater = false;
    m_results->setQuery(text);
}

void PaletteView::onSearched()
{
    if (!m_results->isSearching() && std::exchange(m_activatesLater, false) && activate())
        Q_EMIT activated();
}

void PaletteView::onResults()
{
    const int first = m_results->count() > 0 ? 0 : -1;
    if (std::exchange(m_current, first) != first)
        Q_EMIT currentChanged();
    m_describeLater.start(); // anew with each answer: nobody reads it while they type
    Q_EMIT emptyTextChanged();
}

void PaletteView::setCurrent(int current)
{
    const int bounded = std::min(current, m_results->count() - 1);
    if (std::exchange(m_current, bounded) == bounded)
        return;
    describe();
    Q_EMIT currentChanged();
}

QString PaletteView::emptyText() const
{
    const bool isNothing = m_results->count() == 0 && !m_results->isSearching();
    const QString words = m_results->words();
    return isNothing && !words.isEmpty() ? tr("Nothing called “%1”").arg(words) : QString();
}

void PaletteView::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    m_previewNames << name;
    m_previewValues << value;
}

void PaletteView::describe()
{
    m_describeLater.stop();
    m_previewTitle.clear();
    m_previewNames.clear();
    m_previewValues.clear();
    m_previewNotes.clear();
    m_previewColour.clear();
    const PaletteItem *item = m_results->itemAt(m_current);
    if (item && item->kind != PaletteItem::Kind::Command) {
        m_previewTitle = item->title;
        describeRecord(RecordId::fromHex(item->id).value_or(RecordId()));
    }
    Q_EMIT previewChanged();
}

void PaletteView::describeRecord(const RecordId &id)
{
    const auto record = m_context.queries.record(id);
    if (!record)
        return;
    switch (record->entity) {
    case Entity::Todo:
        m_previewNotes = record->text(Field::TodoDescription);
        describeTodo(id);
        break;
    case Entity::Project:
        m_previewColour = record->text(Field::ProjectColour);
        m_previewNotes = record->text(Field::ProjectWhy);
        addFact(tr("Status"), projectStatusText(record->text(Field::ProjectStatus)));
        break;
    case Entity::Goal:
        m_previewNotes = record->text(Field::GoalDescription);
        if (const auto week = IsoWeek::fromText(record->text(Field::GoalWeek)))
            addFact(tr("Week"),
                    rangeText(week->monday(), week->monday().addDays(6), m_context.text()));
        break;
    default:
        m_previewNotes = record->text(Field::ThoughtBody);
    }
}

void PaletteView::describeTodo(const RecordId &id)
{
    const auto row = m_context.queries.todo(id);
    if (!row)
        return;
    const TextContext context = m_context.text();
    m_previewColour = row->projectColour;
    addFact(tr("Project"), row->projectTitle);
    if (const auto goal = row->goal ? m_context.queries.record(*row->goal)
                                    : Result<Record>(failure(ErrorCode::NotFound)))
        addFact(tr("Goal"), goal->text(Field::GoalTitle));
    addFact(tr("Planned"), planText(row->plan, context));
    addFact(tr("Due"), row->due.isNull() ? QString() : dateText(row->due.date, context));
    addFact(tr("Time"), timeText(*row, context.nowMs));
}

void PaletteView::remember(const PaletteItem &item)
{
    std::erase_if(m_recent, [&](const PaletteItem &known) { return known.id == item.id; });
    m_recent.insert(m_recent.begin(), item);
    m_recent.front().group = tr("Recent");
    m_recent.front().detail.clear();
    if (m_recent.size() > maxRecent)
        m_recent.pop_back();
}

bool PaletteView::activate()
{
    m_activatesLater = m_results->isSearching(); // what is listed is of what was typed before
    const PaletteItem *chosen = m_results->itemAt(m_current);
    if (!chosen || m_activatesLater)
        return false;
    const PaletteItem item = *chosen;
    if (item.kind == PaletteItem::Kind::Command) {
        if (!run(item.id))
            Q_EMIT commandChosen(item.id);
        return true;
    }
    remember(item);
    switch (item.kind) {
    case PaletteItem::Kind::Todo:
        m_shell.reveal(item.id);
        Q_EMIT todoChosen(item.id);
        break;
    case PaletteItem::Kind::Project:
        m_shell.openProject(item.id);
        break;
    case PaletteItem::Kind::Goal:
        openGoal(item.id);
        break;
    default:
        break;
    }
    return true;
}

void PaletteView::openGoal(const QString &goalId)
{
    const auto goal = m_context.queries.record(RecordId::fromHex(goalId).value_or(RecordId()));
    if (!goal)
        return;
    m_shell.week()->goTo(goal->text(Field::GoalWeek));
    m_shell.setScreen(Shell::Screen::Week);
    m_shell.openGoal(goalId);
}

/// Commands that need no window; false for all others.
bool PaletteView::run(const QString &command)
{
    static const QHash<QString, Shell::Screen> screens{
        {u"week"_s, Shell::Screen::Week},          {u"today"_s, Shell::Screen::Today},
        {u"inbox"_s, Shell::Screen::Inbox},        {u"projects"_s, Shell::Screen::Projects},
        {u"review"_s, Shell::Screen::Review},      {u"settings"_s, Shell::Screen::Settings},
        {u"conflicts"_s, Shell::Screen::Conflicts}};
    if (const auto screen = screens.constFind(command); screen != screens.cend())
        m_shell.setScreen(*screen);
    else if (command == "this-week"_L1)
        m_shell.week()->thisWeek();
    else if (command == "next-week"_L1)
        m_shell.week()->next();
    else if (command == "previous-week"_L1)
        m_shell.week()->previous();
    else if (command == "pause-timer"_L1)
        m_planner.pauseTimer();
    else if (command == "timer"_L1)
        m_planner.toggleTimer(m_timed);
    else if (command == "add-typed"_L1)
        addAsTodo();
    else if (command == "sample"_L1)
        m_shell.exploreSample();
    else if (command == "undo"_L1)
        m_planner.undo();
    else if (command == "redo"_L1)
        m_planner.redo();
    else
        return runSync(command);
    if (command.endsWith("-week"_L1))
        m_shell.setScreen(Shell::Screen::Week);
    return true;
}

/// Likewise those of sync.
bool PaletteView::runSync(const QString &command)
{
    if (command == "sync-now"_L1)
        m_sync.syncNow();
    else if (command == "sync-pause"_L1)
        m_sync.pause();
    else if (command == "sync-resume"_L1)
        m_sync.resume();
    else if (command == "devices"_L1)
        m_shell.openSettings(u"Devices"_s);
    else if (command == "sync-settings"_L1)
        m_shell.openSettings(u"Sync"_s);
    else
        return false;
    return true;
}

QString PaletteView::currentTodoId() const
{
    const PaletteItem *item = m_results->itemAt(m_current);
    return item && item->kind == PaletteItem::Kind::Todo ? item->id : QString();
}

void PaletteView::addAsTodo()
{
    if (const QString words = m_results->words(); !words.isEmpty())
        m_planner.addTodo(words, m_shell.defaultPlan());
}

} // namespace sennight
