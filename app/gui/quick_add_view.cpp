// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_add_view.h"

#include "domain/duration_text.h"
#include "domain/person_week.h"
#include "items/when_answered.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sennight {

namespace {

QString kindName(QuickAddChip::Kind kind)
{
    switch (kind) {
    case QuickAddChip::Kind::Plan:
        return u"plan"_s;
    case QuickAddChip::Kind::Due:
        return u"due"_s;
    case QuickAddChip::Kind::Estimate:
        return u"estimate"_s;
    case QuickAddChip::Kind::Reminder:
        return u"reminder"_s;
    case QuickAddChip::Kind::Project:
        return u"project"_s;
    case QuickAddChip::Kind::Tag:
        return u"tag"_s;
    case QuickAddChip::Kind::Priority:
        return u"priority"_s;
    case QuickAddChip::Kind::Recurrence:
        return u"repeat"_s;
    case QuickAddChip::Kind::Goal:
        return u"goal"_s;
    case QuickAddChip::Kind::Notes:
        break;
    }
    return u"notes"_s;
}

QString iconName(QuickAddChip::Kind kind)
{
    switch (kind) {
    case QuickAddChip::Kind::Plan:
    case QuickAddChip::Kind::Due:
        return u"calendar"_s;
    case QuickAddChip::Kind::Estimate:
        return u"clock"_s;
    case QuickAddChip::Kind::Reminder:
        return u"bell"_s;
    case QuickAddChip::Kind::Tag:
        return u"tag"_s;
    case QuickAddChip::Kind::Recurrence:
        return u"repeat"_s;
    case QuickAddChip::Kind::Goal:
        return u"target"_s;
    case QuickAddChip::Kind::Notes:
        return u"note"_s;
    default:
        return {};
    }
}

QString priorityIcon(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return u"priorityhigh"_s;
    case Priority::Medium:
        return u"prioritymedium"_s;
    default:
        return u"prioritylow"_s;
    }
}

/// "Monthly" where the rule says no more than that (its day stands in "next Sun 13 Dec"), else the
/// whole rule.
QString repeatLabel(const Recurrence &rule, const QLocale &locale)
{
    static const QRegularExpression plain(
        u"^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;BYMONTH=\\d+)?(;BYMONTHDAY=\\d+)?$"_s);
    static const QHash<QString, const char *> words{
        {u"DAILY"_s, QT_TRANSLATE_NOOP("QuickAddView", "Daily")},
        {u"WEEKLY"_s, QT_TRANSLATE_NOOP("QuickAddView", "Weekly")},
        {u"MONTHLY"_s, QT_TRANSLATE_NOOP("QuickAddView", "Monthly")},
        {u"YEARLY"_s, QT_TRANSLATE_NOOP("QuickAddView", "Yearly")}};
    const auto match = plain.match(rule.toText());
    if (match.hasMatch())
        return QCoreApplication::translate("QuickAddView", words.value(match.captured(1)));
    QString label = describe(rule, locale);
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

QString nameOf(const std::vector<NamedRecord> &records, const std::optional<RecordId> &id)
{
    const auto found = std::ranges::find(records, id.value_or(RecordId()), &NamedRecord::id);
    return found == records.end() ? QString() : found->name;
}

} // namespace

QuickAddView::QuickAddView(Planner &planner, QObject *parent)
    : QObject(parent)
    , m_planner(planner)
{
    const ChangeFeed &feed = planner.ports().items.feed;
    connect(&feed, &ChangeFeed::committed, this, &QuickAddView::forgetFacts);
    connect(&feed, &ChangeFeed::dayChanged, this, &QuickAddView::forgetFacts);
    connect(&planner, &Planner::failed, this, &QuickAddView::bringBack);
    connect(&planner, &Planner::inFlightChanged, this, [this] {
        if (m_planner.inFlight() == 0)
            m_sent.clear();
    });
}

void QuickAddView::setText(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    m_chosenPlan.reset();
    if (text.isEmpty())
        m_plainWords.clear();
    parse();
    Q_EMIT textChanged();
}

void QuickAddView::begin(const QString &place)
{
    m_defaultProject = Planner::projectAt(place);
    m_defaultPlan = Plan::fromText(place).value_or(Plan());
    m_grammar = m_planner.grammarContext();
    readAhead();
    parse();
}

void QuickAddView::setHelpShown(bool shown)
{
    if (std::exchange(m_helpShown, shown) != shown)
        Q_EMIT helpShownChanged();
}

