// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was put back, over two real profiles: the notice, the list, the marks of the rows.
#include "app/gui/put_back_view.h"
#include "app/gui/sync_log_model.h"
#include "other_device.h"
#include "sync_app.h"

#include "items/today_model.h"

using namespace sennight;
using namespace Qt::StringLiterals;

class TestPutBackView : public QObject
{
    Q_OBJECT

    /// A window's part of it.
    struct Parts
    {
        explicit Parts(SyncApp &app)
            : reader(app.app.profile)
            , view(app.sync, app.shell, app.planner, app.app.items(), reader, marks,
                   [&app](std::vector<PutBackSeen> seen) {
                       return app.app.store.run<Committed>([seen = std::move(seen)](Store &store) {
                           return store.settlePutBack(seen);
                       });
                   })
        {}
        RecordMarks marks;
        SyncReader reader;
        PutBackView view;
    };

    std::unique_ptr<SyncApp> m_app;
    std::unique_ptr<OtherDevice> m_other;
    std::unique_ptr<Parts> m_parts;

    RecordId add(const QString &title)
    {
        const RecordId id = RecordId::random(m_app->app.random);
        m_other->writeHere({.edits = {{id, Field::TodoCreatedAt, AppProfile::tenOClock},
                                      {id, Field::TodoTitle, title}}});
        m_other->meet();
        return id;
    }
    static Action deletion(const RecordId &id)
    {
        return {.edits = {{id, Field::TodoDeleted, true}}};
    }
    static Action planned(const RecordId &id)
    {
        return {.edits = {{id, Field::TodoPlan, u"2026-11-13"_s}}};
    }
    /// The other device deletes it, and this one plans it, apart.
    RecordId deletedThere(const QString &title)
    {
        const RecordId id = add(title);
        m_other->write(deletion(id));
        m_other->writeHere(planned(id));
        m_other->meet();
        return id;
    }
    void look()
    {
        m_app->turnOn();
        QTRY_VERIFY(!m_parts->view.title().isEmpty());
    }
    [[nodiscard]] bool isDeleted(const RecordId &id) const
    {
        const auto record = m_app->app.queries->record(id);
        return !record || record->value(Field::TodoDeleted) == Value(true);
    }
    [[nodiscard]] QString listed(int row, AsideModel::Role role) const
    {
        const AsideModel &list = *m_parts->view.list();
        return list.data(list.index(row), role).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_app = std::make_unique<SyncApp>();
        m_other =
            std::make_unique<OtherDevice>(m_app->app.store, m_app->app.clock, m_app->app.random);
        m_parts = std::make_unique<Parts>(*m_app);
    }
    void cleanup()
    {
        m_parts.reset();
        m_other.reset();
        m_app.reset();
    }

    void whoWroteOnItHearsOfTheDelete()
    {
        const RecordId id = add(u"Pick slides"_s);
        m_other->write(deletion(id));
        m_app->app.clock.set(AppProfile::tenOClock + qint64{2} * 86'400'000);
        m_app->app.feed.setDay(QDate(2026, 11, 13), 1);
        m_other->writeHere(planned(id));
        m_other->meet();
        QSignalSpy announced(&m_app->planner, &Planner::announced);
        look();
        QCOMPARE(m_parts->view.title(), u"“Pick slides” was put back."_s);
        QCOMPARE(
            m_parts->view.text(),
            u"You moved it to today, but it had been deleted on Desk PC on Wednesday at 10:00. "
            "We kept your version here."_s);
        QCOMPARE(m_parts->view.actions(), QStringList({u"Keep it"_s, u"Delete it here too"_s}));
        QVERIFY(m_parts->marks.holds(id));
        QCOMPARE(announced.count(), 1);
        QVERIFY(announced.front().front().toString().startsWith(m_parts->view.title()));
    }

    void whoDeletedItHearsOfTheEdit()
    {
        const RecordId id = add(u"Pick slides"_s);
        m_other->write(planned(id));
        m_other->writeHere(deletion(id));
        m_other->meet();
        look();
        QCOMPARE(m_parts->view.text(),
                 u"You deleted it today at 10:00, but it had been changed on Desk PC. We kept the "
                 "version from there."_s);
        QCOMPARE(m_parts->view.actions(), QStringList({u"Keep it"_s, u"Delete it again"_s}));
        QVERIFY(!isDeleted(id));
    }

    void keptItIsNotToldAnyMore()
    {
        const RecordId id = deletedThere(u"Pick slides"_s);
        look();
        m_parts->view.act(0);
        QTRY_VERIFY(m_parts->view.title().isEmpty());
        QVERIFY(!m_parts->marks.holds(id));
        QVERIFY(!isDeleted(id));
        // Nor by a window that is opened later.
        m_parts = std::make_unique<Parts>(*m_app);
        m_app->sync.setService(nullptr);
        m_app->turnOn();
        QSignalSpy changed(&m_parts->view, &PutBackView::changed);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(m_parts->view.title().isEmpty());
    }

