// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a foreign file says, brought within the limits of the entity table. Nothing is cut without
// a warning.
#include "import_builder_p.h"

#include "interchange_text_p.h"

#include "domain/entities.h"

#include <algorithm>
#include <map>
#include <set>

namespace sennight {

namespace {

constexpr qsizetype pieceLength = 3'900; // below the limit of one element of extras
constexpr int mostPieces = 24;
constexpr qsizetype mostExtras = 96; // below the limit of the set, with room for key and memory
constexpr qsizetype longestExtraName = 150;
constexpr qsizetype longestElement = 100;
constexpr int mostElements = 100;
constexpr qsizetype shownLength = 200;

/// As much of a text as a warning shows.
QString shown(const QString &text)
{
    return text.size() <= shownLength ? text : text.first(shownLength) + u'…';
}

/// The first `limit` units, without half a character at the end.
QString cut(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    return text.first(text[limit - 1].isHighSurrogate() ? limit - 1 : limit);
}

QString cutToBytes(const QString &text, qsizetype limit)
{
    QString shorter = text;
    while (shorter.size() > limit / 3 && shorter.toUtf8().size() > limit)
        shorter = cut(shorter, shorter.size() * 9 / 10);
    return shorter;
}

bool isFreeText(FieldType type)
{
    return type == FieldType::Line || type == FieldType::Markdown;
}

QString valueText(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return {};
}

} // namespace

void ImportBuilder::cleanLineField(ForeignRecord &record, ForeignField &field)
{
    const FieldSpec &limits = spec(field.field);
    const QString &text = std::get<QString>(field.value);
    QString clean =
        limits.type == FieldType::Line ? cleanLine(text).trimmed() : cleanMarkdown(text);
    if (clean.size() > limits.limit) {
        warn(record.line, Interchange::tr("A text was too long; all of it is in the notes."),
             shown(clean));
        record.notes.prepend(text + QStringLiteral("\n\n"));
        clean = cut(clean, limits.limit);
    }
    field.value = clean;
}

/// The notes end with what could not be read, so that nothing of the file is lost.
void ImportBuilder::cleanNotes(ForeignRecord &record)
{
    record.notes = cleanMarkdown(record.notes);
    const Field field = notesField(record.entity);
    if (!record.unreadable.isEmpty()) {
        if (!record.notes.isEmpty())
            record.notes += QStringLiteral("\n\n");
        record.notes += Interchange::tr("Not understood when it was imported:");
        for (const QString &each : std::as_const(record.unreadable))
            record.notes += QStringLiteral("\n- ") + cleanLine(each);
    }
    const QString whole = record.notes;
    record.notes = cutToBytes(cut(whole, spec(field).limit), maxTextBytes);
    if (record.notes.size() < whole.size())
        warn(record.line, Interchange::tr("The notes were too long; their end is missing."),
             shown(whole.sliced(record.notes.size())));
}

void ImportBuilder::cleanElements(ForeignRecord &record)
{
    std::map<Field, int> counts;
    std::set<std::pair<Field, QString>> seen;
    std::erase_if(record.elements, [&](ForeignElement &each) {
        const bool isTag = spec(each.field).type == FieldType::Line;
        const QString text = isTag ? cleanLine(valueText(each.value)).trimmed() : each.element;
        if (isTag) {
            each.value = text;
            each.element = tagElement(text);
        }
        if (!seen.insert({each.field, each.element}).second)
            return true;
        const bool fits = !each.element.isEmpty() && each.element.size() <= longestElement &&
                          ++counts[each.field] <= mostElements &&
                          validate(each.field, each.element, each.value);
        if (!fits)
            warn(record, Interchange::tr("This could not be taken."),
                 QLatin1StringView(spec(each.field).name), text);
        else if (isTag)
            countTag(each.element);
        return !fits;
    });
}

void ImportBuilder::cleanExtras(ForeignRecord &record)
{
    std::vector<std::pair<QString, QString>> kept;
    qsizetype room = mostExtras;
    for (auto &[name, text] : record.extras) {
        const QString cleanName = cleanLine(name).trimmed();
        const QString cleanText = cleanMarkdown(text);
        const qsizetype pieces = cleanText.size() / pieceLength + 1;
        if (cleanName.isEmpty() || cleanName.size() > longestExtraName || pieces > mostPieces ||
            pieces > room) {
            warn(record, Interchange::tr("This was too much to keep for an export."),
                 cut(cleanName, longestExtraName), shown(cleanText));
            continue;
        }
        room -= pieces;
        kept.emplace_back(cleanName, cleanText);
    }
    std::ranges::stable_sort(kept, {}, &std::pair<QString, QString>::first);
    const auto same = std::ranges::unique(kept, {}, &std::pair<QString, QString>::first);
    kept.erase(same.begin(), same.end());
    record.extras = std::move(kept);
}

/// One element of extras has a limit; long texts take several.
void ImportBuilder::cutExtras(ForeignRecord &record)
{
    const auto isLong = [](const auto &extra) { return extra.second.size() > pieceLength; };
    if (std::ranges::none_of(record.extras, isLong))
        return;
    for (const auto &[name, text] : std::exchange(record.extras, {})) {
        for (qsizetype at = 0; at == 0 || at < text.size(); at += pieceLength)
            record.extras.emplace_back(pieceName(name, at / pieceLength),
                                       text.sliced(at, std::min(pieceLength, text.size() - at)));
    }
}

/// The last guard before the store, which refuses the whole action for one bad value.
void ImportBuilder::dropInvalid(ForeignRecord &record)
{
    for (ForeignField &field : record.fields) {
        if (validate(field.field, {}, field.value))
            continue;
        warn(record, Interchange::tr("This value could not be taken."),
             QLatin1StringView(spec(field.field).name), shown(valueText(field.value)));
        field = {field.field, {}};
    }
    std::erase_if(record.born, [](const ForeignField &field) {
        return !validate(field.field, {}, field.value);
    });
}

void ImportBuilder::clean(ForeignRecord &record)
{
    for (ForeignField &field : record.fields) {
        if (isFreeText(spec(field.field).type) && std::holds_alternative<QString>(field.value))
            cleanLineField(record, field);
    }
    dropInvalid(record);
    cleanElements(record);
    cleanExtras(record);
    cleanNotes(record);
}

} // namespace sennight
