// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "joined_text.h"

#include <QCoreApplication>

namespace sennight {

namespace {

struct JoinedText
{
    Q_DECLARE_TR_FUNCTIONS(JoinedText)
};

} // namespace

QString listText(const QStringList &parts)
{
    return parts.join(JoinedText::tr(", ", "between the parts of a list"));
}

QString sentencesText(const QStringList &sentences)
{
    QString text = sentences.value(0);
    for (qsizetype i = 1; i < sentences.size(); ++i)
        text = JoinedText::tr("%1 %2", "one sentence after another").arg(text, sentences[i]);
    return text;
}

QString clausesText(const QStringList &clauses)
{
    return JoinedText::tr("%1.", "the end of a sentence")
        .arg(clauses.join(JoinedText::tr("; ", "between the parts of a sentence")));
}

} // namespace sennight
