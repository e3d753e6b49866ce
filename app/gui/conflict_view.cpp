// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_view.h"

#include "app/gui/value_text.h"

#include "domain/messages.h"
#include "items/joined_text.h"
#include "items/todo_text.h"
#include "items/when_answered.h"

#include <QtEndian>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

QString kindOf(Entity entity)
{
    return QLatin1StringView(spec(entity).name);
}

std::optional<Field> projectField(Entity entity)
{
    switch (entity) {
    case Entity::Todo:
        return Field::TodoProject;
    case Entity::Goal:
        return Field::GoalProject;
    case Entity::Thought:
        return Field::ThoughtProject;
    default:
        return {};
    }
}

} // namespace

ConflictView::ConflictView(SyncView &sync, Shell &shell, Planner &planner,
                           const ItemContext &context, SyncReader &reader, QObject *parent)
    : RowListModel(parent)
    , m_sync(sync)
    , m_shell(shell)
    , m_planner(planner)
    , m_context(context)
    , m_reader(reader)
    , m_fields(new ConflictFields(sync, planner, context, this))
{
    connect(&sync, &SyncView::serviceChanged, this, &ConflictView::follow);
    connect(m_fields, &ConflictFields::chosen, this, &ConflictView::currentChanged);
    // What was to be kept was not written, and the next to settle it may be somebody else.
    const auto settlesNothing = [this] { m_settling = {}; };
    connect(&planner, &Planner::failed, this, settlesNothing);
    connect(&planner, &Planner::unsavedChanged, this, settlesNothing);
}

void ConflictView::follow()
{
    if (!m_sync.service())
        return;
    connect(m_sync.service(), &SyncService::conflictsArrived, this, &ConflictView::arrived);
    findNew(false);
}

void ConflictView::arrived(int count)
{
    if (count > 0)
        findNew(true);
}

/// What is in conflict and was not when it was last asked.
void ConflictView::findNew(bool tells)
{
    whenAnswered(m_reader.ask([](SyncQueries &queries) { return queries.conflicts(); }), this,
                 [this, tells](const Result<std::vector<Conflict>> &conflicts) {
                     if (!conflicts)
                         return;
                     std::vector<Conflict> news;
                     std::set<RecordId> known;
                     for (const Conflict &conflict : *conflicts) {
                         const bool isNext = known.insert(conflict.record).second;
                         if (isNext && !m_known.contains(conflict.record))
                             news.push_back(conflict);
                     }
                     m_known = std::move(known);
                     if (tells && !m_shown && !news.empty())
                         tell(news);
                 });
}

/// A toast that leads to them.
void ConflictView::tell(const std::vector<Conflict> &news)
{
    const Conflict &first = news.front();
    const QString title =
        first.title.isEmpty() ? entityText(first.entity) : quotedTitle(first.title);
    const QString text =
        news.size() == 1 ? tr("%1 was changed on two devices. Both versions are safe.").arg(title)
                         : tr("%Ln things were changed on two devices. All versions are safe.",
                              nullptr, static_cast<int>(news.size()));
    m_planner.offer(text, tr("Choose"), [this, id = first.record.toHex()] { open(id); });
}

void ConflictView::show()
{
    if (!std::exchange(m_shown, true))
        connect(&m_context.feed, &ChangeFeed::committed, this, &ConflictView::read);
    read();
}

void ConflictView::hide()
{
    m_shown = false;
    m_followed = false;
    m_settling = {};
    disconnect(&m_context.feed, &ChangeFeed::committed, this, &ConflictView::read);
    leaveSettled();
}

void ConflictView::open(const QString &recordId)
{
    m_wanted = recordId;
    m_shell.setScreen(Shell::Screen::Conflicts);
    if (m_shown)
        read();
}

bool ConflictView::has(const QString &recordId) const
{
    const auto id = RecordId::fromHex(recordId);
    const auto record =
        id ? m_context.queries.record(*id) : Result<Record>(failure(ErrorCode::NotFound));
    return record && !record->conflicts.empty();
}

void ConflictView::read()
{
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    whenAnswered(m_reader.ask([](SyncQueries &queries) { return queries.conflicts(); }), this,
                 [this](Result<std::vector<Conflict>> conflicts) {
                     m_reading = false;
                     m_problem = conflicts ? QString() : userMessage(conflicts.error()).message;
                     if (conflicts)
                         take(std::move(*conflicts));
                     m_ready = true;
                     Q_EMIT readyChanged();
                     if (std::exchange(m_again, false))
                         read();
                 });
}

