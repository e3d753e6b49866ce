// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pictures show beside the sample week.
#include "shot_states.h"

#include "app/gui/composition.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

constexpr int manyInAProject = 10'000;
constexpr int manyOnADay = 400;
constexpr int manyInTheInbox = 300;
constexpr qsizetype longestTitle = 500;

/// As long as a title may be, of one word after another.
QString longTitle(const QString &words)
{
    QString title = words;
    while (title.size() < longestTitle)
        title += u' ' + words;
    return title.left(longestTitle);
}

/// Titles that are hard to lay out, in turn with plain ones.
QString titleAt(int number)
{
    static const QStringList hard{
        longTitle(u"Walk the whole length of the river and write down each gauge"_s),
        u"🌊🛠️ Calibrate 👩🏽‍🔧 the gauge 🇳🇴 before the flood 🏞️"_s,
        u"流量計の較正を終えて、来週の会議までに報告書の第三章を書き直す"_s,
        u"检查上游的传感器并更换电池，然后把读数发给委员会"_s,
        u"강 상류의 센서를 점검하고 배터리를 교체한다"_s,
        u"قراءة سجل المقياس السابع وإرسال الأرقام إلى اللجنة"_s,
        QString(longestTitle, u'w')};
    constexpr int oneIn = 9;
    return number % oneIn == 0 ? hard[number / oneIn % hard.size()]
                               : u"Reading %1 of the log"_s.arg(number);
}

Action fullAction(const ActionContext &context, const RecordId &project)
{
    Action action{.kind = ActionKind::Import};
    const auto add = [&](QuickAddResult todo, int number) {
        todo.title = titleAt(number);
        todo.estimateMinutes = 15;
        const Creation made = addTodo(todo, {}, context);
        action.edits.insert(action.edits.end(), made.action.edits.begin(), made.action.edits.end());
    };
    for (int i = 0; i < manyInAProject; ++i)
        add({.project = project}, i);
    for (int i = 0; i < manyOnADay; ++i)
        add({.plan = {.day = context.today}}, i);
    for (int i = 0; i < manyInTheInbox; ++i)
        add({}, i);
    return action;
}

} // namespace

void addShotSamples(ViewModels &models)
{
    const Shell &shell = models.shell();
    Planner &planner = models.planner();
    const QString first = shell.projects()->idAt(0);
    const RecordId intention = RecordId::fromName("intention");
    planner.perform([intention, project = *RecordId::fromHex(first)] { // without a toast
        return Planner::Step{
            {.edits = {{.record = intention,
                        .field = Field::IntentionTitle,
                        .value = u"A valley that is warned in time"_s},
                       {.record = project, .field = Field::ProjectIntention, .value = intention}}}};
    });
    const auto todos = planner.ports().items.queries.todos(
        {.kind = TodoFilter::Kind::Project, .record = *RecordId::fromHex(first)});
    QStringList open;
    for (const TodoRow &row : todos.value_or(std::vector<TodoRow>())) {
        if (row.isOpen())
            open << row.id.toHex();
    }
    if (open.size() < 4)
        return;
    planner.addSubtask(open[0], u"Borrow the staff from the survey office"_s);
    planner.addSubtask(open[0], u"Read it at three levels"_s);
    planner.addDependency({open[2]}, open[1]);
    planner.finish();
}

void readShotImport(ViewModels &models)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"todo.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    QByteArray lines = "Ring the harbour office due:2026-13-40 @phone\nA thought for later\n";
    for (const char *project : {"River", "Kitchen", "Grant"}) {
        for (int i = 1; i <= 9; ++i)
            lines += "Step " + QByteArray::number(i) + " of the plan +" + project + '\n';
    }
    file.write(lines + "x 2026-11-10 2026-11-01 Pay the rent +Kitchen\n");
    file.close();
    models.imports().choose(QUrl::fromLocalFile(file.fileName()));
    while (models.imports().state() == ImportView::State::Reading)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

void fillForShots(ViewModels &models)
{
    Planner &planner = models.planner();
    const auto project = RecordId::fromHex(models.shell().projects()->idAt(0));
    if (!project)
        return;
    planner.perform([&planner, id = *project] {
        return Planner::Step{fullAction(planner.actionContext(), id)};
    });
    planner.finish();
}

} // namespace sennight
