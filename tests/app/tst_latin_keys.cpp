// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/latin_keys.h"
#include "sample_window.h"

#include <QKeyEvent>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// A key of the PC's keyboard, as the system counts them.
quint32 scanCode(quint32 place)
{
#if defined(Q_OS_WIN)
    return place;
#else
    return place + 8;
#endif
}

QKeyEvent press(const QString &text, quint32 place, Qt::KeyboardModifiers held = Qt::NoModifier)
{
    return {QEvent::KeyPress, text.toUpper().front().unicode(), held, scanCode(place), 0, 0, text};
}

} // namespace

/// Single keys on keyboards that write another script.
class TestLatinKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsTheOneOfItsPlace()
    {
        const auto key = [](const QString &text, quint32 place,
                            Qt::KeyboardModifiers held = Qt::NoModifier) {
            const QKeyEvent event = press(text, place, held);
            return latinKey(event);
        };
        QCOMPARE(key(u"ч"_s, 45), int(Qt::Key_X)); // Russian
        QCOMPARE(key(u"Ч"_s, 45, Qt::ShiftModifier), int(Qt::Key_X));
        QCOMPARE(key(u"х"_s, 26), int(Qt::Key_BracketLeft));
        QCOMPARE(key(u"Ю"_s, 52, Qt::ShiftModifier), int(Qt::Key_Greater));
        QCOMPARE(key(u"ё"_s, 41), int(Qt::Key_QuoteLeft));
        QCOMPARE(key(u"χ"_s, 45), int(Qt::Key_X));  // Greek
        QCOMPARE(key(u"チ"_s, 30), int(Qt::Key_A)); // Japanese
        QCOMPARE(key(u"ס"_s, 45), int(Qt::Key_X));  // Hebrew
        QCOMPARE(key(u"๑"_s, 3), int(Qt::Key_2));   // Thai writes its own digits
    }

    void latinLettersAndSignsStayWhatTheyAre()
    {
        const auto key = [](const QString &text, quint32 place) {
            const QKeyEvent event = press(text, place);
            return latinKey(event);
        };
        QCOMPARE(key(u"x"_s, 45), 0);
        QCOMPARE(key(u"ü"_s, 26), 0); // German, beside P
        QCOMPARE(key(u"q"_s, 30), 0); // French
        QCOMPARE(key(u"№"_s, 4), 0);
        QCOMPARE(key(u"1"_s, 2), 0);
        QCOMPARE(key(u"ч"_s, 0), 0); // from nowhere
        QCOMPARE(key(u"ч"_s, 200), 0);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, scanCode(28), 0, 0);
        QCOMPARE(latinKey(enter), 0);
    }

    void aTodoIsDoneByTheKeyOfX()
    {
        SampleWindow app;
        new LatinKeys(*app.window);
        app.click(app.card(u"Order worktop samples"_s));
        QKeyEvent done = press(u"ч"_s, 45);
        QCoreApplication::sendEvent(app.window.get(), &done);
        app.settle();
        QVERIFY(done.isAccepted());
        QVERIFY(app.todo(u"Order worktop samples"_s).completedAtMs);
    }

    void whatIsWrittenIsWritten()
    {
        SampleWindow app;
        new LatinKeys(*app.window);
        app.key(Qt::Key_N, Qt::ControlModifier);
        QKeyEvent small = press(u"ч"_s, 45);
        QKeyEvent capital = press(u"Х"_s, 26, Qt::ShiftModifier);
        for (QKeyEvent *letter : {&small, &capital})
            QCoreApplication::sendEvent(app.window.get(), letter);
        app.settle();
        QCOMPARE(app.models->quickAdd().text(), u"чХ"_s);
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestLatinKeys>(argc, argv);
}

#include "tst_latin_keys.moc"
