// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line program: reads the call, opens what it needs, answers with an exit code.

#include "app/cli/commands/commands.h"
#include "app/language/english.h"
#include "clock.h"
#include "command_line.h"
#include "help.h"
#include "language.h"
#include "session.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <csignal>
#include <new>
#include <string_view>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

using namespace sennight;
using namespace sennight::cli;
using namespace Qt::StringLiterals;

Answer<void> explain(Invocation &call, const CommandLine &line)
{
    if (line.wantsVersion)
        return printVersion(call);
    if (!line.command)
        return showHelp(call);
    printHelp(call.out, line.path, *line.command);
    return {};
}

bool wantsProfile(const Command &command)
{
    return !std::ranges::contains(std::array<Handler, 5>{showHelp, printVersion, printManPage,
                                                         printCompletion, printCandidates},
                                  command.handler);
}

/// Nothing says where Profile::locate() should look.
bool isHomeless(const CommandLine &line)
{
#ifdef Q_OS_UNIX
    return line.profile.isEmpty() && qEnvironmentVariableIsEmpty("SENNIGHT_PROFILE") &&
           qEnvironmentVariableIsEmpty("XDG_DATA_HOME") && qEnvironmentVariableIsEmpty("HOME");
#else
    Q_UNUSED(line)
    return false;
#endif
}

Answer<void> perform(Invocation &call, const CommandLine &line)
{
    if (line.wantsHelp || line.wantsVersion)
        return explain(call, line);
    if (!line.command)
        return wrongUsage(u"What should senn do?"_s, u"\"senn help\" lists the commands."_s);
    if (wantsProfile(*line.command) && isHomeless(line))
        return refused(u"There is no home folder to keep the profile in: HOME is empty."_s,
                       u"Set HOME, or name a folder: senn --profile DIR"_s);
    if (line.command->opens != Opens::Nothing) {
        if (auto opened = call.session.open(line.command->opens); !opened)
            return opened;
    }
    return line.command->handler(call);
}

/// A command writes next to damage without meeting it: what one of them met, it tells the others.
void rememberDamage(const Profile &profile, Opens opens, Failure &failure)
{
    if (failure.exit != Exit::Damaged)
        return;
    profile.rememberDamage();
    if (opens != Opens::Nothing && profile.isKnownDamaged())
        failure.hint = u"To see what can be done, run: senn check"_s;
}

Answer<void> execute(Output &out, const CommandLine &line, const QString &language)
{
    const auto clock = clockFromEnvironment();
    if (!clock)
        return failed(clock);
    SystemRandom random;
    Session session(line.profile, **clock, random, language);
    Invocation call{session, out, line.arguments};
    auto done = perform(call, line);
    if (!done && line.command)
        rememberDamage(session.profile(), line.command->opens, done.error());
    return done;
}

Answer<void> run(Output &out, const QString &language, int count, const char *const *arguments)
{
    const auto words = decodedArguments(count, arguments);
    const auto line =
        words.and_then([&out](const QStringList &read) { return readCommandLine(read, out.json); });
    if (line)
        return execute(out, *line, language);
    // What cannot be read to its end says how it wants its errors all the same.
    out.json = out.json || std::any_of(arguments + 1, arguments + count, [](const char *word) {
                   return std::string_view(word) == "--json";
               });
    return failed(line);
}

#ifdef Q_OS_UNIX
/// A file that is opened later must not become what results are written to: a stream that is closed
/// is replaced by one on which writing, or reading, fails.
void fillClosedStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1)
            (void)::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}
#endif

// A script that tries again would make the change twice.
Failure unwritten(const Output &out)
{
    if (out.changedSomething)
        return {Exit::Failed, u"io"_s,
                u"The change was made and is saved; only its result could not be written."_s,
                u"Do not repeat it. Check where the output goes."_s};
    return {Exit::Failed, u"io"_s, u"The result could not be written in full."_s,
            u"Check the disk that it goes to."_s};
}

int answer(Output &out, const QString &language, int count, const char *const *arguments)
{
    auto done = run(out, language, count, arguments);
    if (!out.flush() && done)
        done = std::unexpected(unwritten(out));
    if (done)
        return static_cast<int>(Exit::Done);
    out.failure(done.error());
    return static_cast<int>(done.error().exit);
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    fillClosedStreams();
#endif
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is no failure
#endif
    const auto language = systemLanguage();
    preferUtf8();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"senn"_s);
    QTranslator english;
    if (loadEnglish(english))
        QCoreApplication::installTranslator(&english);
    Output out(stdout, stderr);
    try {
        return answer(out, language, argc, argv);
    } catch (const std::bad_alloc &) {
        out.failure({Exit::Failed, u"too_large"_s, u"There is not enough memory for this."_s,
                     u"Nothing was changed; close other programs or use smaller input."_s});
        return static_cast<int>(Exit::Failed);
    }
}
