// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace sennight::cli {

/// What the program answers to the shell (the design's CLI.md); scripts rely on the numbers.
enum class Exit {
    Done = 0,
    Failed = 1,   ///< refused, or failed
    Usage = 2,    ///< the command cannot be read
    NotFound = 3, ///< nothing by that id or name
    Held = 4,     ///< a person must decide
    Damaged = 5,  ///< the store is damaged
};

/// Why a command did not do what it was asked: one line, and the next step. Made from an Error of
/// the rooms below, or from what only the command line knows.
struct Failure
{
    Exit exit = Exit::Failed;
    QString code; ///< stable, for scripts
    QString message;
    QString hint;

    Failure(const Error &error);
    Failure(Exit exit_, QString code_, QString message_, QString hint_ = {});
};

template <typename T>
using Answer = std::expected<T, Failure>;

/// A command that cannot be read: exit 2, code "usage".
[[nodiscard]] std::unexpected<Failure> wrongUsage(QString message, QString hint = {});
/// Something that is not there: exit 3, code "not_found".
[[nodiscard]] std::unexpected<Failure> nothingFound(QString message, QString hint = {});
/// Understood, but not possible: exit 1, code "refused".
[[nodiscard]] std::unexpected<Failure> refused(QString message, QString hint = {});

/// A check that could not be made.
[[nodiscard]] std::unexpected<Failure> checkFailed(const Error &error);

/// Shorthand for handing on what a room below answered.
template <typename T>
[[nodiscard]] std::unexpected<Failure> failed(const Result<T> &result)
{
    return std::unexpected(Failure(result.error()));
}
template <typename T>
[[nodiscard]] std::unexpected<Failure> failed(const Answer<T> &answer)
{
    return std::unexpected(answer.error());
}

[[nodiscard]] Exit exitFor(ErrorCode code);

} // namespace sennight::cli
