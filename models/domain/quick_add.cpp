// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quick_add.h"

#include "quick_add_grammar_p.h"
#include "quick_add_names_p.h"
#include "quick_add_tokens_p.h"

#include <QSet>

#include <algorithm>

namespace sennight {

namespace {

using namespace Qt::StringLiterals;
using Kind = QuickAddChip::Kind;
using Token = QuickAddToken;

constexpr qsizetype longestTag = 100;
constexpr qsizetype mostTags = 100;
// What one line may reasonably hold; the bounds keep a hostile one linear.
constexpr size_t mostGoalMarks = 20;
constexpr int longestGoalName = 40; // words
constexpr qsizetype longestName = 2'000;

class Parser
{
public:
    Parser(const QString &text, const QuickAddContext &context)
        : m_text(text)
        , m_context(context)
        , m_plain(context.plainWords.begin(), context.plainWords.end())
        , m_projects(context.projects)
        , m_tokens(tokenize(text, hasPlainNotes()))
        , m_taken(m_tokens.size(), false)
    {
        readWords();
    }

    QuickAddResult run()
    {
        for (size_t word = 0; word < m_tokens.size();)
            word = qMax(readAt(word), word + 1);
        resolveGoal();
        completeDates();
        resolveReminder();
        m_result.title = title();
        std::ranges::sort(m_result.chips, {}, &QuickAddChip::start);
        return std::move(m_result);
    }

private:
    // The word after the last one of a form that was found; 0 where none begins.
    using After = size_t;

    [[nodiscard]] bool hasPlainNotes() const
    {
        return std::ranges::any_of(m_context.plainWords,
                                   [](const QString &word) { return word.startsWith("//"_L1); });
    }

    /// The atoms of all words, and for each word where its own begin. Whatever is no plain word is
    /// one unknown atom, over which no form reaches.
    void readWords()
    {
        m_firstAtom.reserve(m_tokens.size() + 1);
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            m_firstAtom.push_back(m_atoms.size());
            const bool isWord = m_tokens[i].kind == Token::Kind::Word;
            std::vector<Atom> meanings = isWord ? meaningsOf(m_tokens[i].inner, m_context.language)
                                                : std::vector<Atom>{Atom{}};
            for (Atom atom : meanings) {
                atom.word = static_cast<int>(i);
                m_atoms.push_back(atom);
            }
        }
        m_firstAtom.push_back(m_atoms.size());
    }

    /// The word that begins at this atom; nothing where it lies inside one.
    [[nodiscard]] std::optional<size_t> wordAt(size_t atom) const
    {
        const size_t word =
            atom < m_atoms.size() ? static_cast<size_t>(m_atoms[atom].word) : m_tokens.size();
        return m_firstAtom[word] == atom ? std::optional(word) : std::nullopt;
    }

    [[nodiscard]] bool isGlued(size_t word) const
    {
        return word < m_tokens.size() && m_tokens[word].kind == Token::Kind::Glued;
    }

    /// Takes the words as a recognised part, unless the person turned it back into plain text.
    bool claim(Kind kind, size_t first, size_t after)
    {
        const qsizetype start = m_tokens[first].start;
        const qsizetype length = m_tokens[after - 1].end() - start;
        const QString written = m_text.sliced(start, length);
        if (m_plain.contains(written))
            return false;
        m_result.chips.push_back(
            {kind, static_cast<int>(start), static_cast<int>(length), written});
        std::fill(m_taken.begin() + static_cast<qsizetype>(first),
                  m_taken.begin() + static_cast<qsizetype>(after), true);
        return true;
    }

    After readAt(size_t word)
    {
        switch (m_tokens[word].kind) {
        case Token::Kind::Name:
            return readName(word);
        case Token::Kind::Notes:
            return readNotes(word);
        case Token::Kind::Quoted:
        case Token::Kind::Glued:
            return 0;
        case Token::Kind::Word:
            break;
        }
        const QStringView written = m_tokens[word].inner;
        // Also as wide as a Japanese letter.
        if (written.startsWith(u'!') || written.startsWith(u'！'))
            return readPriority(word);
        const bool marksGoal = written.startsWith(u'~') || written.startsWith(u'～');
        if (marksGoal && m_goalMarks.size() < mostGoalMarks)
            m_goalMarks.push_back(word);
        return readForm(word);
    }

    After readForm(size_t word)
    {
        const size_t atom = m_firstAtom[word];
        if (m_atoms[atom].meaning == Meaning::Unknown)
            return 0;
        for (const auto &read : {&Parser::readDue, &Parser::readPlanned, &Parser::readLength,
                                 &Parser::readTime, &Parser::readRule}) {
            if (const After after = (this->*read)(word, atom))
                return after;
        }
        return 0;
    }

