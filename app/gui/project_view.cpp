// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_view.h"

#include "text_cursor.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QQmlEngine>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sennight {

ProjectView::ProjectView(Shell &shell, Planner &planner, const ItemContext &context,
                         DraftKeeper *keeper, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_planner(planner)
    , m_context(context)
    , m_texts(planner, keeper)
    , m_intentions(new IntentionListModel(context, this))
{
    connect(&shell, &Shell::projectChanged, this, &ProjectView::follow);
    connect(&shell, &Shell::screenChanged, this, &ProjectView::activate);
    connect(&m_texts, &TextDrafts::changed, this, &ProjectView::textsChanged);
    connect(&m_texts, &TextDrafts::written, this, &ProjectView::textsChanged);
    connect(&m_texts, &TextDrafts::overwrote, this, [this] {
        Q_EMIT m_planner.toast(tr("The project was changed elsewhere. What you wrote is kept"),
                               true);
    });
    connect(&context.feed, &ChangeFeed::committed, this, &ProjectView::onCommitted);
    connect(&context.feed, &ChangeFeed::dayChanged, this, &ProjectView::fieldsChanged);
}

/// Nothing is read before the screen is first seen.
void ProjectView::activate()
{
    const bool shown = m_shell.screen() == Shell::Screen::Projects;
    m_intentions->setActive(shown);
    if (!shown)
        m_texts.save();
    else if (m_stale)
        onCommitted();
}

void ProjectView::follow()
{
    activate();
    const auto id = RecordId::fromHex(m_shell.projectId());
    if (m_record && id == m_record->id)
        return;
    m_texts.open({});
    m_record.reset();
    m_row = {};
    m_gone = false;
    if (id && load(*id))
        m_texts.open(*id);
    Q_EMIT projectChanged();
    tellAll();
}

/// Beside the program's folder: where the build puts it, or an installation.
void ProjectView::prepareNotes()
{
    if (!m_engine)
        return;
    const QString top = QCoreApplication::applicationDirPath();
    for (const QString &path : {top + u"/../qml_modules"_s, top + u"/../lib/sennight/qml"_s}) {
        if (QFileInfo::exists(path + u"/Sennight/Notes/qmldir"_s))
            m_engine->addImportPath(QDir::cleanPath(path));
    }
}

void ProjectView::save()
{
    m_texts.save();
}

bool ProjectView::load(const RecordId &id)
{
    auto record = m_context.queries.record(id);
    if (!record || record->entity != Entity::Project || record->deleted)
        return false;
    const auto rows = m_context.queries.projects(true);
    if (!rows)
        return false;
    const auto row = std::ranges::find(*rows, id, &ProjectRow::id);
    if (row == rows->end())
        return false;
    m_record = std::move(*record);
    m_row = *row;
    return true;
}

void ProjectView::onCommitted()
{
    m_stale = m_shell.screen() != Shell::Screen::Projects;
    if (m_stale)
        return; // it catches up when it is seen again
    const auto id = RecordId::fromHex(m_shell.projectId());
    if (!m_record) {
        if (id && load(*id)) { // it has just been made, or was brought back
            m_gone = false;
            m_texts.open(*id);
            Q_EMIT projectChanged();
            tellAll();
        }
        return;
    }
    if (load(m_record->id)) {
        tellAll();
        return;
    }
    m_texts.drop(); // deleted, here or elsewhere
    m_gone = true;
    m_record.reset();
    m_row = {};
    Q_EMIT projectChanged();
    tellAll();
}

void ProjectView::tellAll()
{
    Q_EMIT textsChanged();
    Q_EMIT fieldsChanged();
}

QString ProjectView::text(Field field) const
{
    return m_texts.draft(field).value_or(m_record ? m_record->text(field) : QString());
}

void ProjectView::type(Field field, const QString &text)
{
    if (m_record && text != this->text(field))
        m_texts.type(field, text, this->text(field));
}

/// Without a title nobody could name it: an empty one is no title yet.
void ProjectView::setTitle(const QString &title)
{
    if (!title.trimmed().isEmpty())
        type(Field::ProjectTitle, cleanLine(title));
}

void ProjectView::setWhy(const QString &why)
{
    type(Field::ProjectWhy, cleanLine(why));
}

void ProjectView::setNotes(const QString &notes)
{
    type(Field::ProjectDescription, notes);
}

void ProjectView::write(Field field, const Value &value)
{
    if (m_record)
        m_planner.editRecord(m_record->id, field, value);
}

void ProjectView::setColour(const QString &name)
{
    write(Field::ProjectColour, name);
}

void ProjectView::setPriority(int priority)
{
    const QString name = priorityName(static_cast<Priority>(std::clamp(priority, 0, 3)));
    write(Field::ProjectPriority, name.isEmpty() ? Value() : Value(name));
}

void ProjectView::setLocalOnly(bool localOnly)
{
    write(Field::ProjectLocalOnly, localOnly ? Value(true) : Value());
}

void ProjectView::setReviewDays(int days)
{
    write(Field::ProjectReviewInterval, days > 0 ? Value(qint64(days)) : Value());
}

bool ProjectView::setProgress(const QString &text)
{
    QString number = text.trimmed();
    if (number.endsWith(u'%'))
        number.chop(1);
    bool isNumber = false;
    const int percent = number.trimmed().toInt(&isNumber);
    if (!number.isEmpty() && (!isNumber || percent < 0 || percent > 100))
        return false;
    write(Field::ProjectProgress, isNumber ? Value(qint64(percent)) : Value());
    return true;
}

bool ProjectView::setTarget(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        write(Field::ProjectTargetDate, {});
        return true;
    }
    const auto plan = parsePlan(text.trimmed(), m_planner.grammarContext());
    if (!plan || !plan->day.isValid())
        return false;
    write(Field::ProjectTargetDate, plan->day.toString(Qt::ISODate));
    return true;
}

