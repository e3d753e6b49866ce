// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/action_table.h"
#include "app/gui/planner.h"

namespace sennight {

/// Which keys do what: the table of actions, and what the person made of it. Read by everything
/// that takes or shows keys. What the person changed belongs to this device: keyboards differ. Keys
/// are named as in the table. GUI thread.
class ActionKeys : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Changes with the keys: bindings hand it to the functions that they are to follow.
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL)
    /// Some keys are not as they came.
    Q_PROPERTY(bool anyChanged READ isAnyChanged NOTIFY changed FINAL)
    /// The actions whose keys work everywhere.
    Q_PROPERTY(QStringList windowActions READ windowActions CONSTANT FINAL)

public:
    /// KeyPlace, for QML.
    enum Place { Everywhere, Lists, Todos, Week, QuickAdd, Triage, Dump, Editor };
    Q_ENUM(Place)

    explicit ActionKeys(Planner &planner, QObject *parent = nullptr);
    static ActionKeys *create(QQmlEngine *engine, QJSEngine *)
    {
        return provided<ActionKeys>(engine);
    }

    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] bool isAnyChanged() const { return !changes().empty(); }
    [[nodiscard]] static QStringList windowActions();

    /// What a key press does in a place; empty for nothing. `mirrored`: days run from right to
    /// left, and the arrow keys with them.
    [[nodiscard]] Q_INVOKABLE QString actionFor(sennight::ActionKeys::Place place, int key,
                                                int modifiers, const QString &text,
                                                bool mirrored = false) const;
    [[nodiscard]] QStringList keysOf(const QString &action) const;
    /// The same, for a Shortcut.
    [[nodiscard]] Q_INVOKABLE QVariantList keys(const QString &action, int revision) const;
    /// The first of them for people, "Ctrl+K"; empty where there is none.
    [[nodiscard]] Q_INVOKABLE QString hint(const QString &action, int revision) const;
    /// As a key cap says it: "Ctrl K".
    [[nodiscard]] Q_INVOKABLE QString cap(const QString &action, int revision) const;
    /// All of them likewise.
    [[nodiscard]] QStringList caps(const QString &action) const;
    /// What works in a place, for the panel of keys: caps and words in turn.
    [[nodiscard]] Q_INVOKABLE QStringList lines(sennight::ActionKeys::Place place,
                                                int revision) const;
    /// What an action is called.
    [[nodiscard]] Q_INVOKABLE static QString textOf(const QString &action);
    [[nodiscard]] bool isChanged(const QString &action) const { return changes().contains(action); }

    /// A pressed key by name; empty for Shift and the like alone.
    [[nodiscard]] Q_INVOKABLE static QString pressed(int key, int modifiers, const QString &text);
    /// Why an action cannot have these keys, in a sentence; empty when it can.
    [[nodiscard]] Q_INVOKABLE static QString refusal(const QString &action, const QString &keys);
    /// Which other actions would lose these keys, in a sentence; empty when none.
    [[nodiscard]] Q_INVOKABLE QString conflict(const QString &action, const QString &keys) const;
    /// The same for the keys that it came with.
    [[nodiscard]] Q_INVOKABLE QString defaultConflict(const QString &action) const;

    // Each is kept at once, and undone by Undo.
    /// These keys and no others do it from now on; other actions lose them.
    Q_INVOKABLE void bind(const QString &action, const QString &keys);
    /// No keys do it.
    Q_INVOKABLE void unbind(const QString &action);
    /// The keys that it came with; other actions lose them.
    Q_INVOKABLE void putBack(const QString &action);
    /// All as they came.
    Q_INVOKABLE void putAllBack();

Q_SIGNALS:
    void changed();

private:
    using Changes = std::map<QString, QString>; ///< action → keys
    [[nodiscard]] const Changes &changes() const;
    [[nodiscard]] Changes read() const;
    [[nodiscard]] QStringList losers(const QString &action, const QStringList &keys) const;
    void give(const QString &action, const QStringList &keys, const QString &toast);
    void change(Changes now, const QString &toast);
    void write(const QString &toast, const std::function<void()> &takeBack);
    void take(Changes now);
    void onCommitted(const Committed &committed);

    Planner &m_planner;
    mutable std::optional<Changes> m_changes;  ///< read when keys are first asked for
    mutable QHash<QString, QString> m_actions; ///< place and keys → action
    int m_revision = 0;
    int m_onTheWay = 0; ///< changes that are being written
};

} // namespace sennight
