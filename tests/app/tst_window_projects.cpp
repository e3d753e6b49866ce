// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_window.h"

#include <QQuickTextDocument>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace sennight;
using namespace Qt::StringLiterals;

/// The Projects screen by keyboard and pointer, and what the store holds then.
class TestWindowProjects : public QObject
{
    Q_OBJECT

    struct ProjectsWindow : SampleWindow
    {
        explicit ProjectsWindow(QSize size = {1280, 800}, Week week = Week::Sample)
            : SampleWindow(size, week)
        {
            key(Qt::Key_4, Qt::ControlModifier);
        }
        [[nodiscard]] ProjectRow project(const QString &title) const
        {
            const auto rows = reads->projects(true).value();
            const auto row = std::ranges::find(rows, title, &ProjectRow::title);
            return row == rows.end() ? ProjectRow() : *row;
        }
        [[nodiscard]] Record record(const QString &title) const
        {
            return reads->record(project(title).id).value();
        }
        /// From the first project, which opens by itself, to its todos.
        void enterRiver() { key(Qt::Key_Return); }
        [[nodiscard]] QString focusedTitle() const
        {
            const QQuickItem *item = find("TodoItem", "focused", true);
            return item ? item->property("title").toString() : QString();
        }
        [[nodiscard]] QStringList shownTodos() const
        {
            QStringList titles;
            const auto *model = models->shell().projectTodos();
            for (int row = 0; row < model->count(); ++row)
                titles << model->index(row).data(TodoListModel::TitleRole).toString();
            return titles;
        }
        [[nodiscard]] QString river() const { return models->shell().projects()->idAt(0); }
    };

    /// The colours of the project dots that are seen in an item.
    static QStringList dotsIn(const QQuickItem *item)
    {
        QStringList colours;
        if (!item || !item->isVisible())
            return colours;
        if (QByteArrayView(item->metaObject()->className()).contains("ProjectDot"))
            colours << item->property("colourName").toString();
        for (const QQuickItem *child : item->childItems())
            colours << dotsIn(child);
        return colours;
    }

private Q_SLOTS:
    void theFirstOpensByItselfBesideTheList()
    {
        ProjectsWindow app;
        QVERIFY(app.find("EditableLine", "text", u"River sensor pilot"_s));
        QVERIFY(app.find("ProjectRow", "activeFocus", true) ||
                app.find("ProjectRows", "activeFocus", true));
        app.enterRiver();
        QVERIFY(!app.focusedTitle().isEmpty());
        app.key(Qt::Key_1, Qt::ControlModifier);
        app.key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(!app.focusedTitle().isEmpty()); // where the person was
    }

    void theFirstOpensWhenTheOneShownIsGone()
    {
        ProjectsWindow app;
        const QString shed = app.models->planner().addProject(u"Shed"_s, u"plum"_s);
        app.models->shell().openProject(shed);
        app.settle();
        QVERIFY(app.find("EditableLine", "text", u"Shed"_s));
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(app.find("EditableLine", "text", u"River sensor pilot"_s));
    }

    void aListWithoutProjectsSaysSo()
    {
        ProjectsWindow app({480, 800});
        app.models->shell().setProjectsShown(ProjectListModel::Show::Done);
        app.settle();
        QVERIFY(app.find("EmptyState", "title", u"No project is done yet"_s));
    }

    void theListIsWalkedAndOrderedByKeys()
    {
        ProjectsWindow app;
        QCOMPARE(app.models->shell().projectTitle(), u"River sensor pilot"_s);
        app.key(Qt::Key_Down);
        QCOMPARE(app.models->shell().projectTitle(), u"Winter grant report"_s);
        app.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(app.reads->projects(false)->front().title, u"Winter grant report"_s);
        const auto sidebar = app.models->shell().projects();
        QCOMPARE(sidebar->rows().front().title, u"Winter grant report"_s);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(app.reads->projects(false)->front().title, u"River sensor pilot"_s);
    }

