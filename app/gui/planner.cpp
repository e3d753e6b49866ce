// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner.h"

#include "action_text.h"
#include "documents.h"

#include "domain/mass_deletion.h"
#include "domain/messages.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

QStringList titlesOf(const std::vector<Record> &todos)
{
    QStringList titles;
    for (const Record &todo : todos)
        titles << todo.text(Field::TodoTitle);
    return titles;
}

bool isSettled(const Record &todo)
{
    return !isNull(todo.value(Field::TodoCompletion)) || !isNull(todo.value(Field::TodoLetGo));
}

/// Another try may succeed: the disk has room again, or the other process is done.
bool mayPass(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::Io || code == ErrorCode::Busy;
}

QString textOf(const Value &value)
{
    return std::visit(
        [](const auto &held) -> QString {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, bool>)
                return held ? u"yes"_s : u"no"_s;
            else if constexpr (std::is_same_v<Held, qint64>)
                return QString::number(held);
            else if constexpr (std::is_same_v<Held, QString>)
                return held;
            else if constexpr (std::is_same_v<Held, RecordId>)
                return held.toHex();
            else
                return {};
        },
        value);
}

QString readable(const Action &action)
{
    QString text = action.subject + u'\n';
    for (const Edit &edit : action.edits) {
        const FieldSpec &field = spec(edit.field);
        text += u"    %1 %2: %3\n"_s.arg(QLatin1StringView(field.name), edit.element,
                                         textOf(edit.value));
    }
    return text;
}

/// An earlier copy may hold what exists nowhere else.
QString freeName(const QString &wanted)
{
    const QFileInfo file(wanted);
    QString name = wanted;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1/%2 (%3).%4"_s.arg(file.path(), file.completeBaseName(), QString::number(n),
                                      file.suffix());
    return name;
}

} // namespace

