// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window asks the desktop for a file: given up and answered, and what the store or the
// file holds then.
#include "sample_window.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace sennight;
using namespace Qt::StringLiterals;

namespace {

class FilesWindow : public SampleWindow
{
public:
    using SampleWindow::SampleWindow;

    /// The dialog that is open; null when none is. Where no desktop offers one, as in a test, it is
    /// Qt's own.
    [[nodiscard]] QObject *dialog() const
    {
        QSet<QObject *> seen;
        return dialogBelow(window.get(), seen);
    }
    void answer(const QString &path)
    {
        QObject *asked = dialog();
        QVERIFY(asked);
        const QUrl file = QUrl::fromLocalFile(path);
        asked->setProperty("selectedFile", file);
        QCOMPARE(asked->property("selectedFile").toUrl(), file);
        QMetaObject::invokeMethod(asked, "accepted"); // its list of files has only those there are
        close(asked);
    }
    void giveUp()
    {
        QObject *asked = dialog();
        QVERIFY(asked);
        close(asked);
    }
    [[nodiscard]] QString pathOf(const QString &name) const
    {
        return directory.path() + u'/' + name;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(pathOf(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] qint64 todos() const
    {
        return reads->countTodos({.kind = TodoFilter::Kind::All}).value();
    }
    void command(const QString &words)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        type(u'>' + words);
        key(Qt::Key_Return);
    }
    void openData()
    {
        models->shell().openSettings(u"Data"_s);
        QTRY_VERIFY(models->data().isReady());
        settle();
    }

private:
    void close(QObject *asked)
    {
        QMetaObject::invokeMethod(asked, "reject");
        QTRY_VERIFY(!dialog());
        window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(window.get(), static_cast<int>(patience.count())));
        settle();
    }
    /// An item is often below another twice: as what it owns, and as what it shows.
    static QObject *dialogBelow(QObject *object, QSet<QObject *> &seen)
    {
        if (seen.contains(object))
            return nullptr;
        seen.insert(object);
        if (object->inherits("QQuickFileDialog"))
            return object->property("visible").toBool() ? object : nullptr;
        QObjectList below = object->children();
        if (auto *item = qobject_cast<QQuickItem *>(object)) {
            for (QQuickItem *child : item->childItems())
                below << child;
        }
        if (auto *shown = qobject_cast<QQuickWindow *>(object))
            below << shown->contentItem();
        if (object->inherits("QQuickLoader"))
            below << object->property("item").value<QObject *>();
        for (QObject *child : std::as_const(below)) {
            QObject *found = child ? dialogBelow(child, seen) : nullptr;
            if (found)
                return found;
        }
        return nullptr;
    }
};

/// What is opened with another program is opened here.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_DISABLE_COPY_MOVE(Opened)
    QList<QUrl> files;

public Q_SLOTS:
    void open(const QUrl &file) { files << file; }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWindowFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeekIsPrintedIntoTheFileThatIsNamed()
    {
        FilesWindow app;
        const Opened opened;
        app.key(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(app.dialog());
        app.giveUp();
        QVERIFY(opened.files.isEmpty());
        app.key(Qt::Key_P, Qt::ControlModifier);
        app.answer(app.pathOf(u"week.pdf"_s));
        QTRY_COMPARE(opened.files.size(), 1);
        QCOMPARE(opened.files.front(), QUrl::fromLocalFile(app.pathOf(u"week.pdf"_s)));
        QVERIFY(bytesOf(app.pathOf(u"week.pdf"_s)).startsWith("%PDF-"));
    }

    void theWeekIsNotPrintedOverTheProfile()
    {
        FilesWindow app;
        const Opened opened;
        QSignalSpy failed(&app.models->planner(), &Planner::failed);
        app.key(Qt::Key_P, Qt::ControlModifier);
        app.answer(app.profile->profile().database());
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(opened.files.isEmpty());
        QVERIFY(bytesOf(app.profile->profile().database()).startsWith("SQLite format 3"));
    }

    void everythingIsExported()
    {
        FilesWindow app;
        app.openData();
        const auto ask = [&app] { app.click(app.find("Button", "text", u"Save as…"_s)); };
        ask();
        app.giveUp();
        QCOMPARE(app.models->data().job(), DataView::Job::None);
        ask();
        const QString path = app.pathOf(u"all.json"_s);
        app.answer(path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(app.models->data().job(), DataView::Job::None);
        QVERIFY(bytesOf(path).contains("Order worktop samples"));
    }

    void anImportShowsAllBeforeItAdds()
    {
        FilesWindow app;
        const qint64 before = app.todos();
        app.write(u"todo.txt"_s, "Ring the harbour +Boat\nPaint the hull +Boat\nBuy rope\n");
        app.command(u"import"_s);
        QVERIFY(app.find("Button", "text", u"Choose a file…"_s));
        app.key(Qt::Key_Return); // there is nothing to add
        QVERIFY(app.find("Button", "text", u"Choose a file…"_s));
        app.key(Qt::Key_Escape);
        QTRY_VERIFY(!app.find("Button", "text", u"Choose a file…"_s));

        app.command(u"import"_s);
        app.click(app.find("Button", "text", u"Choose a file…"_s));
        app.giveUp();
        QCOMPARE(app.models->imports().state(), ImportView::State::Empty);
        app.click(app.find("Button", "text", u"Choose a file…"_s));
        app.answer(app.pathOf(u"todo.txt"_s));
        QTRY_COMPARE(app.models->imports().state(), ImportView::State::Readable);
        app.settle();
        QVERIFY(app.find("ImportRow", "title", u"Buy rope"_s));
        app.click(app.find("Button", "text", u"Cancel"_s));
        QCOMPARE(app.todos(), before);
        QCOMPARE(app.models->imports().state(), ImportView::State::Empty);

        app.command(u"import"_s);
        app.click(app.find("Button", "text", u"Choose a file…"_s));
        app.answer(app.pathOf(u"todo.txt"_s));
        QTRY_COMPARE(app.models->imports().state(), ImportView::State::Readable);
        app.settle();
        app.click(app.find("ImportRow", "title", u"Paint the hull"_s)); // not this one
        app.click(app.find("Button", "text", app.models->imports().addText()));
        QTRY_COMPARE(app.todos(), before + 2);
        QCOMPARE(app.todo(u"Ring the harbour"_s).projectTitle, u"Boat"_s);
        QVERIFY(app.todo(u"Paint the hull"_s).id.isNull());
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(app.todos(), before);
    }

    /// What cannot be carried is said, and the button beside it stands on the same line.
    void theWayToTheProblemsStandsOnTheirLine()
    {
        FilesWindow app;
        app.write(u"todo.txt"_s, "Ring the harbour due:2026-13-40\n");
        app.command(u"import"_s);
        app.models->imports().choose(QUrl::fromLocalFile(app.pathOf(u"todo.txt"_s)));
        QTRY_COMPARE(app.models->imports().state(), ImportView::State::Readable);
        app.settle();
        const auto lineOf = [&](const QString &text) {
            const QQuickItem *label = app.find("Label", "text", text);
            return label ? label->mapToScene({0, label->baselineOffset()}).y() : -1;
        };
        const double button = lineOf(u"Show them"_s);
        const double sentence = lineOf(app.models->imports().problemText());
        QVERIFY(button > 0 && sentence > 0);
        QVERIFY2(std::abs(button - sentence) <= 1,
                 qPrintable(u"%1 %2"_s.arg(button).arg(sentence)));
    }

    void aFileThatIsNoneSaysSo()
    {
        FilesWindow app;
        const qint64 before = app.todos();
        app.write(u"broken.json"_s, "[{\"description\": ");
        app.openData();
        app.click(app.find("Button", "text", u"Import…"_s));
        app.click(app.find("Button", "text", u"Choose a file…"_s));
        app.answer(app.pathOf(u"broken.json"_s));
        QTRY_COMPARE(app.models->imports().state(), ImportView::State::Unreadable);
        app.settle();
        QVERIFY(!app.models->imports().failureText().isEmpty());
        QVERIFY(app.find("Button", "text", u"Another file…"_s));
        app.key(Qt::Key_Escape);
        QTRY_VERIFY(!app.find("Button", "text", u"Another file…"_s));
        QCOMPARE(app.todos(), before);
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowFiles>(argc, argv);
}

#include "tst_window_files.moc"
