// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pressable.h"
#include "sidebar_item.h"
#include "tooltip.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace sennight {

/// A pressable item does what people expect of a button.
class TestPressable : public QObject
{
    Q_OBJECT

private:
    /// Shows \a body in a window; the item under test is the root or called "it".
    template <class Item = Pressable>
    Item *shown(const QByteArray &body)
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nimport Sennight.Controls\n" + body, QUrl());
        QObject *root = component.create();
        if (root == nullptr)
            qFatal("%s", qPrintable(component.errorString()));
        m_view = std::make_unique<QQuickWindow>();
        m_view->resize(200, 200);
        root->setParent(m_view.get());
        auto *item = qobject_cast<QQuickItem *>(root);
        item->setParentItem(m_view->contentItem());
        m_view->show();
        m_view->requestActivate();
        if (!QTest::qWaitForWindowActive(m_view.get()))
            qFatal("the window does not become active");
        auto *named = root->findChild<Item *>(QStringLiteral("it"));
        return named == nullptr ? qobject_cast<Item *>(root) : named;
    }
    void key(Qt::Key key) { QTest::keyClick(m_view.get(), key); }
    [[nodiscard]] static QPoint middle(const QQuickItem &item)
    {
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint();
    }

    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_view;

private Q_SLOTS:
    void cleanup()
    {
        QAccessible::setActive(false);
        m_view.reset();
    }

    void aNameThatIsCutShowsItselfUnderThePointer()
    {
        auto *item = shown<SidebarItem>("SidebarItem { dotColour: 'blue'; text: 'Winter grant "
                                        "report'; width: 90; height: 29 }");
        QTest::mouseMove(m_view.get(), {150, 150});
        QTest::mouseMove(m_view.get(), middle(*item));
        QTRY_VERIFY(item->hovered());
        QTRY_VERIFY(item->findChild<Tooltip *>());
        const auto *hint = item->findChild<Tooltip *>();
        QVERIFY(hint->shown());
        QCOMPARE(hint->text(), QStringLiteral("Winter grant report"));
        item->setWidth(190);
        QTRY_VERIFY(!hint->shown());
    }

    void pressAndReleaseInsideIsAClick()
    {
        const Pressable *item = shown("Pressable { width: 100; height: 40 }");
        QSignalSpy clicks(item, &Pressable::clicked);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, middle(*item));
        QVERIFY(item->down());
        QCOMPARE(clicks.size(), 0);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, middle(*item));
        QVERIFY(!item->down());
        QCOMPARE(clicks.size(), 1);
    }

    void releaseOutsideIsNone()
    {
        const Pressable *item = shown("Pressable { width: 100; height: 40 }");
        QSignalSpy clicks(item, &Pressable::clicked);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, middle(*item));
        QTest::mouseMove(m_view.get(), {150, 150});
        QVERIFY(!item->down());
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {150, 150});
        QCOMPARE(clicks.size(), 0);
    }

    void doubleClickIsTwoClicks()
    {
        const Pressable *item = shown("Pressable { width: 100; height: 40 }");
        QSignalSpy clicks(item, &Pressable::clicked);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, middle(*item));
        QCOMPARE(clicks.size(), 2);
    }

    void otherButtonsAreNoClick()
    {
        const Pressable *item = shown(
            "Pressable { width: 100; height: 40; TapHandler { acceptedButtons: Qt.RightButton } }");
        QSignalSpy clicks(item, &Pressable::clicked);
        QTest::mouseClick(m_view.get(), Qt::RightButton, {}, middle(*item));
        QCOMPARE(clicks.size(), 0);
    }

    void aViewThatScrollsTakesThePress()
    {
        const Pressable *item = shown("Flickable { width: 200; height: 100; contentHeight: 600; "
                                      "Pressable { objectName: 'it'; width: 200; height: 600 } }");
        QSignalSpy clicks(item, &Pressable::clicked);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {50, 90});
        QTRY_VERIFY(item->down()); // a view may hold the press back for a moment
        for (int y = 80; y >= 10; y -= 10)
            QTest::mouseMove(m_view.get(), {50, y});
        QVERIFY(!item->down());
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {50, 10});
        QCOMPARE(clicks.size(), 0);
    }

    void keysPress()
    {
        Pressable *item = shown("Pressable { width: 100; height: 40 }");
        QSignalSpy clicks(item, &Pressable::clicked);
        item->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyPress(m_view.get(), Qt::Key_Space);
        QVERIFY(item->down());
        QCOMPARE(clicks.size(), 0);
        QTest::keyRelease(m_view.get(), Qt::Key_Space);
        QCOMPARE(clicks.size(), 1);
        key(Qt::Key_Return);
        key(Qt::Key_Enter);
        QCOMPARE(clicks.size(), 3);
    }

    void otherKeysGoOn()
    {
        Pressable *item = shown("Item { property int passed: 0; width: 100; height: 40; "
                                "Keys.onEscapePressed: ++passed; "
                                "Pressable { objectName: 'it'; anchors.fill: parent } }");
        item->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Escape);
        QCOMPARE(item->parentItem()->property("passed").toInt(), 1);
    }

    void lostFocusTakesSpaceBack()
    {
        Pressable *item = shown("Pressable { width: 100; height: 40 }");
        QSignalSpy clicks(item, &Pressable::clicked);
        item->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyPress(m_view.get(), Qt::Key_Space);
        item->setFocus(false);
        QVERIFY(!item->down());
        QTest::keyRelease(m_view.get(), Qt::Key_Space);
        QCOMPARE(clicks.size(), 0);
    }

    void disabledAndInertTakeNothing_data()
    {
        QTest::addColumn<QByteArray>("property");
        QTest::addColumn<bool>("value");
        QTest::newRow("disabled") << QByteArray("enabled") << false;
        QTest::newRow("inert") << QByteArray("inert") << true;
    }
    void disabledAndInertTakeNothing()
    {
        QFETCH(const QByteArray, property);
        QFETCH(const bool, value);
        Pressable *item = shown("Pressable { width: 100; height: 40 }");
        QSignalSpy clicks(item, &Pressable::clicked);
        item->setProperty(property.constData(), value);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middle(*item));
        item->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        key(Qt::Key_Return);
        item->click();
        QCOMPARE(clicks.size(), 0);
    }

    void focusFollowsThePolicy_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<bool>("takesIt");
        QTest::newRow("by click and Tab") << QByteArray("Qt.StrongFocus") << true;
        QTest::newRow("by Tab") << QByteArray("Qt.TabFocus") << false;
        QTest::newRow("never") << QByteArray("Qt.NoFocus") << false;
    }
    void focusFollowsThePolicy()
    {
        QFETCH(const QByteArray, policy);
        QFETCH(const bool, takesIt);
        const Pressable *item =
            shown("Pressable { width: 100; height: 40; focusPolicy: " + policy + " }");
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middle(*item));
        QCOMPARE(item->hasActiveFocus(), takesIt);
        QVERIFY(!item->visualFocus());
    }

    void theRingIsForTheKeyboard()
    {
        Pressable *item = shown("Pressable { width: 100; height: 40 }");
        QSignalSpy changes(item, &Pressable::visualFocusChanged);
        item->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(item->visualFocus());
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middle(*item));
        QVERIFY(!item->visualFocus());
        key(Qt::Key_Return);
        QVERIFY(item->visualFocus());
        QVERIFY(changes.size() >= 3);
    }

    void hoverComesAndGoes()
    {
        Pressable *item = shown("Pressable { width: 100; height: 40 }");
        QTest::mouseMove(m_view.get(), {150, 150});
        QTest::mouseMove(m_view.get(), middle(*item));
        QTRY_VERIFY(item->hovered());
        QTest::mouseMove(m_view.get(), {150, 150});
        QTRY_VERIFY(!item->hovered());
        QTest::mouseMove(m_view.get(), middle(*item));
        QTRY_VERIFY(item->hovered());
        item->setVisible(false);
        QVERIFY(!item->hovered());
    }

    void backgroundAndContentFit()
    {
        Pressable *item = shown("Pressable { width: 100; height: 40; leftPadding: 10; "
                                "rightPadding: leftPadding; topPadding: 3; bottomPadding: 4; "
                                "background: Rectangle {} contentItem: Item {} }");
        QCOMPARE(item->background()->size(), QSizeF(100, 40));
        QCOMPARE(item->contentItem()->position(), QPointF(10, 3));
        QCOMPARE(item->contentItem()->size(), QSizeF(80, 33));
        item->setSize({60, 5});
        QCOMPARE(item->background()->size(), QSizeF(60, 5));
        QCOMPARE(item->contentItem()->size(), QSizeF(40, 0));
    }

    void isHeardAndPressedByAScreenReader_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("plain") << QByteArray("Pressable { text: 'Settings' }");
        QTest::newRow("button") << QByteArray("Button { text: 'Settings' }");
        QTest::newRow("icon") << QByteArray("IconButton { iconName: 'gear'; text: 'Settings' }");
    }
    void isHeardAndPressedByAScreenReader()
    {
        QFETCH(const QByteArray, body);
        Pressable *item = shown(body);
        QSignalSpy clicks(item, &Pressable::clicked);
        QAccessible::setActive(true);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item);
        QCOMPARE(heard->role(), QAccessible::Button);
        QCOMPARE(heard->text(QAccessible::Name), u"Settings");
        QVERIFY(heard->state().focusable);
        heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicks.size(), 1);
        item->setText(QStringLiteral("More"));
        QCOMPARE(heard->text(QAccessible::Name), u"More");
    }

    void aSpineTellsItsSentence()
    {
        Pressable *item = shown(
            "Spine { weekdayText: 'Mon'; dayText: '9'; doneCountText: '6/7'; trackedText: '1h';"
            " spineAccessibleText: 'Monday 9, unfold' }");
        QSignalSpy clicks(item, &Pressable::clicked);
        QAccessible::setActive(true);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item);
        QCOMPARE(heard->role(), QAccessible::Button);
        QCOMPARE(heard->text(QAccessible::Name), u"Monday 9, unfold");
        heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicks.size(), 1);
        item->setProperty("spineAccessibleText", QStringLiteral("Tuesday 10, unfold"));
        QCOMPARE(heard->text(QAccessible::Name), u"Tuesday 10, unfold");
    }

    void aGoalTellsItsSentenceAndWhetherItIsSelected()
    {
        Pressable *item = shown(
            "GoalCard { goalId: '1'; title: 'Gauge'; projectColour: 'blue'; todos: 5; done: 3;"
            " continuous: false; doneText: '3 of 5'; percentText: '60%'; completion: 0.6;"
            " timeText: '4h'; timeAhead: false; reached: true; selected: true;"
            " accessibleText: 'Gauge, 3 of 5 done' }");
        QAccessible::setActive(true);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item);
        QCOMPARE(heard->role(), QAccessible::ListItem);
        QCOMPARE(heard->text(QAccessible::Name), u"Gauge, 3 of 5 done");
        QVERIFY(heard->state().selectable && heard->state().selected);
        item->setProperty("selected", false);
        item->setProperty("accessibleText", QStringLiteral("Gauge, 4 of 5 done"));
        QVERIFY(heard->state().selectable && !heard->state().selected);
        QCOMPARE(heard->text(QAccessible::Name), u"Gauge, 4 of 5 done");
    }

    void aDaysHeadIsAHeading()
    {
        auto *item = shown<QQuickItem>(
            "DayHeader { weekdayText: 'Fri'; dayText: '13'; loadText: '5h of 6h'; isToday: false;"
            " overCapacity: false; plannedShare: 0.5; trackedShare: 0.2; capacityShare: 1 }");
        QAccessible::setActive(true);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item);
        QCOMPARE(heard->role(), QAccessible::Heading);
        QCOMPARE(heard->text(QAccessible::Name), u"Fri 13, 5h of 6h");
        item->setProperty("loadText", QStringLiteral("6h of 6h"));
        QCOMPARE(heard->text(QAccessible::Name), u"Fri 13, 6h of 6h");
        item->setProperty("accessibleText", QStringLiteral("Friday, full"));
        QCOMPARE(heard->text(QAccessible::Name), u"Friday, full");
    }

    void theWordmarkTellsTheName()
    {
        auto *item = shown<QQuickItem>("Wordmark { today: 2 }");
        QAccessible::setActive(true);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item);
        QCOMPARE(heard->role(), QAccessible::StaticText);
        QCOMPARE(heard->text(QAccessible::Name), u"Sennight");
    }

    void aPlaceTellsItsCountAndThatItIsTheOne()
    {
        Pressable *item = shown("SidebarItem { text: 'Today'; count: 5; selected: true }");
        QAccessible::setActive(true);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item);
        QCOMPARE(heard->role(), QAccessible::ListItem);
        QCOMPARE(heard->text(QAccessible::Name), u"Today, 5");
        QVERIFY(heard->state().selected);
        item->setProperty("selected", false);
        item->setProperty("rail", true);
        item->setProperty("count", 4);
        QVERIFY(heard->state().selectable && !heard->state().selected);
        QCOMPARE(heard->text(QAccessible::Name), u"Today, 4");
        item->setProperty("spoken", QStringLiteral("Four todos today"));
        QCOMPARE(heard->text(QAccessible::Name), u"Four todos today");
    }
};

} // namespace sennight

QTEST_MAIN(sennight::TestPressable)

#include "tst_pressable.moc"
