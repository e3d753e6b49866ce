// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "other_device.h"
#include "sample_window.h"

#include "app/gui/sample_sync.h"

using namespace sennight;
using namespace Qt::StringLiterals;

/// A todo that was deleted on another device while it was written on here, in the real window.
class TestWindowPutBack : public QObject
{
    Q_OBJECT

    /// The first todo of today, put back.
    struct Case
    {
        Case()
        {
            const WeekModel &week = *app.models->shell().week();
            id = RecordId::fromHex(week.todosOf(week.todayIndex())->idAt(0)).value_or(RecordId());
            title = app.reads->todo(id).value().title;
            OtherDevice other(app.profile->store(), app.clock, app.random);
            other.write({.edits = {{id, Field::TodoDeleted, true}}});
            other.writeHere({.edits = {{id, Field::TodoEstimate, qint64{95}}}});
            other.meet();
            app.models->setSync(&sync);
            sync.showInOrder(app.clock.nowMs());
        }
        ~Case() { app.models->setSync(nullptr); }
        Case(const Case &) = delete;
        Case &operator=(const Case &) = delete;

        [[nodiscard]] QQuickItem *notice() const
        {
            return app.find("PutBackNotice", "visible", true);
        }
        [[nodiscard]] QString badge() const
        {
            return app.card(title)->property("putBackText").toString();
        }

        SampleSync sync;
        SampleWindow app;
        RecordId id;
        QString title;
    };

private Q_SLOTS:
    /// The notice asks, the card has its badge, and the delete is one that Undo takes back.
    void itCanBeDeletedAfterAll()
    {
        Case one;
        QTRY_VERIFY(one.notice());
        one.app.settle();
        QCOMPARE(one.badge(), u"put back"_s);
        QVERIFY(one.notice()->property("text").toString().startsWith("You changed it, but"_L1));
        one.app.click(one.app.find("Button", "text", u"Delete it here too"_s));
        QTRY_VERIFY(!one.notice());
        one.app.settle();
        QVERIFY(one.app.todo(one.title).id.isNull());
        one.app.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(one.app.todo(one.title).id, one.id);
        QCOMPARE(one.badge(), QString());
        QVERIFY(!one.notice());
    }

    /// What just happened is in view, and can be taken back; then it is asked again.
    void whatJustHappenedGoesFirst()
    {
        Case one;
        QTRY_VERIFY(one.notice());
        Q_EMIT one.app.models->planner().toast(u"Moved to tomorrow."_s, true);
        one.app.settle();
        const QQuickItem *toast = one.app.find("Toast", "text", u"Moved to tomorrow."_s);
        QVERIFY(toast && toast->isVisible());
        QVERIFY(!one.notice());
        QQuickItem *undo = one.app.find("ToastAction", "text", u"Undo"_s);
        QVERIFY(undo);
        const QQuickItem *host = one.app.find("ToastHost", "visible", true);
        QCOMPARE(host->height(), toast->height());
        one.app.key(Qt::Key_F6);
        one.app.key(Qt::Key_F6);
        QVERIFY(undo->hasActiveFocus());
        one.app.key(Qt::Key_Escape);
        QTRY_VERIFY(one.notice());
        QCOMPARE(host->height(), one.notice()->height());

        const auto isThere = [&one] {
            return one.notice()->isAncestorOf(one.app.window->activeFocusItem());
        };
        for (int i = 0; i < 4 && !isThere(); ++i)
            one.app.key(Qt::Key_F6);
        QVERIFY(isThere()); // who answers is not disturbed
        Q_EMIT one.app.models->planner().toast(u"Moved to Friday."_s, true);
        one.app.settle();
        QVERIFY(one.notice());
        one.app.key(Qt::Key_Space);
        QTRY_VERIFY(one.app.find("Toast", "text", u"Moved to Friday."_s));
    }

    void whoOpensItHasSeenIt()
    {
        Case one;
        QTRY_VERIFY(one.notice());
        one.app.settle();
        QCOMPARE(one.badge(), u"put back"_s);
        one.app.click(one.app.card(one.title));
        one.app.key(Qt::Key_Return);
        QTRY_VERIFY(!one.notice());
        one.app.key(Qt::Key_Escape);
        QCOMPARE(one.badge(), QString());
        QCOMPARE(one.app.todo(one.title).id, one.id);
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowPutBack>(argc, argv);
}
#include "tst_window_put_back.moc"
