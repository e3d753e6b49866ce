// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/suggestions_view.h"
#include "app_profile.h"

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

/// A profile on Wednesday 11 November, the Today screen in view, and what is suggested there.
struct Today
{
    AppProfile profile;
    Planner planner{profile.ports()};
    SuggestionsView view{planner, profile.items()};
    QSignalSpy toasts{&planner, &Planner::toast};

    Today() { view.setShown(true); }
    QString add(const QString &text, const QString &place = {})
    {
        const QString id = planner.addTodo(text, place);
        settle();
        return id;
    }
    void settle() { SETTLE(planner); }
    QStringList titles() const
    {
        QStringList all;
        for (const SuggestionText &each : view.suggestions())
            all << each.title;
        return all;
    }
};

} // namespace

class TestSuggestionsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSaysWhatItFoundAndWhy()
    {
        Today today;
        today.add(u"Send minutes 30m"_s, u"2026-W46"_s);
        QCOMPARE(today.titles(), QStringList{u"“Send minutes” fits into today"_s});
        QCOMPARE(today.view.suggestions()[0].text,
                 u"It is for any day of this week and takes 30m; 6h are free."_s);
        QVERIFY(!today.view.suggestions()[0].canLetGo);
        today.add(u"Call 10m"_s, u"2026-W45"_s);
        today.add(u"Tax due 2026-11-12"_s);
        QCOMPARE(today.titles(),
                 (QStringList{u"“Tax” is due tomorrow"_s, u"“Call” is left over from week 45"_s,
                              u"“Send minutes” fits into today"_s}));
        QCOMPARE(today.view.suggestions()[0].text, u"It has no day yet; 6h of today are free."_s);
        today.add(u"Fourth 10m"_s, u"2026-W46"_s);
        QCOMPARE(today.titles().size(), SuggestionsView::most);
    }

    void whatRolledOverSaysFromWhere()
    {
        Today today;
        const QString id = today.add(u"Call 10m"_s, u"2026-W43"_s);
        for (const QString &week : {u"2026-W44"_s, u"2026-W45"_s}) {
            today.planner.place({id}, week);
            today.settle();
        }
        QCOMPARE(today.titles(), QStringList{u"“Call” has rolled over 2 times"_s});
        QCOMPARE(today.view.suggestions()[0].text, u"It takes 10m. Do it today, or let it go?"_s);
        QCOMPARE(today.view.suggestions()[0].why, u"Left over in weeks 43, 44."_s);
        today.view.letGo(id);
        today.settle();
        QVERIFY(today.titles().isEmpty());
        QVERIFY(!today.profile.queries->todo(*RecordId::fromHex(id))->isOpen());
    }

    void whatIsTakenIsPlannedForToday()
    {
        Today today;
        const QString id = today.add(u"Send minutes 30m"_s, u"2026-W46"_s);
        today.view.doToday(id);
        today.settle();
        QCOMPARE(today.profile.queries->todo(*RecordId::fromHex(id))->plan.day,
                 QDate(2026, 11, 11));
        QVERIFY(today.titles().isEmpty());
    }

    void whatIsSentAwayStaysAwayUntilUndone()
    {
        Today today;
        const QString id = today.add(u"Send minutes 30m"_s, u"2026-W46"_s);
        today.view.dismiss(id);
        today.settle();
        QVERIFY(today.titles().isEmpty());
        QCOMPARE(today.toasts.last()[0].toString(), u"Not shown again for this todo"_s);
        today.planner.undo();
        today.settle();
        QCOMPARE(today.titles().size(), 1);
    }

    void nothingIsReadWhileNobodySeesIt()
    {
        Today today;
        today.view.setShown(false);
        today.add(u"Send minutes 30m"_s, u"2026-W46"_s);
        QVERIFY(today.titles().isEmpty());
        today.view.setShown(true);
        QCOMPARE(today.titles().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSuggestionsView)
#include "tst_suggestions_view.moc"
