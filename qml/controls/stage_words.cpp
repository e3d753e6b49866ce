// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_words.h"

#include <QCoreApplication>

#include <array>

namespace sennight {

namespace {

struct StageWords
{
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

constexpr std::array words{
    QT_TRANSLATE_NOOP("StageWords", "dumped"),    QT_TRANSLATE_NOOP("StageWords", "matched"),
    QT_TRANSLATE_NOOP("StageWords", "refined"),   QT_TRANSLATE_NOOP("StageWords", "confirmed"),
    QT_TRANSLATE_NOOP("StageWords", "committed"),
};

} // namespace

QString stageWord(int stage)
{
    const auto place = static_cast<size_t>(stage);
    return place < words.size() ? StageWords::tr(words.at(place)) : QString();
}

} // namespace sennight
