// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todoist_import_p.h"

#include "interchange_text_p.h"

#include "domain/entities.h"

#include <QRegularExpression>

#include <array>

namespace sennight {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columnNames{
    "TYPE"_L1,     "CONTENT"_L1,       "DESCRIPTION"_L1, "PRIORITY"_L1,     "INDENT"_L1,
    "AUTHOR"_L1,   "RESPONSIBLE"_L1,   "DATE"_L1,        "DATE_LANG"_L1,    "TIMEZONE"_L1,
    "DURATION"_L1, "DURATION_UNIT"_L1, "DEADLINE"_L1,    "DEADLINE_LANG"_L1};

/// What no quick-add word is, to see whether a date leaves anything over.
constexpr QChar placeholder(0x2023);

bool isLabelStart(const QString &text, qsizetype at)
{
    return text[at] == u'@' && (at == 0 || text[at - 1].isSpace()) && at + 1 < text.size() &&
           !text[at + 1].isSpace();
}

/// "13 Nov 2024" and "Nov 13, 2024" as "2024-11-13": quick add takes no year that is over.
QString withIsoDate(QString text)
{
    static const QRegularExpression dayFirst(u"\\b(\\d{1,2}) ([A-Za-z]{3,9}),? (\\d{4})\\b"_s);
    static const QRegularExpression monthFirst(u"\\b([A-Za-z]{3,9}) (\\d{1,2}),? (\\d{4})\\b"_s);
    for (const auto &[form, day, month] :
         {std::tuple(dayFirst, 1, 2), std::tuple(monthFirst, 2, 1)}) {
        const auto match = form.match(text);
        const QString plain =
            match.captured(day) + u' ' +
            match.captured(month).first(std::min<qsizetype>(3, match.captured(month).size())) +
            u' ' + match.captured(3);
        const QDate date = match.hasMatch() ? QLocale::c().toDate(plain, u"d MMM yyyy"_s) : QDate();
        if (date.isValid())
            return text.replace(match.capturedStart(), match.capturedLength(), dateToText(date));
    }
    return text;
}

/// Takes "@label" out of a text.
QStringList takeLabels(QString &text)
{
    QStringList labels;
    QString rest;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLabelStart(text, i)) {
            rest += text[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        labels.append(text.sliced(i + 1, end - i - 1));
        i = end - 1;
    }
    if (!labels.isEmpty())
        text = rest.simplified();
    return labels;
}

/// How Todoist says what quick add says in other words.
struct Wording
{
    QRegularExpression theirs;
    QString ours;
};

Wording wording(const QString &theirs, const QString &ours)
{
    return {QRegularExpression(theirs, QRegularExpression::CaseInsensitiveOption), ours};
}

/// To be replaced one after the other.
const std::vector<Wording> &wordings()
{
    static const std::vector<Wording> all{
        wording(u"(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(?::\\d{2})?Z?"_s, u"\\1 \\2"_s),
        wording(u"\\b(?:at|@)\\s*(?=\\d)"_s, {}),
        wording(u"(?<![\\d:-])(\\d{1,2}:\\d{2}(?:\\s*[ap]m)?|\\d{1,2}\\s*[ap]m)\\b"_s, u"at \\1"_s),
        wording(u"^ev(?:ery)?!\\s*"_s, u"after "_s),
        wording(u"^ev\\s+"_s, u"every "_s),
        wording(u"^(every|after)\\s+other\\s+"_s, u"\\1 2 "_s),
        wording(u"^(every|after)\\s+quarter\\b"_s, u"\\1 3 months"_s),
        wording(u"^every\\s+workday\\b"_s, u"every weekday"_s),
        wording(u"^every\\s+weekend\\b"_s, u"every sat,sun"_s),
        wording(u"^(every\\s.*[a-z])\\s+and\\s+"_s, u"\\1,"_s),
        wording(u"^in\\s+(\\d+)\\s+(d|w)(?:ay|eek)s?\\b"_s, u"+\\1\\2"_s)};
    return all;
}

} // namespace

TodoistImport::TodoistImport(QIODevice &device, const ImportContext &context)
    : m_context(context)
    , m_builder(u"todoist"_s, u"key"_s, context)
    , m_reader(device, context.sourceName, context.progress)
    , m_local(context.clock.zone())
    , m_now(QDateTime::fromMSecsSinceEpoch(context.clock.nowMs(), context.clock.zone()))
    , m_projectName(projectOf(context.sourceName))
{
    m_columns.fill(-1);
}