bool QuickAddView::canAdd() const
{
    return !m_result.title.trimmed().isEmpty();
}

Plan QuickAddView::effectivePlan() const
{
    if (m_chosenPlan)
        return *m_chosenPlan;
    return m_result.plan.isNull() ? m_defaultPlan : m_result.plan;
}

QString QuickAddView::destination() const
{
    const Plan plan = effectivePlan();
    if (plan.isNull())
        return tr("Inbox");
    const TextContext context = m_planner.ports().items.text();
    if (plan.week.isValid() && plan.week == context.thisWeek)
        return tr("This week, any day");
    return planText(plan, context);
}

QString QuickAddView::placeIcon() const
{
    return effectivePlan().isNull() ? u"inbox"_s : u"calendar"_s;
}

void QuickAddView::parse()
{
    m_grammar.plainWords = m_plainWords;
    m_result = parseQuickAdd(m_text, m_grammar);
    describeChips();
    weigh();
    Q_EMIT parsed();
}

void QuickAddView::describeChips()
{
    QList<QuickChip> found;
    for (const QuickAddChip &chip : m_result.chips)
        found.append(chipOf(chip));
    m_tints.setChips(found);
    std::ranges::stable_sort(found, {}, &QuickChip::rank);
    m_hasGoal = std::ranges::contains(found, u"goal"_s, &QuickChip::kind);
    m_chips.setChips(found);
}

QuickChip QuickAddView::chipOf(const QuickAddChip &chip) const
{
    QuickChip shown{.kind = kindName(chip.kind),
                    .label = chip.text,
                    .icon = iconName(chip.kind),
                    .start = chip.start,
                    .length = chip.length};
    switch (chip.kind) {
    case QuickAddChip::Kind::Plan:
        shown.label = m_result.plan.day.isValid() ? dayLabel(m_result.plan.day)
                                                  : planText(m_result.plan, context());
        break;
    case QuickAddChip::Kind::Due:
        shown.label = tr("due %1").arg(dayLabel(m_result.due.date));
        break;
    case QuickAddChip::Kind::Estimate:
        shown.label = durationText(m_result.estimateMinutes.value_or(0));
        break;
    case QuickAddChip::Kind::Notes:
        shown.label = tr("Notes");
        break;
    default:
        describeReference(chip, shown);
    }
    return shown;
}

void QuickAddView::describeReference(const QuickAddChip &chip, QuickChip &shown) const
{
    switch (chip.kind) {
    case QuickAddChip::Kind::Project:
        shown.label = nameOf(m_grammar.projects, m_result.project);
        shown.colour = colourOf(m_result.project);
        break;
    case QuickAddChip::Kind::Goal:
        shown.label = nameOf(m_grammar.goals, m_result.goal);
        break;
    case QuickAddChip::Kind::Priority:
        shown.priority = static_cast<int>(m_result.priority);
        shown.icon = priorityIcon(m_result.priority);
        shown.label = m_result.priority == Priority::High     ? tr("High")
                      : m_result.priority == Priority::Medium ? tr("Medium")
                                                              : tr("Low");
        break;
    case QuickAddChip::Kind::Recurrence:
        describeRecurrence(shown);
        break;
    default:
        break;
    }
}

void QuickAddView::describeRecurrence(QuickChip &shown) const
{
    if (!m_result.recurrence)
        return;
    shown.label = repeatLabel(*m_result.recurrence, m_planner.ports().items.locale);
    const QDate anchor = m_result.plan.day.isValid() ? m_result.plan.day : context().today;
    if (const auto next = m_result.recurrence->following(anchor, anchor))
        shown.detail = tr("next %1").arg(dayLabel(*next));
}

std::optional<RecordId> QuickAddView::projectNotNamed() const
{
    return m_result.project ? std::nullopt : m_defaultProject;
}

QString QuickAddView::givenProject() const
{
    return nameOf(m_grammar.projects, projectNotNamed());
}

QString QuickAddView::givenProjectColour() const
{
    return colourOf(projectNotNamed());
}

QString QuickAddView::colourOf(const std::optional<RecordId> &project) const
{
    if (!project)
        return {};
    const auto record = m_planner.ports().items.queries.record(*project);
    return record ? record->text(Field::ProjectColour) : QString();
}

TextContext QuickAddView::context() const
{
    return m_planner.ports().items.text();
}

QString QuickAddView::dayLabel(QDate date) const
{
    return weekdayDateText(date, m_planner.ports().items.locale);
}

