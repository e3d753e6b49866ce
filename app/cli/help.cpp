// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "json_writer.h"
#include "text_table.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

QString synopsis(const QString &path, const Command &command)
{
    const auto options = command.options.empty() ? QString() : QStringLiteral(" [OPTION…]");
    return (u"senn "_s + path + u' ' + utf8(command.arguments)).trimmed() + options;
}

QString optionForm(const Option &option)
{
    return option.value ? utf8(option.name) + u' ' + utf8(option.value) : utf8(option.name);
}

void printSection(Output &out, const QString &title)
{
    out.line();
    out.composedLine(out.toned(title, Tone::Strong));
}

void printOptions(Output &out, std::span<const Option> options)
{
    TextTable table(1);
    for (const Option &option : options)
        table.row({{u"  "_s + optionForm(option), Tone::Good}, {utf8(option.summary)}});
    table.print(out);
}

void printCommands(Output &out, const QString &prefix, std::span<const Command> among)
{
    TextTable table(1);
    for (const Command &command : among) {
        if (!command.hidden)
            table.row(
                {{u"  "_s + prefix + utf8(command.name), Tone::Good}, {utf8(command.summary)}});
    }
    table.print(out);
}

void printExamples(Output &out, std::span<const Example> examples)
{
    TextTable table(1);
    for (const Example &example : examples)
        table.row({{u"  "_s + utf8(example.line), Tone::Good}, {utf8(example.says), Tone::Quiet}});
    table.print(out);
}

void writeCommand(JsonWriter &json, const Command &command)
{
    json.beginObject();
    json.text(QLatin1StringView("name"), utf8(command.name));
    json.text(QLatin1StringView("arguments"), utf8(command.arguments));
    json.text(QLatin1StringView("summary"), utf8(command.summary));
    json.text(QLatin1StringView("details"), utf8(command.details));
    json.key(QLatin1StringView("options"));
    json.beginArray();
    for (const Option &option : command.options) {
        json.beginObject();
        json.text(QLatin1StringView("name"), utf8(option.name));
        json.text(QLatin1StringView("value"), utf8(option.value));
        json.text(QLatin1StringView("summary"), utf8(option.summary));
        json.endObject();
    }
    json.endArray();
    json.key(QLatin1StringView("commands"));
    json.beginArray();
    for (const Command &sub : command.subcommands)
        writeCommand(json, sub);
    json.endArray();
    json.endObject();
}

} // namespace

void printOverview(Output &out)
{
    out.line(u"senn plans weeks from the command line, on the same profile as the window.");
    printSection(out, QStringLiteral("Use"));
    out.line(u"  senn [--profile DIR] [--json] COMMAND …");
    printSection(out, QStringLiteral("Commands"));
    printCommands(out, {}, commands());
    printSection(out, QStringLiteral("Options"));
    printOptions(out, globalOptions());
    out.line();
    out.line(u"\"senn help COMMAND\" explains one. An id may be shortened to a prefix that only it "
             u"has.");
}

void printHelp(Output &out, const QString &path, const Command &command)
{
    if (out.json) {
        QByteArray bytes;
        JsonWriter json(bytes);
        writeCommand(json, command);
        out.bytes(bytes + '\n');
        return;
    }
    out.composedLine(out.toned(synopsis(path, command), Tone::Strong));
    out.line(utf8(command.summary) + u'.');
    const auto details = utf8(command.details);
    if (!details.isEmpty()) {
        out.line();
        const auto lines = QStringView(details).split(u'\n');
        for (const auto line : lines)
            out.line(line);
    }
    if (!command.subcommands.empty()) {
        printSection(out, QStringLiteral("Commands"));
        for (const Command &sub : command.subcommands)
            out.line(u"  "_s + synopsis(path + u' ' + utf8(sub.name), sub));
        out.line();
        printCommands(out, path + u' ', command.subcommands);
    }
    if (!command.options.empty()) {
        printSection(out, QStringLiteral("Options"));
        printOptions(out, command.options);
    }
    if (!command.examples.empty()) {
        printSection(out, QStringLiteral("Examples"));
        printExamples(out, command.examples);
    }
}

QByteArray helpAsJson()
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginArray();
    for (const Command &command : commands()) {
        if (!command.hidden)
            writeCommand(json, command);
    }
    json.endArray();
    return bytes;
}

} // namespace sennight::cli