    void todosMoveAndBecomeStepsByKeys()
    {
        ProjectsWindow app;
        app.enterRiver();
        const QStringList before = app.shownTodos();
        QVERIFY(before.size() > 3);
        QCOMPARE(app.focusedTitle(), before[0]);
        app.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(app.shownTodos().mid(0, 2), (QStringList{before[1], before[0]}));
        QCOMPARE(app.focusedTitle(), before[0]);
        app.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(app.todo(before[0]).parent, app.todo(before[1]).id);
        const QQuickItem *step = app.find("TodoRow", "title", before[0]);
        QCOMPARE(step->property("depth").toInt(), 1);
        app.key(Qt::Key_Left); // to its parent
        QCOMPARE(app.focusedTitle(), before[1]);
        app.key(Qt::Key_Left); // folds it
        QVERIFY(!app.shownTodos().contains(before[0]));
        app.key(Qt::Key_Right);
        QVERIFY(app.shownTodos().contains(before[0]));
        app.key(Qt::Key_Down);
        app.key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!app.todo(before[0]).parent);
    }

    void stepsAreAddedByKey()
    {
        ProjectsWindow app;
        app.enterRiver();
        const QString parent = app.focusedTitle();
        app.key(Qt::Key_S);
        app.type(u"Fetch the ladder"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.todo(u"Fetch the ladder"_s).parent, app.todo(parent).id);
        QCOMPARE(app.todo(u"Fetch the ladder"_s).project, app.project(u"River sensor pilot"_s).id);
        QCOMPARE(app.shownTodos()[1], u"Fetch the ladder"_s);
        QCOMPARE(app.focusedTitle(), parent);
    }

    void whatWaitsSaysForWhatAndRingsAreRefused()
    {
        ProjectsWindow app;
        app.enterRiver();
        const QString first = app.focusedTitle();
        const QString second = app.shownTodos()[1];
        app.models->planner().addDependency({app.todo(first).id.toHex()},
                                            app.todo(second).id.toHex());
        app.settle();
        const QQuickItem *row = app.find("TodoRow", "title", first);
        QVERIFY(row->property("waitsForText").toString().startsWith(u"waits for “"));
        app.key(Qt::Key_Down);
        app.key(Qt::Key_W);
        app.type(first.section(u' ', 0, 1));
        app.key(Qt::Key_Return);
        const QQuickItem *field = app.find("Field", "activeFocus", true);
        QVERIFY(field);
        QVERIFY2(field->property("errorText").toString().contains(u"cannot wait for each other"),
                 qPrintable(field->property("errorText").toString()));
        QVERIFY(!app.todo(second).blocked);
    }

    void aProjectIsCompletedWithItsOpenTodos()
    {
        ProjectsWindow app;
        const int open = app.project(u"River sensor pilot"_s).openTodos;
        QVERIFY(open > 0);
        app.key(Qt::Key_X);
        QVERIFY(app.find("RaisedBox", "visible", true));
        app.key(Qt::Key_Return);
        QCOMPARE(app.project(u"River sensor pilot"_s).status, u"completed"_s);
        QCOMPARE(app.project(u"River sensor pilot"_s).openTodos, 0);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(app.project(u"River sensor pilot"_s).status, u"active"_s);
        QCOMPARE(app.project(u"River sensor pilot"_s).openTodos, open);
    }

    void aDeletionAsksAndStartsOnTheSafeButton()
    {
        ProjectsWindow app;
        app.key(Qt::Key_Delete);
        app.key(Qt::Key_Return); // on Cancel
        QVERIFY(!app.project(u"River sensor pilot"_s).id.isNull());
        app.key(Qt::Key_Delete);
        app.key(Qt::Key_Backtab, Qt::ShiftModifier);
        app.key(Qt::Key_Return);
        QVERIFY(app.project(u"River sensor pilot"_s).id.isNull());
        QCOMPARE(app.models->shell().projectTitle(), u"Winter grant report"_s);
        app.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!app.project(u"River sensor pilot"_s).id.isNull());
    }

    void theReasonIsWrittenWhereItStands()
    {
        ProjectsWindow app;
        app.enterRiver();
        QQuickItem *why = app.find("EditableLine", "name", u"Why"_s);
        QVERIFY(why);
        app.click(why);
        app.key(Qt::Key_A, Qt::ControlModifier);
        app.type(u"To be warned"_s);
        app.key(Qt::Key_Return);
        QVERIFY(app.find("TodoItem", "focused", true)); // back in the list
        app.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(app.record(u"River sensor pilot"_s).text(Field::ProjectWhy), u"To be warned"_s);
    }

    void whyIsEditedWithoutAJump()
    {
        ProjectsWindow app;
        app.enterRiver();
        QQuickItem *tab = app.find("Pressable", "text", u"Notes"_s);
        const QRectF before = app.placeOf(tab);
        app.click(app.find("EditableLine", "name", u"Why"_s));
        QVERIFY(app.find("EditableLine", "editing", true));
        QCOMPARE(app.placeOf(tab), before);
    }

    /// They stay on the tabs; Tab enters the page.
    void arrowsWalkThroughTheTabs()
    {
        ProjectsWindow app;
        app.enterRiver();
        QQuickItem *todos = app.find("Pressable", "text", u"Todos"_s);
        QQuickItem *notes = app.find("Pressable", "text", u"Notes"_s);
        todos->forceActiveFocus(Qt::TabFocusReason);
        app.key(Qt::Key_Right);
        QVERIFY(notes->hasActiveFocus());
        app.key(Qt::Key_Left);
        QVERIFY(todos->hasActiveFocus());
        app.key(Qt::Key_Right);
        app.key(Qt::Key_Tab);
        app.type(u"First "_s);
        app.key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(app.record(u"River sensor pilot"_s)
                    .text(Field::ProjectDescription)
                    .contains(u"First "_s));
    }

    void notesAreShownStyledAndWritten()
    {
        ProjectsWindow app;
        app.enterRiver();
        app.click(app.find("Pressable", "text", u"Notes"_s));
        QCOMPARE(app.window->activeFocusItem()->property("text"), u"Notes"_s);
        QQuickItem *area = app.find("TextArea", "placeholderText",
                                    u"What should you find here when you come back? "
                                    "Markdown works."_s);
        QVERIFY(area);
        auto *shown = area->property("textDocument").value<QQuickTextDocument *>();
        QVERIFY(shown);
        const QTextBlock heading = shown->textDocument()->firstBlock();
        QVERIFY(heading.text().startsWith(u"# "));
        QVERIFY(!heading.layout()->formats().isEmpty()); // the library was found and loaded
        app.click(area);
        app.key(Qt::Key_End, Qt::ControlModifier);
        app.type(u"done"_s);
        app.key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(
            app.record(u"River sensor pilot"_s).text(Field::ProjectDescription).endsWith(u"done"));
    }

    void whatIsDueIsReviewedByKey()
    {
        ProjectsWindow app;
        QCOMPARE(app.models->shell().projectList()->dueForReview().size(), 1);
        app.key(Qt::Key_V);
        QCOMPARE(app.models->shell().projectTitle(), u"Finance"_s);
        app.key(Qt::Key_V);
        QCOMPARE(app.record(u"Finance"_s).text(Field::ProjectReviewedOn), u"2026-11-11"_s);
        QVERIFY(app.models->shell().projectList()->dueForReview().isEmpty());
    }

    void theListIsFilteredByTitle()
    {
        ProjectsWindow app;
        app.key(Qt::Key_F, Qt::ControlModifier);
        app.type(u"kit"_s);
        QCOMPARE(app.models->shell().projectList()->count(), 1);
        app.key(Qt::Key_Escape);
        QVERIFY(app.models->shell().projectList()->count() > 1);
    }

    void doneTodosFoldAway()
    {
        ProjectsWindow app;
        app.enterRiver();
        const auto open = app.shownTodos().size();
        app.key(Qt::Key_F);
        QVERIFY(app.shownTodos().size() > open);
        app.key(Qt::Key_F);
        QCOMPARE(app.shownTodos().size(), open);
    }

    void aDragOrdersTheList()
    {
        ProjectsWindow app;
        app.enterRiver();
        const QStringList before = app.shownTodos();
        QQuickItem *third = app.find("TodoRow", "title", before[2]);
        QQuickItem *first = app.find("TodoRow", "title", before[0]);
        QVERIFY(third && first);
        const QPoint above = app.centre(first) - QPoint(0, static_cast<int>(first->height() / 4));
        app.drag(third, above);
        QCOMPARE(app.shownTodos().mid(0, 3), (QStringList{before[2], before[0], before[1]}));
    }

    void anEmptyProfileSaysWhatAProjectIs()
    {
        ProjectsWindow app({1280, 800}, SampleWindow::Week::Empty);
        QVERIFY(app.find("EmptyState", "title", u"No projects yet"_s));
        app.click(app.find("Button", "text", u"New project"_s));
        app.type(u"Choir"_s);
        app.key(Qt::Key_Return);
        QCOMPARE(app.project(u"Choir"_s).status, u"active"_s);
        QVERIFY(app.find("EditableLine", "text", u"Choir"_s));
        QVERIFY(!app.find("EmptyState", "title", u"No projects yet"_s));
    }

    void narrowWindowsHaveTwoPages()
    {
        ProjectsWindow app({480, 800});
        QVERIFY(app.find("ProjectRow", "title", u"River sensor pilot"_s));
        app.key(Qt::Key_Down);
        QVERIFY(app.find("ProjectRow", "title", u"River sensor pilot"_s));
        app.key(Qt::Key_Return);
        QVERIFY(!app.find("ProjectRow", "title", u"River sensor pilot"_s));
        QVERIFY(app.find("EditableLine", "text", u"River sensor pilot"_s));
        app.click(app.find("IconButton", "text", u"Back"_s));
        QVERIFY(app.find("ProjectRow", "title", u"River sensor pilot"_s));
    }

    void thePalettesPreviewHasTheDotOfATodosProject()
    {
        SampleWindow app;
        app.key(Qt::Key_K, Qt::ControlModifier);
        app.type(u"calibrate"_s);
        QTRY_COMPARE(dotsIn(app.find("PalettePreview", "visible", true)), QStringList{u"blue"_s});
        app.key(Qt::Key_A, Qt::ControlModifier);
        app.type(u">today"_s);
        QTRY_COMPARE(dotsIn(app.find("PalettePreview", "visible", true)), QStringList());
    }

    void quickAddsChipHasTheDotOfItsProject()
    {
        SampleWindow app;
        app.key(Qt::Key_N, Qt::ControlModifier);
        app.type(u"tiles fri"_s);
        QCOMPARE(dotsIn(app.find("QuickAddChips", "visible", true)), QStringList());
        app.type(u" #kitchen"_s);
        const QString colour = app.todo(u"Order worktop samples"_s).projectColour;
        QVERIFY(!colour.isEmpty());
        QCOMPARE(dotsIn(app.find("QuickAddChips", "visible", true)), QStringList{colour});
    }
};

int main(int argc, char **argv)
{
    return runEachAlone<TestWindowProjects>(argc, argv);
}
#include "tst_window_projects.moc"