    /// An ordinary delete: it goes out, and Undo takes it back for good.
    void deletedAgainItIsGoneEverywhere()
    {
        const RecordId id = deletedThere(u"Pick slides"_s);
        look();
        QSignalSpy toasts(&m_app->planner, &Planner::toast);
        m_parts->view.act(1);
        QTRY_COMPARE(toasts.count(), 1);
        QCOMPARE(toasts[0][0].toString(), u"Deleted “Pick slides”. Undo brings it back."_s);
        QVERIFY(toasts[0][1].toBool());
        QTRY_VERIFY(m_parts->view.title().isEmpty());
        QVERIFY(isDeleted(id));
        m_other->meet();
        QVERIFY(m_other->isDeletedThere(id));
        m_app->planner.undo();
        SETTLE(m_app->planner);
        QVERIFY(!isDeleted(id));
        QVERIFY(m_parts->view.title().isEmpty());
        m_other->meet();
        QVERIFY(!m_other->isDeletedThere(id));
    }

    void openedItIsSeen()
    {
        const RecordId id = deletedThere(u"Pick slides"_s);
        look();
        m_parts->view.opened(u"no todo"_s);
        QVERIFY(m_parts->marks.holds(id));
        m_parts->view.opened(id.toHex());
        QTRY_VERIFY(!m_parts->marks.holds(id));
        QVERIFY(m_parts->view.title().isEmpty());
    }

    void afterADayItIsOver()
    {
        const RecordId id = deletedThere(u"Pick slides"_s);
        look();
        m_app->app.clock.set(AppProfile::tenOClock + putBackToldMs);
        Q_EMIT m_app->app.feed.dayChanged();
        QTRY_VERIFY(m_parts->view.title().isEmpty());
        QVERIFY(!m_parts->marks.holds(id));
    }

    void severalAreOneNoticeThatLeadsToTheList()
    {
        const RecordId first = deletedThere(u"Pick slides"_s);
        const RecordId second = deletedThere(u"Call"_s);
        look();
        QTRY_COMPARE(m_parts->view.count(), 2);
        QCOMPARE(m_parts->view.title(), u"2 deleted things were put back."_s);
        QCOMPARE(m_parts->view.actions(), QStringList({u"Keep them"_s, u"Show them"_s}));
        m_parts->view.act(1);
        QCOMPARE(m_app->shell.screen(), Shell::Screen::Settings);
        QCOMPARE(m_app->shell.settingsSection(), u"Sync"_s);
        QVERIFY(m_parts->view.title().isEmpty());
        QCOMPARE(m_parts->view.list()->rowCount(), 2);
        QVERIFY(m_parts->marks.holds(first) && m_parts->marks.holds(second));
        const bool isCallFirst = listed(0, AsideModel::TitleRole) == u"“Call”";
        QCOMPARE(listed(0, AsideModel::DetailRole), u"Put back 10:00"_s);
        QCOMPARE(m_parts->view.deleteText(0), u"Delete it here too"_s);
        m_parts->view.keep(0);
        QTRY_COMPARE(m_parts->view.count(), 1);
        m_parts->view.remove(0);
        QTRY_COMPARE(m_parts->view.count(), 0);
        SETTLE(m_app->planner);
        QVERIFY(isDeleted(isCallFirst ? first : second));
        QVERIFY(!isDeleted(isCallFirst ? second : first));
    }

    void rowsAreMarked()
    {
        const RecordId id = deletedThere(u"Pick slides"_s);
        ItemContext context = m_app->app.items();
        context.putBack = &m_parts->marks;
        TodoListModel list(context);
        list.setFilter({.kind = TodoFilter::Kind::All});
        QCOMPARE(list.count(), 1);
        const auto shown = [&list](TodoListModel::Role role) {
            return list.data(list.index(0), role).toString();
        };
        QCOMPARE(shown(TodoListModel::PutBackTextRole), QString());
        QSignalSpy changed(&list, &TodoListModel::dataChanged);
        look();
        QCOMPARE(shown(TodoListModel::TodoIdRole), id.toHex());
        QCOMPARE(shown(TodoListModel::PutBackTextRole), u"put back"_s);
        QVERIFY(shown(TodoListModel::AccessibleTextRole).endsWith(", put back"_L1));
        QCOMPARE(changed.count(), 1);
    }

    void theLogSaysIt()
    {
        SyncLogModel log(m_app->sync);
        m_app->service->entries = {
            {.id = 1, .atMs = AppProfile::tenOClock, .kind = SyncLogKind::PutBack, .count = 2}};
        m_app->sync.setService(m_app->service.get());
        log.show();
        QTRY_COMPARE(log.rowCount(), 1);
        QCOMPARE(log.data(log.index(0), SyncLogModel::TextRole).toString(),
                 u"2 deleted things were put back"_s);
    }
};

QTEST_MAIN(TestPutBackView)
#include "tst_put_back_view.moc"
