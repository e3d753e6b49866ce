// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_queries.h"

#include <QTest>

using namespace sennight;

class TestBackgroundReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeInOrderFromOneOtherThread()
    {
        std::vector<std::thread::id> threads;
        BackgroundReader reader(
            []() -> Result<std::unique_ptr<Queries>> { return std::make_unique<FakeQueries>(); });
        std::vector<QFuture<Result<int>>> answers;
        for (int i = 0; i < 20; ++i)
            answers.push_back(reader.ask([i, &threads](const Queries &) -> Result<int> {
                threads.push_back(std::this_thread::get_id());
                return i;
            }));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(answers[i].result().value(), i);
        QCOMPARE(std::ranges::count(threads, threads.front()), 20);
        QVERIFY(threads.front() != std::this_thread::get_id());
    }

    void aConnectionThatCannotOpenIsTriedAgain()
    {
        int tries = 0;
        BackgroundReader reader([&tries]() -> Result<std::unique_ptr<Queries>> {
            if (++tries == 1)
                return failure(ErrorCode::CannotOpen);
            return std::make_unique<FakeQueries>();
        });
        const auto count = [](const Queries &queries) { return queries.countTodos({}); };
        QCOMPARE(reader.ask(count).result().error().code, ErrorCode::CannotOpen);
        QVERIFY(reader.ask(count).result().has_value());
        QCOMPARE(tries, 2);
    }

    void whatWasAskedIsAnsweredBeforeTheEnd()
    {
        QFuture<Result<qint64>> answer;
        {
            BackgroundReader reader([]() -> Result<std::unique_ptr<Queries>> {
                return std::make_unique<FakeQueries>();
            });
            answer = reader.ask([](const Queries &queries) { return queries.countTodos({}); });
        }
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().value(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBackgroundReader)
#include "tst_background_reader.moc"
