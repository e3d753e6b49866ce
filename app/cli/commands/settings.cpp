// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes.h"
#include "commands.h"

#include "domain/settings.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList settingKeys()
{
    QStringList keys;
    for (const SettingSpec &setting : settingSpecs())
        keys += QString::fromLatin1(setting.key);
    return keys;
}

Answer<const SettingSpec *> settingNamed(const QString &key)
{
    if (const auto *setting = findSetting(key))
        return setting;
    const auto near = nearest(key, settingKeys());
    const auto guess = near.isEmpty() ? QString() : u"Did you mean %1? "_s.arg(near);
    return nothingFound(u"There is no setting \"%1\"."_s.arg(key),
                        guess + u"Settings: %1."_s.arg(settingKeys().join(u", "_s)));
}

/// As stored, else the default.
Answer<QString> jsonOf(const Session &session, const SettingSpec &setting)
{
    const auto stored = session.queries().setting(QString::fromLatin1(setting.key));
    if (!stored)
        return failed(stored);
    return stored->value_or(QString::fromLatin1(setting.defaultJson));
}

void writeSetting(JsonWriter &json, const SettingSpec &setting, const QString &value)
{
    json.beginObject();
    json.text("key"_L1, QString::fromLatin1(setting.key));
    json.key("value"_L1);
    json.verbatim(value.toUtf8());
    json.key("default"_L1);
    json.verbatim(setting.defaultJson);
    json.text("form"_L1, settingForm(setting));
    json.text("summary"_L1, QString::fromLatin1(setting.summary));
    json.endObject();
}

Answer<void> printSetting(Invocation &call, const SettingSpec &setting)
{
    const auto value = jsonOf(call.session, setting);
    if (!value)
        return failed(value);
    if (call.out.json)
        printJson(call.out, [&](JsonWriter &json) { writeSetting(json, setting, *value); });
    else
        call.out.line(settingToText(setting, *value));
    return {};
}

} // namespace

Answer<void> getSetting(Invocation &call)
{
    const auto setting = settingNamed(call.arguments.words[0]);
    return setting ? printSetting(call, **setting) : failed(setting);
}

Answer<void> setSettingTo(Invocation &call)
{
    const auto setting = settingNamed(call.arguments.words[0]);
    if (!setting)
        return failed(setting);
    const auto text = call.arguments.words[1].trimmed();
    auto json = text.isEmpty() ? Result<QString>(QString::fromLatin1((*setting)->defaultJson))
                               : settingFromText(**setting, text);
    if (!json)
        return std::unexpected(
            Failure(Exit::Usage, u"invalid_value"_s,
                    u"%1: \"%2\" cannot be read."_s.arg(QLatin1StringView((*setting)->key), text),
                    u"Write %1."_s.arg(settingForm(**setting))));
    const auto action =
        setSetting(QString::fromLatin1((*setting)->key), *json, call.session.actionContext());
    if (auto committed = commit(call, action); !committed)
        return failed(committed);
    return printSetting(call, **setting);
}

Answer<void> listSettings(Invocation &call)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    constexpr int summaryColumn = 3;
    TextTable table(summaryColumn);
    json.beginArray();
    for (const SettingSpec &setting : settingSpecs()) {
        const auto value = jsonOf(call.session, setting);
        if (!value)
            return failed(value);
        writeSetting(json, setting, *value);
        const bool isDefault = *value == QLatin1StringView(setting.defaultJson);
        table.row({{QString::fromLatin1(setting.key), Tone::Strong},
                   {settingToText(setting, *value), isDefault ? Tone::Plain : Tone::Good},
                   {isDefault ? QString() : u"changed"_s, Tone::Quiet},
                   {QString::fromLatin1(setting.summary), Tone::Quiet}});
    }
    json.endArray();
    if (call.out.json)
        call.out.bytes(bytes + '\n');
    else
        table.print(call.out);
    return {};
}

} // namespace sennight::cli
