// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todotxt_export_p.h"

#include "import_builder_p.h"

#include "domain/entities.h"

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;
using Token = TodoTxtLine::Token;
using Kind = Token::Kind;

bool isSameName(const QString &word, const QString &name)
{
    return word.compare(name, Qt::CaseInsensitive) == 0 ||
           word.compare(todoTxtWord(name), Qt::CaseInsensitive) == 0;
}

/// Puts a key's value where the key stands, at the end where there is none; empty takes it away.
void setKey(TodoTxtLine &line, const QString &key, const QString &value)
{
    const auto found =
        std::ranges::find_if(line.tokens, [&](const Token &token) { return token.key == key; });
    const Token token{Kind::Key, key + u':' + value, key, value};
    if (found == line.tokens.end() && !value.isEmpty())
        line.tokens.push_back(token);
    else if (found != line.tokens.end() && value.isEmpty())
        line.tokens.erase(found);
    else if (found != line.tokens.end())
        *found = token;
}

/// A value that the import could not read stays as it is while nothing took its place here.
void setDate(TodoTxtLine &line, QLatin1StringView key, const QString &date)
{
    const auto written = line.key(key);
    if (date.isEmpty() && written && !dateFromText(*written))
        return;
    setKey(line, key, date);
}

/// As an import read it; empty where none did. Below it stands what the import remembers of it.
QString lineOf(const Record &todo)
{
    return extraText(todo, u"todotxt:line"_s).section(u'\n', 0, 0);
}

} // namespace

TodoTxtExport::TodoTxtExport(QIODevice &device, const ExportContext &context)
    : m_sink(device, context)
    , m_local(context.clock.zone())
{}

Result<ExportReport> TodoTxtExport::run()
{
    m_projects = m_sink.projectTitles();
    // What was made here comes last, as todo.txt appends it; among equal lines the import counts on
    // that.
    for (const bool imported : {true, false}) {
        m_sink.forEach(Entity::Todo, false, [&](const Record &todo) {
            if (lineOf(todo).isEmpty() != imported)
                writeTodo(todo);
        });
    }
    m_sink.loseAllButTodos();
    return m_sink.finish();
}

void TodoTxtExport::writeTodo(const Record &todo)
{
    const QString original = lineOf(todo);
    TodoTxtLine line = TodoTxtLine::parse(original);
    const bool isOurs = original.isEmpty();
    if (isOurs) {
        const auto created = todo.number(Field::TodoCreatedAt);
        line.created = created ? m_local.dateAt(*created) : QDate();
    }
    setState(line, todo);
    setTitle(line, todo);
    setProject(line, todo);
    setContexts(line, todo);
    setKeys(line, todo);
    countLosses(todo);
    m_sink.write(line.toText() + u'\n');
    m_sink.wrote(Entity::Todo);
}

void TodoTxtExport::setState(TodoTxtLine &line, const Record &todo)
{
    const auto done = todo.number(Field::TodoCompletion);
    const auto letGo = todo.number(Field::TodoLetGo);
    const bool wasDone = line.isDone;
    const QDate on = done || letGo ? m_local.dateAt(done ? *done : *letGo) : QDate();
    line.isDone = on.isValid();
    // A line that was done on an unknown day says so again.
    if (!line.isDone || !wasDone || line.completed.isValid())
        line.completed = on;
    const QString priority = todo.text(Field::TodoPriority);
    const bool isOther = line.priority > u'C' && priority.isEmpty();
    if (!isOther)
        line.priority = priority == "high"_L1     ? u'A'
                        : priority == "medium"_L1 ? u'B'
                        : priority == "low"_L1    ? u'C'
                                                  : QChar();
    // Done lines have no place for a priority; the key is the custom.
    if (wasDone || line.isDone)
        setKey(line, u"pri"_s,
               line.isDone && !line.priority.isNull() ? QString(line.priority) : QString());
}

