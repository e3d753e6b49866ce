// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todo_item.h"

#include <QTest>

namespace sennight {

class TestTodoItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A list lets go of a row before the row is deleted; the pointer may come to rest in between.
    void oneThatWasLetGoMakesNothing()
    {
        TodoRowItem row;
        row.setHovered(true);
        QTRY_VERIFY(row.resting());
        QVERIFY(row.childItems().isEmpty());
    }
};

} // namespace sennight

QTEST_MAIN(sennight::TestTodoItem)

#include "tst_todo_item.moc"
