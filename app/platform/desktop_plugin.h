// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sennight {

/// One message of the system's notifications, with buttons.
struct SystemNotice
{
    struct Button
    {
        QString action; ///< what Notifier::Answers gets
        QString label;
    };
    QString id; ///< the caller's own; one that is shown already is replaced
    QString title;
    QString text; ///< plain
    std::vector<Button> buttons;
};

/// Shows messages of the system. GUI thread.
class Notifier
{
public:
    /// Called from the event loop, never from within show().
    struct Answers
    {
        /// A button, or "" for the message itself.
        std::function<void(const QString &id, const QString &action)> acted;
        /// The person put it away unanswered, or the desktop did.
        std::function<void(const QString &id)> closed;
        /// Nobody shows notifications here.
        std::function<void(const QString &id)> unanswered;
    };
    Notifier() = default;
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;
    virtual ~Notifier() = default; ///< withdraws what is shown

    virtual void show(const SystemNotice &notice) = 0;
    virtual void withdraw(const QString &id) = 0;
};

/// How long nobody has touched keyboard or pointer, as far as the platform tells. GUI thread.
class IdleSource
{
public:
    IdleSource() = default;
    IdleSource(const IdleSource &) = delete;
    IdleSource &operator=(const IdleSource &) = delete;
    virtual ~IdleSource() = default;

    /// Answers from the event loop, in ms; with nothing where the platform does not tell. Not after
    /// this is gone.
    virtual void ask(std::function<void(std::optional<qint64> idleMs)> answer) = 0;
};

/// What needs the desktop's own libraries. A plugin, so that no start waits for them.
class DesktopPlugin
{
public:
    DesktopPlugin() = default;
    DesktopPlugin(const DesktopPlugin &) = delete;
    DesktopPlugin &operator=(const DesktopPlugin &) = delete;
    virtual ~DesktopPlugin() = default;
    [[nodiscard]] virtual std::unique_ptr<Notifier> makeNotifier(Notifier::Answers answers) = 0;
    [[nodiscard]] virtual std::unique_ptr<IdleSource> makeIdleSource() = 0;
};

/// The plugin that was installed beside the program, loaded by the first call. Null where there is
/// none.
[[nodiscard]] DesktopPlugin *loadDesktopPlugin();

} // namespace sennight

Q_DECLARE_INTERFACE(sennight::DesktopPlugin, "org.sennight.DesktopPlugin/1")
