// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

#include "app/gui/sample_sync.h"

using namespace sennight;
using namespace Qt::StringLiterals;

/// Sync in the real window, by keys and pointer, over a service that says what the test tells it.
class TestWindowSync : public QObject
{
    Q_OBJECT

    static QQuickItem *button(const SampleWindow &app, const QString &text)
    {
        return app.find("Button", "text", text);
    }

private Q_SLOTS:
    /// From "Set up sync…" to the account, without a step that cannot be left.
    void setUpGoesStepByStep()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        app.models->shell().openSettings(u"Sync"_s);
        app.settle();
        app.click(button(app, u"Set up sync…"_s));
        SyncSetupView &setUp = app.models->syncSetup();
        QVERIFY(setUp.isOpen());
        app.click(button(app, u"Continue: server"_s));
        app.type(u"sync.example.org"_s); // the address has the keys
        QCOMPARE(setUp.address(), u"https://sync.example.org"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(setUp.step(), SyncSetupView::Step::Lock);
        QTRY_COMPARE(setUp.recoveryGroups().size(), 8);
        app.settle();
        app.click(app.find("CheckBox", "visible", true));
        QVERIFY(setUp.isKeyKept());
        setUp.setAskedText(sync.key.section(u'-', setUp.askedGroup() - 1, setUp.askedGroup() - 1));
        app.settle();
        app.click(button(app, u"Continue: choose what syncs"_s));
        app.click(button(app, u"Continue: check and start"_s));
        app.click(button(app, u"Start syncing"_s));
        QTRY_VERIFY(sync.setUp.has_value());
        QVERIFY(!setUp.isOpen());
        app.models->setSync(nullptr);
    }

    /// The line leads to its popover, and a state that needs the person says the next step.
    void theLineOpensItsPopover()
    {
        SampleSync sync;
        SampleWindow app;
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        app.settle();
        QQuickItem *line = app.find("SyncLine", "text", u"Synced 10:37"_s);
        QVERIFY(line);
        app.click(line);
        app.click(button(app, u"Sync now"_s));
        QCOMPARE(sync.calls, QStringList{u"sync now"_s});
        sync.pause();
        app.settle();
        QVERIFY(app.find("SyncLine", "text", u"Sync paused"_s));
        app.models->setSync(nullptr);
    }

    /// In the small window it is a chip, and only where there is something to say.
    void aSmallWindowHasAChip()
    {
        SampleSync sync;
        SampleWindow app({480, 800});
        app.models->setSync(&sync);
        sync.showInOrder(app.clock.nowMs());
        app.settle();
        QVERIFY(!app.find("SyncChip", "visible", true));
        sync.change([](SyncTargetStatus &target) {
            target.problem = {SyncTrouble::Offline};
            target.pending = 3;
        });
        app.settle();
        QVERIFY(app.find("SyncChip", "text", u"3 waiting"_s));
        app.models->setSync(nullptr);
    }
};

QTEST_MAIN(TestWindowSync)
#include "tst_window_sync.moc"
