// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "json_writer.h"

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace sennight::cli {

namespace {

constexpr qsizetype flushAt = 64 * 1024;

bool isTerminal(std::FILE *file)
{
#ifdef Q_OS_UNIX
    return ::isatty(::fileno(file)) == 1;
#else
    Q_UNUSED(file)
    return false;
#endif
}

int columnsOf(std::FILE *file)
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (::ioctl(::fileno(file), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#else
    Q_UNUSED(file)
#endif
    return 80;
}

/// no-color.org: any value that is not empty turns colour off.
bool wantsColour()
{
    return qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

const char *codeOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return "";
    case Tone::Strong:
        return "1";
    case Tone::Quiet:
        return "2";
    case Tone::Now:
        return "33";
    case Tone::Late:
        return "31";
    case Tone::Good:
        return "36";
    }
    Q_UNREACHABLE_RETURN("");
}

/// What was typed may be of any length, and comes back in messages.
QString elided(const QString &text)
{
    constexpr qsizetype longest = 1000;
    constexpr qsizetype end = 200;
    if (text.size() <= longest)
        return text;
    return text.left(longest - end) + QStringLiteral(" … ") + text.right(end);
}

QByteArray asJson(QLatin1StringView name, const Failure &failure)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.key(name);
    json.beginObject();
    json.text(QLatin1StringView("code"), failure.code);
    json.text(QLatin1StringView("message"), elided(failure.message));
    json.text(QLatin1StringView("hint"), elided(failure.hint));
    json.endObject();
    json.endObject();
    return bytes + '\n';
}

} // namespace

QString printable(QStringView text)
{
    const auto turnsTheLine = [](QChar c) {
        return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
    };
    auto result = text.toString();
    for (QChar &c : result) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
        else if (c.category() == QChar::Other_Control || turnsTheLine(c))
            c = QChar::ReplacementCharacter;
    }
    return result;
}

Output::Output(std::FILE *results, std::FILE *messages)
    : m_results(results)
    , m_messages(messages)
    , m_messagesOnTerminal(isTerminal(messages))
{
    if (isTerminal(results)) {
        m_width = columnsOf(results);
        m_colour = wantsColour();
    }
}

Output::~Output()
{
    (void)flush();
}

QString Output::toned(const QString &text, Tone tone) const
{
    if (!m_colour || tone == Tone::Plain || text.isEmpty())
        return text;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1StringView(codeOf(tone)), text);
}

void Output::line(QStringView text)
{
    composedLine(printable(text));
}

void Output::composedLine(QStringView text)
{
    bytes(text.toUtf8() + '\n');
}

void Output::bytes(QByteArrayView bytes)
{
    m_pending += bytes;
    if (m_pending.size() >= flushAt)
        (void)flush();
}

void Output::note(QStringView text)
{
    tell(printable(text).toUtf8() + '\n');
}

void Output::tell(QByteArrayView bytes)
{
    (void)flush(); // results that came before the note stand before it on a terminal
    (void)std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), m_messages);
}

void Output::failure(const Failure &failure)
{
    if (json) {
        tell(asJson(QLatin1StringView("error"), failure));
        return;
    }
    auto text = QStringLiteral("senn: ") + elided(failure.message);
    if (!failure.hint.isEmpty())
        text += u' ' + elided(failure.hint);
    note(text);
}

void Output::warning(const Failure &failure)
{
    if (json)
        tell(asJson(QLatin1StringView("warning"), failure));
    else
        note(failure.message + u' ' + failure.hint);
}

bool Output::flush()
{
    const auto pending = std::exchange(m_pending, {});
    if (m_readerLeft || m_failed)
        return !m_failed;
    const auto size = static_cast<size_t>(pending.size());
    if ((size == 0 || std::fwrite(pending.constData(), 1, size, m_results) == size) &&
        std::fflush(m_results) == 0)
        return true;
    m_readerLeft = errno == EPIPE;
    m_failed = !m_readerLeft;
    return !m_failed;
}

bool Output::deliver()
{
    if (!flush() || m_readerLeft)
        return false;
#ifdef Q_OS_UNIX
    // Terminals, pipes and sockets have no disk to reach.
    return ::fsync(::fileno(m_results)) == 0 || errno == EINVAL || errno == ENOTSUP ||
           errno == EROFS;
#else
    return true;
#endif
}

} // namespace sennight::cli
