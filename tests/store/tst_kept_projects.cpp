// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A project that is kept on this device for a while, what the others write meanwhile, and undo.
#include "store/sync_fixture.h"

using namespace sennight;
using namespace sennight::test;
using sync::Incoming;
using sync::Space;

class TestKeptProjects : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncDevice> m_desk;
    std::unique_ptr<SyncDevice> m_laptop;
    EnvelopeLog m_server;

    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            m_server.exchange(*m_desk);
            m_server.exchange(*m_laptop);
        }
    }
    RecordId addProject(const QString &title)
    {
        const RecordId id = m_desk->newId();
        m_desk->commit({.kind = ActionKind::Add,
                        .edits = {{id, Field::ProjectCreatedAt, m_desk->clock.nowMs()},
                                  {id, Field::ProjectTitle, title}}});
        return id;
    }
    RecordId addTo(const RecordId &project, const QString &title)
    {
        const RecordId id = m_desk->newId();
        m_desk->commit({.kind = ActionKind::Add,
                        .edits = {{id, Field::TodoCreatedAt, m_desk->clock.nowMs()},
                                  {id, Field::TodoTitle, title},
                                  {id, Field::TodoProject, project}}});
        return id;
    }
    [[nodiscard]] int isDeleted(SyncDevice &device, const RecordId &id)
    {
        return device.shown(id, u"deleted"_s).toInt();
    }
    void undo()
    {
        const auto undone = m_desk->store->undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
        QVERIFY(undone->leftAlone.empty());
    }
    void redo()
    {
        const auto redone = m_desk->store->redo();
        QVERIFY2(redone, redone ? "" : qPrintable(redone.error().detail));
        QVERIFY(redone->leftAlone.empty());
    }
    void keep(const RecordId &project, bool here)
    {
        m_desk->edit(project, Field::ProjectLocalOnly, here);
    }
    int spaceOf(const RecordId &id, const QString &table = u"todos"_s)
    {
        return m_desk->shown(id, u"space"_s, table).toInt();
    }
    [[nodiscard]] bool serverHas(const QByteArray &text) const
    {
        return std::ranges::any_of(m_server.envelopes, [&](const Incoming &envelope) {
            return envelope.envelope.contains(text);
        });
    }
    void verifyAll()
    {
        verifySame(*m_desk, *m_laptop);
        m_desk->verifySound();
        m_laptop->verifySound();
    }

