// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_names.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

struct KeyNames
{
    Q_DECLARE_TR_FUNCTIONS(KeyNames)
};

// Qt asks for the names of keys in this context: asked for here, they come with our own texts.
[[maybe_unused]] constexpr std::array qtKeys{
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),  QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),   QT_TRANSLATE_NOOP("QShortcut", "Meta"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"), QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),   QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),   QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),  QT_TRANSLATE_NOOP("QShortcut", "End"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),  QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Pause"), QT_TRANSLATE_NOOP("QShortcut", "Print"),
};

bool isModifier(int key)
{
    static constexpr std::array modifiers{
        Qt::Key_Shift,    Qt::Key_Control, Qt::Key_Meta,    Qt::Key_Alt,     Qt::Key_AltGr,
        Qt::Key_CapsLock, Qt::Key_NumLock, Qt::Key_Super_L, Qt::Key_Super_R, Qt::Key_unknown};
    return key == 0 || std::ranges::contains(modifiers, key);
}

bool isSign(const QString &text)
{
    return text.size() == 1 && text[0].isPrint() && !text[0].isLetter() && !text[0].isSpace();
}

/// "Ctrl+" and "K". The last plus sign may be the key itself.
qsizetype keyStart(const QString &name)
{
    return name.size() < 2 ? 0 : name.lastIndexOf(u'+', -2) + 1;
}

struct Worded
{
    QLatin1StringView name;
    QString word;
};

QString keyWord(const QString &key)
{
    const std::array<Worded, 6> words{{{"Return"_L1, KeyNames::tr("Enter")},
                                       {"Menu"_L1, KeyNames::tr("Menu")},
                                       {"Left"_L1, u"←"_s},
                                       {"Right"_L1, u"→"_s},
                                       {"Up"_L1, u"↑"_s},
                                       {"Down"_L1, u"↓"_s}}};
    const auto *const found = std::ranges::find(words, key, &Worded::name);
    return found == words.end() ? QString() : found->word;
}

/// Enter and Space, with or without Shift.
bool isPressing(const QString &name)
{
    const QString key = name.startsWith("Shift+"_L1) ? name.sliced(6) : name;
    return key == "Return"_L1 || key == "Space"_L1;
}

} // namespace

QString keyName(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    if (isModifier(key))
        return {};
    const auto held = modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!held && isSign(text))
        return text;
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z;
    const bool isTyped = key > Qt::Key_Space && key < Qt::Key_Escape && !isLetter;
    const auto shift = isTyped ? Qt::KeyboardModifiers() : modifiers & Qt::ShiftModifier;
    const int named = key == Qt::Key_Enter     ? Qt::Key_Return
                      : key == Qt::Key_Backtab ? Qt::Key_Tab
                                               : key;
    return QKeySequence(QKeyCombination(held | shift, static_cast<Qt::Key>(named)))
        .toString(QKeySequence::PortableText);
}

QString canonicalKeys(const QString &name)
{
    if (isSign(name))
        return name;
    return QKeySequence(name, QKeySequence::PortableText).toString(QKeySequence::PortableText);
}

QString mirroredKeys(const QString &name)
{
    const auto start = keyStart(name);
    const auto key = QStringView(name).sliced(start);
    if (key == "Left"_L1)
        return name.first(start) + u"Right"_s;
    if (key == "Right"_L1)
        return name.first(start) + u"Left"_s;
    return name;
}

QString keysForPeople(const QString &name)
{
    const QString native =
        QKeySequence(name, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    const QString word = keyWord(name.sliced(keyStart(name)));
    return word.isEmpty() ? native : native.first(keyStart(native)) + word;
}

QString keyCaps(const QString &name)
{
    QString caps = keysForPeople(name);
    for (qsizetype i = 1; i + 1 < caps.size(); ++i) {
        if (caps[i] == u'+')
            caps[i] = u' ';
    }
    return caps;
}

QString keyCapsOf(const QStringList &names)
{
    QStringList caps;
    for (const QString &name : names)
        caps << keyCaps(name);
    const auto follows = [](const QString &one, const QString &next) {
        return one.size() == next.size() && one.chopped(1) == next.chopped(1) &&
               one.back().isDigit() && next.back().unicode() == one.back().unicode() + 1;
    };
    if (caps.size() > 2 && std::ranges::adjacent_find(caps, std::not_fn(follows)) == caps.end())
        return caps.constFirst() + u" – "_s + caps.constLast().back();
    return caps.join(u"  "_s);
}

QString whyNotKeys(const QString &name)
{
    static constexpr std::array moving{"Up"_L1,   "Down"_L1, "Left"_L1, "Right"_L1,
                                       "Home"_L1, "End"_L1,  "PgUp"_L1, "PgDown"_L1};
    const auto start = keyStart(name);
    const auto key = QStringView(name).sliced(start);
    const auto held = QStringView(name).first(start);
    if (key == "Esc"_L1)
        return KeyNames::tr("Esc always closes or leaves something. Choose other keys.");
    if (key == "Tab"_L1)
        return KeyNames::tr("Tab always goes to the next thing. Choose other keys.");
    if (key == "Backspace"_L1 && held.isEmpty())
        return KeyNames::tr("Backspace always takes back what is typed. Choose other keys.");
    const bool isMoving = std::ranges::any_of(moving, [&](auto word) { return key == word; });
    if (isMoving && (held.isEmpty() || held == "Shift+"_L1))
        return KeyNames::tr("These keys always move and select in a list. Choose other keys.");
    if (held == "Ctrl+"_L1 && (key == u"C" || key == u"V" || key == u"X"))
        return KeyNames::tr("These keys copy, paste and cut text. Choose other keys.");
    if (held.contains("Meta+"_L1))
        return KeyNames::tr("The system keeps the Super key for itself. Choose other keys.");
    if (QKeySequence(name, QKeySequence::PortableText).isEmpty() || name.contains(u' '))
        return KeyNames::tr("Sennight cannot tell this key from others. Choose other keys.");
    return {};
}

QString whyNotKeysOverControls(const QString &name)
{
    return isPressing(name) ? KeyNames::tr("Enter and Space always press what has the focus. "
                                           "Choose other keys.")
                            : QString();
}

QString whyNotKeysOverText(const QString &name)
{
    const auto start = keyStart(name);
    const auto held = QStringView(name).first(start);
    const bool isTyped = name.size() - start == 1 || name.endsWith("Del"_L1);
    const bool isPlain = held.isEmpty() || held == "Shift+"_L1;
    return isPressing(name) || (isPlain && isTyped)
               ? KeyNames::tr("Text is written here. Choose keys with Ctrl or Alt.")
               : QString();
}

} // namespace sennight
