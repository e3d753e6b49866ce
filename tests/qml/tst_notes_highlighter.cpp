// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickTextDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;

/// The library that shows notes styled, loaded as the window loads it: by its QML module.
class TestNotesHighlighter : public QObject
{
    Q_OBJECT

    struct World
    {
        World()
        {
            engine.addImportPath(QCoreApplication::applicationDirPath() + u"/../qml_modules"_s);
            QQmlComponent component(&engine);
            component.setData("import QtQuick\n"
                              "import Sennight.Notes\n"
                              "Item {\n"
                              "    property alias document: edit.textDocument\n"
                              "    property alias highlighter: highlighter\n"
                              "    TextEdit { id: edit; textFormat: TextEdit.PlainText }\n"
                              "    NotesHighlighter {\n"
                              "        id: highlighter\n"
                              "        textDocument: edit.textDocument\n"
                              "        quiet: '#000001'\n"
                              "        link: '#000002'\n"
                              "        keyword: '#000003'\n"
                              "        string: '#000004'\n"
                              "        number: '#000005'\n"
                              "        comment: '#000006'\n"
                              "        functionName: '#000007'\n"
                              "        codeBack: '#000008'\n"
                              "        titleFont.pixelSize: 30\n"
                              "        codeFont.pixelSize: 11\n"
                              "    }\n"
                              "}\n",
                              QUrl());
            root.reset(component.create());
            if (!root)
                qFatal("%s", qPrintable(component.errorString()));
            document = root->property("document").value<QQuickTextDocument *>()->textDocument();
            highlighter = root->property("highlighter").value<QObject *>();
        }
        /// The format at the first place of some words in a line.
        [[nodiscard]] QTextCharFormat at(int line, const QString &words) const
        {
            const QTextBlock block = document->findBlockByNumber(line);
            const auto place = block.text().indexOf(words);
            const auto formats = block.layout()->formats();
            for (const QTextLayout::FormatRange &range : formats) {
                if (place >= range.start && place < range.start + range.length)
                    return range.format;
            }
            return {};
        }
        /// 1 … 8, as given to the highlighter; 0: the text's own colour.
        [[nodiscard]] int ink(int line, const QString &words) const
        {
            const QTextCharFormat format = at(line, words);
            return format.hasProperty(QTextFormat::ForegroundBrush)
                       ? static_cast<int>(format.foreground().color().rgb() & 0xff)
                       : 0;
        }
        [[nodiscard]] QString linkAt(int position) const
        {
            QString link;
            QMetaObject::invokeMethod(highlighter, "linkAt", Q_RETURN_ARG(QString, link),
                                      Q_ARG(int, position));
            return link;
        }

        QQmlEngine engine;
        std::unique_ptr<QObject> root;
        QTextDocument *document = nullptr;
        QObject *highlighter = nullptr;
    };

    enum Ink { Own, Quiet, Link, Keyword, String, Number, Comment, Function };

private Q_SLOTS:
    void markdownIsShownStyled()
    {
        World world;
        world.document->setPlainText(u"# Title\n"
                                     "a **bold** and *slanted* and ~~gone~~ `code`\n"
                                     "> said\n"
                                     "- [ ] item"_s);
        QCOMPARE(world.at(0, u"Title"_s).font().pixelSize(), 30);
        QCOMPARE(world.ink(0, u"#"_s), Quiet);
        QCOMPARE(world.at(1, u"bold"_s).fontWeight(), int(QFont::DemiBold));
        QVERIFY(world.at(1, u"slanted"_s).fontItalic());
        QVERIFY(world.at(1, u"gone"_s).fontStrikeOut());
        QCOMPARE(world.at(1, u"code"_s).background().color().blue(), 8);
        QCOMPARE(world.ink(1, u"and"_s), Own);
        QCOMPARE(world.ink(2, u"said"_s), Quiet);
        QCOMPARE(world.ink(3, u"- "_s), Link);
        QCOMPARE(world.ink(3, u"item"_s), Own);
        QCOMPARE(world.document->toPlainText().left(7), u"# Title"_s); // nothing is changed
    }

