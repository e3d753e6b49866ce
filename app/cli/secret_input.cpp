// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_input.h"

#include <QFile>

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <conio.h>
#else
#include <termios.h>
#include <unistd.h>

#include <memory>
#endif

namespace sennight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSecret = 4096;

#ifdef Q_OS_WIN

std::optional<QString> typedUnseen(const QString &question)
{
    QString typed;
    (void)std::fputs(qPrintable(question), stderr);
    for (wint_t key = _getwch(); key != L'\r' && key != L'\n'; key = _getwch()) {
        if (key == 3 || typed.size() >= longestSecret) // Ctrl+C
            return std::nullopt;
        if (key == L'\b')
            typed.chop(1);
        else
            typed += QChar(static_cast<char16_t>(key));
    }
    (void)std::fputs("\n", stderr);
    return typed;
}

#else

/// What is typed on a terminal is not shown while this lives.
class Unseen
{
public:
    explicit Unseen(int terminal)
        : m_terminal(terminal)
    {
        m_isSet = tcgetattr(terminal, &m_before) == 0;
        termios now = m_before;
        now.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSet = m_isSet && tcsetattr(terminal, TCSAFLUSH, &now) == 0;
    }
    ~Unseen()
    {
        if (m_isSet)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    int m_terminal;
    termios m_before{};
    bool m_isSet = false;
};

std::optional<QString> typedUnseen(const QString &question)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> terminal(std::fopen("/dev/tty", "r+"),
                                                                    &std::fclose);
    if (!terminal)
        return std::nullopt;
    const Unseen unseen(fileno(terminal.get()));
    (void)std::fputs(question.toUtf8().constData(), terminal.get());
    (void)std::fflush(terminal.get());
    std::array<char, longestSecret> line{};
    const bool isRead =
        std::fgets(line.data(), static_cast<int>(line.size()), terminal.get()) != nullptr;
    (void)std::fputs("\n", terminal.get());
    if (!isRead)
        return std::nullopt;
    QString typed = QString::fromUtf8(line.data());
    line.fill('\0');
    while (typed.endsWith(u'\n') || typed.endsWith(u'\r'))
        typed.chop(1);
    return typed;
}

#endif

} // namespace

Answer<QString> secretFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"\"%1\" cannot be read: %2."_s.arg(path, file.errorString()),
                       u"Check the path and its rights."_s);
    const QByteArray line = file.readLine(longestSecret + 2);
    QString secret = QString::fromUtf8(line);
    while (secret.endsWith(u'\n') || secret.endsWith(u'\r'))
        secret.chop(1);
    if (secret.isEmpty() || line.size() > longestSecret)
        return refused(u"\"%1\" does not begin with a line that can be a secret."_s.arg(path),
                       u"Write it into the file's first line."_s);
    return secret;
}

Answer<QString> askForSecret(const QString &question, const QString &hint)
{
    const auto typed = typedUnseen(question);
    if (!typed)
        return refused(u"There is no terminal to ask on."_s, hint);
    return *typed;
}

} // namespace sennight::cli
