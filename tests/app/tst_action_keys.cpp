// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/action_keys.h"
#include "app/gui/key_list_model.h"
#include "app/gui/key_names.h"
#include "app_profile.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QKeySequence>

using namespace sennight;
using namespace Qt::StringLiterals;

class TestActionKeys : public QObject
{
    Q_OBJECT

    static QString press(const ActionKeys &keys, ActionKeys::Place place, Qt::Key key,
                         Qt::KeyboardModifiers held = Qt::NoModifier, const QString &text = {})
    {
        return keys.actionFor(place, key, held, text);
    }
    static QString stored(const AppProfile &profile)
    {
        return profile.queries->setting(u"device.keys"_s).value().value_or(QString());
    }

private Q_SLOTS:
    void noKeysAreThereTwiceWhereBothWork()
    {
        for (const KeyAction &one : keyActions()) {
            for (const KeyAction &other : keyActions()) {
                if (&one == &other || !overlap(one.place, other.place))
                    continue;
                QVERIFY2(QByteArrayView(one.id) != other.id, one.id);
                for (const QString &keys : QString::fromLatin1(one.keys).split(u' '))
                    QVERIFY2(!QString::fromLatin1(other.keys).split(u' ').contains(keys), one.id);
            }
        }
    }

    void theTableNamesKeysAsTheyArePressed()
    {
        for (const KeyAction &action : keyActions()) {
            for (const QString &name : QString::fromLatin1(action.keys).split(u' ')) {
                const QKeySequence keys(name, QKeySequence::PortableText);
                QCOMPARE(keys.count(), 1);
                const QKeyCombination key = keys[0];
                const QString text = name.size() == 1 ? name : QString();
                QCOMPARE(keyName(key.key(), key.keyboardModifiers(), text), name);
                // Where nothing is typed: a person who takes it away finds it in the defaults.
                if (name != u"Backspace")
                    QCOMPARE(ActionKeys::refusal(QLatin1StringView(action.id), name), QString());
                QVERIFY(!keysForPeople(name).isEmpty());
            }
        }
    }

