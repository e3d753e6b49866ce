// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "player.h"

#include <algorithm>

namespace sennight::sync::simulation {
namespace {

Script without(const Script &script, size_t from, size_t count)
{
    Script less = script;
    const auto first = less.steps.begin() + static_cast<qptrdiff>(from);
    less.steps.erase(first, first + static_cast<qptrdiff>(count));
    return less;
}

} // namespace

QString play(const Script &script, const WorldOptions &options, Met *met)
{
    World world(script, options);
    QString why = world.run();
    if (met)
        *met += world.met();
    return why;
}

Script shortened(Script script, const WorldOptions &options, int tries)
{
    WorldOptions quiet = options;
    quiet.tell = {};
    for (size_t part = std::max<size_t>(script.steps.size() / 2, 1); tries > 0;) {
        bool isShorter = false;
        for (size_t from = 0; from < script.steps.size() && tries > 0;) {
            const size_t count = std::min(part, script.steps.size() - from);
            const Script less = without(script, from, count);
            --tries;
            if (play(less, quiet).isEmpty()) {
                from += count;
            } else {
                script = less;
                isShorter = true;
            }
        }
        if (part == 1 && !isShorter)
            break;
        part = std::max<size_t>(part / 2, 1);
    }
    return script;
}

QString reportOf(const Script &script, const QString &why, const WorldOptions &options, int tries)
{
    QString report = QStringLiteral("seed %1: %2\n").arg(script.seed).arg(why);
    if (tries == 0)
        return report;
    const Script shortest = shortened(script, options, tries);
    return report + QStringLiteral("shortest found (%1 of %2 steps): %3\n%4")
                        .arg(shortest.steps.size())
                        .arg(script.steps.size())
                        .arg(play(shortest, options))
                        .arg(textOf(shortest));
}

QString textOf(const Script &script)
{
    QString text = QStringLiteral("%1 %2\n").arg(script.seed).arg(script.devices);
    for (const Step &step : script.steps)
        text += QStringLiteral("%1 %2 %3\n").arg(nameOf(step.kind)).arg(step.device).arg(step.seed);
    return text;
}

std::optional<Script> scriptFromText(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    const QStringList head = lines.isEmpty() ? QStringList() : lines.takeFirst().split(u' ');
    if (head.size() != 2)
        return {};
    Script script{head[0].toULongLong(), head[1].toInt(), {}};
    for (const QString &line : std::as_const(lines)) {
        const QStringList words = line.split(u' ');
        const auto kind = stepKindOf(words.first());
        if (words.size() != 3 || !kind)
            return {};
        script.steps.push_back({*kind, words[1].toInt(), words[2].toULongLong()});
    }
    return script;
}

} // namespace sennight::sync::simulation
