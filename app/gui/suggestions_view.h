// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/planner.h"

#include "insights/day_suggestions.h"

namespace sennight {

/// What could be done today, as its card says it.
class SuggestionText
{
    Q_GADGET
    QML_VALUE_TYPE(suggestionText)
    Q_PROPERTY(QString todoId MEMBER todoId FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)    ///< a plain finding
    Q_PROPERTY(QString text MEMBER text FINAL)      ///< one sentence
    Q_PROPERTY(QString why MEMBER why FINAL)        ///< what it is based on; empty: `text` says it
    Q_PROPERTY(bool canLetGo MEMBER canLetGo FINAL) ///< that is offered, too

public:
    QString todoId = {};
    QString title = {};
    QString text = {};
    QString why = {};
    bool canLetGo = false;
    friend bool operator==(const SuggestionText &, const SuggestionText &) = default;
};

/// At most three todos that today has room for or that want a decision, each with its reason. It
/// proposes; the person decides, and what is sent away stays away for that todo. Nothing is read
/// while nobody sees it. GUI thread.
class SuggestionsView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QList<sennight::SuggestionText> suggestions READ suggestions NOTIFY changed FINAL)
    /// They are on the screen.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(int most READ mostShown CONSTANT FINAL) ///< are shown at once

public:
    static constexpr int most = 3;

    SuggestionsView(Planner &planner, const ItemContext &context, QObject *parent = nullptr);
    static SuggestionsView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<SuggestionsView>(engine);
    }

    Q_INVOKABLE void doToday(const QString &todoId);
    Q_INVOKABLE void letGo(const QString &todoId);
    /// Not shown again for this todo; one action that can be undone.
    Q_INVOKABLE void dismiss(const QString &todoId);

    [[nodiscard]] QList<SuggestionText> suggestions() const { return m_suggestions; }
    [[nodiscard]] static int mostShown() { return most; }
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool shown);

Q_SIGNALS:
    void changed();
    void shownChanged();

private:
    struct Answer
    {
        std::vector<DaySuggestion> found;
        std::vector<QStringList> rolledFrom; ///< the weeks that each rolled over from, in order
        int freeMinutes = 0;
    };
    void read();
    void take(const Result<Answer> &answer);
    [[nodiscard]] static Result<Answer> find(const Queries &queries, QDate today, IsoWeek week);
    [[nodiscard]] SuggestionText textOf(const DaySuggestion &suggestion, const QStringList &weeks,
                                        int freeMinutes) const;

    Planner &m_planner;
    ItemContext m_context;
    QList<SuggestionText> m_suggestions;
    bool m_isShown = false;
    bool m_reading = false;
    bool m_stale = false; ///< something changed while it was read
};

} // namespace sennight