    void signsAreThemselvesHoweverTheyAreTyped()
    {
        QCOMPARE(keyName(Qt::Key_NumberSign, Qt::ShiftModifier, u"#"_s), u"#"_s);
        QCOMPARE(keyName(Qt::Key_NumberSign, Qt::NoModifier, u"#"_s), u"#"_s);
        QCOMPARE(keyName(Qt::Key_1, Qt::KeypadModifier, u"1"_s), u"1"_s);
        QCOMPARE(keyName(Qt::Key_D, Qt::ShiftModifier, u"D"_s), u"Shift+D"_s);
        QCOMPARE(keyName(Qt::Key_D, Qt::NoModifier, u"D"_s), u"D"_s); // Caps Lock
        QCOMPARE(keyName(Qt::Key_Enter, Qt::KeypadModifier, u"\r"_s), u"Return"_s);
        QCOMPARE(keyName(Qt::Key_Backtab, Qt::ShiftModifier, {}), u"Shift+Tab"_s);
        QCOMPARE(keyName(Qt::Key_Shift, Qt::ShiftModifier, {}), QString());
        QCOMPARE(keyCaps(u"Ctrl++"_s), u"Ctrl +"_s);
        QCOMPARE(keysForPeople(u"Alt+Left"_s), u"Alt+←"_s);
        QCOMPARE(keysForPeople(u"Ctrl+Return"_s), u"Ctrl+Enter"_s);
        QCOMPARE(mirroredKeys(u"Alt+Left"_s), u"Alt+Right"_s);
        QCOMPARE(keyCapsOf({u"1"_s, u"2"_s, u"3"_s}), u"1 – 3"_s);
        QCOMPARE(keyCapsOf({u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+3"_s}), u"Ctrl 1 – 3"_s);
        QCOMPARE(keyCapsOf({u"1"_s, u"2"_s, u"4"_s}), u"1  2  4"_s);
    }

    void reservedKeysAreRefusedInASentence()
    {
        for (const QString &keys : {u"Esc"_s, u"Tab"_s, u"Shift+Tab"_s, u"Up"_s, u"Shift+Down"_s,
                                    u"Ctrl+C"_s, u"Meta+K"_s, u"Backspace"_s, u"Home"_s})
            QVERIFY2(whyNotKeys(keys).endsWith(u'.'), qPrintable(keys));
        QCOMPARE(whyNotKeys(u"Alt+Up"_s), QString());
        AppProfile profile;
        Planner planner(profile.ports());
        ActionKeys keys(planner);
        keys.bind(u"done"_s, u"Esc"_s);
        keys.bind(u"nothing"_s, u"F9"_s);
        QVERIFY(!keys.isAnyChanged());
    }

    void keysThatPressAndTypeAreRefusedWhereTheyDo()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        ActionKeys keys(planner);
        for (const QString &name : {u"Return"_s, u"Space"_s, u"Shift+Return"_s}) {
            QVERIFY2(ActionKeys::refusal(u"quick-add"_s, name).endsWith(u'.'), qPrintable(name));
            keys.bind(u"quick-add"_s, name);
        }
        QCOMPARE(ActionKeys::refusal(u"quick-add"_s, u"Q"_s), QString());
        QCOMPARE(ActionKeys::refusal(u"quick-add"_s, u"Ctrl+Space"_s), QString());
        for (const QString &action : {u"add-another"_s, u"drop-in"_s, u"close-todo"_s}) {
            for (const QString &name : {u"Return"_s, u"Space"_s, u"A"_s, u"Shift+A"_s, u"#"_s}) {
                QVERIFY2(ActionKeys::refusal(action, name).endsWith(u'.'), qPrintable(name));
                keys.bind(action, name);
            }
            QCOMPARE(ActionKeys::refusal(action, u"Alt+D"_s), QString());
            QCOMPARE(ActionKeys::refusal(action, u"F9"_s), QString());
        }
        QVERIFY(!keys.isAnyChanged());
    }

    void aBoundKeyWorksAtOnceAndAfterARestart()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        {
            ActionKeys keys(planner);
            QCOMPARE(press(keys, ActionKeys::Todos, Qt::Key_X), u"done"_s);
            QSignalSpy changed(&keys, &ActionKeys::changed);
            keys.bind(u"done"_s, u"Shift+X"_s);
            QCOMPARE(press(keys, ActionKeys::Todos, Qt::Key_X),
                     QString()); // before the disk has it
            QCOMPARE(press(keys, ActionKeys::Todos, Qt::Key_X, Qt::ShiftModifier), u"done"_s);
            QCOMPARE(press(keys, ActionKeys::Week, Qt::Key_X, Qt::ShiftModifier), QString());
            QCOMPARE(keys.hint(u"done"_s, keys.revision()), u"Shift+X"_s);
            QCOMPARE(changed.size(), 1);
            SETTLE(planner);
            QCOMPARE(changed.size(), 1);
        }
        QCOMPARE(stored(profile), uR"({"done":"Shift+X"})"_s);
        ActionKeys again(planner);
        QCOMPARE(again.keysOf(u"done"_s), QStringList{u"Shift+X"_s});
        QVERIFY(again.isChanged(u"done"_s));
    }

    void whatTakesKeysIsToldFromWhomFirst()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        ActionKeys keys(planner);
        QCOMPARE(keys.conflict(u"done"_s, u"F9"_s), QString());
        QCOMPARE(keys.conflict(u"done"_s, u"X"_s), QString()); // its own
        QVERIFY(keys.conflict(u"done"_s, u"E"_s).contains(u"“Estimate”"_s));
        QVERIFY(keys.conflict(u"done"_s, u"Ctrl+Y"_s).contains(u"“Redo”"_s));
        QCOMPARE(keys.conflict(u"fold"_s, u"Ctrl+I"_s), QString()); // never at the same time
        QCOMPARE(keys.conflict(u"triage-skip"_s, u"X"_s), QString());
        QVERIFY(keys.conflict(u"triage-skip"_s, u"Z"_s).contains(u"“Undo the last decision”"_s));
        QVERIFY(keys.conflict(u"drop-in"_s, u"Ctrl+N"_s).contains(u"“Add a todo”"_s));
        keys.bind(u"done"_s, u"Ctrl+Y"_s);
        QCOMPARE(keys.keysOf(u"redo"_s), QStringList{u"Ctrl+Shift+Z"_s});
        keys.bind(u"done"_s, u"E"_s);
        QCOMPARE(keys.keysOf(u"estimate"_s), QStringList());
        QCOMPARE(keys.hint(u"estimate"_s, keys.revision()), QString());
        QCOMPARE(press(keys, ActionKeys::Todos, Qt::Key_E), u"done"_s);
        QVERIFY(keys.defaultConflict(u"estimate"_s).contains(u"“Done”"_s));
        keys.putBack(u"estimate"_s);
        QCOMPARE(press(keys, ActionKeys::Todos, Qt::Key_E), u"estimate"_s);
        QCOMPARE(keys.keysOf(u"done"_s), QStringList());
        SETTLE(planner);
    }

