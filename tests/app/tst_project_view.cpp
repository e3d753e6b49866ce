// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/project_view.h"
#include "app_profile.h"

#include <QDesktopServices>
#include <QUrl>

using namespace sennight;
using namespace Qt::StringLiterals;

/// The project that is shown, and what is changed of it where it stands.
class TestProjectView : public QObject
{
    Q_OBJECT

    struct World : AppProfile
    {
        World()
        {
            id = planner.addProject(u"River sensor pilot"_s, u"blue"_s);
            SETTLE(planner);
            shell.openProject(id);
        }
        [[nodiscard]] Record stored() const { return record(id); }

        Planner planner{ports()};
        Shell shell{planner, items(), false};
        ProjectView view{shell, planner, items()};
        QString id;
    };

private Q_SLOTS:
    void followsTheShell()
    {
        World world;
        QVERIFY(world.view.isOpen());
        QCOMPARE(world.view.title(), u"River sensor pilot"_s);
        QCOMPARE(world.view.colour(), u"blue"_s);
        QCOMPARE(world.view.doneText(), u"No todos yet"_s);
        world.shell.openProject({});
        QVERIFY(!world.view.isOpen());
    }

    void aProjectThatIsJustBeingMadeIsShownWhenItIsThere()
    {
        World world;
        world.shell.openProject(world.planner.addProject(u"Choir"_s, {}));
        SETTLE(world.planner);
        QCOMPARE(world.view.title(), u"Choir"_s);
    }

    void textsAreWrittenWhenItIsLeft()
    {
        World world;
        world.view.setTitle(u"River pilot"_s);
        world.view.setTitle(u"  "_s); // no title
        world.view.setWhy(u"So that the villages\nare warned"_s);
        world.view.setNotes(u"# Notes\n\n- one"_s);
        QVERIFY(world.view.isDraft());
        QCOMPARE(world.view.title(), u"River pilot"_s);
        world.shell.setScreen(Shell::Screen::Week);
        SETTLE(world.planner);
        QCOMPARE(world.stored().text(Field::ProjectTitle), u"River pilot"_s);
        QCOMPARE(world.stored().text(Field::ProjectWhy), u"So that the villages are warned"_s);
        QCOMPARE(world.stored().text(Field::ProjectDescription), u"# Notes\n\n- one"_s);
    }

    void fieldsAreReadAsPeopleWriteThem()
    {
        World world;
        QVERIFY(world.view.setTarget(u"11 dec"_s));
        QVERIFY(!world.view.setTarget(u"some time"_s));
        QVERIFY(world.view.setProgress(u"65 %"_s));
        QVERIFY(!world.view.setProgress(u"101"_s));
        QVERIFY(!world.view.setProgress(u"half"_s));
        QVERIFY(world.view.addTag(u"#Field"_s));
        QVERIFY(!world.view.addTag(u" "_s));
        world.view.setReviewDays(14);
        world.view.setPriority(3);
        world.view.setColour(u"rose"_s);
        SETTLE(world.planner);
        QCOMPARE(world.stored().text(Field::ProjectTargetDate), u"2026-12-11"_s);
        QCOMPARE(world.stored().number(Field::ProjectProgress), 65);
        QVERIFY(world.view.isProgressSetByHand());
        QCOMPARE(world.view.progressText(), u"65%"_s);
        QCOMPARE(world.view.tags(), QStringList{u"Field"_s});
        QCOMPARE(world.view.reviewText(), u"Review every 2 weeks"_s);
        QCOMPARE(world.view.reviewedText(), u"Not reviewed yet"_s);
        QCOMPARE(world.stored().text(Field::ProjectPriority), u"high"_s);
        QCOMPARE(world.view.colour(), u"rose"_s);
        QVERIFY(world.view.setProgress({}));
        world.view.removeTag(u"field"_s);
        world.view.setReviewDays(0);
        SETTLE(world.planner);
        QVERIFY(!world.view.isProgressSetByHand());
        QVERIFY(world.view.tags().isEmpty());
        QVERIFY(world.view.reviewText().isEmpty());
    }

    void onlyThisDeviceKeepsIt()
    {
        World world;
        world.planner.addTodo(u"Secret"_s, u"project:"_s + world.id);
        world.view.setLocalOnly(true);
        SETTLE(world.planner);
        QVERIFY(world.view.isLocalOnly());
        QVERIFY(world.stored().localSpace);
    }

    void closesWhenTheProjectIsGone()
    {
        World world;
        world.planner.removeRecord(RecordId::fromHex(world.id).value());
        SETTLE(world.planner);
        QVERIFY(!world.view.isOpen());
        world.planner.undo();
        SETTLE(world.planner);
        QVERIFY(world.view.isOpen());
    }

    void opensOnlyLinksOfTheWebAndOfMail()
    {
        QList<QUrl> opened;
        m_opened = &opened;
        for (const char *scheme : {"http", "https", "mailto", "file", "javascript"})
            QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "take");
        QVERIFY(ProjectView::openLink(u"https://example.org/a?b=c"_s));
        QVERIFY(ProjectView::openLink(u"mailto:anna@example.org"_s));
        QVERIFY(!ProjectView::openLink(u"file:///etc/passwd"_s));
        QVERIFY(!ProjectView::openLink(u"javascript:alert(1)"_s));
        QVERIFY(!ProjectView::openLink(u"not a link"_s));
        QCOMPARE(opened.size(), 2);
    }

public Q_SLOTS:
    void take(const QUrl &url) { m_opened->append(url); }

private:
    QList<QUrl> *m_opened = nullptr;
};

QTEST_MAIN(TestProjectView)
#include "tst_project_view.moc"