    /// A whole form whose place is free; a second one of a kind stays text, and so do its words.
    template <typename T, typename Set>
    After accept(Kind kind, size_t word, const std::optional<Reading<T>> &reading, bool isFree,
                 Set set)
    {
        const auto after = reading ? wordAt(reading->next) : std::nullopt;
        if (!after || *after <= word || isGlued(*after))
            return 0;
        if (isFree && claim(kind, word, *after))
            set(reading->value);
        return *after;
    }

    After readDue(size_t word, size_t atom)
    {
        if (m_atoms[atom].meaning != Meaning::Due)
            return 0;
        const size_t from = skipOn(atom + 1);
        const auto date = readDate(m_atoms, from, m_context.today);
        return accept(Kind::Due, word, date, m_result.due.isNull(), [&](const Plan &plan) {
            const QDate sunday = plan.week.monday().addDays(6);
            m_result.due.date = plan.day.isValid() ? plan.day : sunday;
            m_afterDue = *wordAt(date->next);
        });
    }

    After readPlanned(size_t word, size_t atom)
    {
        const auto date = readDate(m_atoms, skipOn(atom), m_context.today);
        return accept(Kind::Plan, word, date, m_result.plan.isNull(),
                      [&](const Plan &plan) { m_result.plan = plan; });
    }

    After readLength(size_t word, size_t atom)
    {
        return accept(Kind::Estimate, word, readEstimate(m_atoms, atom),
                      !m_result.estimateMinutes.has_value(),
                      [&](int minutes) { m_result.estimateMinutes = minutes; });
    }

    After readTime(size_t word, size_t atom)
    {
        return accept(Kind::Reminder, word, readReminder(m_atoms, atom), !m_reminder.isValid(),
                      [&](QTime time) {
                          m_reminder = time;
                          if (m_afterDue == word)
                              m_result.due.time = time;
                      });
    }

    After readRule(size_t word, size_t atom)
    {
        return accept(Kind::Recurrence, word, readRecurrence(m_atoms, atom),
                      !m_result.recurrence.has_value(),
                      [&](const Recurrence &rule) { m_result.recurrence = rule; });
    }

    [[nodiscard]] size_t skipOn(size_t atom) const
    {
        const bool isOn = atom < m_atoms.size() && m_atoms[atom].meaning == Meaning::On;
        return isOn ? atom + 1 : atom;
    }

    After readPriority(size_t word)
    {
        const int level = priorityOf(m_tokens[word].inner.sliced(1), m_context.language);
        if (level > 0 && m_result.priority == Priority::None &&
            claim(Kind::Priority, word, word + 1))
            m_result.priority = static_cast<Priority>(level);
        return word + 1;
    }

    After readNotes(size_t word)
    {
        const QStringView notes = m_tokens[word].inner.trimmed();
        if (!notes.isEmpty() && claim(Kind::Notes, word, word + 1))
            m_result.notes = cleanMarkdown(notes);
        return word + 1;
    }

    After readName(size_t word)
    {
        if (isGlued(word + 1))
            return word + 2;
        const QString name = cleanLine(m_tokens[word].inner.trimmed()).trimmed();
        if (name.isEmpty() || name.size() > longestName)
            return word + 1;
        const auto project = m_result.project ? std::nullopt : m_projects.find(name);
        if (project && claim(Kind::Project, word, word + 1))
            m_result.project = project;
        else if (!project && isTag(name) && claim(Kind::Tag, word, word + 1))
            addTag(name);
        return word + 1;
    }

    /// "#42" is the number of something.
    [[nodiscard]] bool isTag(const QString &name) const
    {
        const bool isNumber =
            std::ranges::all_of(name, [](QChar c) { return c.isDigit() || c.isPunct(); });
        return name.size() <= longestTag && !isNumber &&
               (m_result.tags.size() < mostTags || m_tagElements.contains(tagElement(name)));
    }

    void addTag(const QString &name)
    {
        const QString element = tagElement(name);
        if (!m_tagElements.contains(element))
            m_result.tags += name;
        m_tagElements.insert(element);
    }

    /// "~ Goal": as many words after the mark as name a goal of the week that is planned for, up to
    /// the next recognised part. The week may be named later in the text, so this comes last.
    void resolveGoal()
    {
        if (m_goalMarks.empty())
            return;
        const IsoWeek week = plannedWeek();
        std::vector<NamedRecord> ofWeek;
        std::ranges::copy_if(m_context.goals, std::back_inserter(ofWeek),
                             [&](const NamedRecord &goal) { return goal.week == week; });
        const QuickAddNames goals(ofWeek);
        for (const size_t mark : m_goalMarks) {
            if (findGoal(mark, goals))
                return;
        }
    }

    [[nodiscard]] IsoWeek plannedWeek() const
    {
        if (m_result.plan.week.isValid())
            return m_result.plan.week;
        return IsoWeek::of(m_result.plan.day.isValid() ? m_result.plan.day : m_context.today);
    }

