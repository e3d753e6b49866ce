// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failure.h"

#include "domain/messages.h"

namespace sennight::cli {

Exit exitFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidValue:
    case ErrorCode::UnknownField:
    case ErrorCode::UnknownFormat:
    case ErrorCode::BadQuery:
    case ErrorCode::Ambiguous:
        return Exit::Usage;
    case ErrorCode::NotFound:
        return Exit::NotFound;
    case ErrorCode::NeedsDecision:
        return Exit::Held;
    case ErrorCode::Damaged:
        return Exit::Damaged;
    default:
        return Exit::Failed;
    }
}

Failure::Failure(const Error &error)
    : exit(exitFor(error.code))
    , code(errorName(error.code))
{
    auto text = userMessage(error);
    message = std::move(text.message);
    hint = std::move(text.hint);
}

Failure::Failure(Exit exit_, QString code_, QString message_, QString hint_)
    : exit(exit_)
    , code(std::move(code_))
    , message(std::move(message_))
    , hint(std::move(hint_))
{}

std::unexpected<Failure> wrongUsage(QString message, QString hint)
{
    return std::unexpected(
        Failure(Exit::Usage, QStringLiteral("usage"), std::move(message), std::move(hint)));
}

std::unexpected<Failure> nothingFound(QString message, QString hint)
{
    return std::unexpected(
        Failure(Exit::NotFound, QStringLiteral("not_found"), std::move(message), std::move(hint)));
}

std::unexpected<Failure> refused(QString message, QString hint)
{
    return std::unexpected(
        Failure(Exit::Failed, QStringLiteral("refused"), std::move(message), std::move(hint)));
}

std::unexpected<Failure> checkFailed(const Error &error)
{
    auto [message, hint] = checkMessage(error);
    return std::unexpected(Failure(exitFor(error.code), QString(errorName(error.code)),
                                   std::move(message), std::move(hint)));
}

} // namespace sennight::cli
