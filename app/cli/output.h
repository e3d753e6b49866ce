// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <QByteArray>
#include <QStringView>

#include <cstdio>

namespace sennight::cli {

/// What a piece of text means; shown as colour on a terminal, never by colour alone.
enum class Tone : quint8 { Plain, Strong, Quiet, Now, Late, Good };

/// Results to stdout, messages to stderr. Output is collected and written in large pieces; a reader
/// that went away (a broken pipe) is not an error.
class Output
{
public:
    Output(std::FILE *results, std::FILE *messages);
    ~Output();
    Q_DISABLE_COPY_MOVE(Output)

    bool json = false; ///< `--json` was given
    /// A change was committed: it stays, though its result may not be written.
    bool changedSomething = false;

    [[nodiscard]] bool hasColour() const { return m_colour; }
    /// Columns of the terminal that results go to; 0 where they go elsewhere.
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] bool messagesOnTerminal() const { return m_messagesOnTerminal; }

    /// The text in the colours of its tone, or as it is.
    [[nodiscard]] QString toned(const QString &text, Tone tone) const;

    /// One line of results. Control characters in it are replaced: a title is never a command for
    /// the terminal.
    void line(QStringView text = {});
    /// A line that this program composed, with its colours.
    void composedLine(QStringView text);
    /// Bytes as they are: JSON, scripts, exported files.
    void bytes(QByteArrayView bytes);
    /// One line on stderr that is no error.
    void note(QStringView text);
    void failure(const Failure &failure);
    /// The command did what it was asked; something beside it failed. {"warning"} with --json.
    void warning(const Failure &failure);

    /// Writes what is collected. False when the disk is full or the device fails.
    [[nodiscard]] bool flush();
    /// For what must not be lost: written, and where it goes to a file, on the disk. False also
    /// when the reader went away.
    [[nodiscard]] bool deliver();

private:
    void tell(QByteArrayView bytes);

    std::FILE *m_results;
    std::FILE *m_messages;
    QByteArray m_pending;
    bool m_colour = false;
    bool m_messagesOnTerminal = false;
    bool m_readerLeft = false;
    bool m_failed = false;
    int m_width = 0;
};

/// Text without control characters, so that it cannot drive a terminal, and without those that turn
/// the rest of a line around; tabs and line ends become spaces.
[[nodiscard]] QString printable(QStringView text);

} // namespace sennight::cli