bool ProjectView::addTag(const QString &tag)
{
    QString plain = cleanLine(tag).trimmed();
    if (plain.startsWith(u'#'))
        plain.remove(0, 1);
    if (!m_record || plain.isEmpty())
        return false;
    m_planner.perform([id = m_record->id, title = title(), plain] {
        return Planner::Step{{.kind = ActionKind::Edit,
                              .subject = title,
                              .edits = {{.record = id,
                                         .field = Field::ProjectTags,
                                         .value = plain,
                                         .element = tagElement(plain)}}}};
    });
    return true;
}

void ProjectView::removeTag(const QString &tag)
{
    if (!m_record)
        return;
    m_planner.perform([id = m_record->id, title = title(), tag] {
        return Planner::Step{{.kind = ActionKind::Edit,
                              .subject = title,
                              .edits = {{.record = id,
                                         .field = Field::ProjectTags,
                                         .value = {},
                                         .element = tagElement(tag)}}}};
    });
}

bool ProjectView::openLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool known = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1 ||
                                         url.scheme() == "mailto"_L1);
    return known && QDesktopServices::openUrl(url);
}

int ProjectView::cursorIn(const QString &to, const QString &from, int cursor)
{
    return movedCursor(from, to, cursor);
}

void ProjectView::setPage(Page page)
{
    if (std::exchange(m_page, page) != page)
        Q_EMIT pageChanged();
}

QString ProjectView::statusText() const
{
    return m_record ? projectStatusText(m_row.status) : QString();
}

bool ProjectView::hasEnded() const
{
    return m_row.status == "completed"_L1 || m_row.status == "archived"_L1;
}

QString ProjectView::progressText() const
{
    return tr("%1%").arg(m_row.progressPercent);
}

bool ProjectView::isProgressSetByHand() const
{
    return m_record && !isNull(m_record->value(Field::ProjectProgress));
}

QString ProjectView::doneText() const
{
    const int all = m_row.openTodos + m_row.doneTodos;
    return all == 0 ? tr("No todos yet")
                    : tr("%1 of %Ln todos", nullptr, all).arg(QLocale().toString(m_row.doneTodos));
}

QString ProjectView::timeText() const
{
    return projectTimeText(m_row);
}

int ProjectView::reviewDays() const
{
    const auto days = m_record ? m_record->number(Field::ProjectReviewInterval) : std::nullopt;
    return static_cast<int>(days.value_or(0));
}

QString ProjectView::reviewText() const
{
    const int days = reviewDays();
    if (days == 0)
        return {};
    if (days == 7)
        return tr("Review every week");
    if (days % 7 == 0)
        return tr("Review every %Ln weeks", nullptr, days / 7);
    return tr("Review every %Ln days", nullptr, days);
}

QString ProjectView::reviewedText() const
{
    if (reviewDays() == 0)
        return {};
    const auto last = dateFromText(m_record->text(Field::ProjectReviewedOn));
    return last ? tr("Last reviewed %1").arg(longDateText(*last, m_context.text()))
                : tr("Not reviewed yet");
}

bool ProjectView::isDueForReview() const
{
    return !hasEnded() && m_row.reviewOn.isValid() && m_row.reviewOn <= m_context.feed.today();
}

QString ProjectView::targetText() const
{
    return m_row.targetDate.isValid() ? dateText(m_row.targetDate, m_context.text()) : QString();
}

bool ProjectView::isTargetPassed() const
{
    return !hasEnded() && m_row.targetDate.isValid() && m_row.targetDate < m_context.feed.today();
}

QStringList ProjectView::tags() const
{
    QStringList tags;
    if (!m_record)
        return tags;
    for (const auto &[element, value] : m_record->elements(Field::ProjectTags))
        tags << (std::holds_alternative<QString>(value) ? std::get<QString>(value) : element);
    return tags;
}

QString ProjectView::intentionId() const
{
    return m_row.intention ? m_row.intention->toHex() : QString();
}

QString ProjectView::intentionTitle() const
{
    const auto intention = m_row.intention ? m_context.queries.record(*m_row.intention)
                                           : Result<Record>(failure(ErrorCode::NotFound));
    return intention ? intention->text(Field::IntentionTitle) : QString();
}

} // namespace sennight