    void undoBringsTheKeysBack()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        ActionKeys keys(planner);
        QSignalSpy toast(&planner, &Planner::toast);
        planner.addTodo(u"Order samples"_s, {});
        keys.unbind(u"done"_s);
        keys.putAllBack();
        SETTLE(planner);
        QVERIFY(!keys.isAnyChanged());
        QVERIFY(toast.last().at(1).toBool()); // Undo is offered
        planner.undo();
        SETTLE(planner);
        QVERIFY(keys.isChanged(u"done"_s));
        QCOMPARE(stored(profile), uR"({"done":""})"_s);
        QCOMPARE(profile.titles({.kind = TodoFilter::Kind::Inbox}).size(), 1);
        planner.undo(); // then what the store knows
        SETTLE(planner);
        QCOMPARE(profile.titles({.kind = TodoFilter::Kind::Inbox}).size(), 0);
    }

    void daysGoTheOtherWayWhereTheyRunFromTheRight()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        ActionKeys keys(planner);
        const auto pressed = [&keys](Qt::Key key, Qt::KeyboardModifiers held) {
            return keys.actionFor(ActionKeys::Todos, key, held, {}, true);
        };
        QCOMPARE(press(keys, ActionKeys::Todos, Qt::Key_Left, Qt::AltModifier), u"day-before"_s);
        QCOMPARE(pressed(Qt::Key_Left, Qt::AltModifier), u"day-after"_s);
        QCOMPARE(pressed(Qt::Key_Right, Qt::AltModifier), u"day-before"_s);
        QCOMPARE(pressed(Qt::Key_X, Qt::NoModifier), u"done"_s);
        keys.bind(u"done"_s, u"Ctrl+Left"_s); // no direction of its own
        QCOMPARE(pressed(Qt::Key_Left, Qt::ControlModifier), u"done"_s);
        QCOMPARE(pressed(Qt::Key_Right, Qt::ControlModifier), QString());
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(keys.hint(u"day-before"_s, keys.revision()), u"Alt+→"_s);
        keys.bind(u"day-after"_s, u"Alt+Shift+Left"_s); // as pressed
        QCOMPARE(pressed(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier), u"day-after"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(press(keys, ActionKeys::Todos, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier),
                 u"day-after"_s);
        SETTLE(planner);
    }

    void whatAnotherProcessWritesIsFollowed()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        ActionKeys keys(planner);
        QVERIFY(!keys.isAnyChanged());
        planner.perform([&] {
            return Planner::Step{.action =
                                     setSetting(u"device.keys"_s,
                                                uR"({"done":"shift+alt+x","unheard-of":"F8"})"_s,
                                                planner.actionContext())};
        });
        SETTLE(planner);
        QCOMPARE(press(keys, ActionKeys::Todos, Qt::Key_X, Qt::AltModifier | Qt::ShiftModifier),
                 u"done"_s);
        keys.bind(u"fold"_s, u"F7"_s); // what is not known here stays
        SETTLE(planner);
        QVERIFY(stored(profile).contains(u"unheard-of"_s));
    }

    void theListIsSearchedByWordsAndKeys()
    {
        AppProfile profile;
        Planner planner(profile.ports());
        ActionKeys keys(planner);
        KeyListModel list(keys);
        const QAbstractItemModelTester tester(&list);
        const int all = list.count();
        QCOMPARE(all, int(keyActions().size()));
        QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        list.setSearch(u"estim"_s);
        QCOMPARE(list.count(), 1);
        QCOMPARE(list.data(list.index(0), KeyListModel::ActionRole), u"estimate"_s);
        list.setSearch(u"ctrl+k"_s);
        QCOMPARE(list.data(list.index(0), KeyListModel::ActionRole), u"palette"_s);
        list.setSearch(u"nonsense"_s);
        QCOMPARE(list.count(), 0);
        list.setSearch({});
        QCOMPARE(list.count(), all);
        for (int row = 0; row < all; ++row)
            QCOMPARE(list.data(list.index(row), KeyListModel::ActionRole),
                     QLatin1StringView(keyActions()[row].id));
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        keys.unbind(u"done"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(reset.isEmpty());
        SETTLE(planner);
    }
};

QTEST_MAIN(TestActionKeys)
#include "tst_action_keys.moc"
