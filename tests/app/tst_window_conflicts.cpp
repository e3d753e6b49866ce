// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

#include "app/gui/sample_conflicts.h"
#include "app/gui/sample_sync.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// The page of three conflicts in the window of a profile that syncs.
struct ConflictWindow : SampleWindow
{
    explicit ConflictWindow(QSize size = {1280, 800})
        : SampleWindow(size)
    {
        models->setSync(&sync);
        sync.showInOrder(clock.nowMs());
        addSampleConflicts(*profile, clock);
        models->shell().setScreen(Shell::Screen::Conflicts);
    }
    ~ConflictWindow() { models->setSync(nullptr); }
    Q_DISABLE_COPY_MOVE(ConflictWindow)

    SampleSync sync;
};

} // namespace

/// Conflicts in the real window, by keys and pointer.
class TestWindowConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// M, T, B and R choose, J and K go on, Ctrl+Enter keeps, and Undo brings the versions back.
    void conflictsAreSettledByKeys()
    {
        ConflictWindow app;
        ConflictView &conflicts = app.models->conflicts();
        QTRY_COMPARE(conflicts.rowCount(), 3);
        const ConflictFields &fields = *conflicts.fields();
        const auto way = [&fields](int row) {
            return fields.data(fields.index(row), ConflictFields::WayRole).toInt();
        };
        app.settle();
        app.key(Qt::Key_End); // in the list
        QCOMPARE(conflicts.current(), 2);
        QCOMPARE(fields.rowCount(), 2); // the estimate and a text
        app.key(Qt::Key_M);             // of the field beside it
        QCOMPARE(way(0), 0);
        app.key(Qt::Key_Return);
        app.key(Qt::Key_E);
        QVERIFY(app.find("ConflictEdit", "isLong", true));
        const QQuickItem *area = app.window->activeFocusItem();
        const QString before = area->property("text").toString();
        QCOMPARE(area->property("cursorPosition").toInt(), static_cast<int>(before.size()));
        app.key(Qt::Key_Tab);
        QCOMPARE(area->property("text").toString(), before);
        QCOMPARE(app.window->activeFocusItem()->property("text").toString(), u"Use this"_s);
        app.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(app.window->activeFocusItem(), area);
        app.key(Qt::Key_Escape);
        QVERIFY(!app.find("ConflictEdit", "visible", true));
        const int text = 0;
        const int estimate = 1;
        QVERIFY(fields.data(fields.index(text), ConflictFields::LongRole).toBool());
        app.key(Qt::Key_B);
        QCOMPARE(way(text), 2);
        app.key(Qt::Key_R);
        QCOMPARE(way(text), 3);
        app.key(Qt::Key_J);
        app.key(Qt::Key_T);
        QCOMPARE(way(estimate), 1);
        app.key(Qt::Key_R); // nothing is between two numbers
        QCOMPARE(way(estimate), 1);
        app.key(Qt::Key_K);
        app.key(Qt::Key_T);
        QCOMPARE(way(text), 1);
        app.key(Qt::Key_R);
        app.key(Qt::Key_J);
        app.key(Qt::Key_M);
        QCOMPARE(way(estimate), 0);
        QCOMPARE(way(text), 3);
        const QString record = conflicts.recordId();
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(conflicts.rowCount(), 2);
        const Record kept = app.reads->record(*RecordId::fromHex(record)).value();
        QCOMPARE(kept.number(Field::TodoEstimate), std::optional<qint64>(180));
        QVERIFY(kept.text(Field::TodoDescription).contains(u"blue"_s));
        QVERIFY(kept.text(Field::TodoDescription).contains(u"gauge 4"_s));
        QVERIFY(app.find("Toast", "text", u"Settled. Both versions are in History"_s));
        app.settle();
        app.key(Qt::Key_T); // at the first field of the next one
        QCOMPARE(way(0), 1);
        app.key(Qt::Key_M);
        QCOMPARE(way(0), 0);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(conflicts.rowCount(), 3);
    }

    /// The open todo leads to its versions.
    void theOpenTodoLeadsToItsVersions()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        addSampleConflicts(*app.profile, app.clock);
        ConflictView &conflicts = app.models->conflicts();
        QString todo;
        const auto isInConflict = [&] {
            const auto rows = app.reads->todos({.kind = TodoFilter::Kind::All}).value();
            for (const TodoRow &row : rows) {
                if (conflicts.has(row.id.toHex()))
                    todo = row.id.toHex();
            }
            return !todo.isEmpty();
        };
        QTRY_VERIFY(isInConflict());
        app.models->shell().reveal(todo);
        app.settle();
        app.key(Qt::Key_Return);
        QQuickItem *way = app.find("Button", "text", u"Choose between versions"_s);
        QVERIFY(way);
        way->forceActiveFocus(Qt::TabFocusReason);
        app.key(Qt::Key_Space);
        QCOMPARE(app.models->shell().screen(), Shell::Screen::Conflicts);
        QTRY_COMPARE(conflicts.recordId(), todo);
        app.models->setSync(nullptr);
    }

    /// Neither the text nor the keys go anywhere else.
    void whatIsTypedStaysWhenItIsSettledElsewhere()
    {
        ConflictWindow app;
        ConflictView &conflicts = app.models->conflicts();
        QTRY_COMPARE(conflicts.rowCount(), 3);
        app.settle();
        app.key(Qt::Key_End); // two fields, a text first
        app.key(Qt::Key_E);
        const QString record = conflicts.recordId();
        const QQuickItem *area = app.window->activeFocusItem();
        const QString before = area->property("text").toString();
        app.type(u" a"_s);
        Planner &planner = app.models->planner();
        const RecordId id = *RecordId::fromHex(record);
        planner.editRecord(id, Field::TodoDescription, u"Theirs"_s);
        planner.editRecord(id, Field::TodoEstimate, qint64{15});
        QTRY_VERIFY(!conflicts.settledText().isEmpty());
        app.type(u" b"_s);
        QCOMPARE(app.window->activeFocusItem(), area);
        QCOMPARE(area->property("text").toString(), before + u" a b"_s);
        QCOMPARE(conflicts.recordId(), record);
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!app.find("ConflictEdit", "visible", true));
        QCOMPARE(conflicts.rowCount(), 3);
        QCOMPARE(app.reads->record(id).value().text(Field::TodoDescription), u"Theirs"_s);
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(conflicts.rowCount(), 2);
        QCOMPARE(app.reads->record(id).value().text(Field::TodoDescription), before + u" a b"_s);
    }

    /// Three devices, three versions: none is "mine" or "theirs", each has its number.
    void threeVersionsHaveNumbers()
    {
        ConflictWindow app({480, 800});
        ConflictView &conflicts = app.models->conflicts();
        QTRY_COMPARE(conflicts.rowCount(), 3);
        app.settle();
        app.key(Qt::Key_Home);
        app.key(Qt::Key_Return);
        const ConflictFields &fields = *conflicts.fields();
        QVERIFY(!conflicts.isTwoSided());
        const auto at = [&fields](ConflictFields::Role role) {
            return fields.data(fields.index(0), role);
        };
        QCOMPARE(at(ConflictFields::VersionsRole).value<QList<VersionEntry>>().size(), 3);
        app.key(Qt::Key_1);
        QCOMPARE(at(ConflictFields::WayRole).toInt(), 0);
        app.key(Qt::Key_3);
        QCOMPARE(at(ConflictFields::WayRole).toInt(), 2);
        // In little room one of them is shown at a time: the chosen one, then what is asked for.
        QQuickItem *box = app.find("VersionBox", "chosen", true);
        QVERIFY(box);
        app.click(app.find("Pressable", "text", u"Version 1"_s));
        QVERIFY(!box->isVisible());
        QCOMPARE(at(ConflictFields::WayRole).toInt(), 2);
    }

    /// After the last one the keys can go on.
    void nothingToSettleKeepsTheFocus()
    {
        ConflictWindow app;
        ConflictView &conflicts = app.models->conflicts();
        QTRY_COMPARE(conflicts.rowCount(), 3);
        app.settle();
        app.key(Qt::Key_Return);
        for (int left = 2; left >= 0; --left) {
            QTRY_VERIFY(conflicts.fields()->openCount() > 0);
            for (int i = 0; i < conflicts.fields()->rowCount(); ++i)
                conflicts.fields()->choose(i, 0);
            app.key(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(conflicts.rowCount(), left);
            app.settle();
        }
        const QQuickItem *way = app.find("Button", "text", u"Back to the week"_s);
        QVERIFY(way);
        QTRY_VERIFY(way->hasActiveFocus());
        QVERIFY(way->property("visualFocus").toBool());
        app.key(Qt::Key_F6);
        QVERIFY(!way->hasActiveFocus());
        app.key(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(way->hasActiveFocus());
        app.key(Qt::Key_Space);
        QCOMPARE(app.models->shell().screen(), Shell::Screen::Week);
    }

    /// Around it they choose and go on to the next one.
    void theKeysOfAnEditStayInIt()
    {
        ConflictWindow app;
        ConflictView &conflicts = app.models->conflicts();
        QTRY_COMPARE(conflicts.rowCount(), 3);
        app.settle();
        app.key(Qt::Key_End);
        app.key(Qt::Key_Return);
        app.key(Qt::Key_J); // the last field
        const QString record = conflicts.recordId();
        const ConflictFields &fields = *conflicts.fields();
        const auto way = [&fields] {
            return fields.data(fields.index(1), ConflictFields::WayRole).toInt();
        };
        const int chosen = way();
        app.key(Qt::Key_E);
        const QQuickItem *line = app.window->activeFocusItem();
        const QString before = line->property("text").toString();
        app.type(u" "_s);
        app.key(Qt::Key_Down);
        app.key(Qt::Key_Up);
        app.type(u"mj"_s);
        QCOMPARE(conflicts.recordId(), record);
        QCOMPARE(app.window->activeFocusItem(), line);
        QCOMPARE(line->property("text").toString(), before + u" mj"_s);
        app.key(Qt::Key_Tab);
        QCOMPARE(app.window->activeFocusItem()->property("text").toString(), u"Use this"_s);
        app.key(Qt::Key_Down);
        app.key(chosen == 0 ? Qt::Key_T : Qt::Key_M);
        QCOMPARE(conflicts.recordId(), record);
        QCOMPARE(way(), chosen);
        QVERIFY(line->isVisible());
    }

    /// Typed and taken back is not typed.
    void whatIsTakenBackIsNotWritten()
    {
        ConflictWindow app;
        ConflictView &conflicts = app.models->conflicts();
        QTRY_COMPARE(conflicts.rowCount(), 3);
        app.settle();
        app.key(Qt::Key_End);
        app.key(Qt::Key_E);
        const QQuickItem *area = app.window->activeFocusItem();
        const QString before = area->property("text").toString();
        app.type(u"x"_s);
        app.key(Qt::Key_Backspace);
        QCOMPARE(area->property("text").toString(), before);
        app.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!app.find("ConflictEdit", "visible", true));
        const ConflictFields &fields = *conflicts.fields();
        QCOMPARE(fields.data(fields.index(0), ConflictFields::WayRole).toInt(), 3); // merged
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowConflicts>(argc, argv);
}
#include "tst_window_conflicts.moc"
