// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "self_painted.h"

#include "piece_node_p.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QQuickItem>
#include <QTest>

#include <memory>

namespace sennight {

class TurnedItem : public QQuickItem, public SelfPainted
{
    Q_OBJECT

public:
    [[nodiscard]] int turns() const { return m_turns; }
    [[nodiscard]] bool isMirrored() const { return mirrored(); }

protected:
    void componentComplete() override
    {
        QQuickItem::componentComplete();
        mirror();
    }
    void ink(std::vector<InkedPiece> & /*pieces*/, GlyphPictures & /*glyphs*/) const override {}

private Q_SLOTS:
    void mirror()
    {
        ++m_turns;
        followMirroring(*this, SLOT(mirror()));
    }

private:
    int m_turns = 0;
};

class TestSelfPainted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEachTurnOnce()
    {
        qmlRegisterType<TurnedItem>("Turned", 1, 0, "TurnedItem");
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nimport Turned\nTurnedItem {}", QUrl());
        const std::unique_ptr<QObject> made(component.create());
        QVERIFY2(made, qPrintable(component.errorString()));
        const auto &item = static_cast<const TurnedItem &>(*made);
        QCOMPARE(item.turns(), 1);
        QQmlProperty mirroring(made.get(), QStringLiteral("LayoutMirroring.enabled"),
                               qmlContext(made.get()));
        for (int turn = 1; turn <= 4; ++turn) {
            QVERIFY(mirroring.write(turn % 2 == 1));
            QCOMPARE(item.isMirrored(), turn % 2 == 1);
            QCOMPARE(item.turns(), 1 + turn);
        }
    }
};

} // namespace sennight

QTEST_MAIN(sennight::TestSelfPainted)

#include "tst_self_painted.moc"