private Q_SLOTS:
    void init()
    {
        m_server = {};
        m_desk = std::make_unique<SyncDevice>(1);
        m_laptop = std::make_unique<SyncDevice>(2);
        m_desk->beginSharing();
        m_laptop->beginSharing();
    }

    void aProjectComesHomeAndGoesOutAgain()
    {
        const RecordId project = addProject(u"Garden"_s);
        const RecordId todo = addTo(project, u"Dig"_s);
        meet();
        keep(project, true);
        QCOMPARE(spaceOf(todo), int(Space::Local));
        QCOMPARE(spaceOf(project, u"projects"_s), int(Space::Local));
        m_desk->edit(todo, Field::TodoTitle, u"Dig deep"_s);
        meet();
        // The laptop keeps its copy, and what it writes on it does not show here.
        QCOMPARE(m_laptop->title(todo), u"Dig"_s);
        m_laptop->edit(todo, Field::TodoPriority, u"high"_s);
        meet();
        QCOMPARE(m_desk->title(todo), u"Dig deep"_s);
        QVERIFY(m_desk->shown(todo, u"priority"_s).isNull());
        QCOMPARE(spaceOf(todo), int(Space::Local));
        QVERIFY(!serverHas("Dig deep"));
        verifyAll();

        keep(project, false);
        QCOMPARE(spaceOf(todo), int(Space::Shared));
        QCOMPARE(m_desk->shown(todo, u"priority"_s).toString(), u"high"_s);
        meet();
        QCOMPARE(m_laptop->title(todo), u"Dig deep"_s);
        QCOMPARE(m_laptop->shown(todo, u"conflicts"_s).toInt(), 0);
        verifyAll();
    }

    void aProjectIsTakenFromTheOthers()
    {
        const RecordId project = addProject(u"Garden"_s);
        const RecordId todo = addTo(project, u"Dig"_s);
        meet();
        QVERIFY(m_desk->store->keepHere(project, true));
        meet();
        QCOMPARE(m_laptop->shown(todo, u"deleted"_s).toInt(), 1);
        QCOMPARE(m_desk->shown(todo, u"deleted"_s).toInt(), 0);
        verifyAll();
        QVERIFY(m_desk->store->shareProject(project));
        meet();
        QCOMPARE(m_laptop->shown(todo, u"deleted"_s).toInt(), 0);
        QCOMPARE(m_laptop->title(todo), u"Dig"_s);
        verifyAll();
    }

    /// Only what was changed here meanwhile is written over what the others wrote.
    void whatComesBackSupersedesOnlyWhatItSaw()
    {
        const RecordId project = addProject(u"Garden"_s);
        const RecordId dig = addTo(project, u"Dig"_s);
        const RecordId sow = addTo(project, u"Sow"_s);
        const RecordId water = addTo(project, u"Water"_s);
        const RecordId gone = addTo(project, u"Gone"_s);
        const RecordId back = addTo(project, u"Back"_s);
        meet();
        for (int round = 0; round < 2; ++round) {
            const QString mark = QString::number(round);
            keep(project, true);
            meet();
            m_laptop->edit(project, Field::ProjectTitle, u"Orchard "_s + mark);
            m_laptop->edit(sow, Field::TodoTitle, u"Sow later "_s + mark);
            m_desk->edit(water, Field::TodoTitle, u"Water well "_s + mark);
            if (round > 0) {
                m_laptop->edit(dig, Field::TodoDeleted, true);
                m_laptop->edit(water, Field::TodoDeleted, true);
                m_desk->edit(gone, Field::TodoDeleted, true);
                m_desk->edit(back, Field::TodoDeleted, true);
                m_laptop->edit(back, Field::TodoPriority, u"low"_s);
            }
            meet();
            keep(project, false);
            meet();
            for (SyncDevice *device : {m_desk.get(), m_laptop.get()}) {
                QCOMPARE(device->shown(project, u"title"_s, u"projects"_s).toString(),
                         u"Orchard "_s + mark);
                QCOMPARE(device->shown(project, u"conflicts"_s, u"projects"_s).toInt(), 0);
                QCOMPARE(device->title(sow), u"Sow later "_s + mark);
                QCOMPARE(device->title(water), u"Water well "_s + mark);
                for (const RecordId &todo : {dig, sow, water, gone, back})
                    QCOMPARE(device->shown(todo, u"conflicts"_s).toInt(), 0);
                QCOMPARE(device->shown(dig, u"deleted"_s).toInt(), round);
                QCOMPARE(device->shown(water, u"deleted"_s).toInt(), 0);
                QCOMPARE(device->shown(gone, u"deleted"_s).toInt(), round);
                QCOMPARE(device->shown(back, u"deleted"_s).toInt(), 0);
            }
            for (const RecordId &todo : {dig, sow, water, gone, back})
                QCOMPARE(spaceOf(todo), int(Space::Shared));
            verifyAll();
        }
    }

    void whatBothDeletedMeanwhileComesBackWithWhoeverRestoresIt()
    {
        const RecordId project = addProject(u"Garden"_s);
        const RecordId dig = addTo(project, u"Dig"_s);
        meet();
        keep(project, true);
        m_desk->edit(dig, Field::TodoDeleted, true);
        m_laptop->edit(dig, Field::TodoDeleted, true);
        meet();
        keep(project, false);
        meet();
        QCOMPARE(m_laptop->shown(dig, u"deleted"_s).toInt(), 1);
        m_laptop->edit(dig, Field::TodoDeleted, false);
        meet();
        QCOMPARE(m_desk->shown(dig, u"deleted"_s).toInt(), 0);
        verifyAll();
    }

    void aProjectDeletedElsewhereStaysDeleted()
    {
        const RecordId project = addProject(u"Garden"_s);
        meet();
        keep(project, true);
        m_laptop->edit(project, Field::ProjectDeleted, true);
        meet();
        QCOMPARE(m_desk->shown(project, u"deleted"_s, u"projects"_s).toInt(), 0);
        keep(project, false);
        meet();
        for (SyncDevice *device : {m_desk.get(), m_laptop.get()})
            QCOMPARE(device->shown(project, u"deleted"_s, u"projects"_s).toInt(), 1);
        verifyAll();
    }

    void aTodoGoesIntoAProjectThatIsKeptHereAndOutAgain()
    {
        const RecordId garden = addProject(u"Garden"_s);
        const RecordId diary = addProject(u"Diary"_s);
        keep(diary, true);
        const RecordId todo = addTo(garden, u"Dig"_s);
        meet();
        m_desk->edit(todo, Field::TodoProject, diary);
        m_laptop->edit(todo, Field::TodoTitle, u"Dig deep"_s);
        meet();
        m_desk->edit(todo, Field::TodoProject, garden);
        meet();
        for (SyncDevice *device : {m_desk.get(), m_laptop.get()}) {
            QCOMPARE(device->title(todo), u"Dig deep"_s);
            QCOMPARE(device->shown(todo, u"conflicts"_s).toInt(), 0);
        }
        verifyAll();
    }

    /// Both of them are left open, settled there, or settled here; texts that merged are no edit.
    void whatWasOpenWhenItLeftIsSettledByWhoeverSettlesIt_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nobody") << QString() << QString() << u"Dig deep"_s;
        QTest::newRow("there") << u"Dig there"_s << QString() << u"Dig there"_s;
        QTest::newRow("here") << QString() << u"Dig here"_s << u"Dig here"_s;
    }
    void whatWasOpenWhenItLeftIsSettledByWhoeverSettlesIt()
    {
        QFETCH(const QString, there);
        QFETCH(const QString, here);
        QFETCH(const QString, shown);
        const RecordId project = addProject(u"Garden"_s);
        const RecordId todo = addTo(project, u"Dig"_s);
        m_desk->edit(todo, Field::TodoDescription, u"one\ntwo\nthree\n"_s);
        meet();
        m_laptop->edit(todo, Field::TodoTitle, u"Dig slowly"_s);
        m_laptop->edit(todo, Field::TodoDescription, u"zero\none\ntwo\nthree\n"_s);
        m_desk->edit(todo, Field::TodoDescription, u"one\ntwo\nthree\nfour\n"_s);
        m_desk->clock.set(m_desk->clock.nowMs() + 60'000);
        m_desk->edit(todo, Field::TodoTitle, u"Dig deep"_s);
        meet();
        QCOMPARE(m_desk->shown(todo, u"conflicts"_s).toInt(), 1);
        keep(project, true);
        m_laptop->edit(todo, Field::TodoDescription, u"zero\none\nthree\nfour\n"_s);
        if (!there.isEmpty())
            m_laptop->edit(todo, Field::TodoTitle, there);
        if (!here.isEmpty())
            m_desk->edit(todo, Field::TodoTitle, here);
        meet();
        keep(project, false);
        meet();
        for (SyncDevice *device : {m_desk.get(), m_laptop.get()}) {
            QCOMPARE(device->title(todo), shown);
            QCOMPARE(device->shown(todo, u"conflicts"_s).toInt(),
                     there.isEmpty() && here.isEmpty() ? 1 : 0);
            QCOMPARE(device->shown(todo, u"description"_s).toString(),
                     u"zero\none\nthree\nfour\n"_s);
        }
        verifyAll();
    }
    void theSwitchIsUndoneAndRedone_data()
    {
        QTest::addColumn<bool>("isKept"); // before
        QTest::newRow("kept here") << false;
        QTest::newRow("shared") << true;
    }
    void theSwitchIsUndoneAndRedone()
    {
        QFETCH(const bool, isKept);
        const RecordId project = addProject(u"Garden"_s);
        if (isKept)
            keep(project, true);
        const RecordId todo = addTo(project, u"Dig"_s);
        m_desk->edit(todo, Field::TodoTitle, u"Dig deep"_s);
        meet();
        const auto verifyKept = [&](bool here) {
            const int space = here ? int(Space::Local) : int(Space::Shared);
            QCOMPARE(spaceOf(todo), space);
            QCOMPARE(spaceOf(project, u"projects"_s), space);
            QCOMPARE(m_desk->shown(project, u"local_only"_s, u"projects"_s).toInt(), int(here));
            QCOMPARE(m_desk->title(todo), u"Dig deep"_s);
            QCOMPARE(m_desk->shown(todo, u"conflicts"_s).toInt(), 0);
            QCOMPARE(isDeleted(*m_desk, todo), 0);
        };
        keep(project, !isKept);
        verifyKept(!isKept);
        for (int round = 0; round < 3; ++round) {
            meet();
            undo();
            verifyKept(isKept);
            meet();
            redo();
            verifyKept(!isKept);
        }
        undo();
        undo();
        QCOMPARE(m_desk->title(todo), u"Dig"_s);
        undo();
        QCOMPARE(isDeleted(*m_desk, todo), 1);
        meet();
        verifyAll();
        for (int i = 0; i < 3; ++i)
            redo();
        verifyKept(!isKept);
        meet();
        QCOMPARE(isDeleted(*m_laptop, todo), 0);
        verifyAll();
        undo();
        keep(project, !isKept);
        QCOMPARE(m_desk->store->redo().error().code, ErrorCode::NothingToRedo);
    }

    void undoOfTheSwitchLosesNothingOfAnybody()
    {
        const RecordId project = addProject(u"Garden"_s);
        const RecordId dig = addTo(project, u"Dig"_s);
        const RecordId sow = addTo(project, u"Sow"_s);
        meet();
        keep(project, true);
        m_laptop->edit(dig, Field::TodoDeleted, true);
        m_laptop->edit(sow, Field::TodoTitle, u"Sow later"_s);
        meet();
        undo();
        meet();
        QCOMPARE(isDeleted(*m_desk, dig), 1);
        QCOMPARE(m_desk->title(sow), u"Sow later"_s);
        QCOMPARE(m_desk->shown(sow, u"conflicts"_s).toInt(), 0);
        verifyAll();
        // By undo it is only away from the others for a while, and nothing of it is an edit.
        redo();
        m_laptop->edit(sow, Field::TodoTitle, u"Sow now"_s);
        meet();
        undo();
        QCOMPARE(m_desk->title(sow), u"Sow now"_s);
        meet();
        verifyAll();
    }

    void whatWasTakenFromTheOthersIsGivenBackByUndo()
    {
        const RecordId project = addProject(u"Garden"_s);
        const RecordId todo = addTo(project, u"Dig"_s);
        const RecordId gone = addTo(project, u"Gone"_s);
        m_desk->edit(gone, Field::TodoDeleted, true);
        meet();
        QVERIFY(m_desk->store->keepHere(project, true));
        meet();
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(isDeleted(*m_laptop, todo), 1);
            QCOMPARE(isDeleted(*m_desk, todo), 0);
            undo();
            meet();
            QCOMPARE(isDeleted(*m_laptop, todo), 0);
            QCOMPARE(m_laptop->title(todo), u"Dig"_s);
            QCOMPARE(isDeleted(*m_laptop, gone), 1);
            QCOMPARE(spaceOf(todo), int(Space::Shared));
            verifyAll();
            redo();
            meet();
        }
        QCOMPARE(spaceOf(todo), int(Space::Local));
        QCOMPARE(isDeleted(*m_laptop, todo), 1);
        QVERIFY(m_desk->store->shareProject(project));
        meet();
        QCOMPARE(isDeleted(*m_laptop, todo), 0);
        undo();
        QCOMPARE(isDeleted(*m_desk, todo), 0);
        meet();
        QCOMPARE(isDeleted(*m_laptop, todo), 1);
        verifyAll();
    }

    void undoTakesATodoOutOfAProjectThatIsKeptHere()
    {
        const RecordId garden = addProject(u"Garden"_s);
        const RecordId diary = m_desk->newId();
        m_desk->commit({.edits = {{diary, Field::ProjectTitle, u"Diary"_s},
                                  {diary, Field::ProjectLocalOnly, true}}});
        const RecordId todo = addTo(garden, u"Dig"_s);
        meet();
        m_desk->edit(todo, Field::TodoProject, diary);
        m_desk->edit(todo, Field::TodoTitle, u"Secret"_s);
        for (int round = 0; round < 2; ++round) {
            meet();
            undo();
            undo();
            QCOMPARE(spaceOf(todo), int(Space::Shared));
            QCOMPARE(m_desk->title(todo), u"Dig"_s);
            meet();
            verifyAll();
            redo();
            QCOMPARE(spaceOf(todo), int(Space::Local));
            redo();
            QCOMPARE(m_desk->title(todo), u"Secret"_s);
        }
        meet();
        QVERIFY(!serverHas("Secret"));
        QVERIFY(!serverHas(diary.toBytes()));
        verifyAll();
    }

    /// What was in the trash when the project came home stayed there.
    void whatIsRestoredInAProjectThatIsKeptHereComesHome()
    {
        const RecordId project = addProject(u"Garden"_s);
        const RecordId dig = addTo(project, u"Dig"_s);
        const RecordId sow = addTo(project, u"Sow"_s);
        meet();
        keep(project, true);
        m_desk->edit(sow, Field::TodoDeleted, true);
        undo();
        m_desk->edit(dig, Field::TodoDeleted, true);
        keep(project, false);
        keep(project, true);
        m_desk->edit(dig, Field::TodoDeleted, false);
        m_desk->edit(dig, Field::TodoTitle, u"Secret"_s);
        QCOMPARE(spaceOf(dig), int(Space::Local));
        meet();
        QVERIFY(!serverHas("Secret"));
        verifyAll();
    }
};

QTEST_GUILESS_MAIN(TestKeptProjects)
#include "tst_kept_projects.moc"
