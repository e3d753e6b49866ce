// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// What a screen reader hears of fields.
class TestHeardFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QAccessible::setActive(false); }

    /// Whether it shows its text or not; and never the secret itself.
    void fieldsOfSecretsHaveTheirName_data()
    {
        QTest::addColumn<bool>("listensFirst");
        QTest::newRow("somebody listens before it is there") << true;
        QTest::newRow("somebody listens later") << false;
    }
    void fieldsOfSecretsHaveTheirName()
    {
        QFETCH(const bool, listensFirst);
        if (listensFirst)
            QAccessible::setActive(true);
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nimport Sennight.Controls\nField { Accessible.name: "
                          "'Passphrase'; echoMode: TextInput.Password; text: 'rivers' }",
                          QUrl());
        const std::unique_ptr<QQuickItem> field(qobject_cast<QQuickItem *>(component.create()));
        QVERIFY2(field, qPrintable(component.errorString()));
        QQuickWindow window;
        field->setParentItem(window.contentItem());
        QAccessible::setActive(true);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(field.get());
        QVERIFY(heard);
        for (const bool isShown : {false, true, false}) {
            field->setProperty("echoMode", isShown ? 0 : 2); // TextInput.Normal, .Password
            QCOMPARE(heard->text(QAccessible::Name), u"Passphrase"_s);
            QCOMPARE(heard->role(), QAccessible::EditableText);
            QCOMPARE(heard->state().passwordEdit == 1, !isShown);
            QCOMPARE(heard->text(QAccessible::Value).contains(u"rivers"_s), isShown);
            if (QAccessibleTextInterface *letters = heard->textInterface())
                QCOMPARE(letters->text(0, 6) == u"rivers"_s, isShown);
        }
    }
};

QTEST_MAIN(TestHeardFields)
#include "tst_heard_fields.moc"
