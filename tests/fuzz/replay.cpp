// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives a target what lies in its corpus, in builds without libFuzzer: what it once found stays
// found. NAME.hex holds an input in hexadecimal digits, any other file is one.

#include "fuzz.h"

#include <QCoreApplication>
#include <QDir>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir corpus(application.arguments().value(1));
    const QStringList names = corpus.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        sennight::fuzzOne(name.endsWith(QLatin1StringView(".hex")) ? QByteArray::fromHex(bytes)
                                                                   : bytes);
    }
    return names.isEmpty() ? 1 : 0;
}
