// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace sennight {

/// Everything that can go wrong in operation. Programmer errors are assertions and not here.
enum class ErrorCode {
    // what a person or a script gave
    InvalidValue, ///< a value of the wrong form or beyond its limit
    UnknownField, ///< no field of that name on that kind of record
    UnknownFormat,
    BadQuery,       ///< a search that cannot be read
    UnreadableFile, ///< an import whose structure cannot be read; `line` says where
    TooLarge,       ///< beyond a limit that is stated in the message
    NotFound,       ///< nothing by that id or name
    Ambiguous,      ///< several records by that prefix or name
    NothingToUndo,
    NothingToRedo,
    NeedsDecision, ///< held: a person must decide
    Refused,       ///< understood, but not possible in this state
    Cancelled,
    // the profile and the machine
    CannotOpen, ///< missing rights, not a directory, locked by something foreign
    Damaged,    ///< the database file is damaged or not a Sennight profile
    TooNew,     ///< written by a newer Sennight
    ReadOnly,   ///< opened for reading only (damaged, or a read-only medium)
    DiskFull,
    Busy, ///< another process held the write lock for too long
    Io,   ///< any other failure of disk or file
};

/// An operating error, as a value. `subject` names what it is about (a field, a file, an id);
/// `detail` is for logs and "Copy details"; people see `userMessage` (models/domain/messages.h).
struct Error
{
    ErrorCode code;
    QString subject = {};
    QString detail = {};
    qint64 line = 0; ///< 1-based line of an input file, 0 where there is none

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = std::expected<T, Error>;

/// Shorthand for returning an Error from a function that returns a Result.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString subject = {},
                                                    QString detail = {}, qint64 line = 0)
{
    return std::unexpected(Error{code, std::move(subject), std::move(detail), line});
}

} // namespace sennight
