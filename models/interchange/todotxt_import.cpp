// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todotxt_import_p.h"

#include "chunk_p.h"
#include "interchange_text_p.h"

#include "domain/entities.h"

namespace sennight {

namespace {

using namespace Qt::StringLiterals;
using Kind = TodoTxtLine::Token::Kind;

constexpr qsizetype longestLine = 1024 * 1024;
// What is taken apart at once; a shorter file is not worth a thread.
constexpr qsizetype bytesAtOnce = 64 * 1024;
constexpr qint64 noonMs = 12 * 60 * 60 * 1000; ///< a day without a time of day counts as its noon

} // namespace

QString todoTxtKey(const QString &title, QDate created)
{
    return RecordId::fromName((title + u'\n' + dateToText(created)).toUtf8()).toHex();
}

TodoTxtImport::TodoTxtImport(QIODevice &device, const ImportContext &context)
    : m_device(device)
    , m_context(context)
    , m_builder(u"todotxt"_s, u"key"_s, context)
    , m_local(context.clock.zone())
{
    m_builder.keepMemoryBelow(u"line"_s);
    // Todos made or renamed here that go out and come back are known by the same words and date.
    m_builder.setNativeKey(Entity::Todo, [this](const Record &todo) {
        const auto created = todo.number(Field::TodoCreatedAt);
        return todoTxtKey(todo.text(Field::TodoTitle),
                          created ? m_local.dateAt(*created) : QDate());
    });
}

void TodoTxtImport::fail(const Error &error)
{
    m_builder.fail({error.code, m_context.sourceName, error.detail, error.line});
}

/// The next piece of the file; false at its end, or on failure.
bool TodoTxtImport::fill()
{
    const auto more = readChunk(m_device, m_chunk, m_readBytes, m_context.progress);
    m_at = 0;
    if (!more) {
        m_chunk.clear();
        m_readError = more.error();
        m_readError->line = m_line;
    }
    return more && *more;
}

/// A line with its end; false behind the last one, or on failure. Memory is bounded by the longest
/// line that is accepted.
bool TodoTxtImport::readBytes(QByteArray &bytes)
{
    bytes.clear();
    while (!bytes.endsWith('\n') && bytes.size() <= longestLine) {
        if (m_at == m_chunk.size() && !fill())
            return !m_readError && !bytes.isEmpty();
        const qsizetype end = m_chunk.indexOf('\n', m_at);
        const qsizetype next = end < 0 ? m_chunk.size() : end + 1;
        bytes.append(QByteArrayView(m_chunk).sliced(m_at, next - m_at));
        m_at = next;
    }
    return true;
}

/// False at the end, or on failure.
bool TodoTxtImport::skipEmptyLines()
{
    do {
        for (; m_at < m_chunk.size() && m_chunk.at(m_at) == '\n'; ++m_at)
            ++m_line;
        if (m_at < m_chunk.size())
            return true;
    } while (fill());
    return false;
}

/// Nothing at the end, or on failure.
TodoTxtImport::Batch TodoTxtImport::readSome(Batch batch)
{
    batch.raw.clear();
    qsizetype size = 0;
    QByteArray bytes;
    while (!m_readError && size < bytesAtOnce && skipEmptyLines() && readBytes(bytes)) {
        size += bytes.size();
        batch.raw.push_back({++m_line, std::move(bytes)});
    }
    return batch;
}

TodoTxtImport::Batch TodoTxtImport::takeApart(Batch batch)
{
    batch.lines.clear();
    batch.lines.reserve(batch.raw.size());
    for (const RawLine &each : batch.raw)
        batch.lines.push_back(takeApart(each));
    return batch;
}

TodoTxtImport::Line TodoTxtImport::takeApart(const RawLine &raw)
{
    QByteArrayView bytes = raw.bytes;
    Line line{.number = raw.number};
    const auto fails = [&](const QString &detail, ErrorCode code = ErrorCode::UnreadableFile) {
        line.error = Error{code, {}, detail, raw.number};
        return line;
    };
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    if (raw.number == 1 && bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    if (bytes.size() > longestLine)
        return fails(u"a line of more than a mebibyte"_s, ErrorCode::TooLarge);
    if (bytes.contains('\0'))
        return fails(u"not a text file"_s);
    if (!bytes.isValidUtf8())
        return fails(u"broken UTF-8"_s);
    line.text = QString::fromUtf8(bytes).trimmed();
    if (line.text.isEmpty())
        return line;
    line.parsed = TodoTxtLine::parse(line.text);
    line.title = cleanLine(line.parsed.title()).trimmed();
    line.key = todoTxtKey(line.title, line.parsed.created);
    return line;
}

Result<ImportPlan> TodoTxtImport::run()
{
    std::optional<OrderedPipe<Batch, Batch>> pipe;
    Batch batch = readSome({});
    while (!m_builder.failed() && !batch.raw.empty()) {
        Batch used;
        if (pipe && pipe->isFull()) {
            used = pipe->take();
            take(used.lines);
        }
        Batch next = readSome(std::move(used));
        if (!pipe && next.raw.empty()) {
            take(takeApart(std::move(batch)).lines);
            break;
        }
        if (!pipe)
            pipe.emplace([](Batch &&full) { return takeApart(std::move(full)); });
        pipe->push(std::exchange(batch, std::move(next)));
    }
    while (pipe && !pipe->isEmpty())
        take(pipe->take().lines);
    if (m_readError)
        fail(*m_readError);
    if (m_furtherProjects > 0)
        m_builder.report().lost.append(
            Interchange::tr("%n lines name several projects; the first one was taken.", nullptr,
                            m_furtherProjects));
    return m_builder.finish();
}

void TodoTxtImport::take(const Lines &lines)
{
    for (const Line &line : lines) {
        if (m_builder.failed())
            return;
        if (line.error)
            fail(*line.error);
        else if (line.text.isEmpty())
            continue;
        else if (m_builder.report().read >= ImportReport::mostRecords)
            fail({ErrorCode::UnreadableFile, {}, u"too many lines"_s, line.number});
        else
            take(line);
    }
}

void TodoTxtImport::take(const Line &each)
{
    ++m_builder.report().read;
    const TodoTxtLine &line = each.parsed;
    ForeignRecord record;
    record.line = each.number;
    record.fields.reserve(8);
    record.born.reserve(2);
    record.fields.push_back({Field::TodoTitle, each.title});
    record.key = keyAmongEquals(each.key, m_equals[each.key]++);
    takeState(record, line);
    takeProject(record, line);
    takeDates(record, line);
    takeRule(record, line);
    const QStringList contexts = line.values(Kind::Context);
    for (const QString &context : contexts)
        record.elements.push_back({Field::TodoTags, tagElement(context), context});
    record.extras.emplace_back(u"line"_s, each.text);
    m_builder.take(std::move(record));
}

void TodoTxtImport::takeState(ForeignRecord &record, const TodoTxtLine &line)
{
    const qint64 nowMs = m_context.clock.nowMs();
    const auto noon = [&](QDate date) { return m_local.startOf(date) + noonMs; };
    ForeignField done{Field::TodoCompletion, {}};
    if (line.completed.isValid())
        done = {Field::TodoCompletion, noon(line.completed), {}, true};
    else if (line.isDone)
        done = {Field::TodoCompletion, nowMs, u"x"_s};
    record.fields.push_back(done);
    record.born.push_back(
        {Field::TodoCreatedAt, line.created.isValid() ? noon(line.created) : nowMs});
    Value priority;
    switch (line.priority.unicode()) {
    case u'A':
        priority = u"high"_s;
        break;
    case u'B':
        priority = u"medium"_s;
        break;
    case u'C':
        priority = u"low"_s;
        break;
    default: // others stay on the kept line
        break;
    }
    record.fields.push_back({Field::TodoPriority, priority});
    ++(line.isDone ? m_builder.report().doneTodos : m_builder.report().openTodos);
}

void TodoTxtImport::takeProject(ForeignRecord &record, const TodoTxtLine &line)
{
    const QStringList names = line.values(Kind::Project);
    m_furtherProjects += names.size() > 1 ? 1 : 0;
    if (names.isEmpty())
        return record.fields.push_back({Field::TodoProject, {}});
    // "Winter_report" is the "Winter report" that is here.
    auto project = m_builder.findProject(names.first());
    if (!project && names.first().contains(u'_'))
        project = m_builder.findProject(QString(names.first()).replace(u'_', u' '));
    record.fields.push_back(
        {Field::TodoProject, project ? *project : m_builder.projectNamed(names.first())});
}

Value TodoTxtImport::dateOf(ForeignRecord &record, const TodoTxtLine &line, QLatin1StringView key)
{
    const auto written = line.key(key);
    const auto date = written ? dateFromText(*written) : std::nullopt;
    if (written && !date)
        m_builder.warn(record, Interchange::tr("This date could not be read."), key, *written);
    return date ? Value{dateToText(*date)} : Value{};
}

void TodoTxtImport::takeDates(ForeignRecord &record, const TodoTxtLine &line)
{
    record.fields.push_back({Field::TodoDue, dateOf(record, line, "due"_L1)});
    record.fields.push_back({Field::TodoWaitUntil, dateOf(record, line, "t"_L1)});
}

void TodoTxtImport::takeRule(ForeignRecord &record, const TodoTxtLine &line)
{
    const auto written = line.key("rec"_L1);
    ForeignField field{Field::TodoRecurrence, {}};
    if (written) {
        const auto interval = intervalFromRec(*written);
        const QDate due = dateFromText(line.key("due"_L1).value_or(QString())).value_or(QDate());
        const auto rule = interval ? ruleOf(*interval, due) : std::nullopt;
        if (rule)
            field.value = rule->toText();
        else
            m_builder.warn(record, Interchange::tr("This repetition could not be taken."), u"rec"_s,
                           *written);
    }
    record.fields.push_back(field);
}

} // namespace sennight
