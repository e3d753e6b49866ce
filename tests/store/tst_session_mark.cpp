// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session_mark.h"
#include "store_fixture.h"

#include <QFile>

using namespace sennight;
using namespace sennight::test;

class TestSessionMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAnUnorderlyEndIsTold()
    {
        Device desk;
        desk.addTodo(u"Order samples"_s);
        const qint64 last = desk.clock.nowMs();
        QCOMPARE(beginSession(desk.profile).value(), std::nullopt);
        endSession(desk.profile);
        QCOMPARE(beginSession(desk.profile).value(), std::nullopt);
        // It was killed here.
        QCOMPARE(beginSession(desk.profile).value(), std::optional(last));
        endSession(desk.profile);
        QCOMPARE(beginSession(desk.profile).value(), std::nullopt);
    }

    void aRestartOfTheComputerIsNoCrash()
    {
        Device desk;
        desk.addTodo(u"Order samples"_s);
        QVERIFY(beginSession(desk.profile));
        QFile mark(desk.profile.directory() + u"/window-open"_s);
        QVERIFY(mark.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(mark.write("another boot") > 0);
        mark.close();
        QCOMPARE(beginSession(desk.profile).value(), std::nullopt);
    }

    void anEmptyProfileHasNothingToTell()
    {
        Device desk;
        QVERIFY(beginSession(desk.profile));
        QCOMPARE(beginSession(desk.profile).value(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestSessionMark)
#include "tst_session_mark.moc"
