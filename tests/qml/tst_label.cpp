// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label.h"
#include "tooltip.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace sennight {

/// What a screen reader hears of labels.
class TestLabel : public QObject
{
    Q_OBJECT

private:
    /// The first label in \a body.
    Label *made(const QByteArray &body)
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nimport Sennight.Controls\n" + body, QUrl());
        m_root.reset(qobject_cast<QQuickItem *>(component.create()));
        if (!m_root)
            qFatal("%s", qPrintable(component.errorString()));
        m_root->setParentItem(m_window.contentItem());
        auto *self = qobject_cast<Label *>(m_root.get());
        return self == nullptr ? m_root->findChild<Label *>() : self;
    }
    static QAccessibleInterface *heard(QObject *item)
    {
        return QAccessible::queryAccessibleInterface(item);
    }
    [[nodiscard]] int heardInWindow() { return heard(&m_window)->childCount(); }

    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_root;

private Q_SLOTS:
    void cleanup()
    {
        m_root.reset();
        QAccessible::setActive(false);
    }

    void costsNothingUntilSomebodyListens()
    {
        const Label *label = made("Label { text: 'Kept' }");
        QVERIFY(label->children().isEmpty());
    }

    void cutTextShowsItselfUnderThePointer()
    {
        Label *label = made("Label { text: 'Write section 3 of the report'; width: 60; y: 40 }");
        m_window.resize(400, 200);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
        QTRY_VERIFY(label->truncated());
        QVERIFY(!label->findChild<Tooltip *>());
        QTest::mouseMove(&m_window, {200, 150});
        QTest::mouseMove(&m_window, {30, 48});
        QTRY_VERIFY(label->findChild<Tooltip *>());
        const auto *whole = label->findChild<Tooltip *>();
        QVERIFY(whole->shown());
        QCOMPARE(whole->text(), u"Write section 3 of the report"_s);
        QTest::mouseMove(&m_window, {200, 150});
        QTRY_VERIFY(!whole->shown());
        label->setWidth(390);
        QTRY_VERIFY(!label->truncated());
        QTest::mouseMove(&m_window, {30, 48});
        QCoreApplication::processEvents();
        QVERIFY(!whole->shown());
        m_window.hide();
    }

    void whatItShowsGoesWithIt()
    {
        Label *label = made("Label { text: 'Write section 3 of the report'; y: 40 }");
        auto *hint = new Tooltip(label);
        hint->setText(label->property("text").toString());
        hint->setShown(true);
        QCOMPARE(hint->children().size(), 1);
        const QPointer<QObject> bubble = hint->children().constFirst();
        label->setParentItem(nullptr); // as a Loader's item that is let go
        QVERIFY(!bubble || !bubble->property("visible").toBool());
        label->setParentItem(m_window.contentItem());
        QCOMPARE(hint->findChildren<QObject *>(Qt::FindDirectChildrenOnly).size(), bubble ? 2 : 1);
    }

    void saysItsText()
    {
        Label *label = made("Label { text: 'Kept' }");
        QAccessible::setActive(true);
        QCOMPARE(heardInWindow(), 1);
        QCOMPARE(heard(label)->role(), QAccessible::StaticText);
        QCOMPARE(heard(label)->text(QAccessible::Name), u"Kept"_s);
        label->setProperty("text", u"Lost"_s);
        QCOMPARE(heard(label)->text(QAccessible::Name), u"Lost"_s);
    }

    void saysWhatQmlSaysOfIt_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("role") << "Accessible.role: Accessible.Heading"_ba;
        QTest::newRow("role and name")
            << "Accessible.name: text; Accessible.role: Accessible.Heading"_ba;
    }
    void saysWhatQmlSaysOfIt()
    {
        QFETCH(const QByteArray, said);
        Label *label = made("Label { text: 'Today'; " + said + " }");
        QAccessible::setActive(true);
        QCOMPARE(heard(label)->role(), QAccessible::Heading);
        QCOMPARE(heard(label)->text(QAccessible::Name), u"Today"_s);
        label->setProperty("text", u"Tomorrow"_s);
        QCOMPARE(heard(label)->text(QAccessible::Name), u"Tomorrow"_s);
    }

    void isSilentInsideWhatSaysItsText_data()
    {
        QTest::addColumn<QByteArray>("role");
        QTest::addColumn<int>("below");
        QTest::newRow("button") << "Button"_ba << 0;
        QTest::newRow("list item") << "ListItem"_ba << 0;
        QTest::newRow("group") << "Grouping"_ba << 1;
        QTest::newRow("dialog") << "Dialog"_ba << 1;
    }
    void isSilentInsideWhatSaysItsText()
    {
        QFETCH(const QByteArray, role);
        QFETCH(const int, below);
        made("Item { Accessible.role: Accessible." + role +
             "; Accessible.name: 'Keep it'; Item { Label { text: 'Keep it' } } }");
        QAccessible::setActive(true);
        QCOMPARE(heard(m_root.get())->childCount(), below);
    }
};

} // namespace sennight

QTEST_MAIN(sennight::TestLabel)

#include "tst_label.moc"