/// "Garden [2203306141].csv" → "Garden".
QString TodoistImport::projectOf(const QString &fileName)
{
    static const QRegularExpression number(u"\\s*[\\[(]\\d+[\\])]\\s*$"_s);
    if (!fileName.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return {};
    return cleanLine(fileName.chopped(4).remove(number)).trimmed();
}

QString TodoistImport::at(Column column) const
{
    return m_row.value(m_columns.at(static_cast<size_t>(column)));
}

bool TodoistImport::readHeader()
{
    if (!m_reader.next(m_row)) {
        m_reader.fail(u"the file is empty"_s);
        return false;
    }
    for (qsizetype i = 0; i < m_row.size(); ++i) {
        const QString name = m_row[i].trimmed().toUpper();
        const auto *known = std::ranges::find(columnNames, name);
        if (known != columnNames.end())
            m_columns.at(static_cast<size_t>(known - columnNames.begin())) = i;
    }
    const bool isKnown = m_columns.at(static_cast<size_t>(Column::Type)) >= 0 &&
                         m_columns.at(static_cast<size_t>(Column::Content)) >= 0;
    if (!isKnown)
        m_reader.fail(u"the columns TYPE and CONTENT expected"_s);
    return isKnown;
}

Result<ImportPlan> TodoistImport::run()
{
    if (readHeader()) {
        while (!m_builder.failed() && m_reader.next(m_row))
            takeRow();
    }
    if (m_reader.failed())
        return std::unexpected(m_reader.error());
    finishTask();
    if (m_sections > 0)
        m_builder.report().lost.append(
            Interchange::tr("%n sections became tags of their tasks; here a project has none.",
                            nullptr, m_sections));
    if (m_assigned > 0)
        m_builder.report().lost.append(Interchange::tr(
            "%n tasks are assigned to somebody; that is not shown here.", nullptr, m_assigned));
    return m_builder.finish();
}

void TodoistImport::takeRow()
{
    const QString type = at(Column::Type).trimmed().toLower();
    if (type == "task"_L1 && m_builder.report().read >= ImportReport::mostRecords)
        m_reader.fail(u"too many tasks"_s);
    else if (type == "task"_L1)
        takeTask();
    else if (type == "section"_L1)
        takeSection();
    else if (type == "note"_L1)
        takeNote();
    else if (type != "meta"_L1 && !type.isEmpty())
        m_builder.warn(m_reader.line(), Interchange::tr("A row of an unknown type."),
                       m_row.join(u',').left(1'000));
}

void TodoistImport::takeSection()
{
    finishTask();
    m_open.clear();
    m_section = cleanLine(at(Column::Content)).trimmed();
    m_sections += m_section.isEmpty() ? 0 : 1;
}

/// Of the task above; in front of all tasks, of the project.
void TodoistImport::takeNote()
{
    const QString note = at(Column::Content).trimmed();
    if (note.isEmpty())
        return;
    QString &notes = m_task ? m_task->notes : m_projectNotes;
    if (!m_task && m_project)
        return m_builder.warn(m_reader.line(), Interchange::tr("A note that belongs to nothing."),
                              note.left(1'000));
    notes += (notes.isEmpty() ? QString() : u"\n\n"_s) + note;
}

void TodoistImport::finishTask()
{
    if (m_task)
        m_builder.take(*std::exchange(m_task, std::nullopt));
}

void TodoistImport::takeTask()
{
    finishTask();
    ++m_builder.report().read;
    ++m_builder.report().openTodos;
    ForeignRecord record;
    record.line = m_reader.line();
    takeTitle(record);
    takeParent(record);
    if (!m_projectName.isEmpty()) {
        if (!m_project)
            m_project = m_builder.projectNamed(m_projectName, m_projectNotes);
        record.fields.push_back({Field::TodoProject, *m_project});
    }
    record.born.push_back({Field::TodoCreatedAt, m_context.clock.nowMs()});
    takePriority(record);
    takeDate(record);
    takeDeadline(record);
    takeDuration(record);
    if (!m_section.isEmpty())
        record.elements.push_back({Field::TodoTags, tagElement(m_section), m_section});
    keepOthers(record);
    m_task = std::move(record);
}

/// "* Title" is a task that cannot be ticked off there; here it is one like the others.
void TodoistImport::takeTitle(ForeignRecord &record)
{
    QString title = at(Column::Content).trimmed();
    if (title.startsWith("* "_L1))
        title = title.sliced(2).trimmed();
    const QStringList labels = takeLabels(title);
    for (const QString &label : labels)
        record.elements.push_back({Field::TodoTags, tagElement(label), label});
    title = cleanLine(title).trimmed();
    if (title.isEmpty())
        m_builder.warn(record.line, Interchange::tr("A task without a title."),
                       m_row.join(u',').left(1'000));
    record.fields.push_back(
        {Field::TodoTitle, title.isEmpty() ? Interchange::tr("Without a title") : title});
    record.notes = at(Column::Description).trimmed();
}

void TodoistImport::takeParent(ForeignRecord &record)
{
    bool isNumber = false;
    const int written = at(Column::Indent).trimmed().toInt(&isNumber);
    const int indent = isNumber && written > 0 ? written : 1;
    while (!m_open.empty() && m_open.back().indent >= indent)
        m_open.pop_back();
    const QString parent = m_open.empty() ? QString() : m_open.back().key;
    const QString words =
        m_projectName + u'\n' + parent + u'\n' + std::get<QString>(record.fields.front().value);
    const QString key = RecordId::fromName(words.toUtf8()).toHex();
    record.key = keyAmongEquals(key, m_equals[key]++);
    record.fields.push_back({Field::TodoParent, parent.isEmpty()
                                                    ? Value{}
                                                    : Value{m_builder.idOf(Entity::Todo, parent)}});
    m_open.push_back({indent, record.key});
}

/// 1 is the highest, 4 is none.
void TodoistImport::takePriority(ForeignRecord &record)
{
    constexpr std::array words{"high"_L1, "medium"_L1, "low"_L1};
    const QString written = at(Column::Priority).trimmed();
    const QString digits =
        written.startsWith(u'p', Qt::CaseInsensitive) ? written.sliced(1) : written;
    const int priority = digits.toInt();
    Value value;
    if (priority >= 1 && priority <= 3)
        value = QString(words.at(static_cast<size_t>(priority - 1)));
    else if (!written.isEmpty() && priority != 4)
        m_builder.warn(record, Interchange::tr("An unknown priority."), u"priority"_s, written);
    record.fields.push_back({Field::TodoPriority, value});
}

/// What quick add makes of a date in words; nothing where a word is left over.
std::optional<QuickAddResult> TodoistImport::understood(QString text, const QString &language) const
{
    text = withIsoDate(text.simplified());
    for (const auto &[theirs, ours] : wordings())
        text.replace(theirs, ours);
    QuickAddContext context{.today = m_now.date(), .now = m_now.time()};
    context.language = language.isEmpty() ? u"en"_s : language;
    const QuickAddResult result = parseQuickAdd(QString(placeholder) + u' ' + text, context);
    return result.title == QString(placeholder) ? std::optional(result) : std::nullopt;
}

void TodoistImport::takeDate(ForeignRecord &record)
{
    const QString written = at(Column::Date).trimmed();
    ForeignField plan{Field::TodoPlan, {}};
    ForeignField rule{Field::TodoRecurrence, {}};
    if (!written.isEmpty()) {
        const auto read = understood(written, at(Column::DateLanguage).trimmed());
        if (!read) {
            m_builder.warn(record, Interchange::tr("This date could not be read."), u"date"_s,
                           written);
        } else {
            // "Tomorrow" names another day each time; what the file says is the same.
            const Plan day = read->plan.isNull() ? Plan{.day = read->due.date} : read->plan;
            plan = {Field::TodoPlan, day.toValue(), isNull(day.toValue()) ? QString() : written};
            if (read->recurrence)
                rule = {Field::TodoRecurrence, read->recurrence->toText(), written};
            if (!read->reminder.isEmpty())
                record.elements.push_back({Field::TodoReminders, read->reminder, true});
        }
    }
    record.fields.push_back(plan);
    record.fields.push_back(rule);
}

void TodoistImport::takeDeadline(ForeignRecord &record)
{
    const QString written = at(Column::Deadline).trimmed();
    ForeignField due{Field::TodoDue, {}};
    if (!written.isEmpty()) {
        const auto read = understood(written, at(Column::DeadlineLanguage).trimmed());
        if (read && read->plan.day.isValid())
            due = {Field::TodoDue, Due{read->plan.day, {}}.toValue(), written};
        else
            m_builder.warn(record, Interchange::tr("This date could not be read."), u"deadline"_s,
                           written);
    }
    record.fields.push_back(due);
}

/// In minutes. One in days says how long it occupies the calendar, not how much work it is.
void TodoistImport::takeDuration(ForeignRecord &record)
{
    const QString written = at(Column::Duration).trimmed();
    const QString unit = at(Column::DurationUnit).trimmed().toLower();
    bool isNumber = false;
    const int minutes = written.toInt(&isNumber);
    ForeignField estimate{Field::TodoEstimate, {}};
    if (isNumber && minutes > 0 && (unit.isEmpty() || unit.startsWith("minute"_L1)))
        estimate.value = qint64(minutes);
    else if (!written.isEmpty() && written != "None"_L1 && !(isNumber && minutes == 0))
        m_builder.warn(record, Interchange::tr("This duration could not be read."), u"duration"_s,
                       unit.isEmpty() ? written : written + u' ' + unit);
    record.fields.push_back(estimate);
}

void TodoistImport::keepOthers(ForeignRecord &record)
{
    for (const auto &[column, name] :
         {std::pair(Column::Author, "author"_L1), std::pair(Column::Responsible, "responsible"_L1),
          std::pair(Column::Date, "date"_L1), std::pair(Column::TimeZone, "timezone"_L1)}) {
        if (const QString text = at(column).trimmed(); !text.isEmpty())
            record.extras.emplace_back(name, text);
    }
    m_assigned += at(Column::Responsible).trimmed().isEmpty() ? 0 : 1;
}

} // namespace sennight
