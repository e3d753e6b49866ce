// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "item_context.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace sennight {

/// One row of the palette.
struct PaletteItem
{
    /// The numbers are what QML compares with; of groups with equally good hits the first is shown
    /// first.
    enum class Kind { Todo = 0, Goal = 1, Project = 2, Thought = 3, Command = 4 };

    Kind kind = Kind::Command;
    QString id = {}; ///< hex id of a record, or the name of a command
    QString title = {};
    QString detail = {}; ///< the place of the match in the notes
    QString hint = {};   ///< "Today", "done Mon", "60%", or the command's keys
    QString icon = {};   ///< name of UI.md 2.5
    QString colour = {}; ///< name of a project colour, or empty
    QString group = {};  ///< heading, where it is not the kind's
    bool done = false;
    bool open = false;  ///< of a todo: it can be worked on
    qreal progress = 0; ///< of a todo: tracked of estimated, 0 … 1
    bool running = false;
    bool over = false; ///< more tracked than estimated
    friend bool operator==(const PaletteItem &, const PaletteItem &) = default;
};

/// The palette's list: commands given by the shell, and hits of the full-text index, read in the
/// background. The rows of one answer become those of the next, as a person types. GUI thread.
class SearchModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the palette")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    /// A query is on its way; what is shown belongs to an older one.
    Q_PROPERTY(bool searching READ isSearching NOTIFY searchingChanged FINAL)
    /// "9 found", "The first 50", or empty.
    Q_PROPERTY(QString statusText READ statusText NOTIFY statusTextChanged FINAL)
    /// What is wrong with the query, or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY statusTextChanged FINAL)

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int, PaletteItem::Kind
        RecordIdRole,                ///< QString, hex id or name of the command
        TitleRole,                   ///< QString
        DetailRole,                  ///< QString
        HintRole,                    ///< QString
        IconRole,                    ///< QString
        ColourRole,                  ///< QString
        DoneRole,                    ///< bool
        ProgressRole,                ///< double, 0 … 1
        RunningRole,                 ///< bool
        OverRole,                    ///< bool
        GroupRole,                   ///< QString, heading: "Todos", "Goals and projects", …
        MatchesRole,                 ///< list of int: start, length, start, length …
        AccessibleTextRole,          ///< QString
    };
    Q_ENUM(Role)

    static constexpr int maxHits = 50;

    explicit SearchModel(const ItemContext &context, QObject *parent = nullptr);

    /// Commands that can be found, and records that are shown while nothing is typed. Commands take
    /// effect with the next search.
    void setCommands(std::vector<PaletteItem> commands);
    void setRecent(std::vector<PaletteItem> recent);
    /// Commands for what was found by some words; asked only where something was.
    using Offers = std::function<std::vector<PaletteItem>(const QString &words,
                                                          const std::vector<PaletteItem> &found)>;
    void setOffers(Offers offers) { m_offers = std::move(offers); }
    /// Without a place that opens thoughts, none are found. On at first; for the next search.
    void setThoughtsShown(bool shown) { m_thoughtsShown = shown; }
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    /// The query without the prefix that names a kind.
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] QString statusText() const { return m_statusText; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const PaletteItem *itemAt(int index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void queryChanged();
    void searchingChanged();
    void statusTextChanged();

private:
    struct Answer;
    void search();
    void take(const Result<Answer> &answer);
    void setSearching(bool searching);
    [[nodiscard]] QString statusOf(const Result<Answer> &answer) const;
    [[nodiscard]] std::vector<PaletteItem> matchingCommands(const QString &words) const;
    [[nodiscard]] static Result<Answer> find(const Queries &queries, const QStringList &asked,
                                             const QString &words, const TextContext &context);

    ItemContext m_context;
    std::vector<PaletteItem> m_items;
    std::vector<PaletteItem> m_commands;
    std::vector<PaletteItem> m_recent;
    Offers m_offers;
    QString m_query;
    QString m_statusText;
    QString m_problem;
    quint64 m_asked = 0; ///< number of the latest query; answers to older ones are dropped
    int m_hits = 0;
    bool m_searching = false;
    bool m_thoughtsShown = true;
};

} // namespace sennight
