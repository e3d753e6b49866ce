// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two processes on one profile: the one that leaves must not take the write-ahead log from the one
// that stays.
#include "domain/actions.h"
#include "store/sqlite_queries.h"
#include "store/store.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

RecordId addNamed(Store &store, const QString &title, RandomSource &random)
{
    const ActionContext context{
        .nowMs = 1'794'000'000'000, .today = QDate(2026, 11, 11), .random = random};
    QuickAddResult todo;
    todo.title = title;
    const Creation creation = addTodo(todo, {}, context);
    return store.commit(creation.action) ? creation.id : RecordId();
}

/// What `senn` does: opens the profile, reads, writes, leaves. Prints how many todos it saw.
int visit(const QString &directory)
{
    const SystemClock clock;
    SystemRandom random;
    const auto store = Store::open(Profile(directory), clock, random);
    const auto queries = openQueries(Profile(directory), clock);
    if (!store || !queries)
        return 1;
    const auto count = (*queries)->countTodos({});
    std::printf("%lld\n", count ? static_cast<long long>(*count) : -1LL);
    return addNamed(**store, u"From the visitor"_s, random).isNull() ? 1 : 0;
}

int visitorsCount(const QString &directory)
{
    QProcess visitor;
    visitor.start(QCoreApplication::applicationFilePath(), {u"--visit"_s, directory});
    if (!visitor.waitForFinished(-1) || visitor.exitCode() != 0)
        return -1;
    return visitor.readAllStandardOutput().trimmed().toInt();
}

} // namespace

class TestStoreLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitorLeavesTheLogToThoseWhoStay();
};

void TestStoreLocks::aVisitorLeavesTheLogToThoseWhoStay()
{
    const QTemporaryDir directory;
    const Profile profile(directory.filePath(u"profile"_s));
    const SystemClock clock;
    SystemRandom random;
    const auto store = Store::open(profile, clock, random);
    QVERIFY(store);
    const auto window = openQueries(profile, clock);
    QVERIFY(window);
    QVERIFY(openQueries(profile, clock)); // comes and goes, as the reader of a dialog does
    QVERIFY(!addNamed(**store, u"First"_s, random).isNull());

    QCOMPARE(visitorsCount(profile.directory()), 1);
    QVERIFY(QFile::exists(profile.database() + u"-wal"_s));
    QVERIFY(!addNamed(**store, u"After the visit"_s, random).isNull());
    QCOMPARE(visitorsCount(profile.directory()), 3);
    QCOMPARE(*(*window)->countTodos({}), 4);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--visit"_L1)
        return visit(arguments.value(2));
    TestStoreLocks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_locks.moc"
