// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/action_keys.h"
#include "app/gui/shell.h"
#include "app/gui/sync_view.h"

#include "items/search_model.h"

#include <QTimer>

namespace sennight {

/// The command palette: search over everything and every command. GUI thread.
class PaletteView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(sennight::SearchModel *results READ results CONSTANT FINAL)
    /// With a leading ">" commands only, "#" projects and goals.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    /// "Nothing called “gau”"; empty while there are hits or nothing is typed.
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY emptyTextChanged FINAL)

    /// The current row, where it is a todo: → shows what can be done with it.
    Q_PROPERTY(QString currentTodoId READ currentTodoId NOTIFY previewChanged FINAL)

    // The preview of the current row
    Q_PROPERTY(QString previewTitle READ previewTitle NOTIFY previewChanged FINAL)
    Q_PROPERTY(QStringList previewNames READ previewNames NOTIFY previewChanged FINAL)
    Q_PROPERTY(QStringList previewValues READ previewValues NOTIFY previewChanged FINAL)
    Q_PROPERTY(QString previewNotes READ previewNotes NOTIFY previewChanged FINAL)
    Q_PROPERTY(QString previewColour READ previewColour NOTIFY previewChanged FINAL)

public:
    PaletteView(Shell &shell, Planner &planner, const ActionKeys &keys, SyncView &sync,
                const ItemContext &context, QObject *parent = nullptr);
    static PaletteView *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<PaletteView>(engine);
    }

    [[nodiscard]] SearchModel *results() const { return m_results; }
    [[nodiscard]] QString text() const { return m_results->query(); }
    void setText(const QString &text);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString currentTodoId() const;
    [[nodiscard]] QString previewTitle() const { return m_previewTitle; }
    [[nodiscard]] QStringList previewNames() const { return m_previewNames; }
    [[nodiscard]] QStringList previewValues() const { return m_previewValues; }
    [[nodiscard]] QString previewNotes() const { return m_previewNotes; }
    [[nodiscard]] QString previewColour() const { return m_previewColour; }

    /// Called when the window opens: recent items and this screen's commands.
    Q_INVOKABLE void begin();
    /// Opens the record, or runs the command, of the current row; true when the palette closes.
    Q_INVOKABLE bool activate();
    /// Ctrl+Enter: adds what was typed as a todo.
    Q_INVOKABLE void addAsTodo();

Q_SIGNALS:
    void textChanged();
    void currentChanged();
    void emptyTextChanged();
    void previewChanged();
    /// A command that the window itself carries out: quick-add, new-project, theme-light,
    /// theme-dark, theme-system, sidebar, side-panel, keys, print,
    /// import.
    void commandChosen(const QString &command);
    void todoChosen(const QString &todoId);
    /// What Enter asked for while the search went on has been carried out.
    void activated();

private:
    void describe();
    void describeTodo(const RecordId &id);
    void describeRecord(const RecordId &id);
    void refreshRecent();
    void remember(const PaletteItem &item);
    void onResults();
    void onSearched();
    void openGoal(const QString &goalId);
    void addFact(const QString &name, const QString &value);
    [[nodiscard]] std::vector<PaletteItem> commands() const;
    [[nodiscard]] std::vector<PaletteItem> syncCommands() const;
    std::vector<PaletteItem> offers(const QString &words, const std::vector<PaletteItem> &found);
    bool run(const QString &command);
    bool runSync(const QString &command);

    Shell &m_shell;
    Planner &m_planner;
    const ActionKeys &m_keys;
    SyncView &m_sync;
    ItemContext m_context;
    SearchModel *m_results;
    std::vector<PaletteItem> m_recent;
    QString m_previewTitle;
    QStringList m_previewNames;
    QStringList m_previewValues;
    QString m_previewNotes;
    QString m_previewColour;
    int m_current = -1;
    QString m_timed; ///< the todo that the command "timer" is for
    bool m_activatesLater = false;
    QTimer m_describeLater;
};

} // namespace sennight