void QuickAddView::weigh()
{
    m_load.clear();
    m_warning.clear();
    m_warningDetail.clear();
    m_wayOut.clear();
    const Plan plan = effectivePlan();
    const int minutes = m_result.estimateMinutes.value_or(0);
    if (!plan.day.isValid())
        return;
    const auto &items = m_planner.ports().items;
    const WeekFacts *facts = factsOf(weekOf(plan.day, items.feed.firstDayOfWeek()));
    if (!facts)
        return;
    const auto day = std::ranges::find(facts->days, plan.day, &DayFacts::date);
    if (day == facts->days.end())
        return;
    const QString planned = durationText(day->plannedMinutes + minutes);
    const QString capacity = durationText(day->capacityMinutes);
    if (minutes == 0 || day->plannedMinutes + minutes <= day->capacityMinutes) {
        m_load = tr("%1 of %2 planned").arg(planned, capacity);
        return;
    }
    m_warning = tr("%1 would be at %2 of %3.")
                    .arg(items.locale.toString(plan.day, u"dddd"_s), planned, capacity);
    m_warningDetail = freeDayText(*facts, plan.day);
    m_wayOut =
        facts->week == items.feed.thisWeek() ? tr("Any day this week") : tr("Any day that week");
    m_wayOutPlan = {.week = facts->week};
}

/// The weeks that a day is most likely in: no letter has to wait for them.
void QuickAddView::readAhead()
{
    const auto &items = m_planner.ports().items;
    if (!items.background)
        return;
    for (const IsoWeek week : {items.feed.thisWeek(), items.feed.thisWeek().next()}) {
        if (m_facts.contains(week))
            continue;
        const auto question = [week](const Queries &queries) { return queries.weekFacts(week); };
        whenAnswered(items.background->ask(question), this,
                     [this, age = m_factsAge](const Result<WeekFacts> &read) {
                         if (read && age == m_factsAge)
                             m_facts.try_emplace(read->week, *read);
                     });
    }
}

void QuickAddView::forgetFacts()
{
    m_facts.clear();
    ++m_factsAge;
}

/// Null when they cannot be read. Read once for the letters that do not change the week.
const WeekFacts *QuickAddView::factsOf(IsoWeek week)
{
    if (const auto known = m_facts.find(week); known != m_facts.end())
        return &known->second;
    auto read = m_planner.ports().items.queries.weekFacts(week);
    return read ? &m_facts.insert_or_assign(week, *std::move(read)).first->second : nullptr;
}

/// The day nearest to the wanted one, from today on, that has time left.
QString QuickAddView::freeDayText(const WeekFacts &facts, QDate wanted) const
{
    const auto &items = m_planner.ports().items;
    const DayFacts *nearest = nullptr;
    for (const DayFacts &day : facts.days) {
        const bool isFree = day.date >= items.feed.today() && day.date != wanted &&
                            day.plannedMinutes < day.capacityMinutes;
        if (isFree &&
            (!nearest || qAbs(day.date.daysTo(wanted)) < qAbs(nearest->date.daysTo(wanted))))
            nearest = &day;
    }
    if (!nearest)
        return {};
    return tr("%1 has %2 free.")
        .arg(items.locale.toString(nearest->date, u"dddd"_s),
             durationText(nearest->capacityMinutes - nearest->plannedMinutes));
}

bool QuickAddView::add()
{
    return addFor(effectivePlan());
}

bool QuickAddView::addToInbox()
{
    return addFor({});
}

bool QuickAddView::addFor(const Plan &plan)
{
    if (!canAdd())
        return false;
    QuickAddResult todo = m_result;
    todo.plan = plan;
    if (!todo.project)
        todo.project = m_defaultProject;
    const RecordId id = m_planner.addParsed(todo);
    m_sent = m_text;
    setText({});
    Q_EMIT added(id.toHex());
    return true;
}

/// What could not be added stands in the line again.
void QuickAddView::bringBack()
{
    if (m_text.isEmpty())
        setText(std::exchange(m_sent, {}));
}

void QuickAddView::takeWayOut()
{
    if (m_wayOut.isEmpty())
        return;
    m_chosenPlan = m_wayOutPlan;
    parse();
}

void QuickAddView::makePlain(int chip)
{
    if (chip < 0 || chip >= m_chips.count())
        return;
    m_plainWords.push_back(m_text.mid(m_chips.at(chip).start, m_chips.at(chip).length));
    parse();
}

} // namespace sennight
