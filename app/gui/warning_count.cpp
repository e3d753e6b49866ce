// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warning_count.h"

#include <QString>

#include <atomic>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

/// A message handler has no state of its own to be given: this is global while one counts.
std::atomic_int warnings = 0;
QtMessageHandler before = nullptr;

/// What the platform says of itself, where there is no screen.
bool isNoise(const QString &message)
{
    return message.startsWith(u"This plugin does not support"_s);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !isNoise(message))
        ++warnings;
    before(type, context, message);
}

} // namespace

WarningCount::WarningCount()
{
    warnings = 0;
    before = qInstallMessageHandler(handle);
}

WarningCount::~WarningCount()
{
    qInstallMessageHandler(before);
}

int WarningCount::count() const
{
    return warnings;
}

void WarningCount::add()
{
    ++warnings;
}

} // namespace sennight
