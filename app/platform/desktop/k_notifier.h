// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/desktop_plugin.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class KNotification;

namespace sennight {

/// Notifications through KNotifications. Before the first one it asks whether anybody on the
/// session bus shows them. GUI thread.
class KNotifier final : public QObject, public Notifier
{
    Q_OBJECT

public:
    explicit KNotifier(Answers answers);
    ~KNotifier() override;

    void show(const SystemNotice &notice) override;
    void withdraw(const QString &id) override;

private:
    void askForService();
    void serviceIsKnown(bool isThere);
    void present(const SystemNotice &notice);

    Answers m_answers;
    QHash<QString, QPointer<KNotification>> m_shown;
    std::vector<SystemNotice> m_waiting; ///< for the answer whether there is a service
    bool m_asking = false;
};

} // namespace sennight
