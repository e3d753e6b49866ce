// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include <array>

namespace sennight::sync::simulation {
namespace {

constexpr int todos = 5;
constexpr quint8 unknownEntity = 200;
constexpr quint8 unknownField = 250;

RecordId recordOf(Entity entity, int number)
{
    QByteArray bytes(RecordId::size, static_cast<char>(entity));
    bytes.back() = static_cast<char>(number);
    return *RecordId::fromBytes(bytes);
}

RegisterKey keyOf(Field field, int number, const QString &element = {})
{
    return {static_cast<quint8>(entityOf(field)), recordOf(entityOf(field), number),
            static_cast<quint8>(numberOf(field)), element};
}

struct KnownPlace
{
    Field field;
    int weight;
};

constexpr std::array<KnownPlace, 15> knownPlaces{{
    {Field::TodoTitle, 5},
    {Field::TodoDescription, 5},
    {Field::TodoParent, 3},
    {Field::TodoEstimate, 3},
    {Field::TodoPlan, 2},
    {Field::TodoCompletion, 2},
    {Field::TodoDayOrder, 2},
    {Field::TodoPriority, 1},
    {Field::TodoTags, 3},
    {Field::TodoDeleted, 2},
    {Field::ProjectWhy, 2},
    {Field::ProjectTitle, 1},
    {Field::ProjectTargetDate, 1},
    {Field::GoalTitle, 1},
    {Field::GoalTargetMinutes, 1},
}};

} // namespace

RegisterKey Person::place()
{
    if (m_isNewer && m_dice.oneIn(6))
        return m_dice.oneIn(2) ? RegisterKey{unknownEntity, recordOf(Entity::Todo, 1), 3,
                                             m_dice.oneIn(2) ? QString() : QStringLiteral("x")}
                               : RegisterKey{static_cast<quint8>(Entity::Todo),
                                             recordOf(Entity::Todo, m_dice.below(todos)),
                                             unknownField,
                                             {}};
    constexpr int all = [] {
        int sum = 0;
        for (const KnownPlace &each : knownPlaces)
            sum += each.weight;
        return sum;
    }();
    int left = m_dice.below(all);
    const auto *chosen = std::ranges::find_if(knownPlaces, [&](const KnownPlace &each) {
        left -= each.weight;
        return left < 0;
    });
    const bool isTodo = entityOf(chosen->field) == Entity::Todo;
    const QString element = chosen->field != Field::TodoTags ? QString()
                            : m_dice.oneIn(2)                ? QStringLiteral("a")
                                                             : QStringLiteral("b");
    return keyOf(chosen->field, isTodo ? m_dice.below(todos) : 0, element);
}

QString Person::freshWord()
{
    return canary + QString::number(m_dice.next64(), 36);
}

// Changes, adds or removes one word; every new word is new to the world.
Value Person::text(const RegisterKey &key)
{
    if (m_dice.oneIn(12))
        return {};
    const Value now = m_shown(key).value;
    const auto *shown = std::get_if<QString>(&now);
    QStringList words = shown ? shown->split(u' ', Qt::SkipEmptyParts) : QStringList();
    const auto any = [&] { return m_dice.below(static_cast<int>(words.size())); };
    if (words.isEmpty()) {
        for (int i = 0; i < 9; ++i)
            words.append(freshWord());
    } else if (words.size() < 6) {
        words.insert(any(), freshWord());
    } else if (m_dice.oneIn(4)) {
        words.removeAt(any());
    } else {
        words[any()] = freshWord();
    }
    return words.join(u' ');
}

Value Person::valueFor(const RegisterKey &key)
{
    const FieldSpec *known = findField(key.entity, key.field);
    if (!known)
        return m_dice.oneIn(6) ? Value()
                               : Value(QString(canary + QString::number(m_dice.below(5))));
    if (known->policy == Policy::Life)
        return !m_dice.oneIn(3);
    if (m_dice.oneIn(6))
        return {};
    switch (known->type) {
    case FieldType::Markdown:
        return text(key);
    case FieldType::Id:
        return recordOf(Entity::Todo, m_dice.below(todos));
    case FieldType::Date:
    case FieldType::Plan:
        return QStringLiteral("2026-12-0%1").arg(1 + m_dice.below(5));
    case FieldType::Order:
        return QString(QChar(u'b' + m_dice.below(5)));
    case FieldType::Word:
        return m_dice.oneIn(2) ? QStringLiteral("high") : QStringLiteral("low");
    case FieldType::Line:
        if (known->policy == Policy::Set)
            return m_dice.oneIn(2) ? key.element : key.element.toUpper();
        return QString(canary + QString::number(m_dice.below(6)));
    default:
        return qint64{1 + m_dice.below(5)};
    }
}

std::vector<LocalEdit> Person::edits()
{
    std::vector<LocalEdit> edits;
    for (int i = m_dice.below(4); i >= 0; --i) {
        const RegisterKey key = place();
        if (std::ranges::contains(edits, key, &LocalEdit::key))
            continue;
        LocalEdit each{key, valueFor(key)};
        if (m_dice.oneIn(10))
            each.at = Hlc::fromMs(1'700'000'000'000 + m_dice.below(1 << 30));
        edits.push_back(std::move(each));
    }
    return edits;
}

LocalEdit Person::removal()
{
    return {keyOf(Field::TodoDeleted, m_dice.below(todos)), true};
}

std::optional<LocalEdit> Person::settlement()
{
    std::vector<RegisterKey> open;
    for (int todo = 0; todo < todos; ++todo)
        for (const Field field :
             {Field::TodoTitle, Field::TodoEstimate, Field::TodoDescription, Field::TodoParent})
            if (const RegisterKey key = keyOf(field, todo); m_shown(key).conflict)
                open.push_back(key);
    if (open.empty())
        return {};
    const RegisterKey &key = m_dice.pick(open);
    return LocalEdit{key, valueFor(key)};
}

} // namespace sennight::sync::simulation
