// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announced.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace sennight {

class SpokenItem : public QQuickItem, public Announced
{
    Q_OBJECT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY textChanged FINAL)

public:
    SpokenItem()
    {
        connect(this, &SpokenItem::textChanged, this, [this] { renamed(*this); });
    }

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Button; }
    [[nodiscard]] QString spokenName() const override { return m_text; }
    [[nodiscard]] int clicks() const { return m_clicks; }

public Q_SLOTS:
    void click() { ++m_clicks; }

Q_SIGNALS:
    void textChanged();

protected:
    void componentComplete() override
    {
        QQuickItem::componentComplete();
        announce(*this);
    }
    void itemChange(ItemChange change, const ItemChangeData &value) override
    {
        if (change == ItemSceneChange && isComponentComplete())
            announce(*this);
        QQuickItem::itemChange(change, value);
    }

private:
    QString m_text;
    int m_clicks = 0;
};

/// Items written in C++ are heard as those of QML are.
class TestAnnounced : public QObject
{
    Q_OBJECT

private:
    static constexpr auto todo =
        "import Sennight.Controls\n"
        "TodoRow { accessibleText: 'Order samples, not done'; blocked: false; conflictText: '';"
        " done: false; hasNotes: false; index: 0; letGo: false; localOnly: false;"
        " movedToText: ''; over: false; overdue: false;"
        " overdueText: ''; pending: false; priority: 0;"
        " progress: 0; projectColour: ''; projectName: ''; putBackText: ''; reminderText: ''; "
        "repeats: false;"
        " rolloverText: ''; running: false; timeState: 0; timeText: ''; title: 'Order samples';"
        " todoId: '1' }";

    std::unique_ptr<SpokenItem> made(const char *body)
    {
        QQmlComponent component(&m_engine);
        component.setData(QByteArray("import QtQuick\nimport Spoken\nSpokenItem { ") + body + " }",
                          QUrl());
        std::unique_ptr<QObject> item(component.create());
        if (!item)
            qFatal("%s", qPrintable(component.errorString()));
        return std::unique_ptr<SpokenItem>(static_cast<SpokenItem *>(item.release()));
    }
    static QAccessibleInterface *heard(QQuickItem &item)
    {
        return QAccessible::queryAccessibleInterface(&item);
    }

    QQmlEngine m_engine;

private Q_SLOTS:
    void initTestCase() { qmlRegisterType<SpokenItem>("Spoken", 1, 0, "SpokenItem"); }
    void cleanup() { QAccessible::setActive(false); }

    void costsNothingUntilSomebodyListens()
    {
        QQuickWindow window;
        const auto item = made("text: \"Keep it\"");
        item->setParentItem(window.contentItem());
        QCOMPARE(item->children().size(), 0);
        QAccessible::setActive(true);
        QCOMPARE(item->children().size(), 1);
    }

    void saysRoleAndName_data()
    {
        QTest::addColumn<bool>("heardBefore");
        QTest::newRow("the listener comes later") << false;
        QTest::newRow("the listener is there") << true;
    }
    void saysRoleAndName()
    {
        QFETCH(const bool, heardBefore);
        QQuickWindow window;
        const auto first = made("");
        first->setParentItem(window.contentItem());
        QAccessible::setActive(heardBefore);
        const auto item = made("text: \"Keep it\"");
        item->setParentItem(first.get());
        QAccessible::setActive(true);
        QAccessibleInterface *interface = heard(*item);
        QVERIFY(interface != nullptr);
        QCOMPARE(interface->role(), QAccessible::Button);
        QCOMPARE(interface->text(QAccessible::Name), u"Keep it");
        QVERIFY(interface->state().focusable);
        item->setProperty("text", QStringLiteral("Drop it"));
        QCOMPARE(interface->text(QAccessible::Name), u"Drop it");
    }

    void isPressed()
    {
        QQuickWindow window;
        const auto item = made("");
        item->setParentItem(window.contentItem());
        QAccessible::setActive(true);
        QAccessibleActionInterface *actions = heard(*item)->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(item->clicks(), 1);
    }

    void keepsWhatQmlSays()
    {
        QQuickWindow window;
        const auto item = made("text: \"3\"; Accessible.name: \"three\"; "
                               "Accessible.role: Accessible.ListItem");
        item->setParentItem(window.contentItem());
        QAccessible::setActive(true);
        item->setProperty("text", QStringLiteral("4"));
        QCOMPARE(heard(*item)->text(QAccessible::Name), u"three");
        QCOMPARE(heard(*item)->role(), QAccessible::ListItem);
        heard(*item)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(item->clicks(), 1);
    }

    void aTodoTellsItsState()
    {
        QQmlComponent component(&m_engine);
        component.setData(todo, QUrl());
        const std::unique_ptr<QObject> made(component.create());
        QVERIFY2(made, qPrintable(component.errorString()));
        auto &item = static_cast<QQuickItem &>(*made);
        QQuickWindow window;
        item.setParentItem(window.contentItem());
        QAccessible::setActive(true);
        QAccessibleInterface *interface = heard(item);
        QCOMPARE(interface->role(), QAccessible::ListItem);
        QCOMPARE(interface->text(QAccessible::Name), u"Order samples, not done");
        QVERIFY(interface->state().checkable && !interface->state().checked);
        QVERIFY(interface->state().selectable && !interface->state().selected);
        item.setProperty("done", true);
        item.setProperty("focused", true);
        item.setProperty("accessibleText", QStringLiteral("Order samples, done"));
        QCOMPARE(interface->text(QAccessible::Name), u"Order samples, done");
        QVERIFY(interface->state().checked && interface->state().selected);
        const QSignalSpy toggled(&item, SIGNAL(doneToggled()));
        const QSignalSpy opened(&item, SIGNAL(opened()));
        interface->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(toggled.size(), 1);
        interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
    }
};

} // namespace sennight

QTEST_MAIN(sennight::TestAnnounced)

#include "tst_announced.moc"
