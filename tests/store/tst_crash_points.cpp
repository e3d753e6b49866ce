// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A loss of power at every write and every flush of sixty actions: whatever of what was not yet
// flushed is lost, torn or there in another order, the profile opens again, holds every action that
// was acknowledged, none by half, and a check finds nothing.
#include "store/check.h"
#include "store/connection_p.h"
#include "store/store.h"
#include "support/recorded_disk.h"
#include "sync/seeds.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace sennight;
using namespace Qt::StringLiterals;
using enum Field;

namespace {

constexpr qint64 november2026 = 1'794'398'400'000;
constexpr int actionsOfScript = 60;
/// Of equal databases, each so many is opened by the program too, not only by SQLite.
constexpr int betweenRepeats = 400;

/// What a profile tells about itself.
struct Told
{
    std::vector<QByteArray> log; ///< both spaces
    QByteArray dump;
    QByteArray digest;
    friend bool operator==(const Told &, const Told &) = default;
};

template <typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Told ask(Store &store)
{
    Told told;
    for (const sync::Space space : {sync::Space::Local, sync::Space::Shared})
        sure(store.eachChange(space, 0, [&](qint64, const QByteArray &bytes) {
            told.log.push_back(bytes);
            return true;
        }));
    QBuffer buffer(&told.dump);
    buffer.open(QIODevice::WriteOnly);
    sure(store.dump(buffer));
    told.digest = sure(store.digest(sync::Space::Local)) + sure(store.digest(sync::Space::Shared));
    return told;
}

/// Sixty actions of all kinds on one profile, recorded.
class Script
{
public:
    explicit Script(const Profile &profile)
        : m_dice(7)
        , m_profile(profile)
        , m_clock(november2026)
        , m_elsewhere(QDir(profile.directory()).filePath(u"../elsewhere"_s))
        , m_store(open(profile))
        , m_other(open(m_elsewhere))
    {
        sure(m_other->setSpaceOfNewRecords(sync::Space::Shared));
        for (int i = 0; i < 8; ++i)
            add(*m_store, 1);
        sure(m_store->checkpoint());
    }

    void run()
    {
        m_told.push_back(ask(*m_store));
        m_acknowledged.push_back(0);
        m_store.reset(); // so that opening is recorded, too
        m_start = DiskImage::of(m_profile.database());
        RecordedDisk::begin(m_profile.database());
        m_store = open(m_profile);
        for (int i = 0; i < actionsOfScript; ++i) {
            act(i);
            m_acknowledged.push_back(RecordedDisk::calls());
            m_told.push_back(ask(*m_store));
        }
        m_store.reset();
        m_calls = RecordedDisk::end();
    }

    [[nodiscard]] const DiskImage &start() const { return m_start; }
    [[nodiscard]] const std::vector<DiskCall> &calls() const { return m_calls; }
    [[nodiscard]] sync::Dice &dice() { return m_dice; }

    /// Why a profile may not tell that after so many calls; empty where it may.
    [[nodiscard]] QString refusal(const Told &told, size_t calls) const
    {
        for (size_t i = 0; i < m_told.size(); ++i) {
            const bool isLast = i + 1 == m_told.size() || m_acknowledged[i + 1] > calls;
            const bool isBegun = i == 0 || m_acknowledged[i - 1] <= calls;
            if (m_told[i] == told && isLast && isBegun)
                return {};
        }
        return std::ranges::contains(m_told, told) ? u"an acknowledged action is lost"_s
                                                   : u"an action is there by half"_s;
    }

private:
    std::unique_ptr<Store> open(const Profile &profile)
    {
        return sure(Store::open(profile, m_clock, m_dice.source(), {.deviceName = u"desk"_s}));
    }

    void add(Store &store, int todos)
    {
        Action action{.kind = ActionKind::Add, .subject = u"todos"_s};
        for (int i = 0; i < todos; ++i) {
            const RecordId id = RecordId::random(m_dice.source());
            action.edits.push_back({id, TodoCreatedAt, m_clock.nowMs()});
            action.edits.push_back({id, TodoTitle, u"todo %1"_s.arg(m_dice.below(1000))});
            action.edits.push_back({id, TodoDescription, QString(1 + m_dice.below(900), u'n')});
            if (&store == m_store.get())
                m_todos.push_back(id);
        }
        sure(store.commit(action));
    }

