// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <QStringDecoder>

#include <algorithm>

namespace sennight::cli {

namespace {

QString seeHelp(const QString &path = {})
{
    const auto command = path.isEmpty() ? QString() : u' ' + path;
    return QStringLiteral("See \"senn help%1\".").arg(command);
}

const Option *findOption(std::span<const Option> among, QStringView name)
{
    const auto found = std::ranges::find_if(
        among, [&](const Option &option) { return name == QLatin1StringView(option.name); });
    return found == among.end() ? nullptr : &*found;
}

/// "project" knows its own commands; "help" is shown for it alone.
QStringList namesOf(std::span<const Command> among)
{
    QStringList names;
    for (const Command &command : among) {
        if (!command.hidden)
            names += QLatin1StringView(command.name);
    }
    return names;
}

std::unexpected<Failure> unknownCommand(const QString &written, std::span<const Command> among,
                                        const QString &path)
{
    const auto near = nearest(written, namesOf(among));
    const auto guess =
        near.isEmpty() ? QString() : QStringLiteral("Did you mean \"%1\"? ").arg(near);
    const auto full = path.isEmpty() ? written : path + u' ' + written;
    return wrongUsage(QStringLiteral("There is no command \"%1\".").arg(full),
                      guess + seeHelp(path));
}

/// Reads word by word; the state is what was read so far.
class Reader
{
public:
    Reader(const QStringList &words, bool &json)
        : m_words(words)
        , m_json(json)
    {}

    Answer<CommandLine> read()
    {
        while (m_at < m_words.size()) {
            const QString word = m_words[m_at++];
            if (!m_optionsEnded && word == u"--") {
                m_optionsEnded = true;
                continue;
            }
            auto taken = isOption(word) ? takeOption(word) : takeWord(word);
            if (!taken)
                return failed(taken);
        }
        return finish();
    }

private:
    [[nodiscard]] bool isOption(const QString &word) const
    {
        return !m_optionsEnded && ((word.size() > 2 && word.startsWith(u"--")) || word == u"-h");
    }

    Answer<void> takeWord(const QString &word)
    {
        const auto among = m_line.command ? m_line.command->subcommands : commands();
        const bool namesCommand = !m_line.command || !among.empty();
        if (!namesCommand) {
            m_line.arguments.words += word;
            return {};
        }
        const auto *found = findCommand(among, word);
        if (!found)
            return unknownCommand(word, among, m_line.path);
        m_line.path += (m_line.path.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        m_line.command = found;
        return {};
    }

    Answer<void> takeOption(const QString &word)
    {
        const auto equals = word.indexOf(u'=');
        const auto name =
            word == u"-h" ? QStringLiteral("--help") : word.left(equals < 0 ? word.size() : equals);
        const auto *option = findOption(globalOptions(), name);
        if (!option && m_line.command)
            option = findOption(m_line.command->options, name);
        if (!option)
            return unknownOption(name);
        QString value;
        if (option->value) {
            if (equals < 0 && m_at >= m_words.size())
                return wrongUsage(QStringLiteral("%1 needs a value: %1 %2.")
                                      .arg(name, QString::fromUtf8(option->value)));
            value = equals < 0 ? m_words[m_at++] : word.sliced(equals + 1);
        } else if (equals >= 0) {
            return wrongUsage(QStringLiteral("%1 takes no value.").arg(name));
        }
        return keep(name, value);
    }

    Answer<void> keep(const QString &name, const QString &value)
    {
        if (name == u"--json")
            m_json = m_line.json = true;
        else if (name == u"--help")
            m_line.wantsHelp = true;
        else if (name == u"--version")
            m_line.wantsVersion = true;
        else if (name == u"--profile" && value.isEmpty())
            return wrongUsage(QStringLiteral("--profile needs a folder: --profile DIR."));
        else if (name == u"--profile")
            m_line.profile = value;
        else if (!m_line.arguments.options.emplace(name, value).second)
            return wrongUsage(QStringLiteral("%1 is given twice.").arg(name));
        return {};
    }

    [[nodiscard]] std::unexpected<Failure> unknownOption(const QString &name) const
    {
        if (!m_line.command)
            return wrongUsage(QStringLiteral("There is no option %1.").arg(name), seeHelp());
        return wrongUsage(QStringLiteral("\"senn %1\" has no option %2.").arg(m_line.path, name),
                          seeHelp(m_line.path) +
                              QStringLiteral(" Write -- before words that begin with two dashes."));
    }

    Answer<CommandLine> finish()
    {
        if (!m_line.command || m_line.wantsHelp || m_line.wantsVersion)
            return std::move(m_line);
        const auto &command = *m_line.command;
        if (!command.subcommands.empty())
            return wrongUsage(
                QStringLiteral("\"senn %1\" needs one of: %2.")
                    .arg(m_line.path, namesOf(command.subcommands).join(QStringLiteral(", "))),
                seeHelp(m_line.path));
        const auto count = m_line.arguments.words.size();
        const bool tooMany = command.most >= 0 && count > command.most;
        if (!tooMany && count >= command.fewest)
            return std::move(m_line);
        const auto form = QStringLiteral("senn %1 %2")
                              .arg(m_line.path, QString::fromUtf8(command.arguments))
                              .trimmed();
        return wrongUsage(
            tooMany ? QStringLiteral("Too many words: \"%1\" was not expected.")
                          .arg(m_line.arguments.words[command.most])
                    : QStringLiteral("Something is missing after \"senn %1\".").arg(m_line.path),
            QStringLiteral("Write: %1").arg(form));
    }

    const QStringList &m_words;
    bool &m_json;
    qsizetype m_at = 0;
    bool m_optionsEnded = false;
    CommandLine m_line;
};

} // namespace

Answer<CommandLine> readCommandLine(const QStringList &words, bool &json)
{
    json = words
               .first(std::max<qsizetype>(0, words.indexOf(u"--") < 0 ? words.size()
                                                                      : words.indexOf(u"--")))
               .contains(u"--json");
    return Reader(words, json).read();
}

Answer<QStringList> decodedArguments(int count, const char *const *bytes)
{
    QStringList words;
    for (int i = 1; i < count; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString word = decoder(QByteArrayView(bytes[i]));
        if (decoder.hasError())
            return wrongUsage(QStringLiteral("Argument %1 is not UTF-8 text.").arg(i),
                              QStringLiteral("Write it in UTF-8."));
        words += word;
    }
    return words;
}

const Command *findCommand(std::span<const Command> among, QStringView name)
{
    const auto found = std::ranges::find_if(
        among, [&](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == among.end() ? nullptr : &*found;
}

namespace {

/// Levenshtein distance over UTF-16 units; words here are short.
int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[at], std::min({row[at] + 1, row[at - 1] + 1, replaced}));
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &written, const QStringList &names)
{
    constexpr int farthest = 2;
    constexpr int longest = 40;
    QString best;
    int bestDistance = farthest + 1;
    for (const QString &name : names) {
        if (written.size() > longest)
            break;
        const bool begun = name.startsWith(written) && written.size() >= 2;
        const int distance = begun ? 0 : editDistance(written.toLower(), name);
        if (distance < bestDistance && distance < name.size()) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace sennight::cli