    void codeIsShownByItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("ink");
        QTest::newRow("C++ keyword") << u"cpp"_s << u"return 42;"_s << u"return"_s << int(Keyword);
        QTest::newRow("C++ number") << u"cpp"_s << u"return 42;"_s << u"42"_s << int(Number);
        QTest::newRow("Python comment")
            << u"python"_s << u"x = 1  # why"_s << u"why"_s << int(Comment);
        QTest::newRow("Python string") << u"py"_s << u"x = 'words'"_s << u"words"_s << int(String);
        QTest::newRow("shell comment") << u"sh"_s << u"# why"_s << u"why"_s << int(Comment);
        QTest::newRow("no language") << QString() << u"return 42;"_s << u"return"_s << int(Own);
        QTest::newRow("unknown") << u"klingon"_s << u"return 42;"_s << u"return"_s << int(Own);
    }
    void codeIsShownByItsLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        QFETCH(QString, words);
        QFETCH(int, ink);
        World world;
        world.document->setPlainText(u"```"_s + language + u'\n' + code + u"\n```\nreturn **x**"_s);
        QCOMPARE(world.ink(0, u"```"_s), Quiet);
        QCOMPARE(world.ink(1, words), ink);
        QCOMPARE(world.at(1, words).font().pixelSize(), 11);
        QCOMPARE(world.ink(3, u"return"_s), Own);
        QCOMPARE(world.at(3, u"x"_s).fontWeight(), int(QFont::DemiBold));
    }

    void linesOfCodeAreBlocks()
    {
        World world;
        const auto blocks = [&] {
            QStringList found;
            const auto list = world.highlighter->property("codeBlocks").toList();
            for (const QVariant &block : list) {
                const auto *type = block.metaType().metaObject();
                const auto number = [&](const char *name) {
                    return type->property(type->indexOfProperty(name))
                        .readOnGadget(block.constData())
                        .toInt();
                };
                found << world.document->toPlainText().mid(number("first"),
                                                           number("last") - number("first"));
            }
            return found;
        };
        QSignalSpy changed(world.highlighter, SIGNAL(codeBlocksChanged()));
        world.document->setPlainText(u"a\n```cpp\nint x;\n```\nb\n~~~\n~~~\n```\nopen"_s);
        QTRY_COMPARE(blocks(),
                     (QStringList{u"```cpp\nint x;\n```"_s, u"~~~\n~~~"_s, u"```\nopen"_s}));
        QTextCursor(world.document).insertText(u"above\n"_s);
        QCOMPARE(blocks().value(1), u"~~~\n~~~"_s); // they move with their lines
        changed.clear();
        QTextCursor end(world.document);
        end.movePosition(QTextCursor::End);
        end.insertText(u"\n```\nafter"_s);
        QTRY_COMPARE(blocks().value(2), u"```\nopen\n```"_s);
        QVERIFY(!changed.isEmpty());
        world.document->clear();
        QTRY_COMPARE(blocks(), QStringList());
    }

    void whatBeginsAboveIsSeenBelow()
    {
        World world;
        world.document->setPlainText(u"```cpp\n/* one\ntwo\n*/ int x;\n```"_s);
        QCOMPARE(world.ink(2, u"two"_s), Comment);
        QTextCursor cursor(world.document->findBlockByNumber(1));
        cursor.insertText(u"//"_s);
        QCOMPARE(world.document->findBlockByNumber(1).text(), u"///* one"_s);
        QCOMPARE(world.ink(2, u"two"_s), Own);
        cursor = QTextCursor(world.document->findBlockByNumber(0));
        cursor.movePosition(QTextCursor::EndOfBlock); // another language
        cursor.insertText(u"text"_s);
        QVERIFY(world.at(2, u"two"_s).font().pixelSize() == 11);
        cursor.insertText(u" no fence any more"_s);
        cursor = QTextCursor(world.document->findBlockByNumber(0));
        cursor.insertText(u"words "_s);
        QVERIFY(world.at(2, u"two"_s).font().pixelSize() != 11);
    }

    void linksAreFound()
    {
        World world;
        const QString line =
            u"see [the map](https://example.org/map) or https://example.com/a_b."_s;
        world.document->setPlainText(line +
                                     u"\n```\nhttps://example.org\n```\n`https://a.example`"_s);
        QCOMPARE(world.linkAt(int(line.indexOf(u"map]"))), u"https://example.org/map"_s);
        QCOMPARE(world.linkAt(int(line.indexOf(u"example.com"))), u"https://example.com/a_b"_s);
        QCOMPARE(world.linkAt(0), QString());
        QCOMPARE(world.linkAt(int(line.size()) + 8), QString()); // in code
        QCOMPARE(world.linkAt(world.document->characterCount() - 5), QString());
        QVERIFY(world.at(0, u"the map"_s).fontUnderline());
        QVERIFY(!world.at(0, u"a_b"_s).fontItalic());
    }

    void longTextsStayQuick()
    {
        World world;
        QString text = u"```cpp\n"_s;
        for (int i = 0; i < 3'000; ++i)
            text += u"int value%1 = %1; // **not bold**\n"_s.arg(i);
        world.document->setPlainText(text);
        QCOMPARE(world.ink(2'999, u"not"_s), Comment);
        QVERIFY(world.at(2'999, u"not"_s).fontWeight() != QFont::DemiBold);
    }
};

QTEST_MAIN(TestNotesHighlighter)
#include "tst_notes_highlighter.moc"