void TodoTxtExport::setTitle(TodoTxtLine &line, const Record &todo)
{
    const QString title = todo.text(Field::TodoTitle);
    if (cleanLine(line.title()).trimmed() == title && !line.tokens.empty())
        return;
    std::erase_if(line.tokens, [](const Token &token) { return token.kind == Kind::Word; });
    std::vector<Token> words;
    const QStringList titleWords = title.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : titleWords)
        words.push_back({Kind::Word, word});
    line.tokens.insert(line.tokens.begin(), words.begin(), words.end());
}

void TodoTxtExport::setProject(TodoTxtLine &line, const Record &todo)
{
    const QString title = m_projects.value(todo.reference(Field::TodoProject).value_or(RecordId{}));
    const auto isProject = [](const Token &token) { return token.kind == Kind::Project; };
    const auto first = std::ranges::find_if(line.tokens, isProject);
    const QString word = todoTxtWord(title);
    const Token token{Kind::Project, u'+' + word, {}, word};
    if (first == line.tokens.end()) {
        if (!word.isEmpty())
            line.tokens.push_back(token);
    } else if (word.isEmpty()) {
        line.tokens.erase(first);
    } else if (!isSameName(first->value, title)) {
        *first = token;
    }
}

void TodoTxtExport::setContexts(TodoTxtLine &line, const Record &todo)
{
    const auto &tags = todo.elements(Field::TodoTags);
    QSet<QString> present;
    std::erase_if(line.tokens, [&](const Token &token) {
        if (token.kind != Kind::Context)
            return false;
        const QString element = tagElement(token.value);
        const bool stays = tags.contains(element) && !present.contains(element);
        present.insert(element);
        return !stays;
    });
    for (const auto &[element, tag] : tags) {
        const QString word = todoTxtWord(std::get<QString>(tag));
        if (!present.contains(element) && !word.isEmpty())
            line.tokens.push_back({Kind::Context, u'@' + word, {}, word});
    }
}

QString TodoTxtExport::recOf(const TodoTxtLine &line, const Record &todo)
{
    const auto written = line.key("rec"_L1);
    const QString text = todo.text(Field::TodoRecurrence);
    const QDate due = Due::fromValue(todo.value(Field::TodoDue)).date;
    const auto before = written ? intervalFromRec(*written) : std::nullopt;
    const auto beforeRule = before ? ruleOf(*before, due) : std::nullopt;
    // As it was written, while it means the same: a rule, or nothing that could be read.
    if (written && (beforeRule ? beforeRule->toText() : QString()) == text)
        return *written;
    if (text.isEmpty())
        return {};
    const auto rule = Recurrence::fromText(text);
    const auto interval = rule ? intervalOf(*rule, due) : std::nullopt;
    if (!interval)
        m_sink.lose(Loss::Repeat);
    return interval ? recFromInterval(*interval) : QString();
}

void TodoTxtExport::setKeys(TodoTxtLine &line, const Record &todo)
{
    setDate(line, "due"_L1, dateToText(Due::fromValue(todo.value(Field::TodoDue)).date));
    setDate(line, "t"_L1, todo.text(Field::TodoWaitUntil));
    setKey(line, u"rec"_s, recOf(line, todo));
}

void TodoTxtExport::countLosses(const Record &todo)
{
    if (todo.number(Field::TodoEstimate))
        m_sink.lose(Loss::Estimate);
    if (todo.reference(Field::TodoParent))
        m_sink.lose(Loss::Subtask);
    if (!todo.text(Field::TodoDescription).isEmpty())
        m_sink.lose(Loss::Notes);
    if (!isNull(todo.value(Field::TodoPlan)))
        m_sink.lose(Loss::WeekPlan);
    if (Due::fromValue(todo.value(Field::TodoDue)).time.isValid())
        m_sink.lose(Loss::DueTime);
    m_sink.loseElements(todo, Field::TodoReminders, Loss::Reminder);
    m_sink.loseElements(todo, Field::TodoDependencies, Loss::Dependency);
    m_sink.loseVersions(todo);
}

} // namespace sennight