    bool findGoal(size_t mark, const QuickAddNames &goals)
    {
        const bool apart = m_tokens[mark].length == 1;
        const size_t first = apart ? mark + 1 : mark;
        const size_t most = first + static_cast<size_t>(qMin(goals.longestName(), longestGoalName));
        size_t after = first;
        while (after < m_tokens.size() && after < most && !m_taken[after])
            ++after;
        for (; after > first; --after) {
            const qsizetype start = m_tokens[first].start + (apart ? 0 : 1);
            const qsizetype length = m_tokens[after - 1].end() - start;
            const QString name = m_text.sliced(start, qMin(length, longestName)).remove(u'"');
            const auto goal = length > longestName ? std::nullopt : goals.find(name);
            if (!goal)
                continue;
            if (claim(Kind::Goal, mark, after))
                m_result.goal = goal;
            return m_result.goal.has_value();
        }
        return false;
    }

    /// A rule without a day begins on its first date from today on.
    void completeDates()
    {
        if (!m_result.recurrence)
            return;
        const QDate today = m_context.today;
        if (m_result.plan.isNull() && m_result.due.isNull()) {
            const auto first = m_result.recurrence->nextAfter(today, today.addDays(-1));
            m_result.plan.day = first.value_or(QDate());
        }
        const QDate start = m_result.due.isNull() ? m_result.plan.day : m_result.due.date;
        m_result.recurrence = m_result.recurrence->pinnedTo(start);
    }

    void resolveReminder()
    {
        if (!m_reminder.isValid())
            return;
        const QDate day = reminderDay();
        if (isWritable(day))
            m_result.reminder = Due{day, m_reminder}.toText();
    }

    /// The deadline where the time stands right behind it, else the planned day, else the deadline,
    /// else the next time the clock shows this.
    [[nodiscard]] QDate reminderDay() const
    {
        const QDate today = m_context.today;
        if (m_result.due.time.isValid())
            return m_result.due.date;
        if (m_result.plan.day.isValid())
            return m_result.plan.day;
        if (m_result.plan.week.isValid())
            return qMax(m_result.plan.week.monday(), nextAtTime(today));
        return m_result.due.isNull() ? nextAtTime(today) : m_result.due.date;
    }

    [[nodiscard]] QDate nextAtTime(QDate today) const
    {
        return m_context.now.isValid() && m_reminder <= m_context.now ? today.addDays(1) : today;
    }

    /// What was not taken, with single spaces; all of the text where nothing is left.
    [[nodiscard]] QString title() const
    {
        QString title;
        for (size_t word = 0; word < m_tokens.size(); ++word) {
            if (m_taken[word])
                continue;
            if (!title.isEmpty() && !isGlued(word))
                title += u' ';
            title += plainText(m_tokens[word]);
        }
        title = cleanLine(title).simplified();
        return title.isEmpty() ? cleanLine(m_text).simplified() : title;
    }

    /// Quotes that kept words from being recognised have done their work; others are the person's.
    [[nodiscard]] QStringView plainText(const Token &token) const
    {
        const QStringView written = QStringView(m_text).sliced(token.start, token.length);
        return token.kind == Token::Kind::Quoted && isProtected(token.inner) ? token.inner
                                                                             : written;
    }

    [[nodiscard]] bool isProtected(QStringView quoted) const;

    const QString &m_text;
    const QuickAddContext &m_context;
    QSet<QString> m_plain;
    QuickAddNames m_projects;
    std::vector<Token> m_tokens;
    std::vector<bool> m_taken;
    std::vector<Atom> m_atoms;
    std::vector<size_t> m_firstAtom;
    std::vector<size_t> m_goalMarks;
    QSet<QString> m_tagElements;
    size_t m_afterDue = 0; ///< the word behind the deadline
    QTime m_reminder;
    QuickAddResult m_result;
};

bool Parser::isProtected(QStringView quoted) const
{
    const QString inside = quoted.toString();
    const QuickAddContext context{.today = m_context.today, .language = m_context.language};
    return !Parser(inside, context).run().chips.empty();
}

} // namespace

QuickAddResult parseQuickAdd(const QString &text, const QuickAddContext &context)
{
    return Parser(text, context).run();
}

Result<Plan> parsePlan(const QString &text, const QuickAddContext &context)
{
    const QString trimmed = text.simplified();
    if (const auto plan = Plan::fromText(trimmed))
        return *plan;
    std::vector<Atom> atoms;
    for (const QStringView word : QStringView(trimmed).tokenize(u' ', Qt::SkipEmptyParts))
        std::ranges::copy(meaningsOf(word, context.language), std::back_inserter(atoms));
    const auto date = readDate(atoms, 0, context.today);
    if (!date || date->next != atoms.size())
        return failure(ErrorCode::InvalidValue, u"plan"_s, text);
    return date->value;
}

} // namespace sennight