void ConflictView::take(std::vector<Conflict> conflicts)
{
    std::vector<Row> rows;
    for (Conflict &conflict : conflicts) {
        if (rows.empty() || rows.back().record != conflict.record) {
            const qint64 key = qFromBigEndian<qint64>(
                QByteArray::fromHex(conflict.record.toHex().toLatin1()).constData());
            rows.push_back({key, conflict.record, conflict.entity, conflict.title});
        }
        rows.back().conflicts.push_back(std::move(conflict));
    }
    const auto wanted = RecordId::fromHex(std::exchange(m_wanted, QString()));
    const auto find = [](const std::vector<Row> &all, const RecordId &record) {
        return static_cast<int>(std::ranges::find(all, record, &Row::record) - all.begin());
    };
    const Row *before = row();
    const RecordId was = before ? before->record : RecordId();
    const bool isElsewhere = wanted && *wanted != was && find(rows, *wanted) < std::ssize(rows);
    if (before && m_shown && !isElsewhere && (m_followed || m_fields->isEditing()))
        stay(*before, rows);
    showRows(m_rows, std::move(rows), &Row::key);
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (isElsewhere)
        m_current = find(m_rows, *wanted);
    else if (find(m_rows, was) <= last)
        m_current = find(m_rows, was);
    m_current = std::clamp(m_current, 0, std::max(0, last));
    const auto open =
        std::ranges::count_if(m_rows, [](const Row &row) { return !row.conflicts.empty(); });
    m_sync.setConflictCount(static_cast<int>(open));
    if (const Row *now = row(); !now || now->record != m_settling)
        m_settling = {};
    showCurrent();
    m_followed = m_shown && (m_followed || !m_again); // an answer from before it was left
}

/// What is shown does not go while somebody looks at it or writes in it, unless they settled it
/// here.
void ConflictView::stay(const Row &before, std::vector<Row> &rows)
{
    auto now = std::ranges::find(rows, before.record, &Row::record);
    const auto isOpen = [&](const Conflict &conflict) {
        return now != rows.end() &&
               std::ranges::contains(now->conflicts, conflict.field, &Conflict::field);
    };
    std::vector<Conflict> settled;
    for (const auto *some : {&before.conflicts, &before.settled}) {
        std::ranges::copy_if(*some, std::back_inserter(settled), std::not_fn(isOpen));
    }
    if (settled.empty() || m_settling == before.record)
        return;
    if (now != rows.end()) {
        now->settled = std::move(settled);
        return;
    }
    const bool isNews = before.settledText.isEmpty();
    const QString text = isNews ? whoSettled(before.record) : before.settledText;
    if (text.isEmpty())
        return;
    Row gone = before;
    gone.conflicts.clear();
    gone.settled = std::move(settled);
    gone.settledText = text;
    rows.insert(rows.begin() + std::min(m_current, static_cast<int>(rows.size())), std::move(gone));
    if (isNews) {
        Q_EMIT m_planner.announced(text);
        Q_EMIT settledElsewhere();
    }
}

/// Who wrote last settled it, or deleted the record; empty where the person did, and was told so.
QString ConflictView::whoSettled(const RecordId &id) const
{
    const auto history = m_context.queries.history(id);
    const bool isKnown = history && !history->empty();
    if (isKnown && history->back().kind == ActionKind::Redo)
        return {};
    const QString device = isKnown ? history->back().device : QString();
    const bool isHere = device.isEmpty() || device == m_sync.status().thisDevice;
    if (const auto record = m_context.queries.record(id); record && record->deleted)
        return isHere ? tr("This was deleted while you were looking.")
                      : tr("%1 deleted this while you were looking.").arg(device);
    return isHere ? tr("This conflict was settled while you were looking.")
                  : tr("%1 settled this conflict while you were looking.").arg(device);
}

bool ConflictView::isKeptReachable() const
{
    const Row *shown = row();
    if (!shown || shown->settledText.isEmpty())
        return false;
    const bool hasPage = shown->entity == Entity::Todo || shown->entity == Entity::Project ||
                         shown->entity == Entity::Goal;
    const auto record = hasPage ? m_context.queries.record(shown->record)
                                : Result<Record>(failure(ErrorCode::NotFound));
    return record && !record->deleted;
}

void ConflictView::seeWhatWasKept()
{
    if (!isKeptReachable())
        return;
    const Row *shown = row();
    const QString id = shown->record.toHex();
    if (shown->entity == Entity::Todo)
        m_shell.reveal(id);
    else if (shown->entity == Entity::Project)
        m_shell.openProject(id);
    else
        m_shell.openGoal(id);
}

/// What was settled elsewhere goes; the list is as the store has it.
void ConflictView::leaveSettled()
{
    const Row *shown = row();
    const RecordId was = shown ? shown->record : RecordId();
    std::vector<Row> open;
    std::ranges::copy_if(m_rows, std::back_inserter(open),
                         [](const Row &row) { return !row.conflicts.empty(); });
    for (Row &row : open)
        row.settled.clear();
    showRows(m_rows, std::move(open), &Row::key);
    const auto at = std::ranges::find(m_rows, was, &Row::record) - m_rows.begin();
    if (at < std::ssize(m_rows))
        m_current = static_cast<int>(at);
    m_current = std::clamp(m_current, 0, std::max(0, rowCount() - 1));
}

void ConflictView::goOn()
{
    leaveSettled();
    showCurrent();
}

