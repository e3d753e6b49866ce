// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sennight_export_p.h"

#include "sennight_format_p.h"

namespace sennight {

using namespace Qt::StringLiterals;

SennightExport::SennightExport(QIODevice &device, const ExportContext &context)
    : m_sink(device, context)
    , m_queries(context.queries)
{}

Result<ExportReport> SennightExport::run()
{
    m_sink.write(u"{\"sennight\":%1,\"schema\":%2"_s.arg(sennightFormatVersion).arg(schemaVersion));
    for (const EntitySpec &entity : entities()) {
        m_sink.write(u",\n\"%1\":["_s.arg(QLatin1StringView(entity.table)));
        bool isFirst = true;
        m_sink.forEach(entity.entity, true, [&](const Record &record) {
            m_sink.write(isFirst ? u"\n" : u",\n");
            isFirst = false;
            writeRecord(record);
        });
        m_sink.write(u"]");
    }
    m_sink.write(u"}\n");
    return m_sink.finish();
}

/// Empty where the record inherits nothing.
Record SennightExport::inheritedOf(const Record &record)
{
    if (const auto predecessor = record.reference(Field::TodoPredecessor);
        predecessor && record.entity == Entity::Todo) {
        const auto before = m_queries.record(*predecessor);
        if (before && before->entity == Entity::Todo)
            return inheritedView(*before, record);
    }
    return {};
}

void SennightExport::writeRecord(const Record &record)
{
    const Record inherited = inheritedOf(record);
    JsonObject object;
    object.text(u"id", record.id.toHex());
    object.text(u"modified_at", instantToText(record.modifiedAtMs));
    if (record.deleted)
        object.boolean(u"deleted", true);
    for (const FieldSpec &field : spec(record.entity).fields) {
        if (field.policy == Policy::Set)
            addSet(object, record, field.field, inherited);
        else if (field.policy != Policy::Life)
            addField(object, record, field.field, inherited);
    }
    m_sink.write(object.toJson());
    m_sink.wrote(record.entity);
}

void SennightExport::addField(JsonObject &object, const Record &record, Field field,
                              const Record &inherited)
{
    const Value &value = record.value(field);
    if (value == inherited.value(field))
        return;
    object.raw(QString::fromLatin1(spec(field).name), sennightJson(spec(field).type, value));
}

void SennightExport::addSet(JsonObject &object, const Record &record, Field field,
                            const Record &inherited)
{
    const auto &own = record.elements(field);
    const auto &shown = inherited.elements(field);
    JsonObject elements;
    for (const auto &[element, value] : own) {
        const auto same = shown.find(element);
        if (same == shown.end() || same->second != value)
            elements.raw(element, sennightJson(spec(field).type, value));
    }
    for (const auto &[element, value] : shown) {
        if (!own.contains(element))
            elements.raw(element, u"null");
    }
    if (!elements.isEmpty())
        object.raw(QString::fromLatin1(spec(field).name), elements.toJson());
}

} // namespace sennight
