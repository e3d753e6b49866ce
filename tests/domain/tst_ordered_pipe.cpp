// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ordered_pipe.h"

#include <QTest>

#include <memory>
#include <semaphore>

using namespace sennight;

class TestOrderedPipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesOutKeepsTheOrder()
    {
        OrderedPipe<int, int> pipe([](int &&number) { return number * 2; }, 3);
        std::vector<int> taken;
        for (int i = 0; i < 1000; ++i) {
            if (pipe.isFull())
                taken.push_back(pipe.take());
            pipe.push(i);
        }
        while (!pipe.isEmpty())
            taken.push_back(pipe.take());
        QCOMPARE(taken.size(), 1000u);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(taken[static_cast<size_t>(i)], 2 * i);
    }

    void itHoldsNoMoreThanItsCapacity()
    {
        OrderedPipe<int, int> pipe([](int &&number) { return number; }, 2);
        QVERIFY(pipe.isEmpty());
        pipe.push(1);
        QVERIFY(!pipe.isFull());
        pipe.push(2);
        QVERIFY(pipe.isFull());
        QCOMPARE(pipe.take(), 1);
        QVERIFY(!pipe.isFull());
    }

    void theWorkIsDoneElsewhere()
    {
        OrderedPipe<int, std::thread::id> pipe([](int &&) { return std::this_thread::get_id(); });
        pipe.push(0);
        QVERIFY(pipe.take() != std::this_thread::get_id());
    }

    /// A cancel waits for the item in work and lets go of the others.
    void theEndLetsGoOfWhatIsInside()
    {
        using Item = std::shared_ptr<int>;
        const auto item = std::make_shared<int>(1);
        std::binary_semaphore begun(0);
        {
            OrderedPipe<Item, Item> pipe([&](Item &&each) {
                if (*each == 1)
                    begun.release();
                return std::move(each);
            });
            for (int i = 0; i < 3; ++i)
                pipe.push(i == 0 ? item : std::make_shared<int>(2));
            begun.acquire();
        }
        QCOMPARE(item.use_count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOrderedPipe)
#include "tst_ordered_pipe.moc"
