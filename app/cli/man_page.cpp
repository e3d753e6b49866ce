// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

/// Text for roff: its own signs are written so that they print as they are.
QByteArray roff(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e"));
    text.replace(u'-', QStringLiteral("\\-"));
    text.replace(u'\'', QStringLiteral("\\(aq"));
    text.replace(u'`', QStringLiteral("\\(ga"));
    text.replace(u'^', QStringLiteral("\\(ha"));
    text.replace(u'~', QStringLiteral("\\(ti"));
    if (text.startsWith(u'.'))
        text.prepend(QStringLiteral("\\&"));
    return text.toUtf8();
}

QByteArray roff(const char *text)
{
    return roff(QString::fromUtf8(text));
}

QByteArray bold(const QByteArray &text)
{
    return "\\fB" + text + "\\fR";
}

QByteArray optionEntry(const Option &option)
{
    QByteArray form = bold(roff(option.name));
    if (option.value)
        form += " \\fI" + roff(option.value) + "\\fR";
    return ".TP\n" + form + "\n" + roff(option.summary) + ".\n";
}

QByteArray verbatim(const QStringList &lines)
{
    QByteArray page = ".nf\n";
    for (const QString &line : lines)
        page += line.isEmpty() ? QByteArray(".sp\n") : roff(line) + "\n";
    return page + ".fi\n";
}

QByteArray commandEntry(const QByteArray &prefix, const Command &command)
{
    if (command.hidden)
        return {};
    const auto path = prefix + command.name;
    if (!command.subcommands.empty()) {
        QByteArray page;
        for (const Command &sub : command.subcommands)
            page += commandEntry(path + ' ', sub);
        return page;
    }
    auto page = (".SS " + bold(roff(path.constData())) + ' ' + roff(command.arguments)).trimmed() +
                '\n' + roff(command.summary) + ".\n";
    if (*command.details)
        page += ".PP\n" + verbatim(QString::fromUtf8(command.details).split(u'\n'));
    for (const Option &option : command.options)
        page += optionEntry(option);
    if (command.examples.empty())
        return page;
    QStringList lines;
    for (const Example &example : command.examples)
        lines += u"    "_s + QString::fromUtf8(example.line);
    return page + ".PP\nFor example:\n.PP\n" + verbatim(lines);
}

struct Entry
{
    const char *name;
    const char *says;
};

constexpr Entry exits[] = {
    {"0", "Done."},
    {"1", "Refused or failed."},
    {"2", "Wrong usage."},
    {"3", "Nothing by that id or name."},
    {"4", "Held: the user must decide."},
    {"5", "The store is damaged."},
};

constexpr Entry environment[] = {
    {"SENNIGHT_PROFILE", "The folder of the profile, where \\-\\-profile is not given."},
    {"SENNIGHT_NOW", "An instant such as 2026\\-11\\-11T10:00:00Z that stands for now, for trying "
                     "things out."},
    {"NO_COLOR", "No colours, when it is set and not empty."},
};

QByteArray entries(std::span<const Entry> list)
{
    QByteArray page;
    for (const Entry &entry : list)
        page += ".TP\n" + bold(entry.name) + "\n" + entry.says + "\n";
    return page;
}

} // namespace

QByteArray manPage(const QString &version)
{
    auto page = ".TH SENN 1 \"\" \"Sennight " + version.toUtf8() + "\" \"User Commands\"\n";
    page += ".SH NAME\nsenn \\- plan weeks from the command line\n";
    page += ".SH SYNOPSIS\n.B senn\n[\\fB\\-\\-profile\\fR \\fIDIR\\fR] "
            "[\\fB\\-\\-json\\fR] \\fICOMMAND\\fR ...\n";
    page += ".SH DESCRIPTION\nWorks on the same profile as the Sennight window, at the same "
            "time. Results go to standard output, messages to standard error. An id may be "
            "shortened to a prefix that only it has.\n";
    page += ".SH OPTIONS\n";
    for (const Option &option : globalOptions())
        page += optionEntry(option);
    page += ".SH COMMANDS\n";
    for (const Command &command : commands())
        page += commandEntry({}, command);
    page += ".SH EXIT STATUS\n" + entries(exits);
    page += ".SH ENVIRONMENT\n" + entries(environment);
    page += ".SH FILES\n.TP\n.I ~/.local/share/sennight\nThe profile, where neither an option nor "
            "the environment names one.\n";
    return page;
}

} // namespace sennight::cli