const ConflictView::Row *ConflictView::row() const
{
    return m_current < std::ssize(m_rows) ? &m_rows[static_cast<size_t>(m_current)] : nullptr;
}

void ConflictView::showCurrent()
{
    const Row *shown = row();
    m_projectTitle.clear();
    m_projectColour.clear();
    const auto field = shown ? projectField(shown->entity) : std::optional<Field>();
    const auto record = field ? m_context.queries.record(shown->record)
                              : Result<Record>(failure(ErrorCode::NotFound));
    if (const auto project = record ? record->reference(*field) : std::optional<RecordId>()) {
        if (const auto found = m_context.queries.record(*project)) {
            m_projectTitle = found->text(Field::ProjectTitle);
            m_projectColour = found->text(Field::ProjectColour);
        }
    }
    m_fields->show(shown ? shown->conflicts : std::vector<Conflict>(),
                   shown ? shown->settled : std::vector<Conflict>(), m_followed);
    Q_EMIT currentChanged();
}

void ConflictView::setCurrent(int row)
{
    const int wanted = std::clamp(row, 0, std::max(0, rowCount() - 1));
    if (std::exchange(m_current, wanted) == wanted)
        return;
    m_settling = {};
    leaveSettled();
    showCurrent();
}

void ConflictView::next(int step)
{
    if (!m_rows.empty())
        setCurrent((m_current + step + rowCount()) % rowCount());
}

void ConflictView::keep()
{
    const Row *shown = row();
    if (!shown || !m_fields->takeDrafts())
        return;
    const bool isOpen = m_fields->openCount() > 0;
    if (!isOpen && !m_fields->hasOwnText())
        return;
    auto action = m_fields->settling();
    if (!action) {
        const UserMessage message = userMessage(action.error());
        Q_EMIT m_planner.failed(message.message, message.hint);
        return;
    }
    if (action->edits.empty())
        return;
    m_settling = shown->record;
    QString toast = isOpen ? tr("Settled. Both versions are in History")
                           : tr("Your text is kept. What it replaced is in History");
    // Somebody deleted it meanwhile: with the text it comes back.
    if (const auto record = m_context.queries.record(shown->record); record && record->deleted) {
        action->edits.insert(action->edits.begin(),
                             {shown->record, deletedField(shown->entity), false});
        toast = tr("Your text is kept, and what was deleted is back");
    }
    m_planner.perform(
        [action = std::move(*action), toast] { return Planner::Step{action, toast}; });
}

QString ConflictView::recordId() const
{
    const Row *shown = row();
    return shown ? shown->record.toHex() : QString();
}

QString ConflictView::title() const
{
    const Row *shown = row();
    if (!shown)
        return {};
    return shown->title.isEmpty() ? entityText(shown->entity) : shown->title;
}

QString ConflictView::keepText() const
{
    if (const int open = m_fields->openCount(); open > 0)
        return tr("Keep these %Ln choices", nullptr, open);
    return m_fields->hasOwnText() ? tr("Keep my text") : QString();
}

QString ConflictView::settledText() const
{
    const Row *shown = row();
    return shown ? shown->settledText : QString();
}

QString ConflictView::detailOf(const Row &row) const
{
    if (row.conflicts.empty())
        return tr("Settled elsewhere");
    const QString what = row.conflicts.size() == 1
                             ? fieldText(row.conflicts.front().field)
                             : tr("%Ln fields", nullptr, static_cast<int>(row.conflicts.size()));
    QStringList devices;
    bool isHere = false;
    for (const Conflict &conflict : row.conflicts) {
        for (const ConflictVersion &version : conflict.versions) {
            const QString name =
                version.deviceName.isEmpty() ? tr("another device") : version.deviceName;
            isHere = isHere || version.isMine;
            if (!version.isMine && !devices.contains(name))
                devices << name;
        }
    }
    devices.sort();
    if (isHere)
        devices.prepend(tr("this device"));
    return tr("%1 · %2", "what, on which devices")
        .arg(what, QLocale().createSeparatedList(devices));
}

QString ConflictView::colourOf(const Row &row) const
{
    if (row.entity != Entity::Project)
        return {};
    const auto record = m_context.queries.record(row.record);
    return record ? record->text(Field::ProjectColour) : QString();
}

int ConflictView::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConflictView::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const QString title = row.title.isEmpty() ? entityText(row.entity) : row.title;
    switch (role) {
    case RecordIdRole:
        return row.record.toHex();
    case Qt::DisplayRole:
    case TitleRole:
        return title;
    case DetailRole:
        return detailOf(row);
    case KindRole:
        return kindOf(row.entity);
    case ColourRole:
        return colourOf(row);
    case AccessibleTextRole:
        return listText({title, detailOf(row)});
    default:
        return {};
    }
}

QHash<int, QByteArray> ConflictView::roleNames() const
{
    return {{RecordIdRole, "recordId"}, {TitleRole, "title"},
            {DetailRole, "detail"},     {KindRole, "kind"},
            {ColourRole, "colour"},     {AccessibleTextRole, "accessibleText"}};
}

} // namespace sennight
