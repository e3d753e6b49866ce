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
    disconnect(&m_context.feed, &ChangeFeed::committed, this, &ConflictView::read);
}

void ConflictView::open(const QString &recordId)
{
    m_wanted = recordId;
    m_shell.setScreen(Shell::Screen::Conflicts);
    if (m_shown)
        read();
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
    const Row *before = row();
    const RecordId was = before ? before->record : RecordId();
    const Entity entity = before ? before->entity : Entity::Todo;
    showRows(m_rows, std::move(rows), &Row::key);
    const auto at = [this](const RecordId &record) {
        return static_cast<int>(std::ranges::find(m_rows, record, &Row::record) - m_rows.begin());
    };
    const auto wanted = RecordId::fromHex(std::exchange(m_wanted, QString()));
    const int last = static_cast<int>(m_rows.size()) - 1;
    const bool isGone = before && at(was) > last;
    if (wanted && at(*wanted) <= last)
        m_current = at(*wanted);
    else if (before && !isGone)
        m_current = at(was);
    m_current = std::clamp(m_current, 0, std::max(0, last));
    if (isGone && std::exchange(m_settling, RecordId()) != was) {
        tellSettled(was, entity);
        Q_EMIT settledElsewhere();
    }
    m_sync.setConflictCount(static_cast<int>(m_rows.size()));
    showCurrent();
}

/// Who wrote last settled it.
void ConflictView::tellSettled(const RecordId &record, Entity entity)
{
    const auto history = m_context.queries.history(record);
    const QString device = history && !history->empty() ? history->back().device : QString();
    const bool isOther = !device.isEmpty() && device != m_sync.status().thisDevice;
    if (history && !history->empty() && history->back().kind == ActionKind::Redo)
        return; // the person's own, told as such
    const QString text = isOther
                             ? tr("%1 settled this conflict while you were looking.").arg(device)
                             : tr("This conflict was settled while you were looking.");
    if (entity != Entity::Todo && entity != Entity::Project)
        return Q_EMIT m_planner.toast(text, false);
    m_planner.offer(text, tr("See what it kept"), [this, id = record.toHex(), entity] {
        if (entity == Entity::Project)
            m_shell.openProject(id);
        else
            m_shell.reveal(id);
    });
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
    m_fields->show(shown ? shown->conflicts : std::vector<Conflict>());
    Q_EMIT currentChanged();
}

void ConflictView::setCurrent(int row)
{
    const int wanted = std::clamp(row, 0, std::max(0, rowCount() - 1));
    if (std::exchange(m_current, wanted) != wanted)
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
    auto action = m_fields->settling();
    if (!action) {
        const UserMessage message = userMessage(action.error());
        Q_EMIT m_planner.failed(message.message, message.hint);
        return;
    }
    m_settling = shown->record;
    m_planner.perform([action = std::move(*action)] {
        return Planner::Step{action, tr("Settled. Both versions are in History")};
    });
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
    return tr("Keep these %Ln choices", nullptr, m_fields->count());
}

QString ConflictView::detailOf(const Row &row) const
{
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
