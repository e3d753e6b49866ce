// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_budget.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

namespace sennight {

/// Counts how often it was laid out, as far as the budget grants it.
class LaidItem : public QQuickItem
{
    Q_OBJECT

public:
    [[nodiscard]] int count() const { return m_count; }

protected:
    void updatePolish() override { m_count += FrameBudget::of(*window()).grants(*this) ? 1 : 0; }

private:
    int m_count = 0;
};

class TestFrameBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutTheRestInTheNextFrame()
    {
        QQuickWindow window;
        std::vector<std::unique_ptr<LaidItem>> items;
        for (int i = 0; i < FrameBudget::itemsAFrame + 2; ++i) {
            items.push_back(std::make_unique<LaidItem>());
            items.back()->setParentItem(window.contentItem());
        }
        const auto laid = [&] {
            return std::ranges::count(items, 1, [](const auto &item) { return item->count(); });
        };
        QSignalSpy frames(&window, &QQuickWindow::frameSwapped);
        window.show();
        QVERIFY(frames.wait());
        for (const auto &item : items)
            item->polish();

        QVERIFY(frames.wait());
        QCOMPARE(laid(), FrameBudget::itemsAFrame);
        items.back().reset(); // nobody waits for it any more
        items.pop_back();
        QVERIFY(frames.wait());
        QCOMPARE(laid(), FrameBudget::itemsAFrame + 1);
    }
};

} // namespace sennight

QTEST_MAIN(sennight::TestFrameBudget)
#include "tst_frame_budget.moc"