Planner::Planner(const PlannerPorts &ports, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
{
    connect(&m_long, &LongCommit::changed, this, &Planner::busyChanged);
}

void Planner::finish()
{
    tryAgain(); // there may be room again
    QEventLoop loop;
    connect(this, &Planner::inFlightChanged, &loop, [this, &loop] {
        if (m_inFlight == 0)
            loop.quit();
    });
    if (m_inFlight > 0)
        loop.exec();
}

void Planner::offer(const QString &text, const QString &action, std::function<void()> then)
{
    m_offer = std::move(then);
    Q_EMIT offered(text, action);
}

void Planner::takeOffer()
{
    if (const auto chosen = std::exchange(m_offer, {}))
        chosen();
}

QString Planner::unsavedText() const
{
    return sennight::unsavedText(unsavedCount());
}

ActionContext Planner::actionContext() const
{
    return {m_ports.items.clock.nowMs(), m_ports.items.feed.today(), m_ports.random};
}

std::vector<Record> Planner::records(const QStringList &ids) const
{
    std::vector<Record> found;
    for (const QString &hex : ids) {
        const auto id = RecordId::fromHex(hex);
        if (!id)
            continue;
        if (auto record = queries().record(*id); record && record->entity == Entity::Todo)
            found.push_back(std::move(*record));
    }
    return found;
}

void Planner::perform(std::function<Step()> build)
{
    // An action is built on what the one before it left: key presses may come faster than commits.
    m_waiting.push_back([this, build = std::move(build)] { commit(build()); });
    runWaiting();
}

void Planner::runWaiting()
{
    while (m_inFlight == 0 && !m_waiting.empty()) {
        const auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next();
    }
}

void Planner::commit(const Step &step)
{
    if (step.action.edits.empty())
        return;
    began();
    const auto progress = step.busy.isEmpty() ? Progress() : m_long.begin(step.busy);
    whenAnswered(m_ports.repository.commit(step.action, progress), this,
                 [this, step](const Result<Committed> &result) { finished(result, step); });
}

/// An edit of what had two versions settles that, and says so.
QString Planner::toastOf(const Step &step, const Committed &committed)
{
    if (committed.settled == 0 || step.action.kind == ActionKind::Settle)
        return step.toast;
    return step.toast.isEmpty()
               ? tr("Settled. Both versions are in History")
               : tr("%1. That settled it; both versions are in History", "what was done")
                     .arg(step.toast);
}

void Planner::finished(const Result<Committed> &result, Step step)
{
    m_long.end();
    if (result) {
        m_takeBack = step.takeBack;
        if (const QString text = toastOf(step, *result); !text.isEmpty())
            Q_EMIT toast(text, step.undoable);
        if (step.then)
            step.then();
    } else if (mayPass(result.error().code)) {
        m_unsaved.push_back(std::move(step));
        Q_EMIT unsavedChanged();
    } else {
        refused(result.error());
    }
    ended();
}

void Planner::refused(const Error &error)
{
    const UserMessage message = userMessage(error);
    Q_EMIT failed(message.message, message.hint);
}

void Planner::began()
{
    ++m_inFlight;
    Q_EMIT inFlightChanged();
}

void Planner::ended()
{
    --m_inFlight;
    runWaiting();
    Q_EMIT inFlightChanged();
    if (m_isClosing && m_inFlight == 0 && m_unsaved.empty()) {
        m_isClosing = false;
        Q_EMIT closable();
    }
}

void Planner::undo()
{
    m_waiting.push_back([this] {
        if (const auto takeBack = std::exchange(m_takeBack, {})) {
            takeBack();
            return;
        }
        began();
        whenAnswered(m_ports.repository.undo(), this,
                     [this](const Result<UndoOutcome> &outcome) { undone(outcome, false); });
    });
    runWaiting();
}

void Planner::redo()
{
    m_waiting.push_back([this] {
        began();
        whenAnswered(m_ports.repository.redo(), this,
                     [this](const Result<UndoOutcome> &outcome) { undone(outcome, true); });
    });
    runWaiting();
}

void Planner::undone(const Result<UndoOutcome> &outcome, bool redo)
{
    m_takeBack = {};
    if (outcome) {
        Q_EMIT toast(undoneToast(*outcome, redo), false);
    } else if (outcome.error().code == ErrorCode::NothingToUndo ||
               outcome.error().code == ErrorCode::NothingToRedo) {
        Q_EMIT toast(userMessage(outcome.error()).message, false);
    } else {
        refused(outcome.error());
    }
    ended();
}

void Planner::tryAgain()
{
    m_isClosing = false;
    writeAgain();
}

void Planner::writeAgain()
{
    const auto unsaved = std::exchange(m_unsaved, {});
    Q_EMIT unsavedChanged();
    for (const Step &step : unsaved)
        perform([step] { return step; });
}

bool Planner::mayClose()
{
    if (m_unsaved.empty())
        return true;
    m_isClosing = true;
    writeAgain();
    return false;
}

void Planner::leaveUnsaved()
{
    m_isClosing = false;
    m_unsaved.clear();
    Q_EMIT unsavedChanged();
    Q_EMIT closable();
}

QString Planner::saveCopy(const QString &name, const QString &folder)
{
    const QString place = folder.isEmpty() ? documentsFolder() : folder;
    QSaveFile copy(freeName(place + u'/' + name));
    if (!copy.open(QIODevice::WriteOnly))
        return {};
    for (const Step &step : m_unsaved)
        copy.write(readable(step.action).toUtf8());
    return copy.commit() ? QDir::toNativeSeparators(place) : QString();
}

void Planner::edit(const QStringList &ids, Field field, const Value &value, const QString &element)
{
    perform([this, ids, field, value, element] {
        return Step{.action = sennight::edit(records(ids), field, value, element)};
    });
}

void Planner::toggleDone(const QStringList &ids)
{
    perform([this, ids] {
        const auto todos = records(ids);
        if (std::ranges::all_of(todos, isSettled))
            return Step{reopen(todos, actionContext()), reopenedToast(titlesOf(todos))};
        return completing(todos);
    });
}

void Planner::letGo(const QStringList &ids)
{
    perform([this, ids] {
        const auto todos = records(ids);
        return Step{sennight::letGo(todos, runningEntries(), actionContext()),
                    letGoToast(titlesOf(todos))};
    });
}

void Planner::remove(const QStringList &ids)
{
    if (ids.size() > fewDeletions) {
        const auto total = queries().countTodos({.kind = TodoFilter::Kind::All}).value_or(0);
        if (isMassDeletion(ids.size(), total)) {
            Q_EMIT deletionAsked(ids, static_cast<int>(total));
            return;
        }
    }
    removeAnyway(ids);
}

void Planner::removeAnyway(const QStringList &ids)
{
    perform([this, ids] {
        const auto todos = records(ids);
        return Step{sennight::remove(todos, runningEntries(), actionContext()),
                    deletedToast(titlesOf(todos))};
    });
}

} // namespace sennight
