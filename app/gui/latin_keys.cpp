// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latin_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWindow>

#include <array>
#include <string_view>

namespace sennight {

namespace {

struct Row
{
    quint32 first; ///< scan code of its first key
    std::string_view plain;
    std::string_view shifted;
};

// The places of the US keyboard, which keyboards for other scripts share, by the codes of the PC's
// keyboard (set 1). Linux counts them from 8 on.
constexpr std::array rows{
    Row{2, "1234567890-=", "!@#$%^&*()_+"},
    Row{16, "qwertyuiop[]", "QWERTYUIOP{}"},
    Row{30, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    Row{43, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
};
#if defined(Q_OS_WIN)
constexpr quint32 codesBefore = 0;
#else
constexpr quint32 codesBefore = 8;
#endif

bool isOfAnotherScript(int key)
{
    return key > 0 && key < Qt::Key_Escape && QChar::script(char32_t(key)) > QChar::Script_Latin;
}

} // namespace

int latinKey(const QKeyEvent &event)
{
    const quint32 code = event.nativeScanCode() - codesBefore;
    if (!isOfAnotherScript(event.key()))
        return 0;
    for (const Row &row : rows) {
        if (code < row.first || code - row.first >= row.plain.size())
            continue;
        const bool shifted = event.modifiers().testFlag(Qt::ShiftModifier);
        const QLatin1Char sign((shifted ? row.shifted : row.plain)[code - row.first]);
        return QChar(sign).toUpper().unicode();
    }
    return 0;
}

LatinKeys::LatinKeys(QWindow &window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

bool LatinKeys::eventFilter(QObject *window, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return false;
    auto &typed = static_cast<QKeyEvent &>(*event);
    const int key = latinKey(typed);
    if (key == 0)
        return false;
    QKeyEvent latin(typed.type(), key, typed.modifiers(), typed.nativeScanCode(),
                    typed.nativeVirtualKey(), typed.nativeModifiers(), typed.text(),
                    typed.isAutoRepeat(), static_cast<quint16>(typed.count()), typed.device());
    latin.setTimestamp(typed.timestamp());
    QCoreApplication::sendEvent(window, &latin);
    typed.setAccepted(latin.isAccepted());
    return true;
}

} // namespace sennight