    void edit(const RecordId &todo)
    {
        Action action{.kind = ActionKind::Edit, .subject = u"edit"_s};
        action.edits.push_back({todo, TodoTitle, u"named %1"_s.arg(m_dice.below(100'000))});
        action.edits.push_back({todo, TodoEstimate, qint64{1 + m_dice.below(600)}});
        action.edits.push_back({todo, TodoTags, u"Tag"_s, u"tag"_s});
        sure(m_store->commit(action));
    }

    void takeOver()
    {
        add(*m_other, 1 + m_dice.below(4));
        std::vector<QByteArray> changes;
        sure(m_other->eachChange(sync::Space::Shared, m_sent, [&](qint64 pos, const QByteArray &c) {
            m_sent = pos;
            changes.push_back(c);
            return true;
        }));
        sure(m_store->applyRemote(changes));
    }

    void act(int number)
    {
        m_clock.set(m_clock.nowMs() + 1000);
        const RecordId todo = m_dice.pick(m_todos);
        switch (number % 12) {
        case 0:
        case 6:
            return add(*m_store, 1 + m_dice.below(3));
        case 2:
            return takeOver();
        case 3:
            sure(m_store->undo());
            return;
        case 4:
            sure(m_store->commit({ActionKind::Delete, {}, {{todo, TodoDeleted, true}}}));
            return;
        case 7:
            return number == 31 ? add(*m_store, 220) : edit(todo); // one action, several changes
        case 8:
            sure(m_store->indexForSearch(1000));
            return;
        case 9:
            return sure(m_store->saveDraft(todo, TodoTitle, u"half a ti"_s));
        case 10:
            return sure(m_store->checkpoint());
        case 11:
            sure(m_store->restate(std::vector<RecordName>{{Entity::Todo, todo}},
                                  sync::Space::Shared));
            return;
        default:
            return edit(todo);
        }
    }

    sync::Dice m_dice;
    Profile m_profile;
    FixedClock m_clock;
    Profile m_elsewhere;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Store> m_other;
    std::vector<RecordId> m_todos;
    qint64 m_sent = 0;
    DiskImage m_start;
    std::vector<DiskCall> m_calls;
    std::vector<Told> m_told;           ///< at the start and after each action
    std::vector<size_t> m_acknowledged; ///< how many calls had been made then
};

/// Puts what a crash left behind onto a disk and looks at it.
class Aftermath
{
public:
    explicit Aftermath(const QString &folder)
        : m_profile(folder)
    {
        sure(m_profile.prepare());
    }

    /// Empty where all is well.
    QString look(const Script &script, const CrashImage &crash)
    {
        ++m_images;
        const QByteArray raw = hashOf(crash.image.files[0]) + hashOf(crash.image.files[1]);
        const auto [known, isNewImage] = m_recoveredOf.try_emplace(raw);
        if (isNewImage)
            known->second = recovered(crash.image);
        const auto told = m_told.find(known->second);
        if (told != m_told.end() && (!isNewImage || ++m_repeats % betweenRepeats))
            return script.refusal(told->second, crash.calls);
        return open(script, crash, known->second);
    }
    [[nodiscard]] int images() const { return m_images; }
    [[nodiscard]] size_t states() const { return m_told.size(); }

private:
    static QByteArray hashOf(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
    }

    /// The hash of the database once SQLite has taken over what its log holds.
    QByteArray recovered(const DiskImage &image)
    {
        if (!image.put(m_profile.database()))
            qFatal("cannot write");
        {
            auto connection =
                sure(Connection::open(m_profile.database(), Connection::Access::ReadWrite));
            sure(connection->execute(u"PRAGMA synchronous=OFF"_s));
            sure(connection->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        QByteArray database = DiskImage::of(m_profile.database()).files[0];
        // SQLite counts here how often the file was written.
        for (const qsizetype counter : {24, 92})
            std::fill_n(database.begin() + counter, 4, '\0');
        return hashOf(database);
    }

    QString open(const Script &script, const CrashImage &crash, const QByteArray &state)
    {
        if (!crash.image.put(m_profile.database()))
            return u"cannot write"_s;
        const FixedClock clock(november2026);
        SeededRandom random(1);
        {
            const auto store = Store::open(m_profile, clock, random, {.deviceName = u"desk"_s});
            if (!store)
                return u"does not open: "_s + store.error().detail;
            m_told[state] = ask(**store);
        }
        const auto report = checkProfile(m_profile, clock, random);
        if (!report || !report->isClean())
            return u"a check finds "_s +
                   (report ? report->findings.front().detail : report.error().detail);
        return script.refusal(m_told[state], crash.calls);
    }

    Profile m_profile;
    std::map<QByteArray, QByteArray> m_recoveredOf; ///< image → database
    std::map<QByteArray, Told> m_told;              ///< by database
    int m_images = 0;
    int m_repeats = 0;
};

} // namespace

class TestCrashPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { RecordedDisk::install(); }
    void losesNothingThatWasAcknowledged();
    void seesWhatALyingDiskLoses();
};

void TestCrashPoints::losesNothingThatWasAcknowledged()
{
    QTemporaryDir folder;
    Script script{Profile(folder.filePath(u"profile"_s))};
    script.run();
    Aftermath aftermath(folder.filePath(u"after"_s));
    QStringList wrong;
    eachCrashImage(
        script.start(), script.calls(), [&](int limit) { return script.dice().below(limit); },
        [&](const CrashImage &crash) {
            if (wrong.size() > 4)
                return;
            if (const QString why = aftermath.look(script, crash); !why.isEmpty())
                wrong.append(crash.what + u": "_s + why);
        });
    qInfo("%zu calls, %d images, %zu databases", script.calls().size(), aftermath.images(),
          aftermath.states());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(aftermath.states() > actionsOfScript / 2);
    QVERIFY(script.calls().size() > 10 * actionsOfScript);
}

// The test can fail: a disk that says flushed and is not loses acknowledged actions.
void TestCrashPoints::seesWhatALyingDiskLoses()
{
    QTemporaryDir folder;
    Script script{Profile(folder.filePath(u"profile"_s))};
    script.run();
    std::vector<DiskCall> calls = script.calls();
    const auto lie = std::ranges::find_if(calls, [](const DiskCall &call) {
        return call.kind == DiskCall::Kind::Flush && call.file == 1;
    });
    QVERIFY(lie != calls.end());
    for (auto call = lie; call != calls.end(); ++call)
        if (call->kind == DiskCall::Kind::Flush)
            *call = {DiskCall::Kind::Write, call->file, 0, {}};
    Aftermath aftermath(folder.filePath(u"after"_s));
    DiskImage image = script.start();
    for (auto call = calls.begin(); call != lie; ++call)
        image.apply(*call);
    QCOMPARE(aftermath.look(script, {image, calls.size(), u"the end"_s}),
             u"an acknowledged action is lost"_s);
}

QTEST_GUILESS_MAIN(TestCrashPoints)
#include "tst_crash_points.moc"
