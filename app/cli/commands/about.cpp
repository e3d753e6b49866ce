// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/candidates.h"
#include "app/cli/changes.h"
#include "app/cli/help.h"
#include "commands.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

QString version()
{
    return QStringLiteral(SENNIGHT_VERSION);
}

} // namespace

Answer<void> showHelp(Invocation &call)
{
    if (call.arguments.words.isEmpty()) {
        call.out.json ? call.out.bytes(helpAsJson()) : printOverview(call.out);
        return {};
    }
    const Command *command = nullptr;
    auto among = commands();
    for (const QString &word : std::as_const(call.arguments.words)) {
        command = findCommand(among, word);
        if (!command)
            return wrongUsage(u"There is no command \"%1\"."_s.arg(call.arguments.text()),
                              u"\"senn help\" lists them."_s);
        among = command->subcommands;
    }
    printHelp(call.out, call.arguments.text(), *command);
    return {};
}

Answer<void> printCompletion(Invocation &call)
{
    const auto script = completionScript(call.arguments.words[0]);
    if (!script)
        return wrongUsage(u"There is no completion for \"%1\"."_s.arg(call.arguments.words[0]),
                          u"Write bash, zsh or fish."_s);
    call.out.bytes(*script);
    return {};
}

Answer<void> printCandidates(Invocation &call)
{
    const auto found =
        candidatesFor(call.arguments.words, call.session.clock(), call.session.random());
    for (const Candidate &candidate : found)
        call.out.bytes(printable(candidate.word).toUtf8() + '\t' +
                       printable(candidate.says).toUtf8() + '\n');
    return {};
}

Answer<void> printManPage(Invocation &call)
{
    call.out.bytes(manPage(version()));
    return {};
}

Answer<void> printVersion(Invocation &call)
{
    if (!call.out.json) {
        call.out.line(u"senn "_s + version());
        return {};
    }
    printJson(call.out, [](JsonWriter &json) {
        json.beginObject();
        json.text("version"_L1, version());
        json.endObject();
    });
    return {};
}

} // namespace sennight::cli
